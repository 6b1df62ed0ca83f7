"""Organisations and entries found for Ctrl+K."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.domain.rules.rule import at_organisations
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook
from desktop_app.services.search import FoundOrganisation

TODAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    for name, *places in (
        ("Ana", "Fable Press", "Łódź Works"),
        ("Ben", "Fable Press"),
        ("Cleo", "Harbour Books"),
        ("Dan", "Fable Fabrics"),
    ):
        positions = [Position(place, "Fabulist") for place in places]
        book.people.add(Contact(Person(display_name=name), positions=positions)).result()
    yield book
    book.close()


def _found(book: AddressBook, text: str) -> list[tuple[str, int]]:
    return [(item.name, item.people) for item in book.search.organisations(text, 10)]


def test_organisations_are_found_by_their_names_with_how_many_are_there(book: AddressBook) -> None:
    assert _found(book, "fable") == [("Fable Press", 2), ("Fable Fabrics", 1)]
    assert _found(book, "fab press") == [("Fable Press", 2)]
    assert _found(book, "lodz") == [("Łódź Works", 1)]
    # A title is of a person, not of the place.
    assert _found(book, "fabulist") == _found(book, "?") == _found(book, "") == []
    assert len(book.search.organisations("fable", 1)) == 1


def test_who_is_away_is_not_counted(book: AddressBook) -> None:
    ana, ben = (book.naming.resolve(name).id for name in ("Ana", "Ben"))
    book.people.archive([ana]).result()
    assert _found(book, "fable press") == [("Fable Press", 1)]
    book.people.trash([ben]).result()
    assert _found(book, "fable press") == []


def test_the_people_of_an_organisation_are_a_list_that_can_be_kept(book: AddressBook) -> None:
    (press,) = book.search.organisations("fable press", 10)
    query = PeopleQuery.by(at_organisations(press.id))
    assert query.has_filter and PeopleQuery.from_json(query.to_json()) == query
    lines = book.people_list.lines(book.people_list.ids(query, TODAY))
    assert [line.name for line in lines] == ["Ana", "Ben"]
    assert book.people_list.count(query, TODAY) == press.people
    assert book.search.organisation_names((press.id, 99)) == ["Fable Press"]
    book.smart_lists.save(SmartList(0, "Press", query)).result()
    other = AddressBook(book.folder.parent / "other")
    (book.folder / "book.json").write_text("".join(book.json_book.parts()), encoding="utf-8")
    other.json_book.run(book.folder / "book.json")
    (kept,) = [item for item in other.smart_lists.all() if item.name == "Press"]
    lines = other.people_list.lines(other.people_list.ids(kept.query, TODAY))
    assert [line.name for line in lines] == ["Ana", "Ben"]
    other.close()


def test_entries_are_found_newest_first(book: AddressBook) -> None:
    who = (book.people.participant(book.naming.resolve("Ana").id),)
    for day, words in ((1, "Tea at the fair"), (9, "The fair again"), (5, "Tea")):
        book.timeline.log(
            Interaction(InteractionKind.COFFEE, TODAY.replace(day=day), words, people=who)
        ).result()
    found = [item.summary for item in book.search.entries("fair", 10)]
    assert found == ["The fair again", "Tea at the fair"]
    assert [item.summary for item in book.search.entries("tea fair", 10)] == ["Tea at the fair"]
    assert book.search.entries("f", 10) == book.search.entries("", 10) == []
    assert isinstance(book.search.organisations("fable", 1)[0], FoundOrganisation)
