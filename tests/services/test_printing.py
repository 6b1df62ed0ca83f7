"""What is read for paper: the order of names, their letters, and many people at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
)
from desktop_app.services.address_book import AddressBook

STREET = Channel(ChannelKind.ADDRESS, "Rua das Flores 12, Lisboa", "home")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    opened = AddressBook(tmp_path)
    yield opened
    opened.close()


def _add(book: AddressBook, name: str, family: str = "", *parts: object, **person: object) -> int:
    contact = Contact(Person(display_name=name, family=family, **person))  # type: ignore[arg-type]
    contact.channels += [part for part in parts if isinstance(part, Channel)]
    contact.positions += [part for part in parts if isinstance(part, Position)]
    contact.dates += [part for part in parts if isinstance(part, ImportantDate)]
    return book.people.add(contact).result().value


def test_people_stand_in_the_order_of_their_names(book: AddressBook) -> None:
    zoe, ola, num = _add(book, "Zoë Abel", "Abel"), _add(book, "Óla Zorn", "Zorn"), _add(book, "3D")
    away = _add(book, "Ben Carter", "Carter")
    book.people.archive([away]).result()
    assert book.printing.in_order(None) == [(num, "#"), (ola, "O"), (zoe, "Z")]
    assert book.printing.in_order([zoe, ola, zoe], by_family=True) == [(zoe, "A"), (ola, "Z")]
    # Whoever is asked for by name is printed from the archive as well, never from the trash.
    book.people.trash([ola]).result()
    assert book.printing.in_order([zoe, ola, away]) == [(away, "B"), (zoe, "Z")]


def test_many_people_are_read_as_each_alone_would_be(book: AddressBook) -> None:
    day = ImportantDate(DateKind.BIRTHDAY, PartialDate(None, 5, 14))
    work = Position("Acme", "Editor")
    ana = _add(book, "Ana", "", STREET, work, day, cadence=Cadence(30, 60))
    ben = _add(
        book, "Ben", "", Channel(ChannelKind.PHONE, "+351 1"), Channel(ChannelKind.PHONE, "2")
    )
    book.tags.put([ana], ["choir"]).result()
    found = book.printing.contacts([ben, 999, ana])
    assert [contact.person.id for contact in found] == [ben, ana]
    for contact in found:
        alone = book.people.contact(contact.person.id)
        alone.raw = alone.photo = None
        assert contact == alone
    assert book.printing.rhythms([ana, ben]) == {ana: 30}
    assert book.printing.by_address([ben, ana]) == ([ana], [ben])
    assert book.printing.names([ana, ben]) == ["Ana", "Ben"]
    assert book.printing.by_address([ben, ana], lambda: True) == ([], [])
