"""By what people here may be known again who are found in a pasted text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def reached(db: Database) -> list[tuple[int, str, str]]:
    """Whose, kind and value of every e-mail address, page, profile and number of those not in the
    trash.
    """
    sql = (
        "SELECT c.person_id, c.kind, c.value FROM channel c JOIN person p ON p.id = c.person_id "
        "WHERE p.trashed_at IS NULL AND c.kind IN ('email', 'phone', 'social', 'web')"
    )
    return db.rows(sql)


def named(db: Database) -> list[tuple[int, str, str]]:
    """Everybody not in the trash: id, the name shown, given and family name."""
    sql = (
        "SELECT p.id, p.display_name, trim(p.given || ' ' || p.family) FROM person p "
        "WHERE p.trashed_at IS NULL"
    )
    return db.rows(sql)
