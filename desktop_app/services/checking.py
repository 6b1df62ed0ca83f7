"""Whether the address book is whole: looked at when the program starts, later, and when asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.errors import DamagedDatabaseError, KithError
from desktop_app.storage.engine import pages
from desktop_app.storage.engine.health import Checked, Depth

if TYPE_CHECKING:
    from desktop_app.domain.faults import Fault
    from desktop_app.storage.engine.store import Store

_LOGICAL = frozenset(
    (
        "check-index-differs",
        "check-index-words",
        "check-points-nowhere",
        "check-rhythms-stale",
        "check-trigger-missing",
        "check-values-unreadable",
    )
)
"""Faults of what the tables say: a repair mends them, and writing goes on meanwhile."""


class Checking:
    """Checks of one open address book. They read by connections of their own, and may take seconds:
    call them on a thread of their own. `clock` gives the UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    @property
    def last(self) -> Checked | None:
        """What the newest check of this run found; None before there was one."""
        return self._store.health.checked

    @property
    def damage(self) -> KithError | None:
        """Why nothing is written any more; None while nothing is known to be wrong."""
        return self._store.health.damage

    def listen(self, listener: Callable[[KithError], object]) -> None:
        """Call `listener` once, on any thread, when damage becomes known."""
        self._store.health.listen(listener)

    def pages(self) -> list[Fault]:
        """Look at every page (at 100 MB 0.2 to 1 s). What is found stops all writing."""
        return self._keep(Depth.PAGES, pages.faults_of(self._store.path, self._store.reader.key))

    def whole(self) -> list[Fault]:
        """Look at everything: pages, links, every value, the search index."""
        from desktop_app.storage.engine import check

        return self._keep(Depth.WHOLE, check.problems_of(self._store.path, self._store.reader.key))

    def refuse_damaged(self) -> None:
        """Raise DamagedDatabaseError before the book is given away with damage in it: looks at the
        pages, unless that was done in this run.
        """
        if self.last is None:
            self.pages()
        self._store.health.refuse()

    def _keep(self, depth: Depth, faults: list[Fault]) -> list[Fault]:
        health = self._store.health
        health.checked = Checked(self._clock(), depth, tuple(faults))
        worst = [fault for fault in faults if fault.key not in _LOGICAL]
        if worst:
            changed = all(fault.key == "check-pages-changed" for fault in worst)
            key = "book-has-changed" if changed else "book-has-damage"
            health.report(DamagedDatabaseError(key, path=str(self._store.path)))
        return faults
