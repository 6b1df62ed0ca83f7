"""Backups: made after changes and before large ones, checked, thinned, looked into and restored."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.backups import Backup, BackupReason, Holding, due_at, kept
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import KithError, NotFoundError
from desktop_app.services.command import command
from desktop_app.storage import timestamps
from desktop_app.storage.book.of_people import sections_of
from desktop_app.storage.book.restore import Restorer
from desktop_app.storage.engine import backups
from desktop_app.storage.engine.own_files import COPIES_FOLDER

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


@dataclass(frozen=True, slots=True)
class BackupState:
    """What the sidebar says: the moment of the newest backup (UTC, None for none), whether
    something has changed since, and why the last attempt failed (None when it did not).
    """

    made: datetime | None
    changed: bool
    failed: KithError | None


class Backups:
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
        self.folder = store.folder / COPIES_FOLDER
        self._holds: dict[str, Holding] = {}
        self._changed: datetime | None = None
        self._failed: KithError | None = None
        self._lock = threading.Lock()
        store.listen(self._hear)

    def all(self) -> list[Backup]:
        """Every backup, newest first."""
        return backups.listed(self.folder)

    def get(self, backup_id: str) -> Backup:
        """The backup with that id; raises NotFoundError."""
        for backup in self.all():
            if backup.id == backup_id:
                return backup
        raise NotFoundError("backup-is-gone")

    def path(self, backup: Backup) -> Path:
        """The file of a backup."""
        return self.folder / f"{backup.id}{backups.ENDING}"

    def holding(self, backup: Backup) -> Holding:
        """How much a backup holds; raises DamagedDatabaseError, WrongKeyError or
        StorageUnavailableError.
        """
        if backup.id not in self._holds:
            self._holds[backup.id] = backups.holding(self.path(backup), self._store.reader.key)
        return self._holds[backup.id]

    def state(self) -> BackupState:
        """Of this moment; reads the folder."""
        newest = next(iter(self.all()), None)
        return BackupState(newest.made if newest else None, self._changed is not None, self._failed)

    def due(self) -> datetime | None:
        """The UTC moment by which the next backup is to be made, None while nothing has changed."""
        if self._changed is None:
            return None
        newest = next(iter(self.all()), None)
        return due_at(self._changed, newest.made if newest else None)

    def make(self, reason: BackupReason) -> Backup:
        """Copy what is there now, check the copy, and thin the older ones.

        Raises DamagedDatabaseError when the copy fails its check, and StorageUnavailableError; then
        no older backup has been removed.
        """
        with self._lock:
            changed, self._changed = self._changed, None
            try:
                self._store.guard.health.refuse()
                made = backups.make(self._store.reader, self.folder, reason, self._clock())
            except KithError as error:
                self._changed, self._failed = changed or self._changed, error
                raise
            self._failed = None
            self._thin()
            return made

    def make_if_changed(self, reason: BackupReason) -> Backup | None:
        """The same, unless nothing changed since the newest: then None."""
        newest = next(iter(self.all()), None)
        return self.make(reason) if self._changed is not None or newest is None else None

    def copy_to(self, folder: Path) -> Path:
        """Copy what is there now to a folder of the user's own, checked, under the name it would have
        here; raises as `make` does.
        """
        self._store.guard.health.refuse()
        made = backups.make(self._store.reader, folder, BackupReason.ASKED, self._clock())
        return folder / f"{made.id}{backups.ENDING}"

    @command
    def restore(self, path: Path) -> Future[Done[Path]]:
        """Make everything what the copy at `path` holds. What was there is copied first, and is what
        Undo brings back; earlier steps cannot be undone any more.

        The future raises DamagedDatabaseError, NewerDatabaseError, WrongKeyError or
        StorageUnavailableError; then nothing has changed.
        """
        step = Step("backup-restore", path.stem)
        return self._store.restore(step, path, self._before_restoring)

    def named(self, path: Path, name: str) -> dict[str, str]:
        """The uids and names of the people of the copy at `path` who are called `name`, or have it
        for a uid; upper and lower case do not count.

        Raises NotFoundError when there is nobody, and as `restore` does.
        """
        from desktop_app.storage.engine.restoring import opened

        with opened(path, self._store.reader.key, self.folder) as copy:
            found = backups.called(copy, name)
        if not found:
            raise NotFoundError("backup-lacks-person")
        return found

    def restore_people(self, path: Path, uids: Sequence[str]) -> Done[int]:
        """Bring back the people of those uids as the copy at `path` has them, with what passed
        between you; the value is how many. One step of undo.

        Raises NotFoundError when the copy has none of them, and as `restore` does.
        """
        from desktop_app.storage.engine.restoring import opened

        key, folder = self._store.reader.key, self.folder
        now = timestamps.to_text(self._clock().replace(microsecond=0)) or ""
        with opened(path, key, folder) as copy, copy.unchanging():
            people = backups.people_of(copy, uids)
            if not people:
                raise NotFoundError("backup-lacks-person")
            step = Step("backup-restore-people", next(iter(people.values())), len(people))
            parts = list(sections_of(copy, list(people)))

        def bring_back(db: Database) -> int:
            restorer = Restorer(now, goes_back=True)
            for table, records in parts:
                restorer.store(db, table, list(enumerate(records, 1)))
            restorer.finish(db)
            return len(people)

        return self._store.write(step, bring_back).result()

    def _before_restoring(self) -> Path:
        made = backups.make(self._store.reader, self.folder, BackupReason.RESTORE, self._clock())
        return self.path(made)

    def _thin(self) -> None:
        there = self.all()
        keep = kept(there, self._clock(), self._zone)
        for backup in there:
            if backup.id not in keep:
                backups.discard(self.folder, backup)

    def _hear(self, _: ChangeSet) -> None:
        if self._changed is None:
            with suppress(OSError):
                self._changed = self._clock()
