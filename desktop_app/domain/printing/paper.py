"""Papers, their measures and margins. All lengths are points of 1/72 inch unless said otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

POINTS_PER_MM = 72 / 25.4


class Paper(Enum):
    """A size of paper: its key, and width and height in millimetres, upright (ISO 216; ANSI/ASME
    Y14.1 for Letter).
    """

    A4 = ("a4", 210.0, 297.0)
    LETTER = ("letter", 215.9, 279.4)
    A5 = ("a5", 148.0, 210.0)

    @property
    def key(self) -> str:
        """How it is written on the command line."""
        return self.value[0]

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height, upright."""
        return self.value[1:]


PAPERS = {paper.key: paper for paper in Paper}

_LETTER_REGIONS = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)
"""Where Letter is the usual paper (Unicode CLDR 46, supplemental measurementData, paperSize
US-Letter); A4 is everywhere else."""


def usual_paper(region: str) -> Paper:
    """The paper of a region by its code of two letters (ISO 3166-1); A4 for one not known."""
    return Paper.LETTER if region.upper() in _LETTER_REGIONS else Paper.A4


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper as it lies, in points: its size, and what stays free at the edges."""

    width: float
    height: float
    margin: float
    head: float = 0.0
    foot: float = 0.0

    @property
    def inner_width(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def inner_height(self) -> float:
        """The height between head and foot."""
        return self.height - 2 * self.margin - self.head - self.foot


_MARGIN_MM, _SMALL_MARGIN_MM = 16.0, 11.0
_HEAD, _FOOT = 24.0, 18.0


def sheet_of(paper: Paper, *, landscape: bool = False) -> Sheet:
    """A sheet for running text, with room for a line above and below."""
    width, height = (side * POINTS_PER_MM for side in paper.millimetres)
    if landscape:
        width, height = height, width
    margin = (_SMALL_MARGIN_MM if paper is Paper.A5 else _MARGIN_MM) * POINTS_PER_MM
    return Sheet(width, height, margin, _HEAD, _FOOT)


_NARROWEST = 190.0
"""Points a column of addresses needs: a long e-mail address then stands on one line."""


def columns_on(sheet: Sheet, gap: float) -> int:
    """How many columns of addresses a sheet holds: two on A4 upright, three across, one on A5 (two
    across).
    """
    return max(1, int((sheet.inner_width + gap) // (_NARROWEST + gap)))
