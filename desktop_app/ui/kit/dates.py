"""Days and moments as people say them, in the user's language."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.partial_date import PartialDate

_LEAP_YEAR = 2000
MONTHS_FROM = 61
"""Days that are said in months: 60 would be one month, after eight weeks on the day before."""


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Dates", text, None, count)


def _format(day: date, pattern: str) -> str:
    if day == date.max:
        # What is to be done some day (`domain.reminders.SOME_DAY`).
        return _tr("some day")
    return QLocale().toString(QDate(day.year, day.month, day.day), in_locale_order(pattern))


def day_of(day: QDate) -> date:
    """A day from a Qt field."""
    return date(day.year(), day.month(), day.day())


def time_of(clock: QTime) -> time:
    """A time of day from a Qt field."""
    return time(clock.hour(), clock.minute())


def is_day_first() -> bool:
    """Whether 3/11 is the third of November where the user lives; only a format that begins with
    the month says no.
    """
    return not QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def in_locale_order(pattern: str) -> str:
    """A pattern of Qt that has the day before the month, in the order the user's locale writes
    them in words: "d MMM yyyy" is "MMM d, yyyy" in the United States and "yyyy MMM d" in Hungary.
    """
    return _in_order_of(pattern, QLocale().dateFormat(QLocale.FormatType.LongFormat))


@lru_cache(maxsize=64)
def _in_order_of(pattern: str, long_format: str) -> str:
    words = re.sub(r"'[^']*'|ddd+", "", long_format)
    places = {letter: words.find(letter) for letter in "dMy"}
    if places["M"] < 0 or places["d"] < places["M"]:
        return pattern
    turned = re.sub(r"\bd (MMMM?)", r"\1 d", pattern)
    if places["y"] < places["M"]:
        return re.sub(r"(MMMM?(?: d)?) yyyy", r"yyyy \1", turned)
    return re.sub(r"(MMMM? d) yyyy", r"\1, yyyy", turned)


def write_day(day: date) -> str:
    """How a field for a day writes it: "Sat 21 Nov 2026"."""
    return _format(day, "ddd d MMM yyyy")


def say_day(day: date, today: date) -> str:
    """So: "Today", "Yesterday", "Tomorrow", "Sat 21 Nov", with the year when it is another one."""
    away = (day - today).days
    if away in (-1, 0, 1):
        return (_tr("Yesterday"), _tr("Today"), _tr("Tomorrow"))[away + 1]
    return _format(day, "ddd d MMM" if day.year == today.year else "d MMM yyyy")


def say_day_short(day: date) -> str:
    """Without its year and as it is called from any day: "Sat 21 Nov"."""
    return _format(day, "ddd d MMM")


def say_day_long(day: date, today: date) -> str:
    """So: "Mon 23 November", with the year when it is another one."""
    return _format(day, "ddd d MMMM" if day.year == today.year else "ddd d MMMM yyyy")


def say_day_whole(day: date, today: date) -> str:
    """With nothing short: "Monday 23 November", with the year when it is another one."""
    return _format(day, "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy")


def say_ahead(day: date, today: date) -> str:
    """How long it is until a day: "today", "tomorrow", "in 3 days", "in a week", "in 5 weeks"."""
    days = (day - today).days
    if days <= 1 or day == date.max:
        return say_day_within(day, today)
    if days == 7:
        return _tr("in a week")
    return _tr("in %Ln day(s)", days) if days < 14 else _tr("in %Ln week(s)", days // 7)


def say_day_within(day: date, today: date) -> str:
    """As `say_day`, within a sentence: "today", "yesterday", "tomorrow", "Sat 21 Nov"."""
    away = (day - today).days
    return (
        (_tr("yesterday"), _tr("today"), _tr("tomorrow"))[away + 1]
        if -1 <= away <= 1
        else say_day(day, today)
    )


def say_date(day: date, today: date) -> str:
    """Where there is little room: "12 Oct", with the year when it is another one."""
    return _format(day, "d MMM" if day.year == today.year else "d MMM yyyy")


def say_weekday(day: date, today: date) -> str:
    """The weekday within the next week ("Thursday"), else the day and month."""
    away = (day - today).days
    if 1 < away < 7:
        return _format(day, "dddd")
    return (
        say_day(day, today)
        if -7 < away < 2
        else _format(day, "d MMMM" if day.year == today.year else "d MMMM yyyy")
    )


def say_gone(day: date, today: date) -> str:
    """A day that went by: "was yesterday", "was Thursday" within the week, "was 14 November"."""
    away = (today - day).days
    if away == 1:
        return _tr("was yesterday")
    if away < 7:
        return fill_in(_tr("was %1"), _format(day, "dddd"))
    pattern = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return fill_in(_tr("was %1"), _format(day, pattern))


def say_day_name(day: date) -> str:
    """So: "Wednesday"."""
    return _format(day, "dddd")


def say_month(day: date) -> str:
    """So: "November 2026"."""
    return _format(day, "MMMM yyyy")


def say_month_of(day: date, today: date) -> str:
    """So: "November", with the year when it is another one."""
    return _format(day, "MMMM") if day.year == today.year else say_month(day)


def say_day_of_month(day: date) -> str:
    """The number of the day in its month."""
    return _format(day, "d")


def say_month_short(day: date) -> str:
    """So: "Nov"."""
    return _format(day, "MMM")


def say_weekday_short(day: date) -> str:
    """So: "Sat"."""
    return _format(day, "ddd")


def say_time(clock: time) -> str:
    """A time of day as the locale writes it short."""
    return QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)


def say_exactly(day: date, at: datetime | None = None) -> str:
    """The whole date, with the time when known: for tooltips. `at` is local."""
    if day == date.max:
        return _format(day, "")
    text = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return f"{text}, {say_time(at.time())}" if at is not None else text


def say_ago_short(day: date | None, today: date) -> str:
    """So: "today", "2 d", "3 w", "5 mo", "2 y" since `day`; "" when there is none."""
    if day is None:
        return ""
    days = (today - day).days
    if days <= 0:
        return _tr("today")
    if days < 14:
        return _tr("%Ln d", days)
    if days < MONTHS_FROM:
        return _tr("%Ln w", days // 7)
    if days < 730:
        return _tr("%Ln mo", days * 12 // 365)
    return _tr("%Ln y", days // 365)


def say_ago(day: date, today: date) -> str:
    """So: "today", "yesterday", "5 months ago"."""
    days = (today - day).days
    if days <= 1:
        return _tr("today") if days <= 0 else _tr("yesterday")
    if days < 14:
        return _tr("%Ln day(s) ago", days)
    if days < MONTHS_FROM:
        return _tr("%Ln week(s) ago", days // 7)
    if days < 730:
        return _tr("%Ln month(s) ago", days * 12 // 365)
    return _tr("%Ln year(s) ago", days // 365)


def say_span(days: int) -> str:
    """How long: "12 days", "5 weeks", "5 months", "3 years", counted as `say_ago` counts."""
    if days < 14:
        return _tr("%Ln day(s)", days)
    if days < MONTHS_FROM:
        return _tr("%Ln week(s)", days // 7)
    return _tr("%Ln month(s)", days * 12 // 365) if days < 730 else _tr("%Ln year(s)", days // 365)


def say_partial(when: PartialDate) -> str:
    """A date of which a part may be unknown: "14 May, year unknown", "March 2023", "2018"."""
    if (whole := when.whole) is not None:
        return _format(whole, "d MMMM yyyy")
    if when.year is not None:
        return say_month(date(when.year, when.month, 1)) if when.month else str(when.year)
    if when.month is None:
        return _tr("day %Ln, month unknown", when.day or 0)
    month = _format(date(_LEAP_YEAR, when.month, when.day or 1), "d MMMM" if when.day else "MMMM")
    return fill_in(_tr("%1, year unknown"), month)


def say_birthday(when: PartialDate) -> str:
    """So: "14 May 1984", and "14 May" while nobody knows the year."""
    if when.year is None and when.month is not None and when.day is not None:
        return _format(date(_LEAP_YEAR, when.month, when.day), "d MMMM")
    return say_partial(when)


def say_days(days: int) -> str:
    """A rhythm: "every week", "every month", "every 10 days", "about every 18 months"; of more than two
    months nobody thinks in days.
    """
    known = {
        1: _tr("every day"),
        7: _tr("every week"),
        14: _tr("every two weeks"),
        30: _tr("every month"),
        60: _tr("every two months"),
        90: _tr("every three months"),
        180: _tr("every six months"),
        365: _tr("every year"),
        730: _tr("every two years"),
    }
    if days in known:
        return known[days]
    if days <= 60:
        return _tr("every %Ln day(s)", days)
    months = round(days * 12 / 365.25)
    if abs(days - months * 365.25 / 12) < 2:
        return _tr("every %Ln month(s)", months)
    return _tr("about every %Ln month(s)", months)


def say_length(days: int) -> str:
    """How long so many days are: "45 days", "a year", "6 months" (180 days as well), "about 10 months"."""
    if days in (365, 730):
        return _tr("a year") if days == 365 else _tr("two years")
    if days <= 60:
        return _tr("%Ln day(s)", days)
    if days < 365 and days % 30 == 0:
        return _tr("%Ln month(s)", days // 30)
    months = round(days * 12 / 365.25)
    if abs(days - months * 365.25 / 12) < 2:
        return _tr("%Ln month(s)", months)
    return _tr("about %Ln month(s)", months)
