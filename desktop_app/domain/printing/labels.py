"""Sheets of labels: the well-known ones, own measures, and where each label stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.printing.paper import Paper

_SLACK = 0.6
"""Millimetres by which labels may reach over the paper: makers round, and 8 labels of 37 mm are
called a sheet of 297."""
_SMALLEST, _MOST = 8.0, 500


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of equal labels, in millimetres: so many `across` and `down`, each `width` by `height`,
    the first `left` and `top` from the corner of the paper, the next `step_x` and `step_y` further.
    """

    key: str
    name: str
    paper: Paper
    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    step_x: float
    step_y: float

    @property
    def count(self) -> int:
        """How many labels are on one sheet."""
        return self.across * self.down


class LabelPlace(NamedTuple):
    """A label: its sheet, counted from 0, and its left and top edge in millimetres."""

    sheet: int
    left: float
    top: float


def place_of(labels: LabelSheet, number: int, start: int = 1) -> LabelPlace:
    """Where the label of the person counted `number`, from 0, stands when the first one goes on
    label `start` of the first sheet, counted from 1, along the rows.
    """
    sheet, on_sheet = divmod(start - 1 + number, labels.count)
    line, column = divmod(on_sheet, labels.across)
    left, top = labels.left + column * labels.step_x, labels.top + line * labels.step_y
    return LabelPlace(sheet, left, top)


