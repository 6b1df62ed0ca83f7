"""Opening, refusing, migrating, telling others, and two programs on one file."""

from __future__ import annotations

import hashlib
import os
import stat
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.changes import EVERYTHING, ChangeSet, Noun, Step
from desktop_app.domain.errors import (
    DamagedDatabaseError,
    NewerDatabaseError,
    StorageUnavailableError,
)
from desktop_app.domain.faults import fault
from desktop_app.storage.engine import check, connection, migrate, triggers
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME
from desktop_app.storage.engine.store import Store
from desktop_app.ui.words.fault_sentences import sentence_of_fault

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

NEXT_STEP = """
def up(migrator, db):
    db.execute_sql("CREATE TABLE person_new AS SELECT * FROM person")
    db.execute_sql("DROP TABLE person_new")
    from peewee import TextField
    migrator.migrate(migrator.add_column("person", "motto", TextField(default="")))
    migrator.migrate(migrator.drop_column("person", "gender", legacy=True))
"""


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _add_person(db: Database) -> None:
    db.run("INSERT INTO channel (person_id, kind, value) VALUES (1, 'email', 'ana@sousa.pt')")
    db.run(
        "INSERT INTO person (id, uid, display_name, sort_key, family_key, created_at, updated_at) "
        "VALUES (1, 'u1', 'Ana Sousa', 'ana', 'sousa', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z')"
    )
    db.run(
        "INSERT INTO interaction (id, uid, kind, day, summary, created_at) VALUES (1, 'i', 'call', '2026-01-02', 'Hi', '2026-01-02T03:04:05Z')"
    )
    db.run("INSERT INTO participation VALUES (1, 1)")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_only_the_owner_can_read_the_files(tmp_path: Path, key: Key | None) -> None:
    before = os.umask(0)
    try:
        store = Store(tmp_path / "kith", key)
        store.write(Step("a"), _add_person).result()
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "kith").iterdir()
        }
        store.close()
    finally:
        os.umask(before)
    assert set(modes) >= {FILE_NAME, FILE_NAME + "-wal"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "kith").stat().st_mode) == 0o700


