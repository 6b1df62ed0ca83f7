"""Who is in the trash and for how long, and what is only about some people. Ids are given as a list."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.storage import timestamps

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from desktop_app.storage.engine.connection import Database

LOOKED = "trash.looked"
"""The name under which it is kept when the trash was last looked at."""
UNFINISHED = "trash.unfinished"
"""The name under which it is kept that words of erased people are still in the search index."""

_THEM = "IN (SELECT value FROM json_each(?1))"
_OTHERS = f"p.id NOT {_THEM} AND NOT p.is_you"
_ALONE = """
SELECT DISTINCT t.{row} FROM {table} t WHERE t.person_id {them} AND NOT EXISTS (
    SELECT 1 FROM {table} o JOIN person p ON p.id = o.person_id WHERE o.{row} = t.{row} AND {others})
"""
_ENTRIES = (
    _ALONE.format(row="interaction_id", table="participation", them=_THEM, others=_OTHERS)
    + " AND NOT EXISTS "
    "(SELECT 1 FROM interaction i WHERE i.id = t.interaction_id AND i.kind = 'event')"
)
_REMINDERS = _ALONE.format(row="reminder_id", table="reminder_person", them=_THEM, others=_OTHERS)
_FAVOURS = f"""
SELECT f.id, f.reminder_id FROM favour f
WHERE (f.giver_id {_THEM} OR f.receiver_id {_THEM} OR f.third_id {_THEM}) AND NOT EXISTS (
    SELECT 1 FROM person p WHERE p.id IN (f.giver_id, f.receiver_id, f.third_id) AND {_OTHERS})
"""
_FREE = (
    "SELECT r.id FROM reminder r WHERE r.id {rows} AND NOT EXISTS "
    "(SELECT 1 FROM reminder_person o WHERE o.reminder_id = r.id)"
)
_TAKEN_PART = f"""
SELECT count(DISTINCT interaction_id) FROM participation WHERE person_id {_THEM}
"""
_EVENTS = f"""
SELECT i.id, i.body FROM interaction i WHERE i.kind = 'event' AND i.body != '' AND i.id IN (
    SELECT interaction_id FROM participation WHERE person_id {_THEM}
    UNION SELECT interaction_id FROM event_person WHERE person_id {_THEM})
"""
_TAGS = f"SELECT DISTINCT tag_id FROM person_tag WHERE person_id {_THEM}"
_LONE_TAGS = f"""
SELECT t.id FROM tag t WHERE t.id {_THEM} AND t.ideal_days IS NULL
AND NOT EXISTS (SELECT 1 FROM person_tag o WHERE o.tag_id = t.id)
"""
_ORGANISATIONS = f"""
SELECT organisation_id FROM position WHERE person_id {_THEM} AND organisation_id NOT NULL
UNION SELECT organisation_id FROM need WHERE person_id {_THEM} AND organisation_id NOT NULL
UNION SELECT organisation_id FROM favour WHERE organisation_id NOT NULL
    AND (giver_id {_THEM} OR receiver_id {_THEM} OR third_id {_THEM})
