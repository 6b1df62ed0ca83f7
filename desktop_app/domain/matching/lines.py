"""The lines of one side in an inverted index, and steps of them by how close they are to something."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.matching.fitting import BEHIND, SPARE, Shares, closeness, together
from desktop_app.domain.matching.words import Kind, Membership, Reading, Word

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

Scored = tuple[float, str]
"""A score and the key of the line that has it."""
_Listed = tuple[Word, Membership]
"""A word and by which membership it is in a list."""
Kept = tuple[float, str, int, bool]
"""What is left of a score for what is spare in a line, the line, the number of what is around, and
whether the words it shares are topics that stand for themselves.
"""
_NO_WORDS: Mapping[int, Word] = {}
_NONE_LISTED: Mapping[int, _Listed] = {}


class Lines:
    """The lines of one side, and in which of them each word is."""

    def __init__(self) -> None:
        self.readings: dict[str, Reading] = {}
        self.spared: dict[str, float] = {}
        """What a line takes away if nothing of it is met."""
        self.around: dict[str, int] = {}
        """A number of the acts, places, times and the like of each line."""
        self._numbers: dict[tuple[object, ...], int] = {}
        self._examples: dict[int, Reading] = {}
        self._postings: dict[int, dict[str, None]] = {}
        self._of_stem: dict[str, dict[int, Word]] = {}
        self._of_list: dict[str, dict[int, _Listed]] = {}
        self._behind = set[int]()

    def put(self, key: str, reading: Reading) -> None:
        """Add a line, in place of the one of that key."""
        self.remove(key)
        self.readings[key] = reading
        around = reading.acts, reading.places, reading.times, reading.seeks, reading.tongues
        self.spared[key] = reading.spared
        self.around[key] = number = self._numbers.setdefault(around, len(self._numbers))
        self._examples[number] = reading
        for word in reading.topics:
            posting = self._postings.get(id(word))
            if posting is None:
                posting = self._postings[id(word)] = {}
                self._of_stem.setdefault(word.stem, {})[id(word)] = word
                for member in word.groups:
                    self._of_list.setdefault(member.group, {})[id(word)] = word, member
                if not word.asked:
                    self._behind.add(id(word))
            posting[key] = None

    def remove(self, key: str) -> None:
        """Take out the line of that key, if there is one."""
        reading = self.readings.pop(key, None)
        self.spared.pop(key, None)
        self.around.pop(key, None)
        for word in () if reading is None else reading.topics:
            posting = self._postings.get(id(word), {})
            posting.pop(key, None)
            if not posting and self._postings.pop(id(word), None) is not None:
                self._of_stem[word.stem].pop(id(word), None)
                for member in word.groups:
                    self._of_list[member.group].pop(id(word), None)
                self._behind.discard(id(word))

    def example(self, number: int) -> Reading:
        """A line of that number in `around`."""
        return self._examples[number]

    def close_to(self, word: Word) -> dict[int, float]:
        """The words of these needs (by `id`) that are close to that of an offer, and how close."""
        others = self._marked(word)
        for mine in word.groups:
            others += [other for other, _ in self._of_list.get(mine.group, _NONE_LISTED).values()]
        counts = 1.0 if word.asked else BEHIND
        return {id(other): closeness(other, word)[0] * counts for other in others}

    def beside(self, word: Word) -> dict[int, float]:
        """The words of these offers that are close to that of a need by their stem."""
        return self._less_behind(self._beside(word))

    def together_with(self, mine: Membership) -> dict[int, float]:
        """The words of these offers that are close to what is in a list by `mine`."""
        return self._less_behind(self._together_with(mine))

    def _beside(self, word: Word) -> dict[int, float]:
        return {id(other): closeness(word, other)[0] for other in self._marked(word)}

    def _marked(self, word: Word) -> list[Word]:
        """The words of these lines that have the stem of `word`, or where the stem of one of the two
        is a list that the other is in.
        """
        marks = word.stem, *(mine.group for mine in word.groups)
        others = [other for mark in marks for other in self._of_stem.get(mark, _NO_WORDS).values()]
        others += [other for other, _ in self._of_list.get(word.stem, _NONE_LISTED).values()]
        return others

    def _together_with(self, mine: Membership) -> dict[int, float]:
        listed = self._of_list.get(mine.group, _NONE_LISTED)
        return {key: together(mine, theirs) * word.sure for key, (word, theirs) in listed.items()}

    def _less_behind(self, near: dict[int, float]) -> dict[int, float]:
        behind = self._behind
        return {key: close * BEHIND if key in behind else close for key, close in near.items()}

    def having(self, shares: Iterable[int]) -> set[str]:
        """The lines that have any of these words."""
        return set[str]().union(*[self._postings[key] for key in shares])

    def steps(self, shares: Shares, spares: Spares) -> list[tuple[float, Step]]:
        """The same lines by how close the closest word of them is, the closest ones first."""
        words = dict[float, list[int]]()
        for key, close in shares.items():
            words.setdefault(close, []).append(key)
        found = list[tuple[float, Step]]()
        for close in sorted(words, reverse=True):
            before = found[-1][1] if found else None
            found.append((close, Step(self, words[close], before, spares)))
        return found


class Spares(dict[str, tuple[float, bool]]):
    """Which share of a line is spare where these words of it are met, and whether all of these are
    topics that stand for themselves; each found out once.
    """

    def __init__(self, readings: Mapping[str, Reading], met: Container[int]) -> None:
        super().__init__()
        self._readings, self._met = readings, met

    def __missing__(self, key: str) -> tuple[float, bool]:
        reading, met = self._readings[key], self._met
        part = said = 0.0
        is_plain = True
        for at, word in zip(reading.keys, reading.topics, strict=True):
            if at in met:
                part += word.spared
                said += word.says
                is_plain = is_plain and word.kind is Kind.TOPIC and not word.modifies
        left = reading.spared - part
        found = self[key] = left / (left + said or 1.0), is_plain
        return found


class Step:
    """Lines that have words as close to something as each other's."""

    def __init__(
        self, lines: Lines, words: Sequence[int], before: Step | None, spares: Spares
    ) -> None:
        self._lines, self._words, self._before, self._of_line = lines, words, before, spares
        self._best = list[Kept]()
        self._spares = list[float]()

    @cached_property
    def keys(self) -> set[str]:
        """The lines that have such a word and none that is closer."""
        keys = self._lines.having(self._words)
        return keys if self._before is None else keys - self._before.so_far

    @cached_property
    def so_far(self) -> set[str]:
        """The lines of this step and those before."""
        return self.keys if self._before is None else self.keys | self._before.so_far

    def down_to(self, kept: float) -> Sequence[Kept]:
        """The lines of which at least that share of a score is kept, those with least to spare
        first.
        """
        if not self._best:
            around, spares = self._lines.around, self._of_line
            ordered = sorted([(spares[key], key) for key in self.keys])
            self._spares = [left for (left, _), _ in ordered]
            self._best = [
                (1 - SPARE * left, key, around[key], is_plain) for (left, is_plain), key in ordered
            ]
        return self._best[: bisect_right(self._spares, (1 - kept) / SPARE)]


def highest_of(several: Iterable[dict[int, float]]) -> dict[int, float]:
    """The highest value of each key; what comes out is not to be changed."""
    found, *others = sorted(several, key=len, reverse=True)
    if any(others):
        found = dict(found)
    for other in others:
        for key, value in other.items():
            if value > found.get(key, 0.0):
                found[key] = value
    return found
