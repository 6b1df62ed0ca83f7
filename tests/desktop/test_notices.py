"""Notices through a real notification server."""

from __future__ import annotations

import json

import pytest

from desktop_app.system.bus import Bus
from desktop_app.system.notices.dispatcher import Message, NotificationDispatcher
from desktop_app.system.notices.freedesktop import FreedesktopNotices
from desktop_app.ui.tray.popup import Popups

BUTTONS = (("done", "Done"), ("snooze", "Tomorrow"), ("open", "Open"))


@pytest.fixture
def dispatcher(session, qapp, context):
    """The door with the real service and our own window behind it."""
    bus = Bus()
    popups = Popups(context)
    made = NotificationDispatcher([FreedesktopNotices(bus, "Kith", "kith", "kith"), popups])
    made.popups = popups
    yield made
    bus.close()


def _history(session) -> list[dict]:
    """What the server kept of the notices it closed."""
    return json.loads(session.run("dunstctl", "history"))["data"][0]


def test_the_server_shows_it_and_its_buttons_come_back(session, dispatcher, qtbot, beside) -> None:
    session.dunst()
    with qtbot.waitSignal(dispatcher.shown) as shown:
        dispatcher.show(Message("a", "Call Ana", "since yesterday", BUTTONS))
    assert shown.args == ["a"]
    assert session.displayed() == 1
    with qtbot.waitSignal(dispatcher.acted) as acted:
        beside(lambda: session.press("Done"))
    assert acted.args == ["a", "done"]


@pytest.mark.parametrize(("words", "action"), [("Tomorrow", "snooze"), ("Open", "open")])
def test_every_button_is_told_apart(
    session, dispatcher, qtbot, beside, words: str, action: str
) -> None:
    session.dunst()
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    with qtbot.waitSignal(dispatcher.acted) as acted:
        beside(lambda: session.press(words))
    assert acted.args == ["a", action]


def test_a_click_on_the_notice_itself_opens(session, dispatcher, qtbot, beside) -> None:
    session.dunst()
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    with qtbot.waitSignal(dispatcher.acted) as acted:
        beside(lambda: session.run("dunstctl", "action", "0"))
    assert acted.args == ["a", "open"]


def test_what_people_wrote_is_never_read_as_markup(session, dispatcher, qtbot, beside) -> None:
    session.dunst()
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(
            Message("a", "<b>Ana</b> & co", "<i>x</i> & <a href='http://y'>z</a>", BUTTONS)
        )
    beside(lambda: session.run("dunstctl", "close"))
    (kept,) = _history(session)
    assert kept["summary"]["data"] == "<b>Ana</b> & co"
    assert kept["body"]["data"] == "&lt;i&gt;x&lt;/i&gt; &amp; &lt;a href='http://y'&gt;z&lt;/a&gt;"


def test_it_is_taken_back(session, dispatcher, qtbot) -> None:
    session.dunst()
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    dispatcher.withdraw("a")
    qtbot.waitUntil(lambda: session.displayed() == 0)


def test_a_second_one_takes_the_place_of_the_first(session, dispatcher, qtbot) -> None:
    session.dunst()
    for title in ("one thing", "two things"):
        with qtbot.waitSignal(dispatcher.shown):
            dispatcher.show(Message("a", title, "", BUTTONS))
    assert session.displayed() == 1


def test_another_programs_notice_is_not_ours(session, dispatcher, qtbot, beside) -> None:
    session.dunst()
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    heard: list[tuple[str, str]] = []
    dispatcher.acted.connect(lambda *what: heard.append(what))
    # The same number and action, told by somebody who never showed anything.
    session.run(
        "dbus-send", "--session", "/org/freedesktop/Notifications", "org.freedesktop.Notifications.ActionInvoked",
        "uint32:1", "string:done",
    )  # fmt: skip
    with qtbot.waitSignal(dispatcher.acted) as acted:
        beside(lambda: session.press("Open"))
    assert acted.args == ["a", "open"]
    assert heard == [("a", "open")]


def test_without_a_service_our_own_window_shows_it(session, dispatcher, qtbot) -> None:
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    dispatcher.withdraw("a")
    session.dunst()
    # A service that comes later is found by the next notice.
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("b", "Call Ben", "", BUTTONS))
    assert session.displayed() == 1


def test_a_server_that_dies_takes_nothing_with_it(session, dispatcher, qtbot) -> None:
    session.dunst()
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    session.stop("dunst")
    with qtbot.waitSignal(dispatcher.shown) as shown:
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    assert shown.args == ["a"]
    dispatcher.withdraw("a")


def test_without_a_bus_at_all_our_own_window_shows_it(
    session, dispatcher, qtbot, monkeypatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={session.place}/nothing")
    with qtbot.waitSignal(dispatcher.shown):
        dispatcher.show(Message("a", "Call Ana", "", BUTTONS))
    dispatcher.withdraw("a")
