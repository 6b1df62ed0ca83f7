"""Organisations: who is there and was, what passed between you, two spellings made one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.organisations import Organisation
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import Contact, Position, person_named
from desktop_app.domain.rules.rule import at_organisations
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

MOMENT = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = MOMENT.date()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    opened = AddressBook(tmp_path, lambda: MOMENT)
    yield opened
    opened.close()


def _add(book: AddressBook, name: str, *positions: Position, **more: object) -> Participant:
    contact = Contact(person_named(name), positions=list(positions))
    for field, value in more.items():
        setattr(contact.person, field, value)
    return book.people.participant(book.people.add(contact).result().value)


def _id(book: AddressBook, name: str) -> int:
    found = book.organisations.named(name)
    assert found is not None
    return found.id


def _met(book: AddressBook, day: date, words: str, *people: Participant) -> None:
    entry = Interaction(InteractionKind.COFFEE, day, words, people=people)
    book.timeline.log(entry).result()


def test_each_is_told_of_once_and_you_are_not(book: AddressBook) -> None:
    again = (Position("Acme", "Boss", since=PartialDate(2020)), Position("Acme", "Clerk"))
    again[1].until = PartialDate(2019)
    twice = _add(book, "Twice", *again)
    left = _add(
        book,
        "Left",
        Position("Acme", "Boy", until=PartialDate(2001)),
        Position("Acme", "Head", until=PartialDate(2011)),
    )
    _add(book, "Me", Position("Acme"), is_you=True)
    page = book.giving.of_organisation(_id(book, "Acme"), TODAY)
    assert [(held.person, held.position.title) for held in page.now] == [(twice, "Boss")]
    assert [(held.person, held.position.title) for held in page.before] == [(left, "Head")]
    assert (page.now_count, page.before_count) == (1, 1)


def test_only_what_passed_while_they_were_there_is_shown(book: AddressBook) -> None:
    stay = Position("Acme", since=PartialDate(2020, 3), until=PartialDate(2022))
    former = _add(book, "Former", stay)
    gone = _add(book, "Gone", Position("Acme", ended=True))
    now = _add(book, "Now", Position("Acme"))
    for day, words in (
        (date(2020, 2, 9), "before"),
        (date(2020, 3, 1), "first"),
        (date(2022, 12, 31), "last"),
        (date(2023, 1, 1), "after"),
    ):
        _met(book, day, words, former)
    _met(book, date(2021, 1, 1), "nobody knows when they left", gone)
    _met(book, date(2024, 1, 1), "together", former, now)
    _met(book, TODAY + timedelta(1), "ahead", now)
    named = Favour(FavourKind.REFERRAL, Side.RECEIVED, FavourStep.NAMED, TODAY, giver=gone)
    named.organisation = "Acme"
    book.favours.add(named).result()
    page = book.giving.of_organisation(_id(book, "Acme"), TODAY)
    assert [entry.summary for entry in page.entries][1:] == ["together", "last", "first"]
    assert page.entries[0].people == (gone,)


def test_two_spellings_become_one_and_are_two_again(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana", Position("Acme")), _add(book, "Ben", Position("Acme Ltd"))
    told = Need(NeedSide.NEED, Whose.ORGANISATION, "a cook", TODAY, organisation="Acme Ltd")
    book.needs.add(told).result()
    kept, gone = _id(book, "Acme"), _id(book, "Acme Ltd")
    book.organisations.edit(Organisation("Acme", "Cooks", fields=("food",), id=kept)).result()
    full = Organisation(
        "Acme Ltd", "Books", "Rome", "acme.example", ("food", "books"), "Kind", gone
    )
    book.organisations.edit(full).result()
    book.smart_lists.save(
        SmartList(0, "There", PeopleQuery.by(at_organisations(gone, kept)))
    ).result()
    book.organisations.merge(gone, kept).result()
    page = book.giving.of_organisation(kept, TODAY)
    assert page.organisation == Organisation(
        "Acme", "Cooks", "Rome", "acme.example", ("food", "books"), "Kind", kept
    )
    assert {held.person for held in page.now} == {ana, ben}
    assert [need.text for need in page.needs] == ["a cook"]
    assert book.smart_lists.all()[-1].query == PeopleQuery.by(at_organisations(kept))
    assert book.organisations.named("Acme Ltd") is None
    book.history.undo().result()
    assert book.organisations.organisation(gone) == full
    assert [held.person for held in book.giving.of_organisation(gone, TODAY).now] == [ben]
    assert book.smart_lists.all()[-1].query == PeopleQuery.by(at_organisations(gone, kept))


def test_an_organisation_is_not_merged_with_itself_or_with_none(book: AddressBook) -> None:
    row = book.organisations.add(Organisation("Acme")).result().value
    with pytest.raises(InvalidValueError, match="organisation-with-itself"):
        book.organisations.merge(row, row).result()
    with pytest.raises(NotFoundError):
        book.organisations.merge(99, row).result()
    with pytest.raises(NotFoundError):
        book.organisations.merge(row, 99).result()


def test_an_opening_that_is_closed_is_over_and_opened_again_is_heard_of(book: AddressBook) -> None:
    opening = Need(NeedSide.NEED, Whose.ORGANISATION, "a cook", TODAY, organisation="Acme")
    row = book.needs.add(opening).result().value
    book.needs.close(row, TODAY).result()
    assert book.needs.need(row).stage is None
    book.needs.reopen(row, TODAY).result()
    book.needs.set_stage(row, OpeningStage.TALKING).result()
    book.needs.close(row, TODAY, "they chose another").result()
    assert book.needs.need(row).stage is OpeningStage.OVER
    book.needs.reopen(row, TODAY).result()
    assert book.needs.need(row).stage is OpeningStage.HEARD
    book.history.undo().result()
    book.history.undo().result()
    assert book.needs.need(row).stage is OpeningStage.TALKING
