"""Writing records of the book into this address book: rows that are new, rows that are known by
their uid, links.

Into an address book in which nobody is and nothing was said all becomes as the book has it. Else
what both have by uid is made as the book has it, unless it was changed here later, and what is
known by a name only stays as it is here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count, repeat
from typing import TYPE_CHECKING, Any

from desktop_app.domain.faults import fault
from desktop_app.storage.book.alike import says_the_same
from desktop_app.storage.book.export import Labels, records_of
from desktop_app.storage.book.parse import Parsed, Parser
from desktop_app.storage.book.plan import is_known_everywhere, needs_only_a_name, parts_of, roots
from desktop_app.storage.book.values import UnreadableError
from desktop_app.storage.engine import rows, sort_keys, triggers
from desktop_app.storage.engine.connection import ConstraintError
from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Table

_AT_ONCE = 500


@dataclass(slots=True)
class Counts:
    """What became of the records of one section. `kept`: they were left as they are here."""

    added: int = 0
    updated: int = 0
    same: int = 0
    kept: int = 0


@dataclass(slots=True)
class _Waiting:
    """A link to a row that has not come yet."""

    table: str
    column: str
    row: Any
    to: str
    label: Any


@dataclass(slots=True)
class _Chunk:
    """Rows of one section on their way: each with its id (None where rows have none)."""

    table: Table
    new: list[tuple[Any, Parsed]] = field(default_factory=list)
    changed: list[tuple[Any, Parsed]] = field(default_factory=list)


class Restorer:
    """One import. `now` is a stored moment. Every method is called inside a transaction, sections
    in the order of `plan.roots` as far as the file has them so. With `goes_back` what is here gives
    way also where it was changed later.
    """

    def __init__(self, now: str, *, goes_back: bool = False) -> None:
        self._goes_back = goes_back
        self.counts: dict[str, Counts] = {}
        self.lost_links = 0
        self._parser = Parser(now, self._row_of_name)
        self._names: dict[str, dict[Any, Any]] = {}
        self._flagged: dict[tuple[str, str], int] = {}
        self._waiting: list[_Waiting] = []
        self._held: dict[str, list[Parsed]] | None = {}
        self._db: Database | None = None

    @property
    def unknown(self) -> set[str]:
        """Members of records nothing is known of."""
        return self._parser.unknown

    def begin(self, db: Database, sections: Iterable[str]) -> None:
        """Make room where the address book is empty: what every new one holds gives way to what the
        book says.

        What cannot be undone stays.
        """
        named = [table for table in roots() if table.undoable and table.section in set(sections)]
        if not any(rows.any_row(db, table.name) for table in roots() if is_known_everywhere(table)):
            for table in named:
                rows.clear(db, table.name)

    def store(self, db: Database, table: Table, records: list[tuple[Any, dict[str, Any]]]) -> None:
        """Write some hundreds of records of a section, each with its place in the file; raises
        UnreadableError.
        """
        self._db = db
        parsed = []
        for place, record in records:
            try:
                parsed.append((self._parser.parse(table, record), record))
            except UnreadableError as error:
                raise error.within(str(place)) from error
        try:
            self._write(db, self._judged(db, table, parsed))
        except ConstraintError as error:
            raise UnreadableError(
                fault("section-breaks-rule", section=table.section, reason=str(error))
            ) from error

    def finish(self, db: Database) -> None:
        """Make the links to what came later in the file, and the rows that cannot be without them."""
        self._db = db
        for some in _chunks(self._waiting):
            for (table, column, to), links in _grouped(some).items():
                ids = self._rows_of(db, to, {link.label for link in links})
                found = [
                    (ids[link.label], link.row) for link in links if ids.get(link.label) is not None
                ]
                self.lost_links += len(links) - len(found)
                rows.update_many(db, table, (column,), found)
        self._waiting = []
        held, self._held = self._held or {}, None
        for name, parts in held.items():
            self._insert_all(db, name, parts)
        if not sort_keys.order(db).is_usual:
            # The file says no keys; those made while reading are of the usual order.
            sort_keys.rebuild(db)

    def _judged(
        self, db: Database, table: Table, parsed: list[tuple[Parsed, dict[str, Any]]]
    ) -> _Chunk:
        """Which rows are new and which change, with the id each gets or has."""
        chunk = _Chunk(table)
        counts = self.counts.setdefault(table.section, Counts())
        known = self._known(db, table, parsed)
        here = records_of(db, table, list(known.values())) if is_known_everywhere(table) else {}
        new_ids = count(rows.next_id(db, table.name)) if table.is_numbered else repeat(None)
        places = count(rows.next_place(db, table.name)) if table.place else repeat(None)
        for row, record in parsed:
            label = row.values[table.identity]
            if label not in known:
                key = label if table.is_stock else next(new_ids)
                if table.place:
                    row.values[table.place] = next(places)
                chunk.new.append((key, row))
                counts.added += 1
                self._remember(table, label, key, known)
            elif not is_known_everywhere(table):
                self._meet(table, label, known)
                counts.kept += 1
            else:
                self._compare(chunk, known[label], row, record, here.get(known[label], record))
        return chunk

    def _known(
        self, db: Database, table: Table, parsed: list[tuple[Parsed, Any]]
    ) -> dict[Any, Any]:
        """The ids of rows here, by what they are known by."""
        if is_known_everywhere(table):
            return self._rows_of(db, table.name, {row.values[table.identity] for row, _ in parsed})
        columns = (table.identity, table.key[0])
        if table.is_stock:
            # A few rows at a time of what may be many thousands.
            labels = {row.values[table.identity] for row, _ in parsed}
            return dict(rows.select(db, table.name, columns, where=columns[0], among=labels))
        found = rows.select(db, table.name, columns)
        taken = self._names.setdefault(table.name, {})
        # A name several rows may have stands for each of them once.
        return {
            name: row
            for name, row in found
            if table[table.identity].is_unique or row not in taken.values()
        }

    def _remember(self, table: Table, label: Any, key: Any, known: dict[Any, Any]) -> None:
        if is_known_everywhere(table):
            known[label] = key
            return
        names = self._names.setdefault(table.name, {})
        names.setdefault(label, key)
        if not table.is_stock:
            # Others may name them by their number in the file.
            names[len({place for place in names if isinstance(place, int)}) + 1] = key
        if table[table.identity].is_unique:
            known[label] = key

    def _meet(self, table: Table, label: Any, known: dict[Any, Any]) -> None:
        """A record that is known by its name alone stands for the row of that name here."""
        key = known[label] if table.is_numbered or table.is_stock else None
        self._remember(table, label, key, {})
        if not table[table.identity].is_unique:
            del known[label]

    def _compare(
        self, chunk: _Chunk, key: Any, row: Parsed, record: dict[str, Any], here: dict[str, Any]
    ) -> None:
        """What becomes of a record whose row is here already, which now is as `here` says."""
        counts = self.counts[chunk.table.section]
        if says_the_same(chunk.table, record, here):
            counts.same += 1
        elif not self._goes_back and _is_later(
            here.get("updated_at"), row.values.get("updated_at")
        ):
            counts.kept += 1
        else:
            chunk.changed.append((key, row))
            counts.updated += 1

    def _write(self, db: Database, chunk: _Chunk) -> None:
        of_people = chunk.table.name == "person"
        quiet: AbstractContextManager[None] = (
            triggers.adding_people(db) if of_people else nullcontext()
        )
        with quiet:
            self._insert(db, chunk.table, chunk.new)
        quiet = triggers.indexing_later(db) if of_people else nullcontext()
        with quiet:
            self._change(db, chunk.table, chunk.changed)
        if of_people:
            for some in _chunks([key for key, _ in (*chunk.new, *chunk.changed)]):
                triggers.index_people_of(db, some)

    def _change(self, db: Database, table: Table, changed: list[tuple[Any, Parsed]]) -> None:
        for part in parts_of(table):
            assert part.owner is not None
            rows.delete_many(db, part.name, (part.owner.name,), [(key,) for key, _ in changed])
        for key, _, values in self._linked(db, table, changed):
            rows.update(db, table.name, values, {"id": key})
        self._insert_parts(db, changed)

    def _insert(self, db: Database, table: Table, new: list[tuple[Any, Parsed]]) -> None:
        found = self._linked(db, table, new)
        if found:
            columns = tuple(found[0][2])
            several = [tuple(values[column] for column in columns) for _, _, values in found]
            rows.insert_many(db, table.name, columns, several, skip_known=table.owner is not None)
        self._insert_parts(db, [(key, row) for key, row, _ in found])

    def _insert_parts(self, db: Database, owners: list[tuple[Any, Parsed]]) -> None:
        by_table: dict[str, list[Parsed]] = {}
        for key, owner in owners:
            for part in owner.parts:
                assert part.table.owner is not None
                part.values[part.table.owner.name] = key
                by_table.setdefault(part.table.name, []).append(part)
        for name, parts in by_table.items():
            self._insert_all(db, name, parts)

    def _insert_all(self, db: Database, name: str, parts: list[Parsed]) -> None:
        new_ids = count(rows.next_id(db, name)) if tables()[name].is_numbered else repeat(None)
        self._insert(db, tables()[name], list(zip(new_ids, parts, strict=False)))

    def _linked(
        self, db: Database, table: Table, several: list[tuple[Any, Parsed]]
    ) -> list[tuple[Any, Parsed, dict[str, Any]]]:
        """The rows to write, links as ids; without parts that cannot be without what is not
        here.
        """
        links = [column for column in table.columns if column.to and not column.is_owner]
        ids = {
            column.name: self._rows_of(
                db, column.to, {row.links[column.name] for _, row in several}
            )
            for column in links
        }
        here = {row.values.get("uid"): key for key, row in several}
        found = []
        for key, row in several:
            values = {"id": key, **row.values} if table.is_numbered else dict(row.values)
            is_lost = False
            for column in links:
                label = row.links[column.name]
                target = ids[column.name].get(label)
                if target is None and column.to == table.name:
                    target = here.get(label)
                if target is None and label is not None and not is_lost:
                    is_lost = not self._wait(table, column.name, (key, row), label)
                values[column.name] = target
            self._only_one(db, table, values)
            if not is_lost:
                found.append((key, row, values))
        return found

    def _wait(self, table: Table, name: str, row: tuple[Any, Parsed], label: Any) -> bool:
        """Whether the row may be written without its link, for now or for good."""
        column = table[name]
        assert column.to is not None
        if column.nullable and table.is_numbered:
            self._waiting.append(_Waiting(table.name, name, row[0], column.to, label))
        elif not column.nullable and table.owner is not None and self._held is not None:
            self._held.setdefault(table.name, []).append(row[1])
        else:
            self.lost_links += 1
        return column.nullable

    def _only_one(self, db: Database, table: Table, values: dict[str, Any]) -> None:
        for column in table.columns:
            if column.is_only_one and values[column.name]:
                there = rows.select(db, table.name, ("id",), where=column.name, among=(1,))
                first = self._flagged.setdefault(
                    (table.name, column.name), there[0][0] if there else values["id"]
                )
                values[column.name] = int(first == values["id"])

    def _rows_of(self, db: Database, table: str, labels: set[Any]) -> dict[Any, Any]:
        """The ids of the rows that labels of the book mean."""
        if not is_known_everywhere(tables()[table]):
            return {label: self._row_of_name(table, label) for label in labels}
        found: dict[Any, Any] = {}
        for some in _chunks(label for label in labels if label is not None):
            found.update(rows.select(db, table, ("uid", "id"), where="uid", among=some))
        return found

    def _row_of_name(self, table: str, label: Any) -> Any:
        """The row that goes by that name in the file, else here."""
        if label is None or self._db is None:
            return None
        described = tables()[table]
        if table not in self._names:
            here = Labels(self._db)
            found = rows.select(self._db, table, (described.key[0],))
            self._names[table] = {here(table, row): row for (row,) in found}
        names = self._names[table]
        if label not in names and isinstance(label, str) and needs_only_a_name(described):
            known = rows.select(self._db, table, ("id",), where=described.identity, among=(label,))
            names[label] = (
                known[0][0] if known else rows.insert(self._db, table, {described.identity: label})
            )
        return names.get(label)


def _grouped(links: list[_Waiting]) -> dict[tuple[str, str, str], list[_Waiting]]:
    found: dict[tuple[str, str, str], list[_Waiting]] = {}
    for link in links:
        found.setdefault((link.table, link.column, link.to), []).append(link)
    return found


def _is_later(here: str | None, there: str | None) -> bool:
    return (
        here is not None
        and there is not None
        and datetime.fromisoformat(here) > datetime.fromisoformat(there)
    )


def _chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    found = list(values)
    for start in range(0, len(found), _AT_ONCE):
        yield found[start : start + _AT_ONCE]
