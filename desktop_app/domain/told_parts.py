"""What a typed line that tells of giving makes of needs, positions and events."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.giving_told import GivingKind, GivingTold
from desktop_app.domain.names import fold
from desktop_app.domain.needs import Need, NeedSide, Whose
from desktop_app.domain.person import Position

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

_NEEDS = {
    GivingKind.NEED: NeedSide.NEED,
    GivingKind.OPENING: NeedSide.NEED,
    GivingKind.OFFER: NeedSide.OFFER,
}


def told_need(told: GivingTold, day: date) -> Need | None:
    """The need or offer told on the local day `day`, None for none and for somebody unknown."""
    side, who = _NEEDS.get(told.what), told.who
    if side is None or who is None or not told.subject.strip():
        return None
    by = None if told.told_by is None else told.told_by.person
    text = told.subject.strip()
    if who.is_you:
        return Need(side, Whose.YOU, text, day, told_by=by)
    if who.is_organisation:
        return Need(side, Whose.ORGANISATION, text, day, organisation=who.name, told_by=by)
    if who.person is None:
        return None
    return Need(side, Whose.PERSON, text, day, who.person, told_by=by)


def is_known(need: Need, known: Iterable[Need]) -> bool:
    """Whether one of the open ones says the same already."""
    return any(
        other.is_open and other.side is need.side and fold(other.text) == fold(need.text)
        for other in known
    )


def told_position(told: GivingTold, known: Sequence[Position]) -> Position | None:
    """The position told: the one of `known` at that organisation with what is new, else a new one;
    None for none, where neither organisation nor title is said, and where nothing is new.
    """
    who = told.who
    if told.what is not GivingKind.POSITION or who is None or who.person is None:
        return None
    same = [item for item in known if fold(item.organisation) == fold(told.organisation)]
    if not told.organisation:
        same = [item for item in known if item.standing is None and item.is_current]
        if len(known) != 1 or told.title:
            return None
    if not same:
        made = Position(told.organisation, told.title, person_id=who.person.id)
        return _with(told, made)
    changed = _with(told, same[0])
    return None if changed == same[0] else replace(changed, person_id=who.person.id)


def _with(told: GivingTold, position: Position) -> Position:
    """The position with what is told of it, where nothing is known so far."""
    return replace(
        position,
        title=position.title or told.title,
        since=position.since or told.since,
        until=position.until or told.until,
        ended=position.ended or (told.is_past and told.until is None and position.id == 0),
        standing=told.standing or position.standing,
    )
