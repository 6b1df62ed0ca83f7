"""Long lists of ids, read at once.

SQLite hands them over as one text: row by row takes three times as long, and the lock of the
interpreter is given up and taken back at each row, which keeps the thread of the window waiting.
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.beside import THREADS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.storage.engine.connection import Database

PIECE = 100_000
"""Characters that are read at once: a millisecond, in which no other thread runs."""

MANY_ROWS = 50_000
"""Rows from which on a question is asked in parts, and several are asked at once (`one_moment`)."""
PARTS = 1 if THREADS == 1 else 3 * THREADS
"""So many that all threads end at about the same time."""

_AS_TEXT = "WITH found(id) AS ({}) SELECT group_concat(id) FROM found"


def all_ids(db: Database, sql: str, values: Sequence[Any]) -> Iterator[list[int]]:
    """The first column of a query, whole numbers, in its order and piece by piece; without NULL."""
    text = str(db.value(_AS_TEXT.format(sql), values) or "")
    try:
        yield from _numbers(text)
    except ValueError:
        # Something else is stored where ids stand, which this says as damage.
        yield list(db.ids(sql, values))


def stretches(most: int, parts: int | None = None) -> list[tuple[int, int]]:
    """The first and the last number of each of some parts of 1 to `most`, of one part where those are
    not many.
    """
    parts = (parts or PARTS) if most >= MANY_ROWS else 1
    ends = [most * part // parts for part in range(parts + 1)]
    return [(low + 1, high) for low, high in pairwise(ends)]


def _numbers(text: str) -> Iterator[list[int]]:
    """The numbers of a list with commas between them, piece by piece."""
    begins = 0
    while begins < len(text):
        ends = text.find(",", begins + PIECE)
        ends = len(text) if ends < 0 else ends
        yield json.loads(f"[{text[begins:ends]}]")
        begins = ends + 1
