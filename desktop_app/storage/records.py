"""Writing down where people and groups came from: sources, imports, and what was read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.person import RawCard
from desktop_app.domain.unread import mark_of, without
from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows
from desktop_app.storage.engine.journal import KEEP_STEPS
from desktop_app.storage.queries import records

if TYPE_CHECKING:
    from desktop_app.domain.unread import LineOnCard
    from desktop_app.storage.engine.connection import Database

_COLUMNS = ("source_id", "batch_id", "own_id", "fingerprint", "version", "lines")


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One import: its uid, the UTC moment it began and the names of its files."""

    uid: str
    begun_at: datetime
    files: tuple[str, ...] = ()


@dataclass(slots=True)
class Origin:
    """Where a record comes from: row of its source, row of the import (None: none), and its own
    name there.

    `fingerprint` is "" when there is none to tell it from others by.
    """

    source_id: int
    batch_id: int | None = None
    own_id: str = ""
    fingerprint: str = ""


class Origins:
    """Gives origins within one transaction, writing source and import down with the first."""

    def __init__(self, db: Database, batch: ImportBatch | None = None) -> None:
        self._db, self._batch = db, batch
        self._batch_id: int | None = None
        self._sources: dict[str, int] = {}

    def of(self, source: str, own_id: str, fingerprint: str) -> Origin:
        """The origin of a record from the files of that format."""
        if source not in self._sources:
            self._sources[source] = _source_id(self._db, source)
        return Origin(self._sources[source], self.batch_id(), own_id, fingerprint)

    def batch_id(self) -> int | None:
        """The row of the import, made when it is not there yet; None without one."""
        if self._batch_id is None and self._batch is not None:
            self._batch_id = _batch_id(self._db, self._batch)
        return self._batch_id


def _source_id(db: Database, kind: str) -> int:
    found = records.source_id(db, kind)
    return rows.insert(db, "source", {"name": kind, "kind": kind}) if found is None else found


def _batch_id(db: Database, batch: ImportBatch) -> int:
    found = records.batch_id(db, batch.uid)
    if found is not None:
        return found
    return rows.insert(db, "batch", _begun(batch))


def _begun(batch: ImportBatch) -> dict[str, object]:
    # The name of a file may be any bytes.
    files = json.dumps(batch.files, ensure_ascii=False).encode("utf-8", "replace").decode()
    return {"uid": batch.uid, "begun_at": timestamps.to_text(batch.begun_at), "files": files}


def begin_beside(db: Database, batch: ImportBatch) -> None:
    """Make the row of an import that is no step of undo. Its number leaves room for those of
    imports undone, which may come back with theirs.
    """
    room = KEEP_STEPS + 1
    rows.insert(db, "batch", {"id": records.newest_batch(db) + room, **_begun(batch)})


def end_batch(
    db: Database, batch: ImportBatch, now: datetime, values: Mapping[str, object]
) -> None:
    """Say of an import that it ended at `now` (UTC), and what became of its cards."""
    ended = {"ended_at": timestamps.to_text(now), **values}
    rows.update(db, "batch", ended, {"id": _batch_id(db, batch)})


def insert_many(db: Database, new: Iterable[tuple[int, Origin, RawCard | None]]) -> None:
    """Keep what was read of new people, by their ids."""
    found = [(row, *_values(origin, raw)) for row, origin, raw in new]
    rows.insert_many(db, "record", ("person_id", *_COLUMNS), found)


def add(db: Database, person_id: int, origin: Origin, raw: RawCard | None) -> None:
    """Keep what was read of somebody who is here; of what the same source said before the
    fingerprint is enough.
    """
    rows.update_many(
        db,
        "record",
        ("lines",),
        [
            (None, row)
            for row in records.kept_of_person(db, person_id, origin.source_id, origin.own_id)
        ],
    )
    insert_many(db, [(person_id, origin, raw)])


def take_line(db: Database, card: LineOnCard) -> None:
    """Take a line out of what is kept of somebody, and keep the mark by which it is known when it
    comes again. Raises NotFoundError when it is not there (any more).
    """
    there = {each.id: each.raw.lines for each in records.cards_of(db, card.person_id)}
    lines = there.get(card.record, ())
    if card.line.text not in lines:
        raise NotFoundError("card-line-is-gone")
    left = "\n".join(without(lines, {card.line.text}))
    rows.update(db, "record", {"lines": left}, {"id": card.record})
    _mark_unwanted(db, card.person_id, mark_of(card.line))


def _mark_unwanted(db: Database, person_id: int, mark: str) -> None:
    known = records.unwanted_of(db, person_id)
    if any(mark in marks for _, marks in known):
        return
    if known:
        row, marks = known[0]
        rows.update(db, "record", {"lines": "\n".join((*marks, mark))}, {"id": row})
    else:
        origin = Origin(_source_id(db, records.UNWANTED))
        insert_many(db, [(person_id, origin, RawCard("", (mark,)))])


def add_group(db: Database, tag_id: int, origin: Origin, raw: RawCard) -> None:
    """Keep what was read of a group, in the place of what its source said of it before."""
    kept = records.kept_of_group(db, tag_id, origin.own_id, origin.source_id)
    rows.update_many(db, "group_record", ("lines",), [(None, row) for row in kept])
    rows.insert_many(db, "group_record", ("tag_id", *_COLUMNS), [(tag_id, *_values(origin, raw))])


def move_to_batch(db: Database, record_ids: Iterable[int], batch_id: int | None) -> None:
    """Records that an import broken off had brought, and that this one has seen to."""
    rows.update_many(db, "record", ("batch_id",), [(batch_id, row) for row in record_ids])


def _values(origin: Origin, raw: RawCard | None) -> tuple[object, ...]:
    read = ("", None) if raw is None else (raw.version, "\n".join(raw.lines))
    return (origin.source_id, origin.batch_id, origin.own_id, origin.fingerprint or None, *read)
