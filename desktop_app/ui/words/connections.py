"""Whom somebody knows, and whether they may know another, in sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.ways.ties import TieKind
from desktop_app.ui.kit.dates import say_date
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.way_sentences import tie_sentence

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.ways.ties import Tie

QUESTION = QT_TRANSLATE_NOOP("Connections", "Does %1 know %2?")
_BY_PRONOUN = {
    "she": QT_TRANSLATE_NOOP("Connections", "Does she know %2?"),
    "he": QT_TRANSLATE_NOOP("Connections", "Does he know %2?"),
    "they": QT_TRANSLATE_NOOP("Connections", "Do they know %2?"),
}
_FIRST_WORD = re.compile(r"\W*(\w+)")
_AT = {
    0: QT_TRANSLATE_NOOP("Connections", "Both were at %1."),
    1: QT_TRANSLATE_NOOP("Connections", "Both were at %1 in %2."),
    2: QT_TRANSLATE_NOOP("Connections", "Both were at %1 from %2 to %3."),
}
_EVENT = QT_TRANSLATE_NOOP("Connections", "Both went to “%1” on %2.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Connections", text)


def question_parts(called: str, other: str, pronouns: str = "") -> tuple[str, tuple[str, str]]:
    """The question whether somebody `called` so, whose `pronouns` are as on the card, knows `other`:
    its pattern and the two names.
    """
    first = _FIRST_WORD.match(pronouns.casefold())
    pattern = _BY_PRONOUN.get(first[1] if first is not None else "", QUESTION)
    return _tr(pattern), (cut(called, LONGEST_NAME), cut(other, LONGEST_NAME))


def say_both(tie: Tie, one: str, other: str, today: date) -> str:
    """What makes it likely that two know each other; `today` is the local day."""
    if tie.kind is TieKind.ORGANISATION and tie.text:
        years = [str(year) for year in dict.fromkeys((tie.since, tie.until)) if year is not None]
        return fill_in(_tr(_AT[len(years)]), cut(tie.text, LONGEST_NAME), *years)
    if tie.kind is TieKind.EVENT and tie.text and tie.day is not None:
        return fill_in(_tr(_EVENT), cut(tie.text).rstrip("."), say_date(tie.day, today))
    return say_known(tie, one, other, today)


def say_known(tie: Tie, one: str, other: str, today: date) -> str:
    """By what it is known that two know each other."""
    return tie_sentence(
        tie,
        cut(one, LONGEST_NAME),
        cut(other, LONGEST_NAME),
        lambda text: QCoreApplication.translate("Ways", text),
        lambda day: say_date(day, today),
    )