"""
_LONE_ORGANISATIONS = f"""
SELECT o.id FROM organisation o WHERE o.id {_THEM}
AND o.headline = '' AND o.place = '' AND o.website = '' AND o.notes = '' AND o.fields = '[]'
AND NOT EXISTS (SELECT 1 FROM position q WHERE q.organisation_id = o.id)
AND NOT EXISTS (SELECT 1 FROM need n WHERE n.organisation_id = o.id)
AND NOT EXISTS (SELECT 1 FROM favour f WHERE f.organisation_id = o.id)
"""
_CALLED = f"""
SELECT display_name FROM person WHERE id {_THEM} UNION SELECT uid FROM person WHERE id {_THEM}
UNION SELECT value FROM channel WHERE person_id {_THEM}
UNION SELECT own_id FROM record WHERE person_id {_THEM}
UNION SELECT trim(given || ' ' || family) FROM person WHERE id {_THEM}
UNION SELECT trim(family || ' ' || given) FROM person WHERE id {_THEM}
"""


def in_trash(db: Database, people: Collection[int]) -> frozenset[int]:
    """Who of these is in the trash."""
    sql = f"SELECT id FROM person WHERE id {_THEM} AND trashed_at IS NOT NULL"
    return frozenset(row for (row,) in db.rows(sql, (json.dumps(list(people)),)))


def _ids(ids: Collection[int | str]) -> tuple[str]:
    return (json.dumps(list(ids)),)


def overdue(db: Database, before: datetime, most: int) -> list[int]:
    """The ids of up to `most` people who came into the trash before that UTC moment."""
    sql = "SELECT id FROM person WHERE trashed_at NOT NULL AND trashed_at < ? ORDER BY id LIMIT ?"
    return [row[0] for row in db.rows(sql, (timestamps.to_text(before), most))]


def trashed(db: Database, ids: Collection[int] | None = None) -> dict[int, datetime]:
    """When those of the people `ids` (None: everybody) who are in the trash came there, in UTC."""
    sql = "SELECT id, trashed_at FROM person WHERE trashed_at NOT NULL"
    rows = db.rows(sql) if ids is None else db.rows(f"{sql} AND id {_THEM}", _ids(ids))
    found = {row: timestamps.from_text(at) for row, at in rows}
    return {row: at for row, at in found.items() if at is not None}


def moment(db: Database, name: str) -> datetime | None:
    """The UTC moment kept under that name, None for none."""
    return timestamps.from_text(db.value("SELECT at FROM announced WHERE occurrence = ?", (name,)))


def entries_alone(db: Database, ids: Collection[int]) -> list[int]:
    """Entries in which nobody but these people and you took part, events apart: those you were at
    yourself.
    """
    return [row[0] for row in db.rows(_ENTRIES, _ids(ids))]


def entries_of(db: Database, ids: Collection[int]) -> int:
    """How many entries these people take part in."""
    return int(db.value(_TAKEN_PART, _ids(ids)))


def documents_of(db: Database, ids: Collection[int]) -> int:
    """How many documents are kept with these people."""
    return int(db.value(f"SELECT count(*) FROM document WHERE person_id {_THEM}", _ids(ids)))


def reminders_alone(db: Database, ids: Collection[int]) -> list[int]:
    """Reminders about nobody but these people and you."""
    return [row[0] for row in db.rows(_REMINDERS, _ids(ids))]


def favours_alone(db: Database, ids: Collection[int]) -> dict[int, int | None]:
    """Favours between these people and you, and the reminder each has."""
    return dict(db.rows(_FAVOURS, _ids(ids)))


def reminders_about_nobody(db: Database, rows: Collection[int]) -> list[int]:
    """Those of these reminders that are about no person."""
    sql = _FREE.format(rows=_THEM)
    return [row[0] for row in db.rows(sql, _ids(rows))]


def event_texts(db: Database, ids: Collection[int]) -> dict[int, str]:
    """The texts of the events these people were or will be at, by entry."""
    return dict(db.rows(_EVENTS, _ids(ids)))


def tags_of(db: Database, ids: Collection[int]) -> list[int]:
    """The tags these people carry."""
    return [row[0] for row in db.rows(_TAGS, _ids(ids))]


def lone_tags(db: Database, rows: Collection[int]) -> list[int]:
    """Those of these tags that nobody carries and that give no rhythm."""
    return [row[0] for row in db.rows(_LONE_TAGS, _ids(rows))]


def organisations_of(db: Database, ids: Collection[int]) -> list[int]:
    """The organisations that these people, their needs or their favours have to do with."""
    return [row[0] for row in db.rows(_ORGANISATIONS, _ids(ids))]


def lone_organisations(db: Database, rows: Collection[int]) -> list[int]:
    """Those of these organisations of which only the name is known, and that nothing has to do
    with.
    """
    return [row[0] for row in db.rows(_LONE_ORGANISATIONS, _ids(rows))]


def called(db: Database, ids: Collection[int]) -> set[str]:
    """What these people are called in files: their names, uids, addresses and numbers."""
    return {row[0] for row in db.rows(_CALLED, _ids(ids)) if row[0]}


def pointing_here(db: Database, ids: Collection[int]) -> list[int]:
    """Relations of others that name one of these people."""
    sql = (
        f"SELECT id FROM relation WHERE other_id {_THEM} OR other_uid IN "
        f"(SELECT uid FROM person WHERE id {_THEM})"
    )
    return [row[0] for row in db.rows(sql, _ids(ids))]


def lists_using(db: Database) -> list[str]:
    """The queries of the smart lists, as JSON."""
    return [row[0] for row in db.rows("SELECT query FROM smart_list")]


def batches_of(db: Database, ids: Collection[int]) -> set[int]:
    """The imports that brought these people or a record of theirs."""
    sql = f"SELECT DISTINCT batch_id FROM record WHERE person_id {_THEM} AND batch_id NOT NULL"
    return {row[0] for row in db.rows(sql, _ids(ids))}


def import_texts(db: Database) -> list[tuple[int, str, str]]:
    """Of each import its row, the names of its files and its problems, both as JSON."""
    return db.rows("SELECT id, files, problems FROM batch")


def group_texts(db: Database) -> list[tuple[int, str]]:
    """The lines of the groups that were read, by row."""
    return db.rows("SELECT id, lines FROM group_record WHERE lines NOT NULL")


def announced_about(db: Database, uids: Collection[str]) -> list[str]:
    """The names of what was told about these people: they hold the uid."""
    sql = (
        "SELECT a.occurrence FROM announced a WHERE EXISTS "
        "(SELECT 1 FROM json_each(?1) u WHERE instr(a.occurrence, u.value))"
    )
    return [row[0] for row in db.rows(sql, _ids(uids))]


def settings_about(db: Database, uids: Collection[str]) -> dict[str, str]:
    """The settings that say one of these uids, as JSON, by their keys."""
    sql = (
        "SELECT s.key, s.value FROM setting s WHERE EXISTS "
        "(SELECT 1 FROM json_each(?1) u WHERE instr(s.value, u.value))"
    )
    return dict(db.rows(sql, _ids(uids)))
