"""Holidays that are counted from the calendar or from Easter, and the seasons: what "at Easter" and
"in spring" are counted from.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum


class Holiday(Enum):
    """Holidays of which the day can be computed: month and day, or days after Easter Sunday."""

    NEW_YEAR = (1, 1)
    EPIPHANY = (1, 6)
    VALENTINE = (2, 14)
    SAINT_PATRICK = (3, 17)
    MAY_DAY = (5, 1)
    HALLOWEEN = (10, 31)
    ALL_SAINTS = (11, 1)
    BONFIRE_NIGHT = (11, 5)
    SAINT_NICHOLAS = (12, 6)
    CHRISTMAS_EVE = (12, 24)
    CHRISTMAS = (12, 25)
    BOXING_DAY = (12, 26)
    NEW_YEARS_EVE = (12, 31)
    SHROVE_TUESDAY = -47
    ASH_WEDNESDAY = -46
    PALM_SUNDAY = -7
    GOOD_FRIDAY = -2
    EASTER = 0
    EASTER_MONDAY = 1
    ASCENSION = 39
    WHITSUN = 49
    WHIT_MONDAY = 50

    def in_year(self, year: int) -> date:
        """The day of that year; raises ValueError for a year no date has."""
        if isinstance(self.value, tuple):
            return date(year, *self.value)
        return easter(year) + timedelta(self.value)


class Season(Enum):
    """The seasons of meteorology in the northern half of the world, by their first month; each has
    three.
    """

    SPRING = 3
    SUMMER = 6
    AUTUMN = 9
    WINTER = 12


def easter(year: int) -> date:
    """Easter Sunday of the Western churches in a Gregorian year.

    The Anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms,
    chapter 8).
    """
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - moon + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
