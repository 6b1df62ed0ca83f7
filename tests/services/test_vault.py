"""Switching encryption on and off, and what opens an encrypted address book."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import (
    InvalidValueError,
    KithError,
    MissingKeyFileError,
    NeedsKeyError,
    StorageUnavailableError,
    WrongSecretError,
)
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.recovery_code import new_code
from desktop_app.services.address_book import AddressBook
from desktop_app.services.vault import Vault
from desktop_app.storage.engine import key_file
from desktop_app.storage.engine.converting import is_plain
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME, KEY_FILE
from desktop_app.storage.engine.sealing import Stretching

WORDS, CODE = "five apples sing under snow", new_code()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "Stretching", lambda salt, *_: Stretching(salt, cost=16))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An address book with Ana Sousa and a copy, not encrypted."""
    book = AddressBook(tmp_path / "kith")
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.backups.make(BackupReason.ASKED)
    book.close()
    return tmp_path / "kith"


def test_copies_in_the_second_place_are_encrypted_with_the_next_one(
    folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    book = AddressBook(folder)
    book.backups.use_second_place(stick)
    book.close()
    (home,) = stick.iterdir()
    (old,) = home.iterdir()
    damaged = home / old.name.replace("2026", "2025").replace("2027", "2025")
    damaged.write_bytes(old.read_bytes()[:5000])
    assert is_plain(old)
    vault = Vault(folder)
    vault.encrypt(WORDS, CODE)
    book = AddressBook(folder, key=vault.key_of(WORDS))
    book.backups.make(BackupReason.ASKED)
    state = book.backups.second_place.state()
    assert state is not None and state.failed is None
    book.close()
    copies = [path for path in home.iterdir() if path.suffix == old.suffix]
    assert [path for path in copies if is_plain(path)] == [damaged]
    assert (home / KEY_FILE).exists()
    # It opens there, by its passphrase, in a folder of its own.
    other = tmp_path / "other"
    other.mkdir()
    shutil.copyfile(old, other / FILE_NAME)
    shutil.copyfile(home / KEY_FILE, other / KEY_FILE)
    assert _names(other, WORDS) == ["Ana Sousa"]


def _names(folder: Path, secret: str) -> list[str]:
    book = AddressBook(folder, key=Vault(folder).key_of(secret), make=False)
    try:
        return _people(book)
    finally:
        book.close()


def _people(book: AddressBook) -> list[str]:
    ids = book.people_list.ids(PeopleQuery(), date(2026, 11, 29))
    return [line.name for line in book.people_list.lines(ids)]


def _copies(folder: Path) -> list[Path]:
    return sorted((folder / COPIES_FOLDER).glob("*.sqlite3"))


def test_it_opens_by_passphrase_or_code_and_nothing_else(folder: Path) -> None:
    vault = Vault(folder)
    assert not vault.needs_key()
    assert vault.plain_copies() == 1
    assert vault.encrypt(WORDS, CODE) == []
    assert vault.needs_key()
    assert vault.plain_copies() == 0
    # The one that was there, and the one made first.
    assert len(_copies(folder)) == 2
    for secret in (WORDS, CODE, CODE.lower().replace(" ", "-")):
        assert _names(folder, secret) == ["Ana Sousa"]
    for wrong in ("five apples sing under stow", new_code(), ""):
        with pytest.raises(WrongSecretError):
            vault.key_of(wrong)
    with pytest.raises(NeedsKeyError):
        AddressBook(folder)


def test_and_back(folder: Path) -> None:
    vault = Vault(folder)
    vault.encrypt(WORDS, CODE)
    assert vault.decrypt(vault.key_of(WORDS)) == []
    assert not vault.needs_key()
    assert all(is_plain(path) for path in (folder / FILE_NAME, *_copies(folder)))
    assert not list(folder.rglob("*.key"))
    AddressBook(folder, make=False).close()


def test_a_copied_folder_and_a_single_copy_open_elsewhere(folder: Path, tmp_path: Path) -> None:
    Vault(folder).encrypt(WORDS, CODE)
    elsewhere, stick = tmp_path / "elsewhere", tmp_path / "stick"
    shutil.copytree(folder, elsewhere)
    assert _names(elsewhere, CODE) == ["Ana Sousa"]

    book = AddressBook(folder, key=Vault(folder).key_of(WORDS))
    made = book.backups.copy_to(stick)
    book.close()
    made.rename(stick / FILE_NAME)
    assert _names(stick, CODE) == ["Ana Sousa"]
    (folder / KEY_FILE).unlink()
    assert _names(folder, WORDS) == ["Ana Sousa"]


def test_a_damaged_or_lost_key_file_is_made_again_from_the_copies(folder: Path) -> None:
    vault = Vault(folder)
    vault.encrypt(WORDS, CODE)
    whole = (folder / KEY_FILE).read_bytes()
    (folder / KEY_FILE).write_bytes(b"nonsense")
    key = vault.key_of(WORDS)
    vault.tidy(key)
    assert (folder / KEY_FILE).read_bytes() == whole
    assert (folder / f"damaged-{KEY_FILE}").read_bytes() == b"nonsense"
    (folder / KEY_FILE).unlink()
    vault.tidy(key)
    assert (folder / KEY_FILE).read_bytes() == whole


def test_a_lost_key_file_is_told_and_makes_no_empty_book(folder: Path) -> None:
    vault = Vault(folder)
    vault.encrypt(WORDS, CODE)
    for path in folder.rglob("*.key"):
        path.unlink()
    assert vault.needs_key()
    with pytest.raises(MissingKeyFileError, match="^key-file-missing$"):
        vault.key_of(WORDS)


def test_a_key_file_without_its_book_makes_no_empty_one(folder: Path) -> None:
    Vault(folder).encrypt(WORDS, CODE)
    (folder / FILE_NAME).unlink()
    with pytest.raises(StorageUnavailableError, match="^book-parted-from-key$"):
        AddressBook(folder)
    assert not (folder / FILE_NAME).exists()


def test_passphrase_and_code_are_changed_for_the_copies_too(folder: Path) -> None:
    vault = Vault(folder)
    vault.encrypt(WORDS, CODE)
    key, other = vault.key_of(WORDS), new_code()
    vault.change_passphrase(key, "another line of words")
    vault.change_code(key, other)
    for path in (folder, folder / COPIES_FOLDER):
        assert key_file.read(path / KEY_FILE) == key_file.read(folder / KEY_FILE)
    for old in (WORDS, CODE):
        with pytest.raises(WrongSecretError):
            vault.key_of(old)
    assert vault.key_of("another line of words") == vault.key_of(other) == key


def test_what_cannot_be_done_changes_nothing(folder: Path) -> None:
    vault = Vault(folder)
    for words, code in (("short", CODE), (WORDS, CODE[:-1])):
        with pytest.raises(InvalidValueError):
            vault.encrypt(words, code)
    book = AddressBook(folder)
    with pytest.raises(StorageUnavailableError, match="^book-is-open-elsewhere$"):
        vault.encrypt(WORDS, CODE)
    book.close()
    assert not vault.needs_key()
    assert not (folder / KEY_FILE).exists()
    vault.encrypt(WORDS, CODE)
    with pytest.raises(KithError, match="^book-is-encrypted-already$"):
        vault.encrypt(WORDS, CODE)


def test_copies_from_before_are_finished_and_come_back(folder: Path, tmp_path: Path) -> None:
    early = tmp_path / "early.sqlite3"
    shutil.copyfile(_copies(folder)[0], early)
    vault = Vault(folder)
    vault.encrypt(WORDS, CODE)
    key = vault.key_of(WORDS)
    shutil.copyfile(early, _copies(folder)[0])
    assert vault.tidy(key) == []
    assert vault.plain_copies() == 0

    book = AddressBook(folder, key=key)
    book.people.add(Contact(Person(display_name="Ben Carter"))).result()
    book.backups.restore(early).result()
    assert _people(book) == ["Ana Sousa"]
    book.close()
    assert not is_plain(folder / FILE_NAME)
