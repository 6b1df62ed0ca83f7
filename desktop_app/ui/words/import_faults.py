"""One sentence for every fault in a record or file, by its key. Knows nothing of Qt: the command line says them too.

The window says them through `say_fault`, which translates. Names in braces are the fault's values.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.domain.importing import Fault


def sentence_of_fault(fault: Fault, translated: Callable[[str], str] = str) -> str:
    """What is wrong, in one sentence; `translated` turns an English sentence into the language it is said in."""
    return translated(FAULTS[fault.key]).format(**fault.values)


def say_fault(fault: Fault) -> str:
    """The same in the language of the window."""
    from PySide6.QtCore import QCoreApplication

    return sentence_of_fault(fault, lambda sentence: QCoreApplication.translate("Faults", sentence))


FAULTS = {
    "book-comes-by-itself": QT_TRANSLATE_NOOP("Faults", "This is a whole address book, which is brought in by itself."),
    "book-links-lost": QT_TRANSLATE_NOOP(
        "Faults", "{count:,} links point to what is neither in the file nor here, and were left out."
    ),
    "book-name-unknown": QT_TRANSLATE_NOOP("Faults", "“{name}” is not known here and is left out."),
    "book-unreadable": QT_TRANSLATE_NOOP("Faults", "{reason}"),
    "card-ends-too-late": QT_TRANSLATE_NOOP("Faults", "The card has no end; the next one begins inside it."),
    "card-ends-with-file": QT_TRANSLATE_NOOP("Faults", "The file ends before the card does."),
    "card-field-too-long": QT_TRANSLATE_NOOP(
        "Faults", "A field of this card holds {length:,} characters; at most {most:,} can be kept."
    ),
    "card-holds-nobody": QT_TRANSLATE_NOOP("Faults", "This card holds no name, organisation, address or number."),
    "card-line-too-long": QT_TRANSLATE_NOOP("Faults", "A line of this card is longer than {most:,} characters."),
    "card-not-read": QT_TRANSLATE_NOOP("Faults", "This card cannot be read, for a reason nobody thought of ({kind})."),
    "card-not-stored": QT_TRANSLATE_NOOP("Faults", "This card cannot be stored: {reason}."),
    "card-too-many-lines": QT_TRANSLATE_NOOP("Faults", "This card has more than {most:,} lines."),
    "charset-unknown": QT_TRANSLATE_NOOP(
        "Faults", "The character set “{charset}” is not known, so the text was read as UTF-8 or Windows-1252."
    ),
    "file-holds-no-card": QT_TRANSLATE_NOOP("Faults", "There is no vCard in this file."),
    "file-not-known": QT_TRANSLATE_NOOP("Faults", "This file is no address book that Kith can read."),
    "file-not-read": QT_TRANSLATE_NOOP("Faults", "This file cannot be read: {reason}."),
    "file-too-large": QT_TRANSLATE_NOOP("Faults", "This file is larger than 1 GB and was not read."),
    "is-no-file": QT_TRANSLATE_NOOP("Faults", "This is no file."),
    "line-is-no-property": QT_TRANSLATE_NOOP("Faults", "This line cannot be understood: “{line}”."),
    "lines-are-no-properties": QT_TRANSLATE_NOOP("Faults", "{count:,} more lines of this card are no properties."),
    "nul-left-out": QT_TRANSLATE_NOOP("Faults", "A NUL character, which cannot be stored, was left out."),
    "photo-damaged": QT_TRANSLATE_NOOP("Faults", "The photo is damaged and was left in the card."),
    "photo-format-unknown": QT_TRANSLATE_NOOP(
        "Faults", "The photo is in no format Kith shows and was left in the card."
    ),
    "photo-too-large": QT_TRANSLATE_NOOP("Faults", "The photo is larger than 8 MB and was left in the card."),
    "value-unreadable": QT_TRANSLATE_NOOP("Faults", "The value of {name} cannot be read: “{text}”."),
}
"""For each key its sentence, by key."""
