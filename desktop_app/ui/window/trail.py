"""Where somebody was in a window, in order: for going back and forward as in a browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.people_query import PeopleQuery, Sort

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 100
"""Places remembered; of more the oldest are forgotten."""


class Spot(NamedTuple):
    """What a window shows: a screen by its key, and what of it (`Screen.place`), or the people with
    what the list shows, the entry of the sidebar that stands for it, and the uid of the person whose
    page is open ("" for nobody).
    """

    place: str
    query: PeopleQuery | None = None
    entry: object = None
    person: str = ""
    at: object = None

    def list_of_people(self) -> tuple[str, object, PeopleQuery | None]:
        """The screen or list without who is shown, what is searched and the order: another one is
        a place of its own.
        """
        query = self.query
        plain = None if query is None else replace(query, text="", sort=Sort.NAME)
        return self.place, self.at, plain


class Trail:
    """The places one was at, and which of them is shown now.

    A place that only changes a little, as by a letter typed into the search or an arrow key in the
    list, stays one place, unless `keep` was called before.
    """

    def __init__(self) -> None:
        self._spots: list[Spot] = []
        self._at = -1
        self._kept = False

    def begin(self, spot: Spot) -> None:
        """Forget all, and be there."""
        self._spots, self._at, self._kept = [spot], 0, False

    def keep(self) -> None:
        """The place shown is to be found again, whatever comes next."""
        self._kept = True

    def note(self, spot: Spot) -> None:
        """Another place is shown, or the same one with something else in it."""
        if self._at < 0:
            self.begin(spot)
            return
        now = self._spots[self._at]
        if spot == now:
            return
        if not self._kept and spot.list_of_people() == now.list_of_people():
            self._spots[self._at] = spot
            return
        self._kept = False
        self._spots = [*self._spots[: self._at + 1], spot][-MOST:]
        self._at = len(self._spots) - 1

    def amend(self, spot: Spot) -> None:
        """The place gone to shows something else than when it was left."""
        self._kept = False
        if self._at >= 0:
            self._spots[self._at] = spot

    def go(self, step: int, is_there: Callable[[Spot], bool]) -> Spot | None:
        """The next place back (-1) or forward (1) that still is there and is not the one shown;
        None, and nothing changes, when there is none.
        """
        found = next(self._ways(step, is_there), None)
        if found is None:
            return None
        self._at = found
        self._kept = False
        return self._spots[found]

    def leads(self, step: int, is_there: Callable[[Spot], bool]) -> bool:
        """Whether there is a place to go to in that direction."""
        return next(self._ways(step, is_there), None) is not None

    def _ways(self, step: int, is_there: Callable[[Spot], bool]) -> Iterator[int]:
        place = self._at + step
        while 0 <= place < len(self._spots):
            spot = self._spots[place]
            if spot != self._spots[self._at] and is_there(spot):
                yield place
            place += step