def test_every_safety_setting_took(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    wanted = {
        "foreign_keys": 1, "synchronous": 2, "temp_store": 2, "secure_delete": 1, "trusted_schema": 0,
        "cell_size_check": 1, "journal_mode": "wal",
    }  # fmt: skip
    found = (
        store.write(Step("look"), lambda db: {name: db.value(f"PRAGMA {name}") for name in wanted})
        .result()
        .value
    )
    assert found == wanted
    assert store.reader.value("PRAGMA journal_mode") == "wal"
    store.close()


@pytest.mark.parametrize(
    "name", [name for name in connection._PRAGMAS if name != "wal_autocheckpoint"]
)
def test_a_setting_that_does_not_take_stops_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, key: Key | None
) -> None:
    """Asked for a value SQLite does not have, it answers another one, as it does for a setting it
    does not know."""
    monkeypatch.setitem(connection._PRAGMAS, name, "77")
    with pytest.raises(StorageUnavailableError, match="^setting-refused$"):
        Store(tmp_path, key)
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
@pytest.mark.parametrize("mode", [0o644, 0o601, 0o640, 0o604])
def test_a_file_others_could_read_is_closed_to_them(
    tmp_path: Path, mode: int, key: Key | None
) -> None:
    Store(tmp_path, key).close()
    (tmp_path / FILE_NAME).chmod(mode)
    Store(tmp_path, key).close()
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_an_engine_too_old_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Key | None
) -> None:
    monkeypatch.setattr(connection, "OLDEST_ENGINE", (99, 0, 0))
    with pytest.raises(StorageUnavailableError, match="^engine-too-old$"):
        Store(tmp_path, key)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_file_is_refused_and_left_byte_identical(tmp_path: Path, key: Key | None) -> None:
    Store(tmp_path, key).close()
    db = Database(tmp_path / FILE_NAME, key)
    db.run("PRAGMA user_version = 999")
    db.close()
    before = _digest(tmp_path / FILE_NAME)
    with pytest.raises(NewerDatabaseError, check=lambda error: error.found == 999):
        Store(tmp_path, key)
    assert _digest(tmp_path / FILE_NAME) == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 20, b"SQLite format 3\x00" + b"\xff" * 84]
)
def test_a_file_that_is_no_address_book_is_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises((DamagedDatabaseError, NewerDatabaseError)):
        Store(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_an_empty_file_is_refused_and_a_new_one_is_never_empty(
    tmp_path: Path, key: Key | None
) -> None:
    (tmp_path / FILE_NAME).touch()
    with pytest.raises(DamagedDatabaseError, match="^book-is-empty$"):
        Store(tmp_path, key)
    assert (tmp_path / FILE_NAME).stat().st_size == 0
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_two_programs_that_make_the_same_address_book_share_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Key | None
) -> None:
    """The second finds the name free, and taken when it has made its own."""
    link = os.link

    def first_comes_the_other(fresh: Path, path: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        other = Store(tmp_path, key)
        other.write(Step("a"), _add_person).result()
        other.close()
        link(fresh, path)

    monkeypatch.setattr(os, "link", first_comes_the_other)
    store = Store(tmp_path, key)
    assert store.reader.value("SELECT display_name FROM person") == "Ana Sousa"
    store.close()
    assert {path.name for path in tmp_path.iterdir()} <= {FILE_NAME, f"{FILE_NAME}-sums"}


def test_an_address_book_is_made_where_there_are_no_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Key | None
) -> None:
    def no_links(fresh: Path, path: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    Store(tmp_path, key).close()
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("mode", ["wal", "delete"])
@pytest.mark.parametrize("version", [0, 1, 999])
def test_another_programs_database_is_left_alone(tmp_path: Path, mode: str, version: int) -> None:
    """Not even the way it keeps its log is changed, and nothing appears beside it."""
    theirs = sqlite.connect(str(tmp_path / FILE_NAME))
    theirs.execute(f"PRAGMA journal_mode = {mode}")
    theirs.execute("CREATE TABLE theirs (x)")
    theirs.execute(f"PRAGMA user_version = {version}")
    theirs.close()
    before = _digest(tmp_path / FILE_NAME)
    with pytest.raises(DamagedDatabaseError, match="^book-is-foreign$"):
        Store(tmp_path)
    assert _digest(tmp_path / FILE_NAME) == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_places_that_cannot_hold_a_file_say_so(tmp_path: Path, key: Key | None) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageUnavailableError):
        Store(tmp_path / "file", key)
    (tmp_path / "there" / FILE_NAME).mkdir(parents=True)
    with pytest.raises(StorageUnavailableError, match="^book-is-folder$"):
        Store(tmp_path / "there", key)


def test_migrating_keeps_rows_triggers_and_makes_a_verified_copy(
    tmp_path: Path, key: Key | None
) -> None:
    store = Store(tmp_path, key)
    store.write(Step("a"), _add_person).result()
    store.close()
    folder = tmp_path / "migrations"
    folder.mkdir()
    for path in migrate.MIGRATIONS.glob("[0-9]*.py"):
        (folder / path.name).write_text(path.read_text())
    (folder / "0099_next.py").write_text(NEXT_STEP)
    db = Database(tmp_path / FILE_NAME, key)
    assert migrate.migrate(db, tmp_path / COPIES_FOLDER, folder) == ["0099_next"]
    assert db.value("PRAGMA user_version") == 99
    assert db.one("SELECT display_name, motto, last_contact IS NULL FROM person") == (
        "Ana Sousa",
        "",
        0,
    )
    assert db.value("SELECT value FROM channel") == "ana@sousa.pt"
    assert db.value("SELECT count(*) FROM participation") == 1
    assert check.problems(db) == [fault("check-column-missing", column="gender", table="person")]
    assert db.rows("SELECT rowid FROM person_words WHERE person_words MATCH 'sousa'") == [(1,)]
    db.close()
    (copy,) = (tmp_path / COPIES_FOLDER).iterdir()
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    kept = Database(copy, key, read_only=True)
    assert kept.value("SELECT count(*) FROM person") == 1
    assert kept.value("PRAGMA user_version") == migrate.latest_version()
    assert check.problems(kept) == []
    kept.close()


