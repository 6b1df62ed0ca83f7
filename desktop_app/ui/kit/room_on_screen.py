"""How large a window may be on the screen it is shown on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.sure import sure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

BESIDE, ABOVE = 20, 60
"""Pixels that frames and title bars of desktops take, sideways and up and down."""


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Make a window that large, in pixels, or as large as its screen has room for: with large text a dialog
    is soon wider than a small screen.
    """
    room = sure(window.screen()).availableGeometry()
    window.resize(min(width, room.width() - BESIDE), min(height, room.height() - ABOVE))
