"""How an entry of the timeline reads on which favours hang: its words, a short mark, an icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.favour_steps import ENDS, has_happened
from desktop_app.domain.favours import FavourKind, FavourStep, Side
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.favours import say_step
from desktop_app.ui.words.short import LONGEST_NAME, capital, cut
from desktop_app.ui.words.timeline import (
    say_circumstances,
    say_clock,
    say_kind,
    title_and_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from zoneinfo import ZoneInfo

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.timeline import Interaction

_K, _G, _R, _B = FavourKind, Side.GIVEN, Side.RECEIVED, Side.BETWEEN
# %1 gives, %2 receives, %3 is the third; you are not named.
_DEEDS: dict[tuple[FavourKind, Side], str] = {
    (_K.INTRODUCTION, _G): QT_TRANSLATE_NOOP("Favours", "You introduced %2 to %3"),
    (_K.INTRODUCTION, _R): QT_TRANSLATE_NOOP("Favours", "%1 introduced you to %3"),
    (_K.INTRODUCTION, _B): QT_TRANSLATE_NOOP("Favours", "%1 introduced %2 to %3"),
    (_K.RECOMMENDATION, _G): QT_TRANSLATE_NOOP("Favours", "You wrote %2 a recommendation"),
    (_K.RECOMMENDATION, _R): QT_TRANSLATE_NOOP("Favours", "%1 wrote you a recommendation"),
    (_K.RECOMMENDATION, _B): QT_TRANSLATE_NOOP("Favours", "%1 wrote %2 a recommendation"),
    (_K.REFERRAL, _G): QT_TRANSLATE_NOOP("Favours", "You put in a word for %2 with %3"),
    (_K.REFERRAL, _R): QT_TRANSLATE_NOOP("Favours", "%1 put in a word for you with %3"),
    (_K.REFERRAL, _B): QT_TRANSLATE_NOOP("Favours", "%1 put in a word for %2 with %3"),
    (_K.HELP, _G): QT_TRANSLATE_NOOP("Favours", "You helped %2"),
    (_K.HELP, _R): QT_TRANSLATE_NOOP("Favours", "%1 helped you"),
    (_K.HELP, _B): QT_TRANSLATE_NOOP("Favours", "%1 helped %2"),
    (_K.ADVICE, _G): QT_TRANSLATE_NOOP("Favours", "You gave %2 advice"),
    (_K.ADVICE, _R): QT_TRANSLATE_NOOP("Favours", "%1 gave you advice"),
    (_K.ADVICE, _B): QT_TRANSLATE_NOOP("Favours", "%1 gave %2 advice"),
    (_K.LOAN, _G): QT_TRANSLATE_NOOP("Favours", "You lent %2 something"),
    (_K.LOAN, _R): QT_TRANSLATE_NOOP("Favours", "%1 lent you something"),
    (_K.LOAN, _B): QT_TRANSLATE_NOOP("Favours", "%1 lent %2 something"),
}
_MARKS: dict[tuple[FavourKind, Side], str] = {
    (_K.INTRODUCTION, _G): QT_TRANSLATE_NOOP("Favours", "introduced"),
    (_K.INTRODUCTION, _R): QT_TRANSLATE_NOOP("Favours", "introduction"),
    (_K.RECOMMENDATION, _G): QT_TRANSLATE_NOOP("Favours", "recommendation written"),
    (_K.RECOMMENDATION, _R): QT_TRANSLATE_NOOP("Favours", "recommendation"),
    (_K.REFERRAL, _G): QT_TRANSLATE_NOOP("Favours", "a word put in"),
    (_K.REFERRAL, _R): QT_TRANSLATE_NOOP("Favours", "referral"),
    (_K.HELP, _G): QT_TRANSLATE_NOOP("Favours", "help given"),
    (_K.HELP, _R): QT_TRANSLATE_NOOP("Favours", "help received"),
    (_K.ADVICE, _G): QT_TRANSLATE_NOOP("Favours", "advice given"),
    (_K.ADVICE, _R): QT_TRANSLATE_NOOP("Favours", "advice received"),
    (_K.LOAN, _G): QT_TRANSLATE_NOOP("Favours", "lent"),
    (_K.LOAN, _R): QT_TRANSLATE_NOOP("Favours", "borrowed"),
}
_KINDS: dict[FavourKind, tuple[str, str]] = {
    _K.HELP: (QT_TRANSLATE_NOOP("Favours", "Help"), "hand-heart"),
    _K.ADVICE: (QT_TRANSLATE_NOOP("Favours", "Advice"), "lightbulb"),
    _K.INTRODUCTION: (QT_TRANSLATE_NOOP("Favours", "Introduction"), "handshake"),
    _K.RECOMMENDATION: (QT_TRANSLATE_NOOP("Favours", "Recommendation"), "quote"),
    _K.REFERRAL: (QT_TRANSLATE_NOOP("Favours", "Referral"), "send"),
    _K.LOAN: (QT_TRANSLATE_NOOP("Favours", "Loan"), "repeat"),
}
_MET = QT_TRANSLATE_NOOP("Favours", "they met")
_BACK = QT_TRANSLATE_NOOP("Favours", "given back")
_THANKED = QT_TRANSLATE_NOOP("Favours", "thanked")
_PORTFOLIO = QT_TRANSLATE_NOOP("Favours", "It is in your portfolio.")
_QUOTED = QT_TRANSLATE_NOOP("Favours", "“%1”")
_TOLD_BY_TEXT = (_K.HELP, _K.ADVICE, _K.LOAN)
"""Kinds of which their text says what was done."""
_WRITTEN = frozenset(
    {
        InteractionKind.NOTE,
        InteractionKind.OTHER,
        InteractionKind.EMAIL,
        InteractionKind.MESSAGE,
        InteractionKind.LETTER,
        InteractionKind.SOCIAL,
    }
)
"""Entries that show the icon of their favour; coffee stays coffee."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Favours", text)


