"""Asking the Kith that is open to quit, as an installer does before it puts a new one in its
place.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.app.printing import complain
from desktop_app.app.start_requests import QUIT, book_folder
from desktop_app.domain.errors import KithError
from desktop_app.system.handing_over import UnansweredError
from desktop_app.system.single_instance import ElsewhereError, SingleInstance
from desktop_app.ui.words.second_start import say_hangs, say_still_closing

ANSWER = 30.0
"""Seconds a window gets to answer: nobody waits for a click here, and one that was shown a moment ago
may be busy for long on a slow computer.
"""
PATIENCE = 120.0
"""Seconds a window that heard it gets to finish what it is writing."""


def quit_open(folder: Path | None) -> int:
    """Have the window on the address book in `folder` (None: the user's own) and the one on the
    sample people quit.

    Waits until they have. Gives the exit status: 0 when none is left, also when there was none.
    """
    _app = QCoreApplication.instance() or QCoreApplication([])
    try:
        return _quit_all(folder)
    except KithError as error:
        from desktop_app.ui.words.error_sentences import sentence_of

        complain(f"Kith could not be asked to quit: {sentence_of(error)}")
        return 1


def _quit_all(folder: Path | None) -> int:
    for place in (book_folder(folder), book_folder(folder, demo=True)):
        if place.is_dir() and (sentence := _quit(place)):
            complain(sentence)
            return 1
    return 0


def _quit(place: Path) -> str:
    """Have the window on that address book quit, and wait for it; says why it has not, "" when it
    has.
    """
    single = SingleInstance(place)
    try:
        if single.acquire(QUIT, ANSWER):
            single.release()
            return ""
        return "" if single.wait_for_end(PATIENCE) else say_still_closing(single.process())
    except (UnansweredError, TimeoutError):
        return say_hangs(single.process())
    except ElsewhereError as error:
        return f"Kith is open on the computer {error.holder.host}, and is quit there."
    except OSError as error:
        return f"Kith could not be asked to quit: {error.strerror or error}."
