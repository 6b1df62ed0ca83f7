"""People in the database: one whole person in, one whole person out, and changes to some of their fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.names import family_key, sort_key
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Channel, Contact, ImportantDate, Part, Person, Photo, Position, RawCard, Relation
from desktop_app.domain.timeline import Participant
from desktop_app.storage import timestamps
from desktop_app.storage.engine import triggers
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.person_parts import PARTS, insert_parts, parts_of
from desktop_app.storage.tags import tag_finder

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

TEXT_FIELDS = (
    "display_name", "prefix", "given", "middle", "family", "suffix", "nickname", "phonetic_given", "phonetic_middle",
    "phonetic_family", "other_script", "file_as", "pronouns", "gender", "headline", "place", "time_zone", "notes",
    "met_text", "met_event",
)  # fmt: skip
_PLAIN = (*TEXT_FIELDS, "introduced_by", "circle_id", "starred", "is_you", "is_company")
_MOMENTS = ("archived_at", "trashed_at", "created_at", "updated_at")
_plain, _moments = attrgetter(*_PLAIN), attrgetter(*_MOMENTS)
_COLUMNS = (*_PLAIN, *_MOMENTS, "met_on", "ideal_days", "longest_days", "fields", "sort_key", "family_key")
_INSERT = f"INSERT INTO person (id, uid, {', '.join(_COLUMNS)})"
_SELECT = f"SELECT id, uid, last_contact, {', '.join(_COLUMNS)} FROM person WHERE id = ?"


def _values(person: Person) -> tuple[Any, ...]:
    """The row of a person in the order of `_COLUMNS`."""
    cadence = person.cadence
    return (
        *_plain(person),
        *map(timestamps.to_text, _moments(person)),
        None if person.met_on is None else str(person.met_on),
        None if cadence is None else cadence.ideal_days,
        None if cadence is None else cadence.longest_days,
        json.dumps(person.fields, ensure_ascii=False) if person.fields else "[]",
        sort_key(person),
        family_key(person),
    )


def _person(row: tuple[Any, ...]) -> Person:
    found = dict(zip(("id", "uid", "last_contact", *_COLUMNS), row, strict=True))
    ideal, longest = found.pop("ideal_days"), found.pop("longest_days")
    del found["sort_key"], found["family_key"]
    for name in _MOMENTS:
        found[name] = timestamps.from_text(found[name])
    for name in ("starred", "is_you", "is_company"):
        found[name] = bool(found[name])
    found["met_on"] = None if found["met_on"] is None else PartialDate.parse(found["met_on"])
    found["fields"] = tuple(json.loads(found["fields"]))
    found["last_contact"] = timestamps.day_from_ordinal(found["last_contact"])
    return Person(**found, cadence=None if ideal is None else Cadence(ideal, longest))


def next_id(db: Database) -> int:
    """The id the next new person gets."""
    return int(db.value("SELECT coalesce(max(id), 0) + 1 FROM person"))


@dataclass(slots=True)
class NewPerson:
    """A contact to store, the id it gets, and the fingerprint of its card ("" without one)."""

    id: int
    contact: Contact
    fingerprint: str = ""


def insert(db: Database, contact: Contact, now: datetime) -> int:
    """Store a new person with all parts and give the id; `now` (UTC) fills missing created and updated moments."""
    person_id = next_id(db)
    insert_many(db, [NewPerson(person_id, contact)], now)
    return person_id


def insert_many(
    db: Database, new: Sequence[NewPerson], now: datetime, indexing: Callable[[], None] = lambda: None
) -> None:
    """Store new people with all parts, ids rising; the search index sees each once, complete.

    Rows of a table go in together: a statement a row costs more than the row. `indexing` is called when the rows are
    in: what remains is one long statement of SQLite, which leaves the interpreter to other threads.
    """
    for item in new:
        person = item.contact.person
        person.created_at = person.created_at or now
        person.updated_at = person.updated_at or now
    with triggers.adding_people(db):
        rows = [(item.id, item.contact.person.uid or str(uuid4()), *_values(item.contact.person)) for item in new]
        db.insert_many(_INSERT, rows)
        insert_parts(db, _parts(new))
        _insert_belongings(db, new)
    indexing()
    triggers.index_people(db, "SELECT id FROM person WHERE id BETWEEN ? AND ?", (new[0].id, new[-1].id))


def _insert_belongings(db: Database, new: Sequence[NewPerson]) -> None:
    find = tag_finder(db)
    tags = [(item.id, find(name)) for item in new for name in dict.fromkeys(item.contact.tags)]
    db.insert_many("INSERT OR IGNORE INTO person_tag (person_id, tag_id)", tags)
    photos = [(item.id, photo.media_type, photo.data) for item in new if (photo := item.contact.photo)]
    db.insert_many("INSERT INTO photo (person_id, media_type, data)", photos)
    cards = [(item.id, raw.version, "\n".join(raw.lines)) for item in new if (raw := item.contact.raw)]
    db.insert_many("INSERT INTO raw_card (person_id, version, lines)", cards)
    seen = [(item.fingerprint, item.id) for item in new if item.fingerprint]
    db.insert_many("INSERT OR IGNORE INTO seen_card (fingerprint, person_id)", seen)


def _parts(new: Sequence[NewPerson]) -> Iterator[tuple[int, Sequence[Part]]]:
    for item in new:
        contact = item.contact
        yield from (
            (item.id, parts) for parts in (contact.channels, contact.positions, contact.dates, contact.relations)
        )


def load_person(db: Database, person_id: int) -> Person:
    """The person without parts; raises NotFoundError."""
    row = db.one(_SELECT, (person_id,))
    if row is None:
        raise NotFoundError("This person is no longer in the address book.")
    return _person(row)


def load(db: Database, person_id: int) -> Contact:
    """The whole person; raises NotFoundError."""
    person = load_person(db, person_id)
    tags = db.rows(
        "SELECT t.name FROM person_tag s JOIN tag t ON t.id = s.tag_id WHERE s.person_id = ? ORDER BY t.name",
        (person_id,),
    )
    return Contact(
        person,
        channels=parts_of(db, Channel, person_id),
        positions=parts_of(db, Position, person_id),
        dates=parts_of(db, ImportantDate, person_id),
        relations=parts_of(db, Relation, person_id),
        tags=[name for (name,) in tags],
        photo=load_photo(db, person_id),
        raw=load_raw(db, person_id),
    )


def save_person(db: Database, person: Person) -> None:
    """Write every field of a stored person but id, uid and last contact; the row keeps what did not change."""
    assigned = ", ".join(f"{column} = ?" for column in _COLUMNS)
    db.run(f"UPDATE person SET {assigned} WHERE id = ?", (*_values(person), person.id))


def replace_parts(db: Database, person_id: int, kind: type, parts: Sequence[Part]) -> None:
    """Put `parts` in the place of all parts of that kind."""
    db.run(f"DELETE FROM {PARTS[kind].table} WHERE person_id = ?", (person_id,))
    insert_parts(db, [(person_id, parts)])


def set_columns(db: Database, ids: Iterable[int], values: Mapping[str, Any]) -> None:
    """Give the same column values to several people."""
    assigned = ", ".join(f"{column} = ?" for column in values)
    db.run_many(f"UPDATE person SET {assigned} WHERE id = ?", [(*values.values(), row) for row in ids])


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete people for good, with their parts."""
    db.run_many("DELETE FROM person WHERE id = ?", [(row,) for row in ids])


