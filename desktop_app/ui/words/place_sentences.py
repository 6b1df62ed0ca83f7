"""What is said of places where address books and their copies lie; a part of `error_sentences`."""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

PLACES = {
    "backup-before-failed": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was changed. {reason} So the backup before this could not be made."
    ),
    "book-file-only-read": QT_TRANSLATE_NOOP(
        "Errors", "This address book can only be read: {path} may not be written."
    ),
    "book-folder-only-read": QT_TRANSLATE_NOOP(
        "Errors", "This address book can only be read: its folder {folder} may not be written."
    ),
    "book-on-read-only-disk": QT_TRANSLATE_NOOP(
        "Errors",
        "This address book can only be read: the disk or drive with {path} may not be written.",
    ),
    "book-only-read": QT_TRANSLATE_NOOP(
        "Errors", "This address book can only be read: the system lets nobody write {path}."
    ),
    "copy-holds-too-much": QT_TRANSLATE_NOOP(
        "Errors", "A single value in {path} is larger than any of Kith. Nothing was taken from it."
    ),
    "copy-is-strange": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} declares what Kith never made there, such as triggers or views of its own. Nothing was taken from it.",
    ),
}
"""For each key of an error its sentence, by key."""