def sheets_for(labels: LabelSheet, people: int, start: int = 1) -> int:
    """How many sheets so many people take."""
    return -(-(start - 1 + people) // labels.count) if people else 0


def _even(
    key: str, name: str, paper: Paper, grid: tuple[int, int], size: tuple[float, float],
    steps: tuple[float, float] | None = None, corner: tuple[float, float] | None = None,
) -> LabelSheet:  # fmt: skip
    """A sheet whose labels stand in the middle of the paper, unless their first corner is given."""
    (across, down), (width, height) = grid, size
    step_x, step_y = steps or size
    if corner is None:
        paper_width, paper_height = paper.millimetres
        corner = (
            (paper_width - step_x * (across - 1) - width) / 2,
            (paper_height - step_y * (down - 1) - height) / 2,
        )
    return LabelSheet(key, name, paper, across, down, width, height, *corner, step_x, step_y)


_INCH = 25.4
_GAP_A4 = 2.5
"""Millimetres between the columns of Avery's A4 sheets with rounded labels."""


def _avery_a4(number: int, across: int, down: int, width: float, height: float) -> LabelSheet:
    step = width + (_GAP_A4 if across > 1 else 0)
    name = f"Avery L{number}"
    return _even(f"l{number}", name, Paper.A4, (across, down), (width, height), (step, height))


def _avery_us(
    number: int, across: int, down: int, width: float, height: float, step: float
) -> LabelSheet:
    size = (width * _INCH, height * _INCH)
    return _even(
        str(number), f"Avery {number}", Paper.LETTER, (across, down), size, (step * _INCH, size[1])
    )


SHEETS = {
    sheet.key: sheet
    for sheet in (
        _avery_a4(7159, 3, 8, 63.5, 33.9),
        _avery_a4(7160, 3, 7, 63.5, 38.1),
        _avery_a4(7161, 3, 6, 63.5, 46.6),
        _avery_a4(7162, 2, 8, 99.1, 33.9),
        _avery_a4(7163, 2, 7, 99.1, 38.1),
        _avery_a4(7165, 2, 4, 99.1, 67.7),
        _even("3474", "Avery Zweckform 3474", Paper.A4, (3, 8), (70, 37)),
        _even("3475", "Avery Zweckform 3475", Paper.A4, (3, 8), (70, 36)),
        _even("3659", "Avery Zweckform 3659", Paper.A4, (2, 6), (97, 42.3)),
        _even("4360", "Herma 4360", Paper.A4, (3, 8), (70, 36)),
        _even("4464", "Herma 4464", Paper.A4, (3, 8), (70, 37)),
        _even("4457", "Herma 4457", Paper.A4, (2, 6), (105, 48)),
        _avery_us(5160, 3, 10, 2.625, 1, 2.75),
        _avery_us(5161, 2, 10, 4, 1, 4.1875),
        _avery_us(5162, 2, 7, 4, 4 / 3, 4.1875),
        _avery_us(5163, 2, 5, 4, 2, 4.1875),
        _avery_us(5164, 2, 3, 4, 10 / 3, 4.1875),
    )
}
"""The sheets offered. Sizes and numbers of labels are those the makers print on the packets; where
the first one stands follows, for all of these are laid out in the middle of the paper. Six were
compared with the templates of gLabels (avery-iso, avery-us, zweckform-iso and herma-iso) at their
first and last label: L7163 agrees within 1.3 mm, the other five within 0.5 mm."""


def usual_sheet(paper: Paper) -> LabelSheet:
    """What is offered first where that paper is usual."""
    return SHEETS["5160" if paper is Paper.LETTER else "l7160"]


def own_sheet(
    paper: Paper, across: int, down: int, size: tuple[float, float], corner: tuple[float, float],
    steps: tuple[float, float] | None = None,
) -> LabelSheet:  # fmt: skip
    """A sheet of other measures, in millimetres; without `steps` the labels touch each other.

    Raises InvalidValueError where they do not fit on the paper or lie over each other; its field is
    that of the measure to change.
    """
    (width, height), (left, top) = size, corner
    step_x, step_y = steps or size
    sheet = LabelSheet(
        "own", "", paper, across, down, width, height, left, top, step_x, step_y
    )  # fmt: skip
    _check(sheet)
    return sheet


def _check(sheet: LabelSheet) -> None:
    paper_width, paper_height = sheet.paper.millimetres
    if sheet.across < 1 or sheet.down < 1 or sheet.count > _MOST:
        raise InvalidValueError("across", "labels-are-too-many", most=_MOST)
    for field, side in (("width", sheet.width), ("height", sheet.height)):
        if side < _SMALLEST:
            raise InvalidValueError(field, "label-is-too-small", least=int(_SMALLEST))
    for field, step, side, count in (
        ("step_x", sheet.step_x, sheet.width, sheet.across),
        ("step_y", sheet.step_y, sheet.height, sheet.down),
    ):
        if count > 1 and step < side - 1e-6:
            raise InvalidValueError(field, "labels-lie-over-each-other")
    right = sheet.left + (sheet.across - 1) * sheet.step_x + sheet.width
    bottom = sheet.top + (sheet.down - 1) * sheet.step_y + sheet.height
    if min(sheet.left, 0) < 0 or right > paper_width + _SLACK:
        raise InvalidValueError("width", "labels-do-not-fit-across")
    if min(sheet.top, 0) < 0 or bottom > paper_height + _SLACK:
        raise InvalidValueError("height", "labels-do-not-fit-down")


_NUMBER = r"(\d{1,3}(?:\.\d{1,2})?)"
_SIZES = re.compile(
    rf"\s*(\d{{1,2}})x(\d{{1,2}}):{_NUMBER}x{_NUMBER}(?:@{_NUMBER},{_NUMBER})?\s*", re.IGNORECASE
)


def sheet_named(name: str, paper: Paper) -> LabelSheet | None:
    """The sheet called so, as makers write it ("L7160", "Avery 5160", "herma 4360"), or of measures in
    millimetres: "3x8:70x36" for three across and eight down, "3x8:70x36@0,4.5" with the first
    corner. None for one not known; raises InvalidValueError for measures that cannot be.
    """
    if found := _SIZES.fullmatch(name):
        across, down = int(found[1]), int(found[2])
        size = (float(found[3]), float(found[4]))
        if found[5] is None:
            middle = _even("own", "", paper, (across, down), size)
            corner = (max(0.0, middle.left), max(0.0, middle.top))
        else:
            corner = (float(found[5]), float(found[6]))
        return own_sheet(paper, across, down, size, corner)
    words = name.strip().lower().split()
    return SHEETS.get(words[-1]) if words else None
