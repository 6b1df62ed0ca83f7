"""Time zones as people name them."""

from __future__ import annotations

from desktop_app.domain.errors import InvalidValueError


def zone_named(text: str) -> str:
    """The key of the time zone meant by "Europe/Lisbon", "europe/lisbon" or "Lisbon"; "" for no text.

    Raises InvalidValueError (field "time_zone") when there is none, or more than one of that name.
    """
    wanted = text.strip().replace(" ", "_").lower()
    if not wanted:
        return ""
    from zoneinfo import available_timezones

    zones = sorted(available_timezones())
    found = [zone for zone in zones if zone.lower() == wanted] or [
        zone for zone in zones if zone.lower().endswith("/" + wanted) and zone.count("/") == 1
    ]
    if len(found) != 1:
        raise InvalidValueError("time_zone", "zone-not-understood")
    return found[0]
