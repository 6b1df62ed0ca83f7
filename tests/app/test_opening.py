"""Which address books are only read, and going on once they can be written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_app.app import opening
from desktop_app.app.opening import can_only_be_read, open_address_book
from desktop_app.app.taking_over import is_the_one
from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.system.single_instance import SingleInstance

WORDS = Path("none")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose address book holds Ana."""
    book = AddressBook(tmp_path / "kith")
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.close()
    return tmp_path / "kith"


def _forbid(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """As the system answers about them, for a user who may write all there is, too."""
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: real(path, mode) and (mode != os.W_OK or path not in paths)
    )


@pytest.mark.parametrize(
    ("name", "key"), [("", "book-folder-only-read"), ("kith.sqlite3", "book-file-only-read")]
)
def test_a_folder_or_file_that_may_not_be_written_is_read(
    folder: Path, monkeypatch, name: str, key: str
) -> None:
    _forbid(monkeypatch, folder / name)
    before = sorted(folder.rglob("*"))
    book = open_address_book(folder, None, WORDS, ())
    assert book.only_read is not None
    assert book.only_read.key == key
    assert book.people_list.anybody()
    book.close()
    assert sorted(folder.rglob("*")) == before


def test_what_only_trying_shows_is_read_too(folder: Path, monkeypatch) -> None:
    def refuse(*_: object, **__: object) -> AddressBook:
        raise StorageUnavailableError("book-is-read-only", path=str(folder))

    monkeypatch.setattr(opening, "AddressBook", refuse)
    book = open_address_book(folder, None, WORDS, ())
    assert book.only_read is not None
    book.close()


def test_it_takes_no_lock(folder: Path, monkeypatch) -> None:
    _forbid(monkeypatch, folder)
    single = SingleInstance(folder)
    assert is_the_one(None, single, "", lambda: None)  # type: ignore[arg-type,return-value]
    single.release()
    assert not (folder / "kith.lock").exists()


def test_a_folder_without_an_address_book_is_none_to_be_read(tmp_path: Path) -> None:
    assert not can_only_be_read(tmp_path)
    assert not can_only_be_read(tmp_path / "gone")
