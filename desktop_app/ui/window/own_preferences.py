"""Preferences in a window: the cards there are, and the dialog that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Page, PreferencesCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.window.parts import WindowParts


def declared_cards(parts: WindowParts) -> list[PreferencesCard]:
    """The cards of Preferences there are in this window, in order."""
    there = [_keys_card(parts), *(card for room in parts.window.rooms for card in room.cards)]
    has_desktop = parts.window.tools.desktop is not None
    return sorted(
        (card for card in there if has_desktop or not card.needs_desktop),
        key=lambda card: card.order,
    )


def _keys_card(parts: WindowParts) -> PreferencesCard:
    """Which key does what; it needs the actions, which no room knows."""

    def make(*_: object) -> QWidget:
        from desktop_app.ui.preferences.keys import KeysCard

        return KeysCard(parts.window.context, parts.window.later.actions.get())

    words = QT_TRANSLATE_NOOP("Rooms", "Keys")
    also = QT_TRANSLATE_NOOP(
        "Rooms", "keyboard shortcuts change shortcut key hotkey bindings which key does what"
    )
    return PreferencesCard(70, Page.KEYS, make, words, also)


def open_preferences(parts: WindowParts, first: PreferencesCard | Page | None = None) -> None:
    """Show Preferences: the page that was open last, else `first`, a page or a card on one."""
    from desktop_app.ui.preferences.dialog import Preferences

    window = parts.window
    dialog = Preferences(
        window.context,
        declared_cards(parts),
        lambda card: card.make(parts.shell, window.tools),
        window.state,
        window,
    )
    dialog.undo_requested.connect(lambda: parts.shell.undo())
    dialog.redo_requested.connect(lambda: parts.shell.redo())
    window.changes.followed.connect(dialog.apply_changes)
    dialog.open()
    if first is not None:
        dialog.reveal(first)
