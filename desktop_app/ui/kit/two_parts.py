"""Rows of a small list: words at the beginning, and fainter ones at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

AnyIndex = QModelIndex | QPersistentModelIndex


class TwoPartDelegate(QStyledItemDelegate):
    """The text of an item is both parts with a tab between them. The first has the room it needs,
    the second what is left.
    """

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, self._context.theme.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, (first, _, second) = self._context.theme, index.data().partition("\t")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.SEL))
            painter.drawRoundedRect(option.rect, theme.px(6), theme.px(6))
        rect = option.rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        room = rect.width()
        for words, face, role, side in (
            (first, Face.BODY, Role.INK, Qt.AlignmentFlag.AlignLeading),
            (second, Face.SECONDARY, Role.FAINT, Qt.AlignmentFlag.AlignTrailing),
        ):
            metrics = QFontMetrics(theme.font(face))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0))
            painter.setFont(theme.font(face))
            painter.setPen(theme.colour(role))
            place = QStyle.visualAlignment(option.direction, side)
            painter.drawText(rect, place | Qt.AlignmentFlag.AlignVCenter, shown)
            room -= metrics.horizontalAdvance(shown) + theme.px(12)
        painter.restore()
