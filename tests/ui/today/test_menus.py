"""What is offered for somebody whom Today proposes, by button and by the right mouse button."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.timeline import InteractionKind, Starter
from tests.ui.conftest import NOW
from tests.ui.reach import choose, popped_up, told

TODAY = NOW.date()


@pytest.fixture
def today(qtbot, open_book):
    """The window on Today, its screen, and the name of the first person it proposes."""
    opened = open_book()
    opened.window.shell.show("today")
    screen = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: screen.page is not None and not opened.window.runner.waiting())
    return opened, screen, screen.reach_out.rows()[0].item.person


def _names(screen) -> list[str]:
    return [row.item.person.name for row in screen.reach_out.rows()]


def _right_click(qtbot, screen):
    row = screen.reach_out.rows()[0]
    place = row.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(row, QContextMenuEvent(reason, place, row.mapToGlobal(place)))
    return popped_up(qtbot)


def test_the_right_button_opens_their_page(qtbot, today) -> None:
    opened, screen, person = today
    choose(_right_click(qtbot, screen), "Open")
    qtbot.waitUntil(lambda: opened.window.person.person_id() == person.id)
    assert opened.window.screens.current() == "people"


def test_done_logs_it_for_today_and_the_next_one_comes(qtbot, today) -> None:
    opened, screen, person = today
    before = _names(screen)
    menu = _right_click(qtbot, screen)
    (ways,) = [
        item.menu() for item in menu.actions() if item.menu() and item.text() == "Done: log it"
    ]
    menu.close()
    choose(ways, "&Wrote")
    qtbot.waitUntil(lambda: _names(screen) == before[1:])
    newest = opened.book.timeline.page(person.id)[0][0]
    assert (newest.day, newest.kind, newest.starter) == (
        TODAY,
        InteractionKind.MESSAGE,
        Starter.YOU,
    )
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _names(screen) == before)


@pytest.mark.parametrize(
    ("key", "kind", "starter", "summary"),
    [
        (Qt.Key.Key_C, InteractionKind.CALL, Starter.YOU, "Called"),
        (Qt.Key.Key_W, InteractionKind.MESSAGE, Starter.YOU, "Wrote to say hello"),
        (Qt.Key.Key_M, InteractionKind.MEETING, None, "Met"),
    ],
)
def test_the_tick_asks_how_and_one_key_answers(qtbot, today, key, kind, starter, summary) -> None:
    opened, screen, person = today
    before = _names(screen)
    qtbot.mouseClick(screen.reach_out.rows()[0].done, Qt.MouseButton.LeftButton)
    menu = popped_up(qtbot)
    assert [action.text() for action in menu.actions()] == ["&Called", "&Wrote", "&Met"]
    qtbot.keyClick(menu, key)
    qtbot.waitUntil(lambda: _names(screen) == before[1:])
    newest = opened.book.timeline.page(person.id)[0][0]
    assert (newest.kind, newest.starter, newest.summary) == (kind, starter, summary)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _names(screen) == before)


def test_the_button_offers_until_when_and_never(qtbot, today) -> None:
    opened, screen, person = today
    before = _names(screen)
    qtbot.mouseClick(screen.reach_out.rows()[0].later, Qt.MouseButton.LeftButton)
    menu = popped_up(qtbot)
    words = [action.text() for action in menu.actions() if action.text()]
    assert [text.partition("  ")[0] for text in words] == [
        "Until tomorrow", "Until next week", "Until next month", "Not this person",
    ]  # fmt: skip
    choose(menu, "Not this person")
    qtbot.waitUntil(lambda: _names(screen) == before[1:])
    told(qtbot, opened.window, f"{person.name} will not be proposed for a year")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: _names(screen) == before)


def test_until_tomorrow_is_until_tomorrow(qtbot, today, context) -> None:
    opened, screen, person = today
    menu = screen.reach_out.rows()[0].later_menu()
    next(
        action for action in menu.actions() if action.text().startswith("Until tomorrow")
    ).trigger()
    qtbot.waitUntil(lambda: person.name not in _names(screen))
    page = opened.book.today.page(NOW + timedelta(days=1))
    assert person.id in [item.person.id for item in page.suggestions]
