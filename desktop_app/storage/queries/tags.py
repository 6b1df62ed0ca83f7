"""The tags, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.cadence import cadence_of
from desktop_app.domain.tags import Tag

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def all_tags(db: Database) -> list[Tag]:
    """Every tag, by name."""
    rows = db.rows("SELECT id, name, colour, ideal_days, longest_days FROM tag ORDER BY name")
    return [
        Tag(row, name, colour, cadence_of(ideal, longest))
        for row, name, colour, ideal, longest in rows
    ]


def living_counts(db: Database) -> dict[int, int]:
    """How many living people carry each tag, by tag id."""
    return dict(
        db.rows(
            "SELECT s.tag_id, count(*) FROM person_tag s JOIN person p ON p.id = s.person_id "
            "WHERE p.trashed_at IS NULL AND p.archived_at IS NULL GROUP BY s.tag_id"
        )
    )


def id_of(db: Database, name: str) -> int | None:
    """The tag of that very name, or None."""
    found: int | None = db.value("SELECT id FROM tag WHERE name = ?", (name,))
    return found


def count(db: Database) -> int:
    """How many tags there are."""
    return int(db.value("SELECT count(*) FROM tag"))
