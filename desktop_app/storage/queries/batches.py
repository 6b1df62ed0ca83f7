"""What is asked about imports that were."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desktop_app.storage import timestamps

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.storage.engine.connection import Database

_COUNTS = "cards, added, updated, identical, groups, refused"
MOST = 50

Ended = tuple[int, "datetime", str, tuple[int, ...]]
"""Row, UTC moment of the end, names of files as JSON, and counts in the order of `_COUNTS`."""


def ended(db: Database) -> list[Ended]:
    """Imports that came to their end, the newest first."""
    sql = (
        f"SELECT id, ended_at, files, {_COUNTS} FROM batch WHERE ended_at IS NOT NULL "
        "ORDER BY id DESC LIMIT ?"
    )
    return [
        (row, cast("datetime", timestamps.from_text(when)), files, tuple(counts))
        for row, when, files, *counts in db.rows(sql, (MOST,))
    ]


def one(db: Database, row: int) -> tuple[int, datetime, str, tuple[int, ...], str] | None:
    """An import, with its problems as JSON; None when it is not there."""
    sql = (
        f"SELECT id, ended_at, files, problems, {_COUNTS} FROM batch "
        "WHERE id = ? AND ended_at IS NOT NULL"
    )
    found = db.one(sql, (row,))
    if found is None:
        return None
    number, when, files, problems, *counts = found
    return number, cast("datetime", timestamps.from_text(when)), files, tuple(counts), problems


def people(db: Database, row: int) -> list[int]:
    """Those whom an import brought and who are still here, not in the trash: it told of them first,
    and they are no older than it.
    """
    sql = (
        "SELECT DISTINCT r.person_id FROM record r JOIN batch b ON b.id = r.batch_id "
        "JOIN person p ON p.id = r.person_id WHERE b.id = ? AND p.trashed_at IS NULL "
        "AND p.created_at >= b.begun_at AND NOT EXISTS "
        "(SELECT 1 FROM record o WHERE o.person_id = r.person_id AND o.id < r.id)"
    )
    return [person for (person,) in db.rows(sql, (row,))]
