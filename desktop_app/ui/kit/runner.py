"""Work off the UI thread whose answers come back on it; answers nobody waits for any more are
dropped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.relay import Relay

Receiver = Callable[[Any], None]
T = TypeVar("T")


def unless_invalid(future: Future[T]) -> Future[T]:
    """`future`, unless a command refused outright what it was given: then that InvalidValueError is
    raised.

    For fields, which say it in place and stay open; every other answer is still to come.
    """
    if future.done() and isinstance(fault := future.exception(), InvalidValueError):
        raise fault
    return future


class Runner(QObject):
    """Runs functions on threads of its own and watches futures of others.

    An answer whose `key` has been used again since is stale and is dropped. Errors nobody asked for
    go to `failed`.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._threads = threads
        self._newest: dict[object, int] = {}
        self._receivers: dict[int, tuple[Receiver | None, Receiver | None]] = {}
        self._count = 0
        self._open = True
        self._ended: deque[tuple[object, int, Future[Any]]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._deliver_next)
        self._arrived = Relay(self)
        # Queued also from this thread: work that ends at once must not answer in the middle of the
        # call that asked.
        self._arrived.said.connect(self._take_in, Qt.ConnectionType.QueuedConnection)

    def run(
        self, key: object, work: Callable[[], Any], done: Receiver, error: Receiver | None = None
    ) -> None:
        """Run `work` on a thread; `done` gets its result on the UI thread unless `key` is used
        again before.

        After `close` nothing is run any more.
        """
        if not self._open:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._threads, "kith-reader")
        self.watch(self._pool.submit(work), done, error, key)

    def watch(
        self,
        future: Future[Any],
        done: Receiver | None = None,
        error: Receiver | None = None,
        key: object = None,
    ) -> None:
        """Hand the result of a future to `done` on the UI thread, or its exception to `error`."""
        self._count += 1
        number = self._count
        if key is not None:
            self._newest[key] = number
        # Kept here and not by the future: what a thread let go of last, a widget maybe, would be
        # destroyed on that thread.
        self._receivers[number] = (done, error)

        say = self._arrived.say
        future.add_done_callback(lambda finished: say((key, number, finished)))

    def hear(self, future: Future[Any], then: Callable[[Future[Any]], None]) -> None:
        """Hand a future itself to `then` on the UI thread once it has ended, however it did."""
        self.watch(future, lambda _: then(future), lambda _: then(future))

    def forget(self, key: object) -> None:
        """Drop the answer still to come for `key`."""
        self._newest.pop(key, None)

    def waiting(self) -> set[object]:
        """The keys whose newest answer is still to come."""
        return set(self._newest)

    def close(self) -> None:
        """Take no more answers and wait for running work."""
        self._open = False
        self._arrived.close()
        self._receivers.clear()
        self._ended.clear()
        self._turn.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _take_in(self, arrived: tuple[object, int, Future[Any]]) -> None:
        self._ended.append(arrived)
        if not self._turn.isActive():
            self._turn.start()

    def _deliver_next(self) -> None:
        """One answer a turn of the event loop, in the order of their end: several that fill panes
        would together keep the window from keys and painting.
        """
        key, number, finished = self._ended.popleft()
        if self._ended:
            self._turn.start()
        self._deliver(key, number, finished)

    def _deliver(self, key: object, number: int, finished: Future[Any]) -> None:
        callbacks = self._receivers.pop(number, (None, None))
        if (
            not self._open
            or finished.cancelled()
            or (key is not None and self._newest.get(key) != number)
        ):
            return
        self._newest.pop(key, None)
        done, error = (None if _is_gone(callback) else callback for callback in callbacks)
        fault = finished.exception()
        if fault is None:
            if done is not None:
                done(finished.result())
        elif error is not None:
            error(fault)
        else:
            self.failed.emit(fault)


def _is_gone(callback: Receiver | None) -> bool:
    """Whether it is a method of a widget that has been deleted since."""
    owner = getattr(callback, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
