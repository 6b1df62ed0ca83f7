"""What stands before a write: no damage is known, and the file is still the one that was opened.

What it looks with is loaded with the first write: no start waits for it.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from desktop_app.domain.errors import DamagedDatabaseError, StorageUnavailableError
from desktop_app.storage.engine.health import Depth, Health

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.key import Key


class Guard:
    """Of the open file at `path`, for the thread that writes to it."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key
        self.health = Health()
        self.only_read: StorageUnavailableError | None = None
        """Why nothing may be written, where that is so."""
        self._has_written = False
        self._wrote = 0.0
        self._sums = path.with_name(f"{path.name}-sums")
        self._opened = _identity(path)

    def refuse_moved(self) -> None:
        """Raise StorageUnavailableError when the file was moved, removed or replaced since it was
        opened: what is written now would be in no address book any more. It may come back.
        """
        if _identity(self._path) != self._opened:
            raise StorageUnavailableError("book-was-moved", path=str(self._path))

    def refuse_write(self) -> None:
        """Raise StorageUnavailableError where the address book can only be read, and
        DamagedDatabaseError when damage is known.
        """
        if self.only_read is not None:
            raise StorageUnavailableError(self.only_read.key, **self.only_read.values)
        self.health.refuse()

    def begin_writing(self) -> None:
        """Call before each write. Raises as `refuse_write` and `refuse_moved`."""
        self.refuse_write()
        self.refuse_moved()
        self._wrote = monotonic()
        if self._has_written and not self._sums.exists():
            return
        from desktop_app.storage.engine import pages, sums

        # Only until something is written can it be told whether a page was changed by others.
        if self.health.checked is None:
            self.health.keep(self._path, Depth.SUMS, pages.changed(self._path, self._key))
            self.health.refuse()
        sums.forget(self._path)
        self._has_written = True

    def is_idle(self, seconds: float) -> bool:
        """Whether something was written into a file without a key, the last of it so long ago, and no
        sums of it are left.
        """
        return (
            self._has_written
            and self._key is None
            and self.health.damage is None
            and not self._sums.exists()
            and monotonic() - self._wrote >= seconds
        )

    def refuse_damaged(self) -> None:
        """Raise DamagedDatabaseError when there is damage; looks at the pages, unless that was
        done in this run.
        """
        if self.health.checked is None:
            from desktop_app.storage.engine import pages

            faults = pages.faults_of(self._path, self._key)
            self.health.keep(self._path, Depth.PAGES, faults)
        self.health.refuse()

    def end(self) -> None:
        """The file is closed: leave sums of its pages."""
        is_sound = self._has_written and self._key is None and self.health.damage is None
        if is_sound and _identity(self._path) == self._opened:
            from desktop_app.storage.engine import sums

            sums.keep(self._path)


def refuse_lost(folder: Path) -> None:
    """Raise DamagedDatabaseError where the file of an address book went: no second, empty one is
    made there, nor the log that was left played into it.
    """
    from desktop_app.storage.engine.own_files import FILE_NAME
    from desktop_app.storage.engine.rescue import has_lost_its_file

    if has_lost_its_file(folder):
        raise DamagedDatabaseError("book-is-gone", path=str(folder / FILE_NAME))


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file has that name; None when there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino
