"""Why two people may be one, in a sentence. Knows nothing of Qt: the command line says it too.
`translated` turns an English text of the context "Doubles" into the language it is said in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.doubles.likeness import Kind
from desktop_app.domain.doubles.scoring import Against, Shared
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from desktop_app.domain.doubles.likeness import Likeness
    from desktop_app.domain.doubles.scoring import Double

Translated = Callable[[str], str]

_SHARED = {
    Shared.EMAIL: QT_TRANSLATE_NOOP("Doubles", "the same e-mail address"),
    Shared.PROFILE: QT_TRANSLATE_NOOP("Doubles", "the same profile address"),
    Shared.CHAT: QT_TRANSLATE_NOOP("Doubles", "the same chat address"),
    Shared.PHONE: QT_TRANSLATE_NOOP("Doubles", "the same number"),
    Shared.BIRTHDAY: QT_TRANSLATE_NOOP("Doubles", "the same birthday"),
    Shared.DAY: QT_TRANSLATE_NOOP("Doubles", "the same birthday as far as both say"),
    Shared.PAGE: QT_TRANSLATE_NOOP("Doubles", "the same web page"),
    Shared.ADDRESS: QT_TRANSLATE_NOOP("Doubles", "the same street and number"),
    Shared.WORK: QT_TRANSLATE_NOOP("Doubles", "the same place of work"),
}
_REWRITTEN = QT_TRANSLATE_NOOP("Doubles", "the same number, written two ways")
_NAMES = {
    Kind.SAME: QT_TRANSLATE_NOOP("Doubles", "the same name"),
    Kind.SPELT: QT_TRANSLATE_NOOP("Doubles", "the same name, spelt another way"),
    Kind.SCRIPT: QT_TRANSLATE_NOOP("Doubles", "the same name in another script"),
    Kind.SHORT: QT_TRANSLATE_NOOP("Doubles", "%1 and %2 are forms of one name"),
    Kind.INITIAL: QT_TRANSLATE_NOOP("Doubles", "one name is shortened"),
    Kind.LETTER: QT_TRANSLATE_NOOP("Doubles", "the names differ by one letter"),
    Kind.GROWN: QT_TRANSLATE_NOOP("Doubles", "one has a name more"),
    Kind.PART: QT_TRANSLATE_NOOP("Doubles", "one has no family name"),
    Kind.RENAMED: QT_TRANSLATE_NOOP("Doubles", "another family name"),
    Kind.RELATIVE: QT_TRANSLATE_NOOP("Doubles", "another given name"),
    Kind.UNKNOWN: QT_TRANSLATE_NOOP("Doubles", "names that cannot be compared"),
    Kind.DIFFERENT: QT_TRANSLATE_NOOP("Doubles", "another name"),
}
_SHORT_FOR = QT_TRANSLATE_NOOP("Doubles", "%1 is short for %2")
_AGAINST = {
    Against.BIRTHDAY: QT_TRANSLATE_NOOP("Doubles", "another birthday"),
    Against.GENERATION: QT_TRANSLATE_NOOP("Doubles", "one is the younger by name"),
    Against.PHONES: QT_TRANSLATE_NOOP("Doubles", "other numbers"),
    Against.EMAILS: QT_TRANSLATE_NOOP("Doubles", "other e-mail addresses"),
    Against.WORK: QT_TRANSLATE_NOOP("Doubles", "another place of work"),
    Against.TOWN: QT_TRANSLATE_NOOP("Doubles", "another town"),
}
_PLAIN = QT_TRANSLATE_NOOP("Doubles", "%1.")
_BUT = QT_TRANSLATE_NOOP("Doubles", "%1, but %2.")
_ONLY = QT_TRANSLATE_NOOP("Doubles", "Only the name is the same.")
_ONLY_BUT = QT_TRANSLATE_NOOP("Doubles", "Only the name is the same: %1.")
_HOUSEHOLD = QT_TRANSLATE_NOOP("Doubles", "%1. One household, perhaps.")
_AND = QT_TRANSLATE_NOOP("Doubles", "%1 and %2")
_AND_NAME = QT_TRANSLATE_NOOP("Doubles", "%1, and %2")
_COMMA = QT_TRANSLATE_NOOP("Doubles", "%1, %2")
_WEIGHTY = frozenset({Against.BIRTHDAY, Against.GENERATION})
_EQUAL = frozenset({Kind.SAME, Kind.SPELT, Kind.SCRIPT})
_TOLD = 2
"""What is shared, and what differs, is said up to so many."""


def why_sentence(double: Double, translated: Translated = str) -> str:
    """Why two people may be one, and what speaks against it."""
    name = _name(double.name, translated)
    against = [each for each in double.against if not double.is_sure or each in _WEIGHTY]
    but = _row([translated(_AGAINST[each]) for each in against[-_TOLD:]], translated)
    if not double.shared and double.name.kind in _EQUAL:
        return fill_in(translated(_ONLY_BUT), but) if but else translated(_ONLY)
    shared = [
        translated(_REWRITTEN if each in double.rewritten else _SHARED[each])
        for each in double.shared[:_TOLD]
    ]
    if double.name.kind is Kind.RELATIVE and not double.is_sure:
        return fill_in(translated(_HOUSEHOLD), _begun(_row(shared, translated)))
    is_told = double.name.kind is not Kind.SAME or len(shared) < _TOLD
    said = _row(shared, translated)
    if is_told:
        said = fill_in(translated(_AND_NAME), said, name) if said else name
    said = _begun(said)
    return fill_in(translated(_BUT), said, but) if but else fill_in(translated(_PLAIN), said)


def _name(name: Likeness, translated: Translated) -> str:
    if name.kind is Kind.SHORT:
        is_full = len(name.one) < len(name.other)
        text = _SHORT_FOR if is_full else _NAMES[Kind.SHORT]
        return fill_in(translated(text), name.one.title(), name.other.title())
    return translated(_NAMES[name.kind])


def _row(parts: Sequence[str], translated: Translated) -> str:
    """Parts in a row: "a, b and c"."""
    if not parts:
        return ""
    *first, last = parts
    if not first:
        return last
    said = first[0]
    for part in first[1:]:
        said = fill_in(translated(_COMMA), said, part)
    return fill_in(translated(_AND), said, last)


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]
