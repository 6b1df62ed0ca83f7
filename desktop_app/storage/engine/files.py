"""Files that are there whole or not at all: written under another name, and on the disk before they
get their own.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.domain.errors import StorageUnavailableError

_LEFT_BEHIND = 24 * 3600
"""Seconds after which an unfinished file is one that a power cut or a kill left; nothing here
writes that long."""


@contextmanager
def ended(parts: Iterable[object]) -> Iterator[None]:
    """Parts that are read within a transaction end it here and on their own thread, not whenever the
    error of a write that broke off, which holds them, is let go.
    """
    try:
        yield
    finally:
        if isinstance(parts, Generator):
            parts.close()


def write_whole(path: Path, parts: Iterable[str | bytes]) -> int:
    """Write texts, as UTF-8, or bytes to a new owner-only file beside `path`, then put it in its
    place; gives their number.

    A symbolic link stays, and the file it leads to is replaced; a pipe or a device is written to as
    it is. Raises StorageUnavailableError when that cannot be done; then an old file is as it was.
    """
    try:
        if _is_stream(path):
            with path.open("wb") as stream:
                return sum(1 for part in parts if stream.write(_bytes(part)) >= 0)
        target = Path(os.path.realpath(path))
        unfinished = new_beside(target)
        try:
            with unfinished.open("wb") as file:
                number = sum(1 for part in parts if file.write(_bytes(part)) >= 0)
            put_in_place(unfinished, target)
        finally:
            discard(unfinished)
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-written", path=str(path), reason=error.strerror or str(error)
        ) from error
    return number


def _bytes(part: str | bytes) -> bytes:
    return part.encode("utf-8") if isinstance(part, str) else part


def _is_stream(path: Path) -> bool:
    """Whether what `path` leads to takes texts one after another: a pipe, a terminal, the null
    device.

    Raises StorageUnavailableError for what no text can be written to, and OSError.
    """
    _refuse_planted(path)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    if stat.S_ISDIR(mode):
        raise StorageUnavailableError("file-is-folder", path=str(path))
    if stat.S_ISBLK(mode) or stat.S_ISSOCK(mode):
        raise StorageUnavailableError("file-takes-no-text", path=str(path))
    return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)


def _refuse_planted(path: Path) -> None:
    """Raise StorageUnavailableError for a link that somebody else put in a folder everybody may
    write to.

    It would let them choose which of our files is replaced; Linux refuses such links itself when a
    file is opened.
    """
    if os.name == "nt" or not path.is_symlink():
        return
    folder, owner = path.parent.stat(), path.lstat().st_uid
    is_shared = folder.st_mode & stat.S_ISVTX and folder.st_mode & stat.S_IWOTH
    if is_shared and owner not in (os.geteuid(), folder.st_uid):
        raise StorageUnavailableError("file-is-link-of-another", path=str(path))


def new_beside(path: Path) -> Path:
    """Make an empty owner-only file with a name of its own in the folder of `path`. Raises OSError.

    A name that can be guessed could be taken by another program, or lead elsewhere in a folder
    others may write to.
    """
    for old in path.parent.glob(".kith-*.unfinished"):
        with suppress(OSError):
            if old.lstat().st_mtime < time.time() - _LEFT_BEHIND:
                old.unlink()
    fresh = path.with_name(f".kith-{os.urandom(8).hex()}.unfinished")
    os.close(
        os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), 0o600)
    )
    return fresh


def put_in_place(unfinished: Path, path: Path) -> None:
    """Give a finished file the name `path` in the same folder, in place of one that has it. Raises
    OSError.

    After a power cut a name that came before its content would name an empty file, so the content
    goes to the disk first, and the folder, which holds the name, last.
    """
    _sync(unfinished)
    unfinished.replace(path)
    sync_folder(path.parent)


def put_once(unfinished: Path, path: Path) -> bool:
    """As `put_in_place`, unless the name is taken; gives whether it was free. Raises OSError."""
    _sync(unfinished)
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return False
    except OSError:
        # Some file systems have no links; then there is a moment in which two programs may both
        # find the name free.
        if path.exists():
            return False
        unfinished.replace(path)
    sync_folder(path.parent)
    discard(unfinished)
    return True


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(path: Path) -> None:
    """Have the names in a folder on the disk, where the file system can do that."""
    if os.name == "nt":
        return
    # Some file systems cannot do this for a folder; the file is whole under one of its names all
    # the same.
    with suppress(OSError):
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def discard(unfinished: Path) -> None:
    """Remove what was not finished, if it is there; why it was not finished matters more than
    whether that works.
    """
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)


def make_folder(folder: Path) -> None:
    """Make the folder if missing, open to its owner only, as those above it that are missing; one
    that is there keeps its mode.

    Raises StorageUnavailableError when it cannot be made, or something else stands there.
    """
    try:
        # Those `parents` makes would be open to whom the umask lets in.
        for missing in reversed([place for place in folder.parents if not place.exists()]):
            missing.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise StorageUnavailableError("place-is-no-folder", path=str(folder)) from error
    except OSError as error:
        raise StorageUnavailableError(
            "place-not-usable", path=str(folder), reason=error.strerror or str(error)
        ) from error


def make_private(path: Path) -> None:
    """See that the file can be read and written by its owner only (0600). Raises
    StorageUnavailableError.
    """
    try:
        if path.is_dir():
            raise StorageUnavailableError("book-is-folder", path=str(path))
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise StorageUnavailableError(
            "place-not-usable", path=str(path), reason=error.strerror or str(error)
        ) from error
