"""Events: those ahead, those past, and whom you met there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text, checked_texts
from desktop_app.domain.timeline import InteractionKind
from desktop_app.services.command import command
from desktop_app.storage import events, people, reminders, timestamps
from desktop_app.storage.queries import events as event_queries
from desktop_app.storage.queries import people as people_queries

if TYPE_CHECKING:
    from desktop_app.domain.events import Event
    from desktop_app.domain.timeline import Interaction, Participant
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Events:
    """Events. Reads are synchronous and quick; commands answer through futures. `clock` gives the
    UTC moment. To delete one is to delete its entry: `Timeline.remove`.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._clock = clock

    def event(self, entry_id: int) -> Event:
        """One event, by its entry; raises NotFoundError."""
        return event_queries.load_one(self._store.reader, entry_id)

    def ahead(self, today: date, limit: int = 50) -> list[Event]:
        """Events on the local day or after, the next first."""
        return event_queries.ahead(self._store.reader, today, limit)

    def past(self, today: date, limit: int = 50, offset: int = 0) -> list[Event]:
        """Events before the local day, the newest first, after `offset` of them."""
        return event_queries.past(self._store.reader, today, limit, offset)

    def to_ask(self, today: date, limit: int = 5) -> list[Event]:
        """Past events that were planned and of which nobody said whom you met, the newest first."""
        return event_queries.to_ask(self._store.reader, today, limit)

    def of_person(self, person_id: int, today: date) -> list[Event]:
        """Events ahead to which somebody comes, or at which you want to meet them."""
        return event_queries.of_person(self._store.reader, person_id, today)

    @command
    def add(self, event: Event) -> Future[Done[int]]:
        """Store a new event and give the id of its entry. Of one ahead nobody has been met yet: the
        people of its entry count as those who come.

        The future raises InvalidValueError without words or for text that cannot be held.
        """
        now = self._clock()
        made = _ahead(_checked(event), timestamps.local_day(now))
        return self._store.write(_step("event.add", made), lambda db: events.insert(db, made, now))

    @command
    def edit(self, event: Event) -> Future[Done[None]]:
        """Write a stored event anew, with its entry; the future raises InvalidValueError and
        NotFoundError.
        """
        made = _ahead(_checked(event), timestamps.local_day(self._clock()))
        return self._store.write(_step("event.edit", made), lambda db: events.save(db, made))

    @command
    def settle(
        self, entry_id: int, met: Sequence[Participant], first_met: Collection[int] = ()
    ) -> Future[Done[None]]:
        """Say whom you met at an event; nobody when you were not there. They become the people of
        its entry, so it counts as contact. For those in `first_met` it is how you met, where
        nothing is known of that.

        The future raises NotFoundError, and InvalidValueError for an event that is ahead.
        """
        now = self._clock()

        def work(db: Database) -> None:
            found = event_queries.load_one(db, entry_id)
            if found.entry.day > timestamps.local_day(now):
                raise InvalidValueError("day", "event-is-ahead")
            entry = replace(found.entry, people=_together(found.entry.people, met))
            reminders.settle(db, entry, now)
            events.save(db, replace(found, entry=entry, is_settled=True))
            for person_id in first_met:
                _met_at(db, person_id, entry)

        return self._store.write(_step("event.settle", self.event(entry_id)), work)


def _checked(event: Event) -> Event:
    entry = event.entry
    texts = checked_texts(entry, "summary", "body", "place")
    if not texts["summary"]:
        raise InvalidValueError("summary", "event-needs-words")
    entry = replace(entry, kind=InteractionKind.EVENT, **texts)
    return replace(event, entry=entry, field=checked_text("field", event.field))


def _ahead(event: Event, today: date) -> Event:
    """An event that is not over with its people among those who come."""
    if event.entry.day <= today or not event.entry.people:
        return event
    comes = _together(event.comes, event.entry.people)
    return replace(event, entry=replace(event.entry, people=()), comes=comes)


def _together(
    some: Sequence[Participant], others: Sequence[Participant]
) -> tuple[Participant, ...]:
    return tuple({person.id: person for person in (*some, *others)}.values())


def _met_at(db: Database, person_id: int, entry: Interaction) -> None:
    person = people_queries.load_person(db, person_id)
    if not (person.met_event or person.met_on or person.met_text):
        values = {"met_event": entry.summary, "met_on": entry.day.isoformat()}
        people.set_columns(db, [person_id], values)


def _step(key: str, event: Event) -> Step:
    return Step(key, event.entry.summary)
