"""Writing what was said of important dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def answer(db: Database, date_id: int, day: date, what: str, until: date | None = None) -> None:
    """Remember that the occurrence on `day` was seen to, or put off until a local day; once more
    changes it.
    """
    known = {"important_date_id": date_id, "day": day.isoformat()}
    rows.delete(db, "date_answer", known)
    rows.insert(
        db,
        "date_answer",
        known | {"answer": what, "until": None if until is None else until.isoformat()},
    )
