"""A person from a pasted text: what it says, who of those here it may be, and filling them in."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import fields, replace
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.captured import Captured, KnownAs, with_texts
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.doubles.candidate import Candidate, Number
from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.names import fold
from desktop_app.domain.person import ChannelKind, Contact, Person
from desktop_app.services.card_additions import with_additions
from desktop_app.services.card_outcome import PARTS
from desktop_app.services.command import command
from desktop_app.services.mentions import address_key
from desktop_app.storage import people
from desktop_app.storage.queries import captured
from desktop_app.storage.queries import people as people_queries

if TYPE_CHECKING:
    from desktop_app.services.doubles import Doubles
    from desktop_app.services.reading.door import Reading
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST_LOOKED_AT = 50
"""People who share something with the one found and are compared closely."""
MOST_RECORDS = 1000
MOST_KNOWN = 3
"""Of those who may be the one, how many are told."""
_NOBODY = -1


class Capture:
    """Reads pasted texts. `clock` gives the present UTC moment; `doubles` knows who may be one,
    `reading` is the door to files.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], doubles: Doubles, reading: Reading
    ) -> None:
        self._store, self._clock, self._doubles = store, clock, doubles
        self._reading = reading

    def read(self, text: str) -> Captured:
        """Whom a text tells of, before anything is kept: a vCard, a MeCard, or a signature. Takes
        milliseconds for a signature, longer for cards: call it on a worker thread.
        """
        from desktop_app.formats.pasted import read_pasted

        return read_pasted(text)

    def read_file(self, path: Path) -> Captured:
        """Whom a file tells of: a picture with a code, or any other format. Its first person, with
        how many more there are. Call it on a worker thread.
        """
        records = list(islice(self._reading.records(path), MOST_RECORDS))
        people_found = [item.contact for item in records if isinstance(item, ContactRead)]
        if people_found:
            return Captured(people_found[0], is_card=True, more=len(people_found) - 1)
        faults = [item.fault for item in records if isinstance(item, Problem)]
        return Captured(
            Contact(Person()), fault=faults[0] if faults else fault("file-holds-no-card")
        )

    def known(self, contact: Contact) -> list[KnownAs]:
        """People not in the trash who may be the one found, by address, number or name, the surest
        first. Reads every address of the book: call it on a worker thread.
        """
        db = self._store.reader
        ids = self._alike(db, contact)
        found = self._doubles.like(_candidate(contact), ids)[:MOST_KNOWN]
        names = people_queries.participants(db, [double.other for double in found])
        told = []
        for double in found:
            stored = people_queries.load(db, double.other)
            filled = self._filled_in(stored, contact)
            adds = _differences(stored, filled)
            told.append(KnownAs(names[double.other], double, filled, adds))
        return told

    def _alike(self, db: Database, contact: Contact) -> list[int]:
        """The ids of those with the same address, the same number or the same name."""
        ways = contact.channels
        keys = {address_key(way.value) for way in ways if way.kind is not ChannelKind.PHONE} - {""}
        numbers = [way.value for way in ways if way.kind is ChannelKind.PHONE]
        same_number = self._doubles.same_number
        person = contact.person
        names = {fold(person.display_name), fold(f"{person.given} {person.family}".strip())} - {""}
        found: dict[int, None] = {}
        for row, kind, value in captured.reached(db):
            if kind == ChannelKind.PHONE.value:
                if any(same_number(value, number) for number in numbers):
                    found[row] = None
            elif address_key(value) in keys:
                found[row] = None
        for row, *theirs in captured.named(db):
            if not names.isdisjoint(map(fold, theirs)):
                found[row] = None
        return list(found)[:MOST_LOOKED_AT]

    def _filled_in(self, stored: Contact, found: Contact) -> Contact:
        """`stored` with what is new in what was found; what is there stays as it is."""
        new = [
            way
            for way in found.channels
            if way.kind is not ChannelKind.PHONE
            or not any(
                self._doubles.same_number(way.value, each.value)
                for each in stored.channels
                if each.kind is ChannelKind.PHONE
            )
        ]
        result = with_additions(stored, replace(found, channels=new), Contact(Person()))
        result.person = with_texts(stored.person, found.person)
        result.photo = stored.photo or found.photo
        return result

    @command
    def fill_in(self, person_id: int, found: Contact) -> Future[Done[int]]:
        """Give somebody who is here what is new in what was found, and give their id. What is known
        of them is looked at anew. The future raises NotFoundError when they are gone.
        """

        def work(db: Database) -> int:
            stored = people_queries.load(db, person_id)
            after = self._filled_in(stored, found)
            if _differences(stored, after):
                _save(db, stored, after, self._clock())
            return person_id

        name = people_queries.load_person(self._store.reader, person_id).display_name
        step = Step("person.edit", name)
        return self._store.write(step, work)


def _save(db: Database, stored: Contact, after: Contact, now: datetime) -> None:
    people.save_person(db, replace(after.person, updated_at=now))
    for kind, name in PARTS.items():
        if getattr(after, name) is not getattr(stored, name):
            people.replace_parts(db, stored.person.id, kind, getattr(after, name))
    if after.photo is not stored.photo:
        people.set_photo(db, stored.person.id, after.photo)


def _differences(before: Contact, after: Contact) -> int:
    """How many things one has that the other lacks."""
    texts: int = sum(
        getattr(before.person, item.name) != getattr(after.person, item.name)
        for item in fields(Person)
        if item.name != "display_name"
    )
    parts: int = sum(
        sum(each not in getattr(before, name) for each in getattr(after, name))
        for name in PARTS.values()
    )
    return texts + parts + int(before.photo != after.photo)


def _candidate(contact: Contact) -> Candidate:
    """The one found, to be compared with those here."""
    person = contact.person
    values: dict[ChannelKind, list[str]] = {kind: [] for kind in ChannelKind}
    for way in contact.channels:
        values[way.kind].append(way.value)
    chats = [way for way in contact.channels if way.kind is ChannelKind.CHAT]
    return Candidate(
        _NOBODY,
        person.uid,
        person.display_name,
        person.prefix,
        person.given,
        person.middle,
        person.family,
        person.suffix,
        person.nickname,
        is_company=person.is_company,
        emails=tuple(values[ChannelKind.EMAIL]),
        phones=tuple(
            Number(way.value, way.label)
            for way in contact.channels
            if way.kind is ChannelKind.PHONE
        ),
        pages=tuple(values[ChannelKind.WEB] + values[ChannelKind.SOCIAL]),
        chats=tuple((way.service, way.value) for way in chats),
        addresses=tuple(way.address for way in contact.channels if way.address is not None),
        work=tuple(each.organisation for each in contact.positions if each.organisation),
    )
