"""What favours tell the way in: who was introduced to whom, and what to think of before asking."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Passed, Side
from desktop_app.domain.guards import Guard, GuardKey, Idea, IdeaKind
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reach.reach import Span
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.domain.ways.ties import Tie, TieKind
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
INTRODUCTION, RECOMMENDATION = FavourKind.INTRODUCTION, FavourKind.RECOMMENDATION


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """Ana, with whom you were in touch, and Ben and Chidi, of whom there are cards."""
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    for name in ("Ana", "Ben", "Chidi"):
        book.people.add(Contact(Person(display_name=name, uid=name))).result()
    who = (_who(book, "Ana"),)
    book.timeline.log(Interaction(InteractionKind.COFFEE, _ago(20), people=who)).result()
    yield book
    book.close()


def _ago(days: int) -> date:
    return TODAY - timedelta(days)


def _who(book: AddressBook, name: str) -> Participant:
    row = book.people.id_of(name)
    assert row is not None
    return book.people.participant(row)


def _add(book: AddressBook, favour: Favour) -> None:
    book.favours.add(favour).result()


def _last_tie(book: AddressBook, name: str) -> Tie | None:
    ways = book.ways.to_person(_who(book, name).id, TODAY).ways
    return ways[0].steps[-1].tie if ways else None


def test_two_you_introduced_know_each_other_once_you_did(book: AddressBook) -> None:
    ana, ben = _who(book, "Ana"), _who(book, "Ben")
    idea = Favour(INTRODUCTION, Side.GIVEN, FavourStep.IDEA, _ago(9), receiver=ana, third=ben)
    _add(book, idea)
    assert _last_tie(book, "Ben") is None
    book.history.undo().result()
    done = Favour(INTRODUCTION, Side.GIVEN, FavourStep.INTRODUCED, _ago(9), receiver=ana, third=ben)
    _add(book, done)
    assert _last_tie(book, "Ben") == Tie(TieKind.INTRODUCED, "both")


def test_who_introduced_you_to_somebody_leads_there(book: AddressBook) -> None:
    ana, chidi = _who(book, "Ana"), _who(book, "Chidi")
    _add(book, Favour(INTRODUCTION, Side.RECEIVED, FavourStep.MET, _ago(9), giver=ana, third=chidi))
    assert _last_tie(book, "Chidi") == Tie(TieKind.INTRODUCED, turned=True)
    found = book.reach.over(Span.back(TODAY, 365), TODAY)
    assert [chain.people for chain in found.chains] == [(ana.id, chidi.id)]
    assert [(bridge.person, bridge.beyond) for bridge in found.bridges] == [(ana.id, (chidi.id,))]


def _asked(step: FavourStep, days: int, asked: int | None = None) -> Favour:
    passed = () if asked is None else (Passed(FavourStep.ASKED, _ago(asked)),)
    return Favour(RECOMMENDATION, Side.RECEIVED, step, _ago(days), passed=passed)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ([], ()),
        ([_asked(FavourStep.ASKED, 40)], (Guard(GuardKey.UNANSWERED, 40),)),
        ([_asked(FavourStep.DECLINED, 100, 120)], (Guard(GuardKey.SAID_NO, 100),)),
        ([_asked(FavourStep.RECEIVED, 5, 10)], (Guard(GuardKey.ASKED_LATELY, 10),)),
        ([_asked(FavourStep.RECEIVED, 90, 100)], ()),
        ([_asked(FavourStep.RECEIVED, 90, 100), _asked(FavourStep.RECEIVED, 200, 210)],
         (Guard(GuardKey.GIVE_FIRST, None, 2, Idea(IdeaKind.THANK)),)),
    ],
)  # fmt: skip
def test_guards_are_counted_from_favours(
    book: AddressBook, asked: list[Favour], told: tuple[Guard, ...]
) -> None:
    ana = _who(book, "Ana")
    for favour in asked:
        favour.giver = ana
        _add(book, favour)
    (way,) = book.ways.to_person(ana.id, TODAY).ways
    assert way.guards == told
    assert book.guards.before_asking(ana.id, TODAY) == told


def test_help_given_lately_lets_one_ask_again(book: AddressBook) -> None:
    ana = _who(book, "Ana")
    for days in (100, 200):
        favour = _asked(FavourStep.RECEIVED, days - 5, days)
        favour.giver = ana
        _add(book, favour)
    _add(book, Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, _ago(300), receiver=ana))
    assert book.ways.to_person(ana.id, TODAY).ways[0].guards == ()


def test_an_unanswered_ask_makes_the_way_longer(book: AddressBook) -> None:
    ana = _who(book, "Ana")
    before = book.ways.to_person(ana.id, TODAY).ways[0].cost
    favour = _asked(FavourStep.ASKED, 40)
    favour.giver = ana
    _add(book, favour)
    assert book.ways.to_person(ana.id, TODAY).ways[0].cost == pytest.approx(before + 1)
