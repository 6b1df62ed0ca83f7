"""The menu of the window: what is not about what is shown, for those who look before they type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.room import MenuPart

if TYPE_CHECKING:
    from desktop_app.ui.window.parts import WindowParts


def open_menu(parts: WindowParts) -> None:
    """Show the menu at the button that stands for it."""
    window = parts.window
    menu = Menu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.later.actions.get().fill(menu, entries(parts))
    button = window.sidebar.menu
    menu.popup(button.mapToGlobal(QPoint(0, -menu.shown_size().height())))


def entries(parts: WindowParts) -> list[str | None]:
    """The ids of the actions in the menu, part by part; None draws a line."""
    ids: list[str | None] = []
    for part in MenuPart:
        inside = sorted(
            (item for item in parts.declared() if item.menu is part), key=lambda item: item.order
        )
        ids += [*([None] if ids and inside else []), *(action.id for action in inside)]
    return ids
