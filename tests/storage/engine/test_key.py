"""What an encrypted address book says without its key or with another, and what never lies open."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from desktop_app.domain.changes import Step
from desktop_app.domain.errors import (
    DamagedDatabaseError,
    KithError,
    NeedsKeyError,
    NotEncryptedError,
    WrongKeyError,
)
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import check
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.key import Key, looks_encrypted
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.selftest import make_first_format
from desktop_app.storage.engine.store import Store
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.storage.conftest import KEY

OTHER = Key(bytes(32))
NOISE = random.Random(7).randbytes(4096)
ENGINE = Path(__file__).resolve().parents[3] / "desktop_app"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An encrypted address book with one tag."""
    store = Store(tmp_path / "kith", KEY)
    store.write(
        Step("tag.edit"), lambda db: db.run("INSERT INTO tag (name) VALUES ('lies in the open')")
    ).result()
    store.close()
    return tmp_path / "kith"


def _tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("key", "fault", "said"),
    [
        (None, NeedsKeyError, "book-needs-key"),
        (OTHER, WrongKeyError, "book-has-another-key"),
    ],
)
def test_a_key_that_is_missing_or_wrong_is_said_and_nothing_changes(
    folder: Path, key: Key | None, fault: type[KithError], said: str
) -> None:
    before = _tree(folder)
    with pytest.raises(fault, match=f"^{said}$") as caught:
        Store(folder, key)
    assert caught.value.values == {"path": str(folder / FILE_NAME)}
    for read_only in (True, False):
        db = Database(folder / FILE_NAME, key, read_only=read_only)
        with pytest.raises(fault):
            db.value("SELECT count(*) FROM tag")
        db.close()
    assert _tree(folder) == before


def test_a_key_for_a_file_without_one_is_said(tmp_path: Path) -> None:
    Store(tmp_path).close()
    before = _tree(tmp_path)
    with pytest.raises(NotEncryptedError, match="^book-is-not-encrypted$"):
        Store(tmp_path, KEY)
    assert _tree(tmp_path) == before


def test_neither_the_file_nor_its_log_nor_its_copies_lie_open(folder: Path, tmp_path: Path) -> None:
    store = Store(folder, KEY)
    store.write(
        Step("tag.edit"), lambda db: db.run("UPDATE tag SET name = name || ' again'")
    ).result()
    copy = store.copy_to(tmp_path / "copy")
    files = [copy, *folder.iterdir()]
    assert f"{FILE_NAME}-wal" in [path.name for path in files]
    assert not any(b"in the open" in path.read_bytes() for path in files)
    store.close()
    again = Store(copy.parent, KEY)
    assert again.reader.rows("SELECT name FROM tag") == [("lies in the open again",)]
    again.close()
    assert check.problems_of(copy, KEY) == []
    with pytest.raises(NeedsKeyError):
        Store(copy.parent)


def test_a_whole_address_book_works_with_a_key(tmp_path: Path) -> None:
    """Given once; import, undo, check, copy and both exports never ask for it again."""
    (tmp_path / "in.vcf").write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nUID:a\nEND:VCARD\n", encoding="utf-8"
    )
    book = AddressBook(tmp_path / "book", key=KEY)
    assert book.importing.run([tmp_path / "in.vcf"]).added == 1
    book.history.undo().result()
    book.history.redo().result()
    assert book.check() == []
    assert "Ana Sousa" in "".join(book.exporting.vcards())
    assert "Ana Sousa" in "".join(book.json_book.parts())
    copy = book.copy_to(tmp_path / "copy")
    book.close()
    again = AddressBook(copy.parent, key=KEY)
    assert (again.people_list.anybody(), again.is_new, again.check()) == (True, False, [])
    again.close()


def test_an_encrypted_file_of_an_older_format_is_brought_up_to_date_and_its_copy_is_encrypted(
    tmp_path: Path,
) -> None:
    make_first_format(tmp_path, KEY).close()
    Store(tmp_path, KEY).close()
    (copy,) = (tmp_path / "copies").iterdir()
    assert looks_encrypted(copy)
    assert looks_encrypted(tmp_path / FILE_NAME)
    kept = Database(copy, KEY, read_only=True)
    assert kept.value("PRAGMA user_version") == 1
    kept.close()


def test_one_changed_byte_is_found_by_the_check(folder: Path) -> None:
    path = folder / FILE_NAME
    damaged = bytearray(path.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    path.write_bytes(damaged)
    found = list(map(sentence_of_fault, check.problems_of(path, KEY)))
    assert [
        line for line in found if line.startswith("SQLCipher: HMAC verification failed for page")
    ]


@pytest.mark.parametrize(
    "content",
    [b"Dear Ana, " * 4096, bytes(8192), NOISE[:4095], NOISE + bytes(4096)],
    ids=["text", "zeros", "part of a page", "half"],
)
def test_what_is_no_database_is_not_called_encrypted(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    for key in (None, KEY):
        with pytest.raises(DamagedDatabaseError, match="^book-is-damaged$"):
            Store(tmp_path, key)
    assert _tree(tmp_path) == {FILE_NAME: content}


@pytest.mark.parametrize("length", [0, 5, 31, 33])
def test_a_key_has_256_bits(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Key(bytes(length))


def test_a_key_is_told_to_nobody() -> None:
    assert "0102" not in repr(KEY) + str(KEY)
    assert KEY == Key(bytes(range(32))) != OTHER


def test_every_file_is_opened_in_one_place() -> None:
    """A connection made elsewhere would know of no key."""
    found = {
        path.relative_to(ENGINE).as_posix(): re.findall(
            r"sqlite\.connect\(([^)\n]*)", path.read_text("utf-8")
        )
        for path in ENGINE.rglob("*.py")
    }
    assert {name: calls for name, calls in found.items() if calls} == {
        "storage/engine/connection.py": [""],
        "storage/engine/index_check.py": ['":memory:"'],
        "storage/engine/selftest.py": ['":memory:"'],
    }
