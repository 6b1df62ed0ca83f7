"""What mailboxes and calendars propose as entries: read, confirmed, dismissed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.proposed import ProposedState
from desktop_app.services.command import command
from desktop_app.storage import proposed, reminders, timeline
from desktop_app.storage.participants import put_people
from desktop_app.storage.queries import proposed as queries
from desktop_app.storage.queries.participants import OF_INTERACTIONS

if TYPE_CHECKING:
    from desktop_app.domain.proposed import ProposedEntry
    from desktop_app.domain.timeline import Interaction
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST = 5000
"""Entries read at once; those further back come when these are answered."""


class Proposed:
    """Reads take some milliseconds, call them on any thread; commands answer through futures.
    `clock` gives the present UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def waiting(self, today: date) -> list[ProposedEntry]:
        """What waits to be confirmed up to a local day, the newest first."""
        found = queries.waiting(self._store.reader, today, MOST)
        names: dict[str, list[str]] = defaultdict(list)
        for entry in found:
            names[entry.occasion].append(entry.who.name)
        return [
            replace(entry, others=tuple(name for name in there if name != entry.who.name))
            if len(there := names[entry.occasion]) > 1
            else entry
            for entry in found
        ]

    def count(self, today: date) -> tuple[int, int]:
        """How many entries wait up to a local day, and with how many people."""
        return queries.count(self._store.reader, today)

    @command
    def confirm(self, entries: Sequence[ProposedEntry]) -> Future[Done[int]]:
        """Log entries as they were proposed, and give how many were; those answered meanwhile are
        passed over. Who took part in the same occasion shares one entry of the timeline.
        """
        keys = [entry.key for entry in entries]
        now = self._clock()

        def work(db: Database) -> int:
            found = queries.load(db, keys)
            _log(db, found, now)
            proposed.answer(db, (entry.key for entry in found), ProposedState.CONFIRMED)
            return len(found)

        return self._store.write(_step("proposed.confirm", "proposed.confirm-of", entries), work)

    @command
    def dismiss(self, entries: Sequence[ProposedEntry]) -> Future[Done[int]]:
        """Let entries go, and give how many were; they are not proposed again."""
        keys = [entry.key for entry in entries]

        def work(db: Database) -> int:
            found = [entry.key for entry in queries.load(db, keys)]
            proposed.answer(db, found, ProposedState.DISMISSED)
            return len(found)

        return self._store.write(_step("proposed.dismiss", "proposed.dismiss-of", entries), work)


def _log(db: Database, found: Sequence[ProposedEntry], now: datetime) -> None:
    """Store them as entries, the oldest first."""
    there = queries.entries_of(db, {entry.occasion for entry in found})
    newest: dict[int, Interaction] = {}
    for item in found:
        entry = item.as_entry()
        row = there.get(item.occasion)
        if row is None:
            there[item.occasion] = timeline.insert(db, entry, now)
        else:
            put_people(db, OF_INTERACTIONS, row, entry.people)
        newest[item.who.id] = entry
    # As for anything that is logged: a reminder that only asked to be in touch is done by it.
    for entry in newest.values():
        reminders.settle(db, entry, now)


def _step(key: str, with_one: str, entries: Sequence[ProposedEntry]) -> Step:
    """Told by name where all of it is with one person; `with_one` is the key of several with one."""
    names = sorted({entry.who.name for entry in entries})
    if len(names) != 1:
        return Step(key, "", len(entries))
    return Step(key if len(entries) == 1 else with_one, names[0], len(entries))
