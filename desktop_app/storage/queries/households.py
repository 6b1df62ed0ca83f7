"""Households, as they are stored."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from desktop_app.domain.households import FAMILY_KINDS, NOT_HOME, AtAddress, Member, Together
from desktop_app.domain.names import is_family_first
from desktop_app.domain.person import Household, Person
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.person_parts import HOUSEHOLD, household_of
from desktop_app.storage.queries.search import tokens

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_HOUSEHOLD = f"SELECT {', '.join(HOUSEHOLD)} FROM household h WHERE h.id"
_NAMES = "p.id, p.display_name, p.uid, p.given, p.family, p.phonetic_family, p.prefix, p.is_company"
_MEMBERS = f"""
SELECT m.household_id, p.trashed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM important_date d WHERE d.person_id = p.id AND d.kind = 'death'), {_NAMES}
FROM household_person m JOIN person p ON p.id = m.person_id WHERE m.household_id {{}}
ORDER BY m.household_id, m.place, m.id"""
_LIVING = "p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_company"
_AT_HOME = f"""
SELECT c.value, m.household_id, {_NAMES} FROM channel c JOIN person p ON p.id = c.person_id
LEFT JOIN household_person m ON m.person_id = p.id
WHERE c.kind = 'address' AND lower(c.label) NOT IN ({{labels}}) AND {_LIVING} {{among}}
UNION ALL
SELECT h.value, h.id, {_NAMES} FROM household h JOIN household_person m ON m.household_id = h.id
JOIN person p ON p.id = m.person_id WHERE h.value <> '' AND {_LIVING} {{among}}"""
_AMONG = "AND p.id IN (SELECT value FROM json_each({}))"
_RELATED = (
    "SELECT person_id, other_id FROM relation WHERE other_id NOT NULL AND lower(kind) IN ({})"
)
_LISTED = """
SELECT household_id FROM (
    SELECT m.household_id, p.sort_key, min(m.place) FROM household_person m
    JOIN person p ON p.id = m.person_id WHERE p.trashed_at IS NULL GROUP BY m.household_id)
ORDER BY sort_key, household_id"""
_AT_ADDRESS = "SELECT rowid FROM person_words WHERE person_words MATCH ? LIMIT ?"


def load(db: Database, household_id: int) -> Household | None:
    """That household, None when it is gone."""
    row = db.one(f"{_HOUSEHOLD} = ?", (household_id,))
    return None if row is None else household_of(row)


def together(db: Database, ids: Collection[int]) -> dict[int, Together]:
    """Those households that exist with who lives in them, by id; some hundreds at once."""
    members: dict[int, list[Member]] = {}
    for household, is_here, *row in db.rows(_MEMBERS.format(f"IN ({marks(ids)})"), list(ids)):
        members.setdefault(household, []).append(_member(row, is_here=bool(is_here)))
    found = map(household_of, db.rows(f"{_HOUSEHOLD} IN ({marks(ids)})", list(ids)))
    return {each.id: Together(each, tuple(members.get(each.id, ()))) for each in found}


def of_people(db: Database, ids: Iterable[int]) -> dict[int, int]:
    """The id of the household of each of those people who live in one, however many they are."""
    sql = (
        "SELECT person_id, household_id FROM household_person "
        "WHERE person_id IN (SELECT value FROM json_each(?))"
    )
    return dict(db.rows(sql, (json.dumps(list(ids)),)))


def people_of(db: Database, household_id: int) -> list[int]:
    """The ids of those who live there, in their order."""
    sql = "SELECT person_id FROM household_person WHERE household_id = ? ORDER BY place, id"
    return [row for (row,) in db.rows(sql, (household_id,))]


def members(db: Database, ids: Collection[int]) -> list[Member]:
    """Those people that exist, in that order, as they would stand on an envelope; some hundreds."""
    sql = f"SELECT {_NAMES} FROM person p WHERE p.id IN ({marks(ids)})"
    found = {row[0]: _member(row, is_here=True) for row in db.rows(sql, list(ids))}
    return [found[row] for row in ids if row in found]


def id_of_uid(db: Database, uid: str) -> int | None:
    """The household with that uid, or None."""
    found: int | None = db.value("SELECT id FROM household WHERE uid = ?", (uid,))
    return found


def all_ids(db: Database) -> list[int]:
    """Every household."""
    return [row for (row,) in db.rows("SELECT id FROM household ORDER BY id")]


def empty(db: Database) -> list[int]:
    """Households nobody lives in."""
    sql = "SELECT id FROM household h WHERE NOT EXISTS (SELECT 1 FROM household_person WHERE household_id = h.id)"
    return [row for (row,) in db.rows(sql)]


def any_household(db: Database) -> bool:
    """Whether there is any."""
    return db.one("SELECT 1 FROM household LIMIT 1") is not None


def listed(db: Database) -> list[int]:
    """Every household of which somebody is not in the trash, in the order of the first names on their
    envelopes.
    """
    return [row for (row,) in db.rows(_LISTED)]


def with_words(db: Database, text: str, most: int) -> set[int]:
    """Ids of people of whom all words of a text are said, `most` of them at most."""
    words = " ".join(f'"{word}"' for word in tokens(text))
    return {row for (row,) in db.rows(_AT_ADDRESS, (words, most))} if words else set()


def at_home(db: Database, among: Iterable[int] | None = None) -> Iterable[AtAddress]:
    """Everybody in the list, or of those ids, with each address they may live at, and those who live
    in households at the address of that.
    """
    values: list[Any] = sorted(NOT_HOME)
    labels, some = marks(values), ""
    if among is not None:
        some = _AMONG.format(f"?{len(values) + 1}")
        values.append(json.dumps(list(among)))
    sql = _AT_HOME.format(labels=labels, among=some)
    for value, household, *row in db.each(sql, values):
        yield AtAddress(_member(row, is_here=True), value, household or 0)


def apart(db: Database) -> set[tuple[int, int]]:
    """Pairs of people who were said not to live together, the smaller id first."""
    pairs = db.rows("SELECT person_id, other_id FROM not_together")
    return {(min(pair), max(pair)) for pair in pairs}


def related(db: Database) -> list[tuple[int, int]]:
    """Pairs of people of whom one is family to the other."""
    kinds = sorted(FAMILY_KINDS)
    return list(db.rows(_RELATED.format(marks(kinds)), kinds))


def _member(row: Any, *, is_here: bool) -> Member:
    person_id, name, uid, given, family, phonetic, prefix, is_company = row
    person = Person(
        display_name=name, given=given, family=family, phonetic_family=phonetic, prefix=prefix,
        is_company=bool(is_company),
    )  # fmt: skip
    return Member(person_id, name, uid, given, family, is_family_first(person), is_here)
