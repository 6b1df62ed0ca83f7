"""What hangs on a person, between dataclass and row: channels, positions, dates, relations.

Each kind is described once as data (`PARTS`): its table, its columns and how a dataclass becomes a row and back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    DateKind,
    ImportantDate,
    Part,
    Position,
    PostalAddress,
    Relation,
    Standing,
)
from desktop_app.domain.relations import inverse
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

Organisations = Callable[[str], int | None]
"""Gives the row of the organisation with that name."""


@dataclass(frozen=True, slots=True)
class PartTable:
    """How one kind of part is stored. `values` gives the row without id, person_id and position."""

    table: str
    columns: tuple[str, ...]
    values: Callable[[Organisations, Any], tuple[Any, ...]]
    part: Callable[[tuple[Any, ...]], Any]
    source: str = ""
    reads: tuple[str, ...] = ()

    @property
    def insert(self) -> str:
        """The SQL that inserts a row, up to VALUES: person_id, position, then `columns`."""
        return f"INSERT INTO {self.table} (person_id, position, {', '.join(self.columns)})"

    @property
    def update(self) -> str:
        """The SQL that changes one row: `columns`, then id."""
        return f"UPDATE {self.table} SET {', '.join(f'{column} = ?' for column in self.columns)} WHERE id = ?"

    @property
    def select(self) -> str:
        """The SQL that reads a person's parts in order: id, person_id, then `columns`."""
        read = ", ".join(self.reads or tuple(f"t.{column}" for column in self.columns))
        return (
            f"SELECT t.id, t.person_id, {read} FROM {self.table} t {self.source} WHERE t.person_id = ? "
            "ORDER BY t.position, t.id"
        )


