"""The circles, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.cadence import Circle, cadence_of

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def all_circles(db: Database) -> list[Circle]:
    """Every circle, the closest first."""
    rows = db.rows(
        "SELECT id, name, size, ideal_days, longest_days, position FROM circle ORDER BY position, id"
    )
    return [
        Circle(row, name, size, cadence_of(ideal, longest), at)
        for row, name, size, ideal, longest, at in rows
    ]


def ids_by_name(db: Database) -> dict[str, int]:
    """The ids of the circles by name."""
    return dict(db.rows("SELECT name, id FROM circle"))
