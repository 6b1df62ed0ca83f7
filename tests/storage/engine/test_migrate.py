"""What is refused by its first hundred bytes, and what a file is once it was brought up to date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    NewerDatabaseError,
    StorageUnavailableError,
)
from desktop_app.storage.engine import migrate
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.selftest import make_first_format
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

KNOWN = migrate.latest_version()


def _head(version: int, application: int, length: int = 100) -> bytes:
    head = bytearray(b"SQLite format 3\x00".ljust(length, b"\x00"))
    head[60:64] = version.to_bytes(4)
    head[68:72] = application.to_bytes(4)
    return bytes(head)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", DamagedDatabaseError), (b"x" * 100, DamagedDatabaseError), (_head(KNOWN, migrate.APPLICATION_ID)[:99], DamagedDatabaseError),
        (_head(KNOWN + 1, migrate.APPLICATION_ID), NewerDatabaseError), (_head(KNOWN + 1, 5), DamagedDatabaseError),
        (_head(KNOWN, 1), DamagedDatabaseError), (_head(KNOWN, migrate.APPLICATION_ID + 1), DamagedDatabaseError),
        (_head(KNOWN, migrate.APPLICATION_ID), None), (_head(0, 0), DamagedDatabaseError), (_head(KNOWN, 0), DamagedDatabaseError),
    ],
)  # fmt: skip
def test_the_first_hundred_bytes_decide(tmp_path: Path, content: bytes, fault: type | None) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(content)
    if fault is None:
        migrate.refuse_foreign(path)
    else:
        with pytest.raises(fault):
            migrate.refuse_foreign(path)
    assert path.read_bytes() == content
    migrate.refuse_foreign(tmp_path / "none")


def test_a_file_that_became_newer_meanwhile_is_refused_as_well(
    tmp_path: Path, key: Key | None
) -> None:
    Store(tmp_path, key).close()
    db = Database(tmp_path / FILE_NAME, key)
    db.run(f"PRAGMA user_version = {KNOWN + 1}")
    with pytest.raises(NewerDatabaseError) as caught:
        migrate.migrate(db, tmp_path / "copies")
    assert (caught.value.found, caught.value.known) == (KNOWN + 1, KNOWN)
    db.close()


def test_what_is_up_to_date_is_left_alone(tmp_path: Path, key: Key | None) -> None:
    Store(tmp_path, key).close()
    db = Database(tmp_path / FILE_NAME, key)
    before = db.value("PRAGMA data_version"), db.value("PRAGMA schema_version")
    assert migrate.migrate(db, tmp_path / "copies") == []
    assert (db.value("PRAGMA data_version"), db.value("PRAGMA schema_version")) == before
    assert db.value("PRAGMA application_id") == migrate.APPLICATION_ID == int.from_bytes(b"Kith")
    assert (db.value("PRAGMA legacy_alter_table"), db.value("PRAGMA foreign_keys")) == (0, 1)
    assert not (tmp_path / "copies").exists()
    db.close()


def test_rows_that_point_nowhere_stop_it_and_a_copy_is_there(
    tmp_path: Path, key: Key | None
) -> None:
    db = make_first_format(tmp_path, key)
    db.run("PRAGMA foreign_keys = 0")
    db.run("INSERT INTO channel (person_id, kind, value) VALUES (99, 'email', 'a@b')")
    db.close()
    with pytest.raises(DamagedDatabaseError, match="^book-points-nowhere$"):
        Store(tmp_path, key)
    (copy,) = (tmp_path / "copies").iterdir()
    kept = Database(copy, key, read_only=True)
    assert kept.value("SELECT value FROM channel") == "a@b"
    assert kept.value("PRAGMA user_version") == 1
    kept.close()


def test_the_first_format_is_brought_up_to_date(tmp_path: Path, key: Key | None) -> None:
    make_first_format(tmp_path, key).close()
    store = Store(tmp_path, key)
    assert store.reader.value("PRAGMA user_version") == KNOWN
    assert store.reader.value("PRAGMA application_id") == migrate.APPLICATION_ID
    store.close()
    assert [path.name for path in (tmp_path / "copies").iterdir()] == [
        f"before-format-{KNOWN}-from-1.sqlite3"
    ]
    assert not list(tmp_path.glob("*-wal"))


def test_a_disk_that_is_full_on_the_way_is_said_and_leaves_the_old_format(
    tmp_path: Path, key: Key | None
) -> None:
    db = make_first_format(tmp_path, key)
    db.run(f"PRAGMA max_page_count = {db.value('PRAGMA page_count') + 2}")
    schema = db.rows("SELECT name, sql FROM sqlite_schema")
    with pytest.raises(StorageUnavailableError, match="^disk-is-full$"):
        migrate.migrate(db, tmp_path / "copies")
    assert db.value("PRAGMA user_version") == 1
    assert db.rows("SELECT name, sql FROM sqlite_schema") == schema
    assert (db.value("PRAGMA legacy_alter_table"), db.value("PRAGMA foreign_keys")) == (0, 1)
    db.close()


def test_a_rescued_copy_that_lost_its_marks_is_ours_all_the_same(
    tmp_path: Path, key: Key | None
) -> None:
    """As the shell of SQLite makes one with `.recover` or `.dump`."""
    Store(tmp_path, key).close()
    db = Database(tmp_path / FILE_NAME, key)
    db.run("PRAGMA application_id = 0")
    db.run("PRAGMA user_version = 0")
    db.close()
    store = Store(tmp_path, key)
    assert store.reader.value("PRAGMA user_version") == KNOWN
    store.close()


def test_a_link_that_leads_nowhere_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).symlink_to(tmp_path / "none")
    with pytest.raises(StorageUnavailableError, match="^book-is-lost-link$"):
        Store(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
