"""The first people to keep close, on a real address book: who is proposed and why, who is found,
who was chosen."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.getting_started import ENOUGH, Sign, suggested
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Relation,
)
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.services.getting_started import SHOWN_IN_CIRCLE

TODAY = date(2026, 11, 21)
BIRTHDAY = ImportantDate(DateKind.BIRTHDAY, PartialDate(None, 5, 14))
WEDDING = ImportantDate(DateKind.ANNIVERSARY, PartialDate(2020, 6, 1))
PHOTO = Photo("image/png", b"picture")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))
    yield book
    book.close()


def _add(book: AddressBook, name: str, *, parts: dict | None = None, **more) -> int:
    person = Person(display_name=name, **more)
    return book.people.add(Contact(person, **(parts or {}))).result().value


def _ways(count: int) -> list[Channel]:
    return [Channel(ChannelKind.PHONE, f"+351 913 555 0{number}") for number in range(count)]


def _names(cards) -> list[str]:
    return [card.line.name for card in cards]


def test_everything_a_card_tells_speaks_for_somebody(book: AddressBook) -> None:
    you = _add(book, "Vera Lind", family="Lind")
    book.people.set_is_you(you).result()
    star = _add(book, "Star", starred=True)
    _add(book, "Bare")
    _add(book, "Two ways", parts={"channels": _ways(2)})
    _add(book, "Wedding", parts={"dates": [WEDDING]})
    expected = {
        "Star": Sign.STARRED,
        "Group": Sign.GROUP,
        "Sister": Sign.RELATION,
        "Otto Lind": Sign.FAMILY,
        "Logged": Sign.LOGGED,
        "Note": Sign.NOTES,
        "Birthday": Sign.BIRTHDAY,
        "Photo": Sign.PHOTO,
        "Ways": Sign.CHANNELS,
    }
    _add(book, "Group", parts={"tags": ["zoo", "Favourites"]})
    sister = _add(book, "Sister")
    book.people.save_part(Relation("sister", "Sister", sister, person_id=you)).result()
    distant = _add(book, "Distant")
    book.people.save_part(Relation("met", "Distant", distant, person_id=you)).result()
    _add(book, "Otto Lind", family="Lind")
    logged = _add(book, "Logged")
    people = (Participant(logged, ""),)
    book.timeline.log(Interaction(InteractionKind.CALL, TODAY, "x", people=people)).result()
    _add(book, "Note", notes="Likes rain")
    _add(book, "Birthday", parts={"dates": [BIRTHDAY]})
    _add(book, "Photo", parts={"photo": PHOTO})
    _add(book, "Ways", parts={"channels": _ways(3)})
    found = book.getting_started.suggested()
    assert {card.line.name: card.reasons for card in found} == {
        name: (sign,) for name, sign in expected.items()
    }
    # Those with as many points stand by name.
    assert _names(found)[:3] == ["Group", "Sister", "Star"]
    assert found[0].group == "Favourites" and found[1].relation == "sister"
    assert found[2].line.id == star
    (ways,) = [card for card in found if card.line.name == "Ways"]
    assert ways.channels == 3


def test_a_relation_told_by_their_card_is_turned_round(book: AddressBook) -> None:
    you, mother = _add(book, "Vera"), _add(book, "Clara")
    book.people.set_is_you(you).result()
    book.people.save_part(Relation("daughter", "Vera", you, person_id=mother)).result()
    (found,) = book.getting_started.suggested()
    assert (found.line.name, found.relation) == ("Clara", "parent")


def test_without_you_a_family_name_says_nothing(book: AddressBook) -> None:
    _add(book, "Otto Lind", family="Lind")
    _add(book, "Nobody")
    assert book.getting_started.suggested() == []


def test_who_is_away_a_company_or_chosen_is_not_proposed(book: AddressBook) -> None:
    kept = _add(book, "Ana", starred=True)
    _add(book, "Acme", starred=True, is_company=True)
    book.people.archive([_add(book, "Old", starred=True)]).result()
    book.people.trash([_add(book, "Gone", starred=True)]).result()
    book.people.set_circle([_add(book, "Close", starred=True)], 2).result()
    assert [card.line.id for card in book.getting_started.suggested()] == [kept]
    book.people.set_circle([kept], 1).result()
    assert book.getting_started.suggested() == []


def test_the_head_found_by_the_database_is_that_of_ranking_everybody(book: AddressBook) -> None:
    chance = random.Random(7)
    for number in range(150):
        parts = {
            "channels": _ways(chance.randrange(5)),
            "dates": [BIRTHDAY] if chance.random() < 0.3 else [],
            "photo": PHOTO if chance.random() < 0.3 else None,
            "tags": ["vip"] if chance.random() < 0.1 else [],
        }
        notes = "A note" if chance.random() < 0.3 else ""
        _add(book, f"Person {number:03}", parts=parts, notes=notes, starred=chance.random() < 0.1)
    everybody = book.getting_started.suggested(1000)
    assert book.getting_started.suggested(20) == suggested(everybody)[:20]
    points = [card.points for card in everybody]
    assert points == sorted(points, reverse=True) and len(set(points)) > 5


def test_search_finds_anybody_and_says_what_is_known(book: AddressBook) -> None:
    you = _add(book, "Anton")
    book.people.set_is_you(you).result()
    ana = _add(book, "Ana Sousa", notes="Likes rain")
    _add(book, "Anabel")
    close = _add(book, "Anastasia")
    book.people.set_circle([close], 2).result()
    _add(book, "Ben")
    found, count = book.getting_started.found("an", TODAY, 2)
    assert (_names(found), count) == (["Ana Sousa", "Anabel"], 3)
    assert found[0].line.id == ana and found[0].reasons == (Sign.NOTES,)
    found, count = book.getting_started.found("anas", TODAY, 2)
    assert (_names(found), count, found[0].line.circle_id) == (["Anastasia"], 1, 2)
    assert book.getting_started.found("zzz", TODAY, 2) == ([], 0)


def test_the_chosen_stand_with_their_circle(book: AddressBook) -> None:
    assert not book.getting_started.anybody()
    ids = [_add(book, f"P{number:02}") for number in range(25)]
    assert book.getting_started.anybody() and book.getting_started.in_circles() == 0
    book.people.set_circle(ids[:2], 1).result()
    book.people.archive([ids[1]]).result()
    assert book.getting_started.in_circles() == 1
    book.people.set_circle(ids[2:], 3).result()
    assert book.getting_started.in_circles() == ENOUGH
    inner, close, active, *_ = book.getting_started.chosen()
    assert ([line.name for line in inner.people], inner.count) == (["P00"], 1)
    assert (close.people, close.count) == ((), 0)
    assert (len(active.people), active.count) == (SHOWN_IN_CIRCLE, 23)
