"""Meetings of a calendar: events with people that have been, once each time they took place.

Called off, declined and larger than a talk they are left out. An event of a series that was moved
(RECURRENCE-ID) stands for the time it was moved from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, TextIO

from desktop_app.domain.doubles.channels import email_key
from desktop_app.domain.importing import ContactRead
from desktop_app.domain.mailbox import Correspondence
from desktop_app.domain.things_read import EntryRead, Mention
from desktop_app.domain.timeline import InteractionKind
from desktop_app.formats.calendar import attendees
from desktop_app.formats.calendar.attendees import Attendee, attendee_of
from desktop_app.formats.calendar.birthdays import tells_a_birthday
from desktop_app.formats.calendar.components import components
from desktop_app.formats.calendar.event_times import (
    When,
    days_of,
    minutes_between,
    minutes_of,
    when_of,
)
from desktop_app.formats.calendar.series import Allowance
from desktop_app.formats.fingerprint import fingerprint_of
from desktop_app.formats.mail.owner import owner_of
from desktop_app.formats.vcard.property_line import unescape

if TYPE_CHECKING:
    from desktop_app.formats.calendar.components import Component

KEY = "icalendar"
MEETINGS = "calendar-meetings"
_LEAST = 3
"""Events somebody takes part in before they are taken for the owner."""
MOST_TOGETHER = 12
MOST_EVENTS = 100_000
LONGEST = 300
_TIMES = frozenset(("DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"))
_TEXTS = {"SUMMARY": "summary", "LOCATION": "location", "UID": "uid", "STATUS": "status"}


@dataclass(slots=True)
class _Event:
    """An event as far as it is needed."""

    line: int
    uid: str = ""
    summary: str = ""
    location: str = ""
    status: str = ""
    start: When | None = None
    minutes: int | None = None
    rule: str = ""
    moved: When | None = None
    moved_from: date | None = None
    left_out: set[date] = field(default_factory=set)
    more: list[date] = field(default_factory=list)
    who: list[Attendee] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A time an event took place: the day of its series and the one it was on."""

    event: _Event
    own_id: str
    day: date
    when: date


