"""What is good to know before you meet somebody, and at an event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.person import DateKind, Person
from desktop_app.domain.reminders import Origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.events import Event
    from desktop_app.domain.giving import Waits
    from desktop_app.domain.needs import Need
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.person import Contact, ImportantDate
    from desktop_app.domain.proposals import Proposal
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Interaction, Participant

NEAR_DAYS = 28
"""Dates within so many days are near."""


class Unknown(Enum):
    """Something you do not know of somebody."""

    JOB = "job"
    NEED = "need"
    FIELD = "field"
    HOW_MET = "how-met"
    CHILDREN = "children"
    BIRTHDAY = "birthday"
    PLACE = "place"


OF_WORK = (Unknown.JOB, Unknown.NEED, Unknown.FIELD)
OF_LIFE = (Unknown.CHILDREN, Unknown.BIRTHDAY, Unknown.PLACE, Unknown.HOW_MET)


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody you are to meet or met: their row of the list, the last contact (an event aside that
    is being looked at), what they look for and offer, what you are reminded of with them (the
    soonest first), the matches they are in, and who of the others knows them. `first_met`: where
    you met first, as it is kept.
    """

    person: Participant
    line: PersonLine
    last: Interaction | None = None
    needs: tuple[Need, ...] = ()
    offers: tuple[Need, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    helps: tuple[Proposal, ...] = ()
    known_by: tuple[Participant, ...] = ()
    first_met: str = ""
    first_met_on: str = ""


@dataclass(frozen=True, slots=True)
class EventPage:
    """An event with everybody in it. `fresh_fields` are fields of those first met there in which
    you know nobody else.
    """

    event: Event
    is_outside: bool
    guests: Mapping[int, Guest]
    fresh_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One person, before you meet them. `promises` are what you said you would do, `theirs` favours
    that wait, `dates` their important dates with the next local day of each, the next first;
    `unknown` is what you do not know of them.
    """

    guest: Guest
    contact: Contact
    promises: tuple[Reminder, ...] = ()
    theirs: tuple[Waits, ...] = ()
    dates: tuple[tuple[ImportantDate, date], ...] = ()
    unknown: tuple[Unknown, ...] = ()


def promises(reminders: tuple[Reminder, ...]) -> tuple[Reminder, ...]:
    """What you promised, of what you are reminded of: what a line told as a promise or asked to
    follow up, and what you wrote yourself; not that it is time to be in touch.
    """
    left_out = (Origin.CADENCE, Origin.IMPORTANT_DATE)
    return tuple(item for item in reminders if not item.rule and item.origin not in left_out)


def unknown_of(contact: Contact, needs_known: bool) -> tuple[Unknown, ...]:
    """What is not known of somebody: of their work, then of their life."""
    person: Person = contact.person
    kinds = {item.kind for item in contact.dates}
    known = {
        Unknown.JOB: bool(person.headline or contact.positions),
        Unknown.NEED: needs_known,
        Unknown.FIELD: bool(person.fields),
        Unknown.CHILDREN: not children_of(contact),
        Unknown.BIRTHDAY: DateKind.BIRTHDAY in kinds,
        Unknown.PLACE: bool(person.place),
        Unknown.HOW_MET: bool(person.met_text or person.met_event or person.met_on),
    }
    return tuple(what for what in (*OF_WORK, *OF_LIFE) if not known[what])


def children_of(contact: Contact) -> tuple[str, ...]:
    """The names of their children who are nobody of your own people: nowhere is kept how old these
    are.
    """
    return tuple(
        item.other_name
        for item in contact.relations
        if item.kind == "child" and item.other_id is None
    )


def is_near(day: date, today: date) -> bool:
    """Whether a date lies within the next weeks."""
    return today <= day <= today + timedelta(NEAR_DAYS)


def next_days(contact: Contact, today: date) -> tuple[tuple[ImportantDate, date], ...]:
    """Their important dates of which month and day are known, each with the next day it comes round
    on, today counted; the next first. Of 29 February it is the 28th where the year has none.
    """
    found = []
    for item in contact.dates:
        when = item.when
        if when is None or when.month is None or when.day is None:
            continue
        this = _in_year(today.year, when.month, when.day)
        found.append(
            (item, this if this >= today else _in_year(today.year + 1, when.month, when.day))
        )
    return tuple(sorted(found, key=lambda pair: pair[1]))


def _in_year(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, day - 1)
