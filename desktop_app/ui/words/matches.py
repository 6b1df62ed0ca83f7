"""Why an offer fits a need, in words that can be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.matching.words import Met

SAID = 3
"""Pairs of words that are named at most."""
_SAME = QT_TRANSLATE_NOOP("Matches", "both say %1")
_NEAR = QT_TRANSLATE_NOOP("Matches", "%1 is close to %2")
_PLACE = QT_TRANSLATE_NOOP("Matches", "both are in %1")
_TIME = QT_TRANSLATE_NOOP("Matches", "both name %1")
_PATTERNS = {"same word": _SAME, "same stem": _SAME, "place": _PLACE, "time": _TIME}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Matches", text)


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