def test_a_failing_migration_leaves_the_old_file_usable(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    store.write(Step("a"), _add_person).result()
    store.close()
    folder = tmp_path / "migrations"
    folder.mkdir()
    for path in migrate.MIGRATIONS.glob("[0-9]*.py"):
        (folder / path.name).write_text(path.read_text())
    (folder / "0099_next.py").write_text(
        "def up(migrator, db):\n    db.execute_sql('DROP TABLE channel')\n    raise RuntimeError('half way')\n"
    )
    db = Database(tmp_path / FILE_NAME, key)
    with pytest.raises(RuntimeError, match="half way"):
        migrate.migrate(db, tmp_path / COPIES_FOLDER, folder)
    db.close()
    again = Store(tmp_path, key)
    assert again.reader.value("SELECT value FROM channel") == "ana@sousa.pt"
    again.close()


def test_one_word_after_each_commit(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    heard: list[ChangeSet] = []
    stop = store.listen(heard.append)
    store.write(Step("a"), _add_person).result()
    store.write(Step("nothing"), lambda db: db.value("SELECT 1")).result()
    assert len(heard) == 1
    assert heard[0].ids == {Noun.PERSON: frozenset({1}), Noun.INTERACTION: frozenset({1})}
    stop()
    store.undo().result()
    assert len(heard) == 1
    store.close()


def test_a_listeners_fault_does_not_fail_the_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Key | None
) -> None:
    told: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: told.append(args.exc_type))
    store = Store(tmp_path, key)

    def fault(_: ChangeSet) -> None:
        raise ZeroDivisionError

    store.listen(fault)
    store.write(Step("a"), _add_person).result()
    assert told == [ZeroDivisionError]
    store.close()


def test_two_programs_see_each_others_changes(tmp_path: Path, key: Key | None) -> None:
    one, two = Store(tmp_path, key), Store(tmp_path, key)
    heard: list[ChangeSet] = []
    one.listen(heard.append)
    assert one.check_outside().result() is False
    two.write(Step("a"), _add_person).result()
    assert one.check_outside().result() is True
    assert heard[-1] == EVERYTHING
    assert one.check_outside().result() is False
    assert one.reader.value("SELECT display_name FROM person") == "Ana Sousa"
    one.close()
    two.close()


def test_reading_connections_cannot_write(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    with pytest.raises(StorageUnavailableError, match="book-is-read-only"):
        store.reader.run("DELETE FROM circle")
    store.close()


def test_a_lost_trigger_and_a_missing_index_entry_are_found_and_mended(
    tmp_path: Path, key: Key | None
) -> None:
    store = Store(tmp_path, key)

    def harm(db: Database) -> None:
        _add_person(db)
        db.run("DROP TRIGGER person_changed")
        db.run("DELETE FROM person_words")
        db.run("UPDATE person SET last_contact = 5")

    store.write(Step("harm"), harm).result()
    found = list(map(sentence_of_fault, check.problems(store.reader)))
    assert [
        word
        for word in ("person_changed", "person_words", "last contact")
        if any(word in line for line in found)
    ] == [
        "person_changed",
        "person_words",
        "last contact",
    ]
    store.write(Step("mend"), check.repair_derived).result()
    assert check.problems(store.reader) == []
    store.close()


def test_rebuilding_the_index_gives_what_the_triggers_gave(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    store.write(Step("a"), _add_person).result()
    before = store.reader.rows("SELECT last_contact FROM person")
    store.write(Step("b"), triggers.rebuild).result()
    assert store.reader.rows("SELECT last_contact FROM person") == before
    store.close()


def test_after_closing_the_file_is_whole_by_itself(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    store.write(Step("a"), _add_person).result()
    thread = threading.Thread(target=lambda: store.reader.value("SELECT count(*) FROM person"))
    thread.start()
    thread.join()
    assert store.reader.value("SELECT count(*) FROM person") == 1
    store.close()
    left = [FILE_NAME] if key else [FILE_NAME, f"{FILE_NAME}-sums"]
    assert sorted(path.name for path in tmp_path.iterdir()) == left
    kept = connection.open_file(tmp_path / FILE_NAME, key, "ro&immutable=1")
    assert kept.execute("SELECT display_name FROM person").fetchall() == [("Ana Sousa",)]
    kept.close()
