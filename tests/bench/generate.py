"""A deterministic address book of any size: the same people and history on every machine."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Step
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Position
from desktop_app.services.address_book import AddressBook
from desktop_app.storage import people
from desktop_app.storage.engine import triggers
from desktop_app.storage.people import NewPerson

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

TODAY = date(2026, 11, 21)
_GIVEN = "Ana Ben Chidi Daniela Emeka Fatima Georg Hana Ivan Julia Kwame Lena Marco Nadia Oskar Priya Rosa Samuel Tove Yusuf"
_FAMILY = "Sousa Carter Okafor Rossi Obi Zahra Lindqvist Kobayashi Petrenko Marques Mensah Fischer Bianchi Haddad Nilsson Ortiz"
_WORK = [
    "Editor",
    "Designer",
    "Lawyer",
    "Teacher",
    "Researcher",
    "Chef",
    "Architect",
    "Printer",
    "Journalist",
    "Accountant",
    "Developer",
    "Nurse",
]
_PLACES = [
    "Fable",
    "Northwind",
    "Lumen",
    "Tandem",
    "Acme",
    "Harbour",
    "Studio",
    "Meridian",
    "Copper",
    "Juniper",
    "Atlas",
    "Beacon",
]
_SYLLABLES = [
    "ba",
    "de",
    "fi",
    "go",
    "ku",
    "la",
    "me",
    "ni",
    "po",
    "ra",
    "se",
    "ti",
    "vo",
    "wa",
    "xe",
    "yu",
    "za",
    "bro",
    "cle",
    "dru",
]
_TOPICS = [
    "the spring list",
    "a new flat",
    "the fair",
    "prices",
    "a friend",
    "the move",
    "an intern",
    "the contract",
]
CHUNK = 2000


def fill(folder: Path, count: int, each: int, key: Key | None = None) -> None:
    """Make an address book of `count` people with `each` interactions apiece in `folder`, which
    must not hold one; encrypted when there is a `key`."""
    book = AddressBook(folder, key=key)
    dice, now = random.Random(20261121), datetime(2026, 11, 21, tzinfo=UTC)
    for start in range(1, count + 1, CHUNK):
        new = [
            NewPerson(row, _contact(dice, row))
            for row in range(start, min(start + CHUNK, count + 1))
        ]
        book._store.write(
            Step("fill"), lambda db, new=new: people.insert_many(db, new, now)
        ).result()
    book.history.forget()
    book._store.write(Step("fill"), lambda db: _history(db, dice, count, each)).result()
    book.history.forget()
    book.close()


def _name(dice: random.Random, words: str) -> str:
    if dice.random() < 0.4:
        return dice.choice(words.split())
    return "".join(dice.choice(_SYLLABLES) for _ in range(dice.randint(2, 4))).title()


def _contact(dice: random.Random, row: int) -> Contact:
    given, family = _name(dice, _GIVEN), _name(dice, _FAMILY)
    circle = dice.choices((1, 2, 3, 4, 5, None), (5, 15, 50, 150, 400, 380))[0]
    person = Person(
        uid=f"bench-{row}",
        display_name=f"{given} {family}",
        given=given,
        family=family,
        circle_id=circle,
    )
    person.starred = dice.random() < 0.01
    person.notes = f"Likes {dice.choice(_TOPICS)}." if dice.random() < 0.3 else ""
    mail = f"{given}.{family}{row}@{dice.choice(_PLACES)}.example".lower()
    channels = [
        Channel(ChannelKind.EMAIL, mail, "work"),
        Channel(ChannelKind.PHONE, f"+44 20 {dice.randint(10**6, 10**7)}"),
    ]
    position = Position(
        f"{dice.choice(_PLACES)} {dice.choice(_SYLLABLES).title()}", dice.choice(_WORK)
    )
    tags = (
        [dice.choice(("publishing", "university", "climbing gym"))] if dice.random() < 0.1 else []
    )
    return Contact(person, channels=channels, positions=[position], tags=tags)


def _history(db: Database, dice: random.Random, count: int, each: int) -> None:
    """Interactions straight into the tables; index and last contacts are made once at the end."""
    for name in [
        row[0] for row in db.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    ]:
        db.run(f"DROP TRIGGER {name}")
    for table in ("interaction", "participation"):
        for event in ("insert", "update", "delete"):
            db.run(f"DROP TRIGGER temp.journal_{table}_{event}")
    kinds = ("coffee", "call", "email", "meal", "message", "meeting", "note")
    row = 0
    for start in range(1, count + 1, CHUNK):
        entries, links = [], []
        for person in range(start, min(start + CHUNK, count + 1)):
            for _ in range(each):
                row += 1
                day = TODAY - timedelta(days=dice.randint(0, 3650))
                text = f"Talked about {dice.choice(_TOPICS)}"
                entries.append(
                    (
                        row,
                        f"b{row}",
                        dice.choice(kinds),
                        day.isoformat(),
                        text,
                        "2026-01-01T00:00:00Z",
                    )
                )
                links.append((row, person))
        db.run_many(
            "INSERT INTO interaction (id, uid, kind, day, summary, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            entries,
        )
        db.run_many("INSERT INTO participation (interaction_id, person_id) VALUES (?, ?)", links)
    triggers.install(db)
    triggers.rebuild(db)
