"""Writing who was told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.storage.engine.connection import Database


def tell_apart(db: Database, one: int, other: int, day: date) -> None:
    """Keep that two people are not one, as said on a local day."""
    pair = {"person_id": min(one, other), "other_id": max(one, other)}
    rows.put(db, "told_apart", pair, {"day": day.isoformat()})
