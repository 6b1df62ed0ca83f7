"""A tray as the panels of today offer it: it takes icons over D-Bus and can press the entries of
their menus."""

from __future__ import annotations

import threading
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from tests.patience import SECONDS

NAME = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"
MENU = "com.canonical.dbusmenu"
WAIT = SECONDS


class TrayWatcher:
    """Runs on a thread of its own until `close`; `items` are the bus names of the icons that
    came."""

    def __init__(self) -> None:
        self.items: list[str] = []
        self._came = threading.Condition()
        self._connection = open_dbus_connection()
        self._calls = open_dbus_connection()
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """Leave the bus, as a panel that is ended does."""
        self._calls.send(new_method_call(DBusAddress(PATH, NAME, NAME), "Leave"))
        self._thread.join()
        self._calls.close()

    def wait_for_icon(self, count: int = 1) -> None:
        """Wait until so many icons have come."""
        with self._came:
            assert self._came.wait_for(lambda: len(self.items) >= count, WAIT), self.items

    def entries(self) -> dict[str, int]:
        """The menu's words and the number of each entry."""
        layout = self._ask("GetLayout", "iias", (0, -1, ["label"]))[1]
        return {
            child[1][1]["label"][1].replace("_", ""): child[1][0]
            for child in layout[2]
            if "label" in child[1][1]
        }

    def press(self, words: str) -> None:
        """Choose the entry with these words."""
        self._ask("Event", "isvu", (self.entries()[words], "clicked", ("s", ""), 0))

    def property(self, name: str) -> Any:
        """A property of the icon."""
        self.wait_for_icon()
        address = DBusAddress(
            "/StatusNotifierItem", self.items[-1], "org.freedesktop.DBus.Properties"
        )
        reply = self._calls.send_and_get_reply(
            new_method_call(address, "Get", "ss", ("org.kde.StatusNotifierItem", name)),
            timeout=WAIT,
        )
        return reply.body[0][1]

    def click(self) -> None:
        """Click the icon."""
        self.wait_for_icon()
        address = DBusAddress("/StatusNotifierItem", self.items[-1], "org.kde.StatusNotifierItem")
        self._calls.send_and_get_reply(
            new_method_call(address, "Activate", "ii", (0, 0)), timeout=WAIT
        )

    def _ask(self, method: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...]:
        self.wait_for_icon()
        address = DBusAddress("/MenuBar", self.items[-1], MENU)
        reply = self._calls.send_and_get_reply(
            new_method_call(address, method, signature, body), timeout=WAIT
        )
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            member = message.header.fields[HeaderFields.member]
            if member == "Leave":
                self._connection.close()
                return
            self._connection.send(self._reply(message, member))
            if member == "RegisterStatusNotifierItem":
                self._take(message)

    def _take(self, message: Message) -> None:
        emitter = DBusAddress(PATH, interface=NAME)
        with self._came:
            self.items.append(message.header.fields[HeaderFields.sender])
            self._came.notify_all()
        self._connection.send(
            new_signal(emitter, "StatusNotifierItemRegistered", "s", (self.items[-1],))
        )

    def _reply(self, message: Message, member: str) -> Message:
        if member.startswith("Register"):
            return new_method_return(message)
        if member == "Get":
            number = (
                ("b", True) if message.body[1] == "IsStatusNotifierHostRegistered" else ("i", 0)
            )
            return new_method_return(message, "v", (number,))
        if member == "GetAll":
            return new_method_return(
                message, "a{sv}", ({"IsStatusNotifierHostRegistered": ("b", True)},)
            )
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
