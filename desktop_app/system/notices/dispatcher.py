"""The door through which the user is told something: the best adapter shows it; when that one
cannot, the next does.

Adapters score themselves anew for every message, because services come and go.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Message:
    """What to show: plain text, and buttons as pairs of an action and its words.

    A click beside the buttons means the action "open". `key` names it: a second one takes the place
    of the first.
    """

    key: str
    title: str
    body: str = ""
    actions: tuple[tuple[str, str], ...] = ()


class Adapter(Protocol):
    """One way to show a message.

    Its signals: `shown(key)` when the user can see it, `refused(message)` when that failed,
    `acted(key, action)`.
    """

    shown: Any
    refused: Any
    acted: Any

    def score(self, message: Message) -> int:
        """How well it can show that here and now; 0 is not at all."""

    def show(self, message: Message) -> None:
        """Show it, or say `refused` sooner or later."""

    def withdraw(self, key: str) -> None:
        """Take it from the screen if it is still there."""


class NotificationDispatcher(QObject):
    """Shows messages. `acted` carries the key and the action chosen; `refused` a message nobody
    could show.
    """

    shown = Signal(str)
    refused = Signal(object)
    acted = Signal(str, str)

    def __init__(self, adapters: Sequence[Adapter], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adapters = tuple(adapters)
        self._left: dict[str, list[Adapter]] = {}
        for adapter in self._adapters:
            adapter.shown.connect(self._was_shown)
            adapter.refused.connect(self._try_next)
            adapter.acted.connect(self.acted)

    def show(self, message: Message) -> None:
        """Show a message by the best means there is."""
        able = [adapter for adapter in self._adapters if adapter.score(message) > 0]
        self._left[message.key] = sorted(able, key=lambda adapter: adapter.score(message))
        self._try_next(message)

    def withdraw(self, key: str) -> None:
        """Take a message from the screen, wherever it is."""
        for adapter in self._adapters:
            adapter.withdraw(key)

    def _try_next(self, message: Message) -> None:
        left = self._left.get(message.key)
        if left:
            left.pop().show(message)
        else:
            self._left.pop(message.key, None)
            self.refused.emit(message)

    def _was_shown(self, key: str) -> None:
        self._left.pop(key, None)
        self.shown.emit(key)
