"""How days and moments are written in the database: ISO 8601 text, moments in UTC with a `Z`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache


@lru_cache(maxsize=256)
def to_text(moment: datetime | None) -> str | None:
    """A UTC moment as `2026-11-21T09:30:00Z` (with microseconds only when there are any); raises
    ValueError if naive.
    """
    if moment is None:
        return None
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def from_text(text: str | None) -> datetime | None:
    """The aware UTC moment `to_text` wrote."""
    return None if text is None else datetime.fromisoformat(text)


def day_from_text(text: str | None) -> date | None:
    """The local day of its ISO text."""
    return None if text is None else date.fromisoformat(text)


def local_day(moment: datetime) -> date:
    """The day it is at an aware moment where this computer stands."""
    return moment.astimezone().date()


def day_from_ordinal(ordinal: int | None) -> date | None:
    """The local day with that proleptic Gregorian ordinal (1 is 1 January of year 1)."""
    return None if ordinal is None else date.fromordinal(ordinal)
