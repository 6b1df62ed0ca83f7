"""Notices through the service of the Linux desktop (org.freedesktop.Notifications), with
buttons.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.system.handing_over import TOKEN

if TYPE_CHECKING:
    from desktop_app.system.bus import Bus, Said
    from desktop_app.system.notices.dispatcher import Message

SCORE = 20
NAME = "org.freedesktop.Notifications"
_SERVICE = (NAME, "/org/freedesktop/Notifications", NAME)
_ESCAPED = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
NORMAL = 1
STAYS = 0
"""The time-out that keeps a notice until it is dealt with."""
OPEN = "open"


class FreedesktopNotices(QObject):
    """Sends and listens on one connection. Refuses messages with buttons where the service offers
    none.

    Before each message the service is asked what it can do: it may be another one than the last
    time. What a signal says counts only from the service that showed the notice, whose numbers mean
    nothing to the next one.
    """

    shown = Signal(str)
    refused = Signal(object)
    acted = Signal(str, str)

    def __init__(
        self, bus: Bus, app_name: str, icon: str, desktop_entry: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._app_name, self._icon, self._entry = bus, app_name, icon, desktop_entry
        self._on_screen: dict[tuple[str, int], str] = {}
        for member, heard in (
            ("ActionInvoked", self._invoked),
            ("NotificationClosed", self._closed),
            ("ActivationToken", self._token),
        ):
            bus.listen(NAME, member, heard, path=_SERVICE[1])

    def score(self, message: Message) -> int:
        """Good wherever there is a session bus."""
        return SCORE if sys.platform.startswith("linux") and self._bus.open() else 0

    def show(self, message: Message) -> None:
        """Ask the service what it can do, then show it so."""
        self._bus.call(*_SERVICE, "GetCapabilities", done=lambda said: self._send(message, said))

    def withdraw(self, key: str) -> None:
        """Close it."""
        for place in self._places(key):
            del self._on_screen[place]
            self._bus.call(*_SERVICE, "CloseNotification", "u", (place[1],))

    def _places(self, key: str) -> list[tuple[str, int]]:
        return [place for place, shown in self._on_screen.items() if shown == key]

    def _send(self, message: Message, said: Said | None) -> None:
        can = said.body[0] if said is not None and said.body else []
        if said is None or (message.actions and "actions" not in can):
            self.refused.emit(message)
            return
        body = message.body.translate(_ESCAPED) if "body-markup" in can else message.body
        actions = [part for pair in (("default", message.title), *message.actions) for part in pair]
        before = next(
            (number for sender, number in self._places(message.key) if sender == said.sender), 0
        )
        hints = {"urgency": ("y", NORMAL), "desktop-entry": ("s", self._entry)}
        values = (self._app_name, before, self._icon, message.title, body, actions, hints, STAYS)
        self._bus.call(
            *_SERVICE, "Notify", "susssasa{sv}i", values, lambda answer: self._sent(message, answer)
        )

    def _sent(self, message: Message, answer: Said | None) -> None:
        if answer is None:
            self.refused.emit(message)
            return
        for place in self._places(message.key):
            del self._on_screen[place]
        self._on_screen[answer.sender, answer.body[0]] = message.key
        self.shown.emit(message.key)

    def _invoked(self, said: Said) -> None:
        number, action = said.body[:2]
        key = self._on_screen.get((said.sender, number))
        if key is not None:
            self.acted.emit(key, OPEN if action == "default" else action)

    def _closed(self, said: Said) -> None:
        self._on_screen.pop((said.sender, said.body[0]), None)

    def _token(self, said: Said) -> None:
        """On Wayland only whoever holds this word from the click may bring a window forward; Qt
        looks for it here.
        """
        if (said.sender, said.body[0]) in self._on_screen:
            os.environ[TOKEN] = said.body[1]
