"""Good turns in words: what to do, why now, and the button that does it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.today import TurnKind
from desktop_app.ui.kit.dates import say_day, say_gone, say_span
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words import advice
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.today import GoodTurn

_TITLES = {
    TurnKind.PROMISE: QT_TRANSLATE_NOOP("Turns", "Keep a promise to %1"),
    TurnKind.BIRTHDAY: QT_TRANSLATE_NOOP("Turns", "Wish %1 a happy birthday"),
    TurnKind.ANNIVERSARY: QT_TRANSLATE_NOOP("Turns", "Think of %1 on a day that matters"),
    TurnKind.POSITION: QT_TRANSLATE_NOOP("Turns", "Congratulate %1 on the new work"),
    TurnKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Turns", "Ask %1 how it went"),
    TurnKind.DORMANT: QT_TRANSLATE_NOOP("Turns", "Warm up an old tie: %1"),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Turns", text, None, count)


def say_turn_title(turn: GoodTurn) -> str:
    """What to do, for whom; the words of a reminder that is about nobody."""
    if turn.person is None:
        return cut(turn.text)
    return fill_in(_tr(_TITLES[turn.kind]), cut(turn.person.name, LONGEST_NAME))


def say_turn_why(turn: GoodTurn, today: date) -> str:
    """Why now."""
    if turn.kind in (TurnKind.PROMISE, TurnKind.FOLLOW_UP):
        late = "" if turn.days <= 0 else _tr("%Ln day(s) late", turn.days)
        return ", ".join(
            part for part in ("" if turn.person is None else cut(turn.text), late) if part
        )
    if turn.kind is TurnKind.POSITION:
        return fill_in(
            _tr(advice.GOOD_NEWS),
            cut(turn.text),
            say_span(turn.days),
        )
    if turn.kind is TurnKind.DORMANT:
        span = fill_in(
            _tr(advice.LONG_SILENCE),
            say_span(turn.days),
        )
        return f"{span} {fill_in(_tr('Last time: %1'), cut(turn.text))}" if turn.text else span
    when = turn.day or today
    said = say_gone(when, today) if when < today else say_day(when, today)
    day = fill_in(_tr("%1."), said[:1].upper() + said[1:])
    if turn.kind is TurnKind.BIRTHDAY:
        turns = _tr("Turned %1.") if turn.days else _tr("Turns %1.")
        age = "" if turn.years is None else fill_in(turns, str(turn.years))
        kind = _tr(advice.BETTER_LATE if turn.days else advice.OWN_WORDS)
        return " ".join(part for part in (day, age, kind) if part)
    label = cut(turn.text or _tr("Anniversary"), LONGEST_NAME)
    return (
        f"{label}. {day}"
        if turn.years is None
        else f"{label}, {_tr('%Ln year(s)', turn.years)}. {day}"
    )


def say_turn_button(turn: GoodTurn) -> str:
    """What the button says."""
    return _tr("Done") if turn.person is None else _tr("Write the message")
