"""Facts that a line told, in words: what would be kept, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.grammar.facts import FactKind
from desktop_app.domain.person import ImportantDate
from desktop_app.ui.kit.dates import say_birthday
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.card_facts import Keeping

LONGEST = 60
"""Characters of a name or a value."""
_KEEP = {
    FactKind.PHONE: QT_TRANSLATE_NOOP("Facts", "%2 as %1’s phone"),
    FactKind.EMAIL: QT_TRANSLATE_NOOP("Facts", "%2 as %1’s e-mail"),
    FactKind.BIRTHDAY: QT_TRANSLATE_NOOP("Facts", "Birthday %2 for %1"),
    FactKind.POSITION: QT_TRANSLATE_NOOP("Facts", "%1: %2"),
    FactKind.PLACE: QT_TRANSLATE_NOOP("Facts", "%2 as %1’s address"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Facts", text, None, count)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def say_keeping(wanted: Keeping) -> str:
    """So: "+351 912 345 678 as Ana Sousa’s phone"; of a changed part what it says now as well."""
    part, fact = wanted.part, wanted.fact
    value = fact.value
    if isinstance(part, ImportantDate) and part.when is not None:
        value = say_birthday(part.when)
    if fact.title:
        value = fill_in(_tr("%1, %2"), fact.title, fact.value)
    words = fill_in(_tr(_KEEP[fact.kind]), _cut(wanted.name), _cut(value))
    before = wanted.before
    if isinstance(before, ImportantDate):
        known = say_birthday(before.when) if before.when is not None else before.text
        words += " " + fill_in(_tr("(now %1)"), _cut(known))
    return words


def say_with_end(wanted: Keeping) -> str:
    """The same, with the positions it would end."""
    ends = ", ".join(_cut(item.organisation or item.title) for item in wanted.others)
    one = len(wanted.others) == 1
    words = _tr("%1, and %2 has ended") if one else _tr("%1, and %2 have ended")
    return fill_in(words, say_keeping(wanted), ends)


def say_several(wanted: Sequence[Keeping]) -> str:
    """So: "3 things for Ana Sousa’s card"."""
    names = {item.name for item in wanted}
    if len(names) == 1:
        name = _cut(next(iter(names)))
        return fill_in(_tr("%Ln thing(s) for %1’s card", len(wanted)), name)
    return _tr("%Ln thing(s) for the cards", len(wanted))
