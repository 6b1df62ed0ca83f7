"""Whom somebody knows: what was told, what is likely, what you confirm or deny, and how the way in
follows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.acquaintances import Acquainted, Connection
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Person, Position, Relation
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.domain.ways.ties import Tie, TieKind
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """Ana and Nora at Fable in the same years, Ana and Leo at the fair, Rui her son."""
    book = AddressBook(tmp_path / "kith")
    for name in ("Ana", "Nora", "Leo", "Rui", "Zoe"):
        at = [Position("Fable", since=PartialDate(2020))] if name in ("Ana", "Nora") else []
        book.people.add(Contact(Person(display_name=name, uid=name), positions=at)).result()
    book.people.save_part(
        Relation("child", "Rui", _id(book, "Rui"), person_id=_id(book, "Ana"))
    ).result()
    fair = tuple(book.people.participant(_id(book, name)) for name in ("Ana", "Leo"))
    book.timeline.log(
        Interaction(InteractionKind.EVENT, date(2026, 10, 1), "The fair", people=fair)
    ).result()
    yield book
    book.close()


def _id(book: AddressBook, name: str) -> int:
    found = book.people.id_of(name)
    assert found is not None
    return found


def _of(book: AddressBook, name: str) -> tuple[list[str], list[str]]:
    found = book.acquaintances.of(_id(book, name), TODAY)
    return [each.person.name for each in found.known], [each.person.name for each in found.likely]


def test_what_was_told_is_known_and_being_at_one_place_only_likely(book: AddressBook) -> None:
    found = book.acquaintances.of(_id(book, "Ana"), TODAY)
    assert [(each.person.name, each.tie) for each in found.known] == [
        ("Rui", Tie(TieKind.RELATION, "child"))
    ]
    colleague, guest = found.likely
    assert (colleague.person.name, colleague.tie.text, colleague.tie.since) == (
        "Nora",
        "Fable",
        2020,
    )
    assert isinstance(guest, Connection)
    assert (guest.person.name, guest.tie.text) == ("Leo", "The fair")
    assert _of(book, "Rui") == (["Ana"], [])
    assert _of(book, "Zoe") == ([], [])


def test_a_click_confirms_or_denies_and_undo_takes_it_back(book: AddressBook) -> None:
    ana, nora, leo = (_id(book, name) for name in ("Ana", "Nora", "Leo"))
    book.acquaintances.say(nora, ana, Acquainted.YES, TODAY).result()
    book.acquaintances.say(ana, leo, Acquainted.NO, TODAY).result()
    assert _of(book, "Ana") == (["Nora", "Rui"], [])
    assert _of(book, "Leo") == ([], [])
    book.history.undo().result()
    assert _of(book, "Ana") == (["Nora", "Rui"], ["Leo"])
    book.acquaintances.say(ana, nora, Acquainted.NO, TODAY).result()
    assert _of(book, "Ana") == (["Rui"], ["Leo"])
    book.acquaintances.say(ana, nora, None, TODAY).result()
    assert _of(book, "Ana") == (["Rui"], ["Nora", "Leo"])


def test_the_way_in_follows_what_you_said(book: AddressBook) -> None:
    ana, nora, zoe = (_id(book, name) for name in ("Ana", "Nora", "Zoe"))
    book.acquaintances.say(ana, nora, Acquainted.NO, TODAY).result()
    assert book.ways.to_person(nora, TODAY).ways == ()
    book.acquaintances.say(zoe, nora, Acquainted.YES, TODAY).result()
    (way,) = book.ways.to_person(nora, TODAY).ways
    assert [step.tie.kind for step in way.steps] == [TieKind.CARD, TieKind.CONFIRMED]


def test_it_takes_two_who_are_there(book: AddressBook) -> None:
    with pytest.raises(InvalidValueError):
        book.acquaintances.say(1, 1, Acquainted.YES, TODAY).result()
    with pytest.raises(NotFoundError):
        book.acquaintances.say(1, 999, Acquainted.YES, TODAY).result()
