"""Rows of a table in text, with the line each begins on; quotes that never close cost one row."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from desktop_app.formats.storable import is_fit, storable

LONGEST_CELL = 1_000_000
"""Characters; a quote that spans more was never closed."""
_ENOUGH_LINES = 20
_LINES_AT_ONCE = 20
"""Lines looked through together for what no text may hold: so few that long ones fill no memory."""
_WRITTEN = re.compile(r"\\.")
_LINE_END = "\N{SYMBOL FOR NEWLINE}"
_MARKS = {"\\n": _LINE_END, "\\r": "", "\\N": "\\\\N"}
_MOST_RECOVERIES = 50
"""After so many quotes that never close, quotes are taken for characters like others."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are told apart: by `delimiter`, with `quote` around those that hold one ("" for
    none), and `escape` before a quote inside where it is not doubled.
    """

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""


class _Feed:
    """Lines for a reader of rows, of which those of the row in progress are remembered."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = chain.from_iterable(_fit(lines))
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.next_line = 1
        self.ended = False

    def lines(self) -> Iterator[str]:
        """The lines that come next; asked for again once some were given back."""
        taken, again = self.taken, self._again
        while again:
            taken.append(again.popleft())
            yield taken[-1]
        for line in self._lines:
            taken.append(line)
            yield line
        self.ended = True

    def give_back(self) -> str:
        """All lines of the row in progress but the first, which is the answer, come again."""
        first, *rest = self.taken
        self._again.extendleft(reversed(rest))
        self.taken[:] = [first]
        self.ended = False
        return first


def _fit(lines: Iterator[str]) -> Iterator[list[str]]:
    """Lines fit to be kept, some at once: nearly all are as they come."""
    while several := list(islice(lines, _LINES_AT_ONCE)):
        text = "".join(several)
        # Asked in the way that is quick first.
        fit = text.replace("\n", "").isprintable() or is_fit(text)
        yield several if fit else list(map(storable, several))


def rows_of(
    lines: Iterator[str], dialect: Dialect, width: int = 0
) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table with the line they begin on (counted from 1), blank ones left out.

    `width` is how many columns the header has, 0 when that is not known: a row of several lines
    holds a quote that nobody closed when its first line alone has that width and the row has not, or
    each of its lines has.
    """
    csv.field_size_limit(LONGEST_CELL)
    feed, recovered = _Feed(lines), 0
    reader = _reader(feed.lines(), dialect)
    while True:
        feed.taken.clear()
        line = feed.next_line
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            row = None
        if row is None or (len(feed.taken) > 1 and _is_swallowed(row, feed, dialect, width)):
            row = _unquoted(feed.give_back(), dialect)
            recovered += 1
            if recovered >= _MOST_RECOVERIES:
                dialect = Dialect(dialect.delimiter, "")
            reader = _reader(feed.lines(), dialect)
        feed.next_line = line + len(feed.taken)
        if any(row):
            yield line, [_said(cell) for cell in row] if dialect.escape else row


def _said(cell: str) -> str:
    """A cell with the line ends that were written as such."""
    return cell.replace(_LINE_END, "\n") if _LINE_END in cell else cell


def _marked(line: str) -> str:
    r"""A line in which `\n` is a line end and `\N`, which databases write for nothing, stays as it is."""
    return _WRITTEN.sub(lambda found: _MARKS.get(found[0], found[0]), line)


def _reader(lines: Iterator[str], dialect: Dialect) -> Iterator[list[str]]:
    if dialect.escape:
        lines = map(_marked, lines)
    if not dialect.quote:
        return csv.reader(lines, delimiter=dialect.delimiter, quoting=csv.QUOTE_NONE)
    return csv.reader(
        lines,
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        doublequote=not dialect.escape,
        escapechar=dialect.escape or None,
        skipinitialspace=True,
    )


def _is_swallowed(row: list[str], feed: _Feed, dialect: Dialect, width: int) -> bool:
    """Whether a row of several lines is several rows and a quote that was never closed."""
    if feed.ended and sum(line.count(dialect.quote) for line in feed.taken) % 2:
        return True
    if width < 3:
        return False
    if feed.taken[0].count(dialect.delimiter) + 1 != width:
        return False
    parts = [line.count(dialect.delimiter) + 1 for line in feed.taken[:_ENOUGH_LINES]]
    return len(row) != width or parts.count(width) == len(parts)


def _unquoted(line: str, dialect: Dialect) -> list[str]:
    """The cells of one line in which quotes count for nothing."""
    cells = line.rstrip("\r\n").split(dialect.delimiter)
    return [cell.strip().strip(dialect.quote or '"') for cell in cells]
