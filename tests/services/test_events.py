"""Events ahead and past, and organisations with who is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.events import Event
from desktop_app.domain.organisations import Organisation
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Contact, Person, Position, Standing
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def book(tmp_path: Path, clock: list[datetime]) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: clock[0])
    yield book
    book.close()


def _add(book: AddressBook, name: str, *positions: Position) -> Participant:
    contact = Contact(Person(display_name=name, uid=name), positions=list(positions))
    return book.people.participant(book.people.add(contact).result().value)


def _fair(days: int, *people: Participant) -> Event:
    day = TODAY + timedelta(days)
    return Event(Interaction(InteractionKind.EVENT, day, "Book fair", people=people), "publishing")


def test_an_event_ahead_counts_as_contact_with_nobody(book: AddressBook) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    event = replace(_fair(7, ana), is_outside=True, to_meet=(ben,))
    row = book.events.add(event).result().value
    found = book.events.event(row)
    assert (found.entry.people, found.comes, found.to_meet) == ((), (ana,), (ben,))
    assert (found.field, found.is_outside, found.is_settled) == ("publishing", True, False)
    assert book.people.contact(ana.id).person.last_contact is None
    assert book.events.ahead(TODAY) == [found]
    assert book.events.of_person(ben.id, TODAY) == [found]
    assert book.events.to_ask(TODAY) == book.events.past(TODAY) == []
    book.events.edit(replace(found, comes=(ben, ana), to_meet=(), is_outside=None)).result()
    changed = book.events.event(row)
    assert {person.id for person in changed.comes} == {ana.id, ben.id}
    assert (changed.to_meet, changed.is_outside) == ((), None)
    book.history.undo().result()
    assert book.events.event(row) == found


def test_the_morning_after_it_is_said_whom_one_met(
    book: AddressBook, clock: list[datetime]
) -> None:
    ana, ben = _add(book, "Ana"), _add(book, "Ben")
    row = book.events.add(replace(_fair(1), comes=(ana, ben))).result().value
    with pytest.raises(InvalidValueError, match="^event-is-ahead$"):
        book.events.settle(row, [ana]).result()
    clock[0] += timedelta(2)
    after = TODAY + timedelta(2)
    assert [event.entry.id for event in book.events.to_ask(after)] == [row]
    mei = _add(book, "Mei")
    book.people.edit(ana.id, met_text="at school").result()
    book.events.settle(row, [ana, mei], first_met=[ana.id, mei.id]).result()
    assert book.events.to_ask(after) == []
    assert {person.id for person in book.events.past(after)[0].entry.people} == {ana.id, mei.id}
    met = {who.uid: book.people.contact(who.id).person for who in (ana, ben, mei)}
    assert met["Mei"].met_event == "Book fair"
    assert met["Mei"].met_on == PartialDate(2026, 11, 22)
    assert met["Ana"].met_event == ""
    assert [met[name].last_contact for name in ("Ana", "Ben")] == [TODAY + timedelta(1), None]
    book.history.undo().result()
    assert book.people.contact(mei.id).person.met_event == ""
    assert [event.entry.id for event in book.events.to_ask(after)] == [row]


def test_an_event_logged_afterwards_is_not_asked_about(book: AddressBook) -> None:
    entry = Interaction(InteractionKind.EVENT, TODAY - timedelta(1), "Party")
    row = book.timeline.log(entry).result().value
    assert book.events.to_ask(TODAY) == []
    assert [event.entry.id for event in book.events.past(TODAY)] == [row]
    assert book.events.event(row).is_settled


def test_an_event_has_a_name(book: AddressBook) -> None:
    with pytest.raises(InvalidValueError, match="^event-needs-words$"):
        book.events.add(Event(Interaction(InteractionKind.EVENT, TODAY, " "))).result()
    with pytest.raises(NotFoundError):
        book.events.event(99)


def test_an_organisation_with_those_there_now_and_before(book: AddressBook) -> None:
    chidi = _add(book, "Chidi", Position("Northwind", "Data lead", since=PartialDate(2021, 6)))
    left = Position("Northwind", "Head", until=PartialDate(2024), standing=Standing.CLIENT)
    maya = _add(book, "Maya", left, Position("Lumen", "Head of brand"))
    gone = _add(book, "Gone", Position("Northwind"))
    book.people.trash([gone.id]).result()
    found = book.organisations.named("northwind")
    assert found is not None
    full = replace(
        found,
        headline="Maps for wind farms",
        place="Manchester",
        website="northwind.example",
        fields=("data",),
        notes="Kind people",
    )
    book.organisations.edit(replace(full, fields=(" data ", ""))).result()
    page = book.giving.of_organisation(found.id, TODAY)
    assert page.organisation == full
    assert [(held.person, held.position.title) for held in page.now] == [(chidi, "Data lead")]
    assert [(held.person, held.now_at) for held in page.before] == [(maya, "Lumen")]
    assert page.before[0].position.standing is Standing.CLIENT
    book.history.undo().result()
    assert book.organisations.organisation(found.id) == found


def test_an_organisation_has_a_name_of_its_own(book: AddressBook) -> None:
    row = book.organisations.add(Organisation(" Acme ")).result().value
    assert book.organisations.organisation(row) == Organisation("Acme", id=row)
    for key, bad in {
        "organisation-needs-name": Organisation(" "),
        "organisation-name-taken": Organisation("ACME"),
    }.items():
        with pytest.raises(InvalidValueError, match=f"^{key}$"):
            book.organisations.add(bad).result()
    book.organisations.edit(Organisation("ACME", id=row)).result()
    assert book.organisations.organisation(row).name == "ACME"
    for missing in (book.organisations.edit(Organisation("B", id=99)),):
        with pytest.raises(NotFoundError, match="^organisation-is-gone$"):
            missing.result()
