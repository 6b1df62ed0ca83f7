"""What the user was told of, and until when the agenda has been watched, as it is stored."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.storage import timestamps

if TYPE_CHECKING:
    from desktop_app.domain.occurrences import Occurrence
    from desktop_app.storage.engine.connection import Database

WATCHED = "watched"
"""The name under which it is kept when everything due had last been told."""
_SLACK = timedelta(days=1)

_TOLD = """
SELECT o.key FROM json_each(?) o WHERE EXISTS (
    SELECT 1 FROM announced a WHERE a.occurrence BETWEEN o.value ->> 0 AND o.value ->> 1
    AND (a.occurrence = o.value ->> 0 OR a.at <= ?))
"""


def untold(db: Database, found: Sequence[Occurrence], now: datetime) -> list[Occurrence]:
    """Those of which the user was told neither under their own name nor together with a later one
    of their series.

    A later one told more than a day from now was told by a clock that has since been set back: it
    stands for itself.
    """
    ranges = [[item.name, item.series + "~"] for item in found]
    values = (json.dumps(ranges), timestamps.to_text(_after(now)))
    told = {row[0] for row in db.rows(_TOLD, values)}
    return [item for place, item in enumerate(found) if place not in told]


def is_told(db: Database, name: str) -> bool:
    """Whether the user was told under that very name."""
    return db.one("SELECT 1 FROM announced WHERE occurrence = ?", (name,)) is not None


def watched(db: Database, now: datetime) -> datetime | None:
    """When everything due had last been told; None at first, and when the clock has been set back
    since.
    """
    found = timestamps.from_text(
        db.value("SELECT at FROM announced WHERE occurrence = ?", (WATCHED,))
    )
    return None if found is None or found > _after(now) else found


def _after(now: datetime) -> datetime:
    try:
        return now + _SLACK
    except OverflowError:
        return now
