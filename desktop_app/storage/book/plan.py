"""Which tables stand on top of the book and which within another, and what their columns are called
there.
"""

from __future__ import annotations

from functools import lru_cache
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from desktop_app.storage.engine.tables import tables

if TYPE_CHECKING:
    from desktop_app.storage.engine.tables import Column, Table


def roots() -> list[Table]:
    """The tables on top, those first to whose rows others point; what cannot be undone comes last
    where it can.
    """
    found = {
        name: table for name, table in tables().items() if table.section and table.owner is None
    }
    needed = {name: needs(table) for name, table in found.items()}
    order = TopologicalSorter({name: sorted(others) for name, others in needed.items()})
    free = found.keys() - set().union(*needed.values())
    return sorted(
        map(found.__getitem__, order.static_order()),
        key=lambda table: table.name in free and not table.undoable,
    )


@lru_cache(maxsize=256)
def parts_of(table: Table) -> list[Table]:
    """The tables whose rows belong to those of `table`."""
    return [
        part
        for part in tables().values()
        if part.section and part.owner is not None and part.owner.to == table.name
    ]


@lru_cache(maxsize=256)
def said(table: Table) -> list[Column]:
    """The columns the book says: not numbers of rows, nor what the place in a list or other columns
    tell.
    """
    return [
        column
        for column in table.columns
        if not (
            column.is_derived
            or column.is_place
            or column.is_owner
            or (column.how and column.name != table.identity)
            or column.name == "id"
        )
    ]


@lru_cache(maxsize=256)
def members(table: Table) -> dict[str, Column]:
    """The same by the names they have in the book."""
    return {called(column): column for column in said(table)}


def called(column: Column) -> str:
    """The member's name: a link is called after what it points to."""
    return column.name.removesuffix("_id") if column.to else column.name


def is_single(table: Table) -> bool:
    """Whether the owner has at most one such part, which then is an object rather than a list."""
    return table.owner is not None and table.key == (table.owner.name,)


@lru_cache(maxsize=256)
def only_member(table: Table) -> Column | None:
    """The one column of a part that says nothing else: its list holds plain values rather than
    objects.
    """
    columns = said(table)
    return (
        columns[0]
        if table.owner is not None and len(columns) == 1 and not parts_of(table)
        else None
    )


def needs_only_a_name(table: Table) -> bool:
    """Whether a row can be made of nothing but what it is known by, as a tag can."""
    needed = [
        column.name for column in table.columns if column.default is None and not column.nullable
    ]
    return table.is_numbered and sorted(needed) == sorted(["id", table.identity])


def needs(table: Table) -> set[str]:
    """The tables on top, besides itself, whose rows those of `table` and their parts point to."""
    linked = {
        name for column in table.columns for name in (column.to, *column.links.values()) if name
    }
    return linked.union(*map(needs, parts_of(table))) - {
        table.name,
        *(part.name for part in parts_of(table)),
    }


def is_known_everywhere(table: Table) -> bool:
    """Whether rows have a uid, by which two address books know that they mean the same."""
    return table.identity == "uid"
