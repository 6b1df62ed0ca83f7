"""What a favour waits for, in a sentence, and the step that comes next on a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.favours import FavourKind, FavourStep, NextKind, Side
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.giving import Waits

_N, _K, _S = NextKind, FavourKind, FavourStep
# %1 is the one, %2 the other of an introduction, %3 what it is about.
_WAITS: dict[NextKind, str] = {
    _N.ASK_FIRST: QT_TRANSLATE_NOOP("Favours", "You would like %1 and %2 to meet"),
    _N.ASK_SECOND: QT_TRANSLATE_NOOP("Favours", "%1 would like to meet %2"),
    _N.INTRODUCE: QT_TRANSLATE_NOOP("Favours", "%1 and %2 both said yes"),
    _N.DID_THEY_MEET: QT_TRANSLATE_NOOP("Favours", "You introduced %1 and %2 to each other"),
    _N.ASK: QT_TRANSLATE_NOOP("Favours", "You want to ask %1"),
    _N.ANSWER: QT_TRANSLATE_NOOP("Favours", "You asked %1"),
    _N.WRITE: QT_TRANSLATE_NOOP("Favours", "You want to recommend %1"),
    _N.DO: QT_TRANSLATE_NOOP("Favours", "You thought of helping %1"),
    _N.KEEP: QT_TRANSLATE_NOOP("Favours", "You promised %1"),
    _N.THEY_KEEP: QT_TRANSLATE_NOOP("Favours", "%1 promised you"),
    _N.GIVE_BACK: QT_TRANSLATE_NOOP("Favours", "%1 lent you something"),
    _N.THANK: QT_TRANSLATE_NOOP("Favours", "%1 helped you"),
    _N.TELL: QT_TRANSLATE_NOOP("Favours", "%1 helped you, and something came of it"),
    _N.IS_IT_BACK: QT_TRANSLATE_NOOP("Favours", "You lent %1 something"),
    _N.WHAT_CAME: QT_TRANSLATE_NOOP("Favours", "You helped %1. What came of it?"),
}
_ABOUT: dict[NextKind, str] = {
    _N.ASK: QT_TRANSLATE_NOOP("Favours", "You want to ask %1: %3"),
    _N.ANSWER: QT_TRANSLATE_NOOP("Favours", "You asked %1: %3"),
    _N.DO: QT_TRANSLATE_NOOP("Favours", "You thought of helping %1: %3"),
    _N.KEEP: QT_TRANSLATE_NOOP("Favours", "You promised %1: %3"),
    _N.THEY_KEEP: QT_TRANSLATE_NOOP("Favours", "%1 promised you: %3"),
    _N.GIVE_BACK: QT_TRANSLATE_NOOP("Favours", "%1 lent you: %3"),
    _N.THANK: QT_TRANSLATE_NOOP("Favours", "%1 helped you: %3"),
    _N.TELL: QT_TRANSLATE_NOOP("Favours", "%1 helped you: %3"),
    _N.IS_IT_BACK: QT_TRANSLATE_NOOP("Favours", "You lent %1: %3"),
    _N.WHAT_CAME: QT_TRANSLATE_NOOP("Favours", "You helped %1: %3. What came of it?"),
}
_OF_KIND: dict[tuple[NextKind, FavourKind], str] = {
    (_N.ASK, _K.RECOMMENDATION): QT_TRANSLATE_NOOP(
        "Favours", "You want to ask %1 for a recommendation"
    ),
    (_N.ANSWER, _K.RECOMMENDATION): QT_TRANSLATE_NOOP(
        "Favours", "You asked %1 for a recommendation"
    ),
    (_N.THEY_KEEP, _K.RECOMMENDATION): QT_TRANSLATE_NOOP("Favours", "%1 promised to recommend you"),
    (_N.THANK, _K.ADVICE): QT_TRANSLATE_NOOP("Favours", "%1 gave you advice"),
    (_N.THANK, _K.INTRODUCTION): QT_TRANSLATE_NOOP("Favours", "%1 introduced you to %2"),
    (_N.THANK, _K.RECOMMENDATION): QT_TRANSLATE_NOOP("Favours", "%1 recommended you"),
    (_N.THANK, _K.REFERRAL): QT_TRANSLATE_NOOP("Favours", "%1 put in a word for you"),
    (_N.THANK, _K.LOAN): QT_TRANSLATE_NOOP("Favours", "%1 lent you something"),
    (_N.WHAT_CAME, _K.RECOMMENDATION): QT_TRANSLATE_NOOP(
        "Favours", "You recommended %1. What came of it?"
    ),
    (_N.WHAT_CAME, _K.REFERRAL): QT_TRANSLATE_NOOP(
        "Favours", "You put in a word for %1. What came of it?"
    ),
    (_N.WHAT_CAME, _K.ADVICE): QT_TRANSLATE_NOOP("Favours", "You gave %1 advice. What came of it?"),
    (_N.WHAT_CAME, _K.INTRODUCTION): QT_TRANSLATE_NOOP(
        "Favours", "You introduced %1 and %2 to each other. What came of it?"
    ),
}
_ABOUT_OF_KIND: dict[tuple[NextKind, FavourKind], str] = {
    (_N.ASK, _K.ADVICE): QT_TRANSLATE_NOOP("Favours", "You want to ask %1 about %3"),
    (_N.ANSWER, _K.ADVICE): QT_TRANSLATE_NOOP("Favours", "You asked %1 about %3"),
    (_N.ASK, _K.LOAN): QT_TRANSLATE_NOOP("Favours", "You want to borrow from %1: %3"),
    (_N.ANSWER, _K.LOAN): QT_TRANSLATE_NOOP("Favours", "You asked %1 to lend you: %3"),
}
_RECEIVED: dict[tuple[NextKind, FavourKind | None], str] = {
    (_N.WHAT_CAME, None): QT_TRANSLATE_NOOP("Favours", "%1 helped you. What came of it?"),
    (_N.WHAT_CAME, _K.ADVICE): QT_TRANSLATE_NOOP("Favours", "%1 gave you advice. What came of it?"),
    (_N.WHAT_CAME, _K.INTRODUCTION): QT_TRANSLATE_NOOP(
        "Favours", "%1 introduced you to %2. What came of it?"
    ),
    (_N.WHAT_CAME, _K.RECOMMENDATION): QT_TRANSLATE_NOOP(
        "Favours", "%1 recommended you. What came of it?"
    ),
    (_N.WHAT_CAME, _K.REFERRAL): QT_TRANSLATE_NOOP(
        "Favours", "%1 put in a word for you. What came of it?"
    ),
    (_N.DID_THEY_MEET, _K.INTRODUCTION): QT_TRANSLATE_NOOP("Favours", "%1 introduced you to %2"),
}
"""What is asked about something you received; None is any kind without a line of its own."""
_BUTTONS: dict[NextKind, str] = {
    _N.ASK_FIRST: QT_TRANSLATE_NOOP("Favours", "Ask %1"),
    _N.ASK_SECOND: QT_TRANSLATE_NOOP("Favours", "Ask %2"),
    _N.INTRODUCE: QT_TRANSLATE_NOOP("Favours", "Introduce them"),
    _N.DID_THEY_MEET: QT_TRANSLATE_NOOP("Favours", "They met"),
    _N.ASK: QT_TRANSLATE_NOOP("Favours", "Ask %1"),
    _N.ANSWER: QT_TRANSLATE_NOOP("Favours", "%1 said yes"),
    _N.WRITE: QT_TRANSLATE_NOOP("Favours", "It is written"),
    _N.DO: QT_TRANSLATE_NOOP("Favours", "It is done"),
    _N.KEEP: QT_TRANSLATE_NOOP("Favours", "It is done"),
    _N.THEY_KEEP: QT_TRANSLATE_NOOP("Favours", "It is done"),
    _N.GIVE_BACK: QT_TRANSLATE_NOOP("Favours", "Given back"),
    _N.THANK: QT_TRANSLATE_NOOP("Favours", "Say thanks"),
    _N.TELL: QT_TRANSLATE_NOOP("Favours", "Tell %1"),
    _N.IS_IT_BACK: QT_TRANSLATE_NOOP("Favours", "It is back"),
    _N.WHAT_CAME: QT_TRANSLATE_NOOP("Favours", "Say what came"),
}
_MORE: dict[NextKind, str] = {
    _N.ASK_FIRST: QT_TRANSLATE_NOOP("Favours", "Nobody was asked yet."),
    _N.ANSWER: QT_TRANSLATE_NOOP("Favours", "No hurry."),
    _N.TELL: QT_TRANSLATE_NOOP("Favours", "%1 does not know yet."),
}
_ASKED = QT_TRANSLATE_NOOP("Favours", "%1 was asked.")
_WE_MET = QT_TRANSLATE_NOOP("Favours", "We met")
_SAID_YES = QT_TRANSLATE_NOOP("Favours", "%1 said yes")
_REACHED: dict[FavourStep, str] = {
    _S.IDEA: QT_TRANSLATE_NOOP("Favours", "Thought of"),
    _S.FIRST_YES: _SAID_YES,
    _S.SECOND_YES: QT_TRANSLATE_NOOP("Favours", "%2 said yes"),
    _S.INTRODUCED: QT_TRANSLATE_NOOP("Favours", "Introduced"),
    _S.MET: QT_TRANSLATE_NOOP("Favours", "They met"),
    _S.TO_ASK: QT_TRANSLATE_NOOP("Favours", "To ask"),
    _S.TO_WRITE: QT_TRANSLATE_NOOP("Favours", "To write"),
    _S.ASKED: QT_TRANSLATE_NOOP("Favours", "Asked"),
    _S.PROMISED: QT_TRANSLATE_NOOP("Favours", "Promised"),
    _S.RECEIVED: QT_TRANSLATE_NOOP("Favours", "Received"),
    _S.WRITTEN: QT_TRANSLATE_NOOP("Favours", "Written"),
    _S.PUBLISHED: QT_TRANSLATE_NOOP("Favours", "Published"),
    _S.NAMED: QT_TRANSLATE_NOOP("Favours", "Named"),
    _S.OUTCOME: QT_TRANSLATE_NOOP("Favours", "The answer is known"),
    _S.GIVEN: QT_TRANSLATE_NOOP("Favours", "Given"),
    _S.DONE: QT_TRANSLATE_NOOP("Favours", "Done"),
    _S.DECLINED: QT_TRANSLATE_NOOP("Favours", "Somebody said no"),
    _S.LET_GO: QT_TRANSLATE_NOOP("Favours", "Let it go"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Favours", text)


def pair(favour: Favour) -> tuple[str, str]:
    """The names in a sentence about the favour: who stands opposite you, and the other of an
    introduction (or the organisation somebody was named to); "somebody" for whom nobody knows.
    """
    other = favour.other
    somebody = _tr("somebody")
    one = other.name if other is not None else favour.organisation or somebody
    third = favour.third.name if favour.third is not None else favour.organisation or somebody
    return cut(one, LONGEST_NAME), cut(third, LONGEST_NAME)


def first_pair(favour: Favour) -> tuple[str, str]:
    """The same by the first word of each name, for buttons."""
    one, other = pair(favour)
    return one.split()[0] if one.split() else one, other.split()[0] if other.split() else other


def waits_pattern(waits: Waits) -> str:
    """The sentence with its places: %1 and %2 are `pair`, %3 what it is about."""
    favour, kind = waits.favour, waits.next.kind
    about = _ABOUT_OF_KIND.get((kind, favour.kind))
    if about is not None and favour.text:
        return _tr(about)
    own = _OF_KIND.get((kind, favour.kind))
    if favour.side is Side.RECEIVED:
        received = _RECEIVED.get((kind, favour.kind)) or _RECEIVED.get((kind, None))
        own = received or own
    if own is None:
        return _tr(_ABOUT.get(kind, _WAITS[kind]) if favour.text else _WAITS[kind])
    return f"{_tr(own)}: %3" if favour.text and kind is NextKind.THANK else _tr(own)


def say_waits(waits: Waits) -> str:
    """The sentence, filled in."""
    return fill_in(waits_pattern(waits), *pair(waits.favour), cut(waits.favour.text))


def say_since(waits: Waits, today: date) -> str:
    """Since when it waits, and what else helps to decide."""
    favour, kind = waits.favour, waits.next.kind
    said = [fill_in(_tr("Since %1."), say_day_within(waits.next.since, today))]
    if kind is NextKind.ASK_FIRST and favour.entry_id is not None:
        said.append(fill_in(_tr(_ASKED), pair(favour)[0]))
    elif kind in _MORE:
        said.append(fill_in(_tr(_MORE[kind]), *first_pair(favour)))
    return " ".join(said)


def say_next(waits: Waits) -> str:
    """What the button says that does what comes next."""
    favour, kind = waits.favour, waits.next.kind
    asked = kind is NextKind.ASK_FIRST and favour.entry_id is not None
    if kind is NextKind.DID_THEY_MEET and favour.side is Side.RECEIVED:
        return _tr(_WE_MET)
    return fill_in(_tr(_SAID_YES if asked else _BUTTONS[kind]), *first_pair(favour))


def say_step(favour: Favour, step: FavourStep) -> str:
    """How far a favour has come once it is at `step`."""
    return fill_in(_tr(_REACHED[step]), *first_pair(favour))


_TO_ASK: dict[FavourKind, str] = {
    _K.HELP: QT_TRANSLATE_NOOP("Favours", "Ask %1 for help"),
    _K.ADVICE: QT_TRANSLATE_NOOP("Favours", "Ask %1 for advice"),
    _K.INTRODUCTION: QT_TRANSLATE_NOOP("Favours", "Ask %1 to introduce you to %2"),
    _K.RECOMMENDATION: QT_TRANSLATE_NOOP("Favours", "Ask %1 for a recommendation"),
    _K.REFERRAL: QT_TRANSLATE_NOOP("Favours", "Ask %1 to put in a word with %2"),
    _K.LOAN: QT_TRANSLATE_NOOP("Favours", "Ask %1 to lend you something"),
}


def say_to_ask(favour: Favour) -> str:
    """What a reminder to ask for it says."""
    said = fill_in(_tr(_TO_ASK[favour.kind]), *first_pair(favour))
    return f"{said}: {cut(favour.text)}" if favour.text else said


_DEEDS: dict[tuple[FavourKind, bool], str] = {
    (_K.HELP, True): QT_TRANSLATE_NOOP("Favours", "Help for %1"),
    (_K.HELP, False): QT_TRANSLATE_NOOP("Favours", "Help from %1"),
    (_K.ADVICE, True): QT_TRANSLATE_NOOP("Favours", "Advice to %1"),
    (_K.ADVICE, False): QT_TRANSLATE_NOOP("Favours", "Advice from %1"),
    (_K.INTRODUCTION, True): QT_TRANSLATE_NOOP("Favours", "%1 introduced to %2"),
    (_K.INTRODUCTION, False): QT_TRANSLATE_NOOP("Favours", "Introduction by %1"),
    (_K.RECOMMENDATION, True): QT_TRANSLATE_NOOP("Favours", "Recommendation for %1"),
    (_K.RECOMMENDATION, False): QT_TRANSLATE_NOOP("Favours", "Recommendation from %1"),
    (_K.REFERRAL, True): QT_TRANSLATE_NOOP("Favours", "%1 named to %2"),
    (_K.REFERRAL, False): QT_TRANSLATE_NOOP("Favours", "Named by %1 to %2"),
    (_K.LOAN, True): QT_TRANSLATE_NOOP("Favours", "Lent to %1"),
    (_K.LOAN, False): QT_TRANSLATE_NOOP("Favours", "Lent by %1"),
}


def say_favour(favour: Favour, given: bool) -> str:
    """What it is in a few words, with what it is about; `given`: it is given rather than
    received.
    """
    said = fill_in(_tr(_DEEDS[favour.kind, given]), *pair(favour))
    return f"{said}: {cut(favour.text)}" if favour.text else said
