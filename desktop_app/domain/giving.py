"""What the pages about giving show. There are no totals in it, and none may be made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.favour_steps import next_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.domain.favours import Favour, Next
    from desktop_app.domain.needs import Need, NeedSide
    from desktop_app.domain.organisations import Held, Organisation
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.timeline import Interaction


@dataclass(frozen=True, slots=True)
class Waits:
    """A favour and what it waits for."""

    favour: Favour
    next: Next


@dataclass(frozen=True, slots=True)
class PersonGiving:
    """What is known of one person: their open needs and offers, those that were closed, what they
    told of others, the favours they are in (newest first), and those that wait for something.
    """

    needs: tuple[Need, ...] = ()
    offers: tuple[Need, ...] = ()
    closed: tuple[Need, ...] = ()
    told: tuple[Need, ...] = ()
    favours: tuple[Favour, ...] = ()
    under_way: tuple[Waits, ...] = ()


@dataclass(frozen=True, slots=True)
class Closest:
    """Somebody in one of the closest circles, the name of that, and what you spoke about last ("" for
    not known).
    """

    line: PersonLine
    circle: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class GivingPage:
    """The page Give and ask, but for the matches: what is under way (the oldest first), what you
    offer, what you look for, and of whose needs and offers it is time to ask whether they hold.

    `has_begun`: there is any favour, need or offer; until then `closest` are people to ask.
    """

    under_way: tuple[Waits, ...] = ()
    your_offers: tuple[Need, ...] = ()
    your_needs: tuple[Need, ...] = ()
    to_ask: tuple[Need, ...] = ()
    has_begun: bool = True
    closest: tuple[Closest, ...] = ()


@dataclass(frozen=True, slots=True)
class OrganisationPage:
    """An organisation: the first of those who are there now and of those who were before, and how
    many they all are; what it needs and offers (open ones first), the favours it is in, and the
    last entries with people who were there at the time. `outside`: it works in none of your fields.
    """

    organisation: Organisation
    now: tuple[Held, ...] = ()
    before: tuple[Held, ...] = ()
    needs: tuple[Need, ...] = ()
    offers: tuple[Need, ...] = ()
    favours: tuple[Favour, ...] = ()
    entries: tuple[Interaction, ...] = ()
    now_count: int = 0
    before_count: int = 0
    outside: bool = False


def waiting(favours: Iterable[Favour], today: date) -> tuple[Waits, ...]:
    """Those of `favours` that wait for something on the local day, the longest first."""
    found = [
        Waits(favour, wait) for favour in favours if (wait := next_of(favour, today)) is not None
    ]
    return tuple(sorted(found, key=lambda item: (item.next.since, item.favour.id)))


def open_on(needs: Iterable[Need], side: NeedSide) -> tuple[Need, ...]:
    """The open ones of one side."""
    return tuple(need for need in needs if need.is_open and need.side is side)


def on(needs: Iterable[Need], side: NeedSide) -> tuple[Need, ...]:
    """All of one side."""
    return tuple(need for need in needs if need.side is side)
