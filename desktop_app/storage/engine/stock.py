"""Rows that are kept once for all that link to them, as the bytes of documents are.

They may be millions of bytes, so the journal does not record them: undoing takes back and brings
back the links alone. A row to which nothing links any more stays until no step can bring a link
back, then it goes.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import KithError
from desktop_app.storage.engine import journal, rows

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Table

AT_ONCE = 20
"""Rows that go with one statement."""


def let_go(db: Database, *, of_this_run: bool = False) -> None:
    """Delete the rows to which nothing links and of which no step of undo here knows; `of_this_run`:
    instead those alone of which steps know, which are over. Not inside a transaction, on the
    writer's thread.

    What cannot go now, because the disk is full, say, goes another time.
    """
    with suppress(KithError):
        from desktop_app.storage.engine.tables import tables

        for table in [table for table in tables().values() if table.is_stock]:
            there = loose(db, table)
            known = journal.naming(db, there) if there else set()
            going = [each for each in there if (each in known) is of_this_run]
            for begin in range(0, len(going), AT_ONCE):
                some = going[begin : begin + AT_ONCE]
                with db.immediate():
                    rows.delete_many(db, table.name, table.key, [(each,) for each in some])


def loose(db: Database, table: Table) -> list[Any]:
    """The keys of the rows of a stock to which nothing links."""
    from desktop_app.storage.engine.tables import tables

    key = table.key[0]
    links = [
        f"NOT EXISTS (SELECT 1 FROM {other.name} o WHERE o.{column.name} = s.{key})"
        for other in tables().values()
        for column in other.columns
        if column.to == table.name
    ]
    found = db.rows(f"SELECT s.{key} FROM {table.name} s WHERE {' AND '.join(links)}")
    return [row for (row,) in found]
