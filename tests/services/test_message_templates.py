"""Message templates are kept, undone, and know what to fill in for somebody."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.message_templates import MessageTemplate, Word
from desktop_app.domain.person import Contact, Person, Position
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook


@pytest.fixture
def book(tmp_path):
    """An empty address book."""
    made = AddressBook(tmp_path)
    yield made
    made.close()


def test_they_are_kept_changed_and_deleted_with_undo(book) -> None:
    templates = book.message_templates
    row = (
        templates.save(MessageTemplate(" Hello  you ", "Hi", "Dear {given_name}\n")).result().value
    )
    (kept,) = templates.all()
    assert (kept.id, kept.name, kept.subject, kept.body) == (
        row,
        "Hello you",
        "Hi",
        "Dear {given_name}",
    )
    templates.save(MessageTemplate("Hello you", "", "Anew", row, kept.uid)).result()
    assert templates.all()[0].body == "Anew"
    templates.remove(templates.all()[0]).result()
    assert templates.all() == []
    for _ in range(2):
        book.history.undo().result()
    assert templates.all() == [kept]


def test_two_of_one_name_are_refused(book) -> None:
    book.message_templates.save(MessageTemplate("Hello", "", "x")).result()
    with pytest.raises(InvalidValueError) as caught:
        book.message_templates.save(MessageTemplate("HELLO", "", "y")).result()
    assert caught.value.key == "message-template-exists"


def test_what_is_known_is_filled_in_and_nothing_else(book) -> None:
    templates = book.message_templates
    ana = Contact(
        Person(display_name="Ana Sousa", given="Ana", place="Lisbon"),
        positions=[Position("Old", ended=True), Position("Fable Press", "Editor")],
    )
    row = book.people.add(ana).result().value
    assert templates.values(book.people.contact(row)) == {
        Word.GIVEN_NAME: "Ana",
        Word.NAME: "Ana Sousa",
        Word.ORGANISATION: "Fable Press",
        Word.TITLE: "Editor",
        Word.PLACE: "Lisbon",
    }
    you = book.people.add(Contact(Person(display_name="Robin Moreira"))).result().value
    book.people.set_is_you(you).result()
    who = (book.people.participant(row),)
    for day, kind, summary in (
        (date(2026, 1, 5), InteractionKind.COFFEE, "The fair in Lisbon."),
        (date(2026, 1, 6), InteractionKind.NOTE, "Owes me a book"),
        (date(2026, 1, 7), InteractionKind.MEETING, ""),
    ):
        book.timeline.log(Interaction(kind, day, summary, people=who)).result()
    values = templates.values(book.people.contact(row))
    assert values[Word.LAST_TOPIC] == "The fair in Lisbon"
    assert values[Word.YOUR_NAME] == "Robin"
    assert Word.TITLE not in templates.values(Contact(Person(display_name="Nobody")))
