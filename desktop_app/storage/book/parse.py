"""From a record of the book to the rows it stands for; links are still what the book says of
them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from desktop_app.domain.faults import fault
from desktop_app.domain.names import is_storable
from desktop_app.storage.book.plan import (
    called,
    is_single,
    members,
    needs_only_a_name,
    only_member,
    parts_of,
)
from desktop_app.storage.book.values import Label, UnreadableError, from_json, is_number
from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from desktop_app.storage.engine.tables import Column, Table


@dataclass(slots=True)
class Parsed:
    """One row to be: values by column, links as the book names them, and the rows that belong to
    it.
    """

    table: Table
    values: dict[str, Any]
    links: dict[str, Any] = field(default_factory=dict)
    parts: list[Parsed] = field(default_factory=list)


class Parser:
    """Reads records. `now` (a stored moment) is said where a record does not say when it was made;
    `row_id` finds the rows that JSON values name. `unknown` gathers the members nothing is known
    of, which are left out.
    """

    def __init__(self, now: str, row_id: Label) -> None:
        self._now, self._row_id = now, row_id
        self.unknown: set[str] = set()

    def parse(self, table: Table, record: Any) -> Parsed:
        """The rows of one record; raises UnreadableError with the place in it."""
        only = only_member(table)
        if only is not None and not isinstance(record, dict):
            record = {called(only): record}
        if not isinstance(record, dict):
            raise UnreadableError(fault("value-is-no-record"))
        parsed = Parsed(table, {})
        columns = members(table)
        for name, column in columns.items():
            self._set(parsed, name, column, record)
        parsed.values |= {
            column.name: column.how(SimpleNamespace(**parsed.values))
            for column in table.columns
            if column.how
        }
        parts = {part.section: part for part in parts_of(table)}
        self.unknown |= {
            f"{table.section}.{name}" for name in record.keys() - columns.keys() - parts.keys()
        }
        for section, part in parts.items():
            if section in record:
                parsed.parts += self._parts(part, record[section])
        return parsed

    def _set(self, parsed: Parsed, name: str, column: Column, record: dict[str, Any]) -> None:
        if name not in record:
            value = self._unsaid(column)
        elif column.to:
            value = record[name]
            if value is not None:
                self._check_link(column.to, name, value)
        else:
            value = from_json(column, record[name], self._row_id)
        if column.to:
            parsed.links[column.name] = value
        else:
            parsed.values[column.name] = value

    def _check_link(self, to: str, name: str, value: Any) -> None:
        """See that a value may name a row: a text or a number that the database takes."""
        if isinstance(value, str):
            described = tables()[to]
            if not is_storable(value):
                raise UnreadableError(fault("value-is-broken-text"), name)
            if needs_only_a_name(described):
                # It becomes one of that name where there is none.
                try:
                    from_json(described[described.identity], value, self._row_id)
                except UnreadableError as error:
                    raise UnreadableError(error.reason, name) from error
        elif not is_number(value):
            raise UnreadableError(fault("value-names-nothing"), name)

    def _unsaid(self, column: Column) -> Any:
        if column.is_from_now:
            return self._now
        if column.name == "uid":
            return str(uuid4())
        if column.how:
            return None
        if column.default is None and not column.nullable:
            raise UnreadableError(fault("value-is-missing"), called(column))
        return column.default

    def _parts(self, part: Table, found: Any) -> list[Parsed]:
        several = [found] if is_single(part) else found
        if not isinstance(several, list):
            raise UnreadableError(fault("value-is-no-list"), part.section)
        parsed = []
        for number, record in enumerate(several):
            try:
                row = self.parse(part, record)
            except UnreadableError as error:
                raise error.within(
                    part.section if is_single(part) else f"{part.section}[{number + 1}]"
                ) from error
            if part.place:
                row.values[part.place] = number
            parsed.append(row)
        return parsed
