"""What the user is told, and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.agenda import NoticeKind, NoticeSettings
from desktop_app.domain.errors import NothingToUndoError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Participant
from desktop_app.services import import_run
from desktop_app.services.address_book import AddressBook

LISBON, TOKYO, NEW_YORK = (
    ZoneInfo("Europe/Lisbon"),
    ZoneInfo("Asia/Tokyo"),
    ZoneInfo("America/New_York"),
)
DAY = date(2026, 11, 21)


def at(text: str, zone: ZoneInfo = LISBON) -> datetime:
    """A local moment of 21 November 2026, or the one written out."""
    return datetime.fromisoformat(text if "T" in text else f"{DAY}T{text}").replace(tzinfo=zone)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """One whose user wants no quiet hours: those have tests of their own."""
    book = AddressBook(tmp_path / "kith", lambda: datetime(2026, 11, 1, 9, tzinfo=UTC))
    book.agenda.set_settings(NoticeSettings()).result()
    book.history.forget()
    yield book
    book.close()


def _remind(
    book: AddressBook, text: str, due: date = DAY, clock: time | None = None, rule: str = "", **more
) -> int:
    return (
        book.reminders.add(
            Reminder(text, due, clock, "Europe/Lisbon", rule, due if rule else None, **more)
        )
        .result()
        .value
    )


def _born(book: AddressBook, name: str, day: str, lead: int | None = None) -> int:
    """Somebody with a star, so that their birthday is told."""
    dates = [ImportantDate(DateKind.BIRTHDAY, PartialDate.parse(day), lead_days=lead)]
    person = Person(display_name=name, starred=True)
    return book.people.add(Contact(person, dates=dates)).result().value


def _told(book: AddressBook, now: datetime) -> list[str]:
    """What the user is told at `now`, in short."""
    found = book.agenda.due_now(now)
    book.agenda.told(found, now).result()
    return [
        item.text or (item.people[0].name if item.people else f"{item.count} things")
        for item in found
    ]


def _next(book: AddressBook, now: datetime) -> str | None:
    found = book.agenda.next_moment(now)
    return None if found is None else found.astimezone(now.tzinfo).strftime("%d %H:%M")


def test_a_reminder_is_told_once_at_its_moment(book: AddressBook) -> None:
    ana = book.people.add(Contact(Person(display_name="Ana"))).result().value
    row = _remind(book, "Call", clock=time(17), people=(Participant(ana, "Ana"),))
    assert _next(book, at("10:00")) == "21 17:00"
    assert book.agenda.due_now(at("16:59:59")) == []
    (notice,) = book.agenda.due_now(at("17:00"))
    assert (notice.kind, notice.text, notice.reminder_id, notice.due) == (
        NoticeKind.REMINDER,
        "Call",
        row,
        DAY,
    )
    assert (notice.people[0].name, notice.at) == ("Ana", datetime(2026, 11, 21, 17, tzinfo=UTC))
    assert book.agenda.due_now(at("17:01")) == [notice]
    book.agenda.told([notice], at("17:01")).result()
    book.agenda.told([notice], at("17:01")).result()
    assert book.agenda.due_now(at("17:02")) == []
    assert book.agenda.next_moment(at("17:02")) is None


def test_telling_leaves_nothing_to_undo_and_keeps_what_can_be_redone(book: AddressBook) -> None:
    _remind(book, "Call")
    _remind(book, "Write", DAY + timedelta(1))
    book.history.undo().result()
    assert _told(book, at("09:00")) == ["Call"]
    assert book.history.redo().result().step.subject == "Write"
    book.history.undo().result()
    book.history.undo().result()
    with pytest.raises(NothingToUndoError):
        book.history.undo().result()


def test_without_a_time_it_comes_in_the_morning(book: AddressBook) -> None:
    _remind(book, "Call")
    assert _next(book, at("08:00")) == "21 09:00"
    assert _told(book, at("08:59")) == []
    assert _told(book, at("09:00")) == ["Call"]


def test_a_later_occurrence_comes_though_the_first_was_never_ticked_and_missed_ones_come_together(
    book: AddressBook,
) -> None:
    row = _remind(book, "Stretch", rule="FREQ=DAILY")
    assert _told(book, at("09:00")) == ["Stretch"]
    assert _next(book, at("09:00")) == "22 09:00"
    assert _told(book, at("2026-11-22T09:00")) == ["Stretch"]
    (notice,) = book.agenda.due_now(at("2026-12-24T22:00"))
    assert (notice.occurrence.rpartition(":")[2], notice.due) == ("2026-12-24", DAY)
    assert _told(book, at("2026-12-24T22:00")) == ["Stretch"]
    assert _told(book, at("2026-12-24T23:00")) == []
    book.reminders.complete(row, notice.due, date(2026, 12, 24)).result()
    assert _next(book, at("2026-12-24T23:00")) == "25 09:00"


def test_what_is_counted_from_when_it_is_done_waits_for_that(book: AddressBook) -> None:
    _remind(book, "Water", rule="FREQ=DAILY", from_done=True)
    assert _told(book, at("09:00")) == ["Water"]
    assert _told(book, at("2026-11-23T09:00")) == []


def test_put_off_comes_at_its_moment_in_whatever_zone(book: AddressBook) -> None:
    row = _remind(book, "Call", clock=time(9))
    assert _told(book, at("09:00")) == ["Call"]
    book.reminders.snooze(row, at("11:30")).result()
    assert _next(book, at("09:05")) == "21 11:30"
    assert _told(book, at("11:29")) == []
    assert _told(book, at("20:30", TOKYO)) == ["Call"]
    assert _told(book, at("11:31")) == []
    book.reminders.snooze(row, at("13:00")).result()
    assert _told(book, at("13:00")) == ["Call"]


def test_put_off_before_it_is_due_changes_nothing(book: AddressBook) -> None:
    row = _remind(book, "Call", DAY + timedelta(1), time(9))
    book.reminders.snooze(row, at("11:30")).result()
    assert _told(book, at("12:00")) == []
    assert _next(book, at("10:00")) == "22 09:00"
    assert _told(book, at("2026-11-22T09:00")) == ["Call"]


def test_an_important_date_is_told_some_days_ahead_and_on_the_day(book: AddressBook) -> None:
    ana = _born(book, "Ana", "1986-11-24")
    assert _next(book, at("08:00")) == "21 09:00"
    assert _told(book, at("08:59")) == []
    (notice,) = book.agenda.due_now(at("09:00"))
    assert (notice.kind, notice.due, notice.people[0].id) == (
        NoticeKind.IMPORTANT_DATE,
        date(2026, 11, 24),
        ana,
    )
    assert notice.date_id == book.people.page(ana).contact.dates[0].id
    assert _told(book, at("09:00")) == ["Ana"]
    assert [_told(book, at(f"2026-11-{day}T10:00")) for day in (22, 23, 24, 25)] == [
        [],
        [],
        ["Ana"],
        [],
    ]
    assert _next(book, at("2026-11-23T10:00")) == "24 09:00"
    assert _told(book, at("2027-11-24T10:00")) == ["Ana"]


def test_a_date_seen_to_or_put_off_is_told_no_more_or_later(book: AddressBook) -> None:
    _born(book, "Ana", "1986-11-21")
    _born(book, "Ben", "--11-22")
    first, second = book.important_dates.near(DAY)
    book.important_dates.done(first.date_id, first.day).result()
    book.important_dates.put_off(second.date_id, second.day, date(2026, 11, 30)).result()
    assert [_told(book, at(f"2026-11-{day}T10:00")) for day in (21, 22, 23, 30)] == [
        [],
        [],
        [],
        ["Ben"],
    ]


def test_a_birthday_missed_while_off_is_told_but_not_one_added_afterwards(
    book: AddressBook,
) -> None:
    _born(book, "Ana", "--12-24", 0)
    assert _told(book, at("09:00")) == []
    book.agenda.told([], at("09:00")).result()
    _born(book, "Old", "--11-19")
    assert _told(book, at("10:00")) == []
    assert _told(book, at("2027-02-03T10:00")) == ["Ana"]
    _born(book, "Older", "--01-19")
    assert _told(book, at("2027-02-03T11:00")) == []


def test_a_reminder_in_the_place_of_a_deleted_one_is_told(book: AddressBook) -> None:
    row = _remind(book, "Call")
    assert _told(book, at("10:00")) == ["Call"]
    book.reminders.remove([row]).result()
    assert _remind(book, "Write") == row
    assert _told(book, at("10:00")) == ["Write"]


def test_moved_to_another_time_it_is_told_again(book: AddressBook) -> None:
    row = _remind(book, "Call", clock=time(9))
    assert _told(book, at("09:00")) == ["Call"]
    moved = book.reminders.reminder(row)
    moved.time_of_day = time(15)
    book.reminders.edit(moved).result()
    assert _told(book, at("14:59")) == []
    assert _told(book, at("15:00")) == ["Call"]


def test_quiet_hours_past_midnight_and_a_pause_keep_everything_until_they_end(
    book: AddressBook,
) -> None:
    _remind(book, "Late", clock=time(23))
    _remind(book, "Early", DAY + timedelta(1), time(6))
    book.agenda.set_settings(NoticeSettings(quiet_from=time(22), quiet_until=time(7, 30))).result()
    assert _next(book, at("21:00")) == "22 07:30"
    assert _told(book, at("23:00")) == []
    assert _next(book, at("23:30")) == "22 07:30"
    assert _told(book, at("2026-11-22T07:29")) == []
    paused = NoticeSettings(
        quiet_from=time(22), quiet_until=time(7, 30), paused_until=at("2026-11-22T12:00", TOKYO)
    )
    book.agenda.set_settings(paused).result()
    assert book.agenda.settings() == paused
    assert _next(book, at("2026-11-22T00:30")) == "22 07:30"
    book.agenda.set_settings(NoticeSettings(paused_until=at("2026-11-22T12:00"))).result()
    assert _told(book, at("2026-11-22T11:59")) == []
    assert _next(book, at("2026-11-22T11:00")) == "22 12:00"
    assert _told(book, at("2026-11-22T12:00")) == ["Late", "Early"]
    book.agenda.set_settings(NoticeSettings(enabled=False)).result()
    _remind(book, "More")
    assert _told(book, at("2026-11-22T13:00")) == []
    assert book.agenda.next_moment(at("08:00")) is None


def test_a_digest_brings_what_has_no_time_together_once_a_day(book: AddressBook) -> None:
    book.agenda.set_settings(NoticeSettings(digest_at=time(18))).result()
    _remind(book, "Call")
    _remind(book, "Stretch", DAY - timedelta(3), rule="FREQ=DAILY")
    _remind(book, "Train", clock=time(12))
    _born(book, "Ana", "--11-22")
    assert _next(book, at("09:00")) == "21 12:00"
    # A day ahead does not wait: it is told for itself.
    assert _told(book, at("2026-11-20T19:00")) == ["1 things", "1 things"]
    assert _told(book, at("12:00")) == ["Train"]
    assert _next(book, at("12:00")) == "21 18:00"
    (digest,) = book.agenda.due_now(at("18:00"))
    assert (digest.kind, digest.count, digest.due, len(digest.covers)) == (
        NoticeKind.DIGEST,
        2,
        DAY,
        2,
    )
    assert _told(book, at("18:00")) == ["2 things"]
    _remind(book, "New")
    assert _told(book, at("20:00")) == []
    assert _next(book, at("20:00")) == "22 18:00"
    assert _told(book, at("2026-11-22T18:00")) == ["3 things"]
    assert _told(book, at("2026-11-22T18:01")) == []


@pytest.mark.parametrize(("day", "clock", "said"), [
    (date(2026, 3, 29), time(1, 30), "2026-03-29T01:30:00+00:00"),
    (date(2026, 10, 25), time(1, 30), "2026-10-25T00:30:00+00:00"),
])  # fmt: skip
def test_both_edges_of_daylight_saving_tell_once(
    book: AddressBook, day: date, clock: time, said: str
) -> None:
    _remind(book, "Call", day, clock)
    moment, told = datetime.combine(day, time(0), LISBON).astimezone(UTC), []
    for _ in range(24 * 12):
        if _told(book, moment.astimezone(LISBON)):
            told.append(moment.isoformat())
        moment += timedelta(minutes=5)
    assert told == [said]


def test_the_wall_clock_is_meant_wherever_one_travels(book: AddressBook) -> None:
    _remind(book, "Pill", clock=time(8), rule="FREQ=DAILY")
    assert _told(book, at("2026-11-22T08:00", TOKYO)) == ["Pill"]
    west = at("2026-11-22T08:01", TOKYO).astimezone(NEW_YORK)
    assert (west.day, _told(book, west)) == (21, [])
    assert _told(book, at("2026-11-22T08:00", NEW_YORK)) == []
    assert _told(book, at("2026-11-23T07:59", NEW_YORK)) == []
    assert _told(book, at("2026-11-23T08:00", NEW_YORK)) == ["Pill"]


def test_a_clock_set_back_tells_nothing_twice_and_a_clock_set_ahead_loses_nothing(
    book: AddressBook,
) -> None:
    _remind(book, "Pill", clock=time(8), rule="FREQ=DAILY")
    assert _told(book, at("2026-11-24T08:00")) == ["Pill"]
    assert _told(book, at("2026-11-24T07:50")) == []
    assert _told(book, at("2025-11-24T08:00")) == []
    assert _told(book, at("2027-11-24T08:00")) == ["Pill"]
    assert _told(book, at("2026-11-24T08:10")) == []
    assert _told(book, at("2026-11-25T08:00")) == ["Pill"]
    assert _told(book, at("2027-11-24T08:00")) == []


def test_the_end_of_the_calendar(book: AddressBook) -> None:
    # The last day of all stands for no day.
    _remind(book, "Last", date(9999, 12, 30), time(23, 59))
    _remind(book, "Always", rule="FREQ=DAILY")
    _born(book, "Ana", "--12-31")
    for zone in (LISBON, TOKYO, NEW_YORK):
        now = at("9999-12-31T12:00", zone)
        book.agenda.due_now(now)
        book.agenda.next_moment(now)
    assert _told(book, at("9999-12-31T23:59:30", NEW_YORK)) == ["Last", "Always", "Ana"]
    assert book.agenda.next_moment(at("9999-12-31T23:59:30", NEW_YORK)) is None
    assert book.agenda.due_now(datetime.min.replace(tzinfo=UTC)) == []


def test_a_rule_another_program_broke_still_comes_once(book: AddressBook) -> None:
    _remind(book, "Call", rule="FREQ=DAILY")
    book._store._writer.submit(
        lambda: book._store._writing.run("UPDATE reminder SET rule = 'FREQ=SECONDLY'")
    ).result()
    assert _told(book, at("09:00")) == ["Call"]
    assert _told(book, at("2026-11-23T09:00")) == []
    assert book.agenda.next_moment(at("09:00")) is None


def test_very_many_come_in_several_looks(book: AddressBook) -> None:
    def fill(db) -> None:
        db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) INSERT INTO reminder "
               "(uid, text, due, created_at) SELECT 'u' || i, 'Call ' || i, '2026-11-20', '2026-11-01T09:00:00Z' FROM n")  # fmt: skip

    book._store._writer.submit(lambda: fill(book._store._writing)).result()
    seen = [_told(book, at("10:00")) for _ in range(4)]
    assert [len(texts) for texts in seen] == [1000, 1000, 500, 0]
    assert len({text for texts in seen for text in texts}) == 2500


def test_an_idle_minute_reads_next_to_nothing_and_any_change_is_seen_at_once(
    book: AddressBook,
) -> None:
    _remind(book, "Later", clock=time(20))
    assert _told(book, at("10:00")) == []
    # The first empty look of a day is remembered, and that is a change like another.
    assert _told(book, at("10:01")) == []
    assert book.agenda.due_now(at("10:02")) == []
    statements: list[str] = []
    book._store.reader.handle().set_trace_callback(statements.append)
    assert book.agenda.due_now(at("10:03")) == []
    assert _next(book, at("10:03")) == "21 20:00"
    assert set(statements) == {"PRAGMA data_version"}
    book._store.reader.handle().set_trace_callback(None)
    other = AddressBook(book.folder, lambda: datetime(2026, 11, 1, 9, tzinfo=UTC))
    _remind(other, "From outside", clock=time(9))
    other.close()
    assert _told(book, at("10:04")) == ["From outside"]
    assert book.agenda.due_now(at("10:05")) == []
    assert _told(book, at("20:05", TOKYO)) == ["Later"]


def test_birthdays_an_import_brings_are_told_together_and_go_with_it(
    book: AddressBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "CHUNK", 1)
    cards, now, seen = tmp_path / "in.vcf", at("10:00"), []
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nBDAY:1984-11-21\nCATEGORIES:Friends\nEND:VCARD\n"
    cards.write_text("".join(map(card.format, ("Ana", "Ben", "Cat"))), "utf-8")
    book.importing.run(
        [cards], lambda _: seen.append((book.agenda.due_now(now), book.agenda.next_moment(now)))
    )
    assert seen and seen == [([], now + timedelta(seconds=1))] * len(seen)
    told = book.agenda.due_now(now)
    assert [notice.people[0].name for notice in told] == ["Ana", "Ben", "Cat"]
    found = [(notice.date_id, notice.due, DAY) for notice in told]
    assert not any(book.important_dates.is_over(*each) for each in found)
    book.important_dates.put_off(*found[0][:2], DAY + timedelta(days=1)).result()
    book.important_dates.done(*found[1][:2]).result()
    assert [book.important_dates.is_over(*each) for each in found] == [True, True, False]
    for _ in range(3):
        book.history.undo().result()
    assert all(book.important_dates.is_over(*each) for each in found)
    assert book.agenda.due_now(now) == []
