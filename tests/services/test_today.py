"""The page of the day on a real address book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.events import Event
from desktop_app.domain.good_turns import TurnKind
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    Standing,
)
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.suggestions import Action, ReasonKey
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant, Starter
from desktop_app.domain.waiting import DueReminder
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from desktop_app.domain.today import TodayData

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Europe/Lisbon"))
TODAY = NOW.date()
INNER, CLOSE, ACTIVE, NETWORK, ACQUAINTANCE = 1, 2, 3, 4, 5


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW.astimezone(UTC))
    yield book
    book.close()


def _add(
    book: AddressBook, name: str, quiet: int | None = None, summary: str = "Spoke", **more
) -> Participant:
    more.setdefault("created_at", datetime(2025, 1, 1, tzinfo=UTC))
    parts = {key: more.pop(key) for key in ("channels", "positions", "dates") if key in more}
    person = book.people.add(Contact(Person(display_name=name, **more), **parts)).result().value
    found = book.people.participant(person)
    if quiet is not None:
        _log(book, found, quiet, summary=summary)
    return found


def _log(
    book: AddressBook,
    who: Participant,
    days: int,
    kind=InteractionKind.MEETING,
    summary: str = "Spoke",
    **more,
) -> None:
    book.timeline.log(
        Interaction(kind, TODAY - timedelta(days), summary, people=(who,), **more)
    ).result()


def _entry(who: Participant, kind: InteractionKind = InteractionKind.MESSAGE) -> Interaction:
    return Interaction(kind, TODAY, "Wrote", starter=Starter.YOU, people=(who,))


def _page(book: AddressBook, days: int = 0) -> TodayData:
    return book.today.page(NOW + timedelta(days))


def _names(page: TodayData) -> list[str]:
    return [item.person.name for item in page.suggestions]


def test_reasons_hold_the_numbers_of_what_was_logged(book: AddressBook) -> None:
    phone = [Channel(ChannelKind.PHONE, "+44 7700 900123")]
    was = [Position("Acme Books", "Editor", until=PartialDate(2020), standing=Standing.MANAGER)]
    who = _add(
        book,
        "Daniela",
        400,
        "The studio move",
        circle_id=NETWORK,
        channels=phone,
        positions=was,
        starred=True,
    )
    _log(book, who, 395, InteractionKind.NOTE, "Likes tea")
    (found,) = _page(book).suggestions
    assert found.action is Action.CALL
    assert found.topic == "The studio move"
    overdue = found.reason(ReasonKey.OVERDUE)
    assert (overdue.days, overdue.ideal, overdue.clock_days) == (400, 365, 400)
    assert found.reason(ReasonKey.FORMER).text == "Acme Books"
    assert [reason.key for reason in found.reasons] == [
        ReasonKey.OVERDUE,
        ReasonKey.FORMER,
        ReasonKey.STARRED,
    ]


def test_you_companies_the_archive_and_the_trash_are_never_proposed(book: AddressBook) -> None:
    _add(book, "You", circle_id=INNER, is_you=True, fields=("publishing",))
    _add(book, "Acme Ltd", 5000, circle_id=INNER, is_company=True)
    archived = _add(book, "Archived", 5000, circle_id=INNER)
    trashed = _add(book, "Trashed", 5000, circle_id=INNER)
    book.people.archive([archived.id]).result()
    book.people.trash([trashed.id]).result()
    assert _names(_page(book)) == []
    _add(book, "Ana", 5000)
    assert _names(_page(book)) == ["Ana"]


def test_outside_your_field_needs_you_to_have_one(book: AddressBook) -> None:
    for number in range(4):
        _add(book, f"Editor {number}", 40, circle_id=CLOSE, fields=("publishing",))
    _add(book, "Hunter", 300, fields=("radio",))
    assert "Hunter" not in _names(_page(book))
    _add(book, "You", is_you=True, fields=("Publishing",))
    assert _names(_page(book))[2] == "Hunter"


def test_logging_anything_lets_them_leave_and_undo_brings_them_back(book: AddressBook) -> None:
    people = {
        name: _add(book, name, 60 + place, circle_id=CLOSE) for place, name in enumerate("ABCDE")
    }
    before = _page(book)
    assert len(before.suggestions) == 3
    assert before.more_due == 2
    first = before.suggestions[0].person
    _log(book, people[first.name], 0, InteractionKind.CALL, "Rang")
    after = _page(book)
    assert _names(after) == _names(before)[1:]
    book.history.undo().result()
    assert _page(book) == before


def test_done_put_off_and_not_this(book: AddressBook) -> None:
    people = [_add(book, name, 60 + place, circle_id=CLOSE) for place, name in enumerate("ABCDE")]
    a, b, c = (item.person for item in _page(book).suggestions)
    book.today.done(a, TODAY, _entry(a)).result()
    assert _names(_page(book)) == [b.name, c.name]
    book.today.put_off(b, TODAY, TODAY + timedelta(2)).result()
    book.today.not_this(c, TODAY).result()
    assert _names(_page(book)) == []
    assert len(_page(book, 1).suggestions) == 2
    assert b.name in _names(_page(book, 2))
    book.people.trash([person.id for person in people if person != c]).result()
    assert _names(_page(book, 364)) == []
    assert _names(_page(book, 365)) == [c.name]
    for _ in range(4):
        book.history.undo().result()
    assert _names(_page(book)) == [a.name, b.name, c.name]


def test_three_a_day_says_when_everybody_is_reached(book: AddressBook) -> None:
    for number in range(10):
        _add(book, f"P{number}", 50, circle_id=CLOSE)
    page = _page(book)
    assert (page.more_due, page.cleared_on) == (7, TODAY + timedelta(3))


def test_new_work_and_birthdays_are_occasions(book: AddressBook) -> None:
    begun = [Position("Northwind", "Data lead", since=PartialDate(2026, 11))]
    _add(book, "Chidi", 90, positions=begun)
    _add(
        book,
        "Old hand",
        90,
        positions=[Position("Northwind", "Data lead", since=PartialDate(2026))],
    )
    born = [ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 23))]
    _add(book, "Hana", 10, dates=born, starred=True)
    _add(book, "Stranger", 10, dates=born)
    page = _page(book)
    found = {item.person.name: item for item in page.suggestions}
    assert {name: item.action for name, item in found.items()} == {
        "Chidi": Action.CONGRATULATE,
        "Hana": Action.WISH,
    }
    assert found["Chidi"].reasons[0].text == "Data lead, Northwind"
    assert [item.person.name for item in page.due_dates] == ["Hana"]
    assert [item.person.name for item in page.others] == ["Stranger"]
    hana = found["Hana"].person
    book.today.done(hana, TODAY, _entry(hana)).result()
    assert _page(book).due_dates == ()
    book.history.undo().result()
    assert _page(book) == page


def test_what_is_due_and_what_comes(book: AddressBook) -> None:
    late = book.reminders.add(Reminder("Late", TODAY - timedelta(3))).result().value
    book.reminders.add(Reminder("Later today", TODAY, time(17))).result()
    book.reminders.add(Reminder("Coffee", TODAY + timedelta(4), time(9, 30))).result()
    book.reminders.add(Reminder("Next month", TODAY + timedelta(30))).result()
    book.reminders.snooze(late, NOW + timedelta(2)).result()
    born = [ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 26))]
    _add(book, "Hana", dates=born, starred=True)
    page = _page(book)
    assert [item.reminder.text for item in page.due] == ["Later today"]
    said = [
        item.reminder.text if isinstance(item, DueReminder) else f"turns {item.turns}"
        for item in page.coming
    ]
    assert said == ["Late", "turns 40", "Coffee"]
    assert _page(book, 2).due[0].reminder.text == "Later today"
    assert [item.reminder.text for item in _page(book, 2).due] == ["Later today", "Late"]


def test_the_week_counts_contacts_and_who_started(book: AddressBook) -> None:
    who = _add(book, "Ana", 3)
    _log(book, who, 3, InteractionKind.CALL, starter=Starter.YOU)
    _log(book, who, 0, InteractionKind.EMAIL, starter=Starter.THEY)
    _log(book, who, 6, InteractionKind.NOTE)
    _log(book, who, 7)
    week = _page(book).week
    assert [(day.day, day.contacts, day.started, day.known) for day in week if day.contacts] == [
        (TODAY - timedelta(3), 2, 1, 1),
        (TODAY, 1, 0, 1),
    ]
    assert [day.day for day in week] == [TODAY - timedelta(back) for back in range(6, -1, -1)]


def test_good_turns_come_by_occasion_and_go_when_done(book: AddressBook) -> None:
    ana = _add(book, "Ana", 2)
    book.reminders.add(
        Reminder("Send Ana the list", TODAY, origin=Origin.PROMISE, people=(ana,))
    ).result()
    book.reminders.add(Reminder("Ask how it went", TODAY, origin=Origin.FOLLOW_UP)).result()
    book.reminders.add(Reminder("By hand", TODAY, people=(ana,))).result()
    for name, day in (("Hana", 21), ("Early", 24)):
        born = [ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, day))]
        _add(book, name, 2, dates=born, starred=True)
    for number in range(6):
        _add(book, f"Old {number}", 2000 + number)
    turns = _page(book).turns
    kinds = [turn.kind for turn in turns]
    assert kinds == [
        TurnKind.PROMISE,
        TurnKind.BIRTHDAY,
        TurnKind.FOLLOW_UP,
        *[TurnKind.DORMANT] * 3,
    ]
    assert (turns[1].person.name, turns[1].days, turns[1].years) == ("Hana", 2, 40)
    proposed = set(_names(_page(book)))
    assert proposed.isdisjoint(turn.person.name for turn in turns if turn.kind is TurnKind.DORMANT)
    for turn in turns[:4]:
        book.today.turn_done(turn, TODAY, _entry(turn.person) if turn.person else None).result()
    after = _page(book)
    assert [turn.key for turn in after.turns][:2] == [turn.key for turn in turns[4:]]
    assert [item.reminder.text for item in after.due] == ["By hand"]
    assert [item.person.name for item in after.dates] == ["Early"]
    for _ in range(4):
        book.history.undo().result()
    assert _page(book).turns == turns


def test_an_own_rhythm_counts_as_a_circles_does(book: AddressBook) -> None:
    _add(book, "Own", 12, cadence=Cadence(10, 20))
    _add(book, "Never", circle_id=CLOSE)
    assert _names(_page(book)) == ["Own"]
    assert sorted(_names(_page(book, days=30))) == ["Never", "Own"]


def test_a_day_of_an_unknown_reminder_zone_does_no_harm(book: AddressBook) -> None:
    book.reminders.add(Reminder("Once", date(2026, 11, 23), time(9), "Nowhere/Land")).result()
    assert len(_page(book).due) == 1


def test_whoever_is_told_of_a_change_finds_no_page_from_before_it(book: AddressBook) -> None:
    """A window hears of every commit, also when it began to listen before Today was first asked."""
    known: list[TodayData | None] = []
    book.history.listen(lambda changes: known.append(book.today.known(NOW)))
    book.today.page(NOW)
    assert book.today.known(NOW) is not None
    _add(book, "Ana")
    assert known == [None]


def test_events_of_the_next_week_come_and_wait_for_nobody(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    zone = ZoneInfo("Europe/Lisbon")
    for name, days, clock, off in (
        ("Charity evening", 5, time(18, 30), False),
        ("Book fair", 7, None, False),
        ("Too far", 8, None, False),
        ("Called off", 3, None, True),
        ("Today itself", 0, None, False),
    ):
        day = TODAY + timedelta(days)
        at = None if clock is None else datetime.combine(day, clock, zone).astimezone(UTC)
        entry = Interaction(InteractionKind.EVENT, day, name, at=at, zone=zone.key if at else "")
        row = book.events.add(Event(entry, comes=(ana, ben) if clock else ())).result().value
        if off:
            book.events.call_off(row).result()
    page = book.today.read(NOW)
    assert [(item.title, item.day, item.clock, item.people) for item in page.events] == [
        ("Charity evening", TODAY + timedelta(5), time(18, 30), 2),
        ("Book fair", TODAY + timedelta(7), None, 0),
    ]
    assert page.count == 0
