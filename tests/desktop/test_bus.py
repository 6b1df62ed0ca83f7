"""Word of sleep, and the key that works everywhere, from stand-ins for the services that are rarely
installed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
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

from desktop_app.system.bus import Bus
from desktop_app.system.shortcut import GlobalShortcut, Grant
from desktop_app.system.waking import Waking

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"


class Service:
    """A name on a bus, served on a thread; `answer` gives what to send for a call, in order."""

    def __init__(
        self,
        name: str,
        bus: str = "SESSION",
        answer: Callable[[Message], list[Message]] | None = None,
    ) -> None:
        self._connection = open_dbus_connection(bus=bus)
        self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._answer = answer or (lambda message: [new_method_return(message)])
        self._name, self._bus = name, bus
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def say(
        self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        """Send a signal as that name."""
        self._connection.send(
            new_signal(DBusAddress(path, interface=interface), member, signature, body)
        )

    def close(self) -> None:
        calls = open_dbus_connection(bus=self._bus)
        calls.send(new_method_call(DBusAddress("/", self._name, "a.b"), "Leave"))
        self._thread.join()
        calls.close()

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            if message.header.message_type is MessageType.method_call:
                if message.header.fields[HeaderFields.member] == "Leave":
                    self._connection.close()
                    return
                for reply in self._answer(message):
                    self._connection.send(reply)


@pytest.fixture
def serve(session) -> Iterator[Callable[..., Service]]:
    made: list[Service] = []

    def start(*arguments: Any, **more: Any) -> Service:
        made.append(Service(*arguments, **more))
        return made[-1]

    yield start
    for service in made:
        service.close()


@pytest.fixture
def buses(session, qapp) -> Iterator[Callable[..., Bus]]:
    made: list[Bus] = []

    def make(which: str = "SESSION") -> Bus:
        made.append(Bus(which))
        return made[-1]

    yield make
    for bus in made:
        bus.close()


def test_waking_is_told_by_logind_alone_and_falling_asleep_is_not(serve, buses, qtbot) -> None:
    logind, stranger = (
        serve("org.freedesktop.login1", bus="SYSTEM"),
        serve("org.example.Stranger", bus="SYSTEM"),
    )
    waking = Waking(bus := buses("SYSTEM"))
    woken: list[bool] = []
    waking.woke.connect(lambda: woken.append(True))
    heard: list[object] = []
    bus.listen("org.example", "Marker", heard.append)
    for service, asleep in ((logind, True), (stranger, False), (logind, False)):
        service.say(
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            "b",
            (asleep,),
        )
        service.say("/", "org.example", "Marker", "", ())
    # What a service says comes in the order it was said.
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert woken == [True]


def _portal(refuse: str = "", offers: bool = True) -> Callable[[Message], list[Message]]:
    """Answers as the portal does: the path of the request at once, what came of it in a signal."""

    def answer(message: Message) -> list[Message]:
        fields = message.header.fields
        member = fields[HeaderFields.member]
        if not offers:
            return [new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")]
        if member == "Close":
            return [new_method_return(message)]
        sender = fields[HeaderFields.sender].lstrip(":").replace(".", "_")
        token = message.body[-1]["handle_token"][1]
        request = f"{PATH}/request/{sender}/{token}"
        results: dict[str, Any] = {"session_handle": ("s", f"{PATH}/session/{sender}/{token}")}
        if member == "BindShortcuts":
            ((name, facts),) = message.body[1]
            assert facts["description"] == ("s", "Quick log")
            results = {
                "shortcuts": ("a(sa{sv})", [(name, {"trigger_description": ("s", "Meta+L")})])
            }
        code = 1 if member == refuse else 0
        response = new_signal(
            DBusAddress(request, interface="org.freedesktop.portal.Request"), "Response", "ua{sv}",
            (code, results if code == 0 else {}),
        )  # fmt: skip
        return [new_method_return(message, "o", (request,)), response]

    return answer


@pytest.fixture
def key(buses) -> GlobalShortcut:
    return GlobalShortcut(buses(), "Quick log", "CTRL+ALT+l")


def test_a_key_that_is_granted_is_heard_and_can_be_given_up(serve, key, qtbot) -> None:
    portal = serve(PORTAL, answer=_portal())
    key.ask()
    qtbot.waitUntil(lambda: key.grant is Grant.GRANTED)
    assert key.key == "Meta+L"
    with qtbot.waitSignal(key.pressed):
        portal.say(PATH, SHORTCUTS, "Activated", "osta{sv}", (key._session, "quick-log", 1, {}))
    key.give_up()
    assert (key.grant, key.key) == (Grant.NOT_ASKED, "")


@pytest.mark.parametrize("refuse", ["CreateSession", "BindShortcuts"])
def test_a_key_that_is_refused_is_said(serve, key, qtbot, refuse: str) -> None:
    serve(PORTAL, answer=_portal(refuse))
    key.ask()
    qtbot.waitUntil(lambda: key.grant is Grant.REFUSED)


def test_a_portal_without_keys_is_said(serve, key, qtbot) -> None:
    serve(PORTAL, answer=_portal(offers=False))
    key.ask()
    qtbot.waitUntil(lambda: key.grant is Grant.NOT_OFFERED)


def test_no_portal_at_all_is_said(key, qtbot) -> None:
    key.ask()
    qtbot.waitUntil(lambda: key.grant is Grant.NOT_OFFERED)


def test_a_service_that_never_answers_is_given_up(serve, buses, qtbot, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.system.bus.ANSWER_WITHIN", 50)
    serve("org.example.Deaf", answer=lambda _: [])
    answers: list[object] = []
    buses().call("org.example.Deaf", "/", "org.example", "Hello", done=answers.append)
    qtbot.waitUntil(lambda: answers == [None])


def test_a_bus_that_ends_answers_everybody_and_is_found_again(session, buses, qtbot) -> None:
    bus = buses()
    answers: list[object] = []
    assert bus.open()
    session.stop("dbus-daemon")
    bus.call("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId", done=answers.append)
    qtbot.waitUntil(lambda: answers == [None])
