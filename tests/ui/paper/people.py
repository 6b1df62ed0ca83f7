"""A few people in an address book, for paper."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

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
    PostalAddress,
    Relation,
)
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.ui.paper.reader import Reader

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook

READER = Reader("GB", date(2026, 11, 28))


def address(street: str, town: str, code: str, country: str, label: str = "home") -> Channel:
    """A postal address in parts."""
    parts = PostalAddress(street=street, city=town, postal_code=code, country=country)
    return Channel(ChannelKind.ADDRESS, parts.one_line(), label, address=parts)


def ana(book: AddressBook) -> int:
    """Somebody of whom much is known."""
    contact = Contact(
        Person(display_name="Ana Sousa", notes="Secret <b>note</b>", met_text="At a breakfast",
               cadence=Cadence(30, 60)),
        channels=[
            Channel(ChannelKind.PHONE, "+351 912 555 014", "mobile"),
            Channel(ChannelKind.EMAIL, "ana@example.org", "work"),
            address("Rua das Flores 12", "Lisboa", "1200-195", "Portugal"),
            address("Fleet Street 1", "London", "EC4A 2AB", "United Kingdom", "work"),
        ],
        positions=[Position("Fable Press", "Editor"), Position("Acme", "Clerk", ended=True)],
        dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 5, 14))],
        relations=[Relation("child", "Rui")],
    )  # fmt: skip
    added = book.people.add(contact).result().value
    people = (book.people.participant(added),)
    entry = Interaction(
        InteractionKind.CALL, date(2026, 11, 2), "Talked of the fair", people=people
    )
    book.timeline.log(entry).result()
    return added


def named(book: AddressBook, *names: str) -> list[int]:
    """People of whom only the name is known."""
    return [book.people.add(Contact(Person(display_name=name))).result().value for name in names]
