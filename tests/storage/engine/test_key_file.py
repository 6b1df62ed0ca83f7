"""The file that opens an encrypted address book with a passphrase or a recovery code."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    MissingKeyFileError,
    NewerDatabaseError,
    WrongSecretError,
)
from desktop_app.storage.engine import key_file
from desktop_app.storage.engine.key_file import KeyFile, Way
from desktop_app.storage.engine.own_files import COPIES_FOLDER, KEY_FILE
from desktop_app.storage.engine.sealing import Stretching, seal, unseal
from tests.storage.conftest import KEY

QUICK = Stretching(b"salt" * 4, cost=16)
"""Of no use against a guesser, and fast."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "Stretching", lambda salt, *_: Stretching(salt, cost=16))


def _made(folder: Path, secret: str = "five apples") -> KeyFile:
    made = key_file.new_key_file()
    for way, word in ((Way.PASSPHRASE, secret), (Way.CODE, "12345")):
        made = made.with_seal(way, word, KEY, folder)
    return made


def test_it_opens_with_either_secret_and_nothing_else(tmp_path: Path) -> None:
    made = _made(tmp_path)
    key_file.write(made, tmp_path / KEY_FILE)
    read = key_file.read(tmp_path / KEY_FILE)
    assert read == made
    assert read.open(Way.PASSPHRASE, "five apples", tmp_path) == KEY
    assert read.open(Way.CODE, "12345", tmp_path) == KEY
    for way, secret in ((Way.PASSPHRASE, "12345"), (Way.CODE, "five apples"), (Way.CODE, "")):
        with pytest.raises(WrongSecretError, match=f"^{way}-is-wrong$"):
            read.open(way, secret, tmp_path)


def test_it_is_its_owners_alone_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    key_file.write(_made(tmp_path), tmp_path / KEY_FILE)
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    kept = (tmp_path / KEY_FILE).read_bytes()
    assert KEY.secret not in kept
    assert KEY.secret.hex().encode() not in kept


def test_the_same_secret_is_sealed_differently_each_time(tmp_path: Path) -> None:
    one, other = _made(tmp_path), _made(tmp_path)
    assert one.id != other.id
    assert one.seals[Way.CODE].sealed != other.seals[Way.CODE].sealed
    assert one.seals[Way.CODE].stretching.salt != other.seals[Way.CODE].stretching.salt


def test_a_changed_byte_of_a_seal_opens_nothing(tmp_path: Path) -> None:
    under = QUICK.key("secret")
    sealed = seal(KEY, under, tmp_path)
    assert unseal(sealed, under, tmp_path) == KEY
    for at in range(0, len(sealed), 97):
        changed = bytearray(sealed)
        changed[at] ^= 1
        assert unseal(bytes(changed), under, tmp_path) is None


@pytest.mark.parametrize("cost", [0, 3, 1 << 40])
def test_numbers_no_kith_writes_are_refused(cost: int) -> None:
    with pytest.raises(DamagedDatabaseError, match="^key-file-damaged$"):
        Stretching(b"salt", cost=cost).key("secret")


def test_a_missing_a_damaged_and_a_newer_file_are_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / KEY_FILE
    with pytest.raises(MissingKeyFileError):
        key_file.read(path)
    key_file.write(_made(tmp_path), path)
    whole = path.read_text()
    for damaged in ("", "[]", "{}", whole[: len(whole) // 2], whole.replace('"n": 16', '"n": 17')):
        path.write_text(damaged)
        with pytest.raises(DamagedDatabaseError, match="^key-file-damaged$"):
            key_file.read(path)
    with monkeypatch.context() as later:
        later.setattr(key_file, "FORMAT", 99)
        key_file.write(_made(tmp_path), path)
    with pytest.raises(NewerDatabaseError):
        key_file.read(path)


def test_the_one_beside_the_copies_stands_in(tmp_path: Path) -> None:
    made = _made(tmp_path)
    key_file.write(made, tmp_path / KEY_FILE)
    key_file.carry(tmp_path, tmp_path / COPIES_FOLDER)
    (tmp_path / KEY_FILE).write_text("damaged")
    assert key_file.of_book(tmp_path) == made
    (tmp_path / KEY_FILE).unlink()
    assert key_file.of_book(tmp_path) == made
    (tmp_path / COPIES_FOLDER / KEY_FILE).unlink()
    with pytest.raises(MissingKeyFileError):
        key_file.of_book(tmp_path)


def test_what_is_left_of_a_damaged_one_opens_as_far_as_it_is_whole(tmp_path: Path) -> None:
    made = _made(tmp_path)
    path = tmp_path / KEY_FILE
    key_file.write(made, path)
    inside = json.loads(path.read_text())
    inside["ways"]["passphrase"]["sealed"] = "A" + inside["ways"]["passphrase"]["sealed"][1:]
    path.write_text(json.dumps(inside))
    left = key_file.of_book(tmp_path)
    assert left.open(Way.CODE, "12345", tmp_path) == KEY
    for refused in (
        lambda: left.open(Way.PASSPHRASE, "five apples", tmp_path),
        lambda: left.with_seal(Way.PASSPHRASE, "five apples", KEY, tmp_path),
    ):
        with pytest.raises(DamagedDatabaseError, match="^key-file-damaged$"):
            refused()
    path.write_text(path.read_text()[:-40])
    with pytest.raises(DamagedDatabaseError, match="^key-file-damaged$"):
        key_file.of_book(tmp_path)


def test_copies_carry_it_and_another_books_stays(tmp_path: Path) -> None:
    one, other, stick = tmp_path / "one", tmp_path / "other", tmp_path / "stick"
    for book in (one, other):
        book.mkdir()
        key_file.write(_made(book), book / KEY_FILE)
        key_file.carry(book, stick)
    assert key_file.read(stick / KEY_FILE) == key_file.read(one / KEY_FILE)
    theirs = key_file.read(other / KEY_FILE)
    assert key_file.read(stick / f"kith-{theirs.id}.key") == theirs

    changed = key_file.read(one / KEY_FILE).with_seal(Way.CODE, "67890", KEY, one)
    key_file.write(changed, one / KEY_FILE)
    key_file.carry(one, stick)
    assert key_file.read(stick / KEY_FILE) == changed
