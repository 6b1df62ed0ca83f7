"""The address book as one object: reads on any thread, writes on one, a word after each, undo.

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
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakSet

from desktop_app.domain.changes import EVERYTHING, REPAIR, ChangeSet, Done, Step
from desktop_app.domain.errors import (
    KithError,
    MissingAddressBookError,
    NothingToUndoError,
    StorageUnavailableError,
)
from desktop_app.storage.engine import journal, migrate
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.connection import ConstraintError, Database, check_engine
from desktop_app.storage.engine.files import ended, make_private, write_whole
from desktop_app.storage.engine.guard import Guard, refuse_lost
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME, KEY_FILE, refuse_own
from desktop_app.storage.engine.steps import Kept, Steps
from desktop_app.storage.engine.writer import Priority, Writer

if TYPE_CHECKING:
    from desktop_app.storage.engine.batch import Batch, Unit
    from desktop_app.storage.engine.key import Key

T = TypeVar("T")
Listener = Callable[[ChangeSet], None]


class Store:
    """One open address book, encrypted when it has a `key`; made when there is none in the folder,
    unless told not to.

    Opening raises NewerDatabaseError, DamagedDatabaseError, StorageUnavailableError,
    MissingAddressBookError, and for a key that does not fit NeedsKeyError, WrongKeyError or
    NotEncryptedError. `is_new` tells whether it was made.
    """

    def __init__(self, folder: Path, key: Key | None = None, *, make: bool = True) -> None:
        self.folder, self.path = folder, folder / FILE_NAME
        check_engine()
        migrate.refuse_foreign(self.path, key)
        self.is_new = not self.path.exists()
        if self.is_new:
            if key is None and (folder / KEY_FILE).exists():
                # What it opens is somewhere: an empty book would take its place.
                raise StorageUnavailableError("book-parted-from-key", path=str(self.path))
            refuse_lost(folder)
            if not make and not folder.is_file():
                raise MissingAddressBookError(str(folder))
            migrate.make_new(self.path, key)
        make_private(self.path)
        self.guard = Guard(self.path, key)
        damaged = self.guard.health.report
        self._writing = Database(self.path, key, damaged=damaged, begin=self.guard.begin_writing)
        self._reading = Database(self.path, key, read_only=True, damaged=damaged)
        self._listeners: list[Listener] = []
        # Weak: one that nobody holds any more will never end.
        self._batches: WeakSet[Batch] = WeakSet()
        self._steps = Steps(self._writing)
        self._outside, self._journalling = 0, False
        self._writer = Writer(self._open, self._shut)
        self._writer.wait_open()

    def _open(self) -> None:
        migrate.migrate(self._writing, self.folder / COPIES_FOLDER)
        self._outside, self._generation = self._writing.data_version(), self._writing.generation()

    def _shut(self) -> None:
        self._steps.let_go(of_this_run=True)
        self._writing.close()
        self.guard.end()

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
        self.guard.refuse_damaged()
        target = folder / FILE_NAME
        if target.exists() and not again:
            raise StorageUnavailableError("folder-holds-book", folder=str(folder))
        self._writer.submit(lambda: None, Priority.BATCH).result()
        return copy_verified(self._reading, target, replace=again)

    def write_export(self, path: Path, parts: Iterable[str | bytes]) -> int:
        """Write texts or bytes to an owner-only file as `files.write_whole` does, and give their number.

        Raises StorageUnavailableError when that cannot be done or `path` is a file of an address
        book, and what is known to be damaged in this one; nothing is changed.
        """
        self.guard.refuse_damaged()
        refuse_own(path, self.folder)
        with ended(parts):
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
        return self._writer.submit(lambda: self._written(step, work))

    def repair(self, work: Callable[[Database], T]) -> Future[Done[T]]:
        """The same for `work` that may make triggers and indexes anew, of which nothing tells by
        itself: everybody is told.
        """

        def repairing() -> Done[T]:
            done = self._written(Step(REPAIR), work)
            self._generation = self._writing.generation()
            self._tell(EVERYTHING)
            return done

        return self._writer.submit(repairing, Priority.BATCH)

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
            quiet = journal.silent(db, tables) if self._journalling else nullcontext()
            with db.immediate(), quiet:
                changed = work(db)
            if changed:
                self._tell(EVERYTHING)

        return self._writer.submit(deriving, Priority.BATCH)

    def erase(self, step: Step, work: Callable[[Database], T]) -> Future[Done[T]]:
        """Run `work` in one transaction that no step brings back, earlier ones neither; then `scrub`."""

        def erasing() -> Done[T]:
            kept = Kept(step)
            value = self._unit_of_work(work, kept.add, lambda: self._steps.forget_about(kept.spans))
            self._steps.let_go()
            return Done(value, None, kept.changes, step, is_final=bool(kept.spans))

        return self._writer.submit(erasing, Priority.BATCH)

    def let_go(self) -> Future[None]:
        """Delete what nothing links to nor a step of undo here brings back, as `stock.let_go`."""
        return self._writer.submit(self._steps.let_go, Priority.BATCH)

    def settle(self) -> bool:
        """Leave sums of the pages, as `settling` says; not for the writer's thread."""
        from desktop_app.storage.engine.settling import settle

        return settle(self._writing, lambda work: self._writer.submit(work, Priority.BATCH))

    def scrub(self, done: Callable[[Database], None]) -> Future[bool]:
        """Take out of the file what rows that are gone left in it, as `Scrubbing` says."""
        from desktop_app.storage.engine.scrubbing import begin

        return begin(self._writing, self._writer, done)

    def batch(self, step: Step) -> Batch:
        """Start a step of several transactions, each of which others may overtake."""
        from desktop_app.storage.engine.batch import Batch

        batch = Batch(self, step, self._batches.discard)
        self._batches.add(batch)
        return batch

    @property
    def is_amid_batch(self) -> bool:
        """Whether a step of several transactions has begun here and not ended."""
        return bool(self._batches)

    def undoable(self) -> Step | None:
        """What `undo` would take back."""
        return self._steps.newest(self._steps.undo)

    def redoable(self) -> Step | None:
        """What `redo` would bring back."""
        return self._steps.newest(self._steps.redo)

    def undo(self, step: Step | None = None) -> Future[Done[None]]:
        """Take back the newest step, or that very `step`; the Done's step is the one taken back.

        The future raises NothingToUndoError when there is none (any more), NewerStepError when
        others came after `step`: they may stand on what it did, so nothing is taken out from under
        them.
        """
        return self._writer.submit(
            lambda: self._take_back(self._steps.undo, self._steps.redo, step)
        )

    def redo(self, step: Step | None = None) -> Future[Done[None]]:
        """Bring back the step undone last, or that very `step`; raises as `undo` does."""
        return self._writer.submit(
            lambda: self._take_back(self._steps.redo, self._steps.undo, step)
        )

    def restore(self, step: Step, source: Path, before: Callable[[], Path]) -> Future[Done[Path]]:
        """Make everything what the copy at `source` holds, as one step: its value is the copy that
        `before` makes of what was there, on the writer's thread. All earlier steps are forgotten.

        Raises DamagedDatabaseError, NewerDatabaseError, WrongKeyError or StorageUnavailableError;
        then nothing has changed.
        """

        def restoring() -> Done[Path]:
            self.guard.refuse_write()
            kept = Kept(step, changes=EVERYTHING, copy=(copy := before()))
            self._put_in(source)
            self._steps.forget(self._steps.undo)
            self._steps.remember(kept)
            self._tell(EVERYTHING)
            return Done(copy, kept.step, EVERYTHING, kept.step)

        return self._writer.submit(restoring)

    def forget_steps(self) -> Future[None]:
        """Drop everything that could be undone or redone."""
        return self._writer.submit(self._steps.forget_all)

    def check_outside(self) -> Future[bool]:
        """See whether another program has written since the last look, and tell listeners if so."""
        return self._writer.submit(self._look_outside, Priority.BATCH)

    def _add_to(self, kept: Kept, work: Callable[[Unit[T]], T]) -> Future[T]:
        run = partial(self._unit_of_work, add=kept.add)
        return self._writer.submit(partial(work, run), Priority.BATCH)

    def _unit_of_work(
        self,
        work: Callable[[Database], T],
        add: Callable[[journal.Record], None],
        before_telling: Callable[[], None] = lambda: None,
    ) -> T:
        """Run `work` in a transaction; what it wrote goes to `add`, then everybody is told."""
        from desktop_app.storage.engine import content_mark, sort_keys

        db = self._writing
        if not self._journalling:
            # Not on opening: its triggers take longer to make than a window may wait.
            journal.start(db)
            self._journalling = True
        with db.immediate():
            before, ordered = journal.position(db), sort_keys.wanted(db)
            result = work(db)
            record = journal.record_since(db, before)
            if ordered != sort_keys.wanted(db):
                with journal.silent(db, ("person",)):
                    record.changes |= sort_keys.put_in_order(db)
            if record.span is not None:
                content_mark.renew(db)
        if record.span is not None:
            add(record)
            before_telling()
            self._tell(record.changes)
        return result

    def _written(self, step: Step, work: Callable[[Database], T]) -> Done[T]:
        kept = Kept(step)
        value = self._unit_of_work(work, kept.add, lambda: self._steps.remember(kept))
        return self._done(value, kept)

    @staticmethod
    def _done(value: T, kept: Kept) -> Done[T]:
        return Done(value, kept.step if kept.spans else None, kept.changes, kept.step)

    def _finish(self, kept: Kept, step: Step | None, end: Callable[[], None]) -> Future[Done[None]]:
        def finish() -> Done[None]:
            end()
            kept.step = step or kept.step
            if kept.spans:
                self._steps.remember(kept)
            return self._done(None, kept)

        return self._writer.submit(finish, Priority.BATCH)

    def _abandon(self, kept: Kept, end: Callable[[], None]) -> Future[None]:
        def abandon() -> None:
            end()
            rest = Kept(kept.step)
            self._unit_of_work(lambda db: self._replay(db, kept), rest.add)
            journal.forget(self._writing, [*kept.spans, *rest.spans])
            kept.spans.clear()

        return self._writer.submit(abandon, Priority.BATCH)

    def _take_back(self, source: list[Kept], target: list[Kept], step: Step | None) -> Done[None]:
        kept = self._steps.on_top(source, step)
        if kept.copy is not None:
            return self._put_back(kept, source, target)
        opposite = Kept(kept.step)
        try:
            with journal.unlinked(self._writing) if kept.step.key == REPAIR else nullcontext():
                self._unit_of_work(lambda db: self._replay(db, kept), opposite.add)
        except NothingToUndoError:
            self._steps.forget_all()
            raise
        except ConstraintError as error:
            # It goes all the same, or nothing before it could ever be taken back.
            self._steps.drop(source, kept)
            raise KithError("undo-overtaken") from error
        self._steps.drop(source, kept)
        target.append(opposite)
        return Done(None, kept.step, opposite.changes, kept.step)

    def _replay(self, db: Database, kept: Kept) -> None:
        """Take back what the journal says of a step; raises NothingToUndoError when another program
        has put another copy in the place of everything since: the rows are others.
        """
        if db.generation() != self._generation:
            raise NothingToUndoError("undo-other-copy")
        journal.take_back(db, kept.spans)
        if kept.step.key == REPAIR:
            journal.rewind(db)

    def _put_back(self, kept: Kept, source: list[Kept], target: list[Kept]) -> Done[None]:
        """Put the copy of a restoring step in the place of everything again."""
        assert kept.copy is not None
        before = copy_verified(self._reading, kept.copy)
        self._put_in(kept.copy)
        self._steps.drop(source, kept)
        # What was undone before belonged to the other content.
        self._steps.forget(target)
        target.append(Kept(kept.step, changes=EVERYTHING, copy=before))
        self._tell(EVERYTHING)
        return Done(None, kept.step, EVERYTHING, kept.step)

    def _put_in(self, source: Path) -> None:
        from desktop_app.storage.engine.restoring import put_in

        put_in(self._writing, source, self.folder / COPIES_FOLDER)
        self._outside, self._generation = self._writing.data_version(), self._writing.generation()

    def _look_outside(self) -> bool:
        before, self._outside = self._outside, self._writing.data_version()
        if changed := before != self._outside:
            self._tell(EVERYTHING)
        return changed

    def _tell(self, changes: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:
                # The write is committed: the fault of a listener is none of the write.
                threading.excepthook(
                    threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread()))
                )
