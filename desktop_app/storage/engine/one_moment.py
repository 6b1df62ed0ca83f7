"""Several questions, or parts of one, asked at once, each by a thread with a connection of its own.

SQLite reads without the lock of the interpreter, so that questions over a hundred thousand rows can be
asked at the same time, as long as each of them hands over one value. A connection sees the file as it
was when it began to read, so the answers belong together only while nobody writes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.storage.engine.connection import Database

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
    except Exception:
        # What does not belong together may not fit together either.
        if db.data_version() == before:
            raise
    else:
        if db.data_version() == before:
            return found
    finally:
        db.beside.allow(False)
    with db.unchanging():
        return work()


def begin(db: Database, works: Sequence[Callable[[], Found]]) -> Iterator[Found]:
    """What each of some works finds that read from `db`, that of the last one first: within
    `at_one_moment` other threads begin with them at once, and all has to be taken there; else they are
    done one after another when they are wanted.
    """
    if len(works) > 1 and db.beside.allowed():
        return db.beside.begin(works)
    return (work() for work in reversed(works))
