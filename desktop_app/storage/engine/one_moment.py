"""Several questions, or parts of one, asked at once, each by a thread with a connection of its own.

SQLite reads without the lock of the interpreter, so that the parts of a question over a hundred
thousand rows take the time of the longest, as long as each of them hands over one value. A connection
sees the file as it was when it began to read, so parts belong together only while nobody writes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.storage.engine.connection import Database

Question: TypeAlias = "tuple[str, Sequence[Any]]"
"""SQL, and the values bound in it."""
Found = TypeVar("Found")


def at_one_moment(db: Database, work: Callable[[], Found]) -> Found:
    """What `work` finds in the file as it is at one moment, also what it lets others `begin`: where
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


def begin(db: Database, questions: Sequence[Question]) -> Iterator[Any]:
    """The value each question finds, that of the last one first: within `at_one_moment` other threads
    begin to ask at once, and all has to be taken there; else they are asked one after another when
    they are wanted.
    """
    if len(questions) > 1 and db.beside.allowed():
        return db.beside.begin([partial(db.value, *question) for question in questions])
    return (db.value(*question) for question in reversed(questions))