class Meetings:
    """The meetings of a calendar up to a local day, `until`; `mine` are your e-mail addresses."""

    def __init__(self, text: TextIO, file: str, until: date, mine: Collection[str] = ()) -> None:
        self._file, self._until = file, until
        self._events, name = _read(text)
        seen = Counter(
            address
            for event in self._events
            if event.moved is None
            for address in {who.address for who in event.who if who.address}
        )
        # Google names a calendar by the address of its owner.
        yours = Counter({name: len(seen)} if name in seen else {})
        # Many calendars do not name their owner, so whoever is at some meetings is not yet that.
        least = max(_LEAST, len(self._events) * 3 // 5)
        self.owner = owner_of(seen, yours, (), mine, least)
        self._mine = {email_key(address) for address in self.owner.addresses}
        self.not_followed = 0
        """Series of which the first time alone is told: there are too many of them."""
        self._took_place = [event for event in self._events if self._is_held(event)]
        self._found = list(self._meetings())

    def told(self) -> Correspondence | None:
        """What there is, counted; None for no meeting."""
        if not self._found:
            return None
        days = [meeting.when for meeting in self._found]
        count = len(self._found)
        return Correspondence(self.owner, count, min(days), max(days), is_calendar=True)

    def counts(self) -> tuple[int, int]:
        """How many meetings there were, and with how many people."""
        events = {id(meeting.event): meeting.event for meeting in self._found}.values()
        people = {who.key() for event in events for who in self._others(event)}
        return len(self._found), len(people)

    def people(self) -> Iterator[ContactRead]:
        """Those who were there, each once; they are only offered."""
        known = set[str]()
        for event in self._events:
            for who in event.who:
                key = who.key()
                if key in known or key in self._mine:
                    continue
                known.add(key)
                raw = who.raw()
                said = fingerprint_of((attendees.VERSION, *raw.lines))
                contact, line = attendees.contact_of(raw), event.line + 1 + who.place
                yield ContactRead(contact, line, (), self._file, KEY, said, is_offered=True)

    def entries(self) -> Iterator[EntryRead]:
        """The meetings, the oldest first."""
        mentions = {
            id(event): tuple(map(_mention, self._others(event))) for event in self._took_place
        }
        for meeting in sorted(self._found, key=lambda meeting: meeting.when):
            event = meeting.event
            assert event.start is not None
            day, at = event.start.on(meeting.when)
            yield EntryRead(
                own_id=meeting.own_id,
                option=MEETINGS,
                source=KEY,
                file=self._file,
                line=event.line,
                kind=InteractionKind.MEETING,
                day=day,
                at=at,
                minutes=event.minutes,
                summary=event.summary,
                who=mentions[id(event)],
                is_proposed=True,
                place=event.location,
            )

    def _meetings(self) -> Iterator[_Meeting]:
        moved: dict[tuple[str, date], _Event] = {}
        for event in self._events:
            if event.uid and event.moved_from is not None:
                moved[event.uid, event.moved_from] = event
        allowance = Allowance()
        for event in self._took_place:
            assert event.start is not None
            if event.moved_from is not None:
                if (day := event.start.day) <= self._until:
                    yield _Meeting(event, f"{event.uid}:{event.moved_from}", day, day)
                continue
            self.not_followed += bool(event.rule) and allowance.left <= 0
            days = {*days_of(event.start, event.rule, self._until, allowance), *event.more}
            for day in sorted(days - event.left_out):
                if (event.uid, day) not in moved and day <= self._until:
                    own = f"{event.uid}:{day}" if event.rule or event.more else event.uid
                    yield _Meeting(event, own or f"{event.summary}:{day}", day, day)

    def _is_held(self, event: _Event) -> bool:
        """Whether it takes place, with somebody."""
        if event.start is None or event.status == "CANCELLED" or len(event.who) > MOST_TOGETHER:
            return False
        said_no = any(who.declined and email_key(who.address) in self._mine for who in event.who)
        return not said_no and bool(self._others(event))

    def _others(self, event: _Event) -> list[Attendee]:
        return [
            who
            for who in event.who
            if not who.declined and not (who.address and email_key(who.address) in self._mine)
        ]


def _mention(who: Attendee) -> Mention:
    name = attendees.contact_of(who.raw()).person.display_name
    return Mention(name if " " in name else "", email=who.address)


def _read(text: TextIO) -> tuple[list[_Event], str]:
    """The events with somebody, and what the calendar is called."""
    found, name = list[_Event](), ""
    for component in components(_noting_name(text, names := list[str]()), "VEVENT"):
        if len(found) < MOST_EVENTS:
            event = _event(component)
            alone = len(event.who) == 1 and bool(event.rule)
            if alone and tells_a_birthday(component):
                # Who entered it is no guest.
                continue
            if event.who or event.moved is not None:
                found.append(event)
    name = names[0] if names else name
    return _in_series(found), name.strip().lower()


def _noting_name(text: Iterable[str], names: list[str]) -> Iterator[str]:
    for line in text:
        if not names and line[:12].upper() == "X-WR-CALNAME":
            names.append(line.partition(":")[2])
        yield line


def _in_series(events: list[_Event]) -> list[_Event]:
    """Times that were moved say which day of their series they were on, and are with its people
    where they name nobody.
    """
    series = {event.uid: event for event in events if event.moved is None}
    for event in events:
        if event.moved is None:
            continue
        of = series.get(event.uid)
        start = event.start if of is None else of.start
        event.moved_from = event.moved.day if start is None else event.moved.day_beside(start)
        if of is not None and not event.who:
            event.who = of.who
    return events


def _event(component: Component) -> _Event:
    event = _Event(component.line)
    times: dict[str, list[When]] = {}
    who = dict[str, Attendee]()
    for place, (head, value) in enumerate(component.properties()):
        name = head.name
        if name in _TEXTS:
            said = " ".join(unescape(value).split())[:LONGEST]
            said = said.encode("utf-8", "replace").decode()
            setattr(event, _TEXTS[name], said.upper() if name == "STATUS" else said)
        elif name in ("ATTENDEE", "ORGANIZER"):
            _take_part(who, attendee_of(head, value, place))
        elif name == "DURATION":
            event.minutes = minutes_of(value)
        elif name == "RRULE":
            event.rule = event.rule or value.strip()
        elif name in _TIMES:
            found = (when_of(head, part) for part in value.split(","))
            times.setdefault(name, []).extend(when for when in found if when is not None)
    event.who = [*who.values()]
    _set_times(event, times)
    return event


def _take_part(known: dict[str, Attendee], who: Attendee | None) -> None:
    """Add somebody; who is named twice, as organizer too, is one."""
    if who is None:
        return
    if same := known.get(who.key()):
        who = replace(who, declined=who.declined or same.declined, name=same.name or who.name)
    known[who.key()] = who


def _set_times(event: _Event, times: dict[str, list[When]]) -> None:
    if not times.get("DTSTART"):
        return
    start = event.start = times["DTSTART"][0]
    event.left_out = {when.day_beside(start) for when in times.get("EXDATE", ())}
    event.more = [when.day_beside(start) for when in times.get("RDATE", ())]
    moved = times.get("RECURRENCE-ID")
    event.moved = moved[0] if moved else None
    if times.get("DTEND"):
        event.minutes = minutes_between(start, times["DTEND"][0])
    if start.clock is None:
        event.minutes = None