def _partial(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def organisations(db: Database) -> Organisations:
    """A look-up of organisations by name that makes new ones and remembers; for the length of a transaction."""
    known: dict[str, int | None] = {"": None}

    def find(name: str) -> int | None:
        if name not in known:
            found = db.value("SELECT id FROM organisation WHERE name = ?", (name,))
            known[name] = found or db.run("INSERT INTO organisation (name) VALUES (?)", (name,)).lastrowid
        return known[name]

    return find


_address = attrgetter(*PostalAddress.__slots__)


def _channel_values(_: Organisations, part: Channel) -> tuple[Any, ...]:
    address = part.address
    stored = None if address is None else json.dumps(_address(address))
    return (part.kind.value, part.value, part.label, part.service, part.preferred, stored)


def _channel(row: tuple[Any, ...]) -> Channel:
    address = None if row[7] is None else PostalAddress(*json.loads(row[7]))
    return Channel(ChannelKind(row[2]), row[3], row[4], row[5], bool(row[6]), address, row[0], row[1])


def _position_values(organisations: Organisations, part: Position) -> tuple[Any, ...]:
    standing = None if part.standing is None else part.standing.value
    return (
        organisations(part.organisation), part.title, part.department, part.role, _text(part.since),
        _text(part.until), part.ended, part.is_study, standing,
    )  # fmt: skip


def _position(row: tuple[Any, ...]) -> Position:
    since, until, standing = _partial(row[6]), _partial(row[7]), None if row[10] is None else Standing(row[10])
    ended, is_study = bool(row[8]), bool(row[9])
    return Position(row[2], row[3], row[4], row[5], since, until, ended, is_study, standing, row[0], row[1])


def _date_values(_: Organisations, part: ImportantDate) -> tuple[Any, ...]:
    return (part.kind.value, _text(part.when), part.label, part.text, part.lead_days)


def _date(row: tuple[Any, ...]) -> ImportantDate:
    return ImportantDate(DateKind(row[2]), _partial(row[3]), row[4], row[5], row[6], row[0], row[1])


def _relation_values(_: Organisations, part: Relation) -> tuple[Any, ...]:
    return (part.kind, part.other_id, part.other_uid, part.other_name)


def _relation(row: tuple[Any, ...]) -> Relation:
    return Relation(kind=row[2], other_id=row[3], other_uid=row[4], other_name=row[5], id=row[0], person_id=row[1])


PARTS: dict[type, PartTable] = {
    Channel: PartTable(
        "channel", ("kind", "value", "label", "service", "preferred", "address"), _channel_values, _channel
    ),
    Position: PartTable(
        "position",
        ("organisation_id", "title", "department", "role", "since", "until", "ended", "is_study", "standing"),
        _position_values,
        _position,
        "LEFT JOIN organisation o ON o.id = t.organisation_id",
        ("coalesce(o.name, '')", "t.title", "t.department", "t.role", "t.since", "t.until", "t.ended", "t.is_study",
         "t.standing"),
    ),
    ImportantDate: PartTable(
        "important_date", ("kind", "day", "label", "text", "lead_days"), _date_values, _date
    ),
    Relation: PartTable(
        "relation",
        ("kind", "other_id", "other_uid", "other_name"),
        _relation_values,
        _relation,
        "LEFT JOIN person o ON o.id = t.other_id",
        ("t.kind", "t.other_id", "t.other_uid", "coalesce(o.display_name, t.other_name)"),
    ),
}  # fmt: skip


def insert_parts(db: Database, parts: Iterable[tuple[int, Sequence[Part]]]) -> None:
    """Store parts of people: pairs of person id and all parts of one kind in their order."""
    find = organisations(db)
    rows: dict[type, list[tuple[Any, ...]]] = {}
    for person_id, several in parts:
        for position, part in enumerate(several):
            values = PARTS[type(part)].values(find, part)
            rows.setdefault(type(part), []).append((person_id, position, *values))
    for kind, found in rows.items():
        db.insert_many(PARTS[kind].insert, found)


def save_part(db: Database, part: Part) -> int:
    """Insert `part` at the end (id 0) or change the stored one, and give its id; NotFoundError if it is gone."""
    table = PARTS[type(part)]
    if part.id == 0:
        last = db.value(
            f"SELECT coalesce(max(position) + 1, 0) FROM {table.table} WHERE person_id = ?", (part.person_id,)
        )
        values = table.values(organisations(db), part)
        row = (part.person_id, last, *values)
        return int(db.run(f"{table.insert} VALUES ({marks(row)})", row).lastrowid)
    values = table.values(organisations(db), part)
    if db.run(table.update, (*values, part.id)).rowcount == 0:
        raise NotFoundError("This entry is no longer there.")
    return part.id


def remove_part(db: Database, part: Part) -> None:
    """Delete the stored `part`; nothing happens when it is gone already."""
    db.run(f"DELETE FROM {PARTS[type(part)].table} WHERE id = ?", (part.id,))


def parts_of(db: Database, kind: type, person_id: int) -> list[Any]:
    """A person's parts of that dataclass, in their order."""
    table = PARTS[kind]
    return [table.part(row) for row in db.rows(table.select, (person_id,))]


def order_parts(db: Database, parts: Sequence[Part]) -> None:
    """Store the order of parts of one kind of one person."""
    rows = [(place, part.id) for place, part in enumerate(parts)]
    db.run_many(f"UPDATE {PARTS[type(parts[0])].table} SET position = ? WHERE id = ?", rows)


def inverse_relations(db: Database, person_id: int) -> list[Relation]:
    """Relations that others have to this person, turned round; the ids stay those of the stored rows."""
    sql = (
        "SELECT r.id, r.kind, p.id, p.display_name, p.uid FROM relation r JOIN person p ON p.id = r.person_id "
        "WHERE r.other_id = ? AND p.trashed_at IS NULL ORDER BY p.sort_key"
    )
    rows = db.rows(sql, (person_id,))
    return [Relation(inverse(row[1]), row[3], row[2], row[4], row[0], row[2]) for row in rows]
