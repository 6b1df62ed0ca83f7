"""Writing people: whole new ones, many at once, and changes to some of their fields."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.domain.person import Contact, Home, Person, person_named
from desktop_app.storage import households, needs, records, timestamps
from desktop_app.storage.engine import rows, sort_keys, triggers
from desktop_app.storage.person_parts import insert_parts
from desktop_app.storage.queries.people import id_of_you, next_id
from desktop_app.storage.queries.person_parts import PARTS
from desktop_app.storage.queries.records import VCARD
from desktop_app.storage.records import Origins
from desktop_app.storage.tags import tag_finder

if TYPE_CHECKING:
    from desktop_app.domain.name_order import NameOrder
    from desktop_app.domain.person import Part, Photo
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.records import Origin

_TEXTS = (
    "display_name", "prefix", "given", "middle", "family", "suffix", "nickname", "phonetic_given", "phonetic_middle",
    "phonetic_family", "other_script", "file_as", "pronouns", "gender", "headline", "place", "time_zone", "notes",
    "met_text", "met_event",
)  # fmt: skip
_PLAIN = (*_TEXTS, "introduced_by", "circle_id", "starred", "is_you", "is_company")
_MOMENTS = ("archived_at", "trashed_at", "created_at", "updated_at")
_plain, _moments = attrgetter(*_PLAIN), attrgetter(*_MOMENTS)
_COLUMNS = (
    *_PLAIN,
    *_MOMENTS,
    "met_on",
    "ideal_days",
    "longest_days",
    "rhythm_since",
    "fields",
    "sort_key",
    "family_key",
)


def _values(person: Person, order: NameOrder) -> tuple[Any, ...]:
    """The row of a person in the order of `_COLUMNS`; `order` makes what lists are sorted by."""
    cadence = person.cadence
    return (
        *_plain(person),
        *map(timestamps.to_text, _moments(person)),
        None if person.met_on is None else str(person.met_on),
        None if cadence is None else cadence.ideal_days,
        None if cadence is None else cadence.longest_days,
        None if person.rhythm_since is None else person.rhythm_since.isoformat(),
        json.dumps(person.fields, ensure_ascii=False) if person.fields else "[]",
        order.sort_key(person),
        order.family_key(person),
    )


@dataclass(slots=True)
class NewPerson:
    """A contact to store, the id it gets, and where it was read (None: it was not)."""

    id: int
    contact: Contact
    origin: Origin | None = None


def insert(db: Database, contact: Contact, now: datetime) -> int:
    """Store a new person with all parts and give the id; `now` (UTC) fills missing created and
    updated moments.
    """
    person_id = next_id(db)
    origin = Origins(db).of(VCARD, contact.person.uid, "") if contact.raw is not None else None
    insert_many(db, [NewPerson(person_id, contact, origin)], now)
    return person_id


def insert_named(db: Database, names: Sequence[str], now: datetime) -> dict[str, int]:
    """Store new people of whom only the name is known and give their ids by name; `now` is UTC."""
    first = next_id(db)
    new = [
        NewPerson(first + place, Contact(person_named(name))) for place, name in enumerate(names)
    ]
    if new:
        insert_many(db, new, now)
    return {item.contact.person.display_name: item.id for item in new}


def insert_many(
    db: Database,
    new: Sequence[NewPerson],
    now: datetime,
    indexing: Callable[[], None] = lambda: None,
) -> None:
    """Store new people with all parts, ids rising; the search index sees each once, complete.

    Rows of a table go in together: a statement a row costs more than the row. `indexing` is called
    when the rows are in: what remains is one long statement of SQLite, which leaves the interpreter
    to other threads.
    """
    for item in new:
        person = item.contact.person
        person.created_at = person.created_at or now
        person.updated_at = person.updated_at or now
        if person.circle_id is not None or person.cadence is not None:
            person.rhythm_since = person.rhythm_since or timestamps.local_day(now)
    order = sort_keys.order(db)
    with triggers.adding_people(db):
        own = _new_uids(sum(not item.contact.person.uid for item in new))
        people = [
            (item.id, item.contact.person.uid or next(own), *_values(item.contact.person, order))
            for item in new
        ]
        rows.insert_many(db, "person", ("id", "uid", *_COLUMNS), people)
        insert_parts(db, _parts(new))
        _insert_belongings(db, new)
    indexing()
    triggers.index_new_people(db, new[0].id, new[-1].id)


def _new_uids(count: int) -> Iterator[str]:
    """Random UUIDs (RFC 9562, version 4): of many at once each is made in a tenth of the time."""
    numbers = os.urandom(16 * count).hex()
    for at in range(0, len(numbers), 32):
        one = numbers[at : at + 32]
        variant = "89ab"[int(one[16], 16) & 3]
        yield f"{one[:8]}-{one[8:12]}-4{one[13:16]}-{variant}{one[17:20]}-{one[20:]}"


def _insert_belongings(db: Database, new: Sequence[NewPerson]) -> None:
    find = tag_finder(db)
    tags = [(item.id, find(name)) for item in new for name in dict.fromkeys(item.contact.tags)]
    rows.insert_many(db, "person_tag", ("person_id", "tag_id"), tags, skip_known=True)
    photos = [
        (item.id, photo.media_type, photo.data) for item in new if (photo := item.contact.photo)
    ]
    rows.insert_many(db, "photo", ("person_id", "media_type", "data"), photos)
    records.insert_many(
        db, [(item.id, item.origin, item.contact.raw) for item in new if item.origin is not None]
    )


def _parts(new: Sequence[NewPerson]) -> Iterator[tuple[int, Sequence[Part]]]:
    for item in new:
        contact = item.contact
        yield item.id, contact.channels
        yield item.id, contact.positions
        yield item.id, contact.dates
        yield item.id, contact.relations
        yield item.id, contact.own_values
        yield item.id, contact.homes


def save_person(db: Database, person: Person) -> None:
    """Write every field of a stored person but id, uid and last contact; the row keeps what did not
    change.
    """
    rows.update_many(db, "person", _COLUMNS, [(*_values(person, sort_keys.order(db)), person.id)])


def replace_parts(db: Database, person_id: int, kind: type, parts: Sequence[Part]) -> None:
    """Put `parts` in the place of all parts of that kind."""
    rows.delete(db, PARTS[kind].table, {"person_id": person_id})
    insert_parts(db, [(person_id, parts)])
    if kind is Home:
        households.drop_empty(db)


def set_columns(db: Database, ids: Iterable[int], values: Mapping[str, Any]) -> None:
    """Give the same column values to several people."""
    rows.update_many(db, "person", tuple(values), [(*values.values(), row) for row in ids])


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete people for good, with their parts, their needs and their offers."""
    ids = list(ids)
    needs.remove_of_people(db, ids)
    remove_rows(db, ids)


def remove_rows(db: Database, ids: Iterable[int]) -> None:
    """Delete people for good with what belongs to them alone."""
    rows.delete_many(db, "person", ("id",), [(row,) for row in ids])
    households.drop_empty(db)


def set_photo(db: Database, person_id: int, photo: Photo | None) -> None:
    """Store or take away the person's photo."""
    rows.delete(db, "photo", {"person_id": person_id})
    if photo is not None:
        rows.insert(
            db,
            "photo",
            {"person_id": person_id, "media_type": photo.media_type, "data": photo.data},
        )


def set_is_you(db: Database, person_id: int) -> None:
    """Make that person, and nobody else, the user."""
    before = id_of_you(db)
    if before is not None and before != person_id:
        set_columns(db, [before], {"is_you": False})
    set_columns(db, [person_id], {"is_you": True})
