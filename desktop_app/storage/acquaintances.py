"""Writing what you said of who knows whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.acquaintances import Acquainted
    from desktop_app.storage.engine.connection import Database


def set_answer(db: Database, one: int, other: int, answer: Acquainted | None, day: date) -> None:
    """Keep what was said of two people on a local day; None: nothing was."""
    pair = {"person_id": min(one, other), "other_id": max(one, other)}
    rows.delete(db, "acquaintance", {"person_id": pair["other_id"], "other_id": pair["person_id"]})
    if answer is None:
        rows.delete(db, "acquaintance", pair)
    else:
        rows.put(db, "acquaintance", pair, {"answer": answer.value, "day": day.isoformat()})
