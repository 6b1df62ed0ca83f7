"""Matches as they are proposed: which of those found are shown, what one could do, in what order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.needs import MatchAnswer, Whose

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.domain.matching.words import Met
    from desktop_app.domain.needs import Need

LATER_DAYS = 30
"""Days for which a match that was put off is not proposed."""
_LONG_AGO = date.min


class ProposalKind(Enum):
    """What one could do: INTRODUCE two people, GIVE what you offer, or TELL somebody of what an
    organisation needs or offers.
    """

    INTRODUCE = "introduce"
    GIVE = "give"
    TELL = "tell"


@dataclass(frozen=True, slots=True)
class FoundMatch:
    """An open need, an offer that fits it, how well (from 0), and the words by which it does."""

    need: Need
    offer: Need
    score: float
    why: tuple[Met, ...] = ()

    @property
    def people(self) -> tuple[int, ...]:
        """The ids of those in it, you aside: who needs first."""
        return _people(self.need, self.offer)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A match and what one could do about it."""

    kind: ProposalKind
    need: Need
    offer: Need
    score: float
    why: tuple[Met, ...] = ()

    @property
    def people(self) -> tuple[int, ...]:
        """The ids of those in it, you aside: who needs first."""
        return _people(self.need, self.offer)


def _people(*lines: Need) -> tuple[int, ...]:
    return tuple(line.person.id for line in lines if line.person is not None)


@dataclass(frozen=True, slots=True)
class Proposals:
    """What the page shows of matches: the best first, and for each of your own needs (by its row)
    the offers that fit it.
    """

    found: tuple[Proposal, ...] = ()
    for_you: Mapping[int, tuple[Need, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of those in a match: `rhythms` has how many days lie between two contacts with
    somebody, `given` the local day on which you last gave them something; both by person.
    """

    rhythms: Mapping[int, int]
    given: Mapping[int, date]


def kind_of(need: Need, offer: Need) -> ProposalKind | None:
    """What one could do where `offer` fits `need`; None when that is nothing: both are one
    person's, or neither side has somebody to write to.
    """
    owners = (need.whose, offer.whose)
    if owners == (Whose.PERSON, Whose.PERSON):
        is_one = need.person is None or need.person == offer.person
        return None if is_one else ProposalKind.INTRODUCE
    if owners == (Whose.PERSON, Whose.YOU):
        return ProposalKind.GIVE
    if set(owners) == {Whose.PERSON, Whose.ORGANISATION}:
        return ProposalKind.TELL
    return None


def is_same_owner(need: Need, offer: Need) -> bool:
    """Whether both are one person's, one organisation's, or yours."""
    return need.whose is offer.whose and (need.person and need.person.id, need.organisation_id) == (
        offer.person and offer.person.id,
        offer.organisation_id,
    )


def is_put_away(answer: tuple[MatchAnswer, date] | None, today: date) -> bool:
    """Whether what was answered, and on which local day, keeps a match from being proposed."""
    if answer is None:
        return False
    said, day = answer
    return said is not MatchAnswer.LATER or day + timedelta(LATER_DAYS) > today


def in_order(proposals: Iterable[Proposal], known: Known) -> list[Proposal]:
    """Those that fit best first (to a tenth), then those whose people you keep the closest rhythm
    with, then those to whom you gave least lately.
    """

    def place(item: Proposal) -> tuple[float, float, date, int, int]:
        close = sum(1 / known.rhythms[row] for row in item.people if row in known.rhythms)
        last = max((known.given.get(row, _LONG_AGO) for row in item.people), default=_LONG_AGO)
        return (-round(item.score, 1), -close, last, item.need.id, item.offer.id)

    return sorted(proposals, key=place)
