"""A file that is there while Kith runs and in which a fault in C leaves its places; the next start
finds what is left.

It lies beside the address book, which one program at a time has open. A program that is only killed
leaves it empty, and then nothing is said: nobody wants to hear at every start that the computer was
switched off.
"""

from __future__ import annotations

import contextlib
import faulthandler
from pathlib import Path
from typing import TextIO

NAME = "running.txt"
UNCAUGHT = "Uncaught: "
"""Before the type of an error that ended the program."""


class CrashMarker:
    """The marker in `folder`. Where it cannot be written, faults in C are told of nowhere."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._file: TextIO | None = None

    def begin(self) -> list[str]:
        """Lay the marker and have faults in C written into it; gives what the run before left
        there, [] when it ended well.
        """
        left: list[str] = []
        try:
            if self._path.exists():
                left = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
            self._file = self._path.open("w", encoding="utf-8")
            self._path.chmod(0o600)
            faulthandler.enable(self._file)
        except (OSError, ValueError):
            pass
        if not left:
            return []
        from desktop_app.app.fault_report import clean_dump

        return clean_dump(left) or [line for line in left if line.startswith(UNCAUGHT)]

    def note(self, line: str) -> None:
        """Have the next start know that this run ended by an error nobody caught."""
        if self._file is not None:
            faulthandler.disable()
            with self._file:
                self._file.write(f"{UNCAUGHT}{line}\n")
            self._file = None

    def end(self) -> None:
        """Take the marker away: this run ended as it should."""
        faulthandler.disable()
        if self._file is not None:
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)
