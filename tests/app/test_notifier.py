"""From what is due to a notice and back, on a real address book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from desktop_app.app.notifier import ReminderNotifier
from desktop_app.domain.agenda import NoticeSettings
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.services.address_book import AddressBook
from desktop_app.system.alarm import Alarm
from desktop_app.system.notices.dispatcher import Message, NotificationDispatcher
from desktop_app.ui.changes import Changes
from desktop_app.ui.kit.runner import Runner
from tests.ui.conftest import NOW

TODAY = NOW.date()


class Screen(QObject):
    """Shows messages in a list; `able` is whether it can."""

    shown = Signal(str)
    refused = Signal(object)
    acted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.messages: dict[str, Message] = {}
        self.count = 0
        self.able = True

    def score(self, message: Message) -> int:
        return 1

    def show(self, message: Message) -> None:
        if not self.able:
            self.refused.emit(message)
            return
        self.count += 1
        self.messages[message.key] = message
        self.shown.emit(message.key)

    def withdraw(self, key: str) -> None:
        self.messages.pop(key, None)

    def only(self) -> Message:
        (message,) = self.messages.values()
        return message

    def press(self, action: str) -> None:
        self.acted.emit(self.only().key, action)


@dataclass
class DesktopIntegration:
    """An address book, its alarm and a screen."""

    book: AddressBook
    alarm: Alarm
    announcer: ReminderNotifier
    screen: Screen
    ana: int

    def remind(self, text: str, due: date = TODAY - timedelta(1), **more) -> int:
        reminder = Reminder(text, due, people=(self.book.people.participant(self.ana),), **more)
        return self.book.reminders.add(reminder).result().value

    def reminder(self, row: int) -> Reminder:
        return self.book.reminders.reminder(row)

    def waiting(self) -> int:
        return len(self.book.agenda.due_now(NOW))


@pytest.fixture
def desktop(qtbot, context, tmp_path: Path) -> Iterator[DesktopIntegration]:
    book, runner, screen = (
        AddressBook(tmp_path / "book", lambda: NOW.astimezone(UTC)),
        Runner(),
        Screen(),
    )
    parent = QObject()
    alarm = Alarm(book.agenda, context.now, parent=parent, hear=runner.hear)
    announcer = ReminderNotifier(
        book, context, NotificationDispatcher([screen], parent), alarm, runner, parent
    )
    changes = Changes(book.history, parent)
    changes.changed.connect(announcer.apply_changes)
    person = Person(
        display_name="Ana Sousa",
        given="Ana",
        family="Sousa",
        starred=True,
        created_at=datetime(2020, 1, 1, tzinfo=UTC),
    )
    ana = book.people.add(Contact(person)).result().value
    yield DesktopIntegration(book, alarm, announcer, screen, ana)
    changes.close()
    alarm.stop()
    runner.close()
    book.close()


def _context(desktop: DesktopIntegration, qtbot, shown: int = 1) -> None:
    """Have the alarm look, and wait until what it found is shown and told."""
    desktop.alarm.look()
    qtbot.waitUntil(lambda: desktop.screen.count == shown and desktop.waiting() == 0)


def test_one_thing_says_what_with_whom_and_since_when(desktop, qtbot) -> None:
    desktop.remind("Call <b>Ana</b> & co")
    _context(desktop, qtbot)
    message = desktop.screen.only()
    assert (message.title, message.body) == ("Call <b>Ana</b> & co", "Ana Sousa, Yesterday")
    assert message.actions == (("done", "Done"), ("snooze", "Tomorrow"), ("open", "Open"))


def test_done_ticks_as_the_pane_does_and_twice_is_once(desktop, qtbot) -> None:
    row = desktop.remind("Water the plants", rule="FREQ=WEEKLY", anchor=TODAY - timedelta(1))
    _context(desktop, qtbot)
    key = desktop.screen.only().key
    desktop.screen.acted.emit(key, "done")
    desktop.screen.acted.emit(key, "done")
    qtbot.waitUntil(lambda: desktop.reminder(row).due == TODAY + timedelta(6))
    assert desktop.screen.messages == {}
    # The row is seen as soon as it is committed, the step a moment later.
    qtbot.waitUntil(lambda: desktop.book.history.undoable().key == "reminder.done")
    desktop.book.history.undo().result()
    assert desktop.reminder(row).due == TODAY - timedelta(1)


def test_put_off_goes_to_tomorrow_morning_or_where_it_is_said(desktop, qtbot) -> None:
    row = desktop.remind("Call Ana")
    _context(desktop, qtbot)
    desktop.screen.press("snooze")
    tomorrow = datetime.combine(TODAY + timedelta(1), time(9), NOW.tzinfo)
    qtbot.waitUntil(lambda: desktop.reminder(row).snoozed_until == tomorrow)
    other = desktop.remind("Call Ana again")
    _context(desktop, qtbot, 2)
    desktop.screen.press("snooze:next-week")
    monday = datetime.combine(date(2026, 11, 23), time(9), NOW.tzinfo)
    qtbot.waitUntil(lambda: desktop.reminder(other).snoozed_until == monday)


def test_open_is_about_that_very_thing(desktop, qtbot) -> None:
    desktop.remind("Call Ana")
    _context(desktop, qtbot)
    with qtbot.waitSignal(desktop.announcer.open_requested) as opened:
        desktop.screen.press("open")
    assert [person.id for person in opened.args[0].people] == [desktop.ana]


def test_several_come_in_one_notice_and_are_put_off_together(desktop, qtbot) -> None:
    rows = [desktop.remind(f"Thing {number}") for number in range(7)]
    _context(desktop, qtbot)
    message = desktop.screen.only()
    assert (message.title, message.body.splitlines()[-1]) == ("Due now: 7 things", "and 2 more")
    assert [action for action, _ in message.actions] == ["open", "snooze"]
    desktop.screen.press("snooze")
    qtbot.waitUntil(lambda: all(desktop.reminder(row).snoozed_until for row in rows))


def test_nothing_is_told_before_it_was_shown(desktop, qtbot) -> None:
    desktop.remind("Call Ana")
    desktop.screen.show = lambda message: None
    desktop.alarm.look()
    assert desktop.waiting() == 1


def test_what_nobody_can_show_is_not_tried_for_ever(desktop, qtbot) -> None:
    desktop.remind("Call Ana")
    desktop.screen.able = False
    _context(desktop, qtbot, 0)


def test_what_was_ticked_in_the_window_leaves_the_screen(desktop, qtbot) -> None:
    row = desktop.remind("Call Ana")
    _context(desktop, qtbot)
    other = desktop.remind("Something else", TODAY + timedelta(20))
    desktop.book.reminders.remove([other]).result()
    assert len(desktop.screen.messages) == 1
    desktop.book.reminders.complete(row, TODAY - timedelta(1), TODAY).result()
    qtbot.waitUntil(lambda: desktop.screen.messages == {})


def test_a_reminder_deleted_meanwhile_is_said_in_a_sentence(desktop, qtbot) -> None:
    row = desktop.remind("Call Ana")
    _context(desktop, qtbot)
    key = desktop.screen.only().key
    # Before the word of it has come round.
    desktop.book.reminders.remove([row]).result()
    desktop.screen.acted.emit(key, "done")
    qtbot.waitUntil(lambda: "fault" in desktop.screen.messages)
    assert desktop.screen.messages["fault"].body == "This reminder is no longer there."


def test_several_that_are_all_named_are_done_together(desktop, qtbot) -> None:
    rows = [desktop.remind(f"Thing {number}") for number in range(3)]
    _context(desktop, qtbot)
    message = desktop.screen.only()
    assert message.actions == (("done", "All done"), ("snooze", "Tomorrow"), ("open", "Open"))
    desktop.screen.press("done")
    qtbot.waitUntil(lambda: all(desktop.reminder(row).done_at for row in rows))
    assert desktop.screen.messages == {}


def test_a_digest_of_more_than_it_names_only_opens(desktop, qtbot) -> None:
    desktop.book.agenda.set_settings(NoticeSettings(digest_at=time(8))).result()
    for number in range(7):
        desktop.remind(f"Thing {number}")
    _context(desktop, qtbot)
    message = desktop.screen.only()
    assert (message.title, message.actions) == ("7 things for today", (("open", "Open"),))
    assert message.body.splitlines() == [
        "Thing 0",
        "Thing 1",
        "Thing 2",
        "Thing 3",
        "Thing 4",
        "and 2 more",
    ]


def test_a_digest_of_a_few_names_them_and_is_done_or_put_off_together(desktop, qtbot) -> None:
    desktop.book.agenda.set_settings(NoticeSettings(digest_at=time(8))).result()
    rows = [desktop.remind(f"Thing {number}") for number in range(2)]
    born = ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 21), person_id=desktop.ana)
    desktop.book.people.save_part(born).result()
    _context(desktop, qtbot)
    message = desktop.screen.only()
    assert (message.title, message.body) == (
        "3 things for today",
        "Thing 0\nThing 1\nAna Sousa: Birthday",
    )
    assert [words for _, words in message.actions] == ["All done", "Tomorrow", "Open"]
    desktop.screen.press("done")
    qtbot.waitUntil(lambda: all(desktop.reminder(row).done_at for row in rows))
    qtbot.waitUntil(lambda: desktop.book.important_dates.near(TODAY) == [])


def test_a_digest_leaves_the_screen_when_all_of_it_is_done(desktop, qtbot) -> None:
    desktop.book.agenda.set_settings(NoticeSettings(digest_at=time(8))).result()
    rows = [desktop.remind(f"Thing {number}") for number in range(2)]
    _context(desktop, qtbot)
    desktop.book.reminders.complete(rows[0], TODAY - timedelta(1), TODAY).result()
    assert len(desktop.screen.messages) == 1
    desktop.book.reminders.complete(rows[1], TODAY - timedelta(1), TODAY).result()
    qtbot.waitUntil(lambda: desktop.screen.messages == {})


def test_a_birthday_says_whose_when_and_how_old_and_is_seen_to(desktop, qtbot) -> None:
    born = ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 22), person_id=desktop.ana)
    desktop.book.people.save_part(born).result()
    _context(desktop, qtbot)
    message = desktop.screen.only()
    assert (message.title, message.body) == ("Ana Sousa: Birthday", "Tomorrow, turns 40")
    desktop.screen.press("done")
    qtbot.waitUntil(lambda: desktop.book.important_dates.near(TODAY) == [])


def test_a_notice_of_what_an_import_brought_goes_when_that_is_undone(
    desktop, qtbot, tmp_path: Path
) -> None:
    cards = tmp_path / "in.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nBDAY:1984-11-21\nCATEGORIES:Friends\nEND:VCARD\n"
    cards.write_text("".join(map(card.format, ("Ben", "Cat"))), "utf-8")
    desktop.book.importing.run([cards])
    _context(desktop, qtbot)
    assert desktop.screen.only().title == "Due now: 2 things"
    desktop.book.history.undo().result()
    qtbot.waitUntil(lambda: desktop.screen.messages == {})


def test_quitting_takes_every_notice_along(desktop, qtbot) -> None:
    desktop.remind("Call Ana")
    _context(desktop, qtbot)
    desktop.announcer.close()
    assert desktop.screen.messages == {}


def test_a_day_ahead_has_a_notice_of_its_own_and_is_not_counted_among_what_is_due(
    desktop, qtbot
) -> None:
    for number in range(2):
        desktop.remind(f"Thing {number}")
    for day, label in ((22, "Name day"), (23, "Wedding day")):
        born = ImportantDate(
            DateKind.OTHER, PartialDate(1986, 11, day), label, person_id=desktop.ana
        )
        desktop.book.people.save_part(born).result()
    _context(desktop, qtbot, shown=2)
    titles = [message.title for message in desktop.screen.messages.values()]
    assert titles == ["Due now: 2 things", "2 days to know of"]


def test_a_notice_about_somebody_who_went_into_the_trash_leaves_the_screen(desktop, qtbot) -> None:
    desktop.remind("Call Ana")
    _context(desktop, qtbot)
    desktop.book.people.trash([desktop.ana]).result()
    qtbot.waitUntil(lambda: desktop.screen.messages == {})


def test_a_day_gone_by_says_when_it_was(desktop, qtbot) -> None:
    desktop.book.agenda.told([], NOW - timedelta(5)).result()
    born = ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 19), person_id=desktop.ana)
    desktop.book.people.save_part(born).result()
    _context(desktop, qtbot)
    assert desktop.screen.only().body == "was Thursday, turns 40"


def test_a_meeting_is_told_apart_from_what_is_due_and_only_opens(desktop, qtbot) -> None:
    agenda = desktop.book.agenda
    agenda.set_settings(replace(agenda.settings(), before_meeting=True)).result()
    soon = (NOW + timedelta(minutes=40)).time().replace(second=0, microsecond=0)
    row = desktop.remind("Coffee with Ana", TODAY, time_of_day=soon)
    desktop.remind("Call Ana")
    _context(desktop, qtbot, shown=2)
    first, second = desktop.screen.messages.values()
    assert first.title == "Soon: Coffee with Ana"
    assert first.body.startswith("Ana Sousa, ")
    assert first.actions == (("open", "Open"),)
    assert second.title == "Call Ana"
    with qtbot.waitSignal(desktop.announcer.open_requested) as opened:
        desktop.screen.acted.emit(first.key, "open")
    assert opened.args[0].reminder_id == row
