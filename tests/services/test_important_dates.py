"""Important dates on a real address book."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, DateKind, ImportantDate, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.queries import important_dates

TODAY = date(2026, 12, 20)
B, A, N, D = DateKind.BIRTHDAY, DateKind.ANNIVERSARY, DateKind.OTHER, DateKind.DEATH


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: datetime(2026, 12, 1, 9, tzinfo=UTC))
    yield book
    book.close()


def _add(
    book: AddressBook, name: str, *dates: tuple[DateKind, str] | tuple[DateKind, str, int], **more
) -> int:
    """Somebody with a star, so that one is reminded of their days."""
    parts = [
        ImportantDate(
            item[0], PartialDate.parse(item[1]), lead_days=item[2] if len(item) > 2 else None
        )
        for item in dates
    ]
    return (
        book.people.add(
            Contact(Person(display_name=name, **{"starred": True, **more}), dates=parts)
        )
        .result()
        .value
    )


def _said(found) -> list[tuple[str, str, int | None]]:
    return [(item.person.name, f"{item.day:%m-%d}", item.turns) for item in found]


def test_dates_come_round_in_order_across_the_turn_of_the_year(book: AddressBook) -> None:
    _add(book, "Ana", (B, "1986-01-02"))
    _add(book, "Ben", (B, "--12-31"), (A, "2016-12-24"))
    _add(book, "Cai", (B, "2005-12"), (N, "2005"), (N, "--12"), (N, "---24"))
    _add(book, "Dee", (B, "1990-12-19"))
    _add(book, "Eve", (B, "1990-01-04"))
    _add(book, "Fay", (B, "2030-12-24"))
    wanted = [("Ben", "12-24", 10), ("Ben", "12-31", None), ("Ana", "01-02", 41)]
    assert _said(book.important_dates.upcoming(TODAY, 14)) == wanted
    assert _said(book.important_dates.upcoming(TODAY, 14, limit=2)) == wanted[:2]


@pytest.mark.parametrize(
    ("when", "first", "wanted", "years"),
    [
        ("1986-11-21", "2026-11-21", "2026-11-21", 40),
        ("1986-11-21", "2026-11-22", "2027-11-21", 41),
        ("--11-21", "2026-11-22", "2027-11-21", None),
        ("1984-02-29", "2026-02-28", "2026-02-28", 42),
        ("1984-02-29", "2026-03-01", "2027-02-28", 43),
        ("1984-02-29", "2028-02-28", "2028-02-29", 44),
        ("--02-29", "2027-03-01", "2028-02-29", None),
        ("2026-12-24", "2020-01-01", "2026-12-24", None),
        ("2026-12-24", "2027-01-01", "2027-12-24", 1),
        ("--01-01", "9999-01-01", "9999-01-01", None),
        ("--01-01", "9999-01-02", None, None),
        ("1986-11", "2026-11-21", None, None),
        ("1986", "2026-11-21", None, None),
        ("--11", "2026-11-21", None, None),
        ("---21", "2026-11-21", None, None),
    ],
)
def test_the_next_time_a_date_comes_round(
    book: AddressBook, when: str, first: str, wanted: str | None, years: int | None
) -> None:
    _add(book, "Ana", (B, when))
    # A date of a year to come comes round in that year first, however far it is.
    found = book.important_dates.upcoming(date.fromisoformat(first), 365 * 8)
    days = sorted((item.day, item.turns) for item in found)
    assert days[:1] == ([] if wanted is None else [(date.fromisoformat(wanted), years)])


def test_a_month_is_not_taken_for_a_day(book: AddressBook) -> None:
    _add(book, "Ana", (B, "2005-10"), (B, "--05"))
    assert book.important_dates.upcoming(date(2026, 5, 1), 31) == []


@pytest.mark.parametrize(("first", "days", "found"), [
    (date(2027, 2, 27), 1, "02-28"), (date(2027, 2, 28), 0, "02-28"), (date(2027, 3, 1), 5, None),
    (date(2028, 2, 28), 0, None), (date(2028, 2, 28), 1, "02-29"),
])  # fmt: skip
def test_a_leap_day_is_kept_on_the_28th_in_other_years(
    book: AddressBook, first: date, days: int, found: str | None
) -> None:
    _add(book, "Ana", (B, "1984-02-29"))
    assert [item[1] for item in _said(book.important_dates.upcoming(first, days))] == (
        [found] if found else []
    )


def test_only_the_living_list_counts_and_the_dead_have_one_day(book: AddressBook) -> None:
    gone, away, you = (_add(book, name, (B, "1980-12-21")) for name in ("Gone", "Away", "You"))
    book.people.trash([gone]).result()
    book.people.archive([away]).result()
    book.people.set_is_you(you).result()
    _add(book, "Dead", (B, "1930-12-22"), (D, "2016-12-23"))
    assert _said(book.important_dates.upcoming(TODAY, 14)) == [("Dead", "12-23", 10)]


def test_a_date_seen_to_comes_again_next_year_and_undo_brings_it_back(book: AddressBook) -> None:
    _add(book, "Ana", (B, "1986-12-22"))
    dates = book.important_dates
    (found,) = dates.upcoming(TODAY, 14)
    dates.done(found.date_id, found.day).result()
    dates.done(found.date_id, found.day).result()
    assert dates.upcoming(TODAY, 14) == [] == dates.near(TODAY)
    assert [item.turns for item in dates.upcoming(TODAY + timedelta(360), 14)] == [41]
    assert book.history.undo().result().step.key == "date.done"
    book.history.undo().result()
    assert dates.upcoming(TODAY, 14) == [found]
    with pytest.raises(NotFoundError):
        dates.done(99, TODAY).result()


def test_a_date_put_off_comes_back_on_its_day_also_when_that_is_long_after(
    book: AddressBook,
) -> None:
    _add(book, "Ana", (B, "1986-12-20"))
    dates = book.important_dates
    (found,) = dates.near(TODAY)
    dates.put_off(found.date_id, found.day, TODAY + timedelta(20)).result()
    assert dates.near(TODAY) == [] == dates.near(TODAY + timedelta(19)) == dates.upcoming(TODAY, 14)
    (again,) = dates.near(TODAY + timedelta(20))
    assert (again.day, again.put_off_until) == (TODAY, TODAY + timedelta(20))
    assert dates.near(TODAY + timedelta(24)) == []


def test_the_days_ahead_are_the_date_s_own_or_those_of_its_kind(book: AddressBook) -> None:
    _add(book, "Ana", (B, "--12-23"), (A, "--12-27"), (N, "--12-24"))
    _add(book, "Ben", (B, "--01-19", 30), (B, "--01-20", 30), (B, "--12-22", 1))
    _add(book, "Cai", (B, "--12-17"), (B, "--12-16"))
    dates = book.important_dates
    assert [item[:2] for item in _said(dates.near(TODAY))] == [
        ("Cai", "12-17"), ("Ana", "12-23"), ("Ana", "12-27"), ("Ben", "01-19"),
    ]  # fmt: skip
    dates.set_lead_days({N: 4, A: 6}).result()
    assert dates.lead_days() == {B: 3, A: 6, N: 4, D: 3}
    assert [item[1] for item in _said(dates.near(TODAY))] == ["12-17", "12-23", "12-24", "01-19"]
    with pytest.raises(InvalidValueError):
        dates.set_lead_days({B: 366}).result()


def test_nothing_overflows_at_the_ends_of_the_calendar(book: AddressBook) -> None:
    _add(book, "Ana", (B, "--12-31"), (B, "--01-01", 30))
    dates = book.important_dates
    assert [item[1] for item in _said(dates.upcoming(date.max, 14))] == ["12-31"]
    assert [item[1] for item in _said(dates.near(date.max))] == ["12-31"]
    # Ana came in two thousand years later.
    assert dates.near(date.min) == []


def _is_scan(line: str) -> bool:
    """Whether a step of a plan reads a whole table; the few crowded tags are given as a list."""
    return line.startswith("SCAN") and "json_each" not in line


def test_the_index_finds_them(book: AddressBook) -> None:
    db = book._store.reader
    seen: list[str] = []

    class Spy:
        def rows(self, sql, values):
            seen.extend(row[3] for row in db.rows("EXPLAIN QUERY PLAN " + sql, values))
            return db.rows(sql, values)

        def value(self, sql):
            return db.value(sql)

    important_dates.upcoming(
        Spy(), TODAY, TODAY + timedelta(14), book.important_dates.lead_days(), 200
    )
    important_dates.near(Spy(), TODAY, TODAY, book.important_dates.lead_days(), 200)
    assert not [line for line in seen if _is_scan(line) or "TEMP B-TREE FOR ORDER BY" in line], seen
    assert any("important_date_day" in line for line in seen)
    assert any("important_date_lead" in line for line in seen)
    seen.clear()
    important_dates.near(Spy(), TODAY, TODAY, book.important_dates.lead_days(), 200, 1)
    assert not [line for line in seen if _is_scan(line)], seen
    assert any("important_date_person" in line for line in seen)
