"""What goes for ever with somebody, in words. Knows nothing of Qt: the command line says them too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from desktop_app.domain.trash import Going

Translate = Callable[[str, int], str]
"""A sentence in the reader's language, with the form for a number where it holds %Ln."""

_NOBODY_ELSE = QT_TRANSLATE_NOOP("Erasing", "What is about nobody else goes too: %1.")
_ENTRIES = QT_TRANSLATE_NOOP("Erasing", "%Ln entry(s)")
_REMINDERS = QT_TRANSLATE_NOOP("Erasing", "%Ln reminder(s)")
_DOCUMENTS = QT_TRANSLATE_NOOP("Erasing", "%Ln document(s)")
_FAVOURS = QT_TRANSLATE_NOOP("Erasing", "%Ln favour(s)")
_SHARED = QT_TRANSLATE_NOOP("Erasing", "%Ln entry(s) with others too: kept, without them.")
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Erasing", "Where their name stands in what you wrote about others, it stays."
)
_NO_UNDO = QT_TRANSLATE_NOOP("Erasing", "Undo cannot bring this back.")
_NO_BACKUP = QT_TRANSLATE_NOOP("Erasing", "No backup here holds them.")
_BACKUPS = QT_TRANSLATE_NOOP(
    "Erasing",
    "%Ln backup(s) still hold them. With a backup a day the last of these goes on %1, with fewer later.",
)
_COPIES = QT_TRANSLATE_NOOP("Erasing", "Copies and exports you keep elsewhere are not touched.")


def going_words(going: Going, say_day: Callable[[date], str], translated: Translate) -> list[str]:
    """Sentences on what goes, what stays, and which backups still hold them until when."""
    counts = (
        (going.entries, _ENTRIES),
        (going.reminders, _REMINDERS),
        (going.favours, _FAVOURS),
        (going.documents, _DOCUMENTS),
    )
    alone = [translated(words, count) for count, words in counts if count]
    found = [fill_in(translated(_NOBODY_ELSE, -1), ", ".join(alone))] if alone else []
    if going.shared:
        found.append(translated(_SHARED, going.shared))
    found += [translated(_ELSEWHERE, -1), translated(_NO_UNDO, -1)]
    if going.until is None:
        found.append(translated(_NO_BACKUP, -1))
    else:
        found.append(fill_in(translated(_BACKUPS, going.backups), say_day(going.until)))
    return [*found, translated(_COPIES, -1)]


def in_english(text: str, count: int = -1) -> str:
    """A sentence as it is written, with its number: for the command line."""
    if count == 1:
        for several, one in (("(s)", ""), ("still hold", "still holds")):
            text = text.replace(several, one)
    return text.replace("entry(s)", "entries").replace("(s)", "s").replace("%Ln", f"{count:,}")
