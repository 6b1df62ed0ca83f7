"""Why these people and no others: every reason in words and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from desktop_app.ui.kit.boxes import column, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.today.words import say_points, say_why
from desktop_app.ui.words.advice import WHY_THESE
from desktop_app.ui.words.said import say_advice
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.today import TodayData
    from desktop_app.ui.kit.context import UiContext


class WhyThese(QDialog):
    """Of each person what speaks for them, and how it adds up."""

    help_page = "today"

    def __init__(self, context: UiContext, page: TodayData, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why these?"))
        theme, content = context.theme, QWidget()
        grid = QGridLayout(content)
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        for item in page.suggestions:
            self._add(
                grid,
                context,
                cut(item.person.name, LONGEST_NAME),
                item.score,
                Face.STRONG,
                Role.INK,
            )
            for reason in item.reasons:
                self._add(grid, context, say_why(reason), reason.points, Face.SECONDARY, Role.SOFT)
            grid.setRowMinimumHeight(grid.rowCount(), theme.px(10))
        grid.setRowStretch(grid.rowCount(), 1)
        self._rule = PlainLabel(
            theme,
            say_advice(WHY_THESE),
            Face.SECONDARY,
            Role.FAINT,
            wrap=True,
        )
        close = button(self.tr("Close"), "primary", clicked=self.accept)
        self.setLayout(
            column(
                theme,
                scroller(content),
                self._rule,
                row(theme, None, close),
                space=12,
                margins=(20, 16, 20, 16),
            )
        )
        self.resize(theme.px(520), theme.px(480))
        close.setFocus()

    @staticmethod
    def _add(
        grid: QGridLayout, context: UiContext, text: str, points: int, face: Face, role: Role
    ) -> None:
        place = grid.rowCount()
        grid.addWidget(PlainLabel(context.theme, text, face, role, wrap=True), place, 0)
        said = PlainLabel(context.theme, say_points(points), face, role)
        grid.addWidget(said, place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
