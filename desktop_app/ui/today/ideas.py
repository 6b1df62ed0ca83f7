"""Which good turn is shown: the first of the day, until it is done, put off or taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.good_turns import GoodTurn, GoodTurnsPage


class Ideas:
    """What the card remembers of the local day between two readings of the page.

    A turn that was put off is left out at once; the page without it comes later. One about nobody
    cannot be put off for good: it is left out as long as the window is open.
    """

    def __init__(self) -> None:
        self.shown: GoodTurn | None = None
        self._turns: tuple[GoodTurn, ...] = ()
        self._day: date | None = None
        self._away: set[str] = set()
        self._gone: set[str] = set()
        self._done, self._wants_more = False, False

    @property
    def has_another(self) -> bool:
        """Whether there is an idea besides the one shown."""
        return any(turn is not self.shown for turn in self._left())

    def take(self, page: GoodTurnsPage, day: date) -> None:
        """A page was read for that day: show what came back, else what was shown or became of it,
        else the first.
        """
        if day != self._day:
            self._away, self._gone, self._wants_more = set(), set(), False
        if page.done and not self._done:
            self._wants_more = False
        self._day, self._turns, self._done = day, page.turns, page.done
        keys = {turn.key for turn in page.turns}
        self._gone |= self._away - keys
        self._away &= keys
        back = next((turn for turn in page.turns if turn.key in self._gone), None)
        self._gone -= keys
        shown = "" if self.shown is None else self.shown.key
        self._choose((back.key if back is not None else "", shown, self._begun()))

    def another(self) -> None:
        """Leave the idea shown for today; where none is shown because one was done, show one."""
        if self.shown is None:
            self._wants_more = True
        else:
            self._away.add(self.shown.key)
        self._choose(())

    def _begun(self) -> str:
        """The key of the favour with which the match shown was taken up; "" for none."""
        proposal = None if self.shown is None else self.shown.proposal
        if proposal is None:
            return ""
        return next(
            (
                turn.key
                for turn in self._turns
                if turn.waits is not None and turn.waits.favour.need_id == proposal.need.id
            ),
            "",
        )

    def _left(self) -> list[GoodTurn]:
        return [turn for turn in self._turns if turn.key not in self._away]

    def _choose(self, wanted: tuple[str, ...]) -> None:
        left = self._left()
        if self._done and not self._wants_more:
            self.shown = None
            return
        found = [turn for key in wanted for turn in left if turn.key == key]
        self.shown = next(iter([*found, *left]), None)
