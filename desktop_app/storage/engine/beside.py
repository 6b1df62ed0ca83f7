"""Threads that read parts of a question beside the thread that asks it (`one_moment`)."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future, ThreadPoolExecutor

AT_ONCE = min(4, os.cpu_count() or 1)
"""Parts a question is asked in; the thread that asks reads one of them."""


class Beside:
    """The threads that read beside those who ask; they begin when they are first needed."""

    def __init__(self) -> None:
        self._asking = threading.local()
        self._lock = threading.Lock()
        self._threads: ThreadPoolExecutor | None = None

    def allowed(self) -> bool:
        """Whether the calling thread is within `at_one_moment`."""
        return getattr(self._asking, "allowed", False)

    def allow(self, allowed: bool) -> None:
        """Say so."""
        self._asking.allowed = allowed

    def all(self, parts: Sequence[Callable[[], Any]]) -> list[Any]:
        """What each part finds, the first of them asked by the calling thread. An error in one of
        them is raised when none is being asked any more.
        """
        # Late: few address books have so much that a question is asked in parts.
        from concurrent.futures import ThreadPoolExecutor, wait

        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(max(1, AT_ONCE - 1), "kith-beside")
            others: list[Future[Any]] = [self._threads.submit(part) for part in parts[1:]]
        try:
            return [parts[0](), *(other.result() for other in others)]
        finally:
            wait(others)

    def end(self) -> None:
        """End the threads; nobody may be asking."""
        with self._lock:
            if self._threads is not None:
                self._threads.shutdown()
            self._threads = None
