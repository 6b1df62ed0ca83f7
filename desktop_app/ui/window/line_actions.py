"""What is done with a line that is typed, and with what is offered after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.room import Action, Group, MenuPart

if TYPE_CHECKING:
    from desktop_app.ui.window.parts import WindowParts


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rooms", text)


def _nothing_offered(parts: WindowParts) -> str:
    return "" if parts.window.is_offering() else _tr("Nothing is offered now.")


def _correct(parts: WindowParts) -> None:
    if not parts.screens.correct():
        parts.shell.say(_tr("Put the cursor into tinted words first."))


def _keep_facts(parts: WindowParts) -> None:
    if not parts.screens.keep_facts():
        parts.shell.say(_tr("No facts are offered now."))


def line_actions(parts: WindowParts) -> list[Action]:
    """The actions about lines; those of the window, for every room with a line."""
    return [
        Action(
            "log",
            QT_TRANSLATE_NOOP("Rooms", "Log what happened"),
            "pencil",
            Group.PEOPLE,
            20,
            lambda *_: parts.navigation.start_line(),
            keys=("Ctrl+L",),
            menu=MenuPart.NEW,
        ),
        Action(
            "remind-offered",
            QT_TRANSLATE_NOOP("Rooms", "Accept what is offered"),
            "bell-plus",
            Group.PEOPLE,
            40,
            lambda *_: parts.window.offer.accept(),
            keys=("Ctrl+Shift+R",),
            why_not=lambda *_: _nothing_offered(parts),
        ),
        Action(
            "correct",
            QT_TRANSLATE_NOOP("Rooms", "Correct what was understood"),
            "languages",
            Group.EDIT,
            30,
            lambda *_: _correct(parts),
            keys=("Alt+Down",),
        ),
        Action(
            "keep-facts",
            QT_TRANSLATE_NOOP("Rooms", "Keep the facts offered below the line"),
            "contact",
            Group.EDIT,
            40,
            lambda *_: _keep_facts(parts),
            keys=("Alt+Return", "Alt+Enter"),
        ),
    ]
