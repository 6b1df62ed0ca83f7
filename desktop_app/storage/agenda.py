"""Writing what the user was told of, and until when the agenda has been watched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows
from desktop_app.storage.queries.agenda import WATCHED

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def set_told(db: Database, names: Iterable[str], now: datetime) -> None:
    """Remember that the user was told at `now`; what was told before keeps its moment."""
    at = timestamps.to_text(now)
    rows.insert_many(
        db, "announced", ("occurrence", "at"), [(name, at) for name in names], skip_known=True
    )


def set_watched(db: Database, now: datetime) -> None:
    """Everything due had been told at `now`."""
    rows.put(db, "announced", {"occurrence": WATCHED}, {"at": timestamps.to_text(now)})
