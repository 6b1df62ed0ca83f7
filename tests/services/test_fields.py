"""Fields proposed to be ticked, and a taxonomy of one's own that Today and Reach follow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.fields import Field, Source
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.domain.reach.reach import AreaReach, Span
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


def _add(book: AddressBook, name: str, title: str, place: str = "", **more: object) -> int:
    person = Person(display_name=name, **more)  # type: ignore[arg-type]
    at = [Position(place, title)] if title or place else []
    return book.people.add(Contact(person, positions=at)).result().value


def test_fields_are_proposed_with_a_reason_and_stored_by_nobody(book: AddressBook) -> None:
    _add(book, "Ana", "Managing editor", "Fable")
    samuel = _add(book, "Samuel", "Solicitor")
    _add(book, "Known", "Nurse", fields=("health",))
    _add(book, "Nothing", "")
    _add(book, "Riddle", "Wrangler", "Northwind")
    _add(book, "Me", "Designer", is_you=True)
    who = (book.people.participant(samuel),)
    book.timeline.log(Interaction(InteractionKind.CALL, TODAY, people=who)).result()
    found = book.fields.proposals()
    assert [(each.person.name, each.proposal.field, each.proposal.source) for each in found] == [
        ("Samuel", "law", Source.TITLE),
        ("Ana", "publishing", Source.TITLE),
    ]
    assert book.people.contact(samuel).person.fields == ()
    assert len(book.fields.proposals(1)) == 1


def test_a_taxonomy_of_ones_own_is_followed_and_undone(book: AddressBook) -> None:
    _add(book, "Me", "", is_you=True, fields=("falconry",))
    row = _add(book, "Olga", "", fields=("owls",))
    who = (book.people.participant(row),)
    book.timeline.log(Interaction(InteractionKind.CALL, TODAY, people=who)).result()
    span = Span.back(TODAY, 365)
    assert [area.area for area in book.reach.over(span, TODAY).areas] == ["owls", "falconry"]
    book.fields.set_taxonomy([Field("owls", "Birds"), Field("falconry", "Birds")]).result()
    assert book.fields.your_areas() == {"Birds"}
    assert book.reach.over(span, TODAY).areas == (AreaReach("Birds", 1, True),)
    book.history.undo().result()
    assert len(book.reach.over(span, TODAY).areas) == 2


def test_a_taxonomy_that_cannot_be_read_is_that_of_the_beginning(book: AddressBook) -> None:
    book.settings.set("fields.taxonomy", {"no": "list"}).result()
    assert book.fields.taxonomy().area("law") == "Law and government"


def test_what_is_ticked_is_kept_in_one_step(book: AddressBook) -> None:
    ana = _add(book, "Ana", "Editor")
    ben = _add(book, "Ben", "Solicitor", fields=("Law",))
    done = book.fields.keep([(ana, "publishing"), (ben, "law"), (10_000, "law")]).result()
    assert done.step is not None
    assert book.people.contact(ana).person.fields == ("publishing",)
    assert book.people.contact(ben).person.fields == ("Law",)
    assert book.fields.proposals() == []
    book.history.undo(done.step).result()
    assert book.people.contact(ana).person.fields == ()
    assert [each.person.name for each in book.fields.proposals()] == ["Ana"]
    assert book.fields.keep([]).result().step is None
