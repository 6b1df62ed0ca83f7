"""Which lines say something close to a word: an inverted index of one side, and the lines worth comparing."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from desktop_app.domain.matching.fitting import BEHIND, FLOOR, Shares, bound, closeness, together
from desktop_app.domain.matching.words import Kind, Membership, Reading, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COMPARED = 10
"""At most so many lines are compared in full with one, the most promising of those that share a word
with it."""
Scored = tuple[float, str]
"""A score and the key of the line that has it."""
_Listed = tuple[Word, Membership | None]
"""A word and by which membership it is found; None where by its stem."""
_NOTHING: dict[int, _Listed] = {}


class Lines:
    """The lines of one side, and in which of them each word is."""

    def __init__(self) -> None:
        self.readings: dict[str, Reading] = {}
        self.says: dict[str, float] = {}
        self._postings: dict[int, dict[str, None]] = {}
        self._words: dict[str, dict[int, _Listed]] = {}
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
                for mark, member in _marks(word):
                    self._words.setdefault(mark, {})[id(word)] = word, member
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
                for mark, _ in _marks(word):
                    self._words[mark].pop(id(word), None)
                self._behind.discard(id(word))

    def close_to(self, word: Word, *, asks: bool) -> dict[int, float]:
        """The words of these lines (by `id`) that are close to one of the other side, and how
        close, as the word of a need (if it `asks`) to that of an offer.
        """
        found = dict[int, float]()
        for key, (other, _) in self._words.get(word.stem, _NOTHING).items():
            found[key] = closeness(word, other)[0]
        for mine in word.groups:
            for key, (other, theirs) in self._words.get(mine.group, _NOTHING).items():
                both = closeness(word, other)[0] if theirs is None else together(mine, theirs)
                if both > found.get(key, 0.0):
                    found[key] = both
        if not asks:
            return found if word.asked else {key: BEHIND * close for key, close in found.items()}
        behind = self._behind
        return {key: close * BEHIND if key in behind else close for key, close in found.items()}

    def having(self, shares: Shares, says: float) -> dict[str, float]:
        """The lines that have words of `shares`, and what a word that says so much says there."""
        found = dict[str, float]()
        for close, key in sorted((close, key) for key, close in shares.items()):
            found.update(dict.fromkeys(self._postings[key], close * says))
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
                lines.sort(key=self.says.__getitem__)
            found += lines
            if len(found) >= most:
                break
        return found[:most]


class Close:
    """What is close to one word of a need: the words of offers, the offers that have one with what
    the word says there, and the offers in which it says most.
    """

    def __init__(self, word: Word, lines: Lines) -> None:
        self.shares = lines.close_to(word, asks=True)
        silent = word.kind is Kind.DESCRIBING
        self.gains = {} if silent else lines.having(self.shares, word.says)
        self._lines = lines
        self._first: list[str] | None = None

    @property
    def first(self) -> list[str]:
        """Those in which it says most."""
        if self._first is None:
            self._first = self._lines.first(self.shares, 2 * COMPARED) if self.gains else []
        return self._first


class Near:
    """What is close to the words of needs among the offers, each word looked for once: only while
    nothing is added or taken out.
    """

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._known: dict[int, Close] = {}

    def to(self, word: Word) -> Close:
        """What is close to one word of a need."""
        found = self._known.get(id(word))
        if found is None:
            found = self._known[id(word)] = Close(word, self._lines)
        return found

    def candidates(
        self, need: Reading, closes: Sequence[Close], at_least: float
    ) -> Iterator[Scored]:
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
        least = at_least * (whole + slack + FLOOR) - slack
        best = [(gain, key) for key, gain in gains.items() if gain >= least]
        if len(best) > COMPARED:
            best = self._promising(best)
        best.sort(reverse=True)
        asked = [close.gains for word, close in zip(need.topics, closes, strict=True) if word.asked]
        for gain, key in best:
            is_asked = any(key in one for one in asked)
            yield bound(gain + slack, max(0.0, whole - gain), asked=is_asked), key

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
            for key, says in shared.items():
                if key in gains or (is_asked and key in wide):
                    gains[key] = gains.get(key, 0.0) + says
        for key, gain in gains.items():
            if key in wide:
                gains[key] = gain + wide[key]
        if is_asked or enough:
            for key in closes[widest].first:
                gains.setdefault(key, wide[key])
        return gains

    def _promising(self, best: list[Scored]) -> list[Scored]:
        """The COMPARED that share most; of those that share as much, the ones that say least
        besides.
        """
        if len(best) > 2 * COMPARED:
            best.sort(reverse=True)
            del best[2 * COMPARED :]
        says = self._lines.says
        ranked = [(gain * (gain / (gain + says[key]) + 1), gain, key) for gain, key in best]
        ranked.sort(reverse=True)
        return [(gain, key) for _, gain, key in ranked[:COMPARED]]


def _sum(one: dict[str, float], other: dict[str, float]) -> dict[str, float]:
    """Both added up, in a new dict; the larger one is copied at once."""
    more, less = (one, other) if len(one) > len(other) else (other, one)
    both = dict(more)
    for key, value in less.items():
        both[key] = both.get(key, 0.0) + value
    return both


def _marks(word: Word) -> Iterator[tuple[str, Membership | None]]:
    """By what a word is found: its lists, and last its stem, which counts more where one is both."""
    for member in word.groups:
        yield member.group, member
    yield word.stem, None
