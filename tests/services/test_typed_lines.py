"""Lines about giving, stored and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import KithError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.giving_told import GivingKind, GivingTold, Named, ToldStep
from desktop_app.domain.grammar.line import Draft
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import InteractionKind, Participant
from desktop_app.domain.typed_line import typed_line
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.reminder_texts import reminder_texts

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
YOU = Named("me", is_you=True)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str) -> Participant:
    row = book.people.add(Contact(Person(display_name=name, uid=name))).result().value
    return book.people.participant(row)


def _draft(kind: InteractionKind, give: GivingTold, *people: Participant) -> Draft:
    return Draft(kind, TODAY, None, people, "as typed", None, None, None, (), give=give)


def _log(book: AddressBook, draft: Draft) -> int | None:
    settled = book.typed_lines.settled(draft)
    line = typed_line(settled, "Europe/Lisbon", reminder_texts(), TODAY)
    return book.typed_lines.log(line).result().value


def _introduced(one: Participant, other: Participant, step: ToldStep) -> Draft:
    named = Named(one.name, one), Named(other.name, other)
    give = GivingTold(GivingKind.INTRODUCTION, YOU, *named, step)
    return _draft(InteractionKind.OTHER, give, one, other)


def test_an_introduction_begins_and_goes_on_and_is_undone_step_by_step(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    row = _log(book, _introduced(ana, ben, ToldStep.INTRODUCED)) or 0
    entry = book.favours.favour(row).entry_id
    for person in (ana, ben):
        assert [item.id for item in book.timeline.page(person.id)[0]] == [entry]
        assert book.people.contact(person.id).person.last_contact == TODAY
    met = GivingTold(GivingKind.STEP, None, Named("Ana", ana), Named("Ben", ben), ToldStep.MET)
    assert _log(book, _draft(InteractionKind.NOTE, met, ana, ben)) is None
    assert book.favours.favour(row).step is FavourStep.MET
    assert len(book.timeline.page(ana.id)[0]) == 2
    book.history.undo().result()
    assert book.favours.favour(row).step is FavourStep.INTRODUCED
    assert len(book.timeline.page(ana.id)[0]) == 1
    book.history.undo().result()
    assert book.favours.page() == book.timeline.page()[0] == []


def test_a_need_is_kept_and_is_no_entry(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    give = GivingTold(GivingKind.NEED, who=Named("Ana", ana), subject="a copy editor")
    row = _log(book, _draft(InteractionKind.NOTE, give, ana))
    assert [(need.id, need.text) for need in book.needs.of_person(ana.id)] == [
        (row, "a copy editor")
    ]
    assert book.timeline.page()[0] == []


def test_what_may_be_the_next_step_of_several_is_refused_where_nobody_can_be_asked(
    book: AddressBook,
) -> None:
    ben = _add(book, "Ben")
    for text in ("the contract", "the flat"):
        favour = Favour(FavourKind.ADVICE, Side.RECEIVED, FavourStep.DONE, TODAY, ben, text=text)
        book.favours.add(favour).result()
    thanked = GivingTold(GivingKind.THANKS, YOU, Named("Ben", ben))
    draft = _draft(InteractionKind.OTHER, thanked, ben)
    assert len(book.typed_lines.meant(draft)) == 2
    with pytest.raises(KithError) as refused:
        book.typed_lines.settled(draft)
    assert refused.value.key == "favour-not-clear"


def test_thanks_for_what_nobody_told_of_are_an_entry(book: AddressBook) -> None:
    ben = _add(book, "Ben")
    thanked = GivingTold(GivingKind.THANKS, YOU, Named("Ben", ben))
    entry = _log(book, _draft(InteractionKind.OTHER, thanked, ben))
    assert book.timeline.page(ben.id)[0][0].id == entry
    assert book.favours.page() == []
