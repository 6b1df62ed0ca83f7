"""What Reach says, in sentences. Knows nothing of Qt: the command line says them too.

Each has a sentence for one, several and, where that is worth saying, none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.advice import NO_TIES

if TYPE_CHECKING:
    from desktop_app.domain.reach.beginnings import Beginnings
    from desktop_app.domain.reach.brokerage import Brokerage
    from desktop_app.domain.reach.diversity import Diversity

Translated = Callable[[str], str]

NAMES = 4
"""So many people are named before the rest are counted."""

_SENTENCES = {
    "outside": (
        QT_TRANSLATE_NOOP("Reach", "You spoke with nobody outside your field."),
        QT_TRANSLATE_NOOP("Reach", "You spoke with one person outside your field: {names}."),
        QT_TRANSLATE_NOOP("Reach", "You spoke with {count} people outside your field: {names}."),
    ),
    "thinnest": (
        "",
        QT_TRANSLATE_NOOP("Reach", "Your thinnest area is {field}: {names}, and nobody else."),
        QT_TRANSLATE_NOOP("Reach", "Your thinnest area is {field}: {names}."),
    ),
    "met-once": (
        QT_TRANSLATE_NOOP("Reach", "There is nobody you met once and never again."),
        QT_TRANSLATE_NOOP("Reach", "You met one person once and never again: {names}."),
        QT_TRANSLATE_NOOP("Reach", "You met {count} people once and never again: {names}."),
    ),
    "dormant": (
        QT_TRANSLATE_NOOP("Reach", "No tie has been quiet for three years."),
        QT_TRANSLATE_NOOP("Reach", "One quiet tie is worth a word after all these years: {names}."),
        QT_TRANSLATE_NOOP(
            "Reach", "{count} quiet ties are worth a word after all these years: {names}."
        ),
    ),
    "they-first": (
        "",
        QT_TRANSLATE_NOOP("Reach", "{names} was in touch with you before you were with them."),
        QT_TRANSLATE_NOOP("Reach", "{names} were in touch with you before you were with them."),
    ),
    "bridge": (
        "",
        QT_TRANSLATE_NOOP("Reach", "{person}: your only way to {names}."),
        QT_TRANSLATE_NOOP("Reach", "{person}: your only way to {names}."),
    ),
}
_MORE = QT_TRANSLATE_NOOP("Reach", "{names} and {count} more")
_AND = QT_TRANSLATE_NOOP("Reach", "{names} and {last}")
_MOSTLY = {
    True: QT_TRANSLATE_NOOP("Reach", "You went first more often than not."),
    False: QT_TRANSLATE_NOOP("Reach", "The others went first more often than not."),
    None: QT_TRANSLATE_NOOP("Reach", "You and the others went first equally often."),
}
NO_STARTS = QT_TRANSLATE_NOOP("Reach", "Who went first was not logged.")
_TIE_TOLD = QT_TRANSLATE_NOOP("Reach", "Reckoned from one tie that you told Kith.")
_TIES_TOLD = QT_TRANSLATE_NOOP("Reach", "Reckoned from {count} ties that you told Kith.")
_BROKERAGE = QT_TRANSLATE_NOOP(
    "Reach",
    "Among {contacts} people of whom you told who knows whom: constraint {constraint:.2f}, effective size "
    "{effective_size:.1f}.",
)
_DIVERSITY = QT_TRANSLATE_NOOP(
    "Reach", "{what}: {kinds} kinds, Blau {blau:.2f}, Shannon {shannon:.2f}."
)


def sentence(
    key: str,
    people: Sequence[str],
    count: int | None = None,
    translated: Translated = str,
    **values: str,
) -> str:
    """The sentence of that key about people by name; `count` when there are more than are named
    here. "" where none is said.
    """
    number = len(people) if count is None else count
    text = _SENTENCES[key][min(number, 2)]
    told = names(people, number, translated)
    return translated(text).format(count=number, names=told, **values) if text else ""


def names(people: Sequence[str], count: int, translated: Translated = str) -> str:
    """The first of `count` people by name, and how many more there are."""
    shown = list(people[:NAMES])
    if count > len(shown):
        return translated(_MORE).format(names=", ".join(shown), count=count - len(shown))
    if len(shown) < 2:
        return "".join(shown)
    return translated(_AND).format(names=", ".join(shown[:-1]), last=shown[-1])


def started(found: Beginnings, people: Sequence[str], translated: Translated = str) -> str:
    """Who went first, and the `people` who did so with you before you did with them."""
    if not found.you + found.they:
        return translated(NO_STARTS)
    first = sentence("they-first", people, len(found.they_first), translated)
    return " ".join(part for part in (translated(_MOSTLY[found.mostly_you]), first) if part)


def brokerage_sentence(found: Brokerage | None, translated: Translated = str) -> str:
    """Constraint and effective size, or what would have to be known."""
    if found is None:
        return translated(NO_TIES)
    return translated(_BROKERAGE).format(
        contacts=found.contacts, constraint=found.constraint, effective_size=found.effective_size
    )


def diversity_sentence(what: str, found: Diversity | None, translated: Translated = str) -> str:
    """How evenly people are spread; "" of nobody."""
    if found is None:
        return ""
    return translated(_DIVERSITY).format(
        what=what, kinds=found.kinds, blau=found.blau, shannon=found.shannon
    )


def ties_told(count: int, translated: Translated = str) -> str:
    """From how many ties bridges follow."""
    return translated(_TIE_TOLD if count == 1 else _TIES_TOLD).format(count=count)
