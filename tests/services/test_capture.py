"""A person from a pasted text: who they may be among those here, and what is new of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position
from desktop_app.services.address_book import AddressBook

SIGNATURE = """Kind regards
Ana Sousa
Editor
Acme Books Ltd
T: +44 1865 960111
M: 07700 900112
ana@acme.example.com"""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


def _add(book: AddressBook, name: str, *ways: Channel, work: str = "") -> int:
    given, _, family = name.partition(" ")
    person = Person(display_name=name, given=given, family=family)
    positions = [Position(organisation=work, title="Editor")] if work else []
    return book.people.add(Contact(person, list(ways), positions)).result().value


def _email(value: str) -> Channel:
    return Channel(ChannelKind.EMAIL, value)


def _phone(value: str) -> Channel:
    return Channel(ChannelKind.PHONE, value)


def test_nobody_is_known_where_nothing_is_shared(book: AddressBook) -> None:
    _add(book, "Ben Carter", _email("ben@acme.example.com"))
    assert book.capture.known(book.capture.read(SIGNATURE).contact) == []


@pytest.mark.parametrize(
    "way", [_email("ANA@acme.example.com"), _phone("+44 (0)1865 960-111"), _phone("+447700900112")]
)
def test_somebody_is_known_by_address_or_number(book: AddressBook, way: Channel) -> None:
    book.settings.set("region", "GB").result()
    ana = _add(book, "Ana Sousa", way)
    (known,) = book.capture.known(book.capture.read(SIGNATURE).contact)
    assert (known.person.id, known.double.is_sure) == (ana, True)
    # A title with its place, and the other two ways.
    assert known.adds == 3


def test_a_name_alone_is_asked_about(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa")
    (known,) = book.capture.known(book.capture.read(SIGNATURE).contact)
    assert (known.person.id, known.double.is_sure) == (ana, False)


def test_somebody_in_the_trash_is_not_known(book: AddressBook) -> None:
    ana = _add(book, "Ana Sousa", _email("ana@acme.example.com"))
    book.people.trash([ana]).result()
    assert book.capture.known(book.capture.read(SIGNATURE).contact) == []


def test_what_is_new_is_filled_in_and_the_rest_stays(book: AddressBook) -> None:
    book.settings.set("region", "GB").result()
    ana = _add(book, "Ana Sousa", _email("ana@home.example"), _phone("01865 960111"))
    before = book.people.contact(ana)
    found = book.capture.read(SIGNATURE).contact
    done = book.capture.fill_in(ana, found).result()
    after = book.people.contact(ana)
    assert done.value == ana
    assert [way.value for way in after.channels] == [
        "ana@home.example",
        "01865 960111",
        "07700 900112",
        "ana@acme.example.com",
    ]
    assert [(each.title, each.organisation) for each in after.positions] == [
        ("Editor", "Acme Books Ltd")
    ]
    book.history.undo().result()
    assert book.people.contact(ana) == before


def test_filling_in_what_is_known_changes_nothing(book: AddressBook) -> None:
    found = book.capture.read(SIGNATURE).contact
    ana = book.people.add(found).result().value
    before = book.history.undoable()
    done = book.capture.fill_in(ana, book.capture.read(SIGNATURE).contact).result()
    assert done.step is None
    assert book.history.undoable() == before


def test_a_card_that_is_pasted_is_read_as_one(book: AddressBook) -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nBDAY:1980-04-12\nEND:VCARD\n"
    found = book.capture.read(text)
    assert (found.is_card, found.more) == (True, 0)
    assert found.contact.dates
    assert book.capture.read(text * 3).more == 2
    assert book.capture.read("MECARD:N:Sousa,Ana;;").contact.person.display_name == "Ana Sousa"


def test_a_file_of_any_format_is_read(book: AddressBook, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First Name,Last Name,E-mail 1 - Value\nAna,Sousa,ana@x.example\n")
    assert book.capture.read_file(path).contact.person.family == "Sousa"
    path.write_text("nothing\n")
    assert book.capture.read_file(path).fault is not None
