"""Marks in text that turn the direction in which what follows is read (UAX 9 of Unicode), kept from
turning the words beside it.
"""

from __future__ import annotations

import re

_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_POP, _POP_ISOLATE, _FIRST_STRONG = "\u202c", "\u2069", "\u2068"
_ENDS = dict.fromkeys("\u202a\u202b\u202d\u202e", _POP) | dict.fromkeys(
    "\u2066\u2067\u2068", _POP_ISOLATE
)
_DEEPEST = 100
"""How many may stand within each other; Unicode heeds 125."""


def closed(text: str) -> str:
    """`text` with an end for every mark that has none, and without ends that close nothing of it."""
    if not _MARKS.search(text):
        return text
    open_ends, parts, at = list[str](), list[str](), 0
    for found in _MARKS.finditer(text):
        mark = found[0]
        parts.append(text[at : found.start()])
        at = found.end()
        if end := _ENDS.get(mark):
            if len(open_ends) < _DEEPEST:
                open_ends.append(end)
                parts.append(mark)
        elif open_ends and open_ends[-1] == mark:
            open_ends.pop()
            parts.append(mark)
        elif mark == _POP_ISOLATE and mark in open_ends:
            # The end of an isolate ends what was begun in it, too.
            while open_ends[-1] != mark:
                open_ends.pop()
            open_ends.pop()
            parts.append(mark)
    return "".join((*parts, text[at:], *reversed(open_ends)))


def set_apart(text: str) -> str:
    """`text` fit to stand among other words: with such marks in it, it is read by itself."""
    if not _MARKS.search(text):
        return text
    return f"{_FIRST_STRONG}{closed(text)}{_POP_ISOLATE}"
