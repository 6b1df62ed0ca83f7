"""Whether the address book is whole: looked at when the program starts, later, and when asked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.repairs import Deed, Repaired
from desktop_app.storage.engine import pages, sums
from desktop_app.storage.engine.health import Depth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.changes import Done
    from desktop_app.domain.errors import KithError
    from desktop_app.domain.faults import Fault
    from desktop_app.domain.repairs import Repair
    from desktop_app.services.backups import Backups
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.health import Checked
    from desktop_app.storage.engine.store import Store


IDLE = 120.0
"""Seconds without a write after which the pages are summed up."""


class Checking:
    """Checks of one open address book, and the repair of what they find. They read by connections of
    their own, and may take seconds: call them on a thread of their own. `backups` gives the copies
    of it, `clock` the UTC moment.
    """

    def __init__(
        self,
        store: Store,
        backups: Callable[[], Backups],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._backups, self._clock = store, backups, clock

    @property
    def last(self) -> Checked | None:
        """What the newest check of this run found; None before there was one."""
        return self._store.guard.health.checked

    @property
    def damage(self) -> KithError | None:
        """Why nothing is written any more; None while nothing is known to be wrong."""
        return self._store.guard.health.damage

    def listen(self, listener: Callable[[KithError], object]) -> None:
        """Call `listener` once, on any thread, when damage becomes known."""
        self._store.guard.health.listen(listener)

    def remind(self) -> None:
        """Tell all who listen again of the damage that is known, if any is."""
        self._store.guard.health.remind()

    def pages(self) -> list[Fault]:
        """Look at every page (at 100 MB 0.2 to 1 s). What is found stops all writing."""
        return self._keep(Depth.PAGES, pages.faults_of(self._store.path, self._store.reader.key))

    def at_start(self) -> list[Fault]:
        """What a start looks at: the pages, and everything where they cannot tell whether a byte
        has changed, because the last Kith was stopped before it could leave sums of them.
        """
        sure = self._store.reader.key is not None or sums.place(self._store.path).exists()
        return self.pages() if sure else self.pages() or self.whole()

    def whole(self, stop: Callable[[], bool] | None = None) -> list[Fault]:
        """Look at everything: pages, links, every value, the search index. Raises StoppedError soon
        after `stop` becomes true.
        """
        from desktop_app.storage.engine import check

        path, key = self._store.path, self._store.reader.key
        return self._keep(Depth.WHOLE, check.problems_of(path, key, stop))

    def repairs(self, faults: Sequence[Fault]) -> list[Repair]:
        """What `repair` would do about those faults, which `whole` has found; reads only. None for
        damage to the file: that is what recovery is for.
        """
        from desktop_app.storage.engine import repair

        db = self._store.reader
        with db.unchanging():
            return repair.planned(db, faults, self._clock())

    def repair(self) -> Done[Repaired]:
        """Look at everything, back up what is there, mend what can be mended in one transaction and look
        again. Indexes that are wrong are made anew first, and what is wrong besides is looked for then. It is one step of undo, unless only what Kith works out by itself was made anew.

        Raises DamagedDatabaseError for damage to the file and StorageUnavailableError, also when no
        backup could be made; then nothing has changed.
        """
        from desktop_app.domain.changes import REPAIR, ChangeSet, Done, Step
        from desktop_app.storage.engine import repair

        faults = self.whole()
        self._store.guard.refuse_write()
        planned = self.repairs(faults)
        if not planned:
            return Done(Repaired((), None, tuple(faults)), None, ChangeSet(), Step(REPAIR))
        backup = self._backups().make(BackupReason.REPAIR)
        ordered = [one for one in planned if one.deed is Deed.ORDER]
        if ordered:
            self._store.repair(repair.put_in_order).result()
            faults = self.whole()
            self._store.guard.refuse_write()

        def work(db: Database) -> list[Repair]:
            # Planned again where nobody else writes meanwhile.
            repairs = repair.planned(db, faults, self._clock())
            repair.carry_out(db, repairs)
            return repairs

        done = self._store.repair(work).result()
        repaired = Repaired((*ordered, *done.value), backup, tuple(self.whole()))
        return Done(repaired, done.step, done.changes, done.asked)

    def settle(self) -> bool:
        """Where nothing was written for a while, leave sums of the pages, by which the next start knows
        whether one has changed, also after a kill. Gives whether that was done.
        """
        return self._store.guard.is_idle(IDLE) and self._store.settle()

    def refuse_damaged(self) -> None:
        """Raise DamagedDatabaseError before the book is given away with damage in it: looks at the
        pages, unless that was done in this run.
        """
        self._store.guard.refuse_damaged()

    def _keep(self, depth: Depth, faults: list[Fault]) -> list[Fault]:
        self._store.guard.health.keep(self._store.path, depth, faults)
        return faults
