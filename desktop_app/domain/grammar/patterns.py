"""What is common to the patterns of every language."""

from __future__ import annotations

import re
from functools import lru_cache

NOTHING = re.compile(r"(?!)")
"""Found nowhere."""
EVERYWHERE = re.compile("")
"""Found in any text."""
Pattern = re.Pattern[str]


def group(found: re.Match[str], name: str) -> str:
    """What the group of that name matched; "" for nothing, or when the pattern has no such
    group.
    """
    return found.groupdict().get(name) or ""


def first_of(patterns: tuple[Pattern, ...], text: str) -> re.Match[str] | None:
    """The earliest place in `text` where one of the patterns is found, None for nowhere."""
    found = [match for pattern in patterns if (match := pattern.search(text)) is not None]
    return min(found, key=lambda match: match.start(), default=None)


_WORD = re.compile(r"[^\W\d_]+|\d")


@lru_cache(maxsize=32)
def words_of(text: str) -> frozenset[str]:
    """The words of `text` in lower case, and its digits: most patterns need one of a few of them,
    and a search takes its time.
    """
    return frozenset(_WORD.findall(text.lower()))
