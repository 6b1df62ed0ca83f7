"""Bringing into a book what another, that was saved from a damaged file, has and it has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.book.export import Labels, records_of
from desktop_app.storage.book.plan import roots
from desktop_app.storage.book.restore import Restorer
from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_AT_ONCE = 500


def put_back(db: Database, saved: Database, now: str) -> int:
    """Write into `db` the people, entries, reminders, needs and favours of `saved` whose uid is not
    in it, and give how many came. What both have stays as it is in `db`, for a text that was
    damaged could not be told from one that was changed. Call inside a transaction; `now` is a
    stored moment.
    """
    restorer, labels, came = Restorer(now), Labels(saved), 0
    for table in roots():
        if table.identity != "uid" or not table.undoable:
            continue
        there = {uid for (uid,) in rows.select(db, table.name, ("uid",))}
        new = [
            key for uid, key in rows.select(saved, table.name, ("uid", "id")) if uid not in there
        ]
        for begin in range(0, len(new), _AT_ONCE):
            found = records_of(saved, table, new[begin : begin + _AT_ONCE], labels)
            restorer.store(db, table, list(enumerate(found.values(), 1)))
            came += len(found)
    restorer.finish(db)
    return came
