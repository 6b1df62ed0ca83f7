"""What is offered after a line was logged."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.reminders import Origin


def _log(qtbot, opened, text: str, name: str = "Ana Sousa"):
    window = opened.window
    person = opened.kith.naming.resolve(name)
    window.open_person(person.id)
    window.person.composer.set_text(text)
    window.person.composer.edit.setFocus()
    before = window.kith.timeline.page(person.id)[0][0].id
    qtbot.keyClick(window.person.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.kith.timeline.page(person.id)[0][0].id != before)
    return person


def _reminders(opened, person_id: int) -> list[tuple[str, date, Origin]]:
    return [(item.text, item.due, item.origin) for item in opened.kith.reminders.waiting(person_id)]


def test_a_promise_becomes_a_reminder_with_one_click_and_undo_takes_it_back(qtbot, open_kith) -> None:
    opened = open_kith()
    window = opened.window
    person = _log(qtbot, opened, "Call, I'll send her the deck")
    before = _reminders(opened, person.id)
    offer = window.offer
    assert offer.isVisible()
    assert [made.text() for made in offer.buttons()] == ["in 3 days", "tomorrow", "next week"]
    assert offer.buttons()[0].accessibleName() == "Remind me: send her the deck, in 3 days (Tue 24 Nov)"
    qtbot.mouseClick(offer.buttons()[1], Qt.MouseButton.LeftButton)
    wanted = ("Send her the deck", date(2026, 11, 22), Origin.PROMISE)
    qtbot.waitUntil(lambda: wanted in _reminders(opened, person.id))
    assert not offer.isVisible()
    qtbot.waitUntil(lambda: window.toast.text() == "Reminder added: Send her the deck")
    window.commands.undo()
    qtbot.waitUntil(lambda: _reminders(opened, person.id) == before)


def test_a_day_that_was_said_comes_first_and_a_key_keeps_it(qtbot, open_kith) -> None:
    opened = open_kith()
    person = _log(qtbot, opened, "Coffee, promised to call her back on Friday")
    assert opened.window.offer.buttons()[0].text() == "Fri 27 Nov"
    qtbot.keyClick(opened.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    wanted = ("Call her back", date(2026, 11, 27), Origin.PROMISE)
    qtbot.waitUntil(lambda: wanted in _reminders(opened, person.id))


def test_after_a_meeting_to_follow_up_in_two_days(qtbot, open_kith) -> None:
    opened = open_kith()
    person = _log(qtbot, opened, "Met at the fair")
    assert [made.text() for made in opened.window.offer.buttons()] == ["in 2 days", "tomorrow", "next week"]
    opened.window.offer.accept()
    wanted = ("Follow up with Ana Sousa", date(2026, 11, 23), Origin.FOLLOW_UP)
    qtbot.waitUntil(lambda: wanted in _reminders(opened, person.id))


def test_escape_from_where_one_types_lets_it_go(qtbot, open_kith) -> None:
    opened = open_kith()
    person = _log(qtbot, opened, "Met at the fair")
    before = _reminders(opened, person.id)
    offer, edit = opened.window.offer, opened.window.person.composer.edit
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not offer.isVisible())
    opened.window.offer.accept()
    assert _reminders(opened, person.id) == before


@pytest.mark.parametrize(
    "text", ["Call about the flat", "Met her at the fair 3 weeks ago", "Met, I'll call, remind me tomorrow"]
)
def test_nothing_is_offered_without_reason(qtbot, open_kith, text: str) -> None:
    opened = open_kith()
    _log(qtbot, opened, "Met at the fair")
    opened.window.commands.log(_draft(opened, text), opened.window.person.composer)
    assert not opened.window.offer.isVisible()


def _draft(opened, text: str):
    opened.window.person.composer.set_text(text)
    return opened.window.person.composer.draft()
