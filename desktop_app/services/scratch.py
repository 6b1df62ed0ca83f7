"""Folders for files that are needed for a while and may hold what people wrote."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX, _MARK = "kith-scratch-", ".in-use"


class Scratch:
    """A folder in the system's temporary one, for this user alone; gone after `close`. That of a
    program that was killed is removed by `remove_left`.
    """

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._mark = _hold(self.path)

    def close(self) -> None:
        """Remove it; may be called twice."""
        mark, self._mark = self._mark, None
        if mark is not None:
            os.close(mark)
            _remove(self.path)


def remove_left() -> None:
    """Remove the folders that programs of this user left which are gone: those whose mark nobody
    holds. What is in doubt stays.
    """
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError), _unheld(path):
            _remove(path)


def _remove(folder: Path) -> None:
    """Remove a folder. What another program holds open stays on Windows; with its mark again, a later
    start removes it.
    """
    shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        if folder.exists():
            (folder / _MARK).touch(0o600)


def _hold(folder: Path) -> int | None:
    """Put the mark into the folder and hold it, until it is closed or this process is gone."""
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
    if sys.platform == "win32":
        # Windows removes nothing that is open, so holding it open is enough.
        return os.open(folder / _MARK, flags | os.O_NOINHERIT)
    import fcntl

    # It gets its name once it is held: nobody ever sees one that is not.
    mark = os.open(folder / f"{_MARK}-soon", flags | os.O_CLOEXEC, 0o600)
    fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
    (folder / f"{_MARK}-soon").rename(folder / _MARK)
    return mark


@contextmanager
def _unheld(folder: Path) -> Iterator[None]:
    """Within, nobody holds the mark of this folder, which is ours; raises OSError when that is not
    so.
    """
    state = folder.lstat()
    if not stat.S_ISDIR(state.st_mode):
        raise NotADirectoryError(folder)
    if sys.platform == "win32":
        (folder / _MARK).unlink()
        yield
        return
    import fcntl

    if state.st_uid != os.getuid() or state.st_mode & 0o077:
        raise PermissionError(folder)
    mark = os.open(folder / _MARK, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        fcntl.flock(mark, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(mark)
