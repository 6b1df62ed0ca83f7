"""Patterns made of lists of words, and the slips of the fingers with which those are typed."""

from __future__ import annotations

import re
from collections.abc import Iterable


def one_of(lines: str) -> str:
    """A pattern for any of the patterns in `lines`, one a line, tried in that order."""
    return "|".join(line.strip() for line in lines.strip().splitlines())


def phrases(text: str) -> str:
    """A pattern for any of the plain phrases in `text`, parted by commas or line ends; an
    apostrophe may be typed either way, and “didn't” be “didnt” or “did not”.
    """
    told = (part.strip() for part in text.replace("\n", ",").split(","))
    return "|".join(_phrase(each) for each in told if each)


def _phrase(words: str) -> str:
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return r"(?:n['’]?t|\s+not)".join(part.replace("'", "['’]") for part in pattern.split("n't"))


def words_in(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


LONGEST_GAP = 60
"""Blanks between two words, and those in place of what was understood; more end what is read."""


def any_case(pattern: str) -> re.Pattern[str]:
    """`pattern` compiled, blind to capitals; its gaps are bounded, so that a page of blanks takes no
    longer than a page of words.
    """
    bounded = pattern.replace(r"\s+", rf"\s{{1,{LONGEST_GAP}}}")
    bounded = bounded.replace(r"\s*", rf"\s{{0,{LONGEST_GAP}}}")
    return re.compile(bounded, re.IGNORECASE)


def whole_words(pattern: str) -> re.Pattern[str]:
    """`pattern` compiled, blind to capitals, where no letter stands before or after."""
    return re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE)


def with_slips(names: dict[str, int], shortest: int = 6) -> dict[str, int]:
    """Those names and how they come out when a letter is left out, doubled or swapped with the
    next; short ones as they are.
    """
    found = dict(names)
    for name, number in names.items():
        if len(name) >= shortest:
            for slip in slips(name):
                found.setdefault(slip, number)
    return found


def slips(word: str) -> set[str]:
    """`word` with one slip of the fingers; its first letter stays."""
    places = range(1, len(word))
    left_out = {word[:at] + word[at + 1 :] for at in places}
    doubled = {word[:at] + word[at] + word[at:] for at in places}
    swapped = {
        word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places if at + 1 < len(word)
    }
    return (left_out | doubled | swapped) - {word}


def spelt(word: str) -> str:
    """A pattern for that word and its slips."""
    return any_of({word, *slips(word)})


def any_of(words: Iterable[str]) -> str:
    """A pattern for those words that tries each letter once: a list of all spellings would be tried
    one by one everywhere.
    """
    tails: dict[str, set[str]] = {}
    for word in words:
        tails.setdefault(word[0], set()).add(word[1:])
    return "|".join(re.escape(head) + _ending(rest) for head, rest in sorted(tails.items()))


def _ending(tails: set[str]) -> str:
    rest = tails - {""}
    return f"(?:{any_of(rest)})" + ("?" if "" in tails else "") if rest else ""
