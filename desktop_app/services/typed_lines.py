"""Lines typed to be logged, from wherever that is done: the window, the line over it, the command
line.
"""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop_app.domain.errors import KithError

if TYPE_CHECKING:
    from desktop_app.domain.advance import Advance
    from desktop_app.domain.changes import Done
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.typed_line import TypedLine
    from desktop_app.services.events import Events
    from desktop_app.services.favours import Favours
    from desktop_app.services.needs import Needs
    from desktop_app.services.people import People
    from desktop_app.services.reminders import Reminders
    from desktop_app.services.timeline import Timeline

LOOKED_AT = 200
"""Favours of one person, the newest first, among which the one meant is looked for."""


class GivingDoors(NamedTuple):
    """Where what a line tells of giving is stored."""

    favours: Favours
    needs: Needs
    events: Events
    people: People


class TypedLines:
    """Stores what a line means. Reads are synchronous and quick."""

    def __init__(self, timeline: Timeline, reminders: Reminders, doors: GivingDoors) -> None:
        self._timeline, self._reminders, self._doors = timeline, reminders, doors

    def meant(self, draft: Draft) -> list[Advance]:
        """The favours begun before that a line can mean, the newest first; none for one that tells
        of nothing begun before.
        """
        from desktop_app.domain.favours import FavourQuery
        from desktop_app.domain.typed_giving import goes_on, meant, people_named

        if draft.give is None or not goes_on(draft):
            return []
        people = people_named(draft)
        query = FavourQuery(person=people[0].id if people else None)
        return meant(draft, self._doors.favours.page(query, LOOKED_AT))

    def settled(self, draft: Draft) -> Draft:
        """The draft with the favour it goes on with, where it can mean only one; raises KithError
        where it can mean several and nobody can be asked.
        """
        found = self.meant(draft)
        if len(found) > 1:
            raise KithError("favour-not-clear")
        return replace(draft, goes_on=found[0]) if found else draft

    def log(self, line: TypedLine) -> Future[Done[Any]]:
        """Store what the line means, and give the id of the entry, else of the reminder; of a line
        about giving that of the favour, the need, the event's entry or the part of the card, None
        for a step of a favour. It is one step of undo, but for a reminder beside what hangs on
        none.

        The future raises InvalidValueError for what cannot be held.
        """
        doors = self._doors
        if line.favour is not None:
            return doors.favours.add(line.favour, line.entry, line.reminder)
        if line.is_plain and line.entry is not None:
            return self._timeline.log(line.entry, line.reminder)
        beside = None if line.reminder is None else self._reminders.add(line.reminder)
        if line.goes_on is not None:
            return self._gone_on(line.goes_on, line)
        if line.event is not None:
            return doors.events.add(line.event)
        if line.need is not None:
            return doors.needs.add(line.need)
        if line.position is not None:
            return doors.people.save_part(line.position)
        assert beside is not None
        return beside

    def _gone_on(self, advance: Advance, line: TypedLine) -> Future[Done[None]]:
        """The next step of a favour, or thanks for it, with the entry that tells of it."""
        from desktop_app.domain.advance import Thanks

        assert line.entry is not None
        favours, row, to, entry = self._doors.favours, advance.favour.id, advance.to, line.entry
        if isinstance(to, Thanks):
            keep = favours.tell if to.is_news else favours.thank
            return keep(row, entry.day, entry)
        return favours.step(row, to, entry.day, entry)
