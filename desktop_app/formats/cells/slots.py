"""Cells that belong together, and values that stand together in one cell."""

from __future__ import annotations

import re

Slot = dict[str, str]
"""The parts of one thing by their name in `Column.part`; "" is the value itself."""
SEVERAL = ":::"
"""What Google writes between several values in one cell."""


def holds_several(text: str) -> bool:
    """Whether there are several values in a cell."""
    return SEVERAL in text


def values_in(text: str) -> list[str]:
    """The values in a cell: one, empty too, where there are not several."""
    return [value.strip() for value in text.split(SEVERAL)] if SEVERAL in text else [text]


def parted(pattern: re.Pattern[str], text: str) -> list[str]:
    """The parts of a text between what a pattern finds, without the blanks around them: a pattern that
    takes those too needs the square of their number.
    """
    return [part for each in pattern.split(text) if (part := each.strip())]
