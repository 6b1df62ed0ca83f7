"""Long lists of ids, read at once.

SQLite hands them over as one text: row by row takes three times as long, and the lock of the
interpreter is given up and taken back at each row, which keeps the thread of the window waiting.
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop_app.storage.engine.beside import THREADS
from desktop_app.storage.engine.one_moment import begin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.one_moment import Question

PIECE = 100_000
"""Characters that are read at once: a millisecond, in which no other thread runs."""

MANY_ROWS = 50_000
"""Rows from which on a question is asked in parts, and several are asked at once."""
PARTS = 1 if THREADS == 1 else 3 * THREADS
"""So many that all threads end at about the same time, whatever the one that asks does besides."""

_AS_TEXT = "WITH found(id) AS ({}) SELECT group_concat(id) FROM found"


def all_ids(db: Database, sql: str, values: Sequence[Any]) -> Iterator[list[int]]:
    """The first column of a query, whole numbers, in its order and piece by piece; without NULL."""
    return _read(db, (sql, values), iter([db.value(_AS_TEXT.format(sql), values)]))


def ids_of_each(
    db: Database, questions: Sequence[Question], most: int
) -> Iterator[Iterator[list[int]]]:
    """The same of several queries that look at `most` rows, that of the last one first. Where those
    are many other threads begin with them at once (`one_moment`).
    """
    if most < MANY_ROWS:
        return (all_ids(db, *question) for question in reversed(questions))
    texts = begin(db, [(_AS_TEXT.format(sql), values) for sql, values in questions])
    return (
        _read(db, question, iter([text]))
        for question, text in zip(reversed(questions), texts, strict=True)
    )


def begin_ids(db: Database, sql: str, values: Sequence[Any], most: int) -> Iterator[list[int]]:
    """The same in no order, of a query whose last two values are the first and the last of the rows
    it looks at, which are numbered 1 to `most`. Where those are many it is begun at once, in parts
    (`one_moment`).
    """
    whole = (*values, 1, most)
    if most < MANY_ROWS:
        return all_ids(db, sql, whole)
    ends = [most * part // PARTS for part in range(PARTS + 1)]
    text = _AS_TEXT.format(sql)
    parts = [(text, (*values, low + 1, high)) for low, high in pairwise(ends)]
    return _read(db, (sql, whole), begin(db, parts))


def _read(db: Database, question: Question, texts: Iterator[Any]) -> Iterator[list[int]]:
    try:
        for text in texts:
            yield from _numbers(str(text or ""))
    except ValueError:
        # Something else is stored where ids stand, which this says as damage.
        yield list(db.ids(*question))


def _numbers(text: str) -> Iterator[list[int]]:
    """The numbers of a list with commas between them, piece by piece."""
    begins = 0
    while begins < len(text):
        ends = text.find(",", begins + PIECE)
        ends = len(text) if ends < 0 else ends
        yield json.loads(f"[{text[begins:ends]}]")
        begins = ends + 1
