"""What can go wrong, in terms a caller can act on.

An error is a key and values, never a sentence: `desktop_app/ui/words/error_sentences.py` has the
words for every key, for the window and the command line alike.
"""

from __future__ import annotations


class KithError(Exception):
    """Base of every error Kith raises on purpose.

    `key` names what happened; `values` are the paths, names and numbers that a sentence about it
    holds, or an error whose own sentence it holds. `str(error)` is the key alone, so that no log
    keeps what people wrote.
    """

    def __init__(self, key: str, **values: str | int | KithError) -> None:
        super().__init__(key)
        self.key, self.values = key, values


class InvalidValueError(KithError):
    """A field was given something it cannot hold.

    `field` is the attribute name on the noun, so that a screen can show the sentence in place.
    """

    def __init__(self, field: str, key: str, **values: str | int) -> None:
        super().__init__(key, **values)
        self.field = field


class UnstorableError(KithError):
    """Something in a row is nothing the database can hold; what belonged to it was taken back."""


class NotFoundError(KithError):
    """The row asked for is not (or no longer) there."""


class AmbiguousNameError(KithError):
    """A name given by a person fits several people; `names` lists them."""

    def __init__(self, text: str, names: tuple[str, ...]) -> None:
        super().__init__(
            "name-is-ambiguous", text=text, names=", ".join(names[:-1]), last=names[-1]
        )
        self.names = names


class NewerDatabaseError(KithError):
    """The file was written by a newer Kith; it has not been touched."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__("book-is-newer", path=path, found=found, known=known)
        self.found, self.known = found, known


class DamagedDatabaseError(KithError):
    """The file is not a database, or SQLite finds it damaged; it has not been touched."""


class NeedsKeyError(KithError):
    """The file is encrypted, and no key was given."""

    def __init__(self, path: str) -> None:
        super().__init__("book-needs-key", path=path)


class WrongKeyError(KithError):
    """The file is encrypted, and not with the key that was given; or its first page is damaged,
    which looks the same.
    """

    def __init__(self, path: str) -> None:
        super().__init__("book-has-another-key", path=path)


class NotEncryptedError(KithError):
    """A key was given for a file that is not encrypted."""

    def __init__(self, path: str) -> None:
        super().__init__("book-is-not-encrypted", path=path)


class MissingKeyFileError(KithError):
    """The file is encrypted, and the file that opens it with a passphrase is not beside it."""

    def __init__(self, path: str) -> None:
        super().__init__("key-file-missing", path=path)


class WrongSecretError(KithError):
    """The passphrase or the recovery code is not the one."""


class StorageUnavailableError(KithError):
    """The place cannot be read or written: permission, a full disk, a folder in the way."""


class NoBackupError(KithError):
    """The backup before something large could not be made, so nothing was written."""

    is_done = False


class BackupBrokeError(NoBackupError):
    """The backup before something large broke off when that was written already."""

    is_done = True


class ImportStoppedError(KithError):
    """An import failed on its way; the `kept` people stored before that stay, as one step that can
    be taken back.

    Of a JSON book `kept` counts `records` of every kind instead.
    """

    def __init__(self, cause: KithError, kept: int, *, records: bool = False) -> None:
        if records:
            super().__init__("import-stopped-records", cause=cause, kept=kept)
        elif kept == 1:
            super().__init__("import-stopped-after-one", cause=cause)
        else:
            super().__init__("import-stopped", cause=cause, kept=kept)
        self.kept = kept


class MissingAddressBookError(KithError):
    """There is no address book in the folder, and none was to be made."""

    def __init__(self, folder: str) -> None:
        super().__init__("book-is-missing", folder=folder)


class NothingToUndoError(KithError):
    """Undo or redo was asked for with an empty history, or of a step that is no longer in it."""


class NewerStepError(KithError):
    """A step cannot be taken back (or brought back) yet: newer ones stand on it, and must go
    first.
    """


class StoppedError(KithError):
    """A long read was given up because nobody waits for its answer any more."""


class UnreadableReleaseError(KithError):
    """What came back is not what a list of released versions says."""

    def __init__(self) -> None:
        super().__init__("releases-not-understood")


class KeyringError(KithError):
    """The keyring of this computer is not there, is locked, or refuses."""
