"""Encrypting an address book and the way back: everything stays, and a stop leaves old or new."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import KithError, StorageUnavailableError, WrongKeyError
from desktop_app.storage.engine import check, sums
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.converting import convert, convert_copies, is_plain, sweep
from desktop_app.storage.engine.key import Key, looks_encrypted
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.store import Store
from tests.storage.conftest import KEY
from tests.storage.dump import content

CANARY = "nightingale under the floor"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """The file of an address book that is not encrypted, with a tag."""
    store = Store(tmp_path / "kith")
    store.write(
        Step("tag.edit"), lambda db: db.run("INSERT INTO tag (name) VALUES (?)", (CANARY,))
    ).result()
    store.close()
    return store.path


def _content(book: Path, key: Key | None) -> object:
    db = Database(book, key, read_only=True)
    try:
        return content(db), db.value("PRAGMA user_version"), db.value("PRAGMA application_id")
    finally:
        db.close()


def test_everything_stays_both_ways(book: Path) -> None:
    before = _content(book, None)
    convert(book, None, KEY)
    assert looks_encrypted(book)
    assert CANARY.encode() not in book.read_bytes()
    assert _content(book, KEY) == before
    assert check.problems_of(book, KEY) == []
    convert(book, KEY, None)
    assert is_plain(book)
    assert _content(book, None) == before
    assert check.problems_of(book) == []
    store = Store(book.parent)
    store.write(Step("tag.edit"), lambda db: db.run("DELETE FROM tag")).result()
    assert store.undo().result().step is not None
    store.close()
    assert {path.name for path in book.parent.iterdir()} == {FILE_NAME, f"{FILE_NAME}{sums.ENDING}"}


def test_a_file_somebody_has_open_is_left(book: Path) -> None:
    store = Store(book.parent)
    before = book.read_bytes()
    with pytest.raises(StorageUnavailableError, match="^book-is-open-elsewhere$"):
        convert(book, None, KEY)
    assert book.read_bytes() == before
    store.close()
    convert(book, None, KEY)


def test_who_opened_the_old_file_before_cannot_write_on_into_it(book: Path) -> None:
    late = book.open("rb+", buffering=0)
    convert(book, None, KEY)
    assert CANARY.encode() not in late.read()
    late.close()


def test_a_wrong_key_changes_nothing(book: Path) -> None:
    convert(book, None, KEY)
    before = book.read_bytes()
    with pytest.raises(WrongKeyError):
        convert(book, Key(bytes(32)), None)
    with pytest.raises(KithError):
        convert(book, None, KEY)
    assert book.read_bytes() == before
    assert len(list(book.parent.iterdir())) == 1


def test_copies_keep_their_times_and_what_cannot_be_read_stays(book: Path, tmp_path: Path) -> None:
    copies = tmp_path / "copies"
    copies.mkdir()
    for name in ("one", "two"):
        shutil.copyfile(book, copies / f"{name}.sqlite3")
        os.utime(copies / f"{name}.sqlite3", (1_700_000_000, 1_700_000_000))
    bad = copies / "bad.sqlite3"
    bad.write_bytes(book.read_bytes()[:5000])
    damaged = bad.read_bytes()
    (copies / "note.txt").write_text("no copy")

    assert convert_copies(copies, None, KEY) == [bad]
    assert bad.read_bytes() == damaged
    assert looks_encrypted(copies / "one.sqlite3")
    assert (copies / "two.sqlite3").stat().st_mtime == 1_700_000_000
    bad.unlink()
    assert convert_copies(copies, None, KEY) == []
    assert convert_copies(copies, KEY, None) == []
    assert is_plain(copies / "one.sqlite3")


def test_what_a_stopped_decryption_left_is_swept(book: Path) -> None:
    left = book.with_name(".kith-0123456789abcdef.unfinished")
    shutil.copyfile(book, left)
    sweep(book.parent)
    assert not left.exists()
    assert book.exists()


_CONVERT = """
import sys
from pathlib import Path
from desktop_app.storage.engine.converting import convert, is_plain
from desktop_app.storage.engine.key import Key
book, key = Path(sys.argv[1]), Key(bytes(range(32)))
print("begins", flush=True)
while True:
    convert(book, None, key) if is_plain(book) else convert(book, key, None)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_killed_at_any_moment_it_is_all_old_or_all_new(book: Path) -> None:
    before, moments = _content(book, None), random.Random(3)
    found = set()
    for _ in range(int(os.environ.get("KITH_KILLS", "6"))):
        process = subprocess.Popen(
            [sys.executable, "-c", _CONVERT, str(book)], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(moments.random() * 0.3)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        key = None if is_plain(book) else KEY
        found.add(key)
        assert _content(book, key) == before
        if key is not None:
            sweep(book.parent)
            open_ones = [
                path for path in book.parent.iterdir() if path.read_bytes()[:6] == b"SQLite"
            ]
            assert open_ones == []
    assert found
