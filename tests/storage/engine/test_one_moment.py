"""Parts of a question that are asked at once, each on a connection of its own."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as sqlite

from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.one_moment import at_one_moment, begin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from desktop_app.storage.engine.key import Key

ROWS = 90
BETWEEN = "SELECT count(*) FROM t WHERE a BETWEEN ? AND ?"
ENDS = ((1, 30), (31, 60), (61, ROWS))


@pytest.fixture
def writing(tmp_path: Path, key: Key | None) -> Iterator[Database]:
    db = Database(tmp_path / "a.sqlite3", key)
    db.run("CREATE TABLE t (a INTEGER PRIMARY KEY)")
    db.run_many("INSERT INTO t VALUES (?)", [(row,) for row in range(1, ROWS + 1)])
    yield db
    db.close()


@pytest.fixture
def reading(writing: Database) -> Iterator[Database]:
    db = Database(writing.path, writing.key, read_only=True)
    yield db
    db.close()


def counting(db: Database, ends: Sequence[tuple[int, int]] = ENDS) -> list[Callable[[], int]]:
    """Works that count the rows between each two numbers."""
    return [partial(db.value, BETWEEN, each) for each in ends]


def test_each_part_is_asked_once(reading: Database) -> None:
    parts = counting(reading, [*ENDS, (5, 6), (200, 300)])
    found = at_one_moment(reading, lambda: [*begin(reading, parts)])
    assert found == [*begin(reading, parts)] == [0, 2, 30, 30, 30]


def test_different_questions_are_answered_from_the_last_to_the_first(reading: Database) -> None:
    works = [
        partial(reading.value, f"SELECT {number} FROM t WHERE a = ?", [1]) for number in range(20)
    ]
    found = at_one_moment(reading, lambda: [*begin(reading, works)])
    assert found == [*begin(reading, works)] == [*reversed(range(20))]


def test_what_is_written_meanwhile_is_seen_by_all_parts_or_by_none(
    reading: Database, writing: Database
) -> None:
    asked: list[int] = []

    def work() -> tuple[int, int]:
        """All rows as this connection sees them, then as the parts do."""
        whole = reading.value("SELECT count(*) FROM t")
        if not asked:
            writing.run("DELETE FROM t WHERE a % 2")
        asked.append(1)
        return whole, sum(begin(reading, counting(reading)))

    assert at_one_moment(reading, work) == (ROWS // 2, ROWS // 2)
    assert len(asked) == 2  # Asked once more.
    assert at_one_moment(reading, work) == (ROWS // 2, ROWS // 2)
    assert len(asked) == 3


def test_an_error_of_what_does_not_belong_together_is_none(
    reading: Database, writing: Database
) -> None:
    asked: list[int] = []

    def work() -> int:
        """Room for as many rows as this connection sees; then as many as the parts see are put in."""
        room = [0] * reading.value("SELECT count(*) FROM t")
        if not asked:
            writing.run("INSERT INTO t VALUES (?)", (ROWS,))
        asked.append(1)
        for row in range(sum(begin(reading, counting(reading)))):
            room[row] = 1
        return sum(room)

    writing.run("DELETE FROM t WHERE a = ?", (ROWS,))
    assert at_one_moment(reading, work) == ROWS
    assert len(asked) == 2


def test_a_connection_that_writes_asks_itself_alone(writing: Database) -> None:
    """What it has not committed no other connection sees."""

    def work() -> int:
        writing.run("INSERT INTO t VALUES (?)", (ROWS + 1,))
        return sum(begin(writing, counting(writing, [*ENDS, (ROWS + 1, ROWS + 1)])))

    assert at_one_moment(writing, work) == ROWS + 1


def test_an_error_in_a_part_is_raised_and_nothing_stays_open(reading: Database) -> None:
    broken = "SELECT iif(? = 31, json('{'), ?)"
    with pytest.raises(sqlite.OperationalError, match="malformed JSON"):
        parts = [partial(reading.value, broken, ends) for ends in ENDS]
        at_one_moment(reading, lambda: [*begin(reading, parts)])
    reading.run("BEGIN")  # No transaction is left open.
    reading.run("COMMIT")
    assert sum(at_one_moment(reading, lambda: [*begin(reading, counting(reading))])) == ROWS


def test_threads_end_with_the_connections(reading: Database) -> None:
    at_one_moment(reading, lambda: [*begin(reading, counting(reading))])
    named = [each.name for each in threading.enumerate()]
    assert any(name.startswith("kith-beside") for name in named)
    reading.close()
    named = [each.name for each in threading.enumerate()]
    assert not any(name.startswith("kith-beside") for name in named)
