"""Writing what hangs on a person: channels, positions, dates, relations, values of fields of one's
own, the household somebody lives in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from json.encoder import encode_basestring_ascii
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.own_values import OwnValue
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    DateKind,
    Home,
    ImportantDate,
    Part,
    Position,
    PostalAddress,
    Relation,
)
from desktop_app.storage import households, relation_kinds
from desktop_app.storage.engine import rows
from desktop_app.storage.own_fields import OwnFieldFinder
from desktop_app.storage.queries.own_fields import value_of
from desktop_app.storage.queries.person_parts import PARTS, next_position, organisation_id

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

Organisations = Callable[[str], int | None]
"""Gives the row of the organisation with that name."""


class Finders:
    """Look-ups of what parts name, which make what is new and remember; for the length of a
    transaction.
    """

    def __init__(self, db: Database) -> None:
        self.organisation = organisations(db)
        self.own_field = OwnFieldFinder(db)
        self.household = households.HouseholdFinder(db)
        self._db, self._told = db, set[str]()

    def relation_kind(self, part: Relation) -> None:
        """See that the other side of a kind is kept, which replaces none that was told before."""
        if part.kind not in self._told:
            relation_kinds.keep(self._db, part.kind, part.other_kind, replaces=False)
            self._told.add(part.kind)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def organisations(db: Database) -> Organisations:
    """A look-up of organisations by name that makes new ones and remembers; for the length of a
    transaction.
    """
    known: dict[str, int | None] = {"": None}

    def find(name: str) -> int | None:
        if name not in known:
            known[name] = organisation_id(db, name) or rows.insert(
                db, "organisation", {"name": name}
            )
        return known[name]

    return find


_address = attrgetter(*PostalAddress.__slots__)
_KIND = {kind: kind.value for kinds in (ChannelKind, DateKind) for kind in kinds}
"""How kinds are stored; Enum looks the value of a member up in Python, each time it is asked."""


def _channel_values(_: Finders, part: Channel) -> tuple[Any, ...]:
    address = part.address
    # What `json.dumps` writes of texts, in a third of its time.
    stored = (
        None
        if address is None
        else f"[{', '.join(map(encode_basestring_ascii, _address(address)))}]"
    )
    return (_KIND[part.kind], part.value, part.label, part.service, part.preferred, stored)


def _position_values(find: Finders, part: Position) -> tuple[Any, ...]:
    standing = None if part.standing is None else part.standing.value
    return (
        find.organisation(part.organisation),
        part.title,
        part.department,
        part.role,
        _text(part.since),
        _text(part.until),
        part.ended,
        part.is_study,
        standing,
    )


def _date_values(_: Finders, part: ImportantDate) -> tuple[Any, ...]:
    return (_KIND[part.kind], _text(part.when), part.label, part.text, part.lead_days)


def _relation_values(find: Finders, part: Relation) -> tuple[Any, ...]:
    if part.other_kind:
        find.relation_kind(part)
    return (part.kind, part.other_id, part.other_uid, part.other_name)


def _own_values(find: Finders, part: OwnValue) -> tuple[Any, ...]:
    return (find.own_field(part), part.text)


def _home_values(find: Finders, part: Home) -> tuple[Any, ...]:
    return (find.household(part.household), part.place)


_VALUES: dict[type, Callable[[Finders, Any], tuple[Any, ...]]] = {
    Channel: _channel_values,
    Position: _position_values,
    ImportantDate: _date_values,
    Relation: _relation_values,
    OwnValue: _own_values,
    Home: _home_values,
}
"""The row of a part in the order of its columns in `PARTS`."""


def insert_parts(db: Database, parts: Iterable[tuple[int, Sequence[Part]]]) -> None:
    """Store parts of people: pairs of person id and all parts of one kind in their order."""
    find = Finders(db)
    new: dict[type, list[tuple[Any, ...]]] = {kind: [] for kind in PARTS}
    for person_id, several in parts:
        if several:
            kind = type(several[0])
            values = _VALUES[kind]
            new[kind] += [
                (person_id, position, *values(find, part)) for position, part in enumerate(several)
            ]
    for kind, found in new.items():
        rows.insert_many(
            db, PARTS[kind].table, ("person_id", "position", *PARTS[kind].columns), found
        )


def save_part(db: Database, part: Part) -> int:
    """Insert `part` at the end (id 0) or change the stored one, and give its id; NotFoundError if
    it is gone.
    """
    kind, table = type(part), PARTS[type(part)]
    if isinstance(part, Relation):
        relation_kinds.keep(db, part.kind, part.other_kind, replaces=True)
    values = dict(zip(table.columns, _VALUES[kind](Finders(db), part), strict=True))
    if isinstance(part, OwnValue) and part.id == 0:
        # There is one in a field at most.
        there = value_of(db, part.person_id, values["own_field_id"])
        part = replace(part, id=there or 0)
    if part.id == 0:
        place = {"person_id": part.person_id, "position": next_position(db, kind, part.person_id)}
        return rows.insert(db, table.table, place | values)
    if rows.update(db, table.table, values, {"id": part.id}) == 0:
        raise NotFoundError("part-is-gone")
    return part.id


def remove_part(db: Database, part: Part) -> None:
    """Delete the stored `part`; nothing happens when it is gone already."""
    rows.delete(db, PARTS[type(part)].table, {"id": part.id})


def take_over(db: Database, person_id: int, parts: Sequence[Part]) -> None:
    """Make stored parts of one kind, of whomever they were, those of a person, in their order and
    as they are now. Days keep their row, as answers hang on it; all others are made anew: the
    search index of whoever had a row hears of one that goes, not of one that moves.
    """
    if not parts:
        return
    kind, find = type(parts[0]), Finders(db)
    table, columns = PARTS[kind].table, (*PARTS[kind].columns, "person_id", "position", "id")
    values = [
        (*_VALUES[kind](find, part), person_id, place, part.id) for place, part in enumerate(parts)
    ]
    if kind is ImportantDate:
        rows.update_many(db, table, columns[:-1], values)
    else:
        rows.delete_many(db, table, ("id",), [(part.id,) for part in parts])
        rows.insert_many(db, table, columns, values)


def order_parts(db: Database, parts: Sequence[Part]) -> None:
    """Store the order of parts of one kind of one person."""
    places = [(place, part.id) for place, part in enumerate(parts)]
    rows.update_many(db, PARTS[type(parts[0])].table, ("position",), places)
