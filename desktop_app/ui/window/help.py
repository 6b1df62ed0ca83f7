"""Which page of the manual is about what a window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.help_page import page_for

if TYPE_CHECKING:
    from desktop_app.ui.window.parts import WindowParts


def page_in(parts: WindowParts) -> str:
    """The page about what has the focus in a window, where that is a place of its own, else about
    what the window shows.
    """
    window = parts.window
    if page := page_for(window.focusWidget()):
        return page
    if window.is_first_start():
        return page_for(window.stack.currentWidget())
    return parts.screens.help_page()
