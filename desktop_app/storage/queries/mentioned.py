"""Who of the address book a file means, and which of its things are stored already."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_HERE = "p.trashed_at IS NULL"


def addresses(db: Database) -> list[tuple[str, int]]:
    """The e-mail addresses and pages of everybody, with whose they are."""
    sql = (
        "SELECT c.value, c.person_id FROM channel c JOIN person p ON p.id = c.person_id "
        f"WHERE {_HERE} AND c.kind IN ('email', 'social', 'web')"
    )
    return db.rows(sql)


def your_addresses(db: Database) -> list[str]:
    """The e-mail addresses you have."""
    sql = (
        "SELECT c.value FROM channel c JOIN person p ON p.id = c.person_id "
        "WHERE p.is_you AND c.kind = 'email' ORDER BY c.id"
    )
    return [value for (value,) in db.rows(sql)]


def names(db: Database) -> list[tuple[int, str, str]]:
    """Everybody with the name by which they are shown, and given and family name."""
    sql = f"SELECT p.id, p.display_name, p.given || ' ' || p.family FROM person p WHERE {_HERE}"
    return db.rows(f"{sql} AND NOT p.is_you")


def ways(db: Database, before: int) -> list[tuple[str, str, int]]:
    """Kind and value of every e-mail address, number and page of the people before that row, with
    whose it is; you too.
    """
    sql = (
        "SELECT c.kind, c.value, c.person_id FROM channel c JOIN person p ON p.id = c.person_id "
        f"WHERE {_HERE} AND c.kind IN ('email', 'phone', 'social', 'web') AND p.id < ?"
    )
    return db.rows(sql, (before,))


def numbers(db: Database, person: int) -> list[str]:
    """The phone numbers of somebody."""
    sql = "SELECT value FROM channel WHERE kind = 'phone' AND person_id = ?"
    return [value for (value,) in db.rows(sql, (person,))]


def whole_name(db: Database, person: int) -> tuple[Any, ...] | None:
    """Row, uid, display name, prefix, given, middle, family, suffix, nickname and whether it is a
    company, of somebody who is here; None for nobody and for one in the trash.
    """
    sql = (
        "SELECT p.id, p.uid, p.display_name, p.prefix, p.given, p.middle, p.family, p.suffix, "
        f"p.nickname, p.is_company FROM person p WHERE p.id = ? AND {_HERE}"
    )
    return db.one(sql, (person,))


def birthday(db: Database, person: int) -> str | None:
    """The birthday of somebody as it is stored, None for none."""
    sql = "SELECT day FROM important_date WHERE kind = 'birthday' AND person_id = ? LIMIT 1"
    found: str | None = db.value(sql, (person,))
    return found


def work(db: Database, people: Iterable[int]) -> list[tuple[int, str]]:
    """Where these people work and worked: ids and names of organisations."""
    sql = (
        "SELECT q.person_id, o.name FROM position q JOIN organisation o ON o.id = q.organisation_id "
        "WHERE q.person_id IN (SELECT value FROM json_each(?))"
    )
    return db.rows(sql, (json.dumps(sorted(people)),))


def stored(db: Database, table: str, uids: Iterable[str]) -> set[str]:
    """Those of the uids that a table has: interaction, reminder, favour or need."""
    sql = f"SELECT uid FROM {table} WHERE uid IN (SELECT value FROM json_each(?))"
    return {uid for (uid,) in db.rows(sql, (json.dumps(sorted(uids)),))}


def of_source(db: Database, source: str, own_ids: Iterable[str]) -> list[tuple[str, int]]:
    """Those of the ids that people have at a source, each with the person whom its record is of now;
    nobody in the trash.
    """
    sql = (
        "SELECT r.own_id, r.person_id FROM record r JOIN source s ON s.id = r.source_id "
        f"JOIN person p ON p.id = r.person_id WHERE s.name = ? AND {_HERE} "
        "AND r.own_id IN (SELECT value FROM json_each(?)) ORDER BY r.id"
    )
    return db.rows(sql, (source, json.dumps(sorted(own_ids))))


def last_told(db: Database, source: str) -> list[tuple[str, int, str, bool, str, str]]:
    """What a source said last of everybody whom it gave an id: that id, the person and their name,
    whether they are in a circle or starred, version and lines; nobody in the trash, and not you.
    """
    sql = (
        "SELECT r.own_id, p.id, p.display_name, p.circle_id IS NOT NULL OR p.starred, "
        "r.version, r.lines FROM record r JOIN source s ON s.id = r.source_id "
        f"JOIN person p ON p.id = r.person_id WHERE s.name = ? AND {_HERE} AND NOT p.is_you "
        "AND r.own_id != '' AND r.lines IS NOT NULL ORDER BY p.sort_key, r.id"
    )
    return db.rows(sql, (source,))
