"""Bringing into a book what another, that was saved from a damaged file, has and it has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.book.export import Labels, records_of
from desktop_app.storage.book.plan import roots
from desktop_app.storage.book.restore import Restorer
from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


def put_back(db: Database, saved: Database, now: str) -> int:
    """Write into `db` the people, entries, reminders, needs and favours of `saved` whose uid is not
    in it, and give how many came. What both have stays as it is in `db`, for a text that was
    damaged could not be told from one that was changed. Call inside a transaction; `now` is a
    stored moment.
    """
    restorer, labels, came = Restorer(now), Labels(saved), 0
    for table in roots():
        if not table.is_stock and (table.identity != "uid" or not table.undoable):
            continue
        names = (table.identity, table.key[0])
        there = {name for (name,) in rows.select(db, table.name, names[:1])}
        new = [key for name, key in rows.select(saved, table.name, names) if name not in there]
        for begin in range(0, len(new), table.at_once):
            found = records_of(saved, table, new[begin : begin + table.at_once], labels)
            restorer.store(db, table, list(enumerate(found.values(), 1)))
            came += 0 if table.is_stock else len(found)
    restorer.finish(db)
    return came
