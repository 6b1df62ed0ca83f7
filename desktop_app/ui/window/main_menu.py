"""The menu of the window: everything that is not about what is shown, for those who look before they type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from desktop_app.ui.window.main_window import MainWindow

ENTRIES = (
    "add", "log", "remind", None,
    "import", "import-folder", "export", "export-selected", "copy", None,
    "save-list", "empty-trash", None,
    "undo", "redo", None,
    "palette", "reminders", "fullscreen", "preferences", None,
    "help", "shortcuts", "newer", None,
    "quit",
)  # fmt: skip
"""Ids of actions; None draws a line."""


def open_menu(window: MainWindow) -> None:
    """Show the menu at the button that stands for it."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.commands.actions.fill(menu, ENTRIES)
    button = window.sidebar.menu
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
