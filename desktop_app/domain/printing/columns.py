"""Which line of which block stands in which column of which page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FEWEST = 2
"""Lines of a broken block that stand together at least, at the end of a column and at the beginning
of the next."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together, of heights in points; `gap` is the room above it, which it does
    without at the top of a column.

    One that is `whole` is broken only if no column holds it; one that `heads` stays with what
    follows.
    """

    key: int
    lines: Sequence[float]
    gap: float = 0.0
    whole: bool = True
    heads: bool = False

    @property
    def height(self) -> float:
        """The height of all its lines."""
        return sum(self.lines)


class Piece(NamedTuple):
    """The lines of block `key` from `first` up to `last`, in a column counted from 0, `top` points
    below its beginning.
    """

    key: int
    column: int
    top: float
    first: int
    last: int


Placed = tuple[Piece, ...]


def pages(blocks: Iterable[Block], columns: int, height: float) -> Iterator[Placed]:
    """The pages of columns `height` points high, one after another, while `blocks` are still being
    made: only one page and the headings before the next block are held.

    Nothing is left out: of a block higher than a column, each column takes one line at least.
    """
    filling = _Filling(columns, height)
    heads: list[Block] = []
    for block in blocks:
        if block.heads:
            heads.append(block)
            continue
        yield from filling.add((*heads, block))
        heads.clear()
    if heads:
        yield from filling.add(tuple(heads))
    if filling.pieces:
        yield tuple(filling.pieces)


class _Filling:
    """The page being filled."""

    def __init__(self, columns: int, height: float) -> None:
        self._columns, self._height = columns, height
        self._column, self._used = 0, 0.0
        self.pieces: list[Piece] = []

    def add(self, group: tuple[Block, ...]) -> Iterator[Placed]:
        """Place headings and the block below them; gives each page that became full."""
        *heads, block = group
        above = sum(head.gap + head.height for head in heads)
        all_of_it = above + block.gap + block.height
        if self._used > 0 and not self._fits(all_of_it):
            breaks = not block.whole and len(block.lines) >= 2 * FEWEST
            if not (breaks and self._fits(above + block.gap + sum(block.lines[:FEWEST]))):
                yield from self._next_column()
        for each in group:
            yield from self._place(each)

    def _fits(self, need: float) -> bool:
        return self._used + need <= self._height + 1e-6

    def _place(self, block: Block) -> Iterator[Placed]:
        first, count = 0, len(block.lines)
        gap = block.gap if self._used > 0 else 0.0
        while True:
            last, end = first, self._used + gap
            while last < count and end + block.lines[last] <= self._height + 1e-6:
                end += block.lines[last]
                last += 1
            if last == first < count and self._used == 0:
                end, last = end + block.lines[last], last + 1
            elif 0 < count - last < FEWEST:
                back = min(FEWEST - (count - last), max(0, last - first - FEWEST))
                end -= sum(block.lines[last - back : last])
                last -= back
            if last > first:
                self.pieces.append(Piece(block.key, self._column, self._used + gap, first, last))
                self._used = end
            if last >= count:
                return
            first, gap = last, 0.0
            yield from self._next_column()

    def _next_column(self) -> Iterator[Placed]:
        self._column, self._used = self._column + 1, 0.0
        if self._column == self._columns:
            yield tuple(self.pieces)
            self._column, self.pieces = 0, []
