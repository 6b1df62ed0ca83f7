"""A newer Kith is put in the place of this one while it runs, as package managers do.

What a program in the tray has not loaded yet, its window say, would then be read from files it does
not fit. So it is looked at before anything is opened, and the newer one goes on instead.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class OwnFile:
    """The file a bundle's program is, as it was when this was made."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._before = self._mark()

    def is_replaced(self) -> bool:
        """Whether another file has its name now; where there is none, nothing has taken its
        place.
        """
        now = self._mark()
        return now is not None and now != self._before

    def _mark(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns


def own_file() -> OwnFile | None:
    """For a bundle; None where there is no such file, and on Windows, which lets nobody replace a
    program that runs.
    """
    if not getattr(sys, "frozen", False) or sys.platform == "win32":
        return None
    return OwnFile(Path(os.environ.get("APPIMAGE") or sys.executable))