def say_favour_kind(kind: FavourKind) -> str:
    """The kind as a word."""
    return _tr(_KINDS[kind][0])


def favour_icon(kind: FavourKind) -> str:
    """The name of the kind's icon."""
    return _KINDS[kind][1]


def entry_icon(item: Interaction, favours: Sequence[Favour]) -> str:
    """The icon of the favour on an entry; "" where the entry shows its own: coffee stays coffee."""
    return favour_icon(favours[0].kind) if favours and item.kind in _WRITTEN else ""


def entry_words(item: Interaction, favours: Sequence[Favour]) -> tuple[str, str]:
    """The bold line of an entry and the rest. A note that stands for a favour says that; an entry
    with words of its own keeps them; what came of it is put after.
    """
    if not favours:
        return title_and_text(item)
    favour = favours[0]
    is_own = item.kind is InteractionKind.NOTE and item.summary == favour.text and not item.body
    title, text = _own_words(favour) if is_own else title_and_text(item)
    more = [text, favour.outcome, _tr(_PORTFOLIO) if favour.in_portfolio else ""]
    return title, "\n".join(part for part in more if part)


def _own_words(favour: Favour) -> tuple[str, str]:
    said = fill_in(_tr(_QUOTED), favour.words) if favour.words else ""
    if favour.kind in _TOLD_BY_TEXT and favour.text:
        return capital(favour.text), said
    return say_deed(favour), "\n".join(part for part in (capital(favour.text), said) if part)


def say_deed(favour: Favour) -> str:
    """What was done, with everybody in it by the first word of their names."""
    somebody = _tr("somebody")
    names = [
        (*(person.name.split() if person else ()), somebody)[0]
        for person in (favour.giver, favour.receiver, favour.third)
    ]
    if favour.third is None and favour.organisation:
        names[2] = favour.organisation
    pattern = _tr(_DEEDS[favour.kind, favour.side])
    return fill_in(pattern, *(cut(name, LONGEST_NAME) for name in names))


def say_mark(favours: Sequence[Favour]) -> str:
    """The short mark beside the bold line, "" without a favour: how far it has come."""
    if not favours:
        return ""
    favour = favours[0]
    if not has_happened(favour) or favour.step in ENDS:
        return say_step(favour, favour.step)
    if favour.kind is _K.INTRODUCTION and favour.step is FavourStep.MET:
        return _tr(_MET)
    if favour.kind is _K.LOAN and favour.step is FavourStep.DONE:
        return _tr(_BACK)
    if favour.side is Side.RECEIVED and favour.thanked_on is not None:
        return _tr(_THANKED)
    return _tr(_MARKS.get((favour.kind, favour.side), _KINDS[favour.kind][0]))


def _entries(text: str) -> str:
    return QCoreApplication.translate("Entries", text)


def say_entry(
    item: Interaction, today: date, zone: ZoneInfo, favours: Sequence[Favour] = ()
) -> str:
    """The whole entry for somebody who hears it: kind, line, whom with, when, the rest."""
    title, text = entry_words(item, favours)
    who = ", ".join(person.name for person in item.people)
    said = [
        say_kind(item.kind),
        title,
        say_mark(favours),
        fill_in(_entries("with %1"), who) if who else "",
        say_day(item.day, today),
    ]
    said += [say_clock(item, zone), text, say_circumstances(item)]
    return ", ".join(word for word in said if word)


def as_text(item: Interaction, today: date, zone: ZoneInfo, favours: Sequence[Favour] = ()) -> str:
    """The entry as lines for the clipboard."""
    who = ", ".join(person.name for person in item.people)
    when = " ".join(word for word in (say_day(item.day, today), say_clock(item, zone)) if word)
    head = " · ".join(
        word for word in (when, say_kind(item.kind), who, say_circumstances(item)) if word
    )
    if favours:
        return "\n".join(word for word in (head, *entry_words(item, favours)) if word)
    return "\n".join(word for word in (head, item.summary, item.body) if word)
