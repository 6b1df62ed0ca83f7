"""Whether the database engine that travels with the program can do all it is needed for."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import NeedsKeyError, WrongKeyError
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.connection import Database, check_engine
from desktop_app.storage.engine.files import make_folder
from desktop_app.storage.engine.key import KEY_BYTES, Key, looks_encrypted
from desktop_app.storage.engine.migrate import APPLICATION_ID, MIGRATIONS, latest_version
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME
from desktop_app.storage.engine.store import Store
from desktop_app.storage.engine.tables import tables
from desktop_app.storage.engine.triggers import indexes


def make_first_format(folder: Path, key: Key | None = None) -> Database:
    """Make an empty address book in `folder` as the first version had it; close it when done."""
    from playhouse.migrations import Runner

    first = min(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))
    make_folder(folder)
    db = Database(folder / FILE_NAME, key)
    Runner(db.orm, str(MIGRATIONS)).up(first)
    db.run(f"PRAGMA application_id = {APPLICATION_ID}")
    db.run(f"PRAGMA user_version = {int(first[:4])}")
    return db


def check_migration(folder: Path) -> str:
    """Make an address book of the first format in `folder` and have it brought up to date; raises
    when that fails.
    """
    check_engine()
    make_first_format(folder).close()
    store = Store(folder)
    reached = int(store.reader.value("PRAGMA user_version"))
    unknown = _undeclared(store.reader)
    store.close()
    if unknown:
        raise RuntimeError(f"no model declares {', '.join(sorted(unknown))}")
    if reached != latest_version() or not any(folder.rglob("before-format-*.sqlite3")):
        raise RuntimeError(
            f"format {reached} instead of {latest_version()}, or no copy in {COPIES_FOLDER}"
        )
    return f"from the first format to format {reached}, with a copy of the old file"


def _undeclared(db: Database) -> set[str]:
    """The tables of a file that no model of `storage/schema` declares, besides those the engine
    keeps for itself.
    """
    kept = {"schema_migration", "indexing_later", "content_mark", "located", "sqlite_sequence"}
    names = {name for (name,) in db.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {
        name for name in names - kept - tables().keys() if not name.startswith(tuple(indexes()))
    }


def check_cipher(file: Path) -> str:
    """Write an encrypted file and a copy of it; raises when their text lies open or another key
    opens them.
    """
    right, wrong = Key(bytes(KEY_BYTES)), Key(b"\1" * KEY_BYTES)
    db = Database(file, right)
    db.run("CREATE TABLE secret AS SELECT 'in the open' AS words")
    copy = copy_verified(db, file.with_suffix(".copy"))
    version = db.value("PRAGMA cipher_version")
    db.close()
    for path in (file, copy):
        if b"in the open" in path.read_bytes() or not looks_encrypted(path):
            raise RuntimeError("the file is not encrypted")
        if (
            _words(path, right) != "in the open"
            or _words(path, wrong) is not None
            or _words(path, None) is not None
        ):
            raise RuntimeError("the key does not decide what can be read")
    return f"SQLCipher {version}"


def _words(file: Path, key: Key | None) -> str | None:
    db = Database(file, key, read_only=True)
    try:
        words: str = db.value("SELECT words FROM secret")
        return words
    except (WrongKeyError, NeedsKeyError):
        return None
    finally:
        db.close()


def check_search_engine() -> str:
    """Ask the engine for full-text search with words and with trigrams; raises when it has none."""
    connection = sqlite.connect(":memory:")
    for tokenizer, wanted in (("unicode61 remove_diacritics 2", "zoe"), ("trigram", "oë ")):
        connection.execute("DROP TABLE IF EXISTS found")
        connection.execute(
            f"CREATE VIRTUAL TABLE found USING fts5 (words, tokenize = '{tokenizer}')"
        )
        connection.execute("INSERT INTO found VALUES ('Zoë Ünal')")
        hits = connection.execute(
            "SELECT count(*) FROM found WHERE found MATCH ?", (f'"{wanted}"',)
        ).fetchone()[0]
        if hits != 1:
            raise RuntimeError(f"{tokenizer} finds nothing")
    connection.close()
    return f"FTS5 in SQLite {sqlite.sqlite_version}"
