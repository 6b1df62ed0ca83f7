"""Several transactions that are one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from desktop_app.domain.errors import UnstorableError
from desktop_app.storage.engine.steps import Kept

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.domain.changes import Done, Step
    from desktop_app.storage.engine.connection import Database

T = TypeVar("T")
Unit = Callable[[Callable[["Database"], T]], T]
"""Runs what it is given in a transaction of the batch."""


class Writes(Protocol):
    """What a batch needs of the store it writes to."""

    def _add_to(self, kept: Kept, work: Callable[[Unit[T]], T]) -> Future[T]: ...

    def _finish(
        self, kept: Kept, step: Step | None, end: Callable[[], None]
    ) -> Future[Done[None]]: ...

    def _abandon(self, kept: Kept, end: Callable[[], None]) -> Future[None]: ...


class Batch:
    """Several transactions that are one step of undo, such as an import. Made by `Store.batch`;
    `ended` is told once it is over.
    """

    def __init__(self, store: Writes, step: Step, ended: Callable[[Batch], Any]) -> None:
        self._store, self._ended = store, ended
        self._kept = Kept(step)

    def write(
        self, work: Callable[[Database], T], otherwise: Callable[[Database], T] | None = None
    ) -> Future[T]:
        """Run `work` in a transaction of its own, after anything more urgent. Where it raises
        UnstorableError, all it wrote is taken back, and `otherwise` runs in its place.
        """

        def adding(unit: Unit[T]) -> T:
            try:
                return unit(work)
            except UnstorableError:
                if otherwise is None:
                    raise
                return unit(otherwise)

        return self._store._add_to(self._kept, adding)

    def finish(self, step: Step | None = None) -> Future[Done[None]]:
        """Make all that was written one step (none when nothing was); `step` replaces the label
        given at first.
        """
        return self._store._finish(self._kept, step, self._end)

    def abandon(self) -> Future[None]:
        """Take back all that was written, in one transaction; nothing is left to undo or redo."""
        return self._store._abandon(self._kept, self._end)

    def _end(self) -> None:
        self._ended(self)
