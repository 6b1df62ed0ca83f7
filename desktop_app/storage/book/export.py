"""Reading everything out: each row on top with all that belongs to it, as JSON values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.storage.book.plan import (
    called,
    is_known_everywhere,
    is_single,
    only_member,
    parts_of,
    roots,
    said,
)
from desktop_app.storage.book.values import to_json
from desktop_app.storage.engine import rows, stock
from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Table

AT_ONCE = 500


def sections(db: Database) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Every section of the book with its records, one after another; `db` should see one moment
    throughout.
    """
    labels = Labels(db)
    for table in roots():
        yield table.section, _records(db, table, labels)


def records_of(
    db: Database, table: Table, keys: Sequence[Any], labels: Labels | None = None
) -> dict[Any, Any]:
    """The records of some rows, by their key (of one column); some hundreds at once."""
    found = _loaded(db, table, table.key[0], keys, labels or Labels(db))
    return {key: record for _, key, record in found}


class Labels:
    """What rows are known by in the book: a uid, else a name; where several have one name, the
    place in the section.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[str, dict[Any, Any]] = {}

    def want(self, table: str, ids: Iterable[Any]) -> None:
        """Look up those that will be asked for."""
        described = tables()[table]
        if not is_known_everywhere(described):
            return
        wanted = {row for row in ids if row is not None}
        self._known[table] = {}
        for some in _chunks(wanted):
            found = rows.select(self._db, table, ("id", described.identity), where="id", among=some)
            self._known[table].update(found)

    def __call__(self, table: str, row: Any) -> Any:
        """The label of a row, None when there is none."""
        if table not in self._known:
            self._known[table] = self._all(tables()[table])
        return self._known[table].get(row)

    def _all(self, table: Table) -> dict[Any, Any]:
        found = rows.select(
            self._db, table.name, (table.key[0], table.identity), order=_order(table)
        )
        names = Counter(name for _, name in found)
        return {
            row: place if names[name] > 1 else name for place, (row, name) in enumerate(found, 1)
        }


def _records(db: Database, table: Table, labels: Labels) -> Iterator[dict[str, Any]]:
    keys = [row[0] for row in rows.select(db, table.name, table.key[:1], order=_order(table))]
    if table.is_stock:
        # What was taken away is there until no step of undo brings it back.
        loose = set(stock.loose(db, table))
        keys = [key for key in keys if key not in loose]
    for some in _chunks(keys, table.at_once):
        yield from (record for _, _, record in _loaded(db, table, table.key[0], some, labels))


def _loaded(
    db: Database, table: Table, column: str, among: Sequence[Any], labels: Labels
) -> list[tuple[Any, Any, dict[str, Any]]]:
    """Of each row: whose it is, its key, and what the book says of it, in the order of the book."""
    columns = said(table)
    owner = table.key[0] if table.owner is None else table.owner.name
    names = (owner, table.key[0], *(item.name for item in columns))
    found = rows.select(db, table.name, names, where=column, among=among, order=_order(table))
    for to in {item.to for item in columns if item.to}:
        wanted = [place for place, item in enumerate(columns, 2) if item.to == to]
        labels.want(to, (row[place] for row in found for place in wanted))
    loaded = []
    for row in found:
        record = {}
        for item, value in zip(columns, row[2:], strict=True):
            if value is not None and value != item.default:
                record[called(item)] = to_json(item, value, labels)
        loaded.append((row[0], row[1], record))
    _add_parts(db, table, loaded, labels)
    return loaded


def _add_parts(
    db: Database, table: Table, loaded: list[tuple[Any, Any, dict[str, Any]]], labels: Labels
) -> None:
    by_key = {key: record for _, key, record in loaded}
    for part in parts_of(table):
        assert part.owner is not None
        only = only_member(part)
        for owner, _, record in _loaded(db, part, part.owner.name, list(by_key), labels):
            if is_single(part):
                by_key[owner][part.section] = record
            elif only is None:
                by_key[owner].setdefault(part.section, []).append(record)
            elif (value := record.get(called(only))) is not None:
                by_key[owner].setdefault(part.section, []).append(value)


def _order(table: Table) -> list[str]:
    """The order of the book: as people put things, else as they came."""
    place = [table.place] if table.place else []
    return [*place, "rowid" if len(table.key) > 1 else table.key[0]]


def _chunks(values: Iterable[Any], most: int = AT_ONCE) -> Iterator[list[Any]]:
    waiting = iter(values)
    while some := list(islice(waiting, most)):
        yield some
