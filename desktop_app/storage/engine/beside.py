"""Threads that read parts of a question beside the thread that asks it (`one_moment`)."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future, ThreadPoolExecutor

THREADS = min(4, os.cpu_count() or 1)
"""So many read at once, the one that asks among them."""


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

    def begin(self, parts: Sequence[Callable[[], Any]]) -> Iterator[Any]:
        """What each part finds, that of the last one first. They are begun at once, from the first on;
        from the last on, those nobody has begun are asked by the thread that wants them. An error in
        one of them is raised when none is being asked any more.
        """
        # Late: few address books have so much that a question is asked in parts.
        from concurrent.futures import ThreadPoolExecutor

        with self._lock:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(max(1, THREADS - 1), "kith-beside")
            begun = [self._threads.submit(part) for part in parts]
        return _found(parts, begun)

    def end(self) -> None:
        """End the threads; nobody may be asking."""
        with self._lock:
            if self._threads is not None:
                self._threads.shutdown()
            self._threads = None


def _found(parts: Sequence[Callable[[], Any]], begun: list[Future[Any]]) -> Iterator[Any]:
    from concurrent.futures import wait

    try:
        for part, future in zip(reversed(parts), reversed(begun), strict=True):
            yield part() if future.cancel() else future.result()
    finally:
        wait([future for future in begun if not future.cancel()])
