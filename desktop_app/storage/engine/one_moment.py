"""Parts of one question asked at once, each by a thread with a connection of its own.

SQLite reads without the lock of the interpreter, so that the parts of a question over a hundred
thousand rows take the time of the longest, as long as each of them hands over one value. A connection
sees the file as it was when it began to read, so parts belong together only while nobody writes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.storage.engine.connection import Database

Found = TypeVar("Found")


def at_one_moment(db: Database, work: Callable[[], Found]) -> Found:
    """What `work` finds in the file as it is at one moment, also what it asks `all_at_once`: where
    somebody wrote meanwhile, it is done once more with one connection.
    """
    before = db.data_version()
    # Only the writer's own connection sees what it is about to write.
    db.beside.allow(db.read_only)
    try:
        with db.unchanging():
            found = work()
    finally:
        db.beside.allow(False)
    if db.data_version() == before:
        return found
    with db.unchanging():
        return work()


def all_at_once(db: Database, sql: str, parts: Sequence[Sequence[object]]) -> list[Any]:
    """The value `sql` finds with the values of each part, in their order: at once within
    `at_one_moment`, else one after another.
    """
    if len(parts) > 1 and db.beside.allowed():
        return db.beside.all([partial(db.value, sql, values) for values in parts])
    return [db.value(sql, values) for values in parts]
