"""What hangs on a person, as it is stored: channels, positions, dates, relations, values
of fields of one's own, the household they live in.

Each kind is described once as data (`PARTS`): its table, its columns and how a row becomes a
dataclass.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    DateKind,
    Home,
    Household,
    ImportantDate,
    Position,
    PostalAddress,
    Relation,
    Standing,
)
from desktop_app.domain.relations import InverseRelation, inverse
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.relation_kinds import own_pairs

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


@dataclass(frozen=True, slots=True)
class PartTable:
    """How one kind of part is stored. `part` makes a dataclass of id, person_id and then `columns`,
    or `reads`; they are shown by `order`.
    """

    table: str
    columns: tuple[str, ...]
    part: Callable[[tuple[Any, ...]], Any]
    source: str = ""
    reads: tuple[str, ...] = ()
    order: str = "t.position"

    @property
    def select(self) -> str:
        """The SQL that reads a person's parts in order: id, person_id, then `columns`."""
        return self.select_of("= ?")

    def select_of(self, whose: str) -> str:
        """The same for those people whom the SQL `whose` compares with."""
        read = ", ".join(self.reads or tuple(f"t.{column}" for column in self.columns))
        return (
            f"SELECT t.id, t.person_id, {read} FROM {self.table} t {self.source} "
            f"WHERE t.person_id {whose} ORDER BY {self.order}, t.id"
        )


def _partial(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse(text)


def _channel(row: tuple[Any, ...]) -> Channel:
    address = None if row[7] is None else PostalAddress(*json.loads(row[7]))
    return Channel(
        ChannelKind(row[2]), row[3], row[4], row[5], bool(row[6]), address, row[0], row[1]
    )


def _position(row: tuple[Any, ...]) -> Position:
    since, until, standing = (
        _partial(row[6]),
        _partial(row[7]),
        None if row[10] is None else Standing(row[10]),
    )
    ended, is_study = bool(row[8]), bool(row[9])
    return Position(
        row[2], row[3], row[4], row[5], since, until, ended, is_study, standing, row[0], row[1]
    )


def _date(row: tuple[Any, ...]) -> ImportantDate:
    return ImportantDate(DateKind(row[2]), _partial(row[3]), row[4], row[5], row[6], row[0], row[1])


def _relation(row: tuple[Any, ...]) -> Relation:
    return Relation(
        kind=row[2],
        other_id=row[3],
        other_uid=row[4],
        other_name=row[5],
        other_kind=row[6],
        id=row[0],
        person_id=row[1],
    )


def _home(row: tuple[Any, ...]) -> Home:
    return Home(household_of(row[2:7]), row[7], row[0], row[1])


def household_of(row: Sequence[Any]) -> Household:
    """The household of a row of the columns `HOUSEHOLD`."""
    address = None if row[4] is None else PostalAddress(*json.loads(row[4]))
    return Household(row[2], row[3], address, row[1], row[0])


def _own_value(row: tuple[Any, ...]) -> OwnValue:
    return OwnValue(row[3], OwnKind(row[4]), row[5], row[2], row[0], row[1])


HOUSEHOLD = ("h.id", "h.uid", "h.name", "h.value", "h.address")
PARTS: dict[type, PartTable] = {
    Channel: PartTable(
        "channel", ("kind", "value", "label", "service", "preferred", "address"), _channel
    ),
    Position: PartTable(
        "position",
        (
            "organisation_id",
            "title",
            "department",
            "role",
            "since",
            "until",
            "ended",
            "is_study",
            "standing",
        ),
        _position,
        "LEFT JOIN organisation o ON o.id = t.organisation_id",
        (
            "coalesce(o.name, '')",
            "t.title",
            "t.department",
            "t.role",
            "t.since",
            "t.until",
            "t.ended",
            "t.is_study",
            "t.standing",
        ),
    ),
    ImportantDate: PartTable(
        "important_date", ("kind", "day", "label", "text", "lead_days"), _date
    ),
    Relation: PartTable(
        "relation",
        ("kind", "other_id", "other_uid", "other_name"),
        _relation,
        "LEFT JOIN person o ON o.id = t.other_id LEFT JOIN relation_kind k ON k.name = t.kind",
        (
            "t.kind",
            "t.other_id",
            "t.other_uid",
            "coalesce(o.display_name, t.other_name)",
            "coalesce(k.other, '')",
        ),
    ),
    OwnValue: PartTable(
        "own_value",
        ("own_field_id", "text"),
        _own_value,
        "JOIN own_field f ON f.id = t.own_field_id",
        ("t.own_field_id", "f.name", "f.kind", "t.text"),
        "f.position, f.id",
    ),
    Home: PartTable(
        "household_person",
        ("household_id", "place"),
        _home,
        "JOIN household h ON h.id = t.household_id",
        (*HOUSEHOLD, "t.place"),
    ),
}


def parts_of(db: Database, kind: type, person_id: int) -> list[Any]:
    """A person's parts of that dataclass, in their order."""
    table = PARTS[kind]
    return [table.part(row) for row in db.rows(table.select, (person_id,))]


def parts_of_many(db: Database, kind: type, ids: Collection[int]) -> dict[int, list[Any]]:
    """The parts of that dataclass of each of those people who has any, in their order; some hundreds
    of people at once.
    """
    table, found = PARTS[kind], dict[int, list[Any]]()
    for row in db.rows(table.select_of(f"IN ({marks(ids)})"), list(ids)):
        found.setdefault(row[1], []).append(table.part(row))
    return found


def inverse_relations(db: Database, person_id: int) -> list[InverseRelation]:
    """Relations that others, by name, have to this person, seen from this person's side."""
    sql = (
        "SELECT r.id, r.kind, p.id, p.display_name FROM relation r JOIN person p ON p.id = r.person_id "
        "WHERE r.other_id = ? AND p.trashed_at IS NULL ORDER BY p.sort_key"
    )
    rows, own = db.rows(sql, (person_id,)), own_pairs(db)
    return [
        InverseRelation(row, inverse(kind, own), kind, other, name)
        for row, kind, other, name in rows
    ]


def next_position(db: Database, kind: type, person_id: int) -> int:
    """The place after a person's last part of that dataclass."""
    sql = f"SELECT coalesce(max(position) + 1, 0) FROM {PARTS[kind].table} WHERE person_id = ?"
    return int(db.value(sql, (person_id,)))


def organisation_id(db: Database, name: str) -> int | None:
    """The organisation of that very name, or None."""
    found: int | None = db.value("SELECT id FROM organisation WHERE name = ?", (name,))
    return found
