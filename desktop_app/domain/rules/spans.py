"""Numbers of days as people say them: so many years, months, weeks or days."""

from __future__ import annotations

UNITS = (365, 30, 7, 1)
"""The days of a year, a month, a week and a day."""


def parted(days: int) -> tuple[int, int]:
    """How many of the largest unit make exactly `days`, and that unit."""
    unit = next((unit for unit in UNITS if days and days % unit == 0), 1)
    return days // unit, unit
