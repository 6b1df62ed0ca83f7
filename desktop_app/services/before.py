"""What large writes call first, so that a backup is made of what was there before."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop_app.domain.errors import NoBackupError

if TYPE_CHECKING:
    from desktop_app.domain.backups import BackupReason

T = TypeVar("T")


class BacksUp(Protocol):
    """What is asked of `Backups`."""

    decide: Callable[[NoBackupError], bool]
    goes_on_without: bool

    def before(self, reason: BackupReason, people: int | None = None) -> None:
        """Copy what is there now; raises NoBackupError."""


class Before:
    """Of the backups that `backups` gives; without it none are made. Where one cannot be made,
    whoever may decide (`Backups.decide`) says whether the write goes on without.
    """

    def __init__(self, backups: Callable[[], BacksUp] | None = None) -> None:
        self._backups = backups

    def __call__(self, reason: BackupReason, people: int | None = None) -> None:
        """As `Backups.before`: for what, and of how many people (None: whatever it is about). Raises
        NoBackupError.
        """
        if self._backups is not None:
            self._backups().before(reason, people)

    def wait(self, reason: BackupReason) -> None:
        """The same on a thread that may wait for whoever decides; raises NoBackupError when it shall
        not go on.
        """
        try:
            self(reason)
        except NoBackupError as error:
            if not self._may_go_on(error):
                raise
            self(reason)

    def asking(self, write: Callable[[], Future[T]]) -> Future[T]:
        """The answer of `write`, which calls this within its transaction: where the backup cannot be
        made nothing was written, and it is written anew when it shall go on.
        """
        answer: Future[T] = Future()

        def first(written: Future[T]) -> None:
            error = written.exception()
            if isinstance(error, NoBackupError):
                # A thread of its own: this one is the writer's, which others wait for.
                threading.Thread(target=ask, args=(error,), name="kith-asks", daemon=True).start()
            else:
                _pass_on(written, answer)

        def ask(error: NoBackupError) -> None:
            if self._may_go_on(error):
                write().add_done_callback(lambda written: _pass_on(written, answer))
            else:
                answer.set_exception(error)

        write().add_done_callback(first)
        return answer

    def _may_go_on(self, error: NoBackupError) -> bool:
        if self._backups is None:
            return True
        backups = self._backups()
        backups.goes_on_without = backups.decide(error)
        return backups.goes_on_without


nothing_before = Before()
"""Where no backups are made."""


def _pass_on(written: Future[T], answer: Future[T]) -> None:
    error = written.exception()
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(written.result())
