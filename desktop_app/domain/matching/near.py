"""What is close to the words of needs, each looked for once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.matching.lines import Spares, highest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.matching.lines import Lines, Step
    from desktop_app.domain.matching.words import Membership, Word

CLOSE = 0.6
"""What is closer is very close."""


class Close:
    """What is close to a word of a need: the words of offers (by `id`) and how close each is; the
    offers that have one, in steps, the closest first.
    """

    def __init__(
        self,
        shares: dict[int, float],
        steps: Sequence[tuple[float, Step]],
        lines: Sequence[Callable[[], set[str]]],
    ) -> None:
        self.shares, self.steps, self._lines = shares, steps, lines

    @cached_property
    def lines(self) -> Sequence[set[str]]:
        """All of these offers, in sets that may overlap."""
        return [lines() for lines in self._lines]

    @cached_property
    def closest(self) -> Sequence[set[str]]:
        """Those of them that have one that is very close."""
        return [step.keys for close, step in self.steps if close > CLOSE]


class _Reach:
    """What is close to something that is in a list: the words of offers, and of the offers that have
    one what is spare.
    """

    def __init__(self, lines: Lines, shares: dict[int, float]) -> None:
        self.shares, self._lines = shares, lines
        self.spares = Spares(lines.readings, shares)
        self._having: set[str] | None = None

    def having(self) -> set[str]:
        """These offers."""
        if self._having is None:
            self._having = self._lines.having(self.shares)
        return self._having


class Near:
    """What is close to the words of needs among the offers, each word and list looked for once: only
    while nothing is added or taken out.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._known: dict[int, Close] = {}
        self._words: dict[tuple[object, ...], Close] = {}
        self._lists: dict[Membership, _Reach] = {}

    def to(self, word: Word) -> Close:
        """What is close to one word of a need."""
        found = self._known.get(id(word))
        if found is None:
            found = self._known[id(word)] = self._of_word(word)
        return found

    def _of_word(self, word: Word) -> Close:
        """What is close to the word whatever it says at its place."""
        key = word.stem, word.text.lower(), word.groups, word.listed
        found = self._words.get(key)
        if found is None:
            found = self._words[key] = self._new(word)
        return found

    def _new(self, word: Word) -> Close:
        beside = _Reach(self._lines, self._lines.beside(word))
        reaches = [reach for member in word.groups if (reach := self._of_list(member)).shares]
        shares = highest_of(reach.shares for reach in (beside, *reaches))
        if len(reaches) == 1 and beside.shares.keys() <= reaches[0].shares.keys():
            spares = reaches[0].spares
        else:
            spares = Spares(self._lines.readings, shares)
            reaches.append(beside)
        steps = self._lines.steps(shares, spares)
        return Close(shares, steps, [reach.having for reach in reaches])

    def _of_list(self, member: Membership) -> _Reach:
        found = self._lists.get(member)
        if found is None:
            shares = self._lines.together_with(member)
            found = self._lists[member] = _Reach(self._lines, shares)
        return found
