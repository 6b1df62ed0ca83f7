"""Circles in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.cadence import Cadence, Circle
from desktop_app.storage.models import CircleRow

if TYPE_CHECKING:
    from desktop_app.storage.database import Database


def all_circles(db: Database) -> list[Circle]:
    """Every circle, the closest first."""
    return [_circle(row) for row in CircleRow.select().order_by(CircleRow.position, CircleRow.id).bind(db.orm)]


def _circle(row: CircleRow) -> Circle:
    ideal, longest = row.ideal_days, row.longest_days
    cadence = None if ideal is None or longest is None else Cadence(ideal, longest)
    return Circle(row.id, row.name, row.size, cadence, row.position)


def save(db: Database, circle: Circle) -> None:
    """Write name, size and rhythm of a stored circle."""
    cadence = circle.cadence
    values = {
        CircleRow.name: circle.name,
        CircleRow.size: circle.size,
        CircleRow.ideal_days: None if cadence is None else cadence.ideal_days,
        CircleRow.longest_days: None if cadence is None else cadence.longest_days,
    }
    CircleRow.update(values).where(CircleRow.id == circle.id).bind(db.orm).execute()
