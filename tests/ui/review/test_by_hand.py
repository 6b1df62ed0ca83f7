"""The weekly review by mouse, in a narrow window and on its edges: nothing to relax, things gone
meanwhile, what is told to who hears it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton

from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.ui.review.rows import ReviewRow
from desktop_app.ui.review.screen import ReviewScreen
from tests.ui.conftest import NOW, Opened
from tests.ui.reach import button, every, named, says, texts

TODAY = NOW.date()
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def _begin(qtbot, opened: Opened) -> ReviewScreen:
    opened.window.shell.do("review")
    page = opened.window.pages.currentWidget()
    assert isinstance(page, ReviewScreen)
    qtbot.waitUntil(lambda: len(page.meet.composers) == 7)
    _settled(qtbot, opened)
    return page


def _settled(qtbot, opened: Opened) -> None:
    page = opened.window.findChild(ReviewScreen)
    qtbot.waitUntil(lambda: "review" not in opened.window.runner.waiting() and page.is_filled)


def _late(opened: Opened, *names: str) -> list[int]:
    """People of the inner circle whom nobody has reached since they came into it a year ago."""
    since = TODAY - timedelta(400)
    return [
        opened.book.people.add(Contact(Person(display_name=name, circle_id=1, rhythm_since=since)))
        .result()
        .value
        for name in names
    ]


def _row(page, name: str) -> ReviewRow:
    return next(row for row in every(page, ReviewRow) if row.accessibleName().startswith(name))


def _titles(page) -> list[str]:
    return [row.accessibleName().partition(", ")[0] for row in every(page, ReviewRow)]


@pytest.fixture
def alone(qtbot, open_book) -> Opened:
    """An address book of one person without a circle, and those of the test."""
    opened = open_book(sample=False)
    opened.book.people.add(Contact(Person(display_name="Zoe"))).result()
    qtbot.waitUntil(lambda: len(opened.window.list.model.ids()) == 1)
    return opened


def test_next_and_back_go_through_the_steps(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    bar = named(page, "Progress of the review", QProgressBar)
    titles = [
        "Whom did you meet?",
        "What is overdue",
        "Whom to relax",
        "Next week’s three",
        "Done for this week",
    ]
    for number, title in enumerate(titles, 1):
        assert {title, f"Step {number} of 5"} <= set(texts(page))
        assert (bar.value(), bar.maximum()) == (number, 5)
        assert button(page, "Back").isEnabled() == (number > 1)
        if number < 5:
            qtbot.mouseClick(button(page, "Next"), LEFT)
    for number in (4, 3, 2, 1):
        qtbot.mouseClick(button(page, "Back"), LEFT)
        assert f"Step {number} of 5" in texts(page)


def test_the_last_button_says_that_it_ends(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    page.go(4)
    finish = next(made for made in every(page, QPushButton) if made.text() == "Finish")
    qtbot.mouseClick(finish, LEFT)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "people")


def test_by_mouse_each_answer_is_a_button(qtbot, alone) -> None:
    _late(alone, "Ada", "Bo", "Cy")
    page = _begin(qtbot, alone)
    page.go(1)
    qtbot.waitUntil(lambda: _titles(page) == ["Ada", "Bo", "Cy"])
    qtbot.mouseClick(button(_row(page, "Ada"), "D  Done"), LEFT)
    qtbot.waitUntil(lambda: _titles(page) == ["Bo", "Cy"])
    _settled(qtbot, alone)
    qtbot.mouseClick(button(_row(page, "Bo"), "S  Put off"), LEFT)
    qtbot.waitUntil(lambda: _row(page, "Bo").answer() == "Put off")
    _settled(qtbot, alone)
    qtbot.mouseClick(button(_row(page, "Cy"), "R  Relax"), LEFT)
    qtbot.waitUntil(lambda: _row(page, "Cy").answer() == "Relaxed")
    _settled(qtbot, alone)
    page.go(4)
    said = set(page.finish.sentences())
    assert {"1 overdue thing done.", "1 put off till next week.", "1 rhythm relaxed."} <= said


def test_an_answer_is_heard_with_the_row(qtbot, alone) -> None:
    _late(alone, "Ada")
    page = _begin(qtbot, alone)
    page.go(1)
    qtbot.waitUntil(lambda: _titles(page) == ["Ada"])
    assert "Relaxed" not in _row(page, "Ada").accessibleName()
    button(_row(page, "Ada"), "R  Relax").click()
    qtbot.waitUntil(lambda: _row(page, "Ada").accessibleName().endswith(", Relaxed"))


def test_a_reminder_somebody_ticked_elsewhere_goes_from_the_list(qtbot, alone) -> None:
    due = TODAY - timedelta(3)
    reminder = alone.book.reminders.add(Reminder("Send the deck", due)).result().value
    page = _begin(qtbot, alone)
    page.go(1)
    qtbot.waitUntil(lambda: _titles(page) == ["Send the deck"])
    alone.book.reminders.complete(reminder, due, TODAY).result()
    qtbot.waitUntil(lambda: _titles(page) == [])
    assert says(page, "Nothing is overdue")


def test_with_nobody_to_relax_the_key_for_all_does_nothing(qtbot, alone) -> None:
    before = alone.book.history.undoable()
    page = _begin(qtbot, alone)
    page.go(2)
    _settled(qtbot, alone)
    assert says(page, "Nobody to relax")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_A)
    _settled(qtbot, alone)
    assert alone.window.toast.text() == ""
    assert alone.book.history.undoable() == before


def test_keys_that_are_no_answers_change_nothing(qtbot, alone) -> None:
    _late(alone, "Ada", "Bo")
    before = alone.book.history.undoable()
    page = _begin(qtbot, alone)
    page.go(1)
    qtbot.waitUntil(lambda: _row(page, "Ada").hasFocus())
    for key, modifier in (
        (KEY.Key_X, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Space, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_D, Qt.KeyboardModifier.ControlModifier),
        (KEY.Key_Up, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)
    assert _row(page, "Ada").hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Down)
    assert _row(page, "Bo").hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Down)
    assert _row(page, "Bo").hasFocus()
    _settled(qtbot, alone)
    assert alone.book.history.undoable() == before


def test_the_lines_of_the_days_are_left_by_keys(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    lines = [line.edit for line in page.meet.composers]
    assert lines[0].accessibleName() == "Today: What happened"
    assert lines[1].accessibleName() == "Yesterday: What happened"
    qtbot.waitUntil(lines[0].hasFocus)
    for key, at in ((KEY.Key_Up, 0), (KEY.Key_Down, 1), (KEY.Key_Down, 2), (KEY.Key_Up, 1)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert lines[at].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    qtbot.waitUntil(lambda: opened.window.screens.current() == "people")


def test_what_is_half_typed_is_not_lost_by_going_on_and_back(qtbot, open_book) -> None:
    opened = open_book()
    page = _begin(qtbot, opened)
    line = page.meet.composers[3]
    line.set_text("Call with Ana Sousa")
    page.go(1)
    opened.book.people.add(Contact(Person(display_name="Zoe"))).result()
    _settled(qtbot, opened)
    page.go(0)
    assert line.text() == "Call with Ana Sousa"


def test_in_a_narrow_window_buttons_stand_below_the_words(qtbot, alone) -> None:
    _late(alone, "Ada")
    page = _begin(qtbot, alone)
    page.go(1)
    qtbot.waitUntil(lambda: _titles(page) == ["Ada"])
    row = _row(page, "Ada")
    done = button(row, "D  Done")
    wide = row.height()
    assert done.geometry().center().x() > row.width() // 2
    alone.window.resize(560, 800)
    qtbot.waitUntil(lambda: row.height() > wide)
    qtbot.waitUntil(lambda: done.geometry().center().x() < row.width() // 2)
    assert row.rect().contains(done.geometry())


def test_a_mirrored_window_has_its_buttons_at_the_left(qtbot, qapp, open_book) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        opened = open_book(sample=False)
        _late(opened, "Ada")
        page = _begin(qtbot, opened)
        page.go(1)
        qtbot.waitUntil(lambda: _titles(page) == ["Ada"])
        row = _row(page, "Ada")
        qtbot.waitUntil(lambda: button(row, "D  Done").geometry().center().x() < row.width() // 2)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_fourth_is_not_picked_and_a_pick_deleted_elsewhere_is_free_again(qtbot, alone) -> None:
    _late(alone, "Ada", "Bo", "Cy", "Di")
    page = _begin(qtbot, alone)
    page.go(3)
    _settled(qtbot, alone)
    names = _titles(page)
    assert len(names) >= 3
    for name in names[:3]:
        button(_row(page, name), "Space  Pick").click()
        qtbot.waitUntil(lambda name=name: bool(_row(page, name).answer()))
        _settled(qtbot, alone)
    answers = [row.answer() for row in every(page, ReviewRow) if row.answer()]
    assert len(set(answers)) == 3
    for name in names[3:]:
        button(_row(page, name), "Space  Pick").click()
        _settled(qtbot, alone)
        assert _row(page, name).answer() == ""
    taken = page.state.picks
    alone.book.reminders.remove([next(iter(taken.values()))]).result()
    qtbot.waitUntil(lambda: sum(bool(row.answer()) for row in every(page, ReviewRow)) == 2)


def test_nobody_is_told_to_finish_what_is_not_there(qtbot, alone) -> None:
    page = _begin(qtbot, alone)
    page.go(4)
    assert page.finish.sentences() == [
        "0 entries logged for the last seven days.",
        "Nobody picked for next week; Alt+Left goes back to that.",
        "Nothing is overdue.",
    ]
