"""Things to do by a time: listed, added, ticked, skipped, snoozed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain import reminders as rules
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text
from desktop_app.domain.recurrence import validate
from desktop_app.services.command import command
from desktop_app.storage import reminders
from desktop_app.storage.queries import reminders as reminders_queries

if TYPE_CHECKING:
    from desktop_app.domain.reminders import Reminder
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class Reminders:
    """Reminders. Reads are synchronous and quick; commands answer through futures. `clock` gives
    the UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._clock = clock

    def waiting(self, person_id: int | None = None, limit: int = 500) -> list[Reminder]:
        """Reminders not done yet, the earliest due first; about one person, else those that are not
        about people in the trash alone.
        """
        return reminders_queries.waiting(self._store.reader, person_id, limit)

    def is_silent(self, reminder_id: int) -> bool:
        """Whether it does not ring: all it is about are in the trash, or it is gone."""
        return reminders_queries.is_silent(self._store.reader, reminder_id)

    def due_about(self, people: Sequence[int], today: date) -> list[Reminder]:
        """What is due by the local day and about any of these people, the earliest first."""
        return reminders_queries.due_about(self._store.reader, people, today)

    def tickable(self, people: Sequence[int], today: date) -> list[Reminder]:
        """What was due with any of these people and may have been done by reaching them.

        Not what only asked to be in touch with them: that is done by the contact itself.
        """
        found = self.due_about(people, today) if people else []
        return [item for item in found if item.origin is not rules.Origin.CADENCE]

    def done(self, limit: int = 100) -> list[Reminder]:
        """Reminders done for good, the newest first."""
        return reminders_queries.done(self._store.reader, limit)

    def reminder(self, reminder_id: int) -> Reminder:
        """One reminder; raises NotFoundError."""
        return reminders_queries.load_one(self._store.reader, reminder_id)

    @command
    def add(self, reminder: Reminder) -> Future[Done[int]]:
        """Store a new reminder and give its id; the future raises InvalidValueError for what cannot
        be.
        """
        check_reminder(reminder)
        now = self._clock()
        return self._store.write(
            step_about_reminder("reminder.add", reminder),
            lambda db: reminders.insert(db, reminder, now),
        )

    @command
    def edit(self, reminder: Reminder) -> Future[Done[None]]:
        """Write a stored reminder anew; the future raises InvalidValueError, the future
        NotFoundError when it is gone.
        """
        check_reminder(reminder)
        return self._store.write(
            step_about_reminder("reminder.edit", reminder), lambda db: reminders.save(db, reminder)
        )

    @command
    def complete(self, reminder_id: int, due: date, today: date) -> Future[Done[None]]:
        """Tick the occurrence due on `due`; a recurring one rolls on. Doing it twice changes
        nothing.

        The future raises NotFoundError when the reminder is gone.
        """
        return self._move(
            "reminder.done",
            reminder_id,
            due,
            lambda found: rules.complete(found, due, today, self._clock()),
        )

    @command
    def skip(self, reminder_id: int, due: date, today: date) -> Future[Done[None]]:
        """Let the occurrence due on `due` go by; a recurring one rolls on. Doing it twice changes
        nothing.
        """
        return self._move(
            "reminder.skip",
            reminder_id,
            due,
            lambda found: rules.skip(found, due, today, self._clock()),
        )

    @command
    def snooze(self, reminder_id: int, until: datetime) -> Future[Done[None]]:
        """Put it off until a moment (aware); the rule, if any, stays as it is, and one without a day
        gets that of the moment.
        """

        def work(db: Database) -> None:
            reminders.save(db, rules.snooze(reminders_queries.load_one(db, reminder_id), until))

        return self._store.write(Step("reminder.snooze", self._text(reminder_id)), work)

    @command
    def take_day(self, reminder_id: int) -> Future[Done[None]]:
        """Keep it for some day; what repeats stays as it is."""

        def work(db: Database) -> None:
            found = reminders_queries.load_one(db, reminder_id)
            if (after := rules.without_day(found)) != found:
                reminders.save(db, after)

        return self._store.write(Step("reminder.some-day", self._text(reminder_id)), work)

    @command
    def remove(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Delete reminders."""
        rows = list(ids)
        subject = self._text(rows[0]) if len(rows) == 1 else ""
        return self._store.write(
            Step("reminder.remove", subject, len(rows)), lambda db: reminders.remove(db, rows)
        )

    def _move(
        self, key: str, reminder_id: int, due: date, change: Callable[[Reminder], Reminder]
    ) -> Future[Done[None]]:
        def work(db: Database) -> None:
            found = reminders_queries.load_one(db, reminder_id)
            moved = change(found)
            if moved != found:
                reminders.save(db, moved)
                reminders.log(db, reminder_id, due, key.partition(".")[2], self._clock())

        return self._store.write(Step(key, self._text(reminder_id)), work)

    def _text(self, reminder_id: int) -> str:
        return reminders_queries.load_one(self._store.reader, reminder_id).text


def step_about_reminder(key: str, reminder: Reminder) -> Step:
    """The step of a command about a reminder."""
    return Step(key, reminder.text, day=reminder.due, clock=reminder.time_of_day)


def check_reminder(reminder: Reminder) -> None:
    """Raise InvalidValueError for one without words, with a rule nobody can read, or with a rule or
    a time of day and no day.
    """
    reminder.text = checked_text("text", reminder.text)
    if not reminder.text:
        raise InvalidValueError("text", "reminder-needs-words")
    if reminder.due == rules.SOME_DAY and (reminder.rule or reminder.time_of_day):
        raise InvalidValueError("due", "reminder-needs-day")
    if reminder.rule:
        validate(reminder.rule)
