"""The door to whatever shows notices, and the adapter for systems whose notices have no buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.system.notices.balloon import BalloonNotices
from desktop_app.system.notices.dispatcher import Message, NotificationDispatcher

ASKS = Message("a", "Call Ana", "", (("done", "Done"),))
TELLS = Message("b", "Kith stays in the tray")


class Adapter(QObject):
    """Shows or refuses, as it is told."""

    shown = Signal(str)
    refused = Signal(object)
    acted = Signal(str, str)

    def __init__(self, score: int, able: bool = True) -> None:
        super().__init__()
        self.points, self.able = score, able
        self.messages: list[str] = []

    def score(self, message: Message) -> int:
        return self.points

    def show(self, message: Message) -> None:
        if self.able:
            self.messages.append(message.key)
            self.shown.emit(message.key)
        else:
            self.refused.emit(message)

    def withdraw(self, key: str) -> None:
        self.messages = [shown for shown in self.messages if shown != key]


def test_the_best_shows_it_and_scores_are_asked_each_time(qtbot) -> None:
    good, better = Adapter(1), Adapter(2)
    dispatcher = NotificationDispatcher([good, better])
    dispatcher.show(ASKS)
    better.points = 0
    dispatcher.show(TELLS)
    assert (good.messages, better.messages) == (["b"], ["a"])


def test_when_the_best_cannot_the_next_does_and_it_is_shown_once(qtbot) -> None:
    good, better = Adapter(1), Adapter(2, able=False)
    dispatcher = NotificationDispatcher([better, good])
    with qtbot.waitSignal(dispatcher.shown) as shown:
        dispatcher.show(ASKS)
    assert (shown.args, good.messages) == (["a"], ["a"])


@pytest.mark.parametrize("adapters", [[], [(0, True)], [(3, False), (2, False)]])
def test_when_nobody_can_that_is_said(qtbot, adapters) -> None:
    dispatcher = NotificationDispatcher([Adapter(*facts) for facts in adapters])
    with qtbot.waitSignal(dispatcher.refused) as refused:
        dispatcher.show(ASKS)
    assert refused.args == [ASKS]


def test_what_the_system_says_has_our_window_with_the_buttons_beside_it(qtbot) -> None:
    said: list[tuple[str, str]] = []
    beside = Adapter(1)
    balloons = BalloonNotices(lambda *words: said.append(words) or True, beside)
    balloons.show(ASKS)
    assert (said, beside.messages) == ([("Call Ana", "")], ["a"])
    with qtbot.waitSignal(balloons.acted) as acted:
        balloons.clicked()
    assert acted.args == ["a", "open"]
    with qtbot.waitSignal(balloons.shown):
        balloons.show(TELLS)
    assert beside.messages == ["a"]


def test_where_the_system_can_say_nothing_it_refuses(qtbot) -> None:
    balloons = BalloonNotices(lambda *_: False, Adapter(1))
    with qtbot.waitSignal(balloons.refused):
        balloons.show(TELLS)
