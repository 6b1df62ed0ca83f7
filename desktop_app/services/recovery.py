"""Back to work when the address book cannot be opened: by a good copy, or by what can be read.

Works on the folder: no address book is open meanwhile. Everything here may take seconds, and is
called on a thread of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError
from desktop_app.domain.recovery import GoodCopy, MissingKind, MissingThing, Recovered
from desktop_app.storage import timestamps
from desktop_app.storage.engine import backups, rescue
from desktop_app.storage.engine.files import discard, new_beside
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME

if TYPE_CHECKING:
    from desktop_app.domain.backups import Backup
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

_MISSING = (
    (MissingKind.PERSON, "person", ("uid", "display_name", "NULL"), ()),
    (MissingKind.ENTRY, "interaction", ("uid", "summary", "day"), ("body",)),
    (MissingKind.REMINDER, "reminder", ("uid", "text", "due"), ()),
)


class Recovery:
    """What can be done about the address book in `folder`, which opens with `key`. `clock` gives
    the UTC moment.
    """

    def __init__(
        self,
        folder: Path,
        key: Key | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.folder, self.path = folder, folder / FILE_NAME
        self._key, self._clock = key, clock

    def can_help(self) -> bool:
        """Whether there is a backup, or a file that may still be read."""
        return bool(self.all()) or self.may_be_read()

    def opens_a_copy(self) -> bool:
        """Whether an encrypted backup opens with the key, which therefore is the right one."""
        for backup in self.all():
            path = self._file(backup)
            if self._key is not None and backups.key_for(path, self._key) == self._key:
                with suppress(KithError):
                    backups.holding(path, self._key)
                    return True
        return False

    def may_be_read(self) -> bool:
        """Whether something can be read of the file that is there."""
        from desktop_app.storage.engine.salvage import readable

        with suppress(KithError):
            return bool(readable(self.path, "person", ("id",), self._key, at_least_one=True))
        return False

    def all(self) -> list[Backup]:
        """Every backup, newest first; nothing has been looked at."""
        return backups.listed(self.folder / COPIES_FOLDER)

    def good(self, wanted: Backup | None = None) -> GoodCopy | None:
        """The newest backup that opens and reads through, or that very one if it does; None when
        there is none.
        """
        for backup in self.all() if wanted is None else [wanted]:
            with suppress(KithError):
                path = self._file(backup)
                backups.verify(path, self._key)
                return GoodCopy(backup, backups.holding(path, self._key))
        return None

    def missing(self, backup: Backup) -> list[MissingThing]:
        """What can still be read of the damaged file and was written after the backup, newest
        last.
        """
        from desktop_app.storage.engine.salvage import readable

        found: list[MissingThing] = []
        for kind, table, columns, more in _MISSING:
            with suppress(KithError):
                known = {row[0] for row in readable(self._file(backup), table, ("uid",), self._key)}
                for row in readable(self.path, table, (*columns, *more), self._key):
                    if isinstance(row[0], str) and row[0] not in known:
                        text = next((each for each in (row[1], *row[3:]) if each), "")
                        found.append(MissingThing(kind, str(text), _day(row[2])))
        return found

    def use(self, backup: Backup, *, put_back: bool = False) -> Recovered:
        """Put that backup in the place of the damaged file, which is kept beside it; with
        `put_back` what it lacks and can be read comes in again.

        Raises DamagedDatabaseError when the backup does not read through after all, and
        StorageUnavailableError; then everything is as it was.
        """
        source = self._file(backup)
        backups.verify(source, self._key)
        saved = self._salvaged() if put_back else None
        try:
            kept = rescue.put_in_place_of(self.path, rescue.copied_beside(source, self.path))
            came = self._bring_back(saved) if saved is not None else 0
        finally:
            if saved is not None:
                _remove(saved)
        return Recovered(backups.holding(self.path, self._key), kept, came)

    def save_readable(self) -> Recovered:
        """Make a new file of what can be read and put it in the place of the damaged one, which is
        kept beside it. Raises as `use` does, when nothing at all can be read too.
        """
        from desktop_app.storage.engine.salvage import salvage

        fresh = _free_name(self.path)
        try:
            salvage(self.path, fresh, self._key)
            held = backups.holding(fresh, self._key)
            kept = rescue.put_in_place_of(self.path, fresh)
        finally:
            _remove(fresh)
        return Recovered(held, kept)

    def take_as_it_is(self) -> None:
        """Go on with a file that another program changed: it is whole, and that it is not as Kith
        left it is known now.
        """
        from desktop_app.storage.engine import sums

        sums.forget(self.path)

    def _salvaged(self) -> Path | None:
        from desktop_app.storage.engine.salvage import salvage

        fresh = _free_name(self.path)
        try:
            salvage(self.path, fresh, self._key)
        except KithError:
            _remove(fresh)
            return None
        return fresh

    def _bring_back(self, saved: Path) -> int:
        from desktop_app.domain.changes import Step
        from desktop_app.storage.book.put_back import put_back
        from desktop_app.storage.engine.connection import Database
        from desktop_app.storage.engine.store import Store

        now = timestamps.to_text(self._clock().replace(microsecond=0)) or ""
        source = Database(saved, self._key, read_only=True)
        store = Store(self.folder, self._key, make=False)

        def bring(db: Database) -> int:
            return put_back(db, source, now)

        try:
            return store.write(Step("backup-restore", saved.stem), bring).result().value
        finally:
            store.close()
            source.close()

    def _file(self, backup: Backup) -> Path:
        return self.folder / COPIES_FOLDER / f"{backup.id}{backups.ENDING}"


def _free_name(path: Path) -> Path:
    """A name beside `path` that nothing has."""
    fresh = new_beside(path)
    discard(fresh)
    return fresh


def _remove(path: Path) -> None:
    for file in _all_of(path):
        discard(file)


def _all_of(path: Path) -> Iterator[Path]:
    for end in ("", "-wal", "-shm", "-sums"):
        yield path.with_name(path.name + end)


def _day(text: object) -> date | None:
    with suppress(ValueError, TypeError):
        return date.fromisoformat(str(text)[:10])
    return None
