"""Ten years of a tray icon: asleep, travelling, restarted, with clocks that jump; every occurrence
exactly once.

What must be told is counted here day by day, from the calendar, not by the rules under test.
"""

from __future__ import annotations

import tempfile
from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.agenda import Notice, NoticeSettings
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.domain.recurrence import next_due
from desktop_app.domain.reminders import MORNING, Reminder
from desktop_app.services.address_book import AddressBook

START = datetime(2024, 2, 20, 8, tzinfo=UTC)
YEARS = timedelta(days=3653)
ZONES = tuple(
    map(
        ZoneInfo,
        (
            "Europe/Lisbon",
            "America/New_York",
            "Asia/Tokyo",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Pacific/Pago_Pago",
        ),
    )
)
REMINDERS = (
    Reminder("night", date(2024, 2, 20), time(1, 30), rule="FREQ=DAILY"),
    Reminder("gap", date(2024, 3, 10), time(2, 30), rule="FREQ=MONTHLY;BYDAY=2SU"),
    Reminder("week", date(2024, 2, 22), rule="FREQ=WEEKLY;BYDAY=MO,TH"),
    Reminder("month", date(2024, 3, 31), time(18), rule="FREQ=MONTHLY"),
    Reminder("leap", date(2024, 2, 29), rule="FREQ=YEARLY"),
    Reminder("sunday", date(2024, 3, 17), time(7), rule="FREQ=MONTHLY;BYDAY=3SU"),
    Reminder("workday", date(2024, 2, 29), rule="FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
    Reminder("water", date(2024, 3, 1), rule="FREQ=DAILY;INTERVAL=9", from_done=True),
    Reminder("once", date(2025, 10, 26), time(1, 30)),
)  # fmt: skip
BORN = (("Ana", "--02-29", 3), ("Ben", "1980-01-01", 5), ("Cai", "--10-26", 0))
SHORT, LONG = st.integers(1, 60), st.integers(200, 5000)
OPERATIONS = st.one_of(
    st.tuples(st.just("awake"), SHORT), st.tuples(st.just("asleep"), LONG), st.tuples(st.just("zone"), st.sampled_from(ZONES)),
    st.tuples(st.just("edge"), st.booleans()), st.tuples(st.just("leap_day"), st.none()),
    st.tuples(st.just("jump"), st.sampled_from((-365, 365, -1, 1))), st.tuples(st.just("restart"), st.booleans()),
    st.tuples(st.just("tick"), st.integers(0, 8)), st.tuples(st.just("snooze"), st.tuples(st.integers(0, 8), SHORT)),
)  # fmt: skip


class World:
    """A computer with a clock, in a place, and Kith on it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.moment, self.zone = folder, START, ZONES[0]
        self.book = AddressBook(folder, lambda: START)
        self.told: dict[str, datetime] = {}
        self.jumped = False
        self.newest: dict[str, str] = {}
        # Quiet hours, on from the start, have a test of their own below.
        self.book.agenda.set_settings(NoticeSettings()).result()
        for reminder in REMINDERS:
            anchor = reminder.due if reminder.rule else None
            self.book.reminders.add(Reminder(reminder.text, reminder.due, reminder.time_of_day, rule=reminder.rule, anchor=anchor,
                from_done=reminder.from_done)).result()  # fmt: skip
        for name, day, lead in BORN:
            dates = [ImportantDate(DateKind.BIRTHDAY, PartialDate.parse(day), lead_days=lead)]
            self.book.people.add(
                Contact(Person(display_name=name, starred=True), dates=dates)
            ).result()
        self.look()

    def now(self) -> datetime:
        return self.moment.astimezone(self.zone)

    def look(self) -> None:
        """What the tray does whenever it wakes: ask, show, say so; and nothing may be missing
        afterwards."""
        now = self.now()
        found = self.book.agenda.due_now(now)
        for notice in found:
            self._hear(notice, now)
        self.book.agenda.told(found, now).result()
        assert self.book.agenda.due_now(now) == []
        # Whatever that look itself wrote is written before time passes.
        self.book.agenda.told([], now).result()
        self._check(now)

    def _hear(self, notice: Notice, now: datetime) -> None:
        assert notice.at <= now
        assert notice.occurrence not in self.told
        series = (
            notice.occurrence.rpartition(":")[0]
            if notice.date_id
            else notice.occurrence.split(":")[1]
        )
        if not self.jumped and not notice.occurrence.startswith("snooze"):
            assert self.newest.get(series, "") < notice.occurrence, (
                "an earlier one was stood for already"
            )
            self.newest[series] = notice.occurrence
        self.told[notice.occurrence] = now

    def _check(self, now: datetime) -> None:
        for reminder in self.book.reminders.waiting():
            fallen = _fallen(reminder, now)
            snoozed = reminder.snoozed_until
            if fallen is None or (snoozed is not None and snoozed > now):
                continue
            name, moment = fallen
            if snoozed is not None and moment <= snoozed:
                name = f"snooze:{reminder.uid}:{snoozed.isoformat()}"
            assert self._was_told(name, now), name
        told_days = {
            name.split(":")[1] + name.rpartition(":")[2]
            for name in self.told
            if name.startswith("date:")
        }
        for line in self.book.people_list.lines(self.ids()):
            for day in _birthdays({name: day for name, day, _ in BORN}[line.name], now):
                assert line.uid + day in told_days, (line.name, day)

    def _was_told(self, name: str, now: datetime) -> bool:
        series, soon = name[:45], now + timedelta(days=1)
        return name in self.told or any(
            other.startswith(series) and other > name and at <= soon
            for other, at in self.told.items()
        )

    def ids(self) -> Any:
        from desktop_app.domain.people_query import PeopleQuery

        return self.book.people_list.ids(PeopleQuery(), START.date())

    def awake(self, hours: int) -> None:
        """On for some hours: wakes when told to, at every step some time further."""
        until, looks = self.moment + timedelta(hours=hours), 0
        self.look()
        while self.moment < until:
            following = self.book.agenda.next_moment(self.now())
            assert following is None or following > self.moment
            self.moment = min(until, following or until)
            looks += 1
            self.look()
        assert looks <= 8 * (hours // 24 + 2), "wakes more often than there is something to tell"

    def asleep(self, hours: int) -> None:
        self.moment += timedelta(hours=hours)
        self.look()

    def zone_(self, zone: ZoneInfo) -> None:
        self.zone = zone
        self.look()

    def edge(self, spring: bool) -> None:
        """Awake through the next change of daylight saving, where there is one."""
        for hours in range(0, 24 * 370, 6):
            later = (self.moment + timedelta(hours=hours)).astimezone(self.zone)
            then = (later + timedelta(hours=6)).astimezone(UTC).astimezone(self.zone)
            if (
                (later.utcoffset() < then.utcoffset())
                if spring
                else (later.utcoffset() > then.utcoffset())
            ):
                self.asleep(hours)
                return self.awake(30)
        return self.awake(1)

    def leap_day(self, _: None) -> None:
        """Awake at the end of February."""
        now = self.now()
        end = datetime(now.year + (now.month > 2), 2, 27, 12, tzinfo=self.zone)
        if end > now:
            self.asleep(int((end - now).total_seconds() // 3600))
        self.awake(80)

    def jump(self, days: int) -> None:
        """The clock goes wrong for a while and is put right."""
        self.jumped = True
        self.moment += timedelta(days)
        self.look()
        self.moment += timedelta(hours=5)
        self.look()
        self.moment -= timedelta(days)
        self.look()

    def restart(self, killed: bool) -> None:
        """Quit, or killed after showing and before it was remembered: then the same is shown once
        more."""
        self.moment += timedelta(hours=26)
        shown = self.book.agenda.due_now(self.now()) if killed else None
        self.book.close()
        self.book = AddressBook(self.folder, lambda: START)
        if shown is not None:
            assert self.book.agenda.due_now(self.now()) == shown
        self.look()

    def tick(self, which: int) -> None:
        for reminder in self.book.reminders.waiting():
            if reminder.text == REMINDERS[which].text:
                self.book.reminders.complete(reminder.id, reminder.due, self.now().date()).result()
        self.look()

    def snooze(self, what: tuple[int, int]) -> None:
        for reminder in self.book.reminders.waiting():
            if reminder.text == REMINDERS[what[0]].text:
                self.book.reminders.snooze(
                    reminder.id, self.now() + timedelta(hours=what[1])
                ).result()
        self.awake(what[1])


@lru_cache(maxsize=1000)
def _days(rule: str, anchor: date) -> list[date]:
    """Every day of a repetition for twelve years, one after the other."""
    days, day = [], next_due(rule, anchor, anchor - timedelta(1))
    while day is not None and day.year < START.year + 12:
        days.append(day)
        day = next_due(rule, anchor, day)
    return days


def _fallen(reminder: Reminder, now: datetime) -> tuple[str, datetime] | None:
    """Name and moment of the last that has fallen due by `now` of those from the day a reminder
    waits for."""
    days = [reminder.due]
    if reminder.rule and not reminder.from_done:
        later = _days(reminder.rule, reminder.anchor or reminder.due)
        days += later[bisect_right(later, reminder.due) : bisect_right(later, now.date())]
    clock = reminder.time_of_day
    for day in reversed(days):
        moment = datetime.combine(day, clock or MORNING, now.tzinfo).astimezone(UTC)
        if moment <= now:
            return f"reminder:{reminder.uid}:{day}" + (f"T{clock:%H:%M}" if clock else ""), moment
    return None


def _birthdays(text: str, now: datetime) -> Iterator[str]:
    """The days on which a birthday came round, since the beginning."""
    for year in range(START.year, now.year + 1):
        month, day = int(text[-5:-3]), int(text[-2:])
        leap = (date(year, 3, 1) - timedelta(1)).day == 29
        found = date(year, month, 28 if (month, day, leap) == (2, 29, False) else day)
        if found > START.date() and datetime.combine(found, MORNING, now.tzinfo) <= now:
            yield found.isoformat()


@settings(max_examples=5, report_multiple_bugs=False)
@given(st.lists(OPERATIONS, min_size=15, max_size=30))
def test_every_occurrence_is_told_exactly_once_in_ten_years(
    operations: list[tuple[str, Any]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        share = int(YEARS.total_seconds() // 3600 // len(operations))
        try:
            for place, (name, argument) in enumerate(operations):
                getattr(world, "zone_" if name == "zone" else name)(argument)
                rest = START + timedelta(hours=share * (place + 1)) - world.moment
                if rest > timedelta(0):
                    world.asleep(int(rest.total_seconds() // 3600))
            assert world.moment - START > YEARS - timedelta(days=40)
        finally:
            world.book.close()


@settings(max_examples=6)
@given(
    st.lists(OPERATIONS, min_size=5, max_size=12), st.times(), st.times(), st.none() | st.times()
)
def test_quiet_hours_and_digests_keep_everything(
    operations, begin: time, end: time, digest: time | None
) -> None:
    begin, end = begin.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0)
    digest = digest and digest.replace(second=0, microsecond=0)
    with tempfile.TemporaryDirectory() as folder:
        book, moment, zone, told = (
            AddressBook(Path(folder), lambda: START),
            START,
            ZONES[0],
            list[str](),
        )
        try:
            for reminder in REMINDERS[:5]:
                book.reminders.add(
                    Reminder(
                        reminder.text,
                        reminder.due,
                        reminder.time_of_day,
                        rule=reminder.rule,
                        anchor=reminder.due,
                    )
                ).result()
            book.agenda.set_settings(
                NoticeSettings(digest_at=digest, quiet_from=begin, quiet_until=end)
            ).result()
            for _, argument in operations:
                moment += timedelta(
                    hours=argument if isinstance(argument, int) and argument > 1 else 7
                )
                for _ in range(6):
                    now = moment.astimezone(zone)
                    found = book.agenda.due_now(now)
                    assert not found or begin == end or not _is_quiet(begin, end, now.time())
                    told += [name for item in found for name in (item.occurrence, *item.covers)]
                    book.agenda.told(found, now).result()
                    moment = book.agenda.next_moment(now) or moment + timedelta(hours=24)
                    assert moment > now
            assert len(told) == len(set(told))
            assert told
        finally:
            book.close()


def _is_quiet(begin: time, end: time, clock: time) -> bool:
    return begin <= clock < end if begin < end else clock >= begin or clock < end
