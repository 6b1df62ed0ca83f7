"""Texts that stand on one line wherever they are shown: names and the like."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BLANKS = re.compile("  +")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def on_one_line(text: str) -> str:
    """A text without what stands around it, line breaks in it as blanks."""
    text = text.strip()
    if text.isprintable():
        return text
    # Not by a pattern that takes the blanks around too: it takes the square of their number.
    return " ".join(part for each in _BREAKS.split(text) if (part := each.strip()))


def without_directions(text: str) -> str:
    """A number, address or handle without marks of direction (Unicode's UAX 9): programs write them
    around what stands in right-to-left text, and nothing that is dialled or written to has one.
    """
    return text if text.isascii() else _DIRECTIONS.sub("", text).strip()


def name_on_one_line(name: str) -> str:
    """The same of a whole name, in which programs write two blanks where a part is missing."""
    name = on_one_line(name)
    return _BLANKS.sub(" ", name) if "  " in name else name
