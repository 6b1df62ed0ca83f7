"""The tables as plain data, read from the models of `storage/schema`: what journal, search, check
and export go by.

Loads Peewee, so it is called by the writer and by what takes everything out or brings it in, never
by what shows.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.domain.changes import Noun


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    BYTES = "bytes"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; what its members mean is said with the fields of `schema/base.py`.

    `default` is None when there is none; `to` names the table whose id the column holds, "" for no
    link; `reads` raises ValueError or KithError for a value that means nothing, `how` makes the
    value of the rest of the row.
    """

    name: str
    kind: Kind
    default: object = None
    nullable: bool = False
    to: str = ""
    is_owner: bool = False
    group: str = ""
    is_place: bool = False
    is_derived: bool = False
    is_unique: bool = False
    is_only_one: bool = False
    is_from_now: bool = False
    links: dict[str, str] = field(default_factory=dict)
    reads: Callable[[Any], object] | None = None
    how: Callable[[Any], str] | None = None
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """One table; `schema/base.py` (About) says what the members after `key` mean."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    noun: Noun | None
    section: str
    row: str
    person: str
    undoable: bool
    identity: str
    begins_filled: bool
    is_stock: bool

    def __getitem__(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

    @property
    def owner(self) -> Column | None:
        """The column that says to which row of another table a row belongs."""
        return next((column for column in self.columns if column.is_owner), None)

    @property
    def place(self) -> str:
        """The column that keeps the order people put rows in, "" when there is none."""
        return next((column.name for column in self.columns if column.is_place), "")

    @property
    def is_numbered(self) -> bool:
        """Whether rows have a number of their own, which means nothing elsewhere."""
        return self.key == ("id",)

    @property
    def at_once(self) -> int:
        """How many rows are held in memory at once: few where one may be millions of bytes."""
        return 4 if self.is_stock else 500

    @property
    def written(self) -> tuple[str, ...]:
        """The columns that are written rather than derived."""
        return tuple(column.name for column in self.columns if not column.is_derived)

    @property
    def searched(self) -> dict[str, list[str]]:
        """The columns a search looks through, by the column of the index they go in."""
        found: dict[str, list[str]] = {}
        for column in self.columns:
            if column.group:
                found.setdefault(column.group, []).append(column.name)
        return found


@lru_cache(maxsize=1)
def tables() -> dict[str, Table]:
    """Every table by its name, those first to which others link."""
    found = {model._meta.table_name: _table(model) for model in models()}
    order = TopologicalSorter(
        {name: sorted(_linked(table) - {name}) for name, table in found.items()}
    )
    return {name: found[name] for name in order.static_order()}


def _linked(table: Table) -> set[str]:
    """The tables whose ids a table holds."""
    return {
        name for column in table.columns for name in (column.to, *column.links.values()) if name
    }


def models() -> Iterator[Any]:
    """The Peewee model of every table, file by file."""
    from desktop_app.storage import schema
    from desktop_app.storage.schema.base import Row

    for module in sorted(pkgutil.iter_modules(schema.__path__), key=lambda found: found.name):
        members = vars(importlib.import_module(f"{schema.__name__}.{module.name}"))
        for model in members.values():
            is_model = isinstance(model, type) and issubclass(model, Row) and "about" in vars(model)
            if is_model and model.__module__ == members["__name__"]:
                yield model


def _table(model: Any) -> Table:
    meta, about = model._meta, model.about
    key = tuple(field.column_name for field in meta.get_primary_keys())
    return Table(
        meta.table_name,
        tuple(map(_column, meta.sorted_fields)),
        key,
        about.noun,
        about.section,
        about.row,
        about.person,
        about.undoable,
        about.identity,
        about.begins_filled,
        about.stock,
    )


def _column(column: Any) -> Column:
    from desktop_app.storage.schema import base

    link = column if isinstance(column, base.Link) else None
    return Column(
        column.column_name,
        _kind(column),
        column.default,
        column.null,
        "" if link is None else link.rel_model._meta.table_name,
        link is not None and link.owner,
        getattr(column, "group", ""),
        isinstance(column, base.Place),
        isinstance(column, base.Derived),
        column.unique or column.primary_key,
        isinstance(column, base.OnlyOne),
        getattr(column, "from_now", False),
        getattr(column, "links", {}),
        getattr(column, "reads", None),
        getattr(column, "how", None),
        getattr(column, "least", 0),
        getattr(column, "most", 0),
    )


def _kind(column: Any) -> Kind:
    from peewee import BlobField, BooleanField, TextField

    from desktop_app.storage.schema.base import Json

    kinds = (
        (Json, Kind.JSON),
        (TextField, Kind.TEXT),
        (BooleanField, Kind.FLAG),
        (BlobField, Kind.BYTES),
    )
    # A link is of the kind of what it holds.
    held = getattr(column, "rel_field", column)
    return next((kind for cls, kind in kinds if isinstance(held, cls)), Kind.NUMBER)
