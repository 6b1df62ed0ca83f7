"""Scenes of people who are here twice, and of merging them, taken with a Studio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Position,
    person_named,
)
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("600", "light", (600, 700)),
)


def _second_cards(book: AddressBook) -> tuple[int, int]:
    """Put second cards of sample people in; gives the two of Ben Carter."""
    mail, phone = ChannelKind.EMAIL, ChannelKind.PHONE
    ben = _add(
        book,
        "Benjamin Carter",
        Channel(mail, "ben@carteredits.example", "work"),
        Channel(phone, "+44 117 555 0121", "work"),
        Channel(ChannelKind.SOCIAL, "linkedin.com/in/carteredits", service="linkedin"),
        headline="Copy editor and proofreader",
        place="Greater Bristol Area",
    )
    first = next(each.id for each in book.naming.find("Ben Carter"))
    contact = book.people.contact(first)
    if all(each.value != "ben@carteredits.example" for each in contact.channels):
        made = Channel(mail, "ben@carteredits.example", person_id=first)
        book.people.save_part(made).result()
    chidi = next(each.id for each in book.naming.find("Chidi Okafor"))
    number = Channel(phone, "+44 7700 900456", person_id=chidi)
    book.people.save_part(number).result()
    _add(book, "Okafor, C.", Channel(phone, "07700900456"))
    _add(book, "Hana Kobayashi", ImportantDate(DateKind.BIRTHDAY, PartialDate(1990, 4, 5)))
    _add(
        book,
        "小林花",
        ImportantDate(DateKind.BIRTHDAY, PartialDate(1990, 4, 5)),
        other_script="Hana Kobayashi",
    )
    _add(book, "Bruno Costa", Position("Clínica Dente", "Dentist"), place="Coimbra")
    return first, ben


def _add(book: AddressBook, name: str, *parts: object, **more: str) -> int:
    person = person_named(name)
    for key, value in more.items():
        setattr(person, key, value)
    contact = Contact(person)
    contact.channels = [part for part in parts if isinstance(part, Channel)]
    contact.dates = [part for part in parts if isinstance(part, ImportantDate)]
    contact.positions = [part for part in parts if isinstance(part, Position)]
    return book.people.add(contact).result().value


@takes(*(f"duplicates-{name}" for name, _, _ in SIZES), *(f"merge-{name}" for name, _, _ in SIZES))
def doubles(studio: Studio) -> None:
    """Who may be here twice, and one Ben Carter out of two."""
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        before = window.book.history.undoable()
        pair = _second_cards(window.book)
        window.shell.do("find-duplicates")
        studio.settle(1500)
        studio.take(f"duplicates-{name}", window)
        window.shell.show("merging", pair)
        studio.settle(900)
        studio.take(f"merge-{name}", window)
        while (step := window.book.history.undoable()) != before:
            window.book.history.undo(step).result()
