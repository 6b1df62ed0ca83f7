"""What a line that tells of giving is stored as: a favour or a step of one, a need or offer, an
event ahead, somebody's position.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain import favour_steps
from desktop_app.domain.advance import Advance, Thanks
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Position
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.domain.giving_told import GivingTold, Named
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant

_KINDS = {
    GivingKind.INTRODUCTION: FavourKind.INTRODUCTION,
    GivingKind.RECOMMENDATION: FavourKind.RECOMMENDATION,
    GivingKind.REFERRAL: FavourKind.REFERRAL,
    GivingKind.HELP: FavourKind.HELP,
    GivingKind.ADVICE: FavourKind.ADVICE,
    GivingKind.LOAN: FavourKind.LOAN,
}
_STEPS = {told: FavourStep[told.name] for told in ToldStep if told.name in FavourStep.__members__}
_YES = (ToldStep.SAID_YES, ToldStep.FIRST_YES, ToldStep.SECOND_YES)
_LATER = (*_YES, ToldStep.MET, ToldStep.OUTCOME, ToldStep.DECLINED, ToldStep.THANKED, ToldStep.TOLD)
"""Steps of something that was begun before: a line that tells of one begins nothing."""
_ONCE = (FavourKind.INTRODUCTION, FavourKind.RECOMMENDATION, FavourKind.REFERRAL)
"""Between the same people there is hardly more than one of such a kind under way: a later step of
it goes on with it. Help is many things."""
_TO_DO = (FavourStep.IDEA, FavourStep.TO_ASK, FavourStep.TO_WRITE)
_SIDES = {GivingKind.NEED: NeedSide.NEED, GivingKind.OPENING: NeedSide.NEED,
          GivingKind.OFFER: NeedSide.OFFER}  # fmt: skip
LONG = 4
"""Letters from which a word tells what something is about."""


def favour_of(draft: Draft) -> Favour | None:
    """The favour a line tells of as new, at its step and day; None where it tells of none."""
    told = draft.give
    kind = None if told is None else _KINDS.get(told.what)
    if told is None or kind is None or told.step in _LATER or _is_back(told):
        return None
    side = Side.BETWEEN
    if _is_you(told.giver):
        side = Side.GIVEN
    elif _is_you(told.receiver):
        side = Side.RECEIVED
    row = favour_steps.steps(kind, side)
    given = [step for step in row if step in favour_steps.HAPPENED]
    step = given[0] if told.step is None else _STEPS.get(told.step, given[0])
    if step not in row:
        step = given[0] if step in favour_steps.HAPPENED else row[0]
    third = told.third
    return Favour(
        kind,
        side,
        step,
        draft.day,
        _person(told.giver),
        _person(told.receiver),
        _person(third),
        third.words if third is not None and third.is_organisation else "",
        text=told.subject,
    )


def has_entry(draft: Draft) -> bool:
    """Whether something passed that belongs into the timeline; a need told, or an ask still to be
    made, is no entry.
    """
    told = draft.give
    if told is None or draft.goes_on is not None or draft.kind is not InteractionKind.NOTE:
        return True
    if told.what in _SIDES or told.what is GivingKind.POSITION:
        return need_of(draft) is None and position_of(draft) is None
    return not is_to_do(draft)


def is_to_do(draft: Draft) -> bool:
    """Whether a line tells of a favour of which nothing has happened yet: thought of, or to be
    asked for. It needs no day.
    """
    favour = favour_of(draft)
    return favour is not None and favour.step in _TO_DO


def need_of(draft: Draft) -> Need | None:
    """The need, offer or opening a line tells of and nothing else; None where it tells of none, or
    only by the way: that is offered, and never stored by itself.
    """
    if draft.kind is not InteractionKind.NOTE:
        return None
    return need_told(draft)


def need_told(draft: Draft) -> Need | None:
    """The need, offer or opening a line tells of, by the way or not."""
    told = draft.give
    side = None if told is None else _SIDES.get(told.what)
    if told is None or side is None or told.who is None or told.step is ToldStep.CLOSED:
        return None
    who, subject = told.who, told.subject
    if not subject:
        return None
    need = Need(side, Whose.YOU, subject, draft.day, told_by=_person(told.told_by))
    if who.is_you:
        return need
    if who.is_organisation:
        need.whose, need.organisation = Whose.ORGANISATION, who.words
        return need
    if who.person is None:
        return None
    need.whose, need.person = Whose.PERSON, who.person
    return need


def position_of(draft: Draft) -> Position | None:
    """The position a line tells of; None without somebody known and a place or a title."""
    told = draft.give
    if told is None or told.what is not GivingKind.POSITION or told.who is None:
        return None
    person = told.who.person
    if person is None or not (told.organisation or told.title):
        return None
    return Position(
        told.organisation,
        told.title,
        since=told.since,
        until=told.until,
        standing=told.standing,
        person_id=person.id,
    )


def is_event_ahead(draft: Draft, today: date) -> bool:
    """Whether a line tells of an event that lies ahead of the local day."""
    told = draft.give
    is_event = told is not None and told.what is GivingKind.EVENT
    return is_event and draft.day > today


def goes_on(draft: Draft) -> bool:
    """Whether a line may tell of something begun before."""
    told = draft.give
    return told is not None and (
        told.what in (GivingKind.THANKS, GivingKind.STEP)
        or told.step in _LATER
        or _is_back(told)
        or _KINDS.get(told.what) in _ONCE
    )


def people_named(draft: Draft) -> tuple[Participant, ...]:
    """Everybody known whom a line names in what it tells of giving, each once, you aside."""
    told = draft.give
    roles = () if told is None else (told.giver, told.receiver, told.third, told.who)
    known = [role.person for role in roles if role is not None and role.person is not None]
    return tuple(dict.fromkeys((*known, *draft.people)))


def meant(draft: Draft, favours: Iterable[Favour]) -> list[Advance]:
    """The favours a line can mean that were begun before, each with what it is brought to."""
    told = draft.give
    if told is None or not goes_on(draft):
        return []
    named = {person.id for person in people_named(draft)}
    kind = _KINDS.get(told.what)
    found = []
    for favour in favours:
        if kind is not None and favour.kind is not kind:
            continue
        if not named <= {person.id for person in favour.people}:
            continue
        to = _brought_to(draft, favour)
        if to is not None:
            found.append(Advance(favour, to))
    return _about(told.subject, found)


def _brought_to(draft: Draft, favour: Favour) -> FavourStep | Thanks | None:
    told = draft.give
    assert told is not None
    if told.what is GivingKind.THANKS or told.step in (ToldStep.THANKED, ToldStep.TOLD):
        return _thanks(favour, is_news=told.step is ToldStep.TOLD)
    if favour.side is Side.BETWEEN or told.step is None:
        return None
    if told.step in _YES:
        return _said_yes(draft, favour)
    step = _STEPS.get(told.step)
    if step is None or step not in favour_steps.following(favour):
        return None
    return None if step is FavourStep.LET_GO else step


def _thanks(favour: Favour, *, is_news: bool) -> Thanks | None:
    if favour.side is not Side.RECEIVED or not favour_steps.has_happened(favour):
        return None
    done = favour.told_on if is_news else favour.thanked_on
    return Thanks(is_news) if done is None else None


def _said_yes(draft: Draft, favour: Favour) -> FavourStep | None:
    """Who said yes is named first: the first of two to be introduced, the second, or who was asked
    for something.
    """
    if favour.kind is not FavourKind.INTRODUCTION:
        asked = favour.side is Side.RECEIVED and favour.step is FavourStep.ASKED
        return FavourStep.PROMISED if asked else None
    speaker = next(iter(people_named(draft)), None)
    if favour.side is not Side.GIVEN or speaker is None:
        return None
    if favour.step is FavourStep.IDEA and speaker == favour.receiver:
        return FavourStep.FIRST_YES
    if favour.step is FavourStep.FIRST_YES and speaker == favour.third:
        return FavourStep.SECOND_YES
    return None


def _about(subject: str, found: list[Advance]) -> list[Advance]:
    """Of several those about the same, where the line says what it is about."""
    if len(found) < 2 or not subject:
        return found
    words = _long_words(subject)
    same = [item for item in found if words & _long_words(item.favour.text)]
    return same or found


def _long_words(text: str) -> set[str]:
    return {word for word in text.casefold().split() if len(word) >= LONG}


def _is_back(told: GivingTold) -> bool:
    """Whether something lent is back."""
    return told.what is GivingKind.LOAN and told.step is ToldStep.DONE


def _is_you(named: Named | None) -> bool:
    return named is not None and named.is_you


def _person(named: Named | None) -> Participant | None:
    return None if named is None else named.person
