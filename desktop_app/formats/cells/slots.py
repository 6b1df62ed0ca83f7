"""Cells that belong together, and values that stand together in one cell."""

from __future__ import annotations

import re

Slot = dict[str, str]
"""The parts of one thing by their name in `Column.part`; "" is the value itself."""
_BETWEEN = ":::"
"""What Google writes between several values in one cell."""
_PARTED = re.compile(r"\s*:::\s*")


def holds_several(text: str) -> bool:
    """Whether there are several values in a cell."""
    return _BETWEEN in text


def values_in(text: str) -> list[str]:
    """The values in a cell: one, empty too, where there are not several."""
    return _PARTED.split(text) if _BETWEEN in text else [text]
