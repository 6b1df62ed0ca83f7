"""Which lines say something close to a word: an inverted index of one side, and the lines worth comparing."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.matching.fitting import BEHIND, FLOOR, Shares, bound, closeness, together
from desktop_app.domain.matching.words import Kind, Membership, Reading, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

COMPARED = 10
"""At most so many lines are compared in full with one, the most promising of those that share a word
with it."""
_Key = TypeVar("_Key")
Scored = tuple[float, str]
"""A score and the key of the line that has it."""
_Listed = tuple[Word, Membership]
"""A word and by which membership it is in a list."""
_NO_WORDS: Mapping[int, Word] = {}
_NONE_LISTED: Mapping[int, _Listed] = {}


class Lines:
    """The lines of one side, and in which of them each word is."""

    def __init__(self) -> None:
        self.readings: dict[str, Reading] = {}
        self.says: dict[str, float] = {}
        self._postings: dict[int, dict[str, None]] = {}
        self._of_stem: dict[str, dict[int, Word]] = {}
        self._of_list: dict[str, dict[int, _Listed]] = {}
        self._behind = set[int]()

    def put(self, key: str, reading: Reading) -> None:
        """Add a line, in place of the one of that key."""
        self.remove(key)
        self.readings[key] = reading
        self.says[key] = reading.says
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
        self.says.pop(key, None)
        for word in () if reading is None else reading.topics:
            posting = self._postings.get(id(word), {})
            posting.pop(key, None)
            if not posting and self._postings.pop(id(word), None) is not None:
                self._of_stem[word.stem].pop(id(word), None)
                for member in word.groups:
                    self._of_list[member.group].pop(id(word), None)
                self._behind.discard(id(word))

    def close_to(self, word: Word) -> dict[int, float]:
        """The words of these needs (by `id`) that are close to that of an offer, and how close."""
        near = _highest([self._beside(word), *map(self._together_with, word.groups)])
        return near if word.asked else {key: BEHIND * close for key, close in near.items()}

    def beside(self, word: Word) -> dict[int, float]:
        """The words of these offers that are close to that of a need by their stem."""
        return self._less_behind(self._beside(word))

    def together_with(self, mine: Membership) -> dict[int, float]:
        """The words of these offers that are close to what is in a list by `mine`."""
        return self._less_behind(self._together_with(mine))

    def _beside(self, word: Word) -> dict[int, float]:
        marks = word.stem, *(mine.group for mine in word.groups)
        others = [other for mark in marks for other in self._of_stem.get(mark, _NO_WORDS).values()]
        others += [other for other, _ in self._of_list.get(word.stem, _NONE_LISTED).values()]
        return {id(other): closeness(word, other)[0] for other in others}

    def _together_with(self, mine: Membership) -> dict[int, float]:
        listed = self._of_list.get(mine.group, _NONE_LISTED)
        return {key: together(mine, theirs) for key, (_, theirs) in listed.items()}

    def _less_behind(self, near: dict[int, float]) -> dict[int, float]:
        behind = self._behind
        return {key: close * BEHIND if key in behind else close for key, close in near.items()}

    def having(self, shares: Shares) -> dict[str, float]:
        """The lines that have words of `shares`, and how close the closest one there is."""
        found = dict[str, float]()
        for close, key in sorted((close, key) for key, close in shares.items()):
            found.update(dict.fromkeys(self._postings[key], close))
        return found

    def first(self, shares: Shares, most: int) -> list[str]:
        """Those of the same lines in which the word says most; where it says as much in more than
        `most`, the ones that say least besides.
        """
        found = list[str]()
        for close in sorted(set(shares.values()), reverse=True):
            words = [key for key, other in shares.items() if other == close]
            lines = [line for key in words for line in self._postings[key]]
            if len(found) + len(lines) > most:
                lines.sort()
                lines.sort(key=self.says.__getitem__)
            found += lines
            if len(found) >= most:
                break
        return found[:most]


Reach = tuple[dict[int, float], dict[str, float]]
"""The words of offers that are close to something, and the lines that have one; how close each is."""


class Close:
    """What is close to one word of a need: the words of offers, the offers that have one with what
    the word says there, and the offers in which it says most.
    """

    def __init__(self, word: Word, lines: Lines, reach: Reach) -> None:
        self.shares, having = reach
        silent, says = word.kind is Kind.DESCRIBING, word.says
        self.gains = {} if silent else {key: close * says for key, close in having.items()}
        self._lines = lines
        self._first: list[str] | None = None

    @property
    def first(self) -> list[str]:
        """Those in which it says most."""
        if self._first is None:
            self._first = self._lines.first(self.shares, 2 * COMPARED) if self.gains else []
        return self._first


class Near:
    """What is close to the words of needs among the offers, each word and list looked for once: only
    while nothing is added or taken out.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._known: dict[int, Close] = {}
        self._words: dict[tuple[object, ...], Reach] = {}
        self._lists: dict[Membership, Reach] = {}

    def to(self, word: Word) -> Close:
        """What is close to one word of a need."""
        found = self._known.get(id(word))
        if found is None:
            found = self._known[id(word)] = Close(word, self._lines, self._of_word(word))
        return found

    def _of_word(self, word: Word) -> Reach:
        """What is close to the word whatever it says at its place."""
        key = word.stem, word.text.lower(), word.groups, word.listed
        found = self._words.get(key)
        if found is None:
            reaches = [self._reach(self._lines.beside(word)), *map(self._of_list, word.groups)]
            found = _highest(near for near, _ in reaches), _highest(lines for _, lines in reaches)
            self._words[key] = found
        return found

    def _of_list(self, member: Membership) -> Reach:
        found = self._lists.get(member)
        if found is None:
            found = self._lists[member] = self._reach(self._lines.together_with(member))
        return found

    def _reach(self, shares: dict[int, float]) -> Reach:
        return shares, self._lines.having(shares)

    def candidates(self, need: Reading, closes: Sequence[Close], at_least: float) -> list[Scored]:
        """The lines that share a word with `need`, with what `inner` gives for them at most; the
        most promising first. `closes` has what is close to each of its topics. Those that share
        circumstances only are left out when that cannot come to `at_least`.
        """
        slack = whole = most = 0.0
        for word in need.topics:
            if word.kind is Kind.DESCRIBING:
                slack += word.says
            if not word.asked:
                most += word.says
            whole += word.lost
        whole -= slack
        most += slack
        enough = bound(most, max(0.0, whole - most), asked=False) >= at_least
        gains = self._gains(need, closes, enough=enough)
        # `bound` solved for what has to be gained.
        best = self._promising(gains, at_least * (whole + slack + FLOOR) - slack)
        asked = [close.gains for word, close in zip(need.topics, closes, strict=True) if word.asked]
        found = list[Scored]()
        for gain, key in best:
            for one in asked:
                if key in one:
                    height = bound(gain + slack, max(0.0, whole - gain), asked=True)
                    break
            else:
                height = bound(gain + slack, max(0.0, whole - gain), asked=False)
            found.append((height, key))
        return found

    def _gains(self, need: Reading, closes: Sequence[Close], *, enough: bool) -> dict[str, float]:
        """What the lines share with `need`. Of those that share only the word most lines have, the
        first are enough. Lines that share circumstances only are left out unless that is `enough`.
        """
        if not closes:
            return {}
        words = [
            (not word.asked, len(close.gains), at)
            for at, (word, close) in enumerate(zip(need.topics, closes, strict=True))
        ]
        _, _, widest = max(words, key=itemgetter(1))
        wide, is_asked = closes[widest].gains, need.topics[widest].asked
        gains = dict[str, float]()
        for is_circumstance, _, at in sorted(words):
            shared = closes[at].gains
            if at == widest or not shared:
                continue
            if enough or not is_circumstance:
                gains = _sum(gains, shared) if gains else dict(shared)
                continue
            known = shared.keys() & gains.keys()
            if is_asked:
                known |= shared.keys() & wide.keys()
            for key in known:
                gains[key] = gains.get(key, 0.0) + shared[key]
        for key in gains.keys() & wide.keys():
            gains[key] += wide[key]
        if is_asked or enough:
            for key in closes[widest].first:
                gains.setdefault(key, wide[key])
        return gains

    def _promising(self, gains: Mapping[str, float], least: float) -> list[Scored]:
        """The COMPARED that share most, from `least` on, the first the one that shares most; of
        those that share as much, the ones that say least besides.
        """
        if len(gains) > 2 * COMPARED:
            least = max(least, sorted(gains.values())[-2 * COMPARED])
        best = [(gain, key) for key, gain in gains.items() if gain >= least]
        best.sort(reverse=True)
        if len(best) <= COMPARED:
            return best
        says = self._lines.says
        ranked = [
            (gain * (gain / (gain + says[key]) + 1), gain, key)
            for gain, key in best[: 2 * COMPARED]
        ]
        ranked.sort(reverse=True)
        best = [(gain, key) for _, gain, key in ranked[:COMPARED]]
        best.sort(reverse=True)
        return best


def _sum(one: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    """Both added up, in a new dict."""
    both = one | other
    for key in one.keys() & other.keys():
        both[key] = one[key] + other[key]
    return both


def _highest(several: Iterable[dict[_Key, float]]) -> dict[_Key, float]:
    """The highest value of each key; what comes out is not to be changed."""
    found, *others = sorted(several, key=len, reverse=True)
    if any(others):
        found = dict(found)
    for other in others:
        for key, value in other.items():
            if value > found.get(key, 0.0):
                found[key] = value
    return found
