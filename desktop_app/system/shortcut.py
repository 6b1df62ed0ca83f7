"""A key that works in every program, asked of the desktop's portal
(org.freedesktop.portal.GlobalShortcuts).

The portal alone decides: it may ask the user, choose another key, or not exist at all. Nothing else
is tried.
"""

from __future__ import annotations

from enum import Enum
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.system.bus import Bus, Said

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_NAME = "quick-log"


class Grant(Enum):
    """How it stands with the key."""

    NOT_ASKED = "not-asked"
    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    NOT_OFFERED = "not-offered"


class GlobalShortcut(QObject):
    """`pressed` when the key is; `changed` when `grant` does."""

    pressed = Signal()
    changed = Signal()

    def __init__(
        self, bus: Bus | None, words: str, wish: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._words, self._wish = bus, words, wish
        self._tokens = count(1)
        self._answers: dict[str, Callable[[dict[str, Any] | None], object]] = {}
        self._session = ""
        self.grant = Grant.NOT_ASKED
        self.key = ""
        """What the portal calls the key, in words, once it is granted."""
        if bus is not None:
            bus.listen(
                "org.freedesktop.portal.Request", "Response", self._responded, sender=_PORTAL[0]
            )
            bus.listen(_SHORTCUTS, "Activated", self._activated, sender=_PORTAL[0])

    def ask(self) -> None:
        """Ask for the key; the desktop may put a question to the user."""
        if self.grant in (Grant.ASKED, Grant.GRANTED):
            return
        if self._bus is None or not self._bus.open():
            self._become(Grant.NOT_OFFERED)
            return
        self._become(Grant.ASKED)
        token = self._expect(self._begun)
        options = {"handle_token": ("s", token), "session_handle_token": ("s", token)}
        self._call("CreateSession", "a{sv}", (options,))

    def give_up(self) -> None:
        """Want the key no more."""
        if self._session and self._bus is not None:
            self._bus.call(_PORTAL[0], self._session, "org.freedesktop.portal.Session", "Close")
        self._session, self.key = "", ""
        self._answers.clear()
        self._become(Grant.NOT_ASKED)

    def _call(self, method: str, signature: str, body: tuple[Any, ...]) -> None:
        assert self._bus is not None
        self._bus.call(*_PORTAL, _SHORTCUTS, method, signature, body, self._called)

    def _called(self, said: Said | None) -> None:
        if said is None and self.grant is Grant.ASKED:
            self._become(Grant.NOT_OFFERED)

    def _expect(self, then: Callable[[dict[str, Any] | None], object]) -> str:
        """A token for a request; the path of its answer is known before it is sent, so that none is
        missed.
        """
        assert self._bus is not None
        token = f"kith{next(self._tokens)}"
        sender = self._bus.name.lstrip(":").replace(".", "_")
        self._answers[f"{_PORTAL[1]}/request/{sender}/{token}"] = then
        return token

    def _responded(self, said: Said) -> None:
        then = self._answers.pop(said.path, None)
        if then is not None:
            code, results = said.body
            then({key: value for key, (_, value) in results.items()} if code == 0 else None)

    def _begun(self, results: dict[str, Any] | None) -> None:
        if results is None:
            self._become(Grant.REFUSED)
            return
        self._session = results["session_handle"]
        token = self._expect(self._bound)
        wanted = [
            (_NAME, {"description": ("s", self._words), "preferred_trigger": ("s", self._wish)})
        ]
        body = (self._session, wanted, "", {"handle_token": ("s", token)})
        self._call("BindShortcuts", "oa(sa{sv})sa{sv}", body)

    def _bound(self, results: dict[str, Any] | None) -> None:
        bound = dict((results or {}).get("shortcuts", ()))
        if _NAME not in bound:
            self._become(Grant.REFUSED)
            return
        _, self.key = bound[_NAME].get("trigger_description", ("s", ""))
        self._become(Grant.GRANTED)

    def _activated(self, said: Said) -> None:
        if said.body[0] == self._session and said.body[1] == _NAME:
            self.pressed.emit()

    def _become(self, grant: Grant) -> None:
        if grant is not self.grant:
            self.grant = grant
            self.changed.emit()
