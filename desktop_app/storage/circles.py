"""Circles in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.cadence import Circle, cadence_of

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def all_circles(db: Database) -> list[Circle]:
    """Every circle, the closest first."""
    rows = db.rows("SELECT id, name, size, ideal_days, longest_days, position FROM circle ORDER BY position, id")
    return [Circle(row, name, size, cadence_of(ideal, longest), at) for row, name, size, ideal, longest, at in rows]


def save(db: Database, circle: Circle) -> None:
    """Write name, size and rhythm of a stored circle."""
    from desktop_app.storage.models import CircleRow

    cadence = circle.cadence
    values = {
        CircleRow.name: circle.name,
        CircleRow.size: circle.size,
        CircleRow.ideal_days: None if cadence is None else cadence.ideal_days,
        CircleRow.longest_days: None if cadence is None else cadence.longest_days,
    }
    CircleRow.update(values).where(CircleRow.id == circle.id).bind(db.orm).execute()
