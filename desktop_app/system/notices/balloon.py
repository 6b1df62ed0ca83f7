"""Notices of Windows and macOS through the tray icon: they carry no buttons, so a window of our own
stands beside them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.system.notices.dispatcher import Adapter, Message

SCORE = 10


class BalloonNotices(QObject):
    """Says it through the system, and shows the buttons in `beside`.

    `say` shows a title and a text at the tray icon, and gives False where that is not possible.
    `clicked` is to be called when the user clicks there.
    """

    shown = Signal(str)
    refused = Signal(object)
    acted = Signal(str, str)

    def __init__(
        self, say: Callable[[str, str], bool], beside: Adapter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._say, self._beside = say, beside
        self._last = ""

    def score(self, message: Message) -> int:
        """Good on Windows and macOS only: on Linux the tray's messages are notices without
        buttons.
        """
        return SCORE if sys.platform in ("win32", "darwin") else 0

    def show(self, message: Message) -> None:
        """Say it; a message with buttons is shown by the window beside as well, which then says
        `shown`.
        """
        said = self._say(message.title, message.body)
        self._last = message.key
        if message.actions:
            self._beside.show(message)
        elif said:
            self.shown.emit(message.key)
        else:
            self.refused.emit(message)

    def clicked(self) -> None:
        """The user clicked what was said last."""
        if self._last:
            self.acted.emit(self._last, "open")

    def withdraw(self, key: str) -> None:
        """What the system shows cannot be taken back; the window beside is told by itself."""
