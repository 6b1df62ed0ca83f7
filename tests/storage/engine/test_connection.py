"""What SQLite says, as errors a caller can act on; and the bounds of what is put in at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    InvalidValueError,
    StoppedError,
    StorageUnavailableError,
    WrongKeyError,
)
from desktop_app.storage.engine import connection
from desktop_app.storage.engine.connection import ROWS_AT_ONCE, Database, check_engine

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key


@pytest.fixture
def db(tmp_path: Path, key: Key | None):
    db = Database(tmp_path / "a.sqlite3", key)
    db.run("CREATE TABLE t (a, b)")
    yield db
    db.close()


@pytest.mark.parametrize(
    ("said", "kind", "named"),
    [
        ("database disk image is malformed", DamagedDatabaseError, "book-has-damage"),
        ("database or disk is full", StorageUnavailableError, "disk-is-full"),
        ("disk I/O error", StorageUnavailableError, "disk-fails"),
        ("database is locked", StorageUnavailableError, "book-is-busy"),
        ("attempt to write a readonly database", StorageUnavailableError, "book-is-read-only"),
        ("a read-only thing", StorageUnavailableError, "book-is-read-only"),
        ("unable to open database file", StorageUnavailableError, "place-not-usable"),
        ("something new", StorageUnavailableError, "place-not-usable"),
    ],
)
def test_faults_in_the_middle_are_explained_and_taken_back(
    db: Database, said: str, kind: type, named: str
) -> None:
    with pytest.raises(kind, match=f"^{named}$") as caught, db.immediate():
        db.run("INSERT INTO t VALUES (1, 2)")
        raise sqlite.OperationalError(said)
    assert db.rows("SELECT * FROM t") == []
    assert caught.value.values["path"] == str(db.path)
    assert caught.value.values.get("reason", said) == said


def test_a_file_that_is_none_any_more_is_damaged_or_opens_with_another_key(db: Database) -> None:
    kind, key = (
        (DamagedDatabaseError, "book-is-damaged")
        if db.key is None
        else (WrongKeyError, "book-has-another-key")
    )
    with pytest.raises(kind, match=f"^{key}$"), db.immediate():
        raise sqlite.DatabaseError("file is not a database")


def test_a_full_disk_a_reader_and_another_writer_really_say_so(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Key | None
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    other, reader = Database(db.path, key), Database(db.path, key, read_only=True)
    with (
        db.immediate(),
        pytest.raises(StorageUnavailableError, match="^book-is-busy$"),
        other.immediate(),
    ):
        pass
    with pytest.raises(StorageUnavailableError, match="^book-is-read-only$"), reader.immediate():
        reader.run("INSERT INTO t VALUES (1, 2)")
    other.run("PRAGMA max_page_count = 3")
    with pytest.raises(StorageUnavailableError, match="disk-is-full"), other.immediate():
        other.run("INSERT INTO t VALUES (1, zeroblob(1000000))")
    assert db.rows("SELECT * FROM t") == []
    other.close()
    reader.close()


def test_a_broken_rule_and_a_fault_of_ones_own_come_through_as_they_are(db: Database) -> None:
    db.run("CREATE UNIQUE INDEX one ON t (a)")
    with pytest.raises(connection.ConstraintError), db.immediate():
        db.insert_many("INSERT INTO t", [(1, 1), (1, 2)])
    with pytest.raises(ZeroDivisionError), db.immediate():
        db.run("INSERT INTO t VALUES (1, 2)")
        raise ZeroDivisionError
    assert db.value("SELECT count(*) FROM t") == 0


@pytest.mark.parametrize(
    "count", [0, 1, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1, 3 * ROWS_AT_ONCE]
)
def test_every_row_goes_in_once(db: Database, count: int) -> None:
    rows = [(number, -number) for number in range(count)]
    db.insert_many("INSERT INTO t", rows)
    assert db.rows("SELECT a, b FROM t ORDER BY a") == rows
    assert list(db.ids("SELECT a FROM t ORDER BY a")) == list(range(count))


def test_nothing_and_truths_come_back_as_they_are_stored(db: Database) -> None:
    db.insert_many("INSERT INTO t", [(None, True), ("", False)])
    db.run("INSERT INTO t VALUES (?, ?)", (False, None))
    stored = db.rows("SELECT a, b, typeof(a), typeof(b) FROM t")
    assert stored == [
        (None, 1, "null", "integer"),
        ("", 0, "text", "integer"),
        (0, None, "integer", "null"),
    ]


def test_no_text_with_a_nul_gets_in(db: Database) -> None:
    for write in (
        lambda: db.run("INSERT INTO t VALUES (?, 1)", ("a\0b",)),
        lambda: db.run_many("INSERT INTO t VALUES (?, 1)", [("a",), ("a\0b",)]),
        lambda: db.insert_many("INSERT INTO t", [("a", "\0")]),
        lambda: db.orm.execute_sql("INSERT INTO t VALUES (?, 1)", ("a\0b",)),
    ):
        with pytest.raises(InvalidValueError), db.immediate():
            write()
    assert db.value("SELECT count(*) FROM t") == 0
    assert (db.value("SELECT 1 WHERE 0"), db.one("SELECT 1 WHERE 0")) == (None, None)


def test_a_read_nobody_waits_for_ends_and_the_next_goes_on(db: Database) -> None:
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    with pytest.raises(StoppedError):
        db.ids(endless, stop=lambda: True)
    assert len(db.rows(endless + " LIMIT 50000")) == 50_000
    assert list(db.ids(endless + " LIMIT 5000", stop=lambda: False)) == list(range(1, 5001))
    with pytest.raises(sqlite.OperationalError, match="no such table"):
        db.ids("SELECT a FROM missing", stop=lambda: False)


def test_each_connection_keeps_its_own_amount(db: Database, key: Key | None) -> None:
    reader = Database(db.path, key, read_only=True)
    assert (db.value("PRAGMA cache_size"), reader.value("PRAGMA cache_size")) == (-16_384, -2_048)
    assert (db.value("PRAGMA query_only"), reader.value("PRAGMA query_only")) == (0, 1)
    reader.close()


def test_an_engine_as_old_as_allowed_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "OLDEST_ENGINE", sqlite.sqlite_version_info)
    check_engine()
    monkeypatch.setattr(connection, "OLDEST_ENGINE", (99, 0, 0))
    with pytest.raises(StorageUnavailableError, match="^engine-too-old$"):
        check_engine()
