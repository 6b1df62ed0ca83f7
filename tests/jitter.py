"""`KITH_JITTER=1`: what other threads do comes late, by another while each time.

A test that takes two things to arrive in a certain order, of which only one is waited for, passes on
a quiet machine and fails on a busy one. This finds it: the writer and readers wait for a
moment before they begin, and again before their answer is known.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.writer import Writer

if TYPE_CHECKING:
    import pytest

LONGEST = 0.3
"""Seconds; half of all waits are shorter than a sixteenth of it."""


def delay(patch: pytest.MonkeyPatch) -> None:
    """Have the writer and every pool of threads dawdle until `patch` is undone."""
    submit, to_writer = ThreadPoolExecutor.submit, Writer.submit

    def to_pool(pool: ThreadPoolExecutor, work: Callable[..., Any], /, *args: Any, **named: Any):
        return submit(pool, _slow(work), *args, **named)

    def slow_writer(writer: Writer, job: Callable[[], Any], *priority: Any) -> Future[Any]:
        return to_writer(writer, _slow(job), *priority)

    patch.setattr(ThreadPoolExecutor, "submit", to_pool)
    patch.setattr(Writer, "submit", slow_writer)


def _slow(work: Callable[..., Any]) -> Callable[..., Any]:
    def slowly(*args: Any, **named: Any) -> Any:
        _wait()
        try:
            return work(*args, **named)
        finally:
            _wait()

    return slowly


def _wait() -> None:
    time.sleep(random.random() ** 4 * LONGEST)
