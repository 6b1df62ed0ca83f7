"""Coasts and borders, from the files they are kept in (`resources/places`)."""

from __future__ import annotations

import sys
import zlib
from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

GRID = 100
"""Outlines are kept in hundredths of a degree."""


class Outlines(NamedTuple):
    """The rings of land, holes among them, and the lines between countries: each as degrees east and
    degrees north in turn.
    """

    land: tuple[array[float], ...] = ()
    borders: tuple[array[float], ...] = ()


def read_outlines(file: Path) -> Outlines:
    """The outlines of a file: 10 ms for those of the whole earth from afar, 60 ms for those from near.

    Raises OSError when it cannot be read.
    """
    numbers = array("i", zlib.decompress(file.read_bytes()))
    if sys.byteorder == "big":
        numbers.byteswap()
    groups, at = [], 0
    for _ in Outlines._fields:
        count, at = numbers[at], at + 1
        lines = []
        for _ in range(count):
            length = 2 * numbers[at]
            lines.append(_summed(numbers[at + 1 : at + 1 + length]))
            at += 1 + length
        groups.append(tuple(lines))
    return Outlines(*groups)


def _summed(steps: array[int]) -> array[float]:
    east = north = 0
    found = array("d")
    for place in range(0, len(steps), 2):
        east += steps[place]
        north += steps[place + 1]
        found.append(east / GRID)
        found.append(north / GRID)
    return found
