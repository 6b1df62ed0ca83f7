"""The one thread that writes: jobs wait in a queue, urgent ones first, and answer through
futures.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import IntEnum
from typing import Any, TypeVar

from desktop_app.domain.errors import KithError

T = TypeVar("T")


class Priority(IntEnum):
    """Who goes first: a click overtakes the next chunk of an import."""

    CLICK = 0
    BATCH = 1
    CLOSE = 2


class Answer(Future[T]):
    """The future of a job. An error nobody foresaw and nobody asked for is told to
    `threading.excepthook` when it goes.
    """

    _is_asked = False

    def result(self, timeout: float | None = None) -> T:
        """The job's result; raises what it raised."""
        self._is_asked = True
        return super().result(timeout)

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """What the job raised."""
        self._is_asked = True
        return super().exception(timeout)

    def __del__(self) -> None:
        if self._is_asked or not self.done() or self.cancelled():
            return
        error = super().exception()
        if error is not None and not isinstance(error, KithError):
            told = (type(error), error, error.__traceback__, threading.current_thread())
            threading.excepthook(threading.ExceptHookArgs(told))


class Writer:
    """A thread that runs jobs one after another, lower priority numbers first, equal ones in order
    of arrival.

    `before` runs on the thread first (opening the connection) and `after` last; when `before`
    raises, `wait_open` raises the same error.
    """

    def __init__(self, before: Callable[[], None], after: Callable[[], None]) -> None:
        self._queue: queue.PriorityQueue[tuple[int, int, Callable[[], Any] | None, Future[Any]]] = (
            queue.PriorityQueue()
        )
        self._count = 0
        self._lock = threading.Lock()
        self._before, self._after = before, after
        self._opened: Future[None] = Future()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="kith-writer", daemon=True)
        self._thread.start()

    def wait_open(self) -> None:
        """Block until the connection stands; raises what `before` raised."""
        self._opened.result()

    def submit(self, job: Callable[[], T], priority: Priority = Priority.CLICK) -> Future[T]:
        """Queue `job`; the future carries its result or its exception. Raises RuntimeError after
        `close`.
        """
        future: Future[T] = Answer()
        with self._lock:
            if self._closed:
                raise RuntimeError("the address book has been closed")
            self._count += 1
            self._queue.put((priority, self._count, job, future))
        return future

    def close(self) -> None:
        """Finish every queued job, run `after` and end the thread; may be called twice."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._count += 1
                self._queue.put((Priority.CLOSE, self._count, None, Future()))
        self._thread.join()

    def _work(self) -> None:
        try:
            self._before()
        except BaseException as error:
            try:
                self._after()
            finally:
                # Whatever letting go may raise: whoever waits hears why it could not begin.
                self._opened.set_exception(error)
            return
        self._opened.set_result(None)
        while True:
            _, _, job, future = self._queue.get()
            if job is None:
                break
            if future.set_running_or_notify_cancel():
                self._answer(job, future)
            # While this thread waits for the next one it would keep what they know of alive, a window
            # perhaps, and let go of it here, where nothing of Qt may be destroyed.
            del job, future
        self._after()

    @staticmethod
    def _answer(job: Callable[[], Any], future: Future[Any]) -> None:
        try:
            future.set_result(job())
        except BaseException as error:
            future.set_exception(error)
            # The error holds this frame by its traceback; with the future in it neither would go
            # until cycles are sought.
            del future
