"""What can go wrong, in terms a caller can act on. Only `ui` and the command line word them for people."""

from __future__ import annotations


class KithError(Exception):
    """Base of every error Kith raises on purpose; `str(error)` is one plain English sentence."""


class InvalidValueError(KithError):
    """A field was given something it cannot hold.

    `field` is the attribute name on the noun, so that a screen can show the sentence in place.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class UnstorableError(KithError):
    """Something in a row is nothing the database can hold; what belonged to it was taken back."""


class NotFoundError(KithError):
    """The row asked for is not (or no longer) there."""


class AmbiguousNameError(KithError):
    """A name given by a person fits several people; `names` lists them."""

    def __init__(self, text: str, names: tuple[str, ...]) -> None:
        super().__init__(f"“{text}” could be {', '.join(names[:-1])} or {names[-1]}.")
        self.names = names


class NewerDatabaseError(KithError):
    """The file was written by a newer Kith; it has not been touched."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__(
            f"{path} was written by a newer Kith (its format is {found}, this Kith knows {known}). "
            "Nothing was changed. Install the newer Kith to open it."
        )
        self.found, self.known = found, known


class DamagedDatabaseError(KithError):
    """The file is not a database, or SQLite finds it damaged; it has not been touched."""


class NeedsKeyError(KithError):
    """The file is encrypted, and no key was given."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} is encrypted: it opens only with its key. It was left as it is.")


class WrongKeyError(KithError):
    """The file is encrypted, and not with the key that was given; or its first page is damaged, which looks the same."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} does not open with this key. It was left as it is.")


class NotEncryptedError(KithError):
    """A key was given for a file that is not encrypted."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} is not encrypted, so no key belongs to it. It was left as it is.")


class StorageUnavailableError(KithError):
    """The place cannot be read or written: permission, a full disk, a folder in the way."""


class ImportStoppedError(KithError):
    """An import failed on its way; the `kept` people stored before that stay, as one step that can be taken back."""

    def __init__(self, cause: KithError, kept: int) -> None:
        who = "1 person" if kept == 1 else f"{kept:,} people"
        super().__init__(f"{cause} Before that, {who} came in and {'was' if kept == 1 else 'were'} kept.")
        self.kept = kept


class MissingAddressBookError(KithError):
    """There is no address book in the folder, and none was to be made."""

    def __init__(self, folder: str) -> None:
        super().__init__(f"There is no address book in {folder}.")


class NothingToUndoError(KithError):
    """Undo or redo was asked for with an empty history."""


class StoppedError(KithError):
    """A long read was given up because nobody waits for its answer any more."""


class UnreadableReleaseError(KithError):
    """What came back is not what a list of released versions says."""

    def __init__(self) -> None:
        super().__init__("What came back is not a list of Kith’s versions.")
