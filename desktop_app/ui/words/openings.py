"""Openings in words: how far one has come, who told you, whom it may fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.needs import OpeningStage, Whose
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.domain.needs import Need

STAGES = {
    OpeningStage.HEARD: QT_TRANSLATE_NOOP("Openings", "You heard of it"),
    OpeningStage.WROTE: QT_TRANSLATE_NOOP("Openings", "You wrote"),
    OpeningStage.TALKING: QT_TRANSLATE_NOOP("Openings", "You are talking"),
    OpeningStage.OFFERED: QT_TRANSLATE_NOOP("Openings", "They made an offer"),
    OpeningStage.OVER: QT_TRANSLATE_NOOP("Openings", "It is over"),
}
"""In the order in which an opening comes to them."""
UNDER_WAY = tuple(stage for stage in STAGES if stage is not OpeningStage.OVER)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Openings", text)


def say_stage(stage: OpeningStage) -> str:
    """How far an opening has come."""
    return _tr(STAGES[stage])


def say_told(need: Need, today: date) -> str:
    """Who told you, and when; until when it holds; the word with which it was closed."""
    day = say_day_within(need.told_on, today)
    if need.told_by is None:
        said = [fill_in(_tr("You heard of it: %1."), day)]
    else:
        name = cut(need.told_by.name, LONGEST_NAME)
        said = [fill_in(_tr("%1 told you: %2."), name, day)]
    if need.until is not None:
        said.append(fill_in(_tr("It holds until %1."), say_day_within(need.until, today)))
    if need.closed_on is not None:
        closed = fill_in(_tr("Closed: %1."), say_day_within(need.closed_on, today))
        said.append(f"{closed} {need.closing}".strip())
    return " ".join(said)


def say_fits_you(offers: Iterable[Need]) -> str:
    """Which of your own offers it fits; "" for none."""
    yours = [cut(offer.text, LONGEST_NAME) for offer in offers if offer.whose is Whose.YOU]
    return fill_in(_tr("It fits what you offer: %1."), ", ".join(yours)) if yours else ""


def say_fits(offer: Need) -> str:
    """Somebody whom it may fit, and why."""
    name = "" if offer.person is None else cut(offer.person.name, LONGEST_NAME)
    return fill_in(_tr("May fit %1: %2"), name, cut(offer.text))
