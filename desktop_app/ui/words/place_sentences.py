"""What is said of places where address books and their copies lie; a part of `error_sentences`."""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

PLACES = {
    "backup-before-broke": QT_TRANSLATE_NOOP(
        "Errors", "{reason} So the backup before this could not be finished."
    ),
    "backup-before-failed": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was changed. {reason} So the backup before this could not be made."
    ),
    "backup-before-taken-back": QT_TRANSLATE_NOOP(
        "Errors",
        "All of it was taken back. {reason} So the backup before this could not be finished.",
    ),
    "backup-is-gone": QT_TRANSLATE_NOOP("Errors", "There is no such backup (any more)."),
    "backup-lacks-person": QT_TRANSLATE_NOOP("Errors", "Nobody of that name is in this backup."),
    "backup-no-room": QT_TRANSLATE_NOOP(
        "Errors", "There is too little room on the disk for a backup in {folder}."
    ),
    "book-file-only-read": QT_TRANSLATE_NOOP(
        "Errors", "This address book can only be read: {path} may not be written."
    ),
    "book-folder-only-read": QT_TRANSLATE_NOOP(
        "Errors", "This address book can only be read: its folder {folder} may not be written."
    ),
    "book-is-folder": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a folder, so no address book can be kept there."
    ),
    "book-is-lost-link": QT_TRANSLATE_NOOP("Errors", "{path} is a link that leads nowhere."),
    "book-is-read-only": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: it is read-only."),
    "book-on-read-only-disk": QT_TRANSLATE_NOOP(
        "Errors",
        "This address book can only be read: the disk or drive with {path} may not be written.",
    ),
    "book-only-read": QT_TRANSLATE_NOOP(
        "Errors", "This address book can only be read: the system lets nobody write {path}."
    ),
    "copy-fails-check": QT_TRANSLATE_NOOP(
        "Errors", "{path} did not pass its check, so it is no safety copy."
    ),
    "copy-holds-too-much": QT_TRANSLATE_NOOP(
        "Errors", "A single value in {path} is larger than any of Kith. Nothing was taken from it."
    ),
    "copy-is-strange": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} declares what Kith never made there, such as triggers or views of its own. Nothing was taken from it.",
    ),
    "copy-lacks-rows": QT_TRANSLATE_NOOP("Errors", "{path} lacks rows, so it is no safety copy."),
    "copy-not-written": QT_TRANSLATE_NOOP(
        "Errors", "No safety copy could be written to {folder}: {reason}."
    ),
    "place-does-not-answer": QT_TRANSLATE_NOOP("Errors", "{folder} does not answer."),
    "place-is-no-folder": QT_TRANSLATE_NOOP(
        "Errors", "{path} is no folder, so no address book can be kept there."
    ),
    "place-is-own": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is within the folder of this address book; choose a place outside of it.",
    ),
    "place-not-usable": QT_TRANSLATE_NOOP("Errors", "{path} cannot be used: {reason}."),
}
"""For each key of an error its sentence, by key."""
