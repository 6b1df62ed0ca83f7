"""What is offered after a line was logged."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import InteractionKind
from tests.ui.conftest import NOW
from tests.ui.reach import every, says


def _log(qtbot, opened, text: str, name: str = "Ana Sousa"):
    window = opened.window
    person = opened.book.naming.resolve(name)
    window.shell.open_person(person.id)
    window.person.composer.set_text(text)
    window.person.composer.edit.setFocus()
    before = window.book.timeline.page(person.id)[0][0].id
    qtbot.keyClick(window.person.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.book.timeline.page(person.id)[0][0].id != before)
    return person


def _reminders(opened, person_id: int) -> list[tuple[str, date, Origin]]:
    return [(item.text, item.due, item.origin) for item in opened.book.reminders.waiting(person_id)]


def test_a_promise_becomes_a_reminder_with_one_click_and_undo_takes_it_back(
    qtbot, open_book
) -> None:
    opened = open_book()
    window = opened.window
    person = _log(qtbot, opened, "Call, I'll send her the deck")
    before = _reminders(opened, person.id)
    offer = window.offer
    qtbot.waitUntil(offer.isVisible)
    assert [made.text() for made in offer.buttons()] == ["in 3 days", "tomorrow", "next week"]
    assert (
        offer.buttons()[0].accessibleName()
        == "Remind me: send her the deck, in 3 days (Tue 24 Nov)"
    )
    qtbot.mouseClick(offer.buttons()[1], Qt.MouseButton.LeftButton)
    wanted = ("Send her the deck", date(2026, 11, 22), Origin.PROMISE)
    qtbot.waitUntil(lambda: wanted in _reminders(opened, person.id))
    assert not offer.isVisible()
    qtbot.waitUntil(lambda: window.toast.text() == "Reminder for tomorrow: Send her the deck")
    window.shell.undo()
    qtbot.waitUntil(lambda: _reminders(opened, person.id) == before)


def test_a_day_that_was_said_comes_first_and_a_key_keeps_it(qtbot, open_book) -> None:
    opened = open_book()
    person = _log(qtbot, opened, "Coffee, promised to call her back on Friday")
    qtbot.waitUntil(opened.window.offer.isVisible)
    assert opened.window.offer.buttons()[0].text() == "Fri 27 Nov"
    qtbot.keyClick(
        opened.window,
        Qt.Key.Key_R,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    wanted = ("Call her back", date(2026, 11, 27), Origin.PROMISE)
    qtbot.waitUntil(lambda: wanted in _reminders(opened, person.id))


def test_after_a_meeting_to_follow_up_in_two_days(qtbot, open_book) -> None:
    opened = open_book()
    person = _log(qtbot, opened, "Met at the fair")
    qtbot.waitUntil(opened.window.offer.isVisible)
    assert [made.text() for made in opened.window.offer.buttons()] == [
        "in 2 days",
        "tomorrow",
        "next week",
    ]
    opened.window.offer.accept()
    wanted = ("Follow up with Ana Sousa", date(2026, 11, 23), Origin.FOLLOW_UP)
    qtbot.waitUntil(lambda: wanted in _reminders(opened, person.id))


def test_escape_from_where_one_types_lets_it_go(qtbot, open_book) -> None:
    opened = open_book()
    person = _log(qtbot, opened, "Met at the fair")
    qtbot.waitUntil(opened.window.offer.isVisible)
    before = _reminders(opened, person.id)
    offer, edit = opened.window.offer, opened.window.person.composer.edit
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not offer.isVisible())
    opened.window.offer.accept()
    assert _reminders(opened, person.id) == before


@pytest.mark.parametrize(
    "text",
    [
        "Call about the flat",
        "Met her at the fair 3 weeks ago",
        "Met, I'll call, remind me tomorrow",
    ],
)
def test_nothing_is_offered_without_reason(qtbot, open_book, text: str) -> None:
    opened = open_book()
    _log(qtbot, opened, "Met at the fair")
    qtbot.waitUntil(opened.window.offer.isVisible)
    opened.window.shell.log(_draft(opened, text), opened.window.person.composer)
    qtbot.waitUntil(lambda: not opened.window.offer.isVisible())


def _draft(opened, text: str):
    opened.window.person.composer.set_text(text)
    return opened.window.person.composer.draft()


def _due_with(opened, name: str, text: str, **more) -> int:
    people = (opened.book.people.participant(opened.book.naming.resolve(name).id),)
    return (
        opened.book.reminders.add(Reminder(text, NOW.date() - timedelta(3), people=people, **more))
        .result()
        .value
    )


def test_what_was_due_with_them_is_ticked_with_one_click_and_does_not_nag(qtbot, open_book) -> None:
    opened = open_book()
    row = _due_with(opened, "Ana Sousa", "Ask Ana about the fair")
    _log(qtbot, opened, "Met at the fair")
    offer = opened.window.offer
    qtbot.waitUntil(offer.isVisible)
    shown = [made for made in offer.buttons() if made.isVisible()]
    assert [made.accessibleName() for made in shown] == [
        "Done with it? Ask Ana about the fair, Done"
    ]
    qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.reminders.reminder(row).done_at is not None)
    # And then what else there is to offer.
    assert [made.text() for made in offer.buttons() if made.isVisible()] == [
        "in 2 days",
        "tomorrow",
        "next week",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Note: likes tea", "Note: Ana Sousa, today"),
        ("Coffee in March 2024", "Coffee with Ana Sousa, 1 Mar 2024"),
    ],
)
def test_nothing_is_ticked_after_a_note_or_an_old_contact(
    qtbot, open_book, text: str, said: str
) -> None:
    opened = open_book()
    _due_with(opened, "Ana Sousa", "Ask Ana about the fair")
    person = opened.book.naming.resolve("Ana Sousa")
    count = len(opened.book.timeline.page(person.id, limit=500)[0])
    opened.window.shell.open_person(person.id)
    opened.window.person.composer.set_text(text)
    qtbot.keyClick(opened.window.person.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened.book.timeline.page(person.id, limit=500)[0]) == count + 1)
    qtbot.waitUntil(lambda: opened.window.toast.text() == said)
    assert not opened.window.offer.isVisible()


def test_a_click_on_today_offers_the_same(qtbot, open_book) -> None:
    opened = open_book()
    row = _due_with(opened, "Ana Sousa", "Ask Ana about the fair")
    opened.window.offer.met(
        (opened.book.people.participant(opened.book.naming.resolve("Ana Sousa").id),)
    )
    opened.window.offer.accept()
    qtbot.waitUntil(lambda: opened.book.reminders.reminder(row).done_at is not None)


def test_a_reminder_that_is_ticked_offers_to_log_it(qtbot, open_book) -> None:
    opened = open_book()
    opened.window.shell.show("today")
    screen = opened.window.pages.currentWidget()
    qtbot.waitUntil(lambda: screen.page is not None)
    daniela = opened.book.naming.resolve("Daniela Rossi")
    before = opened.book.timeline.page(daniela.id)[0][0]

    def ticks() -> list[QCheckBox]:
        boxes = every(screen, QCheckBox)
        return [item for item in boxes if "Check in with Daniela" in item.accessibleName()]

    qtbot.waitUntil(lambda: len(ticks()) == 1)
    ticks()[0].click()
    offer = opened.window.offer
    qtbot.waitUntil(offer.isVisible)
    assert [made.text() for made in offer.buttons()] == ["Called", "Wrote", "Met"]
    assert says(offer, "Log it? Daniela Rossi")
    qtbot.mouseClick(offer.buttons()[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.book.timeline.page(daniela.id)[0][0] != before)
    newest = opened.book.timeline.page(daniela.id)[0][0]
    assert (newest.kind, newest.day, newest.summary, newest.starter) == (
        InteractionKind.MEETING,
        NOW.date(),
        "Check in with Daniela",
        None,
    )
    assert not offer.isVisible()


def test_a_reminder_about_nobody_offers_nothing(qtbot, open_book) -> None:
    opened = open_book()
    reminder = Reminder("Pay the rent", NOW.date())
    row = opened.book.reminders.add(reminder).result().value
    opened.window.shell.ticked(opened.book.reminders.reminder(row))
    assert not opened.window.is_offering()
