"""Taking out of the file what rows that are gone have left in it: their words in the search index, and
what the log still holds.

SQLite writes zeros over deleted rows (`secure_delete`); these two places it leaves.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from desktop_app.storage.engine import triggers
from desktop_app.storage.engine.writer import Priority

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.writer import Writer


def begin(db: Database, writer: Writer, done: Callable[[Database], None]) -> Future[bool]:
    """Begin a `Scrubbing` once everything asked for so far is written; its `finished`."""
    scrubbing = Scrubbing(db, writer, done)
    writer.submit(scrubbing.step, Priority.BATCH)
    return scrubbing.finished


class Scrubbing:
    """One run over the file, in transactions of some milliseconds each, which anything more urgent
    overtakes; a store that closes waits for it. `done` is run in a transaction at the end.

    Call `step` on the writer's thread. `finished` is true once nothing is left in the file, and
    false when somebody was reading the log.
    """

    def __init__(self, db: Database, writer: Writer, done: Callable[[Database], None]) -> None:
        self._db, self._writer, self._done = db, writer, done
        self._begin = True
        self.finished: Future[bool] = Future()

    def step(self) -> None:
        """One part, and the next after whatever is more urgent."""
        try:
            while self._more():
                try:
                    self._writer.submit(self.step, Priority.BATCH)
                except RuntimeError:
                    # The store is closing: the rest is done before it does.
                    continue
                return
            self.finished.set_result(self._empty_log())
        except BaseException as error:
            self.finished.set_exception(error)

    def _more(self) -> bool:
        with self._db.immediate():
            more = triggers.drop_gone_words(self._db, begin=self._begin)
        # Rows that went meanwhile may have left words in a part that was done already.
        self._begin = not more and triggers.holds_gone_words(self._db)
        return more or self._begin

    def _empty_log(self) -> bool:
        emptied = self._db.empty_log()
        if emptied:
            with self._db.immediate():
                self._done(self._db)
        return emptied
