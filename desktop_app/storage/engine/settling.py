"""Sums of the pages while the address book is open and nobody writes.

Most programs that are killed, by a power cut say, were idle: with sums left by then, the next start sees
every page that changed since. They hold while the file itself cannot change: all that was written is
moved from the log into it, and whoever writes next, in this program or another, removes them under
the write lock before anything else (`Guard.begin_writing`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError
from desktop_app.storage.engine import sums

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.storage.engine.connection import Database

Run = Callable[[Callable[[], bool]], "Future[bool]"]
Mark = tuple[int, int]


def settle(db: Database, on_writer: Run) -> bool:
    """Leave sums of the file; False where somebody reads what only the log has, or wrote meanwhile.
    Reading all of it takes 0.2 s for 100 MB, on the calling thread; `on_writer` runs a function on that of
    `db`.
    """
    mark: list[Mark] = []

    def empty() -> bool:
        # Before the log is emptied: who writes after this is seen.
        mark.append(_mark(db))
        return db.empty_log()

    try:
        if not on_writer(empty).result():
            return False
        made = sums.made(db.path)
        return made is not None and on_writer(lambda: _place(db, mark[0], made)).result()
    except KithError:
        return False


def _mark(db: Database) -> Mark:
    """What changes when another connection commits, and when this one does."""
    return db.data_version(), db.total_changes()


def _place(db: Database, mark: Mark, made: bytes) -> bool:
    """Under the write lock, so that nobody begins to write between the look and the sums."""
    with db.locked():
        return _mark(db) == mark and sums.put(db.path, made)
