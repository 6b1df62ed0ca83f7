"""One sentence for every fault in a record, a file or the address book, by its key.

Knows nothing of Qt: the command line says them too. The window says them through `say_fault`, which
translates. Names in braces are the fault's values.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.errors import KithError
from desktop_app.domain.faults import Fault
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.error_sentences import sentence_of


def sentence_of_fault(fault: Fault, translated: Callable[[str], str] = str) -> str:
    """What is wrong, in one sentence; `translated` turns an English sentence into the language it
    is said in.
    """
    values = {name: _said(value, translated) for name, value in fault.values.items()}
    return translated(FAULTS[fault.key]).format(**values)


def _said(value: str | int | Fault | KithError, translated: Callable[[str], str]) -> str | int:
    """A value as it stands in a sentence; a reason without the full stop, which ends the sentence
    it stands in.
    """
    if isinstance(value, Fault):
        return sentence_of_fault(value, translated).rstrip(".")
    return sentence_of(value, translated).rstrip(".") if isinstance(value, KithError) else value


def say_fault(fault: Fault) -> str:
    """The same in the language of the window."""
    from PySide6.QtCore import QCoreApplication

    return sentence_of_fault(fault, lambda sentence: QCoreApplication.translate("Errors", sentence))


FAULTS = {
    "archive-damaged": QT_TRANSLATE_NOOP("Errors", "This archive is damaged here: {reason}."),
    "archive-holds-nothing": QT_TRANSLATE_NOOP(
        "Errors", "There is no address book in this archive."
    ),
    "archive-is-locked": QT_TRANSLATE_NOOP(
        "Errors", "This file of the archive is locked with a password."
    ),
    "archive-too-large": QT_TRANSLATE_NOOP(
        "Errors",
        "This file of the archive would unpack to far more than it should, and stays shut.",
    ),
    "archive-within": QT_TRANSLATE_NOOP(
        "Errors", "This archive lies within another. Unpack it, and choose it by itself."
    ),
    "book-begins-otherwise": QT_TRANSLATE_NOOP("Errors", "A book begins with {{."),
    "book-comes-by-itself": QT_TRANSLATE_NOOP(
        "Errors", "This is a whole address book, which is brought in by itself."
    ),
    "book-ends-early": QT_TRANSLATE_NOOP("Errors", "The file ends in the middle."),
    "book-format-comes-late": QT_TRANSLATE_NOOP(
        "Errors", 'This is no book of Kith: its first member must be "format".'
    ),
    "book-format-newer": QT_TRANSLATE_NOOP(
        "Errors", "The format of this book is {found} rather than {known}: a newer Kith wrote it."
    ),
    "book-format-other": QT_TRANSLATE_NOOP(
        "Errors",
        "The format of this book is {found} rather than {known}: it cannot be read in again.",
    ),
    "book-format-unsaid": QT_TRANSLATE_NOOP(
        "Errors", 'This is no book of Kith: it does not say its "format".'
    ),
    "book-goes-on": QT_TRANSLATE_NOOP("Errors", "Something follows the end of the book."),
    "book-holds-no-record": QT_TRANSLATE_NOOP(
        "Errors", "“{section}” holds something that is no record."
    ),
    "book-is-no-json": QT_TRANSLATE_NOOP("Errors", "This is no JSON: {reason}."),
    "book-lacks-colon": QT_TRANSLATE_NOOP("Errors", "A colon is missing."),
    "book-lacks-comma": QT_TRANSLATE_NOOP("Errors", "A comma is missing."),
    "book-lacks-list": QT_TRANSLATE_NOOP("Errors", "A list is missing."),
    "book-lacks-name": QT_TRANSLATE_NOOP("Errors", "A name is missing."),
    "book-links-lost": QT_TRANSLATE_NOOP(
        "Errors",
        "{count:,} links point to what is neither in the file nor here, and were left out.",
    ),
    "book-name-unknown": QT_TRANSLATE_NOOP("Errors", "“{name}” is not known here and is left out."),
    "book-nested-too-deeply": QT_TRANSLATE_NOOP("Errors", "This is nested too deeply."),
    "book-not-utf8": QT_TRANSLATE_NOOP("Errors", "The file is not UTF-8."),
    "book-record-too-long": QT_TRANSLATE_NOOP("Errors", "This record is too long."),
    "calendar-names-nobody": QT_TRANSLATE_NOOP(
        "Errors", "There are neither birthdays nor meetings with people in this calendar."
    ),
    "calendar-series-left": QT_TRANSLATE_NOOP(
        "Errors",
        "There are too many series in this calendar: of {count:,} the first time alone is read.",
    ),
    "card-ends-too-late": QT_TRANSLATE_NOOP(
        "Errors", "The card has no end; the next one begins inside it."
    ),
    "card-ends-with-file": QT_TRANSLATE_NOOP("Errors", "The file ends before the card does."),
    "card-field-too-long": QT_TRANSLATE_NOOP(
        "Errors", "A field of this card holds {length:,} characters; at most {most:,} can be kept."
    ),
    "card-holds-nobody": QT_TRANSLATE_NOOP(
        "Errors", "This card holds no name, organisation, address or number."
    ),
    "card-is-none": QT_TRANSLATE_NOOP("Errors", "This is no card."),
    "card-line-too-long": QT_TRANSLATE_NOOP(
        "Errors", "A line of this card is longer than {most:,} characters."
    ),
    "card-not-read": QT_TRANSLATE_NOOP(
        "Errors", "This card cannot be read, for a reason nobody thought of ({kind})."
    ),
    "card-not-stored": QT_TRANSLATE_NOOP("Errors", "This card cannot be stored: {reason}."),
    "card-seems-company": QT_TRANSLATE_NOOP(
        "Errors", "This card names an organisation and no person: it is taken for the organisation."
    ),
    "card-too-large": QT_TRANSLATE_NOOP(
        "Errors", "This card is too large to be read: it has more than {most:,} characters."
    ),
    "card-too-many-lines": QT_TRANSLATE_NOOP("Errors", "This card has more than {most:,} lines."),
    "card-values-left": QT_TRANSLATE_NOOP(
        "Errors",
        "This card has more than {most:,} numbers, addresses, tags and the like; the other {count:,} "
        "stay on the card.",
    ),
    "charset-unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "The character set “{charset}” is not known, so the text was read as UTF-8 or Windows-1252.",
    ),
    "check-column-missing": QT_TRANSLATE_NOOP(
        "Errors", "The column {column} of {table} is missing."
    ),
    "check-documents-differ": QT_TRANSLATE_NOOP(
        "Errors", "Documents that are not as they were put in: {count:,}."
    ),
    "check-index-differs": QT_TRANSLATE_NOOP(
        "Errors", "The search index {index} lacks {missing} entries and holds {extra} too many."
    ),
    "check-index-words": QT_TRANSLATE_NOOP(
        "Errors", "The search index {index} does not say what the people and entries say."
    ),
    "check-not-read-on": QT_TRANSLATE_NOOP("Errors", "The check could not go on: {reason}."),
    "check-order-differs": QT_TRANSLATE_NOOP(
        "Errors", "SQLite’s index {index} does not agree with its table."
    ),
    "check-pages-changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Parts of the file that are not as Kith left them: {count:,}. A failing disk or another"
        " program changed them.",
    ),
    "check-places-astray": QT_TRANSLATE_NOOP(
        "Errors", "Places that are noted where nothing on earth is: {count:,}."
    ),
    "check-points-nowhere": QT_TRANSLATE_NOOP(
        "Errors", "Row {row} of {table} points to a missing {parent}."
    ),
    "check-rhythms-stale": QT_TRANSLATE_NOOP(
        "Errors", "The rhythm or the day of the last contact is wrong for {count} people."
    ),
    "check-sqlcipher": QT_TRANSLATE_NOOP("Errors", "SQLCipher: {said}"),
    "check-sqlite": QT_TRANSLATE_NOOP("Errors", "SQLite: {said}"),
    "check-table-missing": QT_TRANSLATE_NOOP("Errors", "The table {table} is missing."),
    "check-trigger-missing": QT_TRANSLATE_NOOP("Errors", "The trigger {trigger} is missing."),
    "check-values-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Rows of {table} whose {column} cannot be read: {count:,}."
    ),
    "code-tells-nobody": QT_TRANSLATE_NOOP("Errors", "This code is no card of a person."),
    "codes-not-read-here": QT_TRANSLATE_NOOP(
        "Errors", "Codes in pictures cannot be read here: zxing-cpp is not installed."
    ),
    "file-ends-reader": QT_TRANSLATE_NOOP(
        "Errors",
        "Reading this file ended before its time. What had been read of it until then stays.",
    ),
    "file-given-up": QT_TRANSLATE_NOOP(
        "Errors", "{count:,} cards in a row could not be read, so the rest of this file was left."
    ),
    "file-has-more-problems": QT_TRANSLATE_NOOP(
        "Errors", "{count:,} further problems of this file are not listed."
    ),
    "file-holds-no-card": QT_TRANSLATE_NOOP("Errors", "There is no vCard in this file."),
    "file-is-no-json": QT_TRANSLATE_NOOP("Errors", "This file is no JSON: {reason}."),
    "file-names-nobody": QT_TRANSLATE_NOOP("Errors", "There is nobody in this file."),
    "file-not-known": QT_TRANSLATE_NOOP(
        "Errors", "This file is no address book that Kith can read."
    ),
    "file-not-read": QT_TRANSLATE_NOOP("Errors", "This file cannot be read: {reason}."),
    "file-takes-memory": QT_TRANSLATE_NOOP(
        "Errors",
        "This file took more memory than allowed. What had been read of it until then stays.",
    ),
    "file-takes-time": QT_TRANSLATE_NOOP(
        "Errors",
        "This file took too long to read. What had been read of it until then stays.",
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "Errors", "This file is larger than 1 GB and was not read."
    ),
    "is-no-file": QT_TRANSLATE_NOOP("Errors", "This is no file."),
    "line-is-no-property": QT_TRANSLATE_NOOP("Errors", "This line cannot be understood: “{line}”."),
    "lines-are-no-properties": QT_TRANSLATE_NOOP(
        "Errors", "{count:,} more lines of this card are no properties."
    ),
    "linkedin-lost": QT_TRANSLATE_NOOP(
        "Errors",
        "No connection on LinkedIn any more, or the name is hidden from you. Nothing was changed.",
    ),
    "linkedin-passed-over": QT_TRANSLATE_NOOP(
        "Errors",
        "Of these {count} files of the archive nothing comes in, for they tell of no person: {names}.",
    ),
    "mail-of-machines": QT_TRANSLATE_NOOP(
        "Errors",
        "Mails that programs or lists sent were left out: {mails:,}, from senders: {senders:,}.",
    ),
    "mail-too-many": QT_TRANSLATE_NOOP(
        "Errors", "Mails beyond those that can be read at once were left out: {mails:,}."
    ),
    "mail-without-date": QT_TRANSLATE_NOOP(
        "Errors", "{mails:,} mails have no date, and are proposed to nobody."
    ),
    "mail-without-sender": QT_TRANSLATE_NOOP(
        "Errors", "Mails that do not say who sent them were left out: {count}."
    ),
    "mailbox-is-empty": QT_TRANSLATE_NOOP("Errors", "There is no mail of anybody in it."),
    "monica-is-sql": QT_TRANSLATE_NOOP(
        "Errors",
        "This is Monica’s export as SQL. Bring in its export as JSON, from the same page there:"
        " it holds the same people and their photos.",
    ),
    "monica-left-documents": QT_TRANSLATE_NOOP(
        "Errors", "Documents were left out, for Kith keeps none: {count}."
    ),
    "monica-left-empty": QT_TRANSLATE_NOOP(
        "Errors", "Entries without a day or without words were left out: {count}."
    ),
    "monica-left-photos": QT_TRANSLATE_NOOP(
        "Errors", "Photos beside the one of each person were left out: {count}."
    ),
    "monica-left-reminders": QT_TRANSLATE_NOOP(
        "Errors",
        "Reminders that had been sent, or are of birthdays, which Kith tells by itself, were"
        " left out: {count}.",
    ),
    "nul-left-out": QT_TRANSLATE_NOOP(
        "Errors", "A NUL character, which cannot be stored, was left out."
    ),
    "number-rounded": QT_TRANSLATE_NOOP(
        "Errors", "A spreadsheet has rounded the telephone number “{number}”: some digits are lost."
    ),
    "owner-is-guessed": QT_TRANSLATE_NOOP(
        "Errors", "You were taken for {address}: a guess. Nothing of it is stored."
    ),
    "owner-is-unknown": QT_TRANSLATE_NOOP(
        "Errors", "It is not known which address is yours, so nothing was proposed from it."
    ),
    "photo-damaged": QT_TRANSLATE_NOOP("Errors", "The photo is damaged and was left in the card."),
    "photo-format-unknown": QT_TRANSLATE_NOOP(
        "Errors", "The photo is in no format Kith shows and was left in the card."
    ),
    "photo-too-large": QT_TRANSLATE_NOOP(
        "Errors", "The photo is larger than 8 MB and was left in the card."
    ),
    "picture-holds-no-code": QT_TRANSLATE_NOOP(
        "Errors", "There is no QR code in this picture that can be read."
    ),
    "picture-not-decoded": QT_TRANSLATE_NOOP(
        "Errors", "This picture is damaged, or of a kind that is not read here."
    ),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Errors", "This picture has {millions} million pixels; at most {most} million are decoded."
    ),
    "pictures-need-reader": QT_TRANSLATE_NOOP(
        "Errors", "Pictures are read in a process of its own, and none could be started."
    ),
    "record-has-too-much": QT_TRANSLATE_NOOP(
        "Errors",
        "This has {count:,} numbers, addresses, tags and the like; at most {most:,} are taken.",
    ),
    "record-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "A record of “{section}” cannot be read: {reason}."
    ),
    "record-value-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "A record of “{section}” cannot be read ({place}): {reason}."
    ),
    "row-longer-than-header": QT_TRANSLATE_NOOP(
        "Errors", "This row has more cells than the header; what they say is kept."
    ),
    "row-names-nobody": QT_TRANSLATE_NOOP(
        "Errors", "This row holds no name, organisation, address or number."
    ),
    "section-breaks-rule": QT_TRANSLATE_NOOP(
        "Errors", "“{section}” breaks a rule of the address book: {reason}"
    ),
    "table-has-no-row": QT_TRANSLATE_NOOP("Errors", "There is no row below the header."),
    "table-names-nobody": QT_TRANSLATE_NOOP(
        "Errors", "No column of this table is known to say whom a row is about."
    ),
    "value-does-not-fit": QT_TRANSLATE_NOOP("Errors", "{value} cannot be read here"),
    "value-is-broken-text": QT_TRANSLATE_NOOP(
        "Errors", "this text holds half a character or a NUL"
    ),
    "value-is-missing": QT_TRANSLATE_NOOP("Errors", "this is missing"),
    "value-is-no-base64": QT_TRANSLATE_NOOP("Errors", "this is no base64"),
    "value-is-no-flag": QT_TRANSLATE_NOOP("Errors", "{value} is neither true nor false"),
    "value-is-no-list": QT_TRANSLATE_NOOP("Errors", "this is no list"),
    "value-is-no-number": QT_TRANSLATE_NOOP("Errors", "{value} is no whole number"),
    "value-is-no-record": QT_TRANSLATE_NOOP("Errors", "this is no record"),
    "value-is-no-text": QT_TRANSLATE_NOOP("Errors", "{value} is no text"),
    "value-is-null": QT_TRANSLATE_NOOP("Errors", "this may not be null"),
    "value-names-nothing": QT_TRANSLATE_NOOP("Errors", "this names nothing"),
    "value-out-of-range": QT_TRANSLATE_NOOP("Errors", "{value} is not between {least} and {most}"),
    "value-refused": QT_TRANSLATE_NOOP("Errors", "{reason}"),
    "value-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The value of {name} cannot be read: “{text}”."
    ),
    "whatsapp-days-unclear": QT_TRANSLATE_NOOP(
        "Errors",
        "The days of this chat can be read in two ways, day or month first. Export it again once it has a"
        " day past the twelfth.",
    ),
    "whatsapp-is-group": QT_TRANSLATE_NOOP(
        "Errors",
        "This is the chat of a group. It does not tell which of them you are, so it stays out.",
    ),
    "whatsapp-says-not-with-whom": QT_TRANSLATE_NOOP(
        "Errors",
        "Whom this chat is with is told by the name of its file alone, and this one does not tell it."
        " Call it “WhatsApp Chat with”, followed by the name as it stands in the chat.",
    ),
    "xml-not-read": QT_TRANSLATE_NOOP(
        "Errors", "This XML cannot be read, or is not safe to read: {reason}."
    ),
}
"""For each key its sentence, by key."""
