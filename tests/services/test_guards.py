"""What to think of before asking somebody, read from what was logged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Passed, Side
from desktop_app.domain.guards import Guard, GuardKey, Idea, IdeaKind
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Contact, Person, Position, Standing
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

TODAY = date(2026, 11, 28)


def _ago(days: int) -> date:
    return TODAY - timedelta(days)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: datetime(2026, 11, 28, 12, tzinfo=UTC))
    yield book
    book.close()


@pytest.fixture
def ivan(book: AddressBook) -> Participant:
    """Ivan, once your manager."""
    contact = Contact(Person(display_name="Ivan Petrenko"))
    contact.positions.append(Position("Acme Books", standing=Standing.MANAGER))
    return book.people.participant(book.people.add(contact).result().value)


def _ask(book: AddressBook, ivan: Participant, days: int, *, entry: bool = False) -> None:
    """Asked for advice so long ago, and it was given and thanked for."""
    favour = Favour(
        FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, _ago(days), giver=ivan, thanked_on=TODAY,
        passed=(Passed(FavourStep.ASKED, _ago(days)),),
    )  # fmt: skip
    if entry:
        call = Interaction(InteractionKind.CALL, _ago(days), people=(ivan,))
        favour.entry_id = book.timeline.log(call).result().value
    book.favours.add(favour).result()


def test_nothing_is_said_before_the_first_ask(book: AddressBook, ivan: Participant) -> None:
    assert book.guards.before_asking(ivan.id, TODAY) == ()


def test_who_was_asked_often_and_helped_long_ago_comes_first(
    book: AddressBook, ivan: Participant
) -> None:
    help_given = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, _ago(800), receiver=ivan)
    book.favours.add(help_given).result()
    _ask(book, ivan, 100)
    assert book.guards.before_asking(ivan.id, TODAY) == ()
    _ask(book, ivan, 200)
    (guard,) = book.guards.before_asking(ivan.id, TODAY)
    assert guard == Guard(GuardKey.GIVE_FIRST, 800, 2, Idea(IdeaKind.RECOMMENDATION))
    need = Need(NeedSide.NEED, Whose.PERSON, "a bookkeeper", TODAY, ivan)
    book.needs.add(need).result()
    assert book.guards.idea_for(ivan.id, TODAY) == Idea(IdeaKind.NEED, "a bookkeeper")


def test_the_fourth_request_in_a_row_is_thought_of(book: AddressBook, ivan: Participant) -> None:
    help_given = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, _ago(90), receiver=ivan)
    book.favours.add(help_given).result()
    for days in (80, 70, 60):
        assert book.guards.before_asking(ivan.id, TODAY) == ()
        _ask(book, ivan, days, entry=True)
    (guard,) = book.guards.before_asking(ivan.id, TODAY)
    assert (guard.key, guard.count) == (GuardKey.ONLY_ASKS, 3)
    book.timeline.log(Interaction(InteractionKind.COFFEE, _ago(50), people=(ivan,))).result()
    assert book.guards.before_asking(ivan.id, TODAY) == ()


def test_one_recommended_already_is_no_idea(book: AddressBook, ivan: Participant) -> None:
    assert book.guards.idea_for(ivan.id, TODAY) == Idea(IdeaKind.RECOMMENDATION)
    written = Favour(
        FavourKind.RECOMMENDATION, Side.GIVEN, FavourStep.WRITTEN, _ago(40), receiver=ivan
    )
    book.favours.add(written).result()
    assert book.guards.idea_for(ivan.id, TODAY) == Idea(IdeaKind.HELLO)


@pytest.mark.parametrize(("within", "before", "rests"), [(8, 5, False), (9, 0, True)])
def test_nine_times_a_month_is_enough(
    book: AddressBook, ivan: Participant, within: int, before: int, rests: bool
) -> None:
    for days in (*(3 * number for number in range(within)), *range(30, 30 + before)):
        given = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, _ago(days), receiver=ivan)
        book.favours.add(given).result()
    idea = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.IDEA, TODAY, receiver=ivan)
    book.favours.add(idea).result()
    assert (book.guards.rest(TODAY) is not None) is rests
