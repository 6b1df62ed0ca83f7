"""Who turns a picture into pixels: formats know no toolkit, so the program that reads says who does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.faults import Fault

MOST_PIXELS = 50_000_000
"""Of a picture, before it is decoded: a photo of a phone has 12 to 50 million."""
LARGEST_SIDE = 3000
"""Pixels a side to which a picture is scaled down while it is decoded."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture in shades of grey, a byte a pixel, row after row."""

    width: int
    height: int
    data: bytes


class PictureRefusedError(Exception):
    """A picture that is not decoded, and why."""

    def __init__(self, why: Fault) -> None:
        super().__init__(why.key)
        self.why = why


Decoder = Callable[[Path], Pixels]
"""Decodes a file; raises PictureRefusedError, or OSError."""
_known: list[Decoder] = []


def decode_with(decoder: Decoder) -> None:
    """From now on pictures are decoded by this."""
    _known[:] = [decoder]


def decoder() -> Decoder | None:
    """Who decodes pictures, None when nobody does."""
    return _known[0] if _known else None
