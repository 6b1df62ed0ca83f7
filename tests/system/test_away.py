"""Nobody at the computer: nothing touched, a locked screen, sleep."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.system.away import Away
from desktop_app.system.bus import Said
from desktop_app.system.leaving.buses import BusLeaving


class Counter:
    """Seconds that go by when told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


class Ears:
    """Stands in for a bus: has said what a test wants."""

    def __init__(self) -> None:
        self.heard: dict[tuple[str, str], object] = {}

    def listen(self, interface: str, member: str, heard, **_: str) -> None:
        self.heard[interface, member] = heard

    def open(self) -> bool:
        return True

    def say(self, interface: str, member: str, *body: object) -> None:
        self.heard[interface, member](Said(":1.1", "/", body))


def test_what_is_touched_counts_from_anew(qtbot) -> None:
    count, window, came = Counter(), QWidget(), []
    qtbot.addWidget(window)
    away = Away(lambda: 600.0, count=count)
    away.idle.connect(lambda: came.append(count.now))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    count.now = 590.0
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    count.now = 1100.0
    away.look()
    assert came == []
    count.now = 1190.0
    away.look()
    assert came == [1190.0]
    away.stop()


def test_never_is_never(qtbot) -> None:
    count, came = Counter(), []
    away = Away(lambda: 0.0, count=count)
    away.idle.connect(lambda: came.append(1))
    count.now = 1e9
    away.look()
    assert came == []


def test_a_locked_screen_and_sleep_are_told_and_their_end_is_not(qtbot) -> None:
    session, system, came = Ears(), Ears(), []
    away = Away(lambda: 0.0, BusLeaving(session, system))
    away.locked.connect(lambda: came.append("locked"))
    away.sleeping.connect(lambda: came.append("sleeping"))
    session.say("org.gnome.ScreenSaver", "ActiveChanged", True)
    session.say("org.freedesktop.ScreenSaver", "ActiveChanged", False)
    system.say("org.freedesktop.login1.Session", "Lock")
    system.say("org.freedesktop.login1.Manager", "PrepareForSleep", True)
    system.say("org.freedesktop.login1.Manager", "PrepareForSleep", False)
    assert came == ["locked", "locked", "sleeping"]
    away.stop()
    session.say("org.gnome.ScreenSaver", "ActiveChanged", True)
    assert len(came) == 3
