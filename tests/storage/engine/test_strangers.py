"""Databases made to harm whoever restores them."""

from __future__ import annotations

import hashlib
import lzma
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import DamagedDatabaseError, KithError
from desktop_app.domain.person import Contact, Person
from desktop_app.storage import people
from desktop_app.storage.engine import strangers
from desktop_app.storage.engine.restoring import opened, readable
from desktop_app.storage.engine.store import Store

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
OLDER = Path(__file__).parents[2] / "data" / "0.1.0" / "kith.sqlite3.xz"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
HARM = {
    "a trigger that deletes": (
        "CREATE TRIGGER harm AFTER UPDATE ON person BEGIN DELETE FROM interaction; END",
    ),
    "a trigger of ours that is another": (
        "DROP TRIGGER {trigger}",
        "CREATE TRIGGER {trigger} AFTER UPDATE ON person BEGIN DELETE FROM person; END",
    ),
    "a view in place of a table": ("DROP TABLE tag", f"CREATE VIEW tag AS {ENDLESS}"),
    "a view beside them": (f"CREATE VIEW endless AS {ENDLESS}",),
    "a generated column": (
        "ALTER TABLE tag ADD COLUMN harm TEXT GENERATED ALWAYS AS (hex(zeroblob(900000000)))",
    ),
    "a check that computes": (
        "ALTER TABLE tag ADD COLUMN harm TEXT CHECK (length(hex(zeroblob(900000000))) > 0)",
    ),
    "an index that computes": ("CREATE INDEX harm ON tag (hex(randomblob(9)) COLLATE NOCASE)",),
    "a table of another kind": ("CREATE VIRTUAL TABLE harm USING fts5(words)",),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an address book with Ana in it."""
    store = Store(tmp_path_factory.mktemp("other"))
    person = Contact(Person(uid="a", display_name="Ana"))
    store.write(Step("person.add"), lambda db: people.insert(db, person, NOW)).result()
    store.close()
    return store.path


@pytest.fixture
def source(made: Path, tmp_path: Path) -> Path:
    """A copy that came from elsewhere."""
    return Path(shutil.copyfile(made, tmp_path / "given.sqlite3"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where copies are worked on."""
    return tmp_path / "copies"


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Store]:
    """The address book that is to be as the copy."""
    store = Store(tmp_path / "kith")
    yield store
    store.close()


def _change(path: Path, *statements: str) -> None:
    connection = sqlite.connect(str(path), isolation_level=None)
    (trigger,) = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' LIMIT 1"
    ).fetchone()
    connection.execute("PRAGMA foreign_keys = 0")
    for statement in statements:
        connection.execute(statement.format(trigger=trigger))
    connection.close()


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM)
def test_what_kith_never_made_is_refused_before_a_table_is_read(
    source: Path, folder: Path, harm: tuple[str, ...]
) -> None:
    if "randomblob" in harm[0]:
        # SQLite itself refuses such an index; one of a plain column is as strange.
        harm = ("CREATE INDEX harm ON tag (name COLLATE NOCASE)",)
    _change(source, *harm)
    before = hashlib.sha256(source.read_bytes()).digest()
    for look in (opened, readable):
        with (
            pytest.raises(DamagedDatabaseError, match="copy-is-strange"),
            look(source, None, folder),
        ):
            pass
    assert hashlib.sha256(source.read_bytes()).digest() == before
    assert list(folder.iterdir()) == []


def test_of_an_older_format_triggers_never_run_and_strange_tables_are_refused(
    tmp_path: Path, folder: Path
) -> None:
    old = tmp_path / "old.sqlite3"
    old.write_bytes(lzma.decompress(OLDER.read_bytes()))
    with opened(old, None, folder) as copy:
        people = copy.value("SELECT count(*) FROM person")
    assert people
    _change(old, "CREATE TRIGGER harm AFTER UPDATE ON person BEGIN DELETE FROM person; END")
    with opened(old, None, folder) as copy:
        assert copy.value("SELECT count(*) FROM person") == people
        assert not copy.value("SELECT count(*) FROM sqlite_schema WHERE name = 'harm'")
    _change(old, "CREATE TABLE harm (a, b AS (a + 1))")
    with pytest.raises(DamagedDatabaseError, match="copy-is-strange"), opened(old, None, folder):
        pass


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE person SET display_name = CAST(zeroblob(2000) AS TEXT)", "copy-holds-too-much"),
        ("INSERT INTO person_tag (person_id, tag_id) VALUES (1, 999)", "copy-fails-check"),
        ("UPDATE person SET updated_at = 'some day'", "copy-fails-check"),
    ],
    ids=["large", "nowhere", "no moment"],
)
def test_values_that_no_kith_writes_are_refused(
    source: Path, folder: Path, monkeypatch, statement: str, says: str
) -> None:
    monkeypatch.setattr(strangers, "LARGEST", 1000)
    _change(source, statement)
    with pytest.raises(DamagedDatabaseError, match=says), opened(source, None, folder):
        pass


def test_a_copy_of_ours_from_elsewhere_is_taken_and_a_strange_one_changes_nothing(
    source: Path, target: Store, tmp_path: Path
) -> None:
    def before() -> Path:
        return tmp_path / "before"

    target.restore(Step("backup-restore"), source, before).result()
    assert target.reader.rows("SELECT display_name FROM person") == [("Ana",)]
    _change(source, *HARM["a trigger that deletes"])
    with pytest.raises(KithError):
        target.restore(Step("backup-restore"), source, before).result()
    assert target.reader.rows("SELECT display_name FROM person") == [("Ana",)]
    assert not target.reader.value("SELECT count(*) FROM sqlite_schema WHERE name = 'harm'")
