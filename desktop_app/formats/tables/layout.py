"""How a file of a table is laid out: its encoding, what parts its cells, where its header stands."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from desktop_app.domain.tables.columns import Column, names_somebody
from desktop_app.domain.tables.contents import guess_contents
from desktop_app.domain.tables.guessing import guess, known_headers
from desktop_app.domain.tables.habits import TABLE
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


def _with(text: str, delimiter: str, skipped: int) -> Layout | None:
    dialect = Dialect(delimiter, _quote(text, delimiter), _escape(text))
    rows = list(islice(rows_of(_lines(text), dialect), _PREAMBLE + _EXAMPLES))
    known = [known_headers(row) for _, row in rows[:_PREAMBLE]]
    place = max(range(len(known)), key=known.__getitem__, default=0)
    if not any(known):
        return _without_header([row for _, row in rows], dialect, skipped)
    line, header = rows[place]
    examples = [row for _, row in rows[place + 1 :]]
    wide = [[*row, *[""] * (len(header) - len(row))] for row in examples]
    found = guess(header, wide)
    return Layout(
        dialect,
        tuple(cell.strip() for cell in header),
        line,
        found.columns,
        found.habit,
        found.known,
        found.language,
        skipped,
        tuple(map(tuple, wide)),
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
