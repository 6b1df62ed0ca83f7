"""Undo, redo, and the word that something changed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from desktop_app.services.command import command

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet, Done, Step
    from desktop_app.storage.engine.store import Store


class History:
    """The steps that can be taken back, newest first, for the life of the program."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listen(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `listener` after every commit, on the writer's thread; call the answer to stop
        that.
        """
        return self._store.listen(listener)

    def undoable(self) -> Step | None:
        """What `undo` would take back, or None."""
        return self._store.undoable()

    def redoable(self) -> Step | None:
        """What `redo` would bring back, or None."""
        return self._store.redoable()

    @command
    def undo(self, step: Step | None = None) -> Future[Done[None]]:
        """Take back the newest step, or that very `step`; the Done's step is the one taken back.

        The future raises NothingToUndoError when there is none (any more), NewerStepError when
        others came after `step`, or KithError when another program changed the rows.
        """
        return self._store.undo(step)

    @command
    def redo(self, step: Step | None = None) -> Future[Done[None]]:
        """Bring back the step undone last, or that very `step`; raises as `undo` does."""
        return self._store.redo(step)

    def forget(self) -> None:
        """Begin with an empty history: what was done so far can no longer be undone."""
        self._store.forget_steps().result()

    def check_outside(self) -> Future[bool]:
        """Look whether another program wrote; if so every listener hears EVERYTHING."""
        return self._store.check_outside()
