"""Whether the database engine that travels with the program can do all it is needed for."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import NeedsKeyError, WrongKeyError
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.check import problems_of
from desktop_app.storage.engine.connection import Database, check_engine
from desktop_app.storage.engine.files import make_folder
from desktop_app.storage.engine.key import KEY_BYTES, Key, looks_encrypted
from desktop_app.storage.engine.migrate import APPLICATION_ID, MIGRATIONS, latest_version, refuse_foreign
from desktop_app.storage.engine.store import COPIES_FOLDER, FILE_NAME, Store


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
    """Make an address book of the first format in `folder` and have it brought up to date; raises when that fails."""
    check_engine()
    make_first_format(folder).close()
    store = Store(folder)
    reached = int(store.reader.value("PRAGMA user_version"))
    store.close()
    if reached != latest_version() or not any(folder.rglob("before-format-*.sqlite3")):
        raise RuntimeError(f"format {reached} instead of {latest_version()}, or no copy in {COPIES_FOLDER}")
    return f"from the first format to format {reached}, with a copy of the old file"


def check_cipher(folder: Path) -> str:
    """Make an encrypted address book in `folder`; raises when its text lies open or a wrong key opens it."""
    right, wrong = Key(bytes(KEY_BYTES)), Key(b"\1" * KEY_BYTES)
    store = Store(folder, right)
    store.write(Step("tag.edit"), lambda db: db.run("INSERT INTO tag (name) VALUES ('in the open')")).result()
    copy = copy_verified(store.reader, folder / "copy.sqlite3")
    version = store.reader.value("PRAGMA cipher_version")
    store.close()
    for path in (folder / FILE_NAME, copy):
        if b"in the open" in path.read_bytes() or not looks_encrypted(path) or problems_of(path, right):
            raise RuntimeError(f"{path} is not encrypted, or not sound")
    for key, fault in ((wrong, WrongKeyError), (None, NeedsKeyError)):
        try:
            refuse_foreign(copy, key)
        except fault:
            continue
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
