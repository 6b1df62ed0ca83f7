"""What a typed line tells of giving, stored with its entry in one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.grammar.languages import read_line
from desktop_app.domain.needs import NeedSide, Whose
from desktop_app.domain.person import Contact, Person, Position, Standing
from desktop_app.domain.typed_line import TypedLine, typed_line
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from desktop_app.domain.reminders import ReminderTexts
    from desktop_app.domain.timeline import Participant

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)
PEOPLE = ("Ana Sousa", "Ben Okoro", "Tom Reed", "Ivan Petrenko")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    for name in PEOPLE:
        book.people.add(Contact(Person(display_name=name, uid=name))).result()
    acme = Contact(Person(display_name="Mei Chen", uid="mei"), positions=[Position("Acme")])
    book.people.add(acme).result()
    yield book
    book.close()


class _Texts:
    """The words of reminders, which do not matter here."""

    untitled = "Something"

    def be_in_touch(self, people: tuple[Participant, ...]) -> str:
        return f"Be in touch with {people[0].name}"


def _line(book: AddressBook, text: str) -> TypedLine:
    texts: ReminderTexts = _Texts()  # type: ignore[assignment]
    return typed_line(read_line(text, NOW, book.naming), "Europe/Lisbon", texts)


def _log(book: AddressBook, *texts: str) -> None:
    for text in texts:
        book.typed_lines.log(_line(book, text)).result()


def _favours(book: AddressBook) -> list[tuple[FavourKind, Side, FavourStep, str]]:
    return [(item.kind, item.side, item.step, item.text) for item in book.favours.page()]


def _one(book: AddressBook) -> Favour:
    (favour,) = book.favours.page()
    return favour


K, S, G, R = FavourKind, FavourStep, Side.GIVEN, Side.RECEIVED


@pytest.mark.parametrize(
    ("text", "favour"),
    [
        ("introduced Ana to Ben", (K.INTRODUCTION, G, S.INTRODUCED, "")),
        ("Introduce Ana to Ben", (K.INTRODUCTION, G, S.IDEA, "")),
        ("Ana introduced me to Tom", (K.INTRODUCTION, R, S.INTRODUCED, "")),
        ("Ben recommended me to Acme", (K.REFERRAL, R, S.NAMED, "")),
        ("Ben wrote me a recommendation", (K.RECOMMENDATION, R, S.RECEIVED, "")),
        ("ask Ivan for a recommendation", (K.RECOMMENDATION, R, S.TO_ASK, "")),
        ("helped Tom with his CV", (K.HELP, G, S.DONE, "his CV")),
        ("Ana gave me advice on the lease", (K.ADVICE, R, S.DONE, "the lease")),
        ("lent Tom 50 euros", (K.LOAN, G, S.GIVEN, "50 euros")),
        ("I'll help Tom with the move", (K.HELP, G, S.PROMISED, "the move")),
    ],
)
def test_a_line_becomes_a_favour(
    book: AddressBook, text: str, favour: tuple[FavourKind, Side, FavourStep, str]
) -> None:
    _log(book, text)
    assert _favours(book) == [favour]
    book.history.undo().result()
    assert _favours(book) == []
    assert book.timeline.page()[0] == []


def test_a_favour_hangs_on_the_entry_of_its_line(book: AddressBook) -> None:
    _log(book, "helped Tom with his CV")
    entries, _ = book.timeline.page()
    assert [entry.id for entry in entries] == [_one(book).entry_id]


def test_later_lines_bring_the_introduction_on(book: AddressBook) -> None:
    steps = []
    for text in (
        "should introduce Ana to Ben",
        "Ana said yes to meeting Ben",
        "Ben is happy to meet Ana",
        "introduced Ana to Ben",
        "Ana and Ben finally met",
    ):
        _log(book, text)
        steps.append(_one(book).step)
    assert steps == [S.IDEA, S.FIRST_YES, S.SECOND_YES, S.INTRODUCED, S.MET]
    assert len(book.timeline.page()[0]) == len(steps)
    book.history.undo().result()
    assert _one(book).step is S.INTRODUCED


def test_what_was_lent_comes_back(book: AddressBook) -> None:
    _log(book, "lent Tom 50 euros", "lent Tom a book", "Tom gave the book back")
    assert {(item.text, item.step) for item in book.favours.page()} == {
        ("50 euros", S.GIVEN),
        ("a book", S.DONE),
    }


def test_thanks_go_to_the_only_favour_they_can_be_for(book: AddressBook) -> None:
    _log(book, "Ben recommended me to Acme", "thanked Ben")
    assert _one(book).thanked_on == TODAY


def test_a_step_that_may_mean_two_is_asked_about(book: AddressBook) -> None:
    _log(book, "should introduce Ana to Ben", "should introduce Ana to Tom")
    line = _line(book, "Ana said yes to the intro")
    meant = book.typed_lines.meant(line)
    assert [favour.step for favour in meant] == [S.IDEA, S.IDEA]
    book.typed_lines.log(line).result()
    assert {favour.step for favour in book.favours.page()} == {S.IDEA}
    book.typed_lines.log(line, meant[0].id).result()
    assert book.favours.favour(meant[0].id).step is S.FIRST_YES


def test_a_step_of_nothing_is_only_an_entry(book: AddressBook) -> None:
    line = _line(book, "Ana said yes to meeting Ben")
    assert book.typed_lines.meant(line) == []
    book.typed_lines.log(line).result()
    assert _favours(book) == []


def test_needs_offers_and_openings_are_kept_once(book: AddressBook) -> None:
    _log(
        book,
        "Ana needs a copy editor",
        "Ana needs a copy editor",
        "Ben can help with Python",
        "Acme is hiring a designer, says Tom",
        "I'm looking for a dentist",
    )
    found = {(need.side, need.whose, need.text) for need in book.needs.all_open()}
    assert found == {
        (NeedSide.NEED, Whose.PERSON, "a copy editor"),
        (NeedSide.OFFER, Whose.PERSON, "Python"),
        (NeedSide.NEED, Whose.ORGANISATION, "a designer"),
        (NeedSide.NEED, Whose.YOU, "a dentist"),
    }
    (opening,) = book.needs.openings()
    assert opening.told_by is not None and opening.told_by.name == "Tom Reed"


def test_a_position_with_what_somebody_was_to_you(book: AddressBook) -> None:
    _log(book, "Mei was my manager at Acme 2018-21", "Tom was my boss at Globex until 2020")
    mei, tom = (book.people.contact(book.naming.resolve(name).id) for name in ("Mei", "Tom"))
    (at_acme,), (at_globex,) = mei.positions, tom.positions
    assert (at_acme.standing, str(at_acme.since)) == (Standing.MANAGER, "2018")
    assert (at_globex.organisation, str(at_globex.until)) == ("Globex", "2020")


def test_an_event_ahead_is_on_its_day(book: AddressBook) -> None:
    _log(book, "Interview at Acme on Tuesday at 10")
    (event,) = book.events.ahead(TODAY)
    assert (event.entry.day, event.entry.summary) == (date(2026, 11, 24), "Interview at Acme")
    book.history.undo().result()
    assert book.events.ahead(TODAY) == []


def test_who_was_met_first_at_an_event(book: AddressBook) -> None:
    _log(book, "met Ana at the charity evening")
    assert book.people.contact(book.naming.resolve("Ana").id).person.met_event == "charity evening"


def test_a_promise_for_somebody_is_a_favour_and_stays_a_promise(book: AddressBook) -> None:
    draft = read_line("Coffee with Tom, I'll send him the template", NOW, book.naming)
    assert draft.promise is not None
    _log(book, "Coffee with Tom, I'll send him the template")
    assert _favours(book) == [(K.HELP, G, S.PROMISED, "the template")]


def test_what_nobody_known_is_in_is_only_an_entry(book: AddressBook) -> None:
    _log(book, "introduced Ana to Priya Shah")
    assert _favours(book) == []
