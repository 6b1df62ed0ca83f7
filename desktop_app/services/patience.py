"""Asking a place that may never answer, such as a drive of a computer that has gone: on a thread that
is left behind when it takes too long, for nothing ends a call of the system that waits.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.errors import StorageUnavailableError

T = TypeVar("T")
LAST = 3.0
"""Seconds that whoever waits has left once everybody is to hurry."""
_BETWEEN = 0.1


class Patience:
    """With one place. May be asked on any thread."""

    def __init__(self) -> None:
        self._left_behind: threading.Thread | None = None
        self._hurried = 0.0

    def ask(self, work: Callable[[], T], seconds: float, place: Path) -> T:
        """What `work` gives or raises, which reads or writes at `place`. Raises StorageUnavailableError
        when it takes more than so many seconds, and at once while an earlier one still does.
        """
        if self._left_behind is not None and self._left_behind.is_alive():
            raise StorageUnavailableError("place-does-not-answer", folder=str(place))
        answer: Future[T] = Future()

        def run() -> None:
            try:
                answer.set_result(work())
            except BaseException as error:
                answer.set_exception(error)

        thread = threading.Thread(target=run, name="kith-place", daemon=True)
        begun = time.monotonic()
        thread.start()
        while not self._is_over(begun, seconds):
            try:
                return answer.result(_BETWEEN)
            except TimeoutError:
                if answer.done():
                    raise
        self._left_behind = thread
        raise StorageUnavailableError("place-does-not-answer", folder=str(place))

    def hurry(self) -> None:
        """Have those who wait now give up soon: the program ends."""
        self._hurried = time.monotonic()

    def _is_over(self, begun: float, seconds: float) -> bool:
        until = begun + seconds
        if self._hurried > begun:
            until = min(until, self._hurried + LAST)
        return time.monotonic() > until
