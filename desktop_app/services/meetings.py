"""What is good to know before you meet somebody, and whom you meet at an event."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.events import lies_outside
from desktop_app.domain.favours import FavourQuery
from desktop_app.domain.giving import open_on, waiting
from desktop_app.domain.meetings import (
    EventPage,
    Guest,
    MeetingPage,
    next_days,
    promises,
    unknown_of,
)
from desktop_app.domain.needs import NeedSide
from desktop_app.domain.timeline import Participant
from desktop_app.storage.queries import (
    events,
    favours,
    fields,
    meetings,
    needs,
    people,
    people_list,
    reminders,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from desktop_app.domain.acquaintances import Connections
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.acquaintances import Acquaintances
    from desktop_app.services.proposals import ProposalFinder
    from desktop_app.storage.engine.store import Store

MOST_GUESTS = 200
"""People of an event of whom more is read than the name."""
MOST_REMINDERS = 20
MOST_FAVOURS = 200


class Meetings:
    """Reads take some milliseconds for each person: call them off the UI thread. Days are local."""

    def __init__(
        self,
        store: Store,
        proposals: ProposalFinder,
        acquaintances: Acquaintances,
    ) -> None:
        self._store, self._proposals, self._acquaintances = store, proposals, acquaintances

    def at_event(self, entry_id: int, today: date, *, matches: bool = True) -> EventPage:
        """An event with everybody in it; raises NotFoundError. The first time `matches` are asked
        for may take seconds, where there are thousands of needs.
        """
        db = self._store.reader
        event = events.load_one(db, entry_id)
        yours = fields.your_fields(db)
        people_in = (*event.comes, *event.to_meet, *event.entry.people)
        who = {one.id: one for one in people_in[:MOST_GUESTS]}
        to_meet = {one.id for one in event.to_meet}
        knowing = [who[row] for row in who if row not in to_meet]
        guests = self._guests(who, today, entry_id, matches=matches)
        for row in to_meet & guests.keys():
            guests[row] = _known_by(guests[row], self._acquaintances.of(row, today), knowing)
        day = event.entry.day.isoformat()
        new = [
            row
            for row, guest in guests.items()
            if (guest.first_met, guest.first_met_on) == (event.entry.summary, day)
        ]
        return EventPage(
            event, lies_outside(event, yours), guests, tuple(meetings.fresh_fields(db, new))
        )

    def with_person(self, person_id: int, today: date) -> MeetingPage:
        """Somebody, before you meet them; raises NotFoundError."""
        db = self._store.reader
        contact = people.load(db, person_id)
        who = Participant(person_id, contact.person.display_name, contact.person.uid)
        guest = self._guests({person_id: who}, today)[person_id]
        found = favours.page(db, FavourQuery(person=person_id), MOST_FAVOURS)
        known = bool(needs.of_person(db, person_id))
        return MeetingPage(
            guest,
            contact,
            promises(guest.reminders),
            waiting(found, today),
            next_days(contact, today),
            unknown_of(contact, known),
        )

    def _guests(
        self,
        who: Mapping[int, Participant],
        today: date,
        but: int = 0,
        *,
        matches: bool = True,
    ) -> dict[int, Guest]:
        """All of `who` who are there; `but` is the entry that is no last contact."""
        db = self._store.reader
        first = meetings.first_met(db, who)
        lines = {line.id: line for line in people_list.lines(db, list(who))}
        return {
            row: self._guest(one, lines[row], today if matches else None, first[row], but)
            for row, one in who.items()
            if row in lines
        }

    def _guest(
        self,
        who: Participant,
        line: PersonLine,
        matched: date | None,
        first_met: tuple[str, str],
        but: int,
    ) -> Guest:
        db = self._store.reader
        theirs = needs.of_person(db, who.id)
        asked = matched is not None and any(need.is_open for need in theirs)
        helps = self._proposals.of_person(who.id, matched) if asked and matched else ()
        return Guest(
            who,
            line,
            meetings.last_contact(db, who.id, but),
            open_on(theirs, NeedSide.NEED),
            open_on(theirs, NeedSide.OFFER),
            tuple(reminders.waiting(db, who.id, MOST_REMINDERS)),
            helps,
            first_met=first_met[0],
            first_met_on=first_met[1],
        )


def _known_by(guest: Guest, known: Connections, others: Collection[Participant]) -> Guest:
    """The guest, with those of `others` who know them."""
    theirs = {item.person.id for item in known.known}
    return replace(guest, known_by=tuple(one for one in others if one.id in theirs))
