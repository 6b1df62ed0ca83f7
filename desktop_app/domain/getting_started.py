"""Whom a newcomer may want to keep close, judged by what their cards tell.

Somebody is proposed for what is kept of them: a star, a group of favourites, what they are to you,
your family name, contact logged, a note, a birthday, a photo, or several ways to reach them. Each
sign counts once, with the points of `POINTS`; whoever has most comes first, of equals who has more
ways to be reached, then who comes first by name. The points are Kith's own: what one does for few people (a star, a
group, a relation) weighs more than what a phone does by itself (a photo). Nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.names import fold

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.timeline import Participant

ENOUGH = 10
"""So many people in circles are a beginning."""
SEVERAL_CHANNELS = 3
"""So many ways to reach somebody are more than a card usually has."""
MOST_SUGGESTED = 200
"""People proposed at most."""


class Sign(Enum):
    """What speaks for somebody, in the order it is told."""

    STARRED = "starred"
    GROUP = "group"
    RELATION = "relation"
    FAMILY = "family"
    LOGGED = "logged"
    NOTES = "notes"
    BIRTHDAY = "birthday"
    PHOTO = "photo"
    CHANNELS = "channels"


POINTS: dict[Sign, int] = {
    Sign.STARRED: 40,
    Sign.GROUP: 40,
    Sign.RELATION: 40,
    Sign.FAMILY: 30,
    Sign.LOGGED: 30,
    Sign.NOTES: 15,
    Sign.BIRTHDAY: 12,
    Sign.PHOTO: 8,
    Sign.CHANNELS: 5,
}
"""What each sign counts for."""

DISTANT = frozenset({"contact", "acquaintance", "met"})
"""Relations that make nobody close."""
_FAVOURITES = """
starred, favourite, favourites, favorite, favorites, vip, family, friends, close friends, best friends,
Favorit, Favoriten, Familie, Freunde, Favoris, Famille, Amis, Favoritos, Familia, Amigos, Família,
Preferiti, Famiglia, Amici, Vrienden, Ulubione, Rodzina, Przyjaciele
"""
FAVOURITE_GROUPS = frozenset(fold(name.strip()) for name in _FAVOURITES.split(","))
"""Names that address books and phones give groups of those one is close to, folded."""


@dataclass(frozen=True, slots=True)
class CardSigns:
    """Somebody with what their card tells. `channels` is how many ways there are to reach them,
    `group` the tag of favourites they carry, `relation` what they are to you.
    """

    line: PersonLine
    signs: frozenset[Sign] = frozenset()
    channels: int = 0
    group: str = ""
    relation: str = ""

    @property
    def points(self) -> int:
        """How much speaks for them."""
        return sum(POINTS[sign] for sign in self.signs)

    @property
    def reasons(self) -> tuple[Sign, ...]:
        """What speaks for them, in the order it is told."""
        return tuple(sign for sign in Sign if sign in self.signs)


@dataclass(frozen=True, slots=True)
class Hello:
    """Somebody with a rhythm with whom nothing was ever logged, and who is not due yet: a hello is a
    good beginning. `circle` is the name of their circle, "" for none.
    """

    line: PersonLine
    circle: str = ""


@dataclass(frozen=True, slots=True)
class NextDue:
    """Whose rhythm runs out next, and the local day it does."""

    person: Participant
    day: date


@dataclass(frozen=True, slots=True)
class Beginning:
    """How far one has come in the first days: whether there is anybody, how many have a circle
    (counted to `ENOUGH`), whom to say hello to first (the closest first), and whom Kith will remind
    of next (the soonest first).
    """

    anybody: bool = True
    in_circles: int = ENOUGH
    hellos: tuple[Hello, ...] = ()
    next_due: tuple[NextDue, ...] = ()


def is_favourite_group(name: str) -> bool:
    """Whether a tag of that name marks those one is close to."""
    return fold(name.strip()) in FAVOURITE_GROUPS


def suggested(cards: Iterable[CardSigns], limit: int = MOST_SUGGESTED) -> list[CardSigns]:
    """Those for whom anything speaks and who have no circle, at most `limit`, in the order this
    module describes. `cards` come by name: equals keep their order.
    """
    told = [card for card in cards if card.signs and card.line.circle_id is None]
    return sorted(told, key=lambda card: (-card.points, -card.channels))[:limit]
