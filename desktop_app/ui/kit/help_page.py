"""Which page of the manual is about the place somebody is in.

A widget that is such a place names its page in `help_page`; what is inside it needs no name of its
own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def page_for(widget: QWidget | None) -> str:
    """The page about `widget`, or about what it stands in; "" is the beginning of the manual."""
    while widget is not None:
        page = getattr(widget, "help_page", "")
        if page:
            return str(page)
        widget = widget.parentWidget()
    return ""
