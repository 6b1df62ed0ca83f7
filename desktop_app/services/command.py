"""What every command of the services has in common: it answers through a future, whatever comes of
it.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def command(ask: Callable[P, Future[T]]) -> Callable[P, Future[T]]:
    """Mark a method that writes: an error raised before its write is queued fails the future it
    answers.

    So a caller has one place to hear what went wrong. What is refused without asking the database,
    such as an empty name, has failed by the time the method returns.
    """

    @wraps(ask)
    def answer(*given: P.args, **named: P.kwargs) -> Future[T]:
        try:
            return ask(*given, **named)
        except Exception as error:
            refused: Future[T] = Future()
            refused.set_exception(error)
            return refused

    return answer
