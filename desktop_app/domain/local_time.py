"""What time it is where somebody else is."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

EARLIEST, LATEST = time(8), time(21)
"""Between these nobody minds a call. Our own, and meant as a courtesy: it asks, it never forbids."""


def moment_there(moment: datetime, zone: str) -> datetime | None:
    """An aware `moment` on the clock of the IANA `zone`; None when there is no such zone or both clocks show the same."""
    try:
        there = moment.astimezone(ZoneInfo(zone)) if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return None if there is None or there.utcoffset() == moment.utcoffset() else there


def is_late(clock: time) -> bool:
    """Whether a call at that wall-clock time would wake or disturb."""
    return not EARLIEST <= clock < LATEST
