"""What of the address book stands in a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.calendar_file import YearlyDay
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import DateKind

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_YEARLY = """
SELECT p.uid, p.display_name, d.kind, d.label, d.day
FROM important_date d JOIN person p ON p.id = d.person_id
WHERE (length(d.day) = 10 OR d.day LIKE '--__-__')
AND p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_you
AND (d.kind = 'death' OR NOT EXISTS (SELECT 1 FROM important_date e WHERE e.person_id = p.id AND e.kind = 'death'))
ORDER BY substr(d.day, -5), p.id, d.position
"""


def yearly_days(db: Database) -> Iterator[YearlyDay]:
    """The days of everybody that come round, by the day in the year; as the reminders have them:
    nobody’s who is in the trash or the archive, and of the dead the day they died.
    """
    for uid, name, kind, label, text in db.rows(_YEARLY):
        day = PartialDate.parse(text)
        assert day.month is not None and day.day is not None
        named = f"{uid}-{kind}-{text}-{label}".rstrip("-")
        yield YearlyDay(named, name, DateKind(kind), label, day.month, day.day, day.year)
