"""What the graph of who knows whom is read from, and through."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from desktop_app.domain.ways.first_steps import Acquaintance
    from desktop_app.domain.ways.ties import TieKind


class Stay(NamedTuple):
    """That somebody is or was at an organisation, from the year `first` to `last`; both None when
    no year is known. `is_now`: whether they are there, as far as was told.
    """

    person_id: int
    organisation_id: int
    first: int | None
    last: int | None
    is_now: bool


class DirectTie(NamedTuple):
    """That two people know each other, as was told outright. `text` names a relation, `turned` says
    which way it is to be read (`Tie`). It is told of each of the two.
    """

    person_id: int
    other_id: int
    kind: TieKind
    text: str = ""
    turned: bool = False


class SharedEntry(NamedTuple):
    """That somebody took part in an entry with others. `size` counts all who did, you left out."""

    person_id: int
    entry_id: int
    is_event: bool
    day: date
    size: int


@dataclass(frozen=True, slots=True)
class AboutPeople:
    """What ties some people to others."""

    stays: Sequence[Stay]
    ties: Sequence[DirectTie]
    entries: Sequence[SharedEntry]


class Reader(Protocol):
    """What the graph is read through. Nobody who is you, a company, archived or in the trash is
    ever named.
    """

    def acquaintances(self, people: Collection[int]) -> Sequence[Acquaintance]:
        """How you stand to these people, some hundreds at a time."""

    def about(self, people: Collection[int]) -> AboutPeople:
        """All that ties these people to others, a hundred at a time."""

    def people_at(self, organisation_id: int) -> Sequence[Stay]:
        """Everybody who is or was there."""

    def sizes(self, organisations: Collection[int]) -> dict[int, int]:
        """How many positions there are at each."""

    def people_of(self, entry_id: int) -> Sequence[int]:
        """Who took part in an entry."""

    def in_touch(self) -> Sequence[Acquaintance]:
        """Everybody with whom contact was logged within the window of strength."""

    def known_among(self, people: Collection[int]) -> set[int]:
        """Those of whom more is known than a card."""

    def denied(self) -> Sequence[tuple[int, int]]:
        """Pairs of people of whom you said that they do not know each other."""
