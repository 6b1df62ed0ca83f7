"""The kind of rule about how near somebody is to a place.

Its value is a tuple of the place, `()` until one is chosen, and of the kilometres around it. The place
is a tuple of its name, its country (ISO 3166), its region, and its degrees north and east: so a list
needs no table of places to be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from desktop_app.domain.rules.kind import Kind, Shape, both_ways
from desktop_app.domain.rules.rule import Rule
from desktop_app.domain.whereabouts.town import FARTHEST_KM, At, Town

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Value

_Near: TypeAlias = tuple[tuple[str, str, str, float, float] | tuple[()], int]
USUAL_KM = 50
"""How far around a place one looks at first."""


def near_value(town: Town | None, km: int) -> Value:
    """What a rule keeps of a place and the kilometres around it."""
    place = () if town is None else (town.name, town.country, town.region, *town.at)
    return (place, km)


def town_of(value: Value) -> Town | None:
    """The place of such a value, None until one is chosen."""
    place = cast(_Near, value)[0]
    return Town(*place[:3], At(*place[3:])) if place else None


def km_of(value: Value) -> int:
    """The kilometres of such a value."""
    return cast(_Near, value)[1]


def near_rule(town: Town, km: int) -> Rule:
    """Who lives or works within so many kilometres of a place."""
    return Rule("near", "within", near_value(town, km))


def _fits(value: object) -> bool:
    if not isinstance(value, tuple) or len(value) != 2:
        return False
    place, km = value
    return type(km) is int and 1 <= km <= FARTHEST_KM and (place == () or _is_place(place))


def _is_place(place: object) -> bool:
    if not isinstance(place, tuple) or len(place) != 5:
        return False
    *words, north, east = place
    return (
        all(isinstance(each, str) for each in words)
        and bool(words[0])
        and all(type(each) in (int, float) for each in (north, east))
        and abs(north) <= 90
        and abs(east) <= 180
    )


PLACE_KINDS = (
    Kind(
        "near",
        both_ways("within", Shape.OWN),
        own=_fits,
        complete=lambda value: isinstance(value, tuple) and bool(value[0]),
    ),
)
