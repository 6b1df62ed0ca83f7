"""One connection to a D-Bus bus, heard by Qt's event loop; nothing ever waits for an answer.

Qt's own D-Bus module cannot send the unsigned numbers that notification services insist on; jeepney
can.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

ANSWER_WITHIN = 4000
"""Milliseconds after which an answer counts as not coming."""
_DAEMON = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


@dataclass(frozen=True, slots=True)
class Said:
    """What came over the bus: the unique name of who said it, about which object, and the
    values.
    """

    sender: str
    path: str
    body: tuple[Any, ...]


Heard = Callable[[Said], object]
Answered = Callable[[Said | None], object]


class Bus(QObject):
    """The session's bus, or the computer's with `which` "SYSTEM". Opened when it is first
    needed.
    """

    def __init__(self, which: str = "SESSION", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._which = which
        self._connection: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._waiting: dict[int, Answered] = {}
        self._ears: dict[tuple[str, str], list[Heard]] = {}
        self._rules: list[str] = []

    @property
    def name(self) -> str:
        """Our unique name on the bus, "" while there is no connection."""
        return (self._connection.unique_name or "") if self._connection is not None else ""

    def open(self) -> bool:
        """Connect unless that is done; False when there is no such bus here."""
        if self._connection is not None:
            return True
        try:
            from jeepney.io.blocking import open_dbus_connection

            self._connection = open_dbus_connection(bus=self._which)
        except (ImportError, OSError, EOFError, KeyError, ValueError, RuntimeError):
            return False
        self._notifier = QSocketNotifier(
            self._connection.sock.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)
        for rule in self._rules:
            self.call(*_DAEMON, "AddMatch", "s", (rule,))
        return True

    def call(
        self,
        service: str,
        path: str,
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
        done: Answered | None = None,
    ) -> None:
        """Call a method; `done` gets the answer, or None when it is an error or does not come."""
        from jeepney import DBusAddress, new_method_call

        message = new_method_call(DBusAddress(path, service, interface), method, signature, body)
        if not self.open() or self._connection is None:
            if done is not None:
                QTimer.singleShot(0, lambda: done(None))
            return
        serial = next(self._connection.outgoing_serial)
        if done is not None:
            self._waiting[serial] = done
            QTimer.singleShot(ANSWER_WITHIN, self, lambda: self._answer(serial, None))
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._lost()

    def listen(self, interface: str, member: str, heard: Heard, **match: str) -> None:
        """Have `heard` called with every such signal from now on; `match` narrows it, such as
        `path`, `sender`, `arg0`.
        """
        rule = ",".join(
            f"{key}='{value}'"
            for key, value in {
                "type": "signal",
                "interface": interface,
                "member": member,
                **match,
            }.items()
        )
        self._rules.append(rule)
        self._ears.setdefault((interface, member), []).append(heard)
        if self._connection is not None:
            self.call(*_DAEMON, "AddMatch", "s", (rule,))

    def close(self) -> None:
        """Let go of the connection; whoever waits gets no answer."""
        self._waiting.clear()
        self._lost()

    def _read(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, EOFError):
                self._lost()
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        said = Said(
            fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.path, ""), message.body
        )
        if message.header.message_type is MessageType.signal:
            ears = self._ears.get(
                (fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, "")), ()
            )
            for heard in tuple(ears):
                heard(said)
        elif (serial := fields.get(HeaderFields.reply_serial)) is not None:
            good = message.header.message_type is MessageType.method_return
            self._answer(serial, said if good else None)

    def _answer(self, serial: int, said: Said | None) -> None:
        done = self._waiting.pop(serial, None)
        if done is not None:
            done(said)

    def _lost(self) -> None:
        """The bus is gone, as when a session ends. The next call tries anew."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        for serial in tuple(self._waiting):
            self._answer(serial, None)
