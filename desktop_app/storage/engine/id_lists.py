"""Long lists of ids, read at once.

SQLite hands them over as one text: row by row takes three times as long, and the lock of the
interpreter is given up and taken back at each row, which keeps the thread of the window waiting.
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.beside import AT_ONCE
from desktop_app.storage.engine.one_moment import all_at_once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.storage.engine.connection import Database

PIECE = 100_000
"""Characters that are read at once: a millisecond, in which no other thread runs."""


MANY_ROWS = 50_000
"""Rows from which on a question is asked in parts."""

_AS_TEXT = "WITH found(id) AS ({}) SELECT group_concat(id) FROM found"


def all_ids(db: Database, sql: str, values: Sequence[Any]) -> Iterator[list[int]]:
    """The first column of a query, whole numbers, in its order and piece by piece; without NULL."""
    return _read(db, sql, [values])


def ids_by_rows(db: Database, sql: str, values: Sequence[Any], most: int) -> Iterator[list[int]]:
    """The same of a query whose last two values are the first and the last of the rows it looks at,
    which are numbered 1 to `most`. Where those are many it is asked in parts (`one_moment`).
    """
    parts = AT_ONCE if most >= MANY_ROWS else 1
    ends = [most * part // parts for part in range(parts + 1)]
    return _read(db, sql, [(*values, low + 1, high) for low, high in pairwise(ends)])


def _read(db: Database, sql: str, parts: Sequence[Sequence[Any]]) -> Iterator[list[int]]:
    texts = all_at_once(db, _AS_TEXT.format(sql), parts)
    for values, text in zip(parts, texts, strict=True):
        try:
            yield from _numbers(str(text or ""))
        except ValueError:
            # Something else is stored where ids stand, which this says as damage.
            yield list(db.ids(sql, values))


def _numbers(text: str) -> Iterator[list[int]]:
    """The numbers of a list with commas between them, piece by piece."""
    begins = 0
    while begins < len(text):
        ends = text.find(",", begins + PIECE)
        ends = len(text) if ends < 0 else ends
        yield json.loads(f"[{text[begins:ends]}]")
        begins = ends + 1
