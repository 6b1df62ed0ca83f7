"""Whether the address book is whole: looked at when the program starts, later, and when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import pages, sums
from desktop_app.storage.engine.health import Depth

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.errors import KithError
    from desktop_app.domain.faults import Fault
    from desktop_app.storage.engine.health import Checked
    from desktop_app.storage.engine.store import Store


class Checking:
    """Checks of one open address book. They read by connections of their own, and may take seconds:
    call them on a thread of their own.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

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

    def pages(self) -> list[Fault]:
        """Look at every page (at 100 MB 0.2 to 1 s). What is found stops all writing."""
        return self._keep(Depth.PAGES, pages.faults_of(self._store.path, self._store.reader.key))

    def at_start(self) -> list[Fault]:
        """What a start looks at: the pages, and everything where they cannot tell whether a byte
        has changed, because the last Kith was stopped before it could leave sums of them.
        """
        sure = self._store.reader.key is not None or sums.place(self._store.path).exists()
        return self.pages() if sure else self.pages() or self.whole()

    def whole(self) -> list[Fault]:
        """Look at everything: pages, links, every value, the search index."""
        from desktop_app.storage.engine import check

        return self._keep(Depth.WHOLE, check.problems_of(self._store.path, self._store.reader.key))

    def refuse_damaged(self) -> None:
        """Raise DamagedDatabaseError before the book is given away with damage in it: looks at the
        pages, unless that was done in this run.
        """
        self._store.guard.refuse_damaged()

    def _keep(self, depth: Depth, faults: list[Fault]) -> list[Fault]:
        self._store.guard.health.keep(self._store.path, depth, faults)
        return faults
