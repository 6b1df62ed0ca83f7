"""The records of some people, with all that they took part in: a part of the book."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.storage.book.export import Labels, records_of
from desktop_app.storage.book.plan import parts_of, roots
from desktop_app.storage.engine import rows
from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Table

PERSON = "person"


def sections_of(
    db: Database, people: Sequence[int], *, with_stock: bool = True
) -> Iterator[tuple[Table, list[dict[str, Any]]]]:
    """Some hundreds of records at a time of each section of the book that has to do with the people
    of those ids (some hundreds at most), in the order of the book: they themselves, and every record
    that points to one of them or has a part that does.

    Of a section whose rows are known by a name only, such as tags, nothing is given: a record that
    needs one names it. What such records link to and is kept once (`Table.is_stock`) comes before
    them, unless it is left out. `db` should see one moment throughout.
    """
    labels = Labels(db)
    for table in roots():
        if table.is_stock:
            keys = _held(db, table, people) if with_stock else []
        elif table.identity == "uid":
            keys = list(people) if table.name == PERSON else _pointing(db, table, people)
        else:
            continue
        for begin in range(0, len(keys), table.at_once):
            found = records_of(db, table, keys[begin : begin + table.at_once], labels)
            yield table, list(found.values())


def _held(db: Database, stock: Table, people: Sequence[int]) -> list[Any]:
    """The keys of the rows of `stock` that what belongs to those people links to."""
    found: set[Any] = set()
    for table in tables().values():
        for column in table.columns:
            if column.to == stock.name and table.owner is not None and table.owner.to == PERSON:
                where = table.owner.name
                held = rows.select(db, table.name, (column.name,), where=where, among=people)
                found |= {key for (key,) in held}
    return sorted(found)


def _pointing(db: Database, table: Table, people: Sequence[int]) -> list[Any]:
    """The keys of the rows of `table` that point to one of those people, or have a part that does."""
    found: set[Any] = set()
    for column in table.columns:
        if column.to == PERSON:
            wanted = rows.select(db, table.name, table.key[:1], where=column.name, among=people)
            found |= {row[0] for row in wanted}
    for part in parts_of(table):
        assert part.owner is not None
        for column in part.columns:
            if column.to == PERSON and not column.is_owner:
                names = (part.owner.name,)
                wanted = rows.select(db, part.name, names, where=column.name, among=people)
                found |= {row[0] for row in wanted}
    return sorted(found)
