"""Why an offer fits a need, in words that can be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.needs import Whose
from desktop_app.domain.proposals import ProposalKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.matching.words import Met
    from desktop_app.domain.proposals import Proposal

SAID = 3
"""Pairs of words that are named at most."""
_SAME = QT_TRANSLATE_NOOP("Matches", "both say %1")
_NEAR = QT_TRANSLATE_NOOP("Matches", "%1 is close to %2")
_PLACE = QT_TRANSLATE_NOOP("Matches", "both are in %1")
_TIME = QT_TRANSLATE_NOOP("Matches", "both name %1")
_PATTERNS = {"same word": _SAME, "same stem": _SAME, "place": _PLACE, "time": _TIME}
_OFFERS = QT_TRANSLATE_NOOP("Matches", "%1: %2")
_NEEDS = QT_TRANSLATE_NOOP("Matches", "%1 is looking for: %2")
_YOURS = QT_TRANSLATE_NOOP("Matches", "You offer: %1")
_VERBS = {
    ProposalKind.INTRODUCE: QT_TRANSLATE_NOOP("Matches", "Introduce them"),
    ProposalKind.GIVE: QT_TRANSLATE_NOOP("Matches", "Offer it"),
    ProposalKind.TELL: QT_TRANSLATE_NOOP("Matches", "Tell them"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matches", text)


def say_verb(kind: ProposalKind) -> str:
    """The button that does what a match proposes."""
    return _tr(_VERBS[kind])


def say_fit(proposal: Proposal, person_id: int) -> str:
    """What fits on the other side, on the page of one of the two: who has it, and in whose words."""
    need = proposal.need
    has_need = need.person is not None and need.person.id == person_id
    return say_match(proposal, need.id if has_need else proposal.offer.id)


def say_match(proposal: Proposal, need_id: int) -> str:
    """What fits a need or offer that was just told, from the other side."""
    has_need = proposal.need.id == need_id
    other = proposal.offer if has_need else proposal.need
    if other.whose is Whose.YOU:
        return fill_in(_tr(_YOURS), cut(other.text))
    name = other.organisation if other.person is None else other.person.name
    return fill_in(_tr(_OFFERS if has_need else _NEEDS), cut(name, LONGEST_NAME), cut(other.text))


def say_why(why: Sequence[Met]) -> str:
    """All reasons in one sentence, "" without any."""
    said = "; ".join(fill_in(pattern, *words) for pattern, words in why_parts(why))
    return said[:1].upper() + said[1:]


def why_parts(why: Sequence[Met]) -> list[tuple[str, tuple[str, str]]]:
    """Each reason as a pattern with %1 and %2 and the two words for it; the words of people."""
    found = []
    for met in why:
        one, other = cut(met.need, 40), cut(met.offer, 40)
        is_same = one.casefold() == other.casefold()
        pattern = _PATTERNS.get(met.rule, _NEAR)
        if pattern in (_PLACE, _TIME) and not is_same:
            pattern = _NEAR
        if pattern is _SAME and not is_same and met.rule == "same word":
            pattern = _NEAR
        if is_same and pattern is _NEAR:
            pattern = _SAME
        part = (_tr(pattern), (one, other))
        if part not in found:
            found.append(part)
    return found[:SAID]
