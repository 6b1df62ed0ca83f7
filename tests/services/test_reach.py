"""Reach on a real address book of nine invented people, every figure worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from math import log
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.people_query import Counted, PeopleQuery
from desktop_app.domain.person import Contact, Person, Position, Relation
from desktop_app.domain.reach.brokerage import Bridge
from desktop_app.domain.reach.reach import AreaReach, Reach, Span
from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)
YEAR = Span.back(TODAY, 365)
YOU, THEY = Starter.YOU, Starter.THEY

# name, fields, contacts as days ago, kind and who began; circle
PEOPLE: list[tuple[str, tuple[str, ...], list[tuple[int, str, Starter | None]], int | None]] = [
    ("Ana", ("publishing",), [(5, "coffee", None), (50, "email", YOU), (60, "email", THEY)], 1),
    ("Ben", ("Design ",), [(10, "call", YOU), (200, "call", YOU)], 1),
    ("Chidi", ("data",), [(40, "meeting", None)], 2),
    ("Daniela", ("law", "publishing"), [(100, "email", THEY), (90, "email", YOU)], 2),
    ("Emeka", ("law",), [(364, "call", THEY)], None),
    ("Fatima", ("research",), [(365, "call", YOU)], None),
    ("Georg", (), [(20, "meal", None), (15, "note", None)], None),
    ("Hana", ("research",), [(1096, "meal", None)], None),
    ("Ivan", (), [], None),
    ("Jonas", ("research",), [(1095, "call", YOU)], None),
]  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    you = Person(display_name="Robin", is_you=True, fields=("design", "publishing"))
    book.people.add(Contact(you)).result()
    for name, fields, contacts, circle in PEOPLE:
        person = Person(display_name=name, uid=name, fields=fields, circle_id=circle)
        row = book.people.add(Contact(person)).result().value
        for ago, kind, starter in contacts:
            who = (book.people.participant(row),)
            day = TODAY - timedelta(ago)
            entry = Interaction(InteractionKind(kind), day, starter=starter, people=who)
            book.timeline.log(entry).result()
    yield book
    book.close()


def _id(book: AddressBook, name: str) -> int:
    found = book.people.id_of(name)
    assert found is not None
    return found


def _over(book: AddressBook, span: Span = YEAR) -> Reach:
    return book.reach.over(span, TODAY)


def _names(book: AddressBook, ids: Any) -> list[str]:
    return [person.name for person in book.reach.people(ids)]


def test_whom_you_spoke_with_and_who_of_them_is_outside_your_field(book: AddressBook) -> None:
    found = _over(book)
    assert (found.spoken, found.of_a_field) == (6, 5)
    assert found.outside is not None
    assert _names(book, found.outside) == ["Chidi", "Emeka"]
    assert found.areas == (
        AreaReach("Books and design", 3, True),
        AreaReach("Law and government", 2, False),
        AreaReach("Software and data", 1, False),
    )


def test_how_evenly_they_are_spread(book: AddressBook) -> None:
    # Ana, Ben and half of Daniela: 2.5; law: Emeka and half of Daniela: 1.5; data: 1.
    found = _over(book)
    assert found.by_field is not None and found.by_circle is not None
    assert found.by_field.blau == pytest.approx(1 - 0.5**2 - 0.3**2 - 0.2**2)
    shannon = -(0.5 * log(0.5) + 0.3 * log(0.3) + 0.2 * log(0.2))
    assert found.by_field.shannon == pytest.approx(shannon)
    assert (found.by_circle.people, found.by_circle.blau) == (4, 0.5)


def test_the_thinnest_area_is_one_that_is_not_yours(book: AddressBook) -> None:
    thin = _over(book).thinnest
    assert thin is not None
    assert (thin.field, _names(book, thin.people)) == ("data", ["Chidi"])


def test_whom_you_met_once_and_never_again(book: AddressBook) -> None:
    # Chidi, 40 days ago. Georg's was 20 days ago, Emeka's and Fatima's were calls.
    assert _names(book, _over(book).met_once) == ["Chidi"]
    assert _names(book, _over(book, Span(None, TODAY)).met_once) == ["Chidi", "Hana"]
    assert _over(book, Span.back(TODAY, 30)).met_once == ()


def test_quiet_ties_are_those_of_three_years(book: AddressBook) -> None:
    assert _names(book, _over(book).dormant) == ["Hana"]
    listed = next(item for item in book.smart_lists.all() if item.name == "Dormant ties")
    assert _names(book, book.people_list.ids(listed.query, TODAY)) == ["Hana"]


def test_who_began(book: AddressBook) -> None:
    found = _over(book).beginnings
    assert (found.you, found.they, found.mostly_you) == (4, 3, True)
    assert _names(book, found.they_first) == ["Emeka", "Daniela", "Ana"]
    assert _over(book, Span.of_year(2024)).beginnings.mostly_you is None


def test_a_year_of_the_calendar(book: AddressBook) -> None:
    then = _over(book, Span.of_year(2025))
    assert (then.spoken, then.of_a_field) == (2, 2)
    assert then.outside is not None
    assert _names(book, then.outside) == ["Emeka", "Fatima"]
    with pytest.raises(ValueError, match="year"):
        Span.of_year(0)


def test_nothing_is_claimed_of_who_knows_whom_before_it_was_told(book: AddressBook) -> None:
    found = _over(book)
    assert (found.brokerage, found.bridges, found.ties, found.chains) == (None, (), 0, ())


def test_bridges_and_constraint_from_what_was_told(book: AddressBook) -> None:
    ana, ben, chidi, ivan, hana = (
        _id(book, name) for name in ("Ana", "Ben", "Chidi", "Ivan", "Hana")
    )
    book.people.save_part(Relation("friend", "Ben", ben, person_id=ana)).result()
    book.acquaintances.say(chidi, ben, Acquainted.YES, TODAY).result()
    book.people.edit(ivan, introduced_by=ana).result()
    book.people.edit(hana, introduced_by=ivan).result()
    found = _over(book)
    assert found.ties == 4
    # Ana–Ben–Chidi as in tests/domain/reach: 68/81 and 5/3.
    assert found.brokerage is not None
    assert found.brokerage.constraint == pytest.approx(68 / 81)
    assert found.brokerage.effective_size == pytest.approx(5 / 3)
    assert found.bridges == (Bridge(ana, (hana, ivan) if hana < ivan else (ivan, hana)),)
    assert [(_names(book, chain.people), chain.led) for chain in found.chains] == [
        (["Ana", "Ivan", "Hana"], 2)
    ]
    book.people.trash([ivan]).result()
    assert (_over(book).bridges, _over(book).chains) == ((), ())


def test_without_your_field_nobody_is_outside_it(book: AddressBook) -> None:
    you = book.naming.resolve("Robin")
    book.people.edit(you.id, fields=()).result()
    found = _over(book)
    assert (found.outside, found.thinnest) == (None, None)


def test_an_empty_book_says_nothing(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "empty")
    found = book.reach.over(YEAR, TODAY)
    assert (found.spoken, found.by_field, found.met_once, found.dormant) == (0, None, (), ())
    book.close()


def test_the_place_that_people_share(book: AddressBook) -> None:
    for name in ("Ana", "Ben"):
        book.people.save_part(Position("Harbour Books", person_id=_id(book, name))).result()
    people = [_id(book, name) for name in ("Ana", "Ben", "Chidi")]
    assert book.reach.place_of(people) == "Harbour Books"
    assert book.reach.place_of([*people, _id(book, "Emeka"), _id(book, "Ivan")]) == ""


def test_the_list_shows_the_very_people_that_are_counted(book: AddressBook) -> None:
    outside = _over(book).outside
    assert outside is not None
    query = PeopleQuery(counted=Counted(outside, "Outside your field"))
    assert list(book.people_list.ids(query, TODAY)) == sorted(outside)
    assert book.people_list.first(query, TODAY) is not None
    ben = _id(book, "Ben")
    many = PeopleQuery(counted=Counted((ben, *range(10_000, 11_000)), "Many"))
    assert book.people_list.first(many, TODAY) is None
    assert list(book.people_list.ids(many, TODAY)) == [ben]


def test_everybody_is_read_anew_once_people_change(book: AddressBook) -> None:
    before = book.reach.everybody()
    assert book.reach.everybody() is before
    georg = _id(book, "Georg")
    book.people.edit(georg, fields=("law",)).result()
    assert book.reach.everybody().alike(georg).fields == ("law",)
    assert _over(book).of_a_field == 6
