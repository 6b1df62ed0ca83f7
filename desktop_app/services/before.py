"""What large writes call first, so that a backup is made of what was there before."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop_app.domain.errors import BackupBrokeError, KithError, NoBackupError

if TYPE_CHECKING:
    from desktop_app.domain.backups import BackupReason
    from desktop_app.domain.changes import Done, Step

T = TypeVar("T")


class BacksUp(Protocol):
    """What is asked of `Backups`."""

    decide: Callable[[NoBackupError], bool] | None
    goes_on_without: bool

    def before(self, reason: BackupReason, people: int | None = None) -> Future[None] | None:
        """Copy what is there now; raises NoBackupError. The future tells how the copy came out."""

    def take_back(self, step: Step) -> None:
        """Undo what was done; raises KithError."""

    def tell(self, error: KithError) -> object:
        """Have it said to whoever decides."""


class Copying:
    """The copy that is made while something large is written; of none without `copied`."""

    def __init__(self, before: Before, copied: Future[None] | None = None) -> None:
        self._before, self._copied = before, copied
        self._fault: KithError | None = None
        self._is_looked_at = copied is None

    def is_under_way(self) -> bool:
        """Whether there is one of which nothing is known yet."""
        return not self._is_looked_at

    def is_refused(self) -> bool:
        """Whether it came to nothing by now and what is written shall not go on; asks once. For a
        thread that may wait.
        """
        copied = self._copied
        if self._is_looked_at or copied is None or not copied.done():
            return self._fault is not None
        self._is_looked_at = True
        fault = copied.exception()
        if isinstance(fault, KithError) and not self._before.may_go_on(
            BackupBrokeError("backup-before-broke", reason=fault)
        ):
            self._fault = fault
        return self._fault is not None

    def settle(self, step: Step | None) -> None:
        """Wait until the copy is there. Where it came to nothing and nothing shall be done without,
        take back the `step` that was written (None when it is taken back, or changed nothing), and
        raise NoBackupError; KithError when it cannot be taken back.
        """
        if step is not None and self._copied is not None:
            with suppress(KithError):
                self._copied.result()
        if (step is not None or self._fault is not None) and self.is_refused():
            assert self._fault is not None
            if step is not None:
                self._before.take_back(step)
            raise BackupBrokeError("backup-before-taken-back", reason=self._fault)

    def settle_later(self, step: Step | None) -> None:
        """The same on a thread of its own, which nobody waits for; what it raises is told."""

        def look(copied: Future[None]) -> None:
            if copied.exception() is not None:
                _spawn(settle)

        def settle() -> None:
            try:
                self.settle(step)
            except KithError as error:
                self._before.tell(error)

        if self._copied is not None:
            self._copied.add_done_callback(look)


class Once:
    """The copy before one write, which calls this within its transaction."""

    def __init__(self, before: Before) -> None:
        self._before = before
        self.copying = Copying(before)

    def __call__(self, reason: BackupReason, people: int | None = None) -> None:
        """As `Before`."""
        self.copying = self._before(reason, people)


class Before:
    """Of the backups that `backups` gives; without it none are made. Where one cannot be made,
    whoever may decide (`Backups.decide`) says whether the write goes on without, or is taken back
    when it is done by then.
    """

    def __init__(self, backups: Callable[[], BacksUp] | None = None) -> None:
        self._backups = backups

    def __call__(self, reason: BackupReason, people: int | None = None) -> Copying:
        """As `Backups.before`: for what, and of how many people (None: whatever it is about). Raises
        NoBackupError.
        """
        if self._backups is None:
            return Copying(self)
        return Copying(self, self._backups().before(reason, people))

    def wait(self, reason: BackupReason) -> Copying:
        """The same on a thread that may wait for whoever decides; raises NoBackupError when it shall
        not go on. What is written meanwhile asks the answer whether it `is_refused`, and has it
        `settle` at the end.
        """
        try:
            return self(reason)
        except NoBackupError as error:
            if not self.may_go_on(error):
                raise
            return self(reason)

    def asking(self, write: Callable[[Once], Future[Done[T]]]) -> Future[Done[T]]:
        """The answer of `write`, which calls what it is given within its transaction: where the
        backup cannot be begun nothing was written, and it is written anew when it shall go on. One
        that breaks off later is asked about then; where there is nobody to ask, the answer waits
        for the copy.
        """
        answer: Future[Done[T]] = Future()

        def first(written: Future[Done[T]]) -> None:
            # This may be the writer's thread, which others wait for.
            error = written.exception()
            if isinstance(error, NoBackupError):
                _spawn(lambda: ask(error))
            elif error is not None or not once.copying.is_under_way():
                _pass_on(written, answer)
            elif self._is_anybody_there():
                _pass_on(written, answer)
                once.copying.settle_later(written.result().step)
            else:
                _spawn(lambda: settle(written))

        def ask(error: NoBackupError) -> None:
            if self.may_go_on(error):
                write(Once(self)).add_done_callback(lambda written: _pass_on(written, answer))
            else:
                answer.set_exception(error)

        def settle(written: Future[Done[T]]) -> None:
            try:
                once.copying.settle(written.result().step)
                _pass_on(written, answer)
            except KithError as error:
                answer.set_exception(error)

        once = Once(self)
        write(once).add_done_callback(first)
        return answer

    def may_go_on(self, error: NoBackupError) -> bool:
        """Whether somebody decides that it goes on without one; waits for them."""
        if self._backups is None:
            return True
        backups = self._backups()
        decide = backups.decide
        goes_on = backups.goes_on_without or (decide is not None and decide(error))
        backups.goes_on_without = goes_on
        return goes_on

    def take_back(self, step: Step) -> None:
        """Undo that step; raises KithError."""
        if self._backups is not None:
            self._backups().take_back(step)

    def tell(self, error: KithError) -> None:
        """Have it said to whoever decides."""
        if self._backups is not None:
            self._backups().tell(error)

    def _is_anybody_there(self) -> bool:
        return self._backups is None or self._backups().decide is not None


nothing_before = Before()
"""Where no backups are made."""


def _spawn(work: Callable[[], object]) -> None:
    threading.Thread(target=work, name="kith-asks", daemon=True).start()


def _pass_on(written: Future[T], answer: Future[T]) -> None:
    error = written.exception()
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result(written.result())
