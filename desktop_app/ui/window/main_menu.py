"""The menu of the window: what is not about what is shown, for those who look before they type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import MenuPart, translated

if TYPE_CHECKING:
    from desktop_app.ui.window.parts import WindowParts

WITHIN = {
    MenuPart.ROOMS: ("compass", QT_TRANSLATE_NOOP("Rooms", "Go to")),
    MenuPart.FILES: ("folder-open", QT_TRANSLATE_NOOP("Rooms", "Import, export, back up")),
    MenuPart.HELP: ("circle-question-mark", QT_TRANSLATE_NOOP("Rooms", "Help")),
}
"""Parts that open beside the menu, and what they are called: all below one another would be higher than
many a screen."""


def open_menu(parts: WindowParts) -> None:
    """Show the menu at the button that stands for it."""
    window = parts.window
    menu = Menu(window)
    # Others do not: Qt shows a menu that scrolls and is asked for beyond the screen without taking it for
    # one that a click beside it closes.
    menu.scroll_on_low_screens()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fill = window.later.actions.get().fill
    for part, ids in entries(parts).items():
        if part in WITHIN:
            icon, words = WITHIN[part]
            inner = Menu(menu, translated(words))
            inner.setIcon(window.context.icons.icon(icon))
            fill(inner, ids)
            menu.addMenu(inner)
            continue
        menu.addSeparator()
        fill(menu, ids)
        menu.addSeparator()
    button = window.sidebar.menu
    place = button.mapToGlobal(QPoint(0, -menu.shown_size().height()))
    place.setY(max(place.y(), button.screen().availableGeometry().top()))
    menu.popup(place)


def entries(parts: WindowParts) -> dict[MenuPart, list[str]]:
    """The ids of the actions in each part of the menu that has some."""
    declared = sorted(parts.declared(), key=lambda item: item.order)
    found = {part: [item.id for item in declared if item.menu is part] for part in MenuPart}
    return {part: ids for part, ids in found.items() if ids}
