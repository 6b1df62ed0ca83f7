"""A key shut up under what a person knows: stretched by scrypt, sealed by SQLCipher.

What is sealed is one row of a database of two pages, encrypted with the stretched secret. SQLCipher
authenticates every page (HMAC-SHA512) and encrypts it with AES-256, so a wrong secret and a changed
byte are both noticed, and no cipher is composed here; a library for it would add 10 MB to every
installer. Anybody can open a seal with SQLCipher 4: `PRAGMA key = "x'…'"`, `cipher_page_size = 1024`.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.files import discard, new_beside
from desktop_app.storage.engine.key import KEY_BYTES, Key

_PAGE = 1024
"""The smallest that leaves SQLite the 480 bytes it needs beside SQLCipher's 80."""
_MOST_MEMORY = 1 << 30
"""Bytes: a file with other numbers could have a start take all there is."""


@dataclass(frozen=True, slots=True)
class Stretching:
    """scrypt (RFC 7914) with its numbers: 0.42 s of one core here and 128 MB, as OWASP advises
    (Password Storage Cheat Sheet: N=2^17, r=8, p=1).
    """

    salt: bytes
    cost: int = 1 << 17
    block: int = 8
    lanes: int = 1

    def key(self, secret: str) -> Key:
        """The 256 bits for a secret. Raises DamagedDatabaseError for numbers no Kith writes."""
        memory = 128 * self.cost * self.block * self.lanes
        if not 0 < memory <= _MOST_MEMORY:
            raise DamagedDatabaseError("key-file-damaged")
        try:
            made = hashlib.scrypt(
                secret.encode(),
                salt=self.salt,
                n=self.cost,
                r=self.block,
                p=self.lanes,
                # OpenSSL counts some working space beside the table.
                maxmem=memory + (1 << 21),
                dklen=KEY_BYTES,
            )
        except ValueError as error:
            raise DamagedDatabaseError("key-file-damaged") from error
        return Key(made)


def seal(key: Key, under: Key, folder: Path) -> bytes:
    """`key` sealed under another; a file of the sealed bytes is in `folder` meanwhile. Raises
    OSError.
    """
    with _file(folder) as path:
        connection = _opened(path, under)
        try:
            connection.execute("PRAGMA journal_mode = off")
            connection.execute("CREATE TABLE sealed (secret BLOB NOT NULL)")
            connection.execute("INSERT INTO sealed VALUES (?)", (key.secret,))
        finally:
            connection.close()
        return path.read_bytes()


def unseal(sealed: bytes, under: Key, folder: Path) -> Key | None:
    """The key in the seal, None when `under` does not open it. Raises OSError."""
    with _file(folder) as path:
        path.write_bytes(sealed)
        connection = _opened(path, under)
        try:
            (secret,) = connection.execute("SELECT secret FROM sealed").fetchone()
        except sqlite.DatabaseError:
            return None
        finally:
            connection.close()
    return Key(secret)


def _opened(path: Path, under: Key) -> Any:
    connection = open_file(path, under)
    connection.execute(f"PRAGMA cipher_page_size = {_PAGE}")
    return connection


@contextmanager
def _file(folder: Path) -> Iterator[Path]:
    """An empty file in `folder`, or in the system's temporary folder where that is read-only."""
    path: Path | None = None
    with suppress(OSError):
        path = new_beside(folder / "seal")
    if path is None:
        handle, name = tempfile.mkstemp(prefix="kith-")
        os.close(handle)
        path = Path(name)
    try:
        yield path
    finally:
        discard(path)
