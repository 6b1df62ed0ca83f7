"""Events: those ahead, those past, and whom you met there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.events import EventPart
from desktop_app.domain.met_lines import with_met_line
from desktop_app.domain.names import checked_text, checked_texts
from desktop_app.domain.timeline import InteractionKind
from desktop_app.services.command import command
from desktop_app.storage import events, people, reminders, timestamps
from desktop_app.storage.queries import events as event_queries
from desktop_app.storage.queries import people as people_queries

if TYPE_CHECKING:
    from desktop_app.domain.events import Event
    from desktop_app.domain.reminders import Reminder
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

    def heads(self, today: date) -> list[tuple[int, date]]:
        """Every event by the id of its entry, with its local day, the earliest first. Call it off
        the UI thread: there may be many.
        """
        return event_queries.heads(self._store.reader, today)

    def last_and_next(self, today: date) -> tuple[date | None, bool]:
        """The day of the last event before the local day, None for never, and whether one is on it
        or ahead.
        """
        return event_queries.last_and_next(self._store.reader, today)

    def load(self, ids: Sequence[int]) -> list[Event]:
        """Those events that exist, in that order; some hundreds at once."""
        return event_queries.load(self._store.reader, ids)

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
            found = _over(event_queries.load_one(db, entry_id), now)
            entry = replace(found.entry, people=_together(found.entry.people, met))
            reminders.settle(db, entry, now)
            events.save(db, replace(found, entry=entry, is_settled=True))
            for person_id in first_met:
                _met_at(db, person_id, entry)

        return self._store.write(_step("event.settle", self.event(entry_id)), work)

    @command
    def bring(
        self, entry_id: int, who: Sequence[Participant], part: EventPart
    ) -> Future[Done[list[int]]]:
        """Add to those who come to an event, or whom you want to meet there, and give their ids.
        Somebody with the id 0 is new, and becomes a person of that name.

        The future raises NotFoundError, and InvalidValueError for a name that cannot be held.
        """
        now, wanted = self._clock(), _named(who)

        def work(db: Database) -> list[int]:
            found = event_queries.load_one(db, entry_id)
            several = _stored(db, wanted, now)
            events.save(db, _with(found, part, several))
            return [one.id for one in several]

        return self._store.write(self._about("event.bring", entry_id), work)

    @command
    def leave_out(self, entry_id: int, person_id: int, part: EventPart) -> Future[Done[None]]:
        """Somebody does not come after all, or you no longer want to meet them there."""

        def work(db: Database) -> None:
            found = event_queries.load_one(db, entry_id)
            left = [one for one in _of(found, part) if one.id != person_id]
            events.save(db, _set(found, part, left))

        return self._store.write(self._about("event.edit", entry_id), work)

    @command
    def meet(
        self,
        entry_id: int,
        who: Sequence[Participant],
        words: str = "",
        reminder: Reminder | None = None,
    ) -> Future[Done[list[int]]]:
        """Say that you met these people at an event, with words on each and what to do next, and
        give their ids. It counts as contact; for those with whom there was none before, it is how
        you met, where nothing is known of that. Somebody with the id 0 is new.

        Without `words` a line there is stays. The future raises NotFoundError, and InvalidValueError
        for an event that is ahead and for text that cannot be held.
        """
        now, wanted = self._clock(), _named(who)
        said = checked_text("body", words)

        def work(db: Database) -> list[int]:
            found = _over(event_queries.load_one(db, entry_id), now)
            several = _stored(db, wanted, now)
            for one in several:
                if not event_queries.had_contact_before(db, one.id, found.entry):
                    _met_at(db, one.id, found.entry)
            entry = replace(found.entry, people=_together(found.entry.people, several))
            if said:
                for one in several:
                    entry.body = with_met_line(entry.body, one, said)
            reminders.settle(db, entry, now)
            events.save(db, replace(found, entry=entry))
            if reminder is not None:
                reminders.insert(db, replace(reminder, people=tuple(several)), now)
            return [one.id for one in several]

        return self._store.write(self._about("event.meet", entry_id), work)

    @command
    def set_line(self, entry_id: int, person_id: int, words: str) -> Future[Done[None]]:
        """Keep other words about somebody you met at an event; "" for none."""
        said = checked_text("body", words)

        def work(db: Database) -> None:
            found = event_queries.load_one(db, entry_id)
            entry = replace(found.entry)
            for one in entry.people:
                if one.id == person_id:
                    entry.body = with_met_line(entry.body, one, said)
            events.save(db, replace(found, entry=entry))

        return self._store.write(self._about("event.edit", entry_id), work)

    @command
    def unmeet(self, entry_id: int, person_id: int) -> Future[Done[None]]:
        """You did not meet somebody at an event after all: they go, with the line on them, and so
        does what is kept of having met there first. They are among those who were to come.
        """

        def work(db: Database) -> None:
            found = event_queries.load_one(db, entry_id)
            gone = [one for one in found.entry.people if one.id == person_id]
            left = tuple(one for one in found.entry.people if one.id != person_id)
            entry = replace(found.entry, people=left)
            for one in gone:
                entry.body = with_met_line(entry.body, one, "")
                _not_met_at(db, one.id, entry)
            known = {one.id for one in (*found.comes, *found.to_meet)}
            comes = (*found.comes, *(one for one in gone if one.id not in known))
            events.save(db, replace(found, entry=entry, comes=comes))

        return self._store.write(self._about("event.edit", entry_id), work)

    @command
    def call_off(self, entry_id: int, off: bool = True) -> Future[Done[None]]:
        """Say of an event ahead that it is off, or that you will not be there; or that it is not.
        Nobody is asked whom they met there.

        The future raises NotFoundError.
        """

        def work(db: Database) -> None:
            found = event_queries.load_one(db, entry_id)
            events.save(db, replace(found, is_settled=off))

        return self._store.write(self._about("event.off" if off else "event.on", entry_id), work)

    def _about(self, key: str, entry_id: int) -> Step:
        return _step(key, self.event(entry_id))


def _over(event: Event, now: datetime) -> Event:
    """The event; raises InvalidValueError while it is ahead."""
    if event.entry.day > timestamps.local_day(now):
        raise InvalidValueError("day", "event-is-ahead")
    return event


def _named(who: Sequence[Participant]) -> list[Participant]:
    """The same people, those who are new with a name that can be held; raises InvalidValueError."""
    found = [one if one.id else replace(one, name=checked_text("name", one.name)) for one in who]
    if not all(one.name or one.id for one in found):
        raise InvalidValueError("display_name", "person-needs-name")
    return found


def _stored(db: Database, who: Sequence[Participant], now: datetime) -> list[Participant]:
    """The same people, those who are new made."""
    names = list(dict.fromkeys(one.name for one in who if one.id == 0))
    made = people.insert_named(db, names, now)
    return [one if one.id else replace(one, id=made[one.name]) for one in who]


def _of(event: Event, part: EventPart) -> tuple[Participant, ...]:
    return event.comes if part is EventPart.COMES else event.to_meet


def _set(event: Event, part: EventPart, who: Sequence[Participant]) -> Event:
    if part is EventPart.COMES:
        return replace(event, comes=tuple(who))
    return replace(event, to_meet=tuple(who))


def _with(event: Event, part: EventPart, who: Sequence[Participant]) -> Event:
    return _set(event, part, _together(_of(event, part), who))


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


def _not_met_at(db: Database, person_id: int, entry: Interaction) -> None:
    person = people_queries.load_person(db, person_id)
    if (person.met_event, str(person.met_on or "")) == (entry.summary, entry.day.isoformat()):
        people.set_columns(db, [person_id], {"met_event": "", "met_on": None})


def _step(key: str, event: Event) -> Step:
    return Step(key, event.entry.summary)
