"""Sheets of labels: the measures of the makers, own ones, and where each label stands."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.printing.labels import (
    SHEETS,
    own_sheet,
    place_of,
    sheet_named,
    sheets_for,
    usual_sheet,
)
from desktop_app.domain.printing.paper import (
    POINTS_PER_MM,
    Paper,
    columns_on,
    sheet_of,
    usual_paper,
)


@pytest.mark.parametrize(
    ("key", "count", "first", "last"),
    [
        # As the templates of gLabels have them, in millimetres.
        ("l7160", 21, (7.5, 15.5), (139.5, 244.1)),
        ("l7163", 14, (3.4, 15.2), (106.4, 243.8)),
        ("5160", 30, (4.8, 12.7), (144.5, 241.3)),
        ("5163", 10, (4.0, 12.7), (110.3, 215.9)),
        ("3474", 24, (0.0, 0.0), (140.0, 259.0)),
        ("4360", 24, (0.0, 4.5), (140.0, 256.5)),
    ],
)
def test_the_measures_of_the_makers(
    key: str, count: int, first: tuple[float, float], last: tuple[float, float]
) -> None:
    sheet = SHEETS[key]
    assert sheet.count == count
    for number, wanted in ((0, first), (count - 1, last)):
        assert place_of(sheet, number)[1:] == pytest.approx(wanted, abs=1.3)


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=list(SHEETS))
def test_every_sheet_lies_on_its_paper(sheet) -> None:  # type: ignore[no-untyped-def]
    width, height = sheet.paper.millimetres
    _, left, top = place_of(sheet, sheet.count - 1)
    assert min(sheet.left, sheet.top) >= 0
    assert left + sheet.width <= width + 0.01 and top + sheet.height <= height + 0.01
    assert (
        own_sheet(
            sheet.paper,
            sheet.across,
            sheet.down,
            (sheet.width, sheet.height),
            (sheet.left, sheet.top),
            (sheet.step_x, sheet.step_y),
        ).count
        == sheet.count
    )


def test_beginning_at_a_later_label() -> None:
    sheet = SHEETS["3474"]
    assert place_of(sheet, 0, 5)[:2] == (0, 70) and place_of(sheet, 0, 5).top == pytest.approx(37.5)
    assert place_of(sheet, 20, 5).sheet == 1
    assert [sheets_for(sheet, people, 5) for people in (0, 1, 20, 21)] == [0, 1, 1, 2]


def test_sheets_by_name_and_by_measure() -> None:
    assert sheet_named(" Avery l7160 ", Paper.A4) is SHEETS["l7160"]
    assert sheet_named("Herma 4360", Paper.A4) is SHEETS["4360"]
    assert sheet_named("nothing", Paper.A4) is None and sheet_named("", Paper.A4) is None
    made = sheet_named("2x4:90x60@10,20.5", Paper.A4)
    assert made is not None and place_of(made, 3)[1:] == (100, 80.5)
    middle = sheet_named("3x8:70x37", Paper.A4)
    assert middle is not None and (middle.left, middle.top) == (0, 0.5)


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("4x8:70x36", "width"),
        ("3x9:70x36", "height"),
        ("3x8:5x36", "width"),
        ("0x8:70x36", "across"),
    ],
)
def test_measures_that_cannot_be(name: str, field: str) -> None:
    with pytest.raises(InvalidValueError) as raised:
        sheet_named(name, Paper.A4)
    assert raised.value.field == field
    with pytest.raises(InvalidValueError, match="labels-lie-over-each-other"):
        own_sheet(Paper.A4, 2, 2, (50, 30), (0, 0), (40, 30))


def test_papers_and_their_columns() -> None:
    assert usual_paper("us") is Paper.LETTER and usual_paper("PT") is Paper.A4
    assert usual_sheet(Paper.LETTER).key == "5160"
    sheet = sheet_of(Paper.A4)
    assert (sheet.width / POINTS_PER_MM, sheet.height / POINTS_PER_MM) == pytest.approx((210, 297))
    across = sheet_of(Paper.A4, landscape=True)
    assert (across.width, across.height) == (sheet.height, sheet.width)
    on = {paper: columns_on(sheet_of(paper), 18) for paper in Paper}
    assert on == {Paper.A4: 2, Paper.LETTER: 2, Paper.A5: 1}
    assert columns_on(across, 18) == 3 and columns_on(sheet_of(Paper.A5, landscape=True), 18) == 2
