"""What in a line is no time, however much it looks like one: addresses of the web and of mail,
telephone numbers, and what is quoted.
"""

from __future__ import annotations

import re

MASK = "_"
"""Stands for each character that is not to be read."""
_ADDRESS = re.compile(
    r"\b(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,64}@[\w-]{1,63}\.\S+", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<![\w/.:-])(?:\+|0)\d[\d ()-]{5,16}\d(?![\d/.:])")
_DATE = re.compile(r"\d\d-\d\d-\d{2,4}")
_QUOTED = re.compile(r"\"[^\"\n]{0,400}\"|“[^”\n]{0,400}”|„[^“”\n]{0,400}[“”]|«[^»\n]{0,400}»")
_WORTH_A_LOOK = re.compile(r"[@/\"“„«+]|www\.|\d{3}")


def masked(text: str) -> str:
    """`text` without those, every other character in its place."""
    if _WORTH_A_LOOK.search(text) is None:
        return text
    for pattern in (_ADDRESS, _QUOTED):
        text = pattern.sub(_mask, text)
    return _NUMBER.sub(lambda found: found[0] if _DATE.fullmatch(found[0]) else _mask(found), text)


def unquoted(text: str) -> str:
    """`text` without what is quoted, every other character in its place."""
    return _QUOTED.sub(_mask, text)


def _mask(found: re.Match[str]) -> str:
    return MASK * len(found[0])
