"""People, as they are stored: one whole person, and what little others need to know of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    Contact,
    Home,
    ImportantDate,
    Person,
    Photo,
    Position,
    Relation,
)
from desktop_app.domain.timeline import Participant
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.person_parts import parts_of
from desktop_app.storage.queries.records import newest_vcard

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_MOMENTS = ("archived_at", "trashed_at", "created_at", "updated_at")
_FLAGS = ("starred", "is_you", "is_company")
_COLUMNS = (
    "id", "uid", "display_name", "prefix", "given", "middle", "family", "suffix", "nickname", "phonetic_given",
    "phonetic_middle", "phonetic_family", "other_script", "file_as", "pronouns", "gender", "headline", "place",
    "time_zone", "notes", "met_text", "met_on", "met_event", "introduced_by", "circle_id", "ideal_days", "longest_days",
    "rhythm_since", "fields", "last_contact", *_FLAGS, *_MOMENTS,
)  # fmt: skip
_SELECT_ALL = f"SELECT {', '.join(_COLUMNS)} FROM person WHERE id"
_SELECT = f"{_SELECT_ALL} = ?"


def _person(row: tuple[Any, ...]) -> Person:
    found = dict(zip(_COLUMNS, row, strict=True))
    ideal, longest = found.pop("ideal_days"), found.pop("longest_days")
    for name in _MOMENTS:
        found[name] = timestamps.from_text(found[name])
    for name in _FLAGS:
        found[name] = bool(found[name])
    found["met_on"] = None if found["met_on"] is None else PartialDate.parse(found["met_on"])
    found["rhythm_since"] = timestamps.day_from_text(found["rhythm_since"])
    found["fields"] = tuple(json.loads(found["fields"]))
    found["last_contact"] = timestamps.day_from_ordinal(found["last_contact"])
    return Person(**found, cadence=None if ideal is None else Cadence(ideal, longest))


def next_id(db: Database) -> int:
    """The id the next new person gets."""
    return int(db.value("SELECT coalesce(max(id), 0) + 1 FROM person"))


def load_person(db: Database, person_id: int) -> Person:
    """The person without parts; raises NotFoundError."""
    row = db.one(_SELECT, (person_id,))
    if row is None:
        raise NotFoundError("person-is-gone")
    return _person(row)


def load_persons(db: Database, ids: Collection[int]) -> list[Person]:
    """Those people that exist, without parts, in no order; some hundreds at once."""
    return [_person(row) for row in db.rows(f"{_SELECT_ALL} IN ({marks(ids)})", list(ids))]


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
        own_values=parts_of(db, OwnValue, person_id),
        homes=parts_of(db, Home, person_id),
        tags=[name for (name,) in tags],
        photo=load_photo(db, person_id),
        raw=newest_vcard(db, person_id),
    )


def load_photo(db: Database, person_id: int) -> Photo | None:
    """The person's photo as stored."""
    row = db.one("SELECT data, media_type FROM photo WHERE person_id = ?", (person_id,))
    return None if row is None else Photo(bytes(row[0]), row[1])


def participants(db: Database, ids: Iterable[int]) -> dict[int, Participant]:
    """Name and uid of those people that exist, by id."""
    wanted = list(ids)
    rows = db.rows(
        f"SELECT id, display_name, uid FROM person WHERE id IN ({marks(wanted)})", wanted
    )
    return {row[0]: Participant(*row) for row in rows}


def id_of_uid(db: Database, uid: str) -> int | None:
    """The person with that uid, or None."""
    found: int | None = db.value("SELECT id FROM person WHERE uid = ?", (uid,))
    return found


def ids_of_uids(db: Database, uids: Iterable[str]) -> dict[str, int]:
    """The ids of those people that exist, by uid; some hundreds at once."""
    wanted = list(uids)
    return dict(db.rows(f"SELECT uid, id FROM person WHERE uid IN ({marks(wanted)})", wanted))


def id_of_you(db: Database) -> int | None:
    """The person who is the user, None when nobody is."""
    found: int | None = db.value("SELECT id FROM person WHERE is_you")
    return found


def time_zone(db: Database, person_id: int) -> str:
    """The IANA name of the zone somebody is in, "" when not known."""
    return str(db.value("SELECT time_zone FROM person WHERE id = ?", (person_id,)) or "")
