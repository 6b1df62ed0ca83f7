"""Warmth, strength, suggested circles and the budget, each in a sentence whose numbers are those
worked out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.cadence import RingColour
from desktop_app.domain.strength import Level
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.kit.dates import (
    say_ago,
    say_day,
    say_day_within,
    say_days,
    say_span,
    say_weekday,
)
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.timeline import say_kind

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.rhythms import Budget, CircleSuggestion, Relaxable, Touch, Warmth
    from desktop_app.domain.strength import Strength


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Rhythms", text, None, count)


MOST_OF_A_MEETING, HALF_OF_A_MEETING = 70, 35
"""Weights, in percent of a full contact, from which a lighter one is said to count so."""
_GLOWS = {
    RingColour.WARM: QT_TRANSLATE_NOOP("Rhythms", "Warm"),
    RingColour.COOLING: QT_TRANSLATE_NOOP("Rhythms", "Cooling"),
    RingColour.COLD: QT_TRANSLATE_NOOP("Rhythms", "Cold"),
}
_LEVELS = {
    Level.FAINT: QT_TRANSLATE_NOOP("Rhythms", "Seldom in touch"),
    Level.WEAK: QT_TRANSLATE_NOOP("Rhythms", "In touch now and then"),
    Level.STEADY: QT_TRANSLATE_NOOP("Rhythms", "Regularly in touch"),
    Level.STRONG: QT_TRANSLATE_NOOP("Rhythms", "Often in touch"),
}
_MOSTLY = {
    InteractionKind.CALL: QT_TRANSLATE_NOOP("Rhythms", "mostly calls"),
    InteractionKind.MEETING: QT_TRANSLATE_NOOP("Rhythms", "mostly meetings"),
    InteractionKind.COFFEE: QT_TRANSLATE_NOOP("Rhythms", "mostly coffees"),
    InteractionKind.MEAL: QT_TRANSLATE_NOOP("Rhythms", "mostly meals"),
    InteractionKind.EMAIL: QT_TRANSLATE_NOOP("Rhythms", "mostly e-mails"),
    InteractionKind.MESSAGE: QT_TRANSLATE_NOOP("Rhythms", "mostly messages"),
    InteractionKind.LETTER: QT_TRANSLATE_NOOP("Rhythms", "mostly letters"),
    InteractionKind.SOCIAL: QT_TRANSLATE_NOOP("Rhythms", "mostly likes and comments"),
    InteractionKind.EVENT: QT_TRANSLATE_NOOP("Rhythms", "mostly events"),
    InteractionKind.GIFT: QT_TRANSLATE_NOOP("Rhythms", "mostly gifts"),
    InteractionKind.NOTE: QT_TRANSLATE_NOOP("Rhythms", "mostly notes"),
    InteractionKind.OTHER: QT_TRANSLATE_NOOP("Rhythms", "mostly other things"),
}


def say_warmth(found: Warmth, today: date) -> str:
    """Why a ring is as full as it is: "Warm: coffee 3 days ago; your rhythm is every month. Due on
    18 December.".
    """
    last = _touch(found.kept_by, today) if found.kept_by else _tr("no contact logged yet")
    if found.cadence is None or found.ring_colour is None:
        start = last[:1].upper() + last[1:]
        return fill_in(_tr("%1. No rhythm: a circle or a rhythm of their own gives one."), start)
    glow, rhythm = _tr(_GLOWS[found.ring_colour]), say_days(found.cadence.ideal_days)
    sentence = fill_in(_tr("%1: %2; your rhythm is %3."), glow, last, rhythm)
    begun = "" if found.begun is None else f"{_begun(found.begun, today)} "
    return f"{sentence} {begun}{_due(found.due, today)}"


def _begun(day: date, today: date) -> str:
    """From when a rhythm counts that began after nothing, or nothing but lighter contact."""
    return fill_in(_tr("It counts from %1, when it began."), say_day_within(day, today))


def _touch(kept_by: Touch, today: date) -> str:
    ago = (
        say_ago(kept_by.day, today) if kept_by.day <= today else say_day(kept_by.day, today).lower()
    )
    said = f"{say_kind(kept_by.kind).lower()} {ago}"
    if kept_by.weight == 100:
        return said
    if kept_by.weight >= MOST_OF_A_MEETING:
        return fill_in(_tr("%1, which counts a little less than meeting"), said)
    if kept_by.weight >= HALF_OF_A_MEETING:
        return fill_in(_tr("%1, which counts about half as much as meeting"), said)
    return fill_in(_tr("%1, which counts for little"), said)


def _due(due: date | None, today: date) -> str:
    away = 0 if due is None else (due - today).days
    if due is None or abs(away) < 2:
        return (_tr("Due since yesterday."), _tr("Due today."), _tr("Due tomorrow."))[away + 1]
    if away < 0:
        return fill_in(_tr("Due since %1."), say_weekday(due, today))
    return fill_in(_tr("Due on %1."), say_weekday(due, today))


def say_tie(found: Strength, today: date) -> str:
    """The strength of a tie in a few words; of one without contact in two years how long it has been
    quiet: "Quiet for 3 years".
    """
    if found.level is not Level.NONE:
        return _tr(_LEVELS[found.level])
    if found.last is not None and found.last <= today:
        return fill_in(_tr("Quiet for %1"), say_span((today - found.last).days))
    if found.last is not None:
        return _tr("No contact yet")
    return _tr("No contact that counts") if found.uncounted else _tr("No contact logged")


def say_strength(found: Strength, today: date) -> str:
    """Why a tie is as strong: "12 contacts in two years, the last 3 weeks ago; they started 5;
    mostly meals".
    """
    if not found.contacts:
        return _say_none(found, today)
    said = _tr("%Ln contact(s) in two years, the last %1", found.contacts)
    parts = [fill_in(said, say_ago(found.last, today) if found.last else "")]
    if found.they_started or found.you_started:
        parts.append(_tr("they started %Ln", found.they_started))
        parts.append(_tr("you %Ln", found.you_started))
    if found.mostly is not None and found.contacts > 1:
        parts.append(_tr(_MOSTLY[found.mostly]))
    percent = _tr("That makes %Ln of 100.", round(found.value * 100))
    return "; ".join(parts) + ". " + percent


def _say_none(found: Strength, today: date) -> str:
    """Why there is no strength, and what there is all the same."""
    if found.last is None:
        return (
            _tr("What is logged counts for nothing, as you weigh the kinds of contact.")
            if found.uncounted
            else _tr("No contact is logged.")
        )
    if found.last > today:
        return fill_in(_tr("The first contact is on %1."), say_weekday(found.last, today))
    last = fill_in(_tr("the last %1"), say_ago(found.last, today))
    return f"{_tr('No contact in two years')}; {last}."


def say_suggestion(found: CircleSuggestion, today: date) -> str:
    """What was logged with somebody, and what that is worth: the reason for the circle
    suggested.
    """
    if found.log is None or found.every_days is None:
        return _tr("Nothing was logged with them in two years.")
    said = _tr("%Ln contact(s) in two years, the last %1", found.log.contacts)
    worth = fill_in(_tr("worth a full one %1"), say_days(found.every_days))
    return f"{fill_in(said, say_ago(found.log.last, today))}; {worth}."


def say_budget(found: Budget) -> str:
    """So: "Your rhythms ask for 412 contacts a year; you made 180."; without what was made as long
    as nothing could have been.
    """
    asked = _tr("Your rhythms ask for %Ln contact(s) a year", found.asked)
    if not found.has_begun:
        return f"{asked}."
    made = _tr("you made %Ln with these people", found.made)
    others = _tr(", and %Ln with others", found.others) if found.others else ""
    return f"{asked}; {made}{others}."


def say_relaxing(found: Relaxable, today: date) -> str:
    """Why somebody, and what would change: "every week → every month; 0 contacts in a year, never
    reached".
    """
    change = f"{say_days(found.cadence.ideal_days)} → {say_days(found.to.ideal_days)}"
    made = _tr("%Ln contact(s) in a year", found.made)
    last = (
        fill_in(_tr("the last %1"), say_ago(found.last, today))
        if found.last
        else _tr("none before either")
    )
    return f"{change}; {made}, {last}"
