"""Ctrl+C in the terminal, and a system that asks the program to end, quit it as its own Quit does.

Python's own answer to Ctrl+C is an exception wherever it happens to be. In the middle of a call from
Qt that exception is lost, or takes the process down.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from types import FrameType

    from PySide6.QtCore import QCoreApplication

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_HURRIED = ("SIGTERM", "SIGHUP")
SESSION_ENDS = "session-ends"
"""A property of the application: it was told to end by a system that soon ends it otherwise."""


def quit_on_signals(app: QCoreApplication) -> None:
    """From now on these signals quit `app`; one that is ignored stays so, as `nohup` wants it.

    Call it on the main thread.
    """
    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    heeded = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]
    if sys.platform == "win32":
        for number in heeded:
            signal.signal(number, lambda *_: app.quit())
        return
    # A handler in Python runs when Python does next, which in a quiet window may be long after. The
    # byte that is written at once wakes the event loop.
    reading, writing = os.pipe()
    for end in (reading, writing):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for number in heeded:
        signal.signal(number, _woken)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, app)

    def quit_now() -> None:
        got = set(os.read(reading, 16))
        if got & {getattr(signal, name) for name in _HURRIED}:
            app.setProperty(SESSION_ENDS, True)
        app.quit()

    notifier.activated.connect(quit_now)


def _woken(number: int, frame: FrameType | None) -> None:
    """The byte in the pipe has told the event loop."""
