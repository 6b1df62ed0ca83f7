"""Matches of what is stored: proposed, put away, kept up to date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.app.paths import resources_dir
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.needs import MatchAnswer, Need, NeedSide, Whose
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.proposals import LATER_DAYS, ProposalKind
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW, words=resources_dir() / "matching")
    yield book
    book.close()


def _add(book: AddressBook, name: str) -> Participant:
    row = book.people.add(Contact(Person(display_name=name, uid=name))).result().value
    return book.people.participant(row)


def _told(book: AddressBook, who: Participant | None, side: NeedSide, text: str) -> int:
    whose = Whose.YOU if who is None else Whose.PERSON
    return book.needs.add(Need(side, whose, text, TODAY, who)).result().value


def _pairs(book: AddressBook, day: date = TODAY) -> list[tuple[ProposalKind, str, str]]:
    found = book.proposals.page(day).found
    return [(item.kind, item.need.text, item.offer.text) for item in found]


EDITOR, EDITS = "a copy editor for a memoir", "edits memoirs"
MEET = (ProposalKind.INTRODUCE, EDITOR, EDITS)


def _two(book: AddressBook) -> tuple[Participant, Participant, int, int]:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    need = _told(book, ana, NeedSide.NEED, EDITOR)
    return ana, ben, need, _told(book, ben, NeedSide.OFFER, EDITS)


def test_two_who_could_help_each_other_are_found_with_the_words_by_which(book: AddressBook) -> None:
    ana, ben, *_ = _two(book)
    (found,) = book.proposals.page(TODAY).found
    assert (found.kind, found.people) == (ProposalKind.INTRODUCE, (ana.id, ben.id))
    assert ("memoir", "memoirs") in [(met.need, met.offer) for met in found.why]


def test_nobody_is_introduced_to_themselves(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    _told(book, ana, NeedSide.NEED, EDITOR)
    _told(book, ana, NeedSide.OFFER, EDITS)
    assert _pairs(book) == []


def test_what_you_offer_and_look_for_is_met_too(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    _told(book, ana, NeedSide.NEED, "a bookkeeper")
    _told(book, None, NeedSide.OFFER, "bookkeeping")
    yours = _told(book, None, NeedSide.NEED, EDITOR)
    _told(book, ben, NeedSide.OFFER, EDITS)
    page = book.proposals.page(TODAY)
    assert [(item.kind, item.people) for item in page.found] == [(ProposalKind.GIVE, (ana.id,))]
    assert [offer.person for offer in page.for_you[yours]] == [ben]


def test_what_is_told_changed_and_closed_later_is_followed(book: AddressBook) -> None:
    _, ben, need, offer = _two(book)
    assert _pairs(book) == [MEET]
    book.needs.edit(replace(book.needs.need(offer), text="repairs bicycles")).result()
    assert _pairs(book) == []
    _told(book, _add(book, "Cleo"), NeedSide.NEED, "a bicycle repaired")
    assert _pairs(book) == [(ProposalKind.INTRODUCE, "a bicycle repaired", "repairs bicycles")]
    book.needs.edit(replace(book.needs.need(offer), text=EDITS)).result()
    assert _pairs(book) == [MEET]
    closed = book.needs.close(need, TODAY).result()
    assert _pairs(book) == []
    assert closed.step is not None
    book.history.undo(closed.step).result()
    assert _pairs(book) == [MEET]
    book.people.trash([ben.id]).result()
    assert _pairs(book) == []


def test_who_is_put_away_and_comes_back_is_followed(book: AddressBook) -> None:
    ana, ben, need, _ = _two(book)
    assert _pairs(book) == [MEET]
    for put_away in (book.people.archive, book.people.trash):
        put_away([ana.id]).result()
        assert _pairs(book) == []
        book.people.restore([ana.id]).result()
        assert _pairs(book) == [MEET]
    book.needs.remove([need]).result()
    assert _pairs(book) == []
    book.history.undo().result()
    assert _pairs(book) == [MEET]
    book.people.trash([ben.id]).result()
    book.trash.erase([ben.id]).result()
    assert _pairs(book) == []
    assert book.proposals.all(TODAY) == []
    cleo = _add(book, "Cleo")
    _told(book, cleo, NeedSide.OFFER, EDITS)
    assert _pairs(book) == [MEET]


def test_what_was_dismissed_stays_away_and_undo_brings_it_back(book: AddressBook) -> None:
    *_, need, offer = _two(book)
    done = book.needs.answer_match(need, offer, MatchAnswer.DISMISSED, TODAY).result()
    assert _pairs(book, TODAY + timedelta(900)) == []
    assert done.step is not None
    book.history.undo(done.step).result()
    assert _pairs(book) == [MEET]


def test_what_was_put_off_comes_again_after_a_while(book: AddressBook) -> None:
    *_, need, offer = _two(book)
    book.needs.answer_match(need, offer, MatchAnswer.LATER, TODAY).result()
    assert _pairs(book, TODAY + timedelta(LATER_DAYS - 1)) == []
    assert _pairs(book, TODAY + timedelta(LATER_DAYS)) == [MEET]


def test_what_has_begun_is_proposed_no_more(book: AddressBook) -> None:
    ana, ben, need, _ = _two(book)
    favour = Favour(
        FavourKind.INTRODUCTION,
        Side.GIVEN,
        FavourStep.IDEA,
        TODAY,
        receiver=ana,
        third=ben,
        need_id=need,
    )
    done = book.favours.add(favour).result()
    assert _pairs(book) == []
    assert done.step is not None
    book.history.undo(done.step).result()
    assert _pairs(book) == [MEET]


def test_each_side_of_a_match_has_it_and_nobody_else(book: AddressBook) -> None:
    ana, ben, need, offer = _two(book)
    cleo = _add(book, "Cleo")
    _told(book, cleo, NeedSide.NEED, "a bicycle repaired")
    for person in (ana, ben):
        found = book.proposals.of_person(person.id, TODAY)
        assert [(item.need.id, item.offer.id) for item in found] == [(need, offer)]
    assert book.proposals.of_person(cleo.id, TODAY) == ()
    for row in (need, offer):
        assert [item.need.id for item in book.proposals.of_need(row, TODAY)] == [need]
    assert book.proposals.of_need(10_000, TODAY) == ()
    book.needs.answer_match(need, offer, MatchAnswer.LATER, TODAY).result()
    assert book.proposals.of_person(ana.id, TODAY) == ()


def test_without_lists_of_words_nothing_is_proposed(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "other", lambda: NOW)
    _two(book)
    assert _pairs(book) == []
    book.close()


def test_all_matches_are_those_of_the_page_and_what_you_look_for(book: AddressBook) -> None:
    ana, ben, need, offer = _two(book)
    _told(book, ben, NeedSide.NEED, EDITOR)
    yours = _told(book, None, NeedSide.NEED, EDITOR)

    def pairs(person: int | None = None) -> set[tuple[int, int]]:
        return {(one.need.id, one.offer.id) for one in book.proposals.all(TODAY, person)}

    assert pairs() == pairs(ben.id) == {(need, offer), (yours, offer)}
    assert pairs(ana.id) == {(need, offer)}
    book.needs.answer_match(need, offer, MatchAnswer.DISMISSED, TODAY).result()
    assert pairs() == {(yours, offer)}


def test_a_page_of_somebody_asked_for_first_and_last_shows_the_same(book: AddressBook) -> None:
    ana, ben, *_ = _two(book)
    assert len(book.proposals.of_person(ben.id, TODAY)) == 1
    first = book.proposals.of_person(ana.id, TODAY)
    assert _pairs(book) == [MEET]
    assert book.proposals.of_person(ana.id, TODAY) == first
    _told(book, _add(book, "Cleo"), NeedSide.OFFER, "copy editor, mostly memoirs")
    found = book.proposals.of_person(ana.id, TODAY)
    assert {one.offer.text for one in found} == {"copy editor, mostly memoirs", EDITS}
