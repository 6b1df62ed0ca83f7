"""Important dates among the reminders."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.important_dates import UpcomingDate
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.ui.date_row import DateRow, say_date
from tests.ui.reach import button, has_button


@pytest.mark.parametrize(("kind", "label", "turns", "words"), [
    (DateKind.BIRTHDAY, "", 40, "Ana <b>B turns 40"), (DateKind.BIRTHDAY, "", None, "Birthday of Ana <b>B"),
    (DateKind.ANNIVERSARY, "", 10, "Anniversary of Ana <b>B, 10 years"), (DateKind.OTHER, "Moved in", 1, "Moved in of Ana <b>B, 1 year"),
    (DateKind.OTHER, "", None, "Important day of Ana <b>B"), (DateKind.DEATH, "", 3, "Day of death of Ana <b>B, 3 years"),
])  # fmt: skip
def test_what_comes_round_in_words(
    context, kind: DateKind, label: str, turns: int | None, words: str
) -> None:
    assert (
        say_date(
            UpcomingDate(1, Participant(1, "Ana <b>B"), kind, label, date(2026, 11, 22), turns, 3)
        )
        == words
    )


def _opened(qtbot, open_book):
    """Four people of long ago with a star, so that one is reminded of their birthdays."""
    opened = open_book(sample=False)
    book = opened.book
    for name, day in (
        ("Ana", "1986-11-23"),
        ("Ben", "--11-20"),
        ("Cai", "--11-27"),
        ("Dee", "1996-11-21"),
    ):
        book.people.add(
            Contact(
                Person(
                    display_name=name,
                    starred=True,
                    created_at=datetime(2020, 1, 1, tzinfo=UTC),
                ),
                dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate.parse(day))],
            )
        ).result()
    book.reminders.add(Reminder("Call", date(2026, 11, 22))).result()
    book.reminders.add(Reminder("Pay", date(2026, 11, 19))).result()
    qtbot.waitUntil(lambda: len(_texts(opened)) == 5)
    return opened


def _texts(opened) -> list[str]:
    return [row.reminder.text for row in opened.window.reminders.rows()]


def _row(opened, text: str) -> DateRow:
    return next(row for row in opened.window.reminders.rows() if row.reminder.text == text)


def test_they_stand_among_the_reminders_by_day(qtbot, open_book) -> None:
    opened = _opened(qtbot, open_book)
    assert _texts(opened) == ["Pay", "Birthday of Ben", "Dee turns 30", "Call", "Ana turns 40"]
    assert _row(opened, "Ana turns 40").box.accessibleName() == "Ana turns 40, Monday"
    assert _row(opened, "Birthday of Ben").box.accessibleName() == "Birthday of Ben, was yesterday"
    person = opened.book.naming.resolve("Ana")
    opened.window.shell.open_person(person.id)
    qtbot.waitUntil(lambda: has_button(opened.window.reminders, "Ana"))
    button(opened.window.reminders, "Ana").click()
    qtbot.waitUntil(lambda: _texts(opened) == ["Ana turns 40"])


def test_a_tick_is_for_this_year_and_can_be_undone(qtbot, open_book) -> None:
    opened = _opened(qtbot, open_book)
    box = _row(opened, "Dee turns 30").box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Dee turns 30" not in _texts(opened))
    qtbot.waitUntil(lambda: opened.window.toast.text() == "Seen to: a day of Dee")
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: "Dee turns 30" in _texts(opened))


def test_put_off_and_open(qtbot, open_book) -> None:
    opened = _opened(qtbot, open_book)
    row = _row(opened, "Dee turns 30")
    menu = row.snooze_menu()
    assert [action.text().split("  ")[0] for action in menu.actions()] == [
        "Tomorrow",
        "Next week",
        "Next month",
    ]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: "Dee turns 30" not in _texts(opened))
    (_, found) = opened.book.important_dates.near(date(2026, 11, 22))[:2]
    assert (found.person.name, found.put_off_until) == ("Dee", date(2026, 11, 22))
    box = _row(opened, "Ana turns 40").box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: opened.window.person.person_id() == opened.book.naming.resolve("Ana").id
    )
