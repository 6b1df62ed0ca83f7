"""Encryption: its card in Preferences, and locking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart, Page, PreferencesCard, Room, translated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def _card(shell: Shell, tools: RoomTools) -> QWidget | None:
    from desktop_app.ui.vault.card import VaultCard

    if tools.vault is None:
        return None
    return VaultCard(tools.context, tools.state, tools.vault, on=tools.book.is_encrypted)


def _lock(shell: Shell, tools: RoomTools) -> None:
    if tools.vault is not None:
        tools.vault("lock")


def _why_not(shell: Shell, tools: RoomTools) -> str:
    if tools.vault is not None and tools.book.is_encrypted:
        return ""
    return translated("Only an encrypted book can be locked: Preferences, Your data.")


ROOM = Room(
    "vault",
    cards=(
        PreferencesCard(
            80,
            Page.DATA,
            _card,
            QT_TRANSLATE_NOOP("Rooms", "Encryption"),
            QT_TRANSLATE_NOOP(
                "Rooms",
                "change passphrase password lock automatically after minutes new recovery code key encrypt decrypt remove encryption remember on this computer keyring forget security secure privacy",
            ),
        ),
    ),
    actions=(
        Action(
            "lock",
            QT_TRANSLATE_NOOP("Rooms", "Lock now"),
            "lock",
            Group.VIEW,
            95,
            _lock,
            ("Ctrl+Shift+L",),
            why_not=_why_not,
            menu=MenuPart.QUIT,
        ),
    ),
)
