"""Work in pieces, each in a turn of the event loop of its own."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import pytest
from pytestqt.exceptions import capture_exceptions

from desktop_app.ui.kit.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class Thing:
    """Something whose end can be seen."""


@pytest.fixture
def turns(qapp: QApplication) -> Turns:
    return Turns(qapp)


def test_steps_come_in_order_and_none_at_once(qtbot: QtBot, turns: Turns) -> None:
    seen: list[str] = []
    turns.take(lambda: seen.append("one"), lambda: turns.take(lambda: seen.append("more")))
    turns.take(lambda: seen.append("two"))
    assert seen == []
    qtbot.waitUntil(lambda: seen == ["one", "two", "more"])


def test_a_step_that_fails_keeps_no_other_from_being_taken(qtbot: QtBot, turns: Turns) -> None:
    seen: list[str] = []

    def fail() -> None:
        raise ValueError("no")

    with capture_exceptions() as raised:
        turns.take(fail, lambda: seen.append("next"))
        qtbot.waitUntil(lambda: seen == ["next"])
    assert [kind for kind, *_ in raised] == [ValueError]


def test_what_is_let_go_is_freed(qtbot: QtBot, turns: Turns) -> None:
    things = [Thing() for _ in range(2000)]
    first, last = weakref.ref(things[0]), weakref.ref(things[-1])
    turns.let_go(things)
    things.clear()
    assert first() is not None
    qtbot.waitUntil(lambda: first() is None and last() is None)


def test_what_is_forgotten_is_not_done(qtbot: QtBot, turns: Turns) -> None:
    seen: list[str] = []
    turns.take(lambda: seen.append("forgotten"))
    turns.forget()
    turns.take(lambda: seen.append("after"))
    qtbot.waitUntil(lambda: seen == ["after"])
