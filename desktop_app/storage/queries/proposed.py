"""Reading what waits to be confirmed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.domain.proposed import ProposedEntry, ProposedKey
from desktop_app.domain.timeline import InteractionKind, Participant, Starter
from desktop_app.storage import timestamps

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.storage.engine.connection import Database

_FROM = "FROM proposed_entry e JOIN person p ON p.id = e.person_id"
_WAITS = "e.state = 'waiting' AND p.trashed_at IS NULL"
_PHOTO = "EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id)"
_SELECT = (
    f"SELECT p.id, p.display_name, p.uid, {_PHOTO}, e.occasion, e.kind, e.day, e.summary, e.body, e.at, "
    f"e.minutes, e.place, e.starter, e.source {_FROM}"
)


def waiting(db: Database, until: date, limit: int) -> list[ProposedEntry]:
    """Entries that wait for an answer, up to and including a local day, the newest first; those of
    people in the trash wait there.
    """
    sql = f"{_SELECT} WHERE {_WAITS} AND e.day <= ? ORDER BY e.day DESC, coalesce(e.at, '') DESC, e.person_id, e.occasion LIMIT ?"
    return [_entry(row) for row in db.rows(sql, (until.isoformat(), limit))]


def count(db: Database, until: date) -> tuple[int, int]:
    """How many entries wait, and with how many people."""
    sql = f"SELECT count(*), count(DISTINCT e.person_id) {_FROM} WHERE {_WAITS} AND e.day <= ?"
    ((entries, people),) = db.rows(sql, (until.isoformat(),))
    return entries, people


def load(db: Database, keys: Iterable[ProposedKey]) -> list[ProposedEntry]:
    """Those of them that still wait, the oldest first; any number at once."""
    wanted = json.dumps(sorted([key.person_id, key.occasion] for key in keys))
    # As a set of pairs it is made an index of; joined, each pair would be held against each row.
    pairs = "SELECT value ->> 0, value ->> 1 FROM json_each(?)"
    sql = (
        f"{_SELECT} WHERE (e.person_id, e.occasion) IN ({pairs}) AND {_WAITS} "
        "ORDER BY e.day, coalesce(e.at, ''), e.person_id, e.occasion"
    )
    return [_entry(row) for row in db.rows(sql, (wanted,))]


def known(db: Database, occasions: Iterable[str]) -> set[ProposedKey]:
    """What was proposed of those occasions before, whatever was said of it."""
    sql = (
        "SELECT person_id, occasion FROM proposed_entry "
        "WHERE occasion IN (SELECT value FROM json_each(?))"
    )
    return {ProposedKey(*row) for row in db.rows(sql, (json.dumps(sorted(occasions)),))}


def entries_of(db: Database, occasions: Iterable[str]) -> dict[str, int]:
    """The entries of the timeline that were made of those occasions: ids by uid."""
    sql = "SELECT uid, id FROM interaction WHERE uid IN (SELECT value FROM json_each(?))"
    return dict(db.rows(sql, (json.dumps(sorted(occasions)),)))


def _entry(row: tuple[Any, ...]) -> ProposedEntry:
    (
        person,
        name,
        uid,
        photo,
        occasion,
        kind,
        day,
        summary,
        body,
        at,
        minutes,
        place,
        starter,
        source,
    ) = row
    return ProposedEntry(
        Participant(person, name, uid, bool(photo)),
        occasion,
        InteractionKind(kind),
        timestamps.day_from_text(day),  # type: ignore[arg-type]
        summary,
        body,
        timestamps.from_text(at),
        minutes,
        place,
        None if starter is None else Starter(starter),
        source,
    )
