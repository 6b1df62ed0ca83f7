"""What the planner of recommendations says of people, of what is between you, and of when to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.favour_steps import happened_on
from desktop_app.domain.favours import FavourStep, Side
from desktop_app.domain.person import Standing
from desktop_app.domain.recommendations import has_written
from desktop_app.ui.kit.dates import say_ago, say_date, say_month, say_partial
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words import advice
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.person import Position
    from desktop_app.domain.recommendations import Colleague, Work

_S = FavourStep
COLUMNS: dict[Standing, str] = {
    Standing.MANAGER: QT_TRANSLATE_NOOP("Recommendations", "Manager"),
    Standing.CO_WORKER: QT_TRANSLATE_NOOP("Recommendations", "Co-worker"),
    Standing.REPORT: QT_TRANSLATE_NOOP("Recommendations", "Report"),
    Standing.CLIENT: QT_TRANSLATE_NOOP("Recommendations", "Client"),
}
WHO: dict[Standing, str] = {
    Standing.MANAGER: QT_TRANSLATE_NOOP("Recommendations", "Who was your manager?"),
    Standing.CO_WORKER: QT_TRANSLATE_NOOP("Recommendations", "Whom did you work with?"),
    Standing.REPORT: QT_TRANSLATE_NOOP("Recommendations", "Who reported to you?"),
    Standing.CLIENT: QT_TRANSLATE_NOOP("Recommendations", "For whom did you work?"),
}
_YOUR: dict[Standing | None, tuple[str, str]] = {
    Standing.MANAGER: (
        QT_TRANSLATE_NOOP("Recommendations", "your manager at %1"),
        QT_TRANSLATE_NOOP("Recommendations", "your manager"),
    ),
    Standing.CO_WORKER: (
        QT_TRANSLATE_NOOP("Recommendations", "your co-worker at %1"),
        QT_TRANSLATE_NOOP("Recommendations", "your co-worker"),
    ),
    Standing.REPORT: (
        QT_TRANSLATE_NOOP("Recommendations", "your report at %1"),
        QT_TRANSLATE_NOOP("Recommendations", "your report"),
    ),
    Standing.CLIENT: (
        QT_TRANSLATE_NOOP("Recommendations", "a client when you were at %1"),
        QT_TRANSLATE_NOOP("Recommendations", "your client"),
    ),
    None: (
        QT_TRANSLATE_NOOP("Recommendations", "at %1 when you were"),
        QT_TRANSLATE_NOOP("Recommendations", "you did not say where you worked together"),
    ),
}
_RECEIVED: dict[FavourStep, str] = {
    _S.TO_ASK: QT_TRANSLATE_NOOP("Recommendations", "to ask"),
    _S.ASKED: QT_TRANSLATE_NOOP("Recommendations", "asked, %1"),
    _S.PROMISED: QT_TRANSLATE_NOOP("Recommendations", "promised, %1"),
    _S.RECEIVED: QT_TRANSLATE_NOOP("Recommendations", "received, %1"),
    _S.PUBLISHED: QT_TRANSLATE_NOOP("Recommendations", "received, %1"),
    _S.DECLINED: QT_TRANSLATE_NOOP("Recommendations", "said no, %1"),
    _S.LET_GO: QT_TRANSLATE_NOOP("Recommendations", "not asked"),
}
_GIVEN: dict[FavourStep, str] = {
    _S.TO_WRITE: QT_TRANSLATE_NOOP("Recommendations", "you want to write one"),
    _S.ASKED: QT_TRANSLATE_NOOP("Recommendations", "asks you for one, %1"),
    _S.PROMISED: QT_TRANSLATE_NOOP("Recommendations", "you promised one, %1"),
    _S.WRITTEN: QT_TRANSLATE_NOOP("Recommendations", "you wrote one, %1"),
    _S.PUBLISHED: QT_TRANSLATE_NOOP("Recommendations", "you wrote one, %1"),
    _S.DECLINED: QT_TRANSLATE_NOOP("Recommendations", "not asked"),
    _S.LET_GO: QT_TRANSLATE_NOOP("Recommendations", "not asked"),
}
_NOT_ASKED = QT_TRANSLATE_NOOP("Recommendations", "not asked")
_THERE = QT_TRANSLATE_NOOP("Recommendations", "there at the same time")
_SINCE = QT_TRANSLATE_NOOP("Recommendations", "since %1")
_UNTIL = QT_TRANSLATE_NOOP("Recommendations", "until %1")
_SPAN = QT_TRANSLATE_NOOP("Recommendations", "%1 to %2")
_ALONE = QT_TRANSLATE_NOOP("Recommendations", "on your own")
_POSITION = QT_TRANSLATE_NOOP("Recommendations", "A position of yours")
_RECENTLY = 300
"""Days within which a day is said by itself; before, by its month or year."""
_LONG_AGO = 730


def _tr(text: str) -> str:
    return QCoreApplication.translate("Recommendations", text)


def say_column(standing: Standing) -> str:
    """The heading of a column."""
    return _tr(COLUMNS[standing])


def ask_who(standing: Standing) -> str:
    """The question whose answer is a person in that column."""
    return _tr(WHO[standing])


def say_work(position: Position) -> str:
    """What you are or were."""
    return cut(position.title or position.role or position.organisation) or _tr(_POSITION)


def say_place(position: Position) -> str:
    """Where, "" where the position is called by its place."""
    if not position.organisation:
        return _tr(_ALONE)
    return cut(position.organisation) if position.title or position.role else ""


def say_years(position: Position) -> str:
    """From when to when; "" when nobody said."""
    since = "" if position.since is None else say_partial(position.since)
    until = "" if position.until is None else say_partial(position.until)
    if since and until:
        return since if since == until else fill_in(_tr(_SPAN), since, until)
    if since:
        return fill_in(_tr(_SINCE), since)
    return fill_in(_tr(_UNTIL), until) if until else ""


def say_yours(standing: Standing | None, work: Work | None) -> str:
    """What somebody was to you, and where: "your manager at Acme Books"."""
    at, alone = _YOUR[standing]
    place = "" if work is None else work.position.organisation
    return fill_in(_tr(at), cut(place, LONGEST_NAME)) if place else _tr(alone)


def say_roughly(day: date, today: date) -> str:
    """A day as it is remembered: itself, then its month, then its year."""
    away = (today - day).days
    if away < _RECENTLY:
        return say_date(day, today)
    return say_month(day) if away < _LONG_AGO else str(day.year)


def say_state(favour: Favour | None, standing: Standing | None, today: date) -> str:
    """How far a recommendation has come, in two or three words."""
    if favour is None:
        return _tr(_NOT_ASKED if standing is not None else _THERE)
    words = (_RECEIVED if favour.side is Side.RECEIVED else _GIVEN)[favour.step]
    return fill_in(_tr(words), say_roughly(happened_on(favour) or favour.day, today))


def icon_of(favour: Favour | None) -> str:
    """The icon beside those words."""
    if favour is None or favour.step in (_S.DECLINED, _S.LET_GO):
        return "circle-dashed"
    if favour.side is Side.GIVEN:
        return "pen-line"
    return "quote" if happened_on(favour) is not None else "clock"


def why_ask(colleague: Colleague, work: Work, called: str, today: date) -> str:
    """Why somebody would be a good person to ask, in sentences that can be checked."""
    yours = say_yours(colleague.standing, work)
    said = [f"{yours[:1].upper()}{yours[1:]}."]
    remembered, wrote = colleague.remembered, has_written(colleague)
    if remembered is not None:
        words = advice.STILL_TOGETHER if remembered >= today else advice.REMEMBERS
        if remembered == colleague.helped:
            words = advice.REMEMBERS_HELP
        said.append(fill_in(_tr(words), called, say_ago(remembered, today)))
    if wrote is not None:
        said.append(fill_in(_tr(advice.YOU_WROTE), called, say_roughly(wrote, today)))
    elif colleague.helped is not None and colleague.helped != remembered:
        said.append(fill_in(_tr(advice.YOU_HELPED), called, say_ago(colleague.helped, today)))
    if colleague.asked is None:
        said.append(_tr(advice.NEVER_ASKED))
    return " ".join(said)
