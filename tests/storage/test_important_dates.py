"""Which dates come round when, found by an index on five characters, compared with a reader who
counts every day of every year."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Step
from desktop_app.domain.important_dates import DEFAULT_LEAD_DAYS, MOST_LEAD_DAYS
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.storage import important_dates, people
from desktop_app.storage.engine.store import Store
from desktop_app.storage.queries import important_dates as queries
from desktop_app.storage.settings import set_setting

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

NOW = datetime(2026, 11, 21, tzinfo=UTC)
DAYS = ("1984-02-29", "--02-29", "--02-28", "1990-12-31", "2025-01-01", "--01-01", "2005-10", "2018", "--10",
        "---12", "2024-11-21", "--11-24", "2027-03-01", "1600-06-15", "9999-07-01", "--03-01", None)  # fmt: skip


@dataclass(frozen=True)
class Known:
    """One date, whose it is, and what of it decides."""

    id: int
    day: str | None
    kind: DateKind
    lead: int | None
    waits: bool
    chosen: bool

    def comes(self, year: int) -> date | None:
        """The day it comes round in a year, by the rules the domain tells."""
        when = None if self.day is None else PartialDate.parse(self.day)
        if not self.waits or when is None or when.month is None or when.day is None:
            return None
        if when.year is not None and when.year > year:
            return None
        leap = (when.month, when.day) == (2, 29) and not calendar.isleap(year)
        return date(year, when.month, 28 if leap else when.day)


@dataclass
class Filled:
    """A store of twenty people with thirty-four dates."""

    store: Store
    dates: list[Known]

    @property
    def db(self) -> Database:
        """To read from."""
        return self.store.reader

    def between(self, first: date, last: date) -> list[tuple[date, int]]:
        """What comes round between two days, in order."""
        years = range(first.year, last.year + 1)
        found = ((known.comes(year), known.id) for year in years for known in self.dates)
        return sorted((day, row) for day, row in found if day and first <= day <= last)


def _person(row: int) -> Person:
    return Person(
        display_name=f"P{row}",
        circle_id=1 if row % 3 == 0 else None,
        starred=row % 5 == 1,
        archived_at=NOW if row % 10 == 7 else None,
        trashed_at=NOW if row % 10 == 9 else None,
        is_you=row == 11,
        created_at=NOW,
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, key: Key | None) -> Iterator[Filled]:
    store = Store(tmp_path_factory.mktemp("kith"), key)
    dates: list[Known] = []

    def fill(db: Database) -> None:
        for row in range(20):
            person, mine = _person(row), []
            # One of them has died: of her there is that day alone.
            for at in range(row, 34, 20):
                kind = DateKind.DEATH if row == 4 and at > row else list(DateKind)[at % 2]
                when = None if DAYS[at % 17] is None else PartialDate.parse(DAYS[at % 17])
                mine.append(ImportantDate(kind, when, lead_days=(None, 0, 30)[at % 3]))
            people.insert(db, Contact(person, dates=mine), NOW)
            died = any(item.kind is DateKind.DEATH for item in mine)
            away = bool(person.archived_at or person.trashed_at or person.is_you)
            for item in mine:
                waits = not away and (not died or item.kind is DateKind.DEATH)
                chosen = bool(person.circle_id or person.starred or item.lead_days is not None)
                told = None if item.when is None else str(item.when)
                dates.append(Known(len(dates) + 1, told, item.kind, item.lead_days, waits, chosen))

    store.write(Step("fill"), fill).result()
    yield Filled(store, dates)
    store.close()


SPANS = st.tuples(
    st.dates(date(2023, 12, 1), date(2029, 1, 31)) | st.dates(), st.integers(0, 800)
).map(
    lambda span: (
        span[0],
        date.fromordinal(min(date.max.toordinal(), span[0].toordinal() + span[1])),
    )
)


@settings(max_examples=50)
@given(span=SPANS, chosen=st.sampled_from((None, True, False)), most=st.integers(1, 60))
def test_what_comes_round_is_what_counting_every_year_finds(
    filled: Filled, span: tuple[date, date], chosen: bool | None, most: int
) -> None:
    by_id = {known.id: known for known in filled.dates}
    wanted = [
        (day, row)
        for day, row in filled.between(*span)
        if chosen is None or by_id[row].chosen is chosen
    ]
    found = queries.upcoming(filled.db, *span, DEFAULT_LEAD_DAYS, 1000, chosen)
    assert [(item.day, item.date_id) for item in found] == wanted
    for item in found:
        known = by_id[item.date_id]
        assert (item.kind, item.chosen) == (known.kind, known.chosen)
        year = PartialDate.parse(known.day).year
        assert item.turns == (None if year in (None, item.day.year) else item.day.year - year)
    few = queries.upcoming(filled.db, *span, DEFAULT_LEAD_DAYS, most, chosen)
    assert [item.day for item in few] == [day for day, _ in wanted[:most]]
    assert {(item.day, item.date_id) for item in few} <= set(wanted)


@settings(max_examples=40)
@given(first=st.dates(date(2024, 1, 1), date(2028, 12, 31)), gone=st.integers(0, 10))
def test_what_is_near_is_gone_by_lately_or_within_its_days_ahead(
    filled: Filled, first: date, gone: int
) -> None:
    today = first + timedelta(gone)
    by_id = {known.id: known for known in filled.dates}

    def ahead(row: int) -> int:
        own = by_id[row].lead
        return DEFAULT_LEAD_DAYS[by_id[row].kind] if own is None else own

    wanted = [
        (day, row)
        for day, row in filled.between(first, today + timedelta(MOST_LEAD_DAYS))
        if by_id[row].chosen and (day - today).days <= ahead(row)
    ]
    found = queries.near(filled.db, first, today, DEFAULT_LEAD_DAYS, 1000)
    assert [(item.day, item.date_id) for item in found] == wanted
    came = queries.come_round(filled.db, first, today, DEFAULT_LEAD_DAYS)
    assert [(item.day, item.date_id) for item in came] == [
        (day, row) for day, row in wanted if day <= today
    ]


def _ids(filled: Filled, first: date, today: date) -> list[int]:
    return [item.date_id for item in queries.come_round(filled.db, first, today, DEFAULT_LEAD_DAYS)]


def test_what_is_seen_to_or_put_off_is_silent_that_year_alone(filled: Filled) -> None:
    new_year, eve = date(2026, 1, 1), date(2026, 12, 31)
    (row, *_) = _ids(filled, new_year, eve)
    day = next(known.comes(2026) for known in filled.dates if known.id == row)

    def answer(what: str, until: date | None = None) -> None:
        work = lambda db: important_dates.answer(db, row, day, what, until)  # noqa: E731
        filled.store.write(Step("test"), work).result()

    answer(queries.DONE)
    assert row not in _ids(filled, new_year, eve)
    assert row in _ids(filled, date(2027, 1, 1), date(2027, 12, 31))
    later = day + timedelta(10)
    answer(queries.PUT_OFF, later)
    assert row not in _ids(filled, day, later - timedelta(1))
    assert row in _ids(filled, day, later)
    # Long after its own day it comes for the day it was put off to.
    assert row in _ids(filled, later, later)
    assert row not in _ids(filled, later + timedelta(1), later + timedelta(9))
    for _ in range(2):
        filled.store.undo().result()
    assert row in _ids(filled, new_year, eve)


def test_whose_date_it_is_and_how_early_each_kind_is_told(filled: Filled) -> None:
    assert queries.person_of(filled.db, 1) == "P0"
    assert queries.person_of(filled.db, 999) is None
    assert queries.default_lead_days(filled.db) == DEFAULT_LEAD_DAYS
    work = lambda db: set_setting(db, queries.LEAD_DAYS, {"birthday": 14, "gone": 1})  # noqa: E731
    filled.store.write(Step("test"), work).result()
    found = queries.default_lead_days(filled.db)
    assert found == DEFAULT_LEAD_DAYS | {DateKind.BIRTHDAY: 14}
    filled.store.undo().result()


def test_of_one_person_all_is_near_whether_one_is_reminded_or_not(filled: Filled) -> None:
    by_id = {known.id: known for known in filled.dates}
    year = date(2026, 1, 1), date(2026, 12, 31)
    strangers = queries.upcoming(filled.db, *year, DEFAULT_LEAD_DAYS, 99, False)
    assert strangers
    for item in strangers:
        assert not by_id[item.date_id].chosen
        everybodys = queries.near(filled.db, item.day, item.day, DEFAULT_LEAD_DAYS, 99)
        assert item not in everybodys
        assert item in queries.near(
            filled.db, item.day, item.day, DEFAULT_LEAD_DAYS, 9, item.person.id
        )
