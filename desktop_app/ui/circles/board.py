"""The lanes and what stands beside them: side by side, or one below another on a narrow page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from desktop_app.ui.circles.lane import NARROWEST, ROOMY
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.flow_layout import QWIDGETSIZE_MAX
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.circles.lane import Lane
    from desktop_app.ui.kit.theme import Theme

SIDE, WIDE_SIDE, ROOM_FOR_SIDE = 216, 310, 930
"""Least and most width of what stands left of the lanes, at the usual font, and the width of both
from which it may be more than the least.
"""
STACKED = 380
"""Width at the usual font below which there is no room for a lane beside them."""
BESIDE, GAP = 12, 10
"""Pixels at the usual font between the side and the lanes, and between each of them."""
LOWEST = 200
"""Height at the usual font of each that is stacked; it scrolls by itself."""
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Board(QWidget):
    """`above` and below it `people` at the side, then the lanes. Side by side the lanes scroll
    sideways where they must; stacked each has room for some people, and the page scrolls.
    """

    def __init__(
        self, theme: Theme, above: QWidget, people: QWidget, lanes: Sequence[Lane]
    ) -> None:
        super().__init__()
        self._theme, self._people, self._lanes = theme, people, lanes
        within, self._row = QWidget(), row(theme, *lanes, space=GAP)
        within.setLayout(self._row)
        for number in range(len(lanes)):
            self._row.setStretch(number, 1)
        within.setObjectName("content")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(within)
        self._side, below = QWidget(), column(theme, above, people, space=10)
        below.setStretch(1, 1)
        self._side.setLayout(below)
        self._both = row(theme, self._side, self._area, space=BESIDE)
        self._both.setStretch(0, 2)
        self._both.setStretch(1, 5)
        self.setLayout(self._both)
        for lane in lanes:
            lane.fitted.connect(self._fit_titles)

    def _fit_titles(self) -> None:
        """Write all titles smaller where one would reach the edge of its lane."""
        fit = all(lane.title_fits() for lane in self._lanes)
        for lane in self._lanes:
            lane.set_title_face(Face.STRONG if fit else Face.SMALL_STRONG)

    def fit(self, width: int) -> None:
        """Stand as there is room for in `width` pixels."""
        if width < self._theme.px(STACKED):
            self._stack()
        else:
            self._stand_beside(width)

    def _stack(self) -> None:
        lowest = self._theme.px(LOWEST)
        self._side.setMinimumWidth(0)
        self._side.setMaximumWidth(QWIDGETSIZE_MAX)
        self._people.setMinimumHeight(lowest)
        for lane in self._lanes:
            lane.setMinimumSize(0, lowest)
        self._turn(_DOWN)
        count = len(self._lanes)
        self._area.setFixedHeight(count * lowest + (count - 1) * self._row.spacing())

    def _stand_beside(self, width: int) -> None:
        theme, count = self._theme, len(self._lanes)
        wide = width >= theme.px(ROOM_FOR_SIDE)
        self._side.setMinimumWidth(theme.px(SIDE))
        self._side.setMaximumWidth(theme.px(WIDE_SIDE if wide else SIDE))
        self._people.setMinimumHeight(0)
        room = width - theme.px(SIDE + BESIDE)
        has_room = room >= count * theme.px(NARROWEST) + (count - 1) * theme.px(GAP)
        for lane in self._lanes:
            lane.setMinimumSize(theme.px(NARROWEST if has_room else ROOMY), 0)
        self._turn(_ACROSS)
        self._area.setMinimumHeight(0)
        self._area.setMaximumHeight(QWIDGETSIZE_MAX)

    def _turn(self, direction: QBoxLayout.Direction) -> None:
        for box in (self._both, self._row):
            box.setDirection(direction)
