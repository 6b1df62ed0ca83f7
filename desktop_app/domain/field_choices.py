"""What is taken of a card field by field, where somebody who is here and the card say different things.

A field has a key: NAME for all parts of a name, the name of a field of `Person`, `positions`,
`relations`, `channels.` and `dates.` with their kind, or `own_values.` with the name of a field of
one's own. A field that holds several is chosen as a
whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any

from desktop_app.domain.person import Contact, bare

NAME = "name"
NAMES = ("display_name", "prefix", "given", "middle", "family", "suffix")
POSITIONS, RELATIONS, CHANNELS, DATES = "positions", "relations", "channels", "dates"
OWN_VALUES = "own_values"
MET = "met"
_TOGETHER = {NAME: NAMES, MET: ("met_text", "met_on", "met_event")}
_JOINED = {"notes": "\n\n", "nickname": ", "}
SEVERAL = (*_JOINED, "fields", POSITIONS, RELATIONS, CHANNELS, DATES)
"""Keys, or what stands in them before the dot, of fields that can hold both."""


class Take(Enum):
    """Whose word stands in a field: MINE what stands here, FILE what the card says, BOTH."""

    MINE = "mine"
    FILE = "file"
    BOTH = "both"


def holds_both(key: str) -> bool:
    """Whether a field can hold what stands here and what a card says."""
    return key.partition(".")[0] in SEVERAL


def with_choices(
    found: Contact, stored: Contact, card: Contact, choices: Mapping[str, Take]
) -> Contact:
    """`found`, which is what would become of `stored` by that `card`, with the fields as chosen.
    Lists that stay as they are stored are the same objects. Keys that are none are passed over.
    """
    result = replace(found, person=replace(found.person))
    for key, take in choices.items():
        name, _, kind = key.partition(".")
        if name in (POSITIONS, RELATIONS, CHANNELS, DATES, OWN_VALUES):
            is_it = _of_field(kind) if name == OWN_VALUES else _of_kind(kind)
            _choose_parts(result, stored, card, name, is_it, take)
            continue
        for each in _TOGETHER.get(key, (key,)):
            if hasattr(result.person, each):
                setattr(result.person, each, _value(each, stored, card, take, whole=key == NAME))
    return result


def _value(name: str, stored: Contact, card: Contact, take: Take, *, whole: bool) -> Any:
    mine, theirs = getattr(stored.person, name), getattr(card.person, name)
    if take is Take.MINE or (not theirs and not whole) or (name == "display_name" and not theirs):
        return mine
    if take is Take.BOTH and mine and mine != theirs:
        if name == "fields":
            return tuple(dict.fromkeys((*mine, *theirs)))
        return f"{mine}{_JOINED[name]}{theirs}" if name in _JOINED else mine
    return theirs


def _of_kind(kind: str) -> Callable[[Any], bool]:
    return lambda part: not kind or part.kind.value == kind


def _of_field(name: str) -> Callable[[Any], bool]:
    return lambda value: bool(value.field == name)


def _choose_parts(
    result: Contact,
    stored: Contact,
    card: Contact,
    name: str,
    is_it: Callable[[Any], bool],
    take: Take,
) -> None:
    mine, theirs, now = (
        [part for part in getattr(contact, name) if is_it(part)]
        for contact in (stored, card, result)
    )
    if take is Take.BOTH:
        there = [bare(part) for part in mine]
        theirs = [*mine, *(part for part in theirs if bare(part) not in there)]
    wanted = mine if take is Take.MINE else theirs
    if [bare(part) for part in wanted] == [bare(part) for part in now]:
        return
    parts = [*wanted, *(part for part in getattr(result, name) if not is_it(part))]
    setattr(result, name, getattr(stored, name) if parts == getattr(stored, name) else parts)
