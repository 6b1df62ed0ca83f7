"""Bringing single people back from a copy, as they were in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import NoBackupError, NotFoundError
from desktop_app.services.before import Before
from desktop_app.services.command import command
from desktop_app.storage import timestamps
from desktop_app.storage.engine import backups

if TYPE_CHECKING:
    from desktop_app.domain.errors import KithError
    from desktop_app.services.before import Once
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store


class BringingBack:
    """A part of `Backups`, which sets what is named here."""

    _store: Store
    _clock: Callable[[], datetime]
    _worked_in: Path
    decide: Callable[[NoBackupError], bool] | None
    goes_on_without: bool

    tell: Callable[[KithError], object]

    def before(self, reason: BackupReason, people: int | None = None) -> Future[None] | None:
        """Copy what is there now, before something large changes it."""
        raise NotImplementedError

    def take_back(self, step: Step) -> None:
        """Undo that step."""
        raise NotImplementedError

    def _begin(self, work: Callable[[], object]) -> None:
        raise NotImplementedError

    def named(self, path: Path, name: str) -> dict[str, str]:
        """The uids and names of the people of the copy at `path` who are called `name`, or have it
        for a uid; upper and lower case do not count.

        Raises NotFoundError when there is nobody, and as `restore` does.
        """
        from desktop_app.storage.engine.restoring import opened

        with opened(path, self._store.reader.key, self._worked_in) as copy:
            found = backups.called(copy, name)
        if not found:
            raise NotFoundError("backup-lacks-person")
        return found

    def restore_people(self, path: Path, uids: Sequence[str]) -> Done[int]:
        """Bring back the people of those uids as the copy at `path` has them, with what passed
        between you; the value is how many. One step of undo.

        Raises NotFoundError when the copy has none of them, and as `restore` does.
        """
        from desktop_app.storage.book.of_people import sections_of
        from desktop_app.storage.book.restore import Restorer
        from desktop_app.storage.engine.restoring import opened

        self._store.guard.refuse_write()
        key, folder = self._store.reader.key, self._worked_in
        now = timestamps.to_text(self._clock().replace(microsecond=0)) or ""
        with opened(path, key, folder) as copy, copy.unchanging():
            people = backups.people_of(copy, uids)
            if not people:
                raise NotFoundError("backup-lacks-person")
            step = Step("backup-restore-people", next(iter(people.values())), len(people))
            parts = list(sections_of(copy, list(people)))

        def bring_back(db: Database, before: Once) -> int:
            before(BackupReason.RESTORE)
            restorer = Restorer(now, goes_back=True)
            for table, records in parts:
                restorer.store(db, table, list(enumerate(records, 1)))
            restorer.finish(db)
            return len(people)

        write = Before(lambda: self).asking
        return write(
            lambda before: self._store.write(step, lambda db: bring_back(db, before))
        ).result()

    @command
    def bring_back(self, path: Path, uids: Sequence[str]) -> Future[Done[int]]:
        """The same on another thread; the future raises what it does."""
        answer: Future[Done[int]] = Future()

        def work() -> None:
            try:
                answer.set_result(self.restore_people(path, uids))
            except Exception as error:
                answer.set_exception(error)

        self._begin(work)
        return answer
