"""Checksums of the pages of a file that is not encrypted, kept beside it while nobody writes to it.

SQLite does not notice a byte that changed on the disk unless it is part of the structure of a page;
SQLCipher authenticates each page and needs none of this. In WAL mode the file itself only changes
when the log is moved into it, so what closes an address book leaves sums of the file as it is then
(`keep`), and whoever writes next removes them first (`forget`). As long as they are there, every
page must fit its sum: one that does not was changed by the disk or by another program.

The file is `kith.sqlite3-sums`: a mark, the bytes of a page, the CRC-32 of each page in order (four
bytes each, least significant first), and the CRC-32 of all that.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from contextlib import suppress
from pathlib import Path

from desktop_app.storage.engine.files import discard, new_beside, sync_folder

ENDING = "-sums"
PAGE = 4096
_MARK = b"Kith page sums 1"
_PAGES_AT_ONCE = 2048


def place(path: Path) -> Path:
    """Where the sums of the file at `path` are."""
    return path.with_name(path.name + ENDING)


def keep(path: Path) -> None:
    """Leave sums of the file as it is now; call once its log is part of it and it is closed.

    None are left where another program has it open, for that may be writing to it, or where they
    cannot be written: they are a help, not a must.
    """
    try:
        before = _state(path)
        if _is_in_use(path):
            return
        body = made(path)
        if body is None or not put(path, body):
            return
        if _is_in_use(path) or _state(path) != before:
            # Somebody opened it meanwhile, and may have removed what was not there yet.
            discard(place(path))
    except OSError:
        return


def made(path: Path) -> bytes | None:
    """The sums of the file as it is now, as `put` leaves them; None when it cannot be read."""
    try:
        body = _MARK + PAGE.to_bytes(4, "little") + _bytes(_sums(path))
    except OSError:
        return None
    return body + zlib.crc32(body).to_bytes(4, "little")


def put(path: Path, body: bytes) -> bool:
    """Leave these sums beside the file; False where that cannot be done."""
    unfinished: Path | None = None
    try:
        unfinished = new_beside(path)
        unfinished.write_bytes(body)
        unfinished.replace(place(path))
    except OSError:
        if unfinished is not None:
            discard(unfinished)
        return False
    return True


def differing(path: Path) -> list[int] | None:
    """The numbers, from 0, of the pages that are not as they were left; None without sums that are
    in force. Raises OSError when the file cannot be read.
    """
    kept = _kept(path)
    if kept is None:
        return None
    found = _sums(path)
    most = max(len(kept), len(found))
    differs = [
        page
        for page in range(most)
        if page >= len(kept) or page >= len(found) or kept[page] != found[page]
    ]
    # Another program may have begun to write while this one looked.
    return differs if not differs or place(path).exists() else None


def forget(path: Path) -> None:
    """Remove the sums before something is written, so that the disk has forgotten them too."""
    with suppress(FileNotFoundError):
        place(path).unlink()
        sync_folder(path.parent)


def _kept(path: Path) -> array[int] | None:
    try:
        body = place(path).read_bytes()
    except OSError:
        return None
    begin = len(_MARK) + 4
    whole = len(body) >= begin + 4 and body.startswith(_MARK)
    if not whole or zlib.crc32(body[:-4]) != int.from_bytes(body[-4:], "little"):
        return None
    kept = array("I", body[begin:-4])
    if sys.byteorder == "big":
        kept.byteswap()
    return kept


def _sums(path: Path) -> array[int]:
    found = array("I")
    with path.open("rb") as file:
        while several := file.read(PAGE * _PAGES_AT_ONCE):
            found.extend(
                zlib.crc32(several[begin : begin + PAGE]) for begin in range(0, len(several), PAGE)
            )
    return found


def _bytes(sums: array[int]) -> bytes:
    if sys.byteorder == "big":
        sums.byteswap()
    return sums.tobytes()


def _is_in_use(path: Path) -> bool:
    return path.with_name(f"{path.name}-wal").exists()


def _state(path: Path) -> tuple[int, int, int]:
    state = path.stat()
    return state.st_ino, state.st_size, state.st_mtime_ns
