"""A line cut into words."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_NOT = re.compile(r"(?i)n['’]t\b")
_SIGN = re.compile(r"[,;:.!?()–—/]")


@dataclass(frozen=True, slots=True)
class Part:
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
    negated = _NOT.sub(lambda met: " " * len(met[0]), text)
    for met in _WORD.finditer(negated):
        start, end = met.span()
        if end - start > 1 or negated[end : end + 1] == "-":
            sign = bool(_SIGN.search(negated, last, start))
            found.append(Part(met[0], start, end, sign))
            last = end
    return found
