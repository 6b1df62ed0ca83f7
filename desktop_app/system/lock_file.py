"""What a lock file says of who holds it, and taking away one that nobody can hold.

Qt frees the lock of a process of this computer that is gone, and of nobody else: a file that is empty
or says nothing it would honour for ever. It writes a line each: the process, its name, the
computer's name, the numbers of the computer and of its start (QLockFile, `lockFileContents`).
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSysInfo

if TYPE_CHECKING:
    from pathlib import Path

SETTLED = 1.0
"""Seconds after which a lock file is as it will stay: whoever makes one writes it at once."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who made a lock file: a process of the computer `host`, at the UTC moment `since`."""

    process: int
    host: str
    since: datetime


def holder(path: Path) -> Holder | None:
    """Who made it; None when it is not there or says nothing."""
    try:
        lines = path.read_bytes()[:4096].decode("utf-8", "replace").splitlines()
        since = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return None
    if len(lines) < 3 or not lines[0].isascii() or not lines[0].isdecimal() or not lines[2]:
        return None
    return Holder(int(lines[0]), lines[2], since)


def elsewhere(path: Path) -> Holder | None:
    """Who holds it on another computer; None for one of this computer, also if that has another name
    by now.
    """
    found = holder(path)
    if found is None or found.host == QSysInfo.machineHostName():
        return None
    machine = bytes(QSysInfo.machineUniqueId().data()).decode()
    with suppress(OSError):
        lines = path.read_text("utf-8", "replace").splitlines()
        if machine and len(lines) > 3 and lines[3] == machine:
            return None
    return found


def take_away_if_left(path: Path) -> bool:
    """Remove a lock file that nobody holds: one that says nothing, or is of this computer under
    another name and of a process that is gone. Whether it was removed.
    """
    with suppress(OSError):
        if elsewhere(path) is not None or abs(time.time() - path.stat().st_mtime) < SETTLED:
            return False
        return _remove_unheld(path)
    return False


def take_away(path: Path) -> None:
    """Remove a lock file, whoever made it: only when the user said so."""
    with suppress(OSError):
        path.unlink()


def _remove_unheld(path: Path) -> bool:
    """Remove it unless a process has it open and locked; raises OSError when it cannot be looked
    at.
    """
    if sys.platform == "win32":
        # Windows removes no file that is open.
        path.unlink()
        return True
    import fcntl

    file = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # Somebody else may have removed it and made another meanwhile.
        if os.fstat(file).st_ino == path.stat().st_ino:
            path.unlink()
            return True
    finally:
        os.close(file)
    return False
