"""Backups: made after changes and before large ones, checked, thinned, looked into and restored."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.backups import (
    FEW,
    ONCE_A_SITTING,
    Backup,
    BackupReason,
    Holding,
    due_at,
    goes_before,
    kept,
    newest_of,
)
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import KithError, NoBackupError, NotFoundError
from desktop_app.services.bringing_back import BringingBack
from desktop_app.services.command import command
from desktop_app.services.second_place import SecondPlace
from desktop_app.storage.engine import backups, content_mark
from desktop_app.storage.engine.backup import Held
from desktop_app.storage.engine.own_files import COPIES_FOLDER

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.services.backup_contents import Contents
    from desktop_app.storage.engine.store import Store


@dataclass(frozen=True, slots=True)
class BackupState:
    """What the sidebar says: the moment of the newest backup (UTC, None for none), whether
    something has changed since, why the last attempt failed (None when it did not), and whether one
    is being made.
    """

    made: datetime | None
    changed: bool
    failed: KithError | None
    is_running: bool = False


class Backups(BringingBack):
    """The copies of one address book, in its folder. `clock` gives the UTC moment, `zone` the zone
    whose days count when backups are thinned, None for the computer's.

    What copies or reads copies may take seconds: not for the UI thread nor the writer's.
    """

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        zone: tzinfo | None = None,
    ) -> None:
        self._store, self._clock, self._zone = store, clock, zone
        self.folder = self._worked_in = store.folder / COPIES_FOLDER
        self.second_place = SecondPlace(self.folder, store.reader.key, self._thin)
        self.goes_on_without = False
        """Whether what is large goes on where the backup before it cannot be made; so until one can."""
        self.decide: Callable[[NoBackupError], bool] | None = None
        """Asked on a thread that may wait whether it goes on without one; None where nobody is: then
        it does not."""
        self.tell: Callable[[KithError], object] = lambda _: None
        """Told what was taken back because there is none, or could not be."""
        self._holds: dict[str, Holding] = {}
        self._marks: dict[str, int | None] = {}
        self._changed: datetime | None = None
        self._is_looked_at = False
        self._failed: tuple[KithError, datetime] | None = None
        self._lock = threading.Lock()
        self._running: list[BackupReason] = []
        self._threads: list[threading.Thread] = []
        self._listeners: list[Callable[[], object]] = []
        store.listen(self._hear)

    def listen(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Call `listener`, on any thread, when a backup begins, ends or fails; the answer
        unsubscribes it.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Wait for backups that were begun before something large."""
        while self._threads:
            self._threads.pop().join()

    def all(self) -> list[Backup]:
        """Every backup, newest first."""
        return backups.listed(self.folder)

    def beside(self) -> list[Backup]:
        """Other versions of the address book that lie beside it, as programs leave them that keep
        folders the same on several computers.
        """
        from desktop_app.services.places import other_versions

        return other_versions(self.folder.parent)

    def get(self, backup_id: str) -> Backup:
        """The backup with that id; raises NotFoundError."""
        for backup in self.all():
            if backup.id == backup_id:
                return backup
        raise NotFoundError("backup-is-gone")

    def path(self, backup: Backup) -> Path:
        """The file of a backup, or of another version."""
        if backup.reason is BackupReason.ELSEWHERE:
            return self.folder.parent / f"{backup.id}{backups.ENDING}"
        return self.folder / f"{backup.id}{backups.ENDING}"

    def holding(self, backup: Backup) -> Holding:
        """How much a backup holds; raises DamagedDatabaseError, WrongKeyError or
        StorageUnavailableError.
        """
        if backup.id not in self._holds:
            path, key = self.path(backup), self._store.reader.key
            if backup.reason is BackupReason.ELSEWHERE:
                from desktop_app.storage.engine.restoring import opened

                with opened(path, key, self._worked_in) as copy:
                    path = copy.path
                    self._holds[backup.id] = backups.holding(path, key)
            else:
                self._holds[backup.id] = backups.holding(path, key)
        return self._holds[backup.id]

    def state(self) -> BackupState:
        """Of this moment; reads the folder."""
        newest = next(iter(self.all()), None)
        failed = self._failed[0] if self._failed else None
        made = newest.made if newest else None
        return BackupState(made, self._changed is not None, failed, bool(self._running))

    def due(self) -> datetime | None:
        """The UTC moment by which the next backup is to be made, None when the newest holds all
        there is.

        What another program wrote, or this one before it was started anew, counts from when the
        file was written.
        """
        changed = self._changed
        if self._store.guard.only_read or (changed is None and self._is_looked_at):
            return None
        self._is_looked_at = True
        if not self.is_changed():
            if self._changed is changed:
                self._changed = None
            return None
        now = self._clock()
        last = next((one.made for one in self.all() if one.made <= now), None)
        failed = self._failed[1] if self._failed else None
        return due_at(changed or min(self._written(), now), last, failed)

    def is_changed(self) -> bool:
        """Whether there is something that no backup holds: told by a number in the file and in each
        copy, whoever wrote and whenever.
        """
        db = self._store.reader
        mark = content_mark.of(db)
        if mark == content_mark.UNWRITTEN and backups.is_empty(db):
            return False
        return mark not in map(self._mark, newest_of(self.all(), self._clock()))

    def make(self, reason: BackupReason) -> Backup:
        """Copy what is there now, check the copy, thin the older ones, and copy it to the second
        place, if there is one.

        Raises DamagedDatabaseError when the copy fails its check, and StorageUnavailableError; then
        no older backup has been removed.
        """
        with self._lock:
            changed, self._changed = self._changed, None
            self._running.append(reason)
            try:
                made = self._copy(reason, None, changed)
            finally:
                self._running.remove(reason)
        return self._made(made)

    def make_if_changed(self, reason: BackupReason) -> Backup | None:
        """The same, unless the newest holds all there is: then None."""
        self.close()
        return self.make(reason) if self.is_changed() else None

    def make_if_due(self) -> Backup | None:
        """The same, if one is due by now: what a timer asks every minute. A second place that came
        back meanwhile gets the newest there is.
        """
        due = self.due()
        if due is not None and due <= self._clock():
            return self.make(BackupReason.CHANGES)
        self.second_place.catch_up(self.all()[:1])
        return None

    def use_second_place(self, folder: Path) -> None:
        """Copy each backup to a folder of the user's too, from now on, and bring it what there is;
        raises as `SecondPlace.choose` and `make` do.
        """
        self._store.guard.refuse_write()
        self.second_place.choose(folder)
        self.make_if_changed(BackupReason.ASKED)
        self.second_place.catch_up(self.all()[:1])
        self._tell()

    def before(self, reason: BackupReason, people: int | None = None) -> Future[None] | None:
        """Copy what is there now, before something large changes it; of `people` only when it is
        more than a few. For the thread that writes, within that write or right before: this moment is
        held, which takes no time, and copied on another thread, which nobody waits for but `close`.

        Nothing is done, and None answered, when the newest backup holds all there is. Raises
        NoBackupError where none can be begun, unless it `goes_on_without`. The future is done with
        the copy, and raises what went wrong with it.
        """
        if self._store.guard.only_read or (people is not None and people <= FEW):
            # What can only be read refuses the write itself, and says why.
            return None
        try:
            if not self._goes_before(reason):
                return None
            backups.refuse_unwritable(self._store.path, self.folder)
            held = Held(self._store.reader)
        except KithError as error:
            self._fail(error)
            if self.goes_on_without:
                return None
            raise NoBackupError("backup-before-failed", reason=error) from error
        changed, self._changed = self._changed, None
        self._running.append(reason)
        copied: Future[None] = Future()
        self._begin(lambda: self._copy_held(reason, held, changed, copied))
        return copied

    def take_back(self, step: Step) -> None:
        """Undo that step; raises as `History.undo` does."""
        self._store.undo(step).result()

    def _goes_before(self, reason: BackupReason) -> bool:
        if reason in self._running and reason in ONCE_A_SITTING:
            return False
        return goes_before(reason, self.all(), self._clock()) and self.is_changed()

    def copy_to(self, folder: Path) -> Path:
        """Copy what is there now to a folder of the user's own, checked, under the name it would have
        here; raises as `make` does.
        """
        self._store.guard.health.refuse()
        made = backups.make(self._store.reader, folder, BackupReason.ASKED, self._clock())
        return folder / f"{made.id}{backups.ENDING}"

    def look_into(self, path: Path) -> Contents:
        """Who is in the copy at `path`, and what differs from now. Close it. Raises
        DamagedDatabaseError, NewerDatabaseError, WrongKeyError or StorageUnavailableError.
        """
        from desktop_app.services.backup_contents import Contents

        return Contents(path, self._store.reader, self._worked_in)

    @command
    def restore(self, path: Path) -> Future[Done[Path]]:
        """Make everything what the copy at `path` holds. What was there is copied first, and is what
        Undo brings back; earlier steps cannot be undone any more.

        The future raises DamagedDatabaseError, NewerDatabaseError, WrongKeyError or
        StorageUnavailableError; then nothing has changed.
        """
        # Of our own the name is a row of numbers.
        step = Step("backup-restore", "" if path.parent == self.folder else path.stem)
        return self._store.restore(step, path, self._before_restoring)

    def _before_restoring(self) -> Path:
        made = backups.make(self._store.reader, self.folder, BackupReason.RESTORE, self._clock())
        return self.path(made)

    def _begin(self, work: Callable[[], object]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        # A daemon: a program that must end does not wait for a slow disk. What is unfinished then
        # never gets a name.
        thread = threading.Thread(target=work, name="kith-backup", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _copy_held(
        self, reason: BackupReason, held: Held, changed: datetime | None, copied: Future[None]
    ) -> None:
        fault: Exception | None = None
        try:
            with self._lock:
                made = self._copy(reason, held, changed)
            self._made(made)
        except Exception as error:
            fault = error
            if not isinstance(error, KithError):
                raise
        finally:
            self._running.remove(reason)
            self._tell()
            if fault is None:
                copied.set_result(None)
            else:
                copied.set_exception(fault)

    def _copy(self, reason: BackupReason, held: Held | None, changed: datetime | None) -> Backup:
        """`changed`: since when something has, until that moment."""
        self._tell()
        try:
            # On a connection of its own: this one may be waited for no longer when the program ends.
            self._store.guard.refuse_write()
            held = held or Held(self._store.reader)
            made = backups.make(self._store.reader, self.folder, reason, self._clock(), held)
        except KithError as error:
            self._changed = changed or self._changed
            self._fail(error)
            raise
        finally:
            if held is not None:
                held.close()
        self._failed, self.goes_on_without = None, False
        self._thin(self.folder)
        return made

    def _made(self, made: Backup) -> Backup:
        self.second_place.take(made)
        self._tell()
        return made

    def _fail(self, error: KithError) -> None:
        self._failed = (error, self._clock())
        self._is_looked_at = False
        self._tell()

    def _thin(self, folder: Path) -> None:
        there = backups.listed(folder)
        keep = kept(there, self._clock(), self._zone)
        for backup in there:
            if backup.id not in keep:
                backups.discard(folder, backup)

    def _mark(self, backup: Backup) -> int | None:
        if backup.id not in self._marks:
            self._marks[backup.id] = content_mark.of_file(self.path(backup), self._store.reader.key)
        return self._marks[backup.id]

    def _written(self) -> datetime:
        """When the file was written last, UTC."""
        path = self._store.path
        moments = [0.0]
        for file in (path, path.with_name(f"{path.name}-wal")):
            with suppress(OSError):
                moments.append(file.stat().st_mtime)
        return datetime.fromtimestamp(max(moments), UTC)

    def _hear(self, _: ChangeSet) -> None:
        if self._changed is None:
            with suppress(OSError):
                self._changed = self._clock()

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
