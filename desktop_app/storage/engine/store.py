"""The address book as one object: reads on any thread, writes on one, a word to everybody after
each, and undo.

`Store` is built by `app` and handed to the services. `reader` is the caller's own read-only
connection; `write` runs a function on the writer's thread inside one transaction. Listeners are
called on the writer's thread.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.changes import EVERYTHING, ChangeSet, Done, Step
from desktop_app.domain.errors import (
    KithError,
    MissingAddressBookError,
    NewerStepError,
    NothingToUndoError,
    StorageUnavailableError,
)
from desktop_app.storage.engine import journal, migrate
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.connection import ConstraintError, Database, check_engine
from desktop_app.storage.engine.files import make_private, write_whole
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME, refuse_own
from desktop_app.storage.engine.writer import Priority, Writer

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

T = TypeVar("T")
Listener = Callable[[ChangeSet], None]


@dataclass(slots=True)
class _Kept:
    """A step that can be undone (or redone), the stretches of the journal that do it, and what it
    changed.
    """

    step: Step
    spans: list[journal.Span] = field(default_factory=list)
    changes: ChangeSet = field(default_factory=ChangeSet)

    def add(self, record: journal.Record) -> None:
        """Take in what one more transaction of the step wrote."""
        if record.span is not None:
            self.spans.append(record.span)
            self.changes |= record.changes


def _newest(steps: list[_Kept]) -> Step | None:
    """The step on top. Asked on any thread while the writer's may take it away, so it is looked at
    in one go.
    """
    return next((kept.step for kept in steps[-1:]), None)


class Batch:
    """Several transactions that are one step of undo, such as an import. Made by `Store.batch`."""

    def __init__(self, store: Store, step: Step) -> None:
        self._store = store
        self._kept = _Kept(step)

    def write(self, work: Callable[[Database], T]) -> Future[T]:
        """Run `work` in a transaction of its own, after anything more urgent."""
        return self._store._add_to(self._kept, work)

    def finish(self, step: Step | None = None) -> Future[Done[None]]:
        """Make all that was written one step (none when nothing was); `step` replaces the label
        given at first.
        """
        return self._store._finish(self._kept, step)

    def abandon(self) -> Future[None]:
        """Take back all that was written, in one transaction; nothing is left to undo or redo."""
        return self._store._abandon(self._kept)


class Store:
    """One open address book, encrypted when it has a `key`; made when there is none in the folder,
    unless told not to.

    Opening raises NewerDatabaseError, DamagedDatabaseError, StorageUnavailableError,
    MissingAddressBookError, and for a key that does not fit NeedsKeyError, WrongKeyError or
    NotEncryptedError. `is_new` tells whether it was made.
    """

    def __init__(self, folder: Path, key: Key | None = None, *, make: bool = True) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        check_engine()
        migrate.refuse_foreign(self.path, key)
        self.is_new = not self.path.exists()
        if self.is_new:
            if not make and not folder.is_file():
                raise MissingAddressBookError(str(folder))
            migrate.make_new(self.path, key)
        make_private(self.path)
        self._writing = Database(self.path, key)
        self._reading = Database(self.path, key, read_only=True)
        self._listeners: list[Listener] = []
        self._undo: list[_Kept] = []
        self._redo: list[_Kept] = []
        self._numbers = count(1)
        self._outside = 0
        self._journalling = False
        self._writer = Writer(self._open, self._shut)
        self._writer.wait_open()

    def _open(self) -> None:
        migrate.migrate(self._writing, self.folder / COPIES_FOLDER)
        self._outside = self._writing.data_version()

    def _shut(self) -> None:
        self._writing.close()

    @property
    def reader(self) -> Database:
        """The calling thread's read-only connection."""
        return self._reading

    def copy_to(self, folder: Path, *, again: bool = False) -> Path:
        """A verified copy in another folder, once everything asked for so far is written; not for
        the writer's thread.

        Raises StorageUnavailableError when there is an address book already, unless it is to be
        made `again`.
        """
        target = folder / FILE_NAME
        if target.exists() and not again:
            raise StorageUnavailableError("folder-holds-book", folder=str(folder))
        self._writer.submit(lambda: None, Priority.BATCH).result()
        return copy_verified(self._reading, target, replace=again)

    def write_export(self, path: Path, parts: Iterable[str | bytes]) -> int:
        """Write texts or bytes to an owner-only file as `files.write_whole` does, and give their number.

        Raises StorageUnavailableError when that cannot be done or `path` is a file of an address
        book; nothing is changed.
        """
        refuse_own(path, self.folder)
        return write_whole(path, parts)

    def close(self) -> None:
        """Finish queued writes and close every connection; no thread may be reading any more.

        The writer closes last: only it can move what was written from the log into the file, which
        then is whole.
        """
        self._reading.close()
        self._writer.close()

    def listen(self, listener: Listener, *, first: bool = False) -> Callable[[], None]:
        """Call `listener` with the ChangeSet of every commit, on the writer's thread; the answer
        unsubscribes it.

        `first` is for what keeps an answer: it must drop it before anybody who is told asks again.
        """
        self._listeners.insert(0 if first else len(self._listeners), listener)
        return lambda: self._listeners.remove(listener)

    def write(self, step: Step, work: Callable[[Database], T]) -> Future[Done[T]]:
        """Run `work` in one transaction and remember it as one undoable step, if it changed
        anything.
        """

        def command() -> Done[T]:
            kept = _Kept(step)
            value = self._unit_of_work(work, kept.add, lambda: self._remember(kept))
            return self._done(value, kept)

        return self._writer.submit(command)

    def note(self, work: Callable[[Database], None]) -> Future[None]:
        """Run `work` in one transaction that is no step and of which nobody is told; raises
        RuntimeError when it writes what the journal keeps. It needs no journal, so a program that
        only notes never loads the schema.
        """

        def noting() -> None:
            with self._writing.immediate():
                before = journal.position(self._writing) if self._journalling else 0
                work(self._writing)
                if self._journalling and journal.position(self._writing) != before:
                    raise RuntimeError("what can be taken back is written as a step")

        return self._writer.submit(noting)

    def derive(self, tables: Sequence[str], work: Callable[[Database], bool]) -> Future[None]:
        """Run `work` in one transaction that is no step: it works out anew what those tables hold
        beside what the user wrote, and answers whether anything changed. Then everybody is told.
        """

        def deriving() -> None:
            db = self._writing
            with db.immediate():
                quiet = journal.silent(db, tables) if self._journalling else nullcontext()
                with quiet:
                    changed = work(db)
            if changed:
                self._tell(EVERYTHING)

        return self._writer.submit(deriving, Priority.BATCH)

    def batch(self, step: Step) -> Batch:
        """Start a step of several transactions, each of which others may overtake."""
        return Batch(self, step)

    def undoable(self) -> Step | None:
        """What `undo` would take back."""
        return _newest(self._undo)

    def redoable(self) -> Step | None:
        """What `redo` would bring back."""
        return _newest(self._redo)

    def undo(self, step: Step | None = None) -> Future[Done[None]]:
        """Take back the newest step, or that very `step`; the Done's step is the one taken back.

        The future raises NothingToUndoError when there is none (any more), NewerStepError when
        others came after `step`: they may stand on what it did, so nothing is taken out from under
        them.
        """
        return self._writer.submit(lambda: self._take_back(self._undo, self._redo, step))

    def redo(self, step: Step | None = None) -> Future[Done[None]]:
        """Bring back the step undone last, or that very `step`; raises as `undo` does."""
        return self._writer.submit(lambda: self._take_back(self._redo, self._undo, step))

    def forget_steps(self) -> Future[None]:
        """Drop everything that could be undone or redone."""

        def forget() -> None:
            self._forget(self._undo)
            self._forget(self._redo)

        return self._writer.submit(forget)

    def check_outside(self) -> Future[bool]:
        """See whether another program has written since the last look, and tell the listeners if
        so.
        """
        return self._writer.submit(self._look_outside, Priority.BATCH)

    def _add_to(self, kept: _Kept, work: Callable[[Database], T]) -> Future[T]:
        return self._writer.submit(lambda: self._unit_of_work(work, kept.add), Priority.BATCH)

    def _unit_of_work(
        self,
        work: Callable[[Database], T],
        add: Callable[[journal.Record], None],
        before_telling: Callable[[], None] = lambda: None,
    ) -> T:
        """Run `work` in a transaction; what it wrote goes to `add`, then everybody is told."""
        db = self._writing
        if not self._journalling:
            # With the first write rather than on opening: its triggers take longer to make than a
            # window may wait.
            journal.start(db)
            self._journalling = True
        with db.immediate():
            before = journal.position(db)
            result = work(db)
            record = journal.record_since(db, before)
        if record.span is not None:
            add(record)
            before_telling()
            self._tell(record.changes)
        return result

    @staticmethod
    def _done(value: T, kept: _Kept) -> Done[T]:
        return Done(value, kept.step if kept.spans else None, kept.changes, kept.step)

    def _finish(self, kept: _Kept, step: Step | None) -> Future[Done[None]]:
        def finish() -> Done[None]:
            kept.step = step or kept.step
            if kept.spans:
                self._remember(kept)
            return self._done(None, kept)

        return self._writer.submit(finish, Priority.BATCH)

    def _abandon(self, kept: _Kept) -> Future[None]:
        def abandon() -> None:
            rest = _Kept(kept.step)
            self._unit_of_work(lambda db: journal.take_back(db, kept.spans), rest.add)
            journal.forget(self._writing, [*kept.spans, *rest.spans])
            kept.spans.clear()

        return self._writer.submit(abandon, Priority.BATCH)

    def _remember(self, kept: _Kept) -> None:
        kept.step = replace(kept.step, number=next(self._numbers))
        self._forget(self._redo)
        self._undo.append(kept)
        if len(self._undo) > journal.KEEP_STEPS:
            journal.forget(self._writing, self._undo.pop(0).spans)

    def _forget(self, steps: list[_Kept]) -> None:
        while steps:
            journal.forget(self._writing, steps.pop().spans)

    def _take_back(self, source: list[_Kept], target: list[_Kept], step: Step | None) -> Done[None]:
        kept = self._on_top(source, step)
        opposite = _Kept(kept.step)
        try:
            self._unit_of_work(lambda db: journal.take_back(db, kept.spans), opposite.add)
        except ConstraintError as error:
            # It goes all the same, or nothing before it could ever be taken back.
            self._drop(source, kept)
            raise KithError("undo-overtaken") from error
        self._drop(source, kept)
        target.append(opposite)
        return Done(None, kept.step, opposite.changes, kept.step)

    def _on_top(self, steps: list[_Kept], step: Step | None) -> _Kept:
        """The newest of `steps`, which is `step` if one is given."""
        undoing = steps is self._undo
        if step is not None and step.number != getattr(_newest(steps), "number", 0):
            if any(kept.step.number == step.number for kept in steps):
                raise (
                    NewerStepError("undo-newer-first")
                    if undoing
                    else NewerStepError("redo-newer-first")
                )
            raise (
                NothingToUndoError("undo-too-late")
                if undoing
                else NothingToUndoError("redo-too-late")
            )
        if not steps:
            raise (
                NothingToUndoError("nothing-to-undo")
                if undoing
                else NothingToUndoError("nothing-to-redo")
            )
        return steps[-1]

    def _drop(self, steps: list[_Kept], kept: _Kept) -> None:
        steps.remove(kept)
        journal.forget(self._writing, kept.spans)

    def _look_outside(self) -> bool:
        found = self._writing.data_version()
        changed = bool(found != self._outside)
        self._outside = found
        if changed:
            self._tell(EVERYTHING)
        return changed

    def _tell(self, changes: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:
                # The write is committed: a listener's fault is reported as its own, never as a
                # failed write.
                threading.excepthook(
                    threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread()))
                )
