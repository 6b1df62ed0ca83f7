"""Reading what somebody typed, in whichever language it is: for those who need not know which there
are.

A language is loaded with the first words to be read in it, for its tables are some thousand
spellings. So nothing here is imported before it is needed, and a field for a date waits for the
names of months alone.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.typed_dates import read_partial

if TYPE_CHECKING:
    from datetime import date, datetime

    from desktop_app.domain.grammar.event_line import EventLine
    from desktop_app.domain.grammar.guests import GuestsLine, MetLine
    from desktop_app.domain.grammar.language import CalendarWords, Language
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.grammar.names import NameFinder
    from desktop_app.domain.grammar.tokens import Corrections
    from desktop_app.domain.grammar.trips import Trip
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.timeline import Participant


@lru_cache(maxsize=1)
def languages() -> tuple[Language, ...]:
    """Those understood. There is one; where there are several, the one that understands most of a
    line is to read it.
    """
    from desktop_app.domain.grammar.english.language import ENGLISH

    return (ENGLISH,)


@lru_cache(maxsize=1)
def calendars() -> tuple[CalendarWords, ...]:
    """Their names of days and months."""
    from desktop_app.domain.grammar.english.calendar import CALENDAR

    return (CALENDAR,)


def read_trip(
    text: str, today: date, day_first: bool = True, corrections: Corrections | None = None
) -> Trip | None:
    """The trip that a line tells, as `trips.trip_in` says; whether its place is one has still to be
    asked. Quick for a line of anything else.
    """
    from desktop_app.domain.grammar.english.trips import TRIPS
    from desktop_app.domain.grammar.trips import trip_in

    return trip_in(text, today, languages()[0], TRIPS, day_first, corrections)


def read_line(
    text: str,
    now: datetime,
    names: NameFinder,
    current: Participant | None = None,
    corrections: Corrections | None = None,
    day_first: bool = True,
    written: datetime | None = None,
) -> Draft:
    """What a line typed to be logged means, as `line.parse` says. Never fails."""
    from desktop_app.domain.grammar.line import parse

    return parse(text, now, languages()[0], names, current, corrections, day_first, written)


def read_event(text: str, now: datetime, names: NameFinder, day_first: bool = True) -> EventLine:
    """What a line typed for a new event means, as `event_line.event_in` says. Never fails."""
    from desktop_app.domain.grammar.english.events import EVENT_PLACES
    from desktop_app.domain.grammar.event_line import event_in

    return event_in(text, now, languages()[0], EVENT_PLACES, names, day_first)


def read_guests(text: str, names: NameFinder) -> GuestsLine:
    """Who else comes, as a line says: `guests.guests_in`. Never fails."""
    from desktop_app.domain.grammar.english.events import BETWEEN_NAMES
    from desktop_app.domain.grammar.guests import guests_in

    return guests_in(text, BETWEEN_NAMES, names)


def read_met(text: str, now: datetime, names: NameFinder, day_first: bool = True) -> MetLine:
    """Whom one met at an event, as a line says: `guests.met_in`. Never fails."""
    from desktop_app.domain.grammar.english.events import BETWEEN_NAMES
    from desktop_app.domain.grammar.guests import met_in

    return met_in(text, now, languages()[0], BETWEEN_NAMES, names, day_first)


def name_begun(text: str, cursor: int) -> str | None:
    """The beginning of a name being typed before `cursor`, None when none is."""
    from desktop_app.domain.grammar.line import completion_at

    return completion_at(text, cursor, languages()[0])


def read_date(text: str, day_first: bool = True) -> PartialDate | None:
    """A date typed into a field, any part of which may be missing, None for no text; raises
    InvalidValueError when it is none. `day_first` reads 3/11/2024 as 3 November.
    """
    return read_partial(text, calendars()[0], day_first)


def read_day(text: str, today: date, *, ahead: bool, day_first: bool = True) -> date | None:
    """The whole day typed into a field ("tomorrow", "14 May", "in 2 weeks"), None when it is none;
    with `ahead` what could be past or to come is to come.
    """
    from desktop_app.domain.grammar.field_days import field_day

    return field_day(text, today, languages()[0], ahead=ahead, day_first=day_first)


def read_jump(text: str, today: date) -> date | None:
    """The day a timeline is to show for what was typed, None for what says no time."""
    from desktop_app.domain.grammar.jumps import jump_day

    return jump_day(text, today, languages()[0])
