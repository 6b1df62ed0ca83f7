"""Where something opens beside a widget: never over it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.sheets import GAP, beside


@pytest.fixture
def line(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    return made


def _at(line: QWidget, y: int) -> int:
    line.move(10, y)
    return line.mapToGlobal(QPoint(0, 0)).y()


def test_it_opens_below(line) -> None:
    top = _at(line, 100)
    place = beside(line, 20, QSize(200, 150))
    assert (place.x() - line.mapToGlobal(QPoint(0, 0)).x(), place.y()) == (20, top + 40 + GAP)


def test_at_the_foot_of_the_screen_it_opens_above(line) -> None:
    top = _at(line, line.screen().availableGeometry().bottom() - 60)
    place = beside(line, 0, QSize(200, 150))
    assert place.y() + 150 + GAP == top


def test_what_fits_nowhere_opens_below(line) -> None:
    screen = line.screen().availableGeometry()
    top = _at(line, screen.center().y())
    assert beside(line, 0, QSize(200, screen.height())).y() == top + 40 + GAP
