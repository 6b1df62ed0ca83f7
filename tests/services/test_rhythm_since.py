"""From when a rhythm counts: nobody is late on the day they are put into a circle."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.rules.rule import DUE
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook

CAME = date(2026, 3, 1)
"""The day the invented people came into the book."""
CHOSE = date(2026, 11, 21)
"""The day a rhythm is chosen for them."""
CLOSE, ACQUAINTANCE = 2, 5
MONTH = 30


class Moment:
    """The clock of the book, set by the test."""

    def __init__(self) -> None:
        self.day = CAME

    def __call__(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> Moment:
    return Moment()


@pytest.fixture
def book(tmp_path: Path, clock: Moment) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", clock)
    yield book
    book.close()


def _add(book: AddressBook, name: str, **more: object) -> int:
    tags = more.pop("tags", [])
    return book.people.add(Contact(Person(display_name=name, **more), tags=tags)).result().value


def _log(book: AddressBook, row: int, day: date, kind=InteractionKind.MEETING) -> None:
    people = (book.people.participant(row),)
    book.timeline.log(Interaction(kind, day, "Spoke", people=people)).result()


def _due(book: AddressBook, today: date) -> list[str]:
    rows = book.people_list.ids(PeopleQuery.by(DUE), today)
    return [line.name for line in book.people_list.lines(rows)]


def _circle(book: AddressBook, row: int) -> None:
    book.people.set_circle([row], CLOSE).result()


def _own(book: AddressBook, row: int) -> None:
    book.people.edit(row, cadence=Cadence(MONTH, 45)).result()


def _edited_circle(book: AddressBook, row: int) -> None:
    book.people.edit(row, circle_id=CLOSE).result()


def _tag_with_rhythm(book: AddressBook, row: int) -> None:
    book.tags.put([_add(book, "Somebody else")], ["choir"]).result()
    book.tags.set_rhythm(book.tags.all()[0], Cadence(MONTH, 45)).result()
    book.tags.put([row], ["choir"]).result()


def _rhythm_of_tag(book: AddressBook, row: int) -> None:
    book.tags.put([row], ["choir"]).result()
    book.tags.set_rhythm(book.tags.all()[0], Cadence(MONTH, 45)).result()


def _rhythm_of_circle(book: AddressBook, row: int) -> None:
    book.people.set_circle([row], ACQUAINTANCE).result()
    circle = next(item for item in book.circles.all() if item.id == ACQUAINTANCE)
    book.circles.save(replace(circle, cadence=Cadence(MONTH, 45))).result()


@pytest.mark.parametrize(
    "choose",
    [_circle, _own, _edited_circle, _tag_with_rhythm, _rhythm_of_tag, _rhythm_of_circle],
)
def test_a_rhythm_counts_from_the_day_it_is_chosen(
    book: AddressBook, clock: Moment, choose: Callable[[AddressBook, int], None]
) -> None:
    row = _add(book, "Dora Stein")
    clock.day = CHOSE
    choose(book, row)
    assert book.people.page(row).clock_day == CHOSE
    assert _due(book, CHOSE) == _due(book, CHOSE + timedelta(MONTH - 1)) == []
    assert "Dora Stein" in _due(book, CHOSE + timedelta(MONTH))
    assert book.check() == []


def test_somebody_who_comes_in_with_a_circle_counts_from_then(
    book: AddressBook, clock: Moment
) -> None:
    clock.day = CHOSE
    row = _add(book, "Emil Roth", circle_id=CLOSE)
    assert book.people.page(row).clock_day == CHOSE


TABLE: list[tuple[str, list[tuple[date, InteractionKind]], date]] = [
    ("nothing logged", [], CHOSE),
    ("met long before", [(date(2023, 5, 4), InteractionKind.MEAL)], date(2023, 5, 4)),
    ("met since", [(CHOSE + timedelta(5), InteractionKind.MEAL)], CHOSE + timedelta(5)),
    ("a like on the day itself", [(CHOSE, InteractionKind.SOCIAL)], CHOSE),
    ("a message since, worth half", [(CHOSE + timedelta(3), InteractionKind.MESSAGE)], CHOSE),
    ("only a note, long before", [(date(2023, 5, 4), InteractionKind.NOTE)], CHOSE),
    (
        "met long before, and a like since",
        [(date(2023, 5, 4), InteractionKind.MEAL), (CHOSE, InteractionKind.SOCIAL)],
        CHOSE - timedelta(27),
    ),
]


@pytest.mark.parametrize(("who", "logged", "stands"), TABLE, ids=[row[0] for row in TABLE])
def test_where_the_clock_stands(
    book: AddressBook,
    clock: Moment,
    who: str,
    logged: list[tuple[date, InteractionKind]],
    stands: date,
) -> None:
    row = _add(book, who)
    clock.day = CHOSE
    _circle(book, row)
    for day, kind in logged:
        _log(book, row, day, kind)
    assert book.people.page(row).clock_day == stands
    assert book.check() == []


def test_a_lighter_contact_never_makes_anybody_late(book: AddressBook, clock: Moment) -> None:
    clock.day = CHOSE
    row = _add(book, "Dora Stein", circle_id=1)
    _log(book, row, CHOSE, InteractionKind.SOCIAL)
    assert _due(book, CHOSE) == []


def test_choosing_the_circle_they_are_in_changes_nothing(book: AddressBook, clock: Moment) -> None:
    row = _add(book, "Dora Stein", circle_id=CLOSE)
    clock.day = CHOSE
    assert book.people.set_circle([row], CLOSE).result().step is None
    assert book.people.page(row).clock_day == CAME


def test_other_numbers_of_a_rhythm_there_was_start_no_clock(
    book: AddressBook, clock: Moment
) -> None:
    row = _add(book, "Dora Stein", circle_id=CLOSE)
    clock.day = CHOSE
    circle = next(item for item in book.circles.all() if item.id == CLOSE)
    book.circles.save(replace(circle, cadence=Cadence(20, 40))).result()
    assert book.people.page(row).clock_day == CAME


def test_undo_puts_the_clock_back(book: AddressBook, clock: Moment) -> None:
    row = _add(book, "Dora Stein", circle_id=CLOSE)
    clock.day = CHOSE
    book.people.set_circle([row], 3).result()
    assert book.people.page(row).clock_day == CHOSE
    book.history.undo().result()
    assert book.people.page(row).clock_day == CAME
    book.history.redo().result()
    assert book.people.page(row).clock_day == CHOSE


def test_relaxing_is_no_new_beginning(book: AddressBook, clock: Moment) -> None:
    row = _add(book, "Dora Stein", circle_id=CLOSE)
    clock.day = CHOSE
    book.rhythms.relax([row]).result()
    assert book.people.contact(row).person.circle_id == CLOSE + 1
    assert book.people.page(row).clock_day == CAME


def test_why_a_ring_is_full_is_told(book: AddressBook, clock: Moment) -> None:
    clock.day = CHOSE
    row = _add(book, "Dora Stein", circle_id=CLOSE)
    found = book.rhythms.warmth(row, CHOSE)
    assert (found.value, found.kept_by, found.begun) == (1.0, None, CHOSE)
    _log(book, row, CHOSE)
    assert book.rhythms.warmth(row, CHOSE).begun is None


def test_it_goes_along_in_the_json_book(book: AddressBook, clock: Moment, tmp_path: Path) -> None:
    row = _add(book, "Dora Stein")
    clock.day = CHOSE
    _circle(book, row)
    path = tmp_path / "book.json"
    path.write_text("".join(book.json_book.parts()), encoding="utf-8")
    clock.day = CHOSE + timedelta(100)
    other = AddressBook(tmp_path / "other", clock)
    other.json_book.run(path)
    (there,) = other.people_list.ids(PeopleQuery(), CHOSE)
    assert other.people.page(there).clock_day == CHOSE
    other.close()
