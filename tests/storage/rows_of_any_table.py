"""Rows for whatever table the schema declares: made, changed and taken out, so that no table is
forgotten."""

from __future__ import annotations

from enum import Enum
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import KithError
from desktop_app.storage.engine import rows
from desktop_app.storage.engine.tables import Kind, tables

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.tables import Column, Table

_numbers = count(1)
_TEXTS = (
    "It's, “so” = VALUES (1)",
    "2026-11-21",
    "2026-11-21T09:30:00Z",
    "--04-12",
    "09:30",
    "done",
    "packed",
    "{}",
    "[]",
    '["", "", "a", "", "", "", ""]',
    "",
)
_OTHERS = ("Otherwise; ü", "2025-01-31", "2025-01-31T10:00:00Z", "2018-10", "23:59", "put-off", "sent", '{"a": 1}', '["b"]',
           "skip", "FREQ=DAILY", '["", "", "b", "", "", "", ""]')  # fmt: skip


def make(db: Database, name: str) -> dict[str, Any]:
    """Put a row of that table in, with whatever it belongs or points to; gives its key."""
    table = tables()[name]
    values = {
        column.name: _value(db, table, column, _TEXTS)
        for column in table.columns
        if not column.is_derived and column.name != "id"
    }
    if table.is_stock:
        # It is known by what it holds.
        made = SimpleNamespace(**values)
        values |= {column.name: column.how(made) for column in table.columns if column.how}
    row = rows.insert(db, name, values)
    return {"id": row} if table.is_numbered else {key: values[key] for key in table.key}


def change(db: Database, name: str, key: dict[str, Any]) -> None:
    """Give every column that may change another value."""
    table = tables()[name]
    kept = {*table.key, "id"} | {
        column.name for column in table.columns if column.is_derived or column.is_owner
    }
    values = {
        column.name: _value(db, table, column, _OTHERS) for column in table.columns if column.name not in kept
    }  # fmt: skip
    if values:
        rows.update(db, name, values, key)


def remove(db: Database, name: str, key: dict[str, Any]) -> None:
    """Take the row out."""
    rows.delete(db, name, key)


def _value(db: Database, table: Table, column: Column, texts: tuple[str, ...]) -> Any:
    if column.to:
        new = column.name in {*table.key, *_unique(db, table.name)}
        return None if column.to == table.name else _link(db, column.to, new=new)
    if column.kind is Kind.BYTES:
        return bytes([next(_numbers) % 256, 0, 255])
    if column.kind is Kind.FLAG:
        return int(not column.is_only_one and texts is _OTHERS)
    if column.kind is Kind.NUMBER:
        return column.least + next(_numbers) % min(5, column.most - column.least or 5)
    if isinstance(column.reads, type) and issubclass(column.reads, Enum):
        return _enum(db, table, column, texts)
    text = next(text for text in texts if _reads(column, text))
    # Several columns may have to be unique together, so any text that may be anything is another
    # one each time.
    another = f"{text} {next(_numbers)}"
    return (
        another
        if text is not None and column.kind is Kind.TEXT and _reads(column, another)
        else text
    )


def _unique(db: Database, name: str) -> set[str]:
    """The columns that are unique, alone or together with others."""
    sql = """SELECT i.name FROM pragma_index_list(?) l, pragma_index_info(l.name) i WHERE l."unique" AND NOT l.partial"""
    return {column for (column,) in db.rows(sql, (name,))}


def _link(db: Database, to: str, *, new: bool) -> Any:
    """A row of another table, made when there is none or it is to be `new`."""
    table = tables()[to]
    found = [] if new else rows.select(db, to, table.key[:1])
    return found[-1][0] if found else next(iter(make(db, to).values()))


def _enum(db: Database, table: Table, column: Column, texts: tuple[str, ...]) -> str:
    values = [member.value for member in column.reads]  # type: ignore[union-attr]
    if column.is_unique:
        # As a new address book is: every one is there already.
        rows.delete(db, table.name, {column.name: values[0]})
    return values[0] if texts is _TEXTS else values[-1]


def _reads(column: Column, text: str) -> bool:
    try:
        if column.reads is not None:
            column.reads(text)
    except (ValueError, TypeError, AttributeError, KithError):
        return False
    return True
