"""Lines typed to be logged, from wherever that is done: the window, the line over it, the command
line.
"""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Step
from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.needs import NeedSide
from desktop_app.domain.timeline import InteractionKind
from desktop_app.domain.told_favours import carried_on, may_mean, new_favour
from desktop_app.domain.told_parts import told_need
from desktop_app.services.command import command
from desktop_app.services.favours import favour_step, kept_step, news_step, thanks_step
from desktop_app.services.reminders import check_reminder, step_about_reminder
from desktop_app.services.telling import Telling, candidates
from desktop_app.services.timeline import check_entry, step_about
from desktop_app.storage import events, reminders, timeline, timestamps

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.domain.changes import Done
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.giving_told import GivingTold
    from desktop_app.domain.timeline import Interaction
    from desktop_app.domain.typed_line import TypedLine
    from desktop_app.services.favours import Favours
    from desktop_app.services.needs import Needs
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

NO_MEETING = (InteractionKind.NOTE, InteractionKind.OTHER)
"""Kinds of entries that name no meeting."""


class TypedLines:
    """Stores what a line means. Reads are synchronous and quick; `clock` gives the UTC moment."""

    def __init__(
        self,
        store: Store,
        favours: Favours,
        needs: Needs,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._favours, self._needs, self._clock = store, favours, needs, clock

    def meant(self, line: TypedLine) -> list[Favour]:
        """The favours begun before of which the line may tell a step, thanks or news, the newest
        first. Of several, the user is to say which: `log` takes the answer, and without one leaves
        all of them as they are.
        """
        if line.give is None:
            return []
        today = timestamps.local_day(self._clock())
        found = candidates(self._store.reader, line.give)
        return may_mean(line.give, found, line.day or today, today)

    @command
    def log(self, line: TypedLine, favour_id: int | None = None) -> Future[Done[int]]:
        """Store the entry, the reminder and what is told of giving as one step of undo, and give the
        id of the entry, else of the reminder. `favour_id` is the one of `meant` that is meant.

        The future raises InvalidValueError for what cannot be held.
        """
        now = self._clock()
        entry, reminder = line.entry, line.reminder
        if entry is not None:
            check_entry(entry)
        if reminder is not None:
            check_reminder(reminder)
        telling = self._telling(line, favour_id, now)

        def work(db: Database) -> int:
            if entry is not None:
                reminders.settle(db, entry, now)
            remind = None if reminder is None else reminders.insert(db, reminder, now)
            row = None if entry is None else _insert(db, entry, line, now)
            if telling is not None:
                telling.store(db, row, remind)
            found = row if row is not None else remind
            assert found is not None
            return found

        return self._store.write(self._step(line, favour_id), work)

    def _step(self, line: TypedLine, favour_id: int | None) -> Step:
        """What is said of it: where giving is all it tells of, what is kept of that."""
        step = _stored(line)
        if line.give is None or step.kind not in (None, *NO_MEETING):
            return step
        day = line.day or timestamps.local_day(self._clock())
        need = told_need(line.give, day)
        if need is not None:
            name = need.organisation if need.person is None else need.person.name
            told = "need.told.need" if need.side is NeedSide.NEED else "need.told.offer"
            return Step(told, name, to=need.text, reminder=step.reminder)
        meant = [one for one in self.meant(line) if favour_id in (None, one.id)]
        if len(meant) == 1:
            carried = _carried(line.give, meant[0], day, timestamps.local_day(self._clock()))
            return replace(carried, reminder=step.reminder)
        new = None if meant else new_favour(line.give, day)
        if new is None or line.entry is None:
            return step
        return replace(kept_step(new), reminder=step.reminder)

    def _telling(self, line: TypedLine, favour_id: int | None, now: datetime) -> Telling | None:
        if line.give is None:
            return None
        words = "" if line.entry is None else line.entry.summary
        today = timestamps.local_day(now)
        services = self._favours, self._needs
        return Telling(line.give, line.day or today, words, favour_id, services, now)


def _insert(db: Database, entry: Interaction, line: TypedLine, now: datetime) -> int:
    """Stores the entry; one that is an event ahead as that, with who comes."""
    is_event = line.give is not None and line.give.what is GivingKind.EVENT
    if not is_event or entry.day <= timestamps.local_day(now):
        return timeline.insert(db, entry, now)
    from desktop_app.domain.events import Event

    ahead = Event(replace(entry, people=()), comes=entry.people)
    return events.insert(db, ahead, now)


def _carried(told: GivingTold, before: Favour, day: date, today: date) -> Step:
    """What is said of a favour that a line of the local day `day` brings further."""
    after = carried_on(told, before, "", day, today)
    assert after is not None
    if after.thanked_on != before.thanked_on:
        return thanks_step(before)
    if after.told_on != before.told_on:
        return news_step(before)
    if told.step is ToldStep.OUTCOME:
        return favour_step("favour.outcome", before)
    return kept_step(after)


def _stored(line: TypedLine) -> Step:
    if line.entry is None:
        assert line.reminder is not None
        return step_about_reminder("reminder.add", line.reminder)
    step = step_about("interaction.log", line.entry)
    return step if line.reminder is None else replace(step, reminder=line.reminder.due)
