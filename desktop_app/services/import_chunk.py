"""Storing a chunk of cards: which are new, which are known already, and which bring news about somebody known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UnstorableError
from desktop_app.domain.importing import Fate, Problem
from desktop_app.domain.names import fold
from desktop_app.domain.person import Channel, Contact, ImportantDate, Person, Position, Relation, bare
from desktop_app.formats.facts import KITH_TEXTS
from desktop_app.formats.vcard_positions import tells_positions
from desktop_app.formats.vcard_reader import contact_of
from desktop_app.formats.vcard_writer import fingerprint
from desktop_app.storage import importing, people
from desktop_app.storage.people import NewPerson
from desktop_app.storage.queries import circles
from desktop_app.storage.queries import importing as importing_queries
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries.importing import Known

if TYPE_CHECKING:
    from desktop_app.domain.importing import ContactRead, GroupRead
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.importing import KnownCards

_KEPT = {"id", "uid", "created_at", "updated_at", "last_contact", "circle_id", "cadence", "introduced_by"}
"""What no card changes about somebody who is here."""
_YOURS = {"starred", "is_you", "archived_at", "trashed_at"}
"""What Kith writes into a card about how you keep somebody; a card of another hand decides none of it."""
_FILLED = {*KITH_TEXTS, "met_on", "fields"}
"""What only Kith writes into cards: taken where there is nothing yet, and never instead of what there is."""
_PARTS: dict[type, str] = {
    Channel: "channels",
    Position: "positions",
    ImportantDate: "dates",
    Relation: "relations",
}


@dataclass(slots=True)
class ChunkResult:
    """Ids of people added, how many were updated or known already, who names an introducer by UID, and cards refused."""

    added: list[int] = field(default_factory=list)
    updated: int = 0
    identical: int = 0
    introduced: list[tuple[int, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, other: ChunkResult) -> None:
        """Count what became of further cards."""
        self.added += other.added
        self.updated += other.updated
        self.identical += other.identical
        self.introduced += other.introduced
        self.problems += other.problems


def judged(known: KnownCards, contact: Contact, mark: str) -> tuple[Fate, Known | None]:
    """What becomes of a card after those judged before it, and whom it is about already; remembers its fingerprint.

    A card equal to one stored before (by fingerprint) is the same; one without a fingerprint equals none. A card with the UID of somebody of the same name
    brings news of them; with another name the UID is a broken exporter's, is taken off, and the card is somebody new.
    """
    if mark and mark in known.prints:
        return Fate.SAME, Known(known.prints[mark], contact.person.display_name)
    there = known.by_uid.get(contact.person.uid)
    if mark:
        known.prints[mark] = 0 if there is None else there.id
    if there is not None and fold(there.name) == fold(contact.person.display_name):
        return Fate.NEWS, there
    if there is not None:
        contact.person.uid = ""
    return Fate.NEW, None


def store_chunk(
    db: Database, chunk: Sequence[ContactRead], now: datetime, indexing: Callable[[], None] = lambda: None
) -> ChunkResult:
    """Store the contacts of `chunk`; call inside a transaction. `now` is a UTC moment, `indexing` as `insert_many` has it.

    Those that cannot be stored end in `problems`. Raises StorageUnavailableError.
    """
    try:
        with db.savepoint():
            return _store(db, chunk, now, indexing)
    except UnstorableError:
        # One of them is at fault: alone, each shows whether it is the one.
        result = ChunkResult()
        for item in chunk:
            try:
                with db.savepoint():
                    result.add(_store(db, [item], now, indexing))
            except UnstorableError as error:
                result.problems.append(_unstorable(item, item.contact.person.display_name, error))
        return result


def _unstorable(item: ContactRead | GroupRead, name: str, error: UnstorableError) -> Problem:
    # The name itself may be what cannot be written anywhere.
    shown = name[:80].encode("utf-8", "replace").decode()
    return Problem(
        item.file,
        item.line,
        f"This card cannot be stored: {error.values['reason']}.".replace("..", "."),
        shown,
        cards=1,
    )


def _store(
    db: Database, chunk: Sequence[ContactRead], now: datetime, indexing: Callable[[], None] = lambda: None
) -> ChunkResult:
    prints = [fingerprint(item.contact.raw) if item.contact.raw else "" for item in chunk]
    known = importing_queries.known(db, [item.contact.person.uid for item in chunk], prints)
    circle_ids, you = circles.ids_by_name(db), people_queries.id_of_you(db)
    result, new = ChunkResult(), list[NewPerson]()
    first = people_queries.next_id(db)
    for item, mark in zip(chunk, prints, strict=True):
        contact = item.contact
        fate, there = judged(known, contact, mark)
        if fate is Fate.SAME:
            result.identical += 1
            continue
        row = there.id if there is not None else first + len(new)
        # Whoever is you already stays so: a friend's own card says of them that they are, and not every card of yours does.
        contact.person.is_you = row == you or (you is None and contact.person.is_you)
        you = row if contact.person.is_you else you
        if there is None:
            contact.person.circle_id = circle_ids.get(contact.circle)
            new.append(NewPerson(row, contact, mark))
            known.by_uid[contact.person.uid or str(row)] = Known(row, contact.person.display_name)
            continue
        if new and there.id >= first:
            # A later card of this chunk about somebody new in it: they must be stored before they are updated.
            _insert(db, new, now, result)
            new, first = [], people_queries.next_id(db)
        _update(db, there, contact, mark, now)
        result.updated += 1
    _insert(db, new, now, result, indexing)
    return result


def _insert(
    db: Database,
    new: Sequence[NewPerson],
    now: datetime,
    result: ChunkResult,
    indexing: Callable[[], None] = lambda: None,
) -> None:
    if not new:
        return
    people.insert_many(db, new, now, indexing)
    result.added += [item.id for item in new]
    result.introduced += [(item.id, uid) for item in new if (uid := item.contact.introduced_by_uid)]


def merged(stored: Contact, card: Contact) -> Contact:
    """`stored` with what a newer card says wherever the user has not changed what the older card said."""
    old = contact_of(stored.raw) if stored.raw is not None else Contact(Person())
    person, before, after = stored.person, old.person, card.person
    news = {
        item.name: getattr(after, item.name)
        for item in fields(Person)
        if item.name not in _KEPT | _YOURS and _may_change(item.name, person, before)
    }
    result = replace(stored, person=replace(person, **news), tags=list(dict.fromkeys((*stored.tags, *card.tags))))
    for name in _PARTS.values():
        here, before_it, now = ([bare(part) for part in getattr(contact, name)] for contact in (stored, old, card))
        if name == "positions" and here and tells_positions(card.raw):
            continue
        if here == before_it != now:
            setattr(result, name, getattr(card, name))
    if stored.photo == old.photo != card.photo:
        result.photo = card.photo
    if card.raw is not None:
        result.raw = card.raw
    return result


def _may_change(name: str, person: Person, before: Person) -> bool:
    """Whether a newer card may say another value of that field: where it is empty, or still what the older card said."""
    value = getattr(person, name)
    return not value if name in _FILLED else value == getattr(before, name)


def _update(db: Database, there: Known, contact: Contact, mark: str, now: datetime) -> None:
    stored = people_queries.load(db, there.id)
    news = merged(stored, contact)
    people.save_person(db, replace(news.person, updated_at=now, is_you=contact.person.is_you))
    for kind, name in _PARTS.items():
        if getattr(news, name) is not getattr(stored, name):
            people.replace_parts(db, there.id, kind, getattr(news, name))
    if news.photo is not stored.photo:
        people.set_photo(db, there.id, news.photo)
    importing.put_tags(db, there.id, [name for name in contact.tags if name not in stored.tags])
    if contact.raw is not None:
        people.set_raw(db, there.id, contact.raw, mark)


def store_groups(db: Database, groups: Sequence[GroupRead]) -> tuple[int, list[Problem]]:
    """Make each group a tag on those of its members who are here; how many were new or changed, and those refused."""
    stored, problems = 0, list[Problem]()
    for group in groups:
        try:
            with db.savepoint():
                mark = fingerprint(group.raw)
                stored += importing.store_group(db, group.name, group.uid, group.members, group.raw, mark)
        except UnstorableError as error:
            problems.append(_unstorable(group, group.name, error))
    return stored, problems
