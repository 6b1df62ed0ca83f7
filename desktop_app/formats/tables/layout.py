"""How a file of a table is laid out: its encoding, what parts its cells, where its header stands."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from desktop_app.domain.tables.columns import Column, Field, names_somebody, told_apart
from desktop_app.domain.tables.contents import guess_contents, tells_a_form
from desktop_app.domain.tables.guessing import guess, known_headers
from desktop_app.domain.tables.habits import GOOGLE, KITH, TABLE
from desktop_app.formats.tables.rows import Dialect, rows_of

_DELIMITERS = (",", ";", "\t", "|")
_PREAMBLE = 20
"""Rows among which the header is looked for: some programs write notes above it."""
_EXAMPLES = 50
_NOT_A_TABLE = re.compile(
    r"\s*(?:BEGIN:|dn::?\s|version:\s*1\s*$|<|\{|\[|%PDF|PK\x03\x04|From )", re.IGNORECASE | re.M
)
_SEPARATOR = re.compile(r"[\"']?sep=(.)[\"']?\s*(?:\r\n|\r|\n)", re.IGNORECASE)
_ESCAPED_QUOTE = re.compile(r'[^,;\t\r\n"\\]\\"(?=[^,;\t\r\n])')


_NO_NAME = re.compile(r"[\d@]")


@dataclass(frozen=True, slots=True)
class Layout:
    """`skipped` lines come before the table (`sep=;`); `header` are its headers, () for none, and
    `examples` some of its rows. `columns` is what they seem to say, `habit` whose table it is.
    """

    dialect: Dialect
    header: tuple[str, ...]
    header_line: int
    columns: tuple[Column, ...]
    habit: str
    known: int
    language: str
    skipped: int
    examples: tuple[tuple[str, ...], ...]

    @property
    def is_about_people(self) -> bool:
        """Whether one column at least says whom a row is about."""
        return names_somebody(self.columns)


@lru_cache(maxsize=8)
def layout_of(text: str) -> Layout | None:
    """The layout of a table that begins so; None for a text that is no table."""
    text = text.lstrip("\ufeff")
    skipped, forced = 0, ""
    if found := _SEPARATOR.match(text):
        text, skipped, forced = text[found.end() :], 1, found[1]
    if not text.strip() or _NOT_A_TABLE.match(text):
        return None
    best: Layout | None = None
    for delimiter in (forced,) if forced else _DELIMITERS:
        if delimiter in text:
            found_layout = _with(text, delimiter, skipped)
            if found_layout and (best is None or _rank(found_layout) > _rank(best)):
                best = found_layout
    return best or _with(text, ",", skipped)


def _rank(layout: Layout) -> tuple[bool, int, int]:
    even = sum(len(row) == len(layout.columns) for row in layout.examples)
    return layout.is_about_people, layout.known, even if len(layout.columns) > 1 else 0


def _with(text: str, delimiter: str, skipped: int, *, doubled: bool = False) -> Layout | None:
    escape = "" if doubled else _escape(text)
    dialect = Dialect(delimiter, _quote(text, delimiter), escape)
    rows = list(islice(rows_of(_lines(text), dialect), _PREAMBLE + _EXAMPLES))
    known = [known_headers(row) for _, row in rows[:_PREAMBLE]]
    place = max(range(len(known)), key=known.__getitem__, default=0)
    is_strange = not any(known)
    if is_strange and not _is_header([row for _, row in rows]):
        return _without_header([row for _, row in rows], dialect, skipped)
    line, header = rows[0 if is_strange else place]
    examples = [row for at, row in rows if at > line]
    wide = [[*row, *[""] * (len(header) - len(row))] for row in examples]
    found = guess(header, wide)
    if escape and found.habit in (GOOGLE, KITH):
        # Google and Kith double a quote inside a cell: the backslash before it is somebody's own.
        return _with(text, delimiter, skipped, doubled=True)
    columns = _with_contents(found.columns, wide) if is_strange else found.columns
    return Layout(
        dialect,
        tuple(cell.strip() for cell in header),
        line,
        columns,
        found.habit,
        sum(not column.says_nothing for column in columns),
        found.language,
        skipped,
        tuple(map(tuple, wide)),
    )


def _is_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names columns although hardly any of its words is known: they differ,
    hold no digit, and below one of them all cells are addresses, numbers or days.
    """
    names = [cell.strip() for cell in rows[0]] if rows else []
    if not all(names) or len(set(names)) < len(names) or _NO_NAME.search("".join(names)):
        return False
    return tells_a_form(rows[1:])


def _with_contents(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """The columns, those of which the header says nothing as their cells seem; but a day below
    whatever words need not be a birthday.
    """
    said = {Field.BIRTHDAY, *(column.field for column in columns)}
    seem = guess_contents(rows)
    return tuple(
        told_apart(
            other if column.says_nothing and other.field not in said else column
            for column, other in zip(columns, seem, strict=False)
        )
    )


def _without_header(rows: Sequence[Sequence[str]], dialect: Dialect, skipped: int) -> Layout | None:
    if not rows:
        return None
    columns = guess_contents(rows)
    known = sum(not column.says_nothing for column in columns)
    examples = tuple(map(tuple, rows))
    return Layout(dialect, (), 0, columns, TABLE, known, "", skipped, examples)


def _lines(text: str) -> Iterator[str]:
    return io.StringIO(text, newline=None)


def _quote(text: str, delimiter: str) -> str:
    """Quotes are double ones, unless the first line has every cell in single ones."""
    cells = [cell.strip() for cell in text.splitlines()[0].split(delimiter)]
    single = all(len(cell) >= 2 and cell[0] == cell[-1] == "'" for cell in cells)
    return "'" if single else '"'


def _escape(text: str) -> str:
    r"""`\\` where quotes inside cells are written `\"`."""
    return "\\" if '\\"' in text and _ESCAPED_QUOTE.search(text) else ""
