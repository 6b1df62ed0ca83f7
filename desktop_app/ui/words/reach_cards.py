"""What the room Reach says in one sentence each, with the words that stand out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.names import without_titles
from desktop_app.domain.reach.reach import QUARTER_DAYS
from desktop_app.ui.kit.marked_label import Parts, filled_parts
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words import advice, reach_sentences
from desktop_app.ui.words.short import capital, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.reach.beginnings import Beginnings
    from desktop_app.domain.reach.reach import Sentences, Span, Thinnest

SPELT = 10
"""Numbers up to this one are written as words."""
LONGEST_FIELD = 40


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ReachCards", text, None, count)


def translated(text: str) -> str:
    """A sentence of `reach_sentences` in the language of the window."""
    return QCoreApplication.translate("Reach", text)


def number(count: int) -> str:
    """A number as it stands within a sentence."""
    small = (_tr("nobody"), _tr("one"), _tr("two"), _tr("three"), _tr("four"), _tr("five"))
    larger = (_tr("six"), _tr("seven"), _tr("eight"), _tr("nine"), _tr("ten"))
    words = (*small, *larger)
    return words[count] if 0 <= count <= SPELT else QLocale().toString(count)


def called(name: str) -> str:
    """What one calls somebody within a sentence: the first of their names."""
    words = without_titles(name).split() or name.split()
    return words[0] if words else name


def span_words(span: Span) -> str:
    """The span of days, as it follows a sentence."""
    if span.first is None:
        return _tr("at any time")
    days = (span.last - span.first).days + 1
    return _tr("in the last three months") if days <= QUARTER_DAYS else _tr("in the last year")


def outside(said: Sentences) -> Parts:
    """Whom you spoke with outside your field."""
    if said.outside is None:
        return [(translated(advice.YOUR_FIELD_UNKNOWN), False)]
    count = len(said.outside)
    if not count:
        return filled_parts(
            _tr("You spoke with nobody outside your field %1."), [span_words(said.span)], {1}
        )
    people = _tr("one person outside your field") if count == 1 else ""
    people = people or fill_in(_tr("%1 people outside your field"), number(count))
    return filled_parts(_tr("You spoke with %1 %2."), [people, span_words(said.span)], {2})


def thinnest(found: Thinnest | None, names: Sequence[str]) -> Parts:
    """The thinnest area, and the one person in it."""
    if found is None:
        words = _tr("Where your circle is thin shows once fields of work are known.")
        return [(words, False)]
    field = cut(found.field, LONGEST_FIELD)
    if len(found.people) == 1 and names:
        return filled_parts(
            _tr("Your thinnest area is %1: %2, and nobody else."), [field, called(names[0])], {2}
        )
    count = number(len(found.people))
    return filled_parts(_tr("Your thinnest area is %1, with %2 people."), [field, count], {2})


def met_once(people: Sequence[int]) -> Parts:
    """Whom you met once and never again."""
    if not people:
        return [(translated(_NOBODY_ONCE), False)]
    count = len(people)
    who = _tr("one person") if count == 1 else fill_in(_tr("%1 people"), number(count))
    return filled_parts(_tr("You met %1 once and never again."), [who])


_NOBODY_ONCE = "There is nobody you met once and never again."


def dormant(people: Sequence[int]) -> Parts:
    """Which ties are quiet."""
    if not people:
        return [(translated("No tie has been quiet for three years."), False)]
    if len(people) == 1:
        return filled_parts(
            _tr("%1 is worth a word after all these years."), [_tr("One quiet tie")]
        )
    ties = capital(fill_in(_tr("%1 quiet ties"), number(len(people))))
    return filled_parts(_tr("%1 are worth a word after all these years."), [ties])


def started(found: Beginnings, names: Sequence[str]) -> str:
    """Who went first."""
    return reach_sentences.started(found, [called(name) for name in names], translated)


def and_more(count: int) -> str:
    """How many people there are besides those shown."""
    return fill_in(_tr("and %1 more"), QLocale().toString(count))


def chosen(key: str, field: str = "") -> str:
    """What the list calls the people a sentence counts."""
    words = {
        "outside": _tr("Outside your field"),
        "met-once": _tr("Met once"),
        "dormant": _tr("Quiet ties"),
        "they-first": _tr("Went first"),
    }
    return words.get(key) or fill_in(_tr("Field: %1"), cut(field, LONGEST_FIELD))
