"""Which colour is which area of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.domain.reach.slices import OTHERS
from desktop_app.ui.kit.boxes import row
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.reach.scene import area_colour
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop_app.domain.reach.circles import Area
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.theme import Theme

LONGEST = 40


def area_words(area: Area) -> str:
    """What an area is called."""
    if area.name == OTHERS:
        return QCoreApplication.translate("ReachCircles", "Other areas")
    if not area.name:
        return QCoreApplication.translate("ReachCircles", "Field not known")
    name = cut(area.name, LONGEST)
    if not area.is_yours:
        return name
    return fill_in(QCoreApplication.translate("ReachCircles", "%1, yours"), name)


class _Spot(QWidget):
    def __init__(self, theme: Theme, area: Area) -> None:
        super().__init__()
        self._theme, self._area = theme, area
        side = theme.px(11)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = area_colour(self._theme, self._area)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(self._theme.tint(colour, 0.16))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()


class Legend(QWidget):
    """The areas with their colours, one after another."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._theme = context.theme
        self._flow = FlowLayout(self, self._theme.px(12))
        self._areas: tuple[Area, ...] | None = None

    def show_areas(self, areas: Sequence[Area]) -> None:
        """Show these."""
        if tuple(areas) == self._areas:
            return
        self._areas = tuple(areas)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for area in areas:
            entry = QWidget()
            words = PlainLabel(self._theme, area_words(area), Face.SECONDARY, Role.SOFT)
            entry.setLayout(row(self._theme, _Spot(self._theme, area), words, space=6))
            self._flow.addWidget(entry)
        self.updateGeometry()
