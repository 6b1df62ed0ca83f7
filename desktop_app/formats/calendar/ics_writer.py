"""Writing iCalendar (RFC 5545): named days, events and reminders, for other programs.

Days come round by a rule (section 3.8.5.3), reminders are to-dos (3.6.2). A reminder's time is one
of the clock on the wall, wherever one is, so it is written without a zone (3.3.5, form 1); an event
takes place at one moment, which is written in UTC (form 2).
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.recurrence import standard_rule
from desktop_app.domain.reminders import SOME_DAY
from desktop_app.formats.folding import folded
from desktop_app.formats.vcard.property_line import escape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.calendar_file import CalendarTexts, YearlyDay
    from desktop_app.domain.events import Event
    from desktop_app.domain.reminders import Reminder

PRODUCT = "-//Kith//Kith//EN"
_LEAP_DAY = (2, 29)
_UNTIL = re.compile(r"UNTIL=\d{8}")


class IcsWriter:
    """Writes the parts of one calendar. `now` is the UTC moment of writing, which every part has
    to tell (DTSTAMP, section 3.8.7.2).
    """

    def __init__(self, texts: CalendarTexts, now: datetime) -> None:
        self._texts = texts
        self._now = _utc(now)

    def beginning(self) -> str:
        """What stands before the parts."""
        return _lines(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            f"PRODID:{PRODUCT}",
            "CALSCALE:GREGORIAN",
            f"X-WR-CALNAME:{escape(self._texts.name)}",
        )

    def end(self) -> str:
        """What stands after them."""
        return _lines("END:VCALENDAR")

    def yearly_day(self, day: YearlyDay) -> str:
        """A day that comes round every year, the 29th of February on the 28th in others. It takes
        no time of anybody (TRANSP).
        """
        rule = "RRULE:FREQ=YEARLY"
        if (day.month, day.day) == _LEAP_DAY:
            rule += ";BYMONTH=2;BYMONTHDAY=-1"
        return self._part(
            "VEVENT",
            day.uid,
            self._texts.title(day),
            [f"DTSTART;VALUE=DATE:{day.first:%Y%m%d}", rule, "TRANSP:TRANSPARENT"],
        )

    def event(self, event: Event, called_off: bool) -> str:
        """An event, ahead or past; one without a time of day takes the whole day."""
        entry = event.entry
        if entry.at is None:
            lines = [f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}"]
        else:
            lines = [f"DTSTART:{_utc(entry.at)}"]
            if entry.minutes:
                lines.append(f"DTEND:{_utc(entry.at + timedelta(minutes=entry.minutes))}")
        if entry.place:
            lines.append(f"LOCATION:{escape(entry.place)}")
        if called_off:
            lines.append("STATUS:CANCELLED")
        return self._part("VEVENT", entry.uid, entry.summary, lines)

    def reminder(self, reminder: Reminder) -> str:
        """A reminder not done yet, as a to-do. One counted anew from each day it is done has no rule
        other programs know, so its next day alone is told. One for some day has no DUE (section 3.6.2).
        """
        has_day = reminder.due != SOME_DAY
        lines = [f"DUE{_wall_clock(reminder, reminder.due)}"] if has_day else []
        if reminder.rule and not reminder.from_done:
            rule = standard_rule(reminder.rule, reminder.anchor or reminder.due)
            # A rule is counted from DTSTART (section 3.8.5.3).
            if reminder.time_of_day is not None:
                # Its last day is of the same kind as DTSTART (section 3.3.10).
                rule = _UNTIL.sub(r"\g<0>T235959", rule)
            lines = [f"DTSTART{_wall_clock(reminder, reminder.due)}", *lines, f"RRULE:{rule}"]
        names = [who.name for who in reminder.people if who.name not in reminder.text]
        title = self._texts.about if names else "{text}"
        title = title.format(text=reminder.text, names=", ".join(names))
        return self._part("VTODO", reminder.uid, title, [*lines, "STATUS:NEEDS-ACTION"])

    def _part(self, kind: str, uid: str, title: str, lines: Iterable[str]) -> str:
        head = (f"BEGIN:{kind}", f"UID:{escape(uid)}", f"DTSTAMP:{self._now}")
        return _lines(*head, f"SUMMARY:{escape(title)}", *lines, f"END:{kind}")


def _wall_clock(reminder: Reminder, day: date) -> str:
    """Parameter and value of a property with a local day, and its time when there is one."""
    if reminder.time_of_day is None:
        return f";VALUE=DATE:{day:%Y%m%d}"
    return f":{datetime.combine(day, reminder.time_of_day):%Y%m%dT%H%M%S}"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _lines(*lines: str) -> str:
    return "".join(folded(line) for line in lines)
