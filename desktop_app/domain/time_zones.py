"""Time zones as people name them, and what time it is where somebody else is."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from desktop_app.domain.errors import InvalidValueError

EARLIEST, LATEST = time(8), time(21)
"""Between these nobody minds a call. Our own, and meant as a courtesy: it asks, it never
forbids."""


def zone_named(text: str) -> str:
    """The IANA name of the zone meant by "Europe/Lisbon", "europe/lisbon" or "Lisbon"; "" for no
    text.

    Raises InvalidValueError (field "time_zone") when there is none, or more than one of that name.
    """
    wanted = text.strip().replace(" ", "_").lower()
    if not wanted:
        return ""
    zones = sorted(available_timezones())
    found = [zone for zone in zones if zone.lower() == wanted] or [
        zone for zone in zones if zone.lower().endswith("/" + wanted) and zone.count("/") == 1
    ]
    if len(found) != 1:
        raise InvalidValueError("time_zone", "zone-not-understood")
    return found[0]


def moment_in_zone(moment: datetime, zone: str) -> datetime | None:
    """An aware `moment` on the clock of the IANA `zone`; None when there is no such zone or both
    clocks show the same.
    """
    try:
        there = moment.astimezone(ZoneInfo(zone)) if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return None if there is None or there.utcoffset() == moment.utcoffset() else there


def is_late(clock: time) -> bool:
    """Whether a call at that wall-clock time would wake or disturb."""
    return not EARLIEST <= clock < LATEST
