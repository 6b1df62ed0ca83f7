"""What a visit says: when it is, and why to see somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.whereabouts.visiting import Cause
from desktop_app.ui.kit.dates import say_date, say_span
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.whereabouts.visiting import ToSee, Visit, Why

LONGEST = 60
"""Letters of what was promised or is looked for."""
_CAUSES = {
    Cause.PROMISED: QT_TRANSLATE_NOOP("Visit", "to do: %1"),
    Cause.DUE: QT_TRANSLATE_NOOP("Visit", "due for a word"),
    Cause.CLOSE: QT_TRANSLATE_NOOP("Visit", "close to you"),
    Cause.NEED: QT_TRANSLATE_NOOP("Visit", "looks for %1"),
    Cause.DORMANT: QT_TRANSLATE_NOOP("Visit", "not in touch for %1"),
    Cause.QUIET: QT_TRANSLATE_NOOP("Visit", "not in touch for %1"),
    Cause.STARRED: QT_TRANSLATE_NOOP("Visit", "starred"),
    Cause.NEVER: QT_TRANSLATE_NOOP("Visit", "nothing logged yet"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Visit", text)


def say_days(first: date, last: date, today: date) -> str:
    """From when to when: "30 Nov to 4 Dec"."""
    begins = say_date(first, today)
    return begins if first == last else fill_in(_tr("%1 to %2"), begins, say_date(last, today))


def say_visit(visit: Visit, today: date) -> str:
    """Where and when: "In Berlin, 30 Nov to 4 Dec"."""
    return fill_in(_tr("In %1, %2"), visit.town.name, say_days(visit.first, visit.last, today))


def say_why(found: ToSee) -> str:
    """Why to see somebody, in a line: "Due for a word, looks for a flat"."""
    text = ", ".join(map(_say, found.why))
    return text[:1].upper() + text[1:]


def _say(why: Why) -> str:
    told = say_span(why.days) if why.days else cut(why.text, LONGEST)
    return fill_in(_tr(_CAUSES[why.cause]), told)


def subject(visit: Visit, today: date) -> str:
    """What a message to somebody there is about."""
    return say_visit(visit, today)


def letter(visit: Visit, name: str, today: date) -> str:
    """A message to somebody there, to be changed."""
    days = say_days(visit.first, visit.last, today)
    text = _tr("Hello %1,\n\nI will be in %2, %3. Do you have time for a coffee?\n\n")
    return fill_in(text, name, visit.town.name, days)


def say_reminder(name: str, visit: Visit) -> str:
    """What one is reminded of on the day."""
    return fill_in(_tr("See %1 in %2"), name, visit.town.name)


def say_wrote(visit: Visit) -> str:
    """What is logged of the message."""
    return fill_in(_tr("Wrote about meeting in %1"), visit.town.name)
