"""A weekly review by keyboard alone, in the real window."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import (
    Interaction,
    InteractionKind,
    Participant,
    TimelineQuery,
)
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.state import restore
from tests.ui.conftest import NOW, close
from tests.ui.reach import button, every

TODAY = NOW.date()
KEY = Qt.Key


def _begin(qtbot, opened):
    opened.window.shell.do("review")
    page = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: len(page.meet.composers) > 0)
    _settled(qtbot, opened)
    return page


def _press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def _type(qtbot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def _on(page, step) -> bool:
    return step.isVisible() and page.isVisible()


def _title(row) -> str:
    """What a row is about, as it is told to assistive technology."""
    return row.accessibleName().partition(", ")[0]


def _row(step, title: str):
    return next(row for row in step.rows if _title(row) == title)


def _settled(qtbot, opened) -> None:
    page = opened.window.findChild(ReviewScreen)
    qtbot.waitUntil(lambda: "review" not in opened.window.runner.waiting() and page.is_filled)


def _to_row(qtbot, step, title: str) -> None:
    """Arrow to a row, as a hand would."""
    qtbot.waitUntil(lambda: any(row.hasFocus() for row in step.rows))
    for _ in range(len(step.rows)):
        if _title(QApplication.focusWidget()) == title:
            return
        _press(qtbot, KEY.Key_Down)
    raise AssertionError(title)


def test_each_line_asks_whom_you_met(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    edit = page.meet.composers[0].edit
    qtbot.waitUntil(lambda: edit.width() > 900)
    opened.window.resize(1200, 900)
    qtbot.waitUntil(lambda: edit.width() < 900)
    asked = {line.edit.placeholderText() for line in page.meet.composers}
    assert asked == {"Whom did you meet, call, write to?"}


def _meet(qtbot, opened, page) -> None:
    """A line typed under the day before yesterday means that day; empty lines are passed by
    Enter."""
    ben = opened.book.naming.resolve("Ben Carter").id
    qtbot.waitUntil(page.meet.composers[0].edit.hasFocus)
    _press(qtbot, KEY.Key_Return)
    _press(qtbot, KEY.Key_Return)
    assert page.meet.composers[2].edit.hasFocus()
    _type(qtbot, "Lunch with Ben Carter at 13:00")
    # The platform without a screen makes the list of names the active window.
    page.meet.composers[2].edit.completer.popup().hide()
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    _press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Meal with Ben Carter, Thu 19 Nov")
    newest, day = opened.book.timeline.page(ben)[0][0], TODAY - timedelta(2)
    assert (newest.kind, newest.day, newest.at.date()) == (InteractionKind.MEAL, day, day)
    assert page.meet.composers[2].text() == ""
    for _ in range(5):
        _press(qtbot, KEY.Key_Return)


def _go_through_overdue(qtbot, opened, page) -> None:
    """One is put off, one relaxed, one done."""
    _settled(qtbot, opened)
    _to_row(qtbot, page.overdue, "Check in with Daniela")
    _press(qtbot, KEY.Key_S)
    qtbot.waitUntil(lambda: "Check in with Daniela" not in map(_title, page.overdue.rows))
    _to_row(qtbot, page.overdue, "Late Lara")
    _press(qtbot, KEY.Key_R)
    qtbot.waitUntil(lambda: _row(page.overdue, "Late Lara").answer() == "Relaxed")
    assert (
        opened.book.people.contact(opened.book.naming.resolve("Late Lara").id).person.circle_id == 2
    )
    _settled(qtbot, opened)
    gone = _title(page.overdue.rows[-1])
    _to_row(qtbot, page.overdue, gone)
    _press(qtbot, KEY.Key_D)
    qtbot.waitUntil(lambda: gone not in map(_title, page.overdue.rows))
    _settled(qtbot, opened)
    _press(qtbot, KEY.Key_Return)


def _relax_all(qtbot, opened, page) -> None:
    relaxed = [item.person.id for item in opened.book.reviews.review(NOW).relax]
    assert relaxed
    _press(qtbot, KEY.Key_A)
    qtbot.waitUntil(lambda: {str(row) for row in relaxed} <= page.state.relaxed.keys())
    _settled(qtbot, opened)
    _press(qtbot, KEY.Key_Return)


def _pick_three(qtbot, opened, page) -> None:
    """A fourth is not taken."""
    for number in range(4):
        _press(qtbot, KEY.Key_Space)
        qtbot.waitUntil(lambda number=number: len(page.state.picks) == min(3, number + 1))
        _settled(qtbot, opened)
        _press(qtbot, KEY.Key_Down)
    dues = sorted(opened.book.reminders.reminder(row).due for row in page.state.picks.values())
    assert dues == [date(2026, 11, 23), date(2026, 11, 25), date(2026, 11, 27)]
    _press(qtbot, KEY.Key_Return)


def test_a_whole_review_by_keyboard(qtbot, open_book) -> None:
    opened = open_book()
    opened.book.people.add(
        Contact(Person(display_name="Late Lara", circle_id=1, rhythm_since=TODAY - timedelta(400)))
    ).result()
    page = _begin(qtbot, opened)
    for step, go in (
        (page.meet, _meet), (page.overdue, _go_through_overdue), (page.relax, _relax_all), (page.next_week, _pick_three),
    ):  # fmt: skip
        assert _on(page, step)
        go(qtbot, opened, page)
    assert _on(page, page.finish)
    said = page.finish.sentences()
    assert {
        "1 overdue thing done.",
        "1 put off till next week.",
        f"{len(page.state.relaxed)} rhythms relaxed.",
    } <= set(said)
    assert sum("Be in touch with" in line for line in said) == 3
    _press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "people")


def test_escape_leaves_and_the_week_keeps_its_place(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    qtbot.waitUntil(page.meet.composers[0].edit.hasFocus)
    _press(qtbot, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    _press(qtbot, KEY.Key_S)
    qtbot.waitUntil(lambda: len(page.state.put_off) == 1)
    _settled(qtbot, opened)
    _press(qtbot, KEY.Key_Return)
    assert _on(page, page.relax)
    _press(qtbot, KEY.Key_Escape)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "people")
    close(opened)
    again = open_book(sample=False)
    page = _begin(qtbot, again)
    qtbot.waitUntil(lambda: _on(page, page.relax))
    assert len(page.state.put_off) == 1
    _press(qtbot, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert _on(page, page.overdue)
    next_week = restore(WindowState(again.book.folder), TODAY + timedelta(7))
    assert (next_week.step, next_week.put_off) == (0, [])


def test_undo_takes_an_answer_back(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    page.go(1)
    _settled(qtbot, opened)
    count = len(page.overdue.rows)
    _press(qtbot, KEY.Key_D)
    qtbot.waitUntil(lambda: len(page.overdue.rows) == count - 1 and len(page.state.done) == 1)
    _settled(qtbot, opened)
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: len(page.overdue.rows) == count and page.state.done == [])
    page.go(3)
    _settled(qtbot, opened)
    _press(qtbot, KEY.Key_Space)
    qtbot.waitUntil(
        lambda: (
            page.next_week.rows[0].answer() == "Monday"
            or page.next_week.rows[0].answer() == "23 November"
        )
    )
    _press(qtbot, KEY.Key_Space)
    qtbot.waitUntil(lambda: page.state.picks == {} and page.next_week.rows[0].answer() == "")


def test_with_nothing_to_do_every_step_is_passed_by_enter(qtbot, open_book) -> None:
    opened = open_book(sample=False)
    ana = opened.book.people.add(Contact(Person(display_name="Ana"))).result().value
    who = (Participant(ana, "Ana"),)
    opened.book.timeline.log(Interaction(InteractionKind.CALL, TODAY, "Call", people=who)).result()
    opened.book.reminders.add(Reminder("Later", TODAY + timedelta(3))).result()
    page = _begin(qtbot, opened)
    _press(qtbot, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for step in (page.overdue, page.relax, page.next_week, page.finish):
        qtbot.waitUntil(lambda step=step: _on(page, step))
        assert step is page.finish or step.is_empty()
        _press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "people")
    assert "1 entry logged for the last seven days." in page.finish.sentences()
    assert "Nothing is overdue." in page.finish.sentences()


def test_the_numbers_at_the_end_open_what_they_count(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    page.go(4)
    qtbot.waitUntil(lambda: _on(page, page.finish))
    told = [item.accessibleName() for item in every(page.finish, QPushButton)]
    logged, overdue = told
    assert logged.endswith("logged for the last seven days.")
    rows = sum(row.answer() == "" for row in page.overdue.rows)
    assert overdue == f"{rows} things still overdue."
    made = button(page, overdue)
    made.setFocus()
    qtbot.keyClick(made, KEY.Key_Space)
    qtbot.waitUntil(lambda: _on(page, page.overdue))
    page.go(4)
    qtbot.waitUntil(lambda: _on(page, page.finish))
    qtbot.mouseClick(button(page, logged), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "timeline")
    entries = opened.window.screens.shown().entries
    (newest,) = opened.book.timeline_list.entries(
        opened.book.timeline_list.ids(TimelineQuery())[:1]
    )
    qtbot.waitUntil(lambda: (top := entries.view.top_item()) is not None and top.day == newest.day)


def test_in_the_line_of_an_earlier_day_what_is_to_come_is_counted_from_today(
    qtbot, open_book
) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    composer = page.meet.composers[2]
    composer.set_text("Lunch with Ben Carter, remind me tomorrow")
    draft = composer.draft()
    assert (draft.day, draft.reminder.due) == (TODAY - timedelta(2), TODAY + timedelta(1))
    composer.set_text("call Ben Carter tomorrow")
    assert composer.draft().reminder.due == TODAY + timedelta(1)


def test_a_name_nobody_has_can_be_added_from_a_line_of_the_review(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    added: list[str] = []
    page.meet.composers[1].add_requested.emit("Zoe Quinn", lambda person: added.append(person.name))
    qtbot.waitUntil(lambda: added == ["Zoe Quinn"])
