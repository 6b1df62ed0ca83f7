"""Writing circles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.domain.cadence import Circle
    from desktop_app.storage.engine.connection import Database


def save(db: Database, circle: Circle) -> None:
    """Write name, size and rhythm of a stored circle."""
    cadence = circle.cadence
    values = {
        "name": circle.name,
        "size": circle.size,
        "ideal_days": None if cadence is None else cadence.ideal_days,
        "longest_days": None if cadence is None else cadence.longest_days,
    }
    rows.update(db, "circle", values, {"id": circle.id})