def load_photo(db: Database, person_id: int) -> Photo | None:
    """The person's photo as stored."""
    row = db.one("SELECT data, media_type FROM photo WHERE person_id = ?", (person_id,))
    return None if row is None else Photo(bytes(row[0]), row[1])


def set_photo(db: Database, person_id: int, photo: Photo | None) -> None:
    """Store or take away the person's photo."""
    db.run("DELETE FROM photo WHERE person_id = ?", (person_id,))
    if photo is not None:
        row = (person_id, photo.media_type, photo.data)
        db.run("INSERT INTO photo (person_id, media_type, data) VALUES (?, ?, ?)", row)


def load_raw(db: Database, person_id: int) -> RawCard | None:
    """The card the person was read from."""
    row = db.one("SELECT version, lines FROM raw_card WHERE person_id = ?", (person_id,))
    return None if row is None else RawCard(row[0], tuple(row[1].split("\n")))


def set_raw(db: Database, person_id: int, raw: RawCard, fingerprint: str) -> None:
    """Store the newest card of a person, and that it has been seen."""
    db.run("DELETE FROM raw_card WHERE person_id = ?", (person_id,))
    row = (person_id, raw.version, "\n".join(raw.lines))
    db.run("INSERT INTO raw_card (person_id, version, lines) VALUES (?, ?, ?)", row)
    db.run("INSERT OR IGNORE INTO seen_card (fingerprint, person_id) VALUES (?, ?)", (fingerprint, person_id))


def participants(db: Database, ids: Iterable[int]) -> dict[int, Participant]:
    """Name and uid of those people that exist, by id."""
    wanted = list(ids)
    rows = db.rows(f"SELECT id, display_name, uid FROM person WHERE id IN ({marks(wanted)})", wanted)
    return {row[0]: Participant(*row) for row in rows}


def id_of_uid(db: Database, uid: str) -> int | None:
    """The person with that uid, or None."""
    found: int | None = db.value("SELECT id FROM person WHERE uid = ?", (uid,))
    return found


def set_is_you(db: Database, person_id: int) -> None:
    """Make that person, and nobody else, the user."""
    db.run("UPDATE person SET is_you = 0 WHERE is_you")
    db.run("UPDATE person SET is_you = 1 WHERE id = ?", (person_id,))
