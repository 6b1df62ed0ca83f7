"""A look at a table before it is read: its columns, what they seem to say, and what else was
guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.tables.columns import Column, column_of

if TYPE_CHECKING:
    from desktop_app.domain.tables.days import DayOrder


@dataclass(frozen=True, slots=True)
class AsTable:
    """How somebody wants a table to be read: what each of its columns says, in text form, and in
    which order its days stand (None: as they seem).
    """

    columns: tuple[str, ...] = ()
    order: DayOrder | None = None

    def said(self) -> tuple[Column, ...]:
        """The columns; one that is none says nothing."""
        return tuple(map(_column, self.columns))


def _column(text: str) -> Column:
    try:
        return column_of(text)
    except ValueError:
        return column_of("")


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column: its header ("" without one), what it is read as and what it seemed to say, in text
    form, and some different cells.
    """

    header: str
    says: str
    guess: str
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table: `key` is the same for tables of the same header. `order_is_guess` says that no day
    tells in which order day and month stand; `order` is None where there are no days.
    """

    key: str
    columns: tuple[ColumnLook, ...]
    order: DayOrder | None = None
    order_is_guess: bool = False

    def read_as(self, table: AsTable) -> TableLook:
        """The same table, read as somebody wants."""
        texts = (*table.columns, *[column.says for column in self.columns[len(table.columns) :]])
        columns = (
            replace(column, says=text) for column, text in zip(self.columns, texts, strict=False)
        )
        order = table.order or self.order
        return replace(self, columns=tuple(columns), order=order)
