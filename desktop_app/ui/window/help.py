"""Which page of the manual is about what a window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.help_page import page_for

if TYPE_CHECKING:
    from desktop_app.ui.window.frame import WindowFrame


def page_in(window: WindowFrame) -> str:
    """The page about what has the focus in a window, else about what it shows."""
    shown = window.stack if window.is_first_start() else window.pages
    return page_for(window.focusWidget()) or page_for(shown.currentWidget())
