"""Good turns in words: what to do, why now, and the button that does it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.good_turns import TurnKind
from desktop_app.domain.proposals import ProposalKind
from desktop_app.ui.kit.dates import say_day, say_gone, say_span
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words import advice
from desktop_app.ui.words.favours import say_next, say_since, say_waits
from desktop_app.ui.words.said import say_advice
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.turn_sentences import WHY, match_why, recommend_why, turn_title

if TYPE_CHECKING:
    from desktop_app.domain.good_turns import GoodTurn


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Turns", text, None, count)


def say_turn_title(turn: GoodTurn) -> str:
    """What to do, for whom; the words of a reminder that is about nobody."""
    return turn_title(turn, _tr)


def say_turn_why(turn: GoodTurn, today: date) -> str:
    """Why now."""
    if turn.proposal is not None:
        return match_why(turn, _tr)
    if turn.waits is not None:
        return f"{say_waits(turn.waits)}. {say_since(turn.waits, today)}"
    if turn.kind is TurnKind.RECOMMENDATION:
        return recommend_why(turn, _tr)
    if turn.kind in WHY:
        return say_advice(WHY[turn.kind])
    return _why_today(turn, today)


def _why_today(turn: GoodTurn, today: date) -> str:
    if turn.kind in (TurnKind.PROMISE, TurnKind.FOLLOW_UP):
        late = "" if turn.days <= 0 else _tr("%Ln day(s) late", turn.days)
        return ", ".join(
            part for part in ("" if turn.person is None else cut(turn.text), late) if part
        )
    if turn.kind is TurnKind.POSITION:
        return fill_in(_tr(advice.GOOD_NEWS), cut(turn.text), say_span(turn.days))
    if turn.kind is TurnKind.DORMANT:
        span = fill_in(_tr(advice.LONG_SILENCE), say_span(turn.days))
        return f"{span} {fill_in(_tr('Last time: %1'), cut(turn.text))}" if turn.text else span
    return _why_that_day(turn, today)


def _why_that_day(turn: GoodTurn, today: date) -> str:
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


_BUTTONS = {
    ProposalKind.INTRODUCE: QT_TRANSLATE_NOOP("Turns", "Introduce them"),
    ProposalKind.GIVE: QT_TRANSLATE_NOOP("Turns", "Offer it"),
    ProposalKind.TELL: QT_TRANSLATE_NOOP("Turns", "Tell them"),
}


def say_turn_button(turn: GoodTurn) -> str:
    """What the button says."""
    if turn.proposal is not None:
        return _tr(_BUTTONS[turn.proposal.kind])
    if turn.kind is TurnKind.RECOMMENDATION:
        return _tr("Write it")
    if turn.waits is not None:
        return say_next(turn.waits)
    if turn.kind is TurnKind.BEGIN:
        return _tr("Add a person")
    return _tr("Done") if turn.person is None else _tr("Write the message")
