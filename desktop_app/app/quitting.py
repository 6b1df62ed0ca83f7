"""Asking the Kith that is open to quit, as an installer does before it puts a new one in its
place.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.app.printing import complain
from desktop_app.app.start_requests import QUIT, book_folder
from desktop_app.domain.errors import KithError
from desktop_app.system.single_instance import SingleInstance

PATIENCE = 20.0
"""Seconds a window gets to finish what it is writing."""


def quit_open(folder: Path | None) -> int:
    """Have the window on the address book in `folder` (None: the user's own) and the one on the
    sample people quit.

    Waits until they have. Gives the exit status: 0 when none is left, also when there was none.
    """
    _app = QCoreApplication.instance() or QCoreApplication([])
    try:
        for place in (book_folder(folder), book_folder(folder, demo=True)):
            if place.is_dir():
                _wait_until_quit(place)
    except (KithError, OSError) as error:
        complain(f"Kith could not be asked to quit: {_reason(error)}")
        return 1
    return 0


def _reason(error: KithError | OSError) -> str:
    if isinstance(error, KithError):
        from desktop_app.ui.words.error_sentences import sentence_of

        return sentence_of(error)
    return f"{error.strerror or error}."


def _wait_until_quit(place: Path) -> None:
    """Raises OSError when it does not quit."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        single = SingleInstance(place)
        if single.acquire(QUIT):
            single.release()
            return
    raise TimeoutError(0, "it is still busy")
