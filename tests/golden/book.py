"""A small address book with something of everything, always the same, for the golden files."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    PostalAddress,
    Relation,
    Standing,
)
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.rules.rule import STARRED
from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 21, 14, 32, tzinfo=ZoneInfo("Europe/Lisbon"))
PHOTO = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077 53de0000000c4944415408d763f8cfc00000030101"
    "00c9fe92ef0000000049454e44ae426082".replace(" ", "")
)
CARDS = """BEGIN:VCARD
VERSION:3.0
UID:card-zoe
N:Quinn;Zoë;;Dr.;
FN:Dr. Zoë Quinn
item1.EMAIL;TYPE=INTERNET:zoe@quinn.example
item1.X-ABLabel:Laboratory
TEL;TYPE=CELL,PREF:+49 30 1234
NOTE:One line\\, and\\nanother
X-UNKNOWN-THING;KEEP=yes:as it was
REV:2024-05-06T07:08:09Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:card-rui
FN:Rui Lopes
BDAY:--0412
ADR;TYPE=home:;;Rua das Flores 5;Porto;;4050-262;Portugal
RELATED;TYPE=friend:urn:uuid:golden-ana
CATEGORIES:choir,tennis
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:group
UID:urn:uuid:card-choir
FN:Choir
MEMBER:urn:uuid:card-rui
MEMBER:card-zoe
MEMBER:urn:uuid:nobody-here
END:VCARD
""".replace("\n", "\r\n")


def fill(folder: Path) -> None:
    """Make the address book in `folder`."""
    book = AddressBook(folder / "book", lambda: NOW.astimezone(UTC))
    (folder / "cards.vcf").write_text(CARDS, encoding="utf-8", newline="")
    people = _people(book)
    book.importing.run([folder / "cards.vcf"])
    _tie(book, people)
    _history(book, people)
    book.close()


def _people(book: AddressBook) -> dict[str, int]:
    circles = {circle.name: circle.id for circle in book.circles.all()}
    contacts = (
        Contact(Person(uid="golden-you", display_name="Me Myself", given="Me", family="Myself", is_you=True, fields=("music",))),
        _ana(circles["Close"]),
        Contact(
            Person(uid="golden-acme", display_name="Acme, Sons & “Daughters”; Ltd", is_company=True, circle_id=circles["Network"]),
            channels=[Channel(ChannelKind.WEB, "https://acme.example/a?b=c&d=e", "homepage")],
        ),
        Contact(Person(uid="golden-gone", display_name="Old Friend", given="Old", family="Friend", headline="Long ago")),
        Contact(Person(uid="golden-trash", display_name="Thrown Away", given="Thrown", family="Away")),
    )  # fmt: skip
    ids = {contact.person.uid: book.people.add(contact).result().value for contact in contacts}
    book.people.set_photo(ids["golden-ana"], Photo(PHOTO, "image/png")).result()
    book.people.archive([ids["golden-gone"]]).result()
    book.people.trash([ids["golden-trash"]]).result()
    return ids


def _ana(circle: int) -> Contact:
    person = Person(
        uid="golden-ana", display_name="Ana de Sousa, PhD", prefix="Dr.", given="Ana", middle="Maria", family="de Sousa",
        suffix="PhD", nickname="Aninhas", phonetic_given="AH-nah", phonetic_family="SOH-zah", other_script="安娜",
        pronouns="she/her", headline="Publisher; poet\\translator", place="Lisbon", time_zone="Europe/Lisbon",
        notes="First line\nsecond, with; marks \\ and “quotes” 🐝", met_text="At the book fair", met_on=PartialDate(2018, 10),
        met_event="Book fair", circle_id=circle, cadence=Cadence(30, 45), fields=("publishing", "poetry"), starred=True,
    )  # fmt: skip
    return Contact(
        person,
        channels=[
            Channel(ChannelKind.EMAIL, "ana@press.example", "work", preferred=True),
            Channel(ChannelKind.EMAIL, "ana@home.example", "home"),
            Channel(ChannelKind.PHONE, "+351 912 345 678", "mobile"),
            Channel(ChannelKind.ADDRESS, "Rua Augusta 1, 1100-048 Lisboa, Portugal", "home",
                    address=PostalAddress(street="Rua Augusta 1", city="Lisboa", postal_code="1100-048", country="Portugal")),
            Channel(ChannelKind.CHAT, "ana.s", "", "signal"),
            Channel(ChannelKind.SOCIAL, "https://mastodon.example/@ana", "", "mastodon"),
        ],
        positions=[
            Position("Fable Press", "Publisher", "Poetry", since=PartialDate(2020, 3), standing=Standing.CLIENT),
            Position("University of Porto", "Student", since=PartialDate(2001), until=PartialDate(2005), is_study=True),
        ],
        dates=[
            ImportantDate(DateKind.BIRTHDAY, PartialDate(1986, 11, 23), lead_days=7),
            ImportantDate(DateKind.ANNIVERSARY, PartialDate(month=6, day=1)),
            ImportantDate(DateKind.OTHER, None, "First book", "in the spring of 2010"),
        ],
        relations=[Relation("child", "Bia"), Relation("godmother", "Tia Rosa")],
        tags=["poets", "Ünïcode, tag"],
    )  # fmt: skip


def _tie(book: AddressBook, people: dict[str, int]) -> None:
    rui = book.naming.resolve("Rui Lopes")
    book.people.save_part(
        Relation("friend", rui.name, rui.id, person_id=people["golden-ana"])
    ).result()
    book.people.edit(rui.id, introduced_by=people["golden-ana"]).result()
    book.smart_lists.save(
        SmartList(0, "Poets; starred", PeopleQuery.by(STARRED, text="poet"))
    ).result()


def _history(book: AddressBook, people: dict[str, int]) -> None:
    ana, rui = book.people.participant(people["golden-ana"]), book.naming.resolve("Rui Lopes")
    entries = (
        Interaction(InteractionKind.MEAL, date(2026, 7, 3), "Lunch, long; good", "She said:\n“Come in May.”",
                    datetime(2026, 7, 3, 11, 30, tzinfo=UTC), "Europe/Lisbon", 90, Starter.YOU, "Harbour", (ana, rui), uid="entry-lunch"),
        Interaction(InteractionKind.NOTE, date(2024, 2, 29), "Remember 🐝", people=(ana,), uid="entry-note"),
        Interaction(InteractionKind.EMAIL, date(2025, 1, 1), "New year", starter=Starter.THEY, people=(rui,), uid="entry-mail"),
    )  # fmt: skip
    for entry in entries:
        book.timeline.log(entry).result()
    reminders = (
        Reminder("Send the proofs", date(2026, 11, 20), time(9, 30), "Europe/Lisbon", people=(ana,), uid="reminder-proofs"),
        Reminder("Choir", date(2026, 11, 21), rule="FREQ=MONTHLY;BYDAY=3SA", anchor=date(2026, 1, 17), people=(rui,), uid="reminder-choir"),
        Reminder("Far ahead", date(2030, 1, 1), uid="reminder-far"),
    )  # fmt: skip
    for reminder in reminders:
        book.reminders.add(reminder).result()
