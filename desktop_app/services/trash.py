"""The trash: who is in it and for how long, and how they go for ever."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.backups import gone_by
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.trash import Going, days_left, taken_before
from desktop_app.services.command import command
from desktop_app.services.scratch import remove_left
from desktop_app.storage import trash
from desktop_app.storage.engine.backups import holds_any
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import trash as trash_queries

if TYPE_CHECKING:
    from desktop_app.services.backups import Backups
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

AT_ONCE = 200
"""People whose time is over that go in one transaction: a click waits no longer than for one."""


class Trash:
    """Those who were deleted, until they are restored (`People.restore`) or erased. `clock` gives the
    UTC moment.

    What is erased is no step of undo; backups made before still hold it.
    """

    def __init__(
        self,
        store: Store,
        backups: Backups,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._backups, self._clock = store, backups, clock

    def days_left(self, ids: Collection[int] | None = None) -> dict[int, int]:
        """How many days each of these people (None: everybody) who is in the trash stays there."""
        now = self._clock()
        found = trash_queries.trashed(self._store.reader, ids)
        return {row: days_left(at, now) for row, at in found.items()}

    def going(self, ids: Collection[int]) -> Going:
        """What would go with these people, and which backups would still hold them. May take seconds:
        it looks into every backup.
        """
        db = self._store.reader
        alone = trash_queries.entries_alone(db, ids)
        uids = [each.uid for each in people_queries.participants(db, ids).values()]
        holding, until = self._held(uids)
        return Going(
            len(uids),
            len(alone),
            len(trash_queries.reminders_alone(db, ids)),
            len(trash_queries.favours_alone(db, ids)),
            trash_queries.entries_of(db, ids) - len(alone),
            holding,
            until,
            trash_queries.documents_of(db, ids),
        )

    def _held(self, uids: Collection[str]) -> tuple[int, date | None]:
        """How many backups hold one of those people, and the day the last of these goes."""
        key, there = self._store.reader.key, self._backups.all()
        holding = {
            backup.id for backup in there if holds_any(self._backups.path(backup), uids, key)
        }
        until = gone_by(there, holding, self._clock()) if holding else None
        return len(holding), until

    @command
    def erase(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Delete people for ever, with all that is about them alone: from tables, search index, log
        and the steps of undo. Needs no stay in the trash.
        """
        rows = list(ids)
        names = people_queries.participants(self._store.reader, rows[:1])
        subject = names[rows[0]].name if len(rows) == 1 and names else ""
        step = Step("person.erase", subject, len(rows))
        done = self._store.erase(step, lambda db: trash.erase(db, rows, self._clock()))
        self._scrub()
        return done

    def empty(self) -> Future[Done[None]]:
        """Erase everybody who is in the trash; raises as `erase` does."""
        return self.erase(trash_queries.trashed(self._store.reader))

    def look(self) -> int:
        """Erase those who have been in the trash for its whole time, finish what a killed program
        left of erasing, of documents taken away or of copies to be opened, and give how many people
        went. To be called at the start and once a day, not on the UI thread.

        Nobody goes who was restored, nor as soon as a look after a long while (`GRACE`) finds them.
        """
        now, db = self._clock(), self._store.reader
        looked = trash_queries.moment(db, trash_queries.LOOKED)
        gone = 0
        before = taken_before(looked, now)
        if before is not None:
            while some := trash_queries.overdue(db, before, AT_ONCE):
                gone += self._take_out(before, len(some))
        self._store.note(lambda db: trash.keep_moment(db, trash_queries.LOOKED, now)).result()
        self._store.let_go().result()
        remove_left()
        if trash_queries.moment(db, trash_queries.UNFINISHED) is not None:
            self._scrub().result()
        return gone

    def _take_out(self, before: datetime, count: int) -> int:
        def work(db: Database) -> int:
            # Read again where nobody can restore anybody meanwhile.
            ids = trash_queries.overdue(db, before, AT_ONCE)
            trash.erase(db, ids, self._clock())
            return len(ids)

        return self._store.erase(Step("person.erase", "", count), work).result().value

    def _scrub(self) -> Future[bool]:
        return self._store.scrub(lambda db: trash.forget_moment(db, trash_queries.UNFINISHED))

    def scrubbed(self) -> bool:
        """Wait until nothing of those who were erased is left in the file; False when the log could
        not be emptied because somebody reads it: then it is when the program ends.
        """
        return self._scrub().result()
