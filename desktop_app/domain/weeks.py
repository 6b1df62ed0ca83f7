"""Weeks, which begin on Monday: what "next week" means everywhere, in lines and on buttons."""

from __future__ import annotations

from datetime import date, timedelta


def monday(day: date, weeks: int = 0) -> date:
    """The Monday of the week so many weeks after that of the local `day`; 1 is next week."""
    return day + timedelta(7 * weeks - day.weekday())
