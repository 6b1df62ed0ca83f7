"""Which page of the manual is about the place somebody is in.

A widget that is such a place names its page in `help_page`; what is inside it needs no name of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.main_window import MainWindow


def page_for(widget: QWidget | None) -> str:
    """The page about `widget`, or about what it stands in; "" is the beginning of the manual."""
    while widget is not None:
        page = getattr(widget, "help_page", "")
        if page:
            return str(page)
        widget = widget.parentWidget()
    return ""


def page_in(window: MainWindow) -> str:
    """The page about what has the focus in a window, else about what it shows."""
    shown = window.pages if window.stack.currentWidget() is window.people_page else window.stack
    return page_for(window.focusWidget()) or page_for(shown.currentWidget())
