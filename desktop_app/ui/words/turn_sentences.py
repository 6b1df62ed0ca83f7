"""What a good turn is, in a line, and why it would be one. Knows nothing of Qt: the command line says
it too. `translated` turns an English text of the context "Turns" into the language it is said in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.favours import NextKind
from desktop_app.domain.good_turns import TurnKind
from desktop_app.domain.names import first_name
from desktop_app.domain.needs import NeedSide, Whose
from desktop_app.domain.person import Person
from desktop_app.domain.proposals import ProposalKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words import advice
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.good_turns import GoodTurn
    from desktop_app.domain.needs import Need

Translated = Callable[[str], str]

_INTRODUCE = QT_TRANSLATE_NOOP("Turns", "Introduce %1 to %2")
_TITLES = {
    TurnKind.INTRODUCTION: _INTRODUCE,
    TurnKind.THANKS: QT_TRANSLATE_NOOP("Turns", "Thank %1"),
    TurnKind.NEWS: QT_TRANSLATE_NOOP("Turns", "Tell %1 what came of it"),
    TurnKind.PROMISE: QT_TRANSLATE_NOOP("Turns", "Keep a promise to %1"),
    TurnKind.RECOMMENDATION: QT_TRANSLATE_NOOP("Turns", "Recommend %1"),
    TurnKind.POSITION: QT_TRANSLATE_NOOP("Turns", "Congratulate %1 on the new work"),
    TurnKind.BIRTHDAY: QT_TRANSLATE_NOOP("Turns", "Wish %1 a happy birthday"),
    TurnKind.ANNIVERSARY: QT_TRANSLATE_NOOP("Turns", "Think of %1 on a day that matters"),
    TurnKind.FOLLOW_UP: QT_TRANSLATE_NOOP("Turns", "Ask %1 how it went"),
    TurnKind.DORMANT: QT_TRANSLATE_NOOP("Turns", "Warm up an old tie: %1"),
    TurnKind.LOOKING: QT_TRANSLATE_NOOP("Turns", "Find out what would help %1"),
    TurnKind.BEGIN: QT_TRANSLATE_NOOP("Turns", "Begin with the three people you know best"),
}
_HELP = QT_TRANSLATE_NOOP("Turns", "Help %1")
_OF_MATCH = {
    ProposalKind.INTRODUCE: _INTRODUCE,
    ProposalKind.GIVE: QT_TRANSLATE_NOOP("Turns", "Offer %1 your help"),
    ProposalKind.TELL: QT_TRANSLATE_NOOP("Turns", "Tell %1 about %2"),
}
_NEEDS = QT_TRANSLATE_NOOP("Turns", "%1 is looking for %2.")
_OFFERS = {
    Whose.YOU: QT_TRANSLATE_NOOP("Turns", "You can help: %2."),
    Whose.PERSON: QT_TRANSLATE_NOOP("Turns", "%1 can help: %2."),
    Whose.ORGANISATION: QT_TRANSLATE_NOOP("Turns", "%1 offers: %2."),
}
_WORKED = QT_TRANSLATE_NOOP("Turns", "You worked together at %1.")
_WELL = {
    1: QT_TRANSLATE_NOOP("Turns", "You know %1 well."),
    2: QT_TRANSLATE_NOOP("Turns", "You know both of them well."),
}


def turn_title(turn: GoodTurn, translated: Translated = str) -> str:
    """What to do, for whom; the words of a reminder that is about nobody."""
    if turn.kind is TurnKind.BEGIN:
        return translated(_TITLES[turn.kind])
    if turn.person is None:
        return cut(turn.text)
    pattern = translated(_pattern(turn))
    return fill_in(pattern, *(cut(name, LONGEST_NAME) for name in _names(turn)))


def match_why(turn: GoodTurn, translated: Translated = str) -> str:
    """Who needs what and who could give it, and whether you know them well; "" where the turn is no
    match.
    """
    proposal = turn.proposal
    if proposal is None:
        return ""
    said = [_side(proposal.need, translated), _side(proposal.offer, translated)]
    if turn.well:
        count = len(proposal.people)
        said.append(fill_in(translated(_WELL[count]), _first_name(_owner(proposal.need))))
    return " ".join(said)


def recommend_why(turn: GoodTurn, translated: Translated = str) -> str:
    """Where you worked together, and why a recommendation pleases."""
    where = fill_in(translated(_WORKED), cut(turn.text, LONGEST_NAME)) if turn.text else ""
    return " ".join(part for part in (where, translated(advice.UNASKED)) if part)


def _pattern(turn: GoodTurn) -> str:
    if turn.proposal is not None:
        return _OF_MATCH[turn.proposal.kind]
    if turn.waits is not None and turn.waits.next.kind is NextKind.DO:
        return _HELP
    return _TITLES[turn.kind]


def _names(turn: GoodTurn) -> tuple[str, str]:
    """Who it is for, and the other of an introduction or what somebody is told of."""
    person = "" if turn.person is None else turn.person.name
    if turn.proposal is not None:
        need, offer = turn.proposal.need, turn.proposal.offer
        return person, _owner(offer if need.person is not None else need)
    third = None if turn.waits is None else turn.waits.favour.third
    return person, "" if third is None else third.name


def _owner(need: Need) -> str:
    return need.organisation if need.person is None else need.person.name


def _side(need: Need, translated: Translated) -> str:
    pattern = _NEEDS if need.side is NeedSide.NEED else _OFFERS[need.whose]
    owner = _owner(need)
    name = _first_name(owner) if need.whose is Whose.PERSON else cut(owner, LONGEST_NAME)
    return fill_in(translated(pattern), name, cut(need.text).rstrip("."))


def _first_name(name: str) -> str:
    return cut(first_name(Person(display_name=name)) or name, LONGEST_NAME)


WHY = {
    TurnKind.LOOKING: advice.ASK_WHAT_HELPS,
    TurnKind.BEGIN: advice.BEGIN_WITH_THREE,
}
"""What is said of kinds of which nothing more is known: advice of the context "Advice"."""
