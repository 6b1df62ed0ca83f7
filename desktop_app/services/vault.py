"""The encryption of one address book: whether it needs a key, what opens it, switched on and off.

Everything here takes half a second or more and is not for the UI thread, `needs_key` and
`plain_copies` apart.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain import passphrases, recovery_code
from desktop_app.domain.errors import (
    DamagedDatabaseError,
    KithError,
    MissingKeyFileError,
    StorageUnavailableError,
)
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME, KEY_FILE

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key
    from desktop_app.storage.engine.key_file import KeyFile, Way

HAS_KEYRING = sys.platform in ("linux", "win32", "darwin")
"""Whether the system has a keyring that can remember the key."""
REMEMBER, YES, NO = "remember", "yes", "no"
"""What the window remembers by name of whether it does. Where that is not yes, no keyring is asked."""
_PLAIN = b"SQLite format 3\x00"


class Vault:
    """The address book in `folder`. `clock` gives the UTC moment.

    `encrypt` and `decrypt` need the address book closed, in this program and every other. A key is
    what they, `AddressBook` and the changes of passphrase and code are given; it is never written
    but sealed.
    """

    def __init__(
        self, folder: Path, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.folder, self._clock = folder, clock
        self._book, self._copies = folder / FILE_NAME, folder / COPIES_FOLDER
        self._file = folder / KEY_FILE

    def needs_key(self) -> bool:
        """Whether the address book opens only with its key: it has no header, and a key file or pages
        that look random. What cannot be read needs none: opening it says why.
        """
        try:
            with self._book.open("rb") as book:
                if book.read(len(_PLAIN)) == _PLAIN:
                    return False
            if self._has_key_file():
                return True
            from desktop_app.storage.engine.key import looks_encrypted

            return looks_encrypted(self._book)
        except OSError:
            return False

    def is_there(self) -> bool:
        """Whether there is an address book."""
        return self._book.is_file()

    def _has_key_file(self) -> bool:
        return self._file.exists() or (self._copies / KEY_FILE).exists()

    def key_of_passphrase(self, passphrase: str) -> Key:
        """Raises WrongSecretError, MissingKeyFileError, DamagedDatabaseError or
        StorageUnavailableError.
        """
        from desktop_app.storage.engine.key_file import Way

        return self._key(Way.PASSPHRASE, passphrases.plain(passphrase))

    def key_of_code(self, code: str) -> Key:
        """The same, and InvalidValueError for what is no whole code."""
        from desktop_app.storage.engine.key_file import Way

        return self._key(Way.CODE, recovery_code.read_code(code))

    def key_of(self, secret: str) -> Key:
        """The key for a passphrase or a recovery code, whichever it is; raises as these do."""
        if recovery_code.is_code(secret):
            with suppress(KithError):
                return self.key_of_code(secret)
        return self.key_of_passphrase(secret)

    def key_id(self) -> str:
        """What tells its key from those of other address books. Raises as `key_of_passphrase`."""
        from desktop_app.storage.engine import key_file

        return key_file.of_book(self.folder).id

    def known_key(self, secret: bytes) -> Key | None:
        """The key with these 256 bits where it opens the address book, else None; takes a few
        milliseconds.
        """
        from desktop_app.storage.engine.connection import Database
        from desktop_app.storage.engine.key import Key

        with suppress(KithError, ValueError, OSError):
            key = Key(secret)
            db = Database(self._book, key, read_only=True)
            try:
                db.handle()
            finally:
                db.close()
            return key
        return None

    def _key(self, way: Way, secret: str) -> Key:
        from desktop_app.storage.engine import key_file

        try:
            return key_file.of_book(self.folder).open(way, secret, self.folder)
        except OSError as error:
            raise _unusable(self._file, error) from error

    def plain_copies(self) -> int:
        """How many copies beside the address book are not encrypted."""
        from desktop_app.storage.engine.backups import ENDING
        from desktop_app.storage.engine.converting import is_plain

        found = 0
        with suppress(OSError):
            found = sum(is_plain(path) for path in self._copies.glob(f"*{ENDING}"))
        return found

    def encrypt(self, passphrase: str, code: str) -> list[Path]:
        """Encrypt the address book and its copies with a new key, which the passphrase opens and the
        recovery code (`recovery_code.new_code`); gives the copies that stayed as they were.

        A copy is made first. Raises InvalidValueError for a short passphrase or a code with a
        mistake, DamagedDatabaseError or StorageUnavailableError; then it is not encrypted.
        """
        from desktop_app.storage.engine import converting, key_file
        from desktop_app.storage.engine.key import KEY_BYTES, Key

        spelt, read = passphrases.checked(passphrase), recovery_code.read_code(code)
        if self._book.exists() and not converting.is_plain(self._book):
            raise KithError("book-is-encrypted-already", path=str(self._book))
        key = Key(os.urandom(KEY_BYTES))
        self._copy_first(None)
        # First the key, then what it opens: beside a file that is not encrypted it means nothing.
        self._write_key_file(key, spelt, read)
        try:
            converting.convert(self._book, None, key)
        except KithError:
            with suppress(OSError):
                self._file.unlink()
            raise
        if self._copies.is_dir():
            key_file.carry(self.folder, self._copies)
        return converting.convert_copies(self._copies, None, key)

    def _write_key_file(self, key: Key, passphrase: str, code: str) -> None:
        """Write it, read it again and open it both ways: nothing is encrypted with a key that cannot
        be had back.
        """
        from desktop_app.storage.engine import key_file
        from desktop_app.storage.engine.key_file import Way

        try:
            made = key_file.new_key_file()
            for way, secret in ((Way.PASSPHRASE, passphrase), (Way.CODE, code)):
                made = made.with_seal(way, secret, key, self.folder)
            key_file.write(made, self._file)
            written = key_file.read(self._file)
            for way, secret in ((Way.PASSPHRASE, passphrase), (Way.CODE, code)):
                if written.open(way, secret, self.folder) != key:
                    raise StorageUnavailableError(
                        "file-not-written", path=str(self._file), reason="it reads differently"
                    )
        except OSError as error:
            raise _unusable(self._file, error) from error

    def decrypt(self, key: Key) -> list[Path]:
        """Have the address book and its copies lie open again; gives the copies that stayed as they
        were, which then keep their key file.

        A copy is made first. Raises WrongKeyError, DamagedDatabaseError or StorageUnavailableError;
        then the address book is encrypted as before.
        """
        from desktop_app.storage.engine import converting

        self._copy_first(key)
        left = converting.convert_copies(self._copies, key, None)
        try:
            converting.convert(self._book, key, None)
        except KithError:
            self.tidy(key)
            raise
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
            if not left:
                (self._copies / KEY_FILE).unlink(missing_ok=True)
        return left

    def change_passphrase(self, key: Key, passphrase: str) -> None:
        """Have another passphrase open the address book from now on, and the copies beside it.

        Raises InvalidValueError for a short one, DamagedDatabaseError or StorageUnavailableError;
        then the old one does.
        """
        from desktop_app.storage.engine.key_file import Way

        self._seal(key, Way.PASSPHRASE, passphrases.checked(passphrase))

    def change_code(self, key: Key, code: str) -> None:
        """The same for another recovery code; the old one opens nothing here any more."""
        from desktop_app.storage.engine.key_file import Way

        self._seal(key, Way.CODE, recovery_code.read_code(code))

    def _seal(self, key: Key, way: Way, secret: str) -> None:
        from desktop_app.storage.engine import key_file

        try:
            made = key_file.of_book(self.folder).with_seal(way, secret, key, self.folder)
            self._replace(made)
        except OSError as error:
            raise _unusable(self._file, error) from error

    def _replace(self, made: KeyFile) -> None:
        from desktop_app.storage.engine import key_file

        key_file.write(made, self._file)
        if self._copies.is_dir():
            key_file.carry(self.folder, self._copies)

    def tidy(self, key: Key) -> list[Path]:
        """Finish what a stopped conversion left in an address book that is encrypted: copies that lie
        open, and unfinished files; and put the key file that the copies carry in the place of one that
        is lost or damaged. Gives the copies that cannot be converted.
        """
        from desktop_app.storage.engine import converting

        self._mend_key_file()
        for folder in (self.folder, self._copies):
            converting.sweep(folder)
        return converting.convert_copies(self._copies, None, key)

    def _mend_key_file(self) -> None:
        """The damaged one stays beside it."""
        from desktop_app.storage.engine import key_file

        with suppress(KithError, OSError):
            try:
                key_file.read(self._file)
            except (MissingKeyFileError, DamagedDatabaseError):
                whole = key_file.read(self._copies / KEY_FILE)
                if self._file.exists():
                    self._file.replace(self._file.with_name(f"damaged-{KEY_FILE}"))
                key_file.write(whole, self._file)

    def write_paper(self, path: Path, page: bytes) -> None:
        """Write a page with the recovery code to a file only its owner can read. Raises
        StorageUnavailableError, also for a file of an address book.
        """
        from desktop_app.storage.engine.files import write_whole
        from desktop_app.storage.engine.own_files import refuse_own

        refuse_own(path, self.folder)
        write_whole(path, [page])

    def _copy_first(self, key: Key | None) -> None:
        from desktop_app.domain.backups import BackupReason
        from desktop_app.storage.engine import backups
        from desktop_app.storage.engine.connection import Database

        db = Database(self._book, key, read_only=True)
        try:
            backups.make(db, self._copies, BackupReason.CONVERSION, self._clock())
        finally:
            db.close()


def _unusable(path: Path, error: OSError) -> KithError:
    return StorageUnavailableError(
        "file-not-written", path=str(path), reason=error.strerror or str(error)
    )
