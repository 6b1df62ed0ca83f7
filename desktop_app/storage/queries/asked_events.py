"""Events of which Today asks whom you met. Apart from `events`, for Today is on the first screen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.today import ASKED_FOR, AskedEvent

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def asked(db: Database, today: date, limit: int) -> list[AskedEvent]:
    """Events of the last days that were planned and of which nobody said whom you met, the newest
    first.
    """
    sql = (
        "SELECT i.id, i.summary, i.day FROM event e JOIN interaction i ON i.id = e.interaction_id "
        "WHERE e.is_settled = 0 AND i.kind = 'event' AND i.day < ? AND i.day >= ? "
        "ORDER BY i.day DESC, i.id DESC LIMIT ?"
    )
    first = today - timedelta(min(ASKED_FOR, (today - date.min).days))
    rows = db.rows(sql, (today.isoformat(), first.isoformat(), limit))
    return [AskedEvent(row, title, date.fromisoformat(day)) for row, title, day in rows]
