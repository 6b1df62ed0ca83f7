"""Needs, offers and openings through the door of the services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.needs import NEED, MatchAnswer, Need, NeedSide, OpeningStage, Whose
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _add(book: AddressBook, name: str) -> Participant:
    row = book.people.add(Contact(Person(display_name=name, uid=name))).result().value
    return book.people.participant(row)


def _need(who: Participant, text: str = "a copy editor", day: date = TODAY) -> Need:
    return Need(NeedSide.NEED, Whose.PERSON, text, day, who)


def _opening(text: str = "a designer") -> Need:
    return Need(NeedSide.NEED, Whose.ORGANISATION, text, TODAY, organisation="Northwind")


def test_it_is_read_as_it_was_kept(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    told = replace(
        _need(ana, " a copy editor "),
        field="publishing",
        place="Lisbon",
        until=date(2027, 2, 1),
        told_by=ben,
    )
    row = book.needs.add(told).result().value
    found = book.needs.need(row)
    kept = replace(told, text="a copy editor", ask_on=TODAY + timedelta(183), id=row)
    assert found == replace(kept, uid=found.uid, created_at=NOW)
    assert found.uid
    book.needs.edit(replace(found, text="two copy editors", until=None)).result()
    assert book.needs.need(row).text == "two copy editors"
    book.history.undo().result()
    assert book.needs.need(row) == found
    assert book.giving.of_person(ana.id, TODAY).needs == (found,)
    assert book.giving.of_person(ben.id, TODAY).told == (found,)


def test_it_is_closed_with_a_word_opened_again_and_deleted(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    row = book.needs.add(_need(ana)).result().value
    book.needs.add(replace(_need(ana, "has a spare room"), side=NeedSide.OFFER)).result()
    book.needs.close(row, TODAY, " Ben does it ").result()
    page = book.giving.of_person(ana.id, TODAY)
    assert (page.needs, [need.closing for need in page.closed]) == ((), ["Ben does it"])
    assert [offer.text for offer in page.offers] == ["has a spare room"]
    assert [need.text for need in book.needs.of_person(ana.id)] == [
        "has a spare room",
        "a copy editor",
    ]
    book.needs.reopen(row, TODAY).result()
    assert book.needs.need(row).is_open
    assert book.needs.remove([row]).result().asked.subject == "a copy editor"
    with pytest.raises(NotFoundError, match="^need-is-gone$"):
        book.needs.need(row)
    for _ in range(3):
        book.history.undo().result()
    assert book.needs.need(row).is_open


def test_after_half_a_year_it_is_asked_about_until_answered(book: AddressBook) -> None:
    ana, old = _add(book, "Ana"), TODAY - timedelta(200)
    first = book.needs.add(_need(ana, "first", old)).result().value
    ended = book.needs.add(replace(_need(ana, "ended"), until=TODAY - timedelta(1))).result().value
    book.needs.add(_need(ana, "new")).result()
    book.needs.add(replace(_need(ana, "closed", old), closed_on=old)).result()
    assert [need.text for need in book.needs.to_ask(TODAY)] == ["first", "ended"]
    assert [need.text for need in book.giving.page(TODAY).to_ask] == ["first", "ended"]
    book.needs.still_holds(first, TODAY).result()
    book.needs.ask_later(ended, None).result()
    assert book.needs.to_ask(TODAY) == []
    assert book.needs.to_ask(TODAY + timedelta(183))[0].text == "first"
    book.needs.still_holds(ended, TODAY).result()
    assert book.needs.need(ended).until is None


def test_yours_and_those_of_the_user_are_the_same(book: AddressBook) -> None:
    robin = _add(book, "Robin")
    book.people.set_is_you(robin.id).result()
    book.needs.add(_need(robin, "book design")).result()
    book.needs.add(Need(NeedSide.OFFER, Whose.YOU, "book covers", TODAY)).result()
    page = book.giving.page(TODAY)
    assert [need.text for need in page.your_needs] == ["book design"]
    assert [need.text for need in page.your_offers] == ["book covers"]
    assert page.your_needs[0].person is None


def test_an_opening_is_pursued_with_a_next_step(book: AddressBook) -> None:
    row = book.needs.add(_opening()).result().value
    second = book.needs.add(replace(_opening("a cook"), organisation="northwind")).result().value
    assert [need.organisation for need in book.needs.openings()] == ["Northwind", "Northwind"]
    step = Reminder("Send three samples", TODAY + timedelta(6))
    book.needs.set_stage(row, OpeningStage.WROTE, step).result()
    found = book.needs.need(row)
    assert found.stage is OpeningStage.WROTE
    assert book.reminders.reminder(found.reminder_id or 0).text == "Send three samples"
    book.needs.edit(replace(found, text="a designer, from February", reminder_id=None)).result()
    assert book.needs.need(row).reminder_id == found.reminder_id
    book.reminders.remove([found.reminder_id or 0]).result()
    assert book.needs.need(row).reminder_id is None
    book.needs.set_stage(row, None).result()
    assert book.needs.need(row).stage is None
    offer = replace(_opening("desks"), side=NeedSide.OFFER)
    no_opening = book.needs.add(offer).result().value
    with pytest.raises(InvalidValueError, match="^stage-of-no-opening$"):
        book.needs.set_stage(no_opening, OpeningStage.WROTE).result()
    organisation = book.needs.need(second).organisation_id or 0
    page = book.giving.of_organisation(organisation, TODAY)
    assert [need.text for need in page.needs] == ["a cook", "a designer, from February"]
    assert [need.text for need in page.offers] == ["desks"]


def test_what_was_answered_to_a_match_is_kept(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    need = book.needs.add(_need(ana)).result().value
    offer = book.needs.add(replace(_need(ben, "edits memoirs"), side=NeedSide.OFFER)).result().value
    book.needs.answer_match(need, offer, MatchAnswer.DISMISSED, TODAY).result()
    assert book.needs.match_answers() == {(need, offer): MatchAnswer.DISMISSED}
    book.needs.answer_match(need, offer, MatchAnswer.TAKEN_UP, TODAY).result()
    assert book.needs.match_answers() == {(need, offer): MatchAnswer.TAKEN_UP}
    with pytest.raises(NotFoundError):
        book.needs.answer_match(need, offer + 9, MatchAnswer.DISMISSED, TODAY).result()
    book.needs.remove([offer]).result()
    assert book.needs.match_answers() == {}
    book.history.undo().result()
    assert book.needs.match_answers() == {(need, offer): MatchAnswer.TAKEN_UP}


def test_those_of_people_who_are_away_are_kept_out_of_sight(book: AddressBook) -> None:
    ana, ben, tom = (_add(book, name) for name in ("Ana", "Ben", "Tom"))
    rows = [book.needs.add(_need(who)).result().value for who in (ana, ben, tom)]
    book.needs.add(replace(_need(tom, "told"), told_by=ana)).result()
    book.people.trash([ana.id]).result()
    book.people.archive([ben.id]).result()
    assert [need.text for need in book.needs.all_open()] == ["told", "a copy editor"]
    assert [need.id for need in book.needs.of_person(ana.id)] == rows[:1]
    book.trash.erase([ana.id, tom.id]).result()
    assert [need.id for need in book.needs.of_person(ben.id)] == [rows[1]]
    with pytest.raises(NotFoundError):
        book.needs.need(rows[0])


def test_what_cannot_be_is_refused(book: AddressBook) -> None:
    ana = _add(book, "Ana")
    for key, bad in {
        "need-needs-words": _need(ana, "  "),
        "need-is-nobodys": replace(_opening(), organisation=" "),
        "text-holds-nul": _need(ana, "a\0b"),
    }.items():
        with pytest.raises(InvalidValueError, match=f"^{key}$"):
            book.needs.add(bad).result()
    assert book.needs.all_open() == []


def test_it_is_searched_in_all_it_says(book: AddressBook) -> None:
    row = book.needs.add(replace(_opening(), place="Zürich")).result().value
    for words in ("designer", "zurich"):
        found = book.search.others(words)
        assert [(item.noun, item.id, item.words) for item in found] == [(NEED, row, "a designer")]
