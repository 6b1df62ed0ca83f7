"""The log: a few hundred kilobytes in the folder the system has for logs, readable by their owner
alone.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.app.paths import log_dir
from desktop_app.system.handing_over import make_private

LARGEST = 200_000
"""Bytes of one file; then the next begins."""
OLDER = 2
"""Files kept beside the newest."""
NAME = "kith.log"


class LogFile:
    """Entries with the moment before them. `folder` is asked with the first one. Nothing is raised:
    there is nobody to tell.
    """

    def __init__(self, folder: Callable[[], Path] = log_dir) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self.is_written = False
        """Whether the newest entry could be written."""

    def path(self) -> Path:
        """Where the newest entries are."""
        return self._folder() / NAME

    def add(self, entry: str) -> None:
        """Write an entry of one or more lines."""
        stamp = datetime.now(UTC).isoformat(" ", "seconds")
        try:
            with self._lock:
                path = self.path()
                make_private(path.parent)
                self._make_room(path)
                flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
                with os.fdopen(
                    os.open(path, flags, 0o600), "a", encoding="utf-8", errors="replace"
                ) as file:
                    file.write(f"{stamp} {entry}\n")
                self.is_written = True
        except OSError:
            self.is_written = False

    @staticmethod
    def _make_room(path: Path) -> None:
        if not path.exists() or path.stat().st_size < LARGEST:
            return
        for number in range(OLDER - 1, 0, -1):
            older = path.with_name(f"{NAME}.{number}")
            if older.exists():
                older.replace(path.with_name(f"{NAME}.{number + 1}"))
        path.replace(path.with_name(f"{NAME}.1"))
