"""Whether the database engine that travels with the program can do all it is needed for."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from desktop_app.storage.engine.connection import Database, check_engine, make_private
from desktop_app.storage.engine.migrate import APPLICATION_ID, MIGRATIONS, latest_version
from desktop_app.storage.engine.store import COPIES_FOLDER, FILE_NAME, Store
from desktop_app.storage.engine.tables import tables
from desktop_app.storage.engine.triggers import indexes


def make_first_format(folder: Path) -> Database:
    """Make an empty address book in `folder` as the first version had it; close it when done."""
    from playhouse.migrations import Runner

    first = min(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))
    make_private(folder / FILE_NAME)
    db = Database(folder / FILE_NAME)
    Runner(db.orm, str(MIGRATIONS)).up(first)
    db.run(f"PRAGMA application_id = {APPLICATION_ID}")
    db.run(f"PRAGMA user_version = {int(first[:4])}")
    return db


def check_migration(folder: Path) -> str:
    """Make an address book of the first format in `folder` and have it brought up to date; raises when that fails."""
    check_engine()
    make_first_format(folder).close()
    store = Store(folder)
    reached = int(store.reader.value("PRAGMA user_version"))
    unknown = _undeclared(store.reader)
    store.close()
    if unknown:
        raise RuntimeError(f"no model declares {', '.join(sorted(unknown))}")
    if reached != latest_version() or not any(folder.rglob("before-format-*.sqlite3")):
        raise RuntimeError(f"format {reached} instead of {latest_version()}, or no copy in {COPIES_FOLDER}")
    return f"from the first format to format {reached}, with a copy of the old file"


def _undeclared(db: Database) -> set[str]:
    """The tables of a file that no model of `storage/schema` declares, besides those the engine keeps for itself."""
    kept = {"schema_migration", "indexing_later", "sqlite_sequence"}
    names = {name for (name,) in db.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    return {name for name in names - kept - tables().keys() if not name.startswith(tuple(indexes()))}


def check_cipher(file: Path) -> str:
    """Write an encrypted file and read it back; raises when its text lies open or a wrong key opens it."""
    with_key = _connect(file, "right")
    with_key.execute("CREATE TABLE secret AS SELECT 'in the open' AS words")
    with_key.commit()
    version = with_key.execute("PRAGMA cipher_version").fetchone()[0]
    with_key.close()
    if b"in the open" in file.read_bytes() or file.read_bytes().startswith(b"SQLite"):
        raise RuntimeError("the file is not encrypted")
    if _words(file, "right") != "in the open" or _words(file, "wrong") is not None:
        raise RuntimeError("the key does not decide what can be read")
    return f"SQLCipher {version}"


def check_search_engine() -> str:
    """Ask the engine for full-text search with words and with trigrams; raises when it has none."""
    connection = sqlite.connect(":memory:")
    for tokenizer, wanted in (("unicode61 remove_diacritics 2", "zoe"), ("trigram", "oë ")):
        connection.execute("DROP TABLE IF EXISTS found")
        connection.execute(f"CREATE VIRTUAL TABLE found USING fts5 (words, tokenize = '{tokenizer}')")
        connection.execute("INSERT INTO found VALUES ('Zoë Ünal')")
        hits = connection.execute("SELECT count(*) FROM found WHERE found MATCH ?", (f'"{wanted}"',)).fetchone()[0]
        if hits != 1:
            raise RuntimeError(f"{tokenizer} finds nothing")
    connection.close()
    return f"FTS5 in SQLite {sqlite.sqlite_version}"


def _connect(file: Path, key: str) -> sqlite.Connection:
    connection = sqlite.connect(str(file))
    connection.execute(f"PRAGMA key = '{key}'")
    return connection


def _words(file: Path, key: str) -> str | None:
    connection = _connect(file, key)
    try:
        words: str = connection.execute("SELECT words FROM secret").fetchone()[0]
        return words
    except sqlite.DatabaseError:
        return None
    finally:
        connection.close()
