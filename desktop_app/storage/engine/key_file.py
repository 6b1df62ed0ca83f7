"""`kith.key`, beside an encrypted address book: its key, sealed once under the passphrase and once
under the recovery code.

    {"kith": "key", "format": 1, "id": "…", "check": "…",
     "ways": {"passphrase": {"salt": "…", "n": 131072, "r": 8, "p": 1, "sealed": "…"}, "code": {…}}}

`salt` and `sealed` are base64, `check` is the SHA-256 of the rest, so that a damaged file is told
from a wrong passphrase. `id` says whose key it is: copies carry the file with them.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import (
    DamagedDatabaseError,
    MissingKeyFileError,
    NewerDatabaseError,
    StorageUnavailableError,
    WrongSecretError,
)
from desktop_app.storage.engine.files import make_folder, write_whole
from desktop_app.storage.engine.own_files import COPIES_FOLDER, KEY_FILE
from desktop_app.storage.engine.sealing import Stretching, seal, unseal

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

FORMAT = 1
SALT_BYTES = 16
_LARGEST = 1 << 20
"""Bytes that are read of it at most; it has six thousand."""


class Way(StrEnum):
    """What opens a key file."""

    PASSPHRASE = "passphrase"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Seal:
    """A key sealed under one secret."""

    stretching: Stretching
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the file holds. `id` is hexadecimal. One that `is_damaged` may still open: a seal that
    is not as it was written opens nothing.
    """

    id: str
    seals: dict[Way, Seal]
    is_damaged: bool = False

    def open(self, way: Way, secret: str, folder: Path) -> Key:
        """The key of the address book; takes half a second. `folder` is where the sealed bytes may
        lie meanwhile. Raises WrongSecretError, DamagedDatabaseError or OSError.
        """
        found = self.seals.get(way)
        key = None
        if found is not None:
            key = unseal(found.sealed, found.stretching.key(secret), folder)
        if key is None and self.is_damaged:
            raise DamagedDatabaseError("key-file-damaged")
        if key is None:
            if way is Way.CODE:
                raise WrongSecretError("code-is-wrong")
            raise WrongSecretError("passphrase-is-wrong")
        return key

    def with_seal(self, way: Way, secret: str, key: Key, folder: Path) -> KeyFile:
        """The same with the key sealed anew under `secret`; takes half a second. Raises OSError, and
        DamagedDatabaseError for a damaged one: whether its other seal is whole nobody can tell.
        """
        if self.is_damaged:
            raise DamagedDatabaseError("key-file-damaged")
        stretching = Stretching(os.urandom(SALT_BYTES))
        made = Seal(stretching, seal(key, stretching.key(secret), folder))
        return replace(self, seals=self.seals | {way: made})


def new_key_file() -> KeyFile:
    """One without a seal yet."""
    return KeyFile(os.urandom(8).hex(), {})


def write(file: KeyFile, path: Path) -> None:
    """Write it whole, for its owner only. Raises StorageUnavailableError; then the old one is as it
    was.
    """
    inside = {
        "kith": "key",
        "format": FORMAT,
        "id": file.id,
        "ways": {way.value: _to_json(kept) for way, kept in file.seals.items()},
    }
    inside["check"] = _check(inside)
    write_whole(path, [json.dumps(inside, indent=1), "\n"])


def read(path: Path) -> KeyFile:
    """Raises MissingKeyFileError, DamagedDatabaseError, NewerDatabaseError or
    StorageUnavailableError.
    """
    try:
        with path.open("rb") as opened:
            inside = json.loads(opened.read(_LARGEST))
        if inside["kith"] != "key" or inside.pop("check") != _check(inside):
            raise ValueError("not as it was written")
        if inside["format"] > FORMAT:
            raise NewerDatabaseError(str(path), inside["format"], FORMAT)
        seals = {Way(way): _from_json(kept) for way, kept in inside["ways"].items()}
        return KeyFile(inside["id"], seals)
    except FileNotFoundError as error:
        raise MissingKeyFileError(str(path)) from error
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-read", path=str(path), reason=error.strerror or str(error)
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedDatabaseError("key-file-damaged") from error


def of_book(folder: Path) -> KeyFile:
    """The key file of the address book in `folder`, or where that is lost or damaged the one its
    copies carry, or what is left of either. Raises as `read` does, of the first.
    """
    there = (folder / KEY_FILE, folder / COPIES_FOLDER / KEY_FILE)
    try:
        return read(there[0])
    except (MissingKeyFileError, DamagedDatabaseError):
        with suppress(MissingKeyFileError, DamagedDatabaseError, StorageUnavailableError):
            return read(there[1])
        for path in there:
            if (left := _left_of(path)) is not None:
                return left
        raise


def _left_of(path: Path) -> KeyFile | None:
    """The seals that can still be read of a damaged file, None when there are none."""
    seals: dict[Way, Seal] = {}
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        inside = json.loads(path.read_bytes()[:_LARGEST].decode(errors="replace"))
        for way, kept in inside["ways"].items():
            with suppress(ValueError, KeyError, TypeError, AttributeError):
                seals[Way(way)] = _from_json(kept)
        return KeyFile(str(inside.get("id", "")), seals, is_damaged=True) if seals else None
    return None


def carry(book: Path, copy: Path) -> None:
    """See that the folder `copy` holds the key file of the address book in the folder `book`, when
    there is one, to open what is copied there. Raises StorageUnavailableError.

    The key file of another address book stays; then ours is called after its id.
    """
    try:
        ours = read(book / KEY_FILE)
    except (MissingKeyFileError, DamagedDatabaseError):
        return
    try:
        theirs = read(copy / KEY_FILE)
    except (MissingKeyFileError, DamagedDatabaseError):
        theirs = ours
        make_folder(copy)
        write(ours, copy / KEY_FILE)
    if theirs.id != ours.id:
        write(ours, copy / f"kith-{ours.id}.key")
    elif theirs != ours:
        write(ours, copy / KEY_FILE)


def _to_json(kept: Seal) -> dict[str, Any]:
    stretching = kept.stretching
    return {
        "salt": base64.b64encode(stretching.salt).decode(),
        "n": stretching.cost,
        "r": stretching.block,
        "p": stretching.lanes,
        "sealed": base64.b64encode(kept.sealed).decode(),
    }


def _from_json(kept: dict[str, Any]) -> Seal:
    salt, sealed = (base64.b64decode(kept[name], validate=True) for name in ("salt", "sealed"))
    return Seal(Stretching(salt, int(kept["n"]), int(kept["r"]), int(kept["p"])), sealed)


def _check(inside: dict[str, Any]) -> str:
    rest = {name: value for name, value in inside.items() if name != "check"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()
