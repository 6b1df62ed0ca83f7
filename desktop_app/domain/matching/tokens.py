"""A line cut into words."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+")
_NOT = re.compile(r"(?i)n['’]t\b")
_SIGN = re.compile(r"[,;:.!?()–—/]")


class Part(NamedTuple):
    """A word as typed, where it begins and ends, and whether a comma or the like stands before."""

    text: str
    start: int
    end: int
    after_sign: bool = False


def parts(text: str) -> list[Part]:
    """The words of `text`. Hyphens and apostrophes part words; a single letter is kept only where a
    hyphen ties it to the next ("e-commerce", "T-shirt").
    """
    found, last = list[Part](), 0
    if "'" in text or "’" in text:
        text = _NOT.sub(lambda met: " " * len(met[0]), text)
    for met in _WORD.finditer(text):
        start, end = met.span()
        if end - start > 1 or text[end : end + 1] == "-":
            gap = text[last:start]
            sign = gap != " " and _SIGN.search(gap) is not None
            found.append(Part(met[0], start, end, sign))
            last = end
    return found
