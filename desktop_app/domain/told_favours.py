"""What a typed line that tells of giving makes of favours: a new one, or a step of one begun
before.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favour_steps import following, has_happened, moved, steps
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side, check
from desktop_app.domain.giving_told import GivingKind, GivingTold, ToldStep
from desktop_app.domain.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.domain.giving_told import Named
    from desktop_app.domain.timeline import Participant

_KINDS = {kind.value: kind for kind in FavourKind}
_FIRST = {
    FavourKind.RECOMMENDATION: {Side.GIVEN: FavourStep.TO_WRITE, Side.RECEIVED: FavourStep.TO_ASK}
}
"""Where a favour begins that is only thought of: others with the idea of it."""
_SHORTEST = 4
"""Letters of a word by which two favours are about the same."""
_WORD = re.compile(r"[^\W_]+")


def new_favour(told: GivingTold, day: date) -> Favour | None:
    """The favour a line of the local day `day` tells of as new; None for what is none, is a step of
    another only, or names too few people who are known.
    """
    kind = _KINDS.get(told.what.value)
    if kind is None or told.step is None:
        return None
    side = _side(told)
    firm = told.third if told.third is not None and told.third.is_organisation else None
    found = Favour(
        kind,
        side,
        _step(kind, side, told.step),
        day,
        giver=_person(told.giver),
        receiver=_person(told.receiver),
        third=_person(told.third),
        organisation="" if firm is None else firm.name,
        text=_about(told),
    )
    if side is Side.RECEIVED and found.giver is None:
        return None
    if side is Side.GIVEN and found.receiver is None:
        return None
    try:
        check(found)
    except InvalidValueError:
        return None
    return found


def _about(told: GivingTold) -> str:
    """What it is about; with the words for a third of whom nobody knows who or what that is."""
    third = told.third
    known = third is None or third.is_you or third.is_organisation or third.person is not None
    words = "" if third is None or known else third.words
    return ", ".join(part for part in (told.subject, words) if part)


def may_mean(told: GivingTold, favours: Iterable[Favour], day: date, today: date) -> list[Favour]:
    """Those of `favours` of which the line may tell a step, thanks or news."""
    return [favour for favour in favours if carried_on(told, favour, "", day, today) is not None]


def carried_on(
    told: GivingTold, favour: Favour, words: str, day: date, today: date
) -> Favour | None:
    """The favour after what the line tells of the local day `day`, None when it can not mean it;
    `words` are the line, which says what came of it.
    """
    if told.what is GivingKind.THANKS:
        # Who is still to be thanked has not been.
        return None if told.step is ToldStep.IDEA else _thanked(told, favour, day)
    if told.step is ToldStep.TOLD:
        return _told(told, favour, day)
    if told.what is GivingKind.STEP:
        return _stepped(told, favour, words, day, today)
    return _same_favour(told, favour, day, today)


def _side(told: GivingTold) -> Side:
    if told.giver is not None and told.giver.is_you:
        return Side.GIVEN
    for named in (told.receiver, told.third):
        if named is not None and named.is_you:
            return Side.RECEIVED
    return Side.BETWEEN


def _step(kind: FavourKind, side: Side, told: ToldStep) -> FavourStep:
    """The step of that kind which comes next to what is told."""
    row = steps(kind, side)
    said = told.value.replace("_", "-")
    for step in row:
        if step.value == said:
            return step
    if told is ToldStep.DECLINED:
        return FavourStep.DECLINED
    if told in (ToldStep.RECEIVED, ToldStep.WRITTEN):
        return FavourStep.WRITTEN if FavourStep.WRITTEN in row else FavourStep.RECEIVED
    return _FIRST.get(kind, {}).get(side, row[0])


def _person(named: Named | None) -> Participant | None:
    return None if named is None or named.is_you else named.person


def _named(told: GivingTold) -> set[int]:
    """Everybody who is named."""
    people = (told.giver, told.receiver, told.third, told.who, told.told_by)
    return {person.id for named in people if (person := _person(named)) is not None}


def _thanked(told: GivingTold, favour: Favour, day: date) -> Favour | None:
    by_you = told.giver is not None and told.giver.is_you
    side, other = (Side.RECEIVED, told.receiver) if by_you else (Side.GIVEN, told.giver)
    if not _is_with(favour, side, other) or favour.thanked_on is not None:
        return None
    return replace(favour, thanked_on=day) if _fits(told, favour) else None


def _told(told: GivingTold, favour: Favour, day: date) -> Favour | None:
    if not _is_with(favour, Side.RECEIVED, told.giver) or favour.told_on is not None:
        return None
    outcome = favour.outcome or told.subject
    return replace(favour, told_on=day, outcome=outcome, ask_on=None)


def _is_with(favour: Favour, side: Side, other: Named | None) -> bool:
    """Whether something was given, and `other` stands opposite you in it."""
    person = _person(other)
    return (
        favour.side is side
        and person is not None
        and favour.other is not None
        and favour.other.id == person.id
        and has_happened(favour)
    )


def _stepped(told: GivingTold, favour: Favour, words: str, day: date, today: date) -> Favour | None:
    named = _named(told)
    if not named <= {person.id for person in favour.people} or (not named and told.subject):
        return None
    step = _next_step(told, favour)
    if step is None or (step is not favour.step and step not in following(favour)):
        return None
    found = moved(favour, step, max(day, favour.day), today)
    if told.step is ToldStep.OUTCOME:
        return replace(found, outcome=words or favour.outcome, ask_on=None)
    return found


def _next_step(told: GivingTold, favour: Favour) -> FavourStep | None:
    """The step that is told, as far as a favour of that kind may take it."""
    introduction = favour.kind is FavourKind.INTRODUCTION
    if told.step is ToldStep.DECLINED:
        # A no to anything else is told with its kind.
        return FavourStep.DECLINED if introduction and not has_happened(favour) else None
    if told.step is ToldStep.OUTCOME:
        if introduction and has_happened(favour):
            return FavourStep.MET
        is_named = favour.kind is FavourKind.REFERRAL and has_happened(favour)
        return FavourStep.OUTCOME if is_named and not favour.outcome else None
    if not introduction:
        return None
    if told.step is ToldStep.SAID_YES:
        first = favour.step is FavourStep.IDEA
        return FavourStep.FIRST_YES if first else FavourStep.SECOND_YES
    if told.step is ToldStep.SECOND_YES:
        return FavourStep.SECOND_YES
    return FavourStep.MET if told.step is ToldStep.MET and has_happened(favour) else None


def _same_favour(told: GivingTold, favour: Favour, day: date, today: date) -> Favour | None:
    """One of that kind between the same people that the line brings to a later step."""
    new = new_favour(told, day)
    if new is None or (favour.kind, favour.side) != (new.kind, new.side):
        return None
    people = {person.id for person in new.people}
    same = people == {person.id for person in favour.people}
    if not same and not (people < {person.id for person in favour.people}):
        return None
    if new.step not in following(favour) or not _fits(told, favour):
        return None
    lent = favour.kind is FavourKind.LOAN or new.step in (FavourStep.PUBLISHED, FavourStep.MET)
    if has_happened(favour) and not lent and new.step is not FavourStep.OUTCOME:
        return None
    found = moved(favour, new.step, max(day, favour.day), today)
    return replace(found, text=favour.text or new.text)


def _fits(told: GivingTold, favour: Favour) -> bool:
    """Whether both may be about the same thing, as far as they say."""
    said, known = _words(told.subject), _words(favour.text)
    return not said or not known or bool(said & known) or told.what is GivingKind.THANKS


def _words(text: str) -> set[str]:
    return {word for word in _WORD.findall(fold(text)) if len(word) >= _SHORTEST or word.isdigit()}
