"""How a problem of an import looks in the list: what is wrong, and below it, fainter, where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.kit.labels import leading, wrap
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

PROBLEM = Qt.ItemDataRole.UserRole + 1
"""Holds what is wrong, where, and whether it cost the card."""


class ProblemDelegate(QStyledItemDelegate):
    """An icon, the reason over as many lines as it needs, the place."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme, (reason, _, _) = self._context.theme, index.data(PROBLEM)
        view = option.widget
        room = view.viewport().width() if isinstance(view, QAbstractItemView) else 400
        width = max(120, room - theme.px(52))
        metrics = QFontMetrics(theme.font(Face.BODY))
        height = metrics.boundingRect(QRect(0, 0, width, 10_000), wrap(reason), reason).height()
        return QSize(100, height + QFontMetrics(theme.font(Face.SECONDARY)).height() + theme.px(17))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect, (reason, where, lost) = self._context.theme, option.rect, index.data(PROBLEM)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour(Role.SEL))
        painter.setPen(theme.colour(Role.LINE))
        if index.row():
            painter.drawLine(rect.topLeft(), rect.topRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour(Role.EMBER))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        side, edge = theme.px(16), theme.px(12)
        left = rect.right() - edge - side if mirrored else rect.left() + edge
        icon, colour = ("circle-alert", Role.EMBER) if lost else ("info", Role.FAINT)
        self._context.icons.draw(
            painter, QRectF(left, rect.top() + theme.px(10), side, side), icon, theme.colour(colour)
        )
        begin, end = (
            (edge, edge + side + theme.px(10)) if mirrored else (edge + side + theme.px(10), edge)
        )
        place = rect.adjusted(begin, theme.px(8), -end, -theme.px(8))
        flags = leading(mirrored)
        painter.setFont(theme.font(Face.BODY))
        painter.setPen(theme.colour(Role.INK))
        painter.drawText(place, flags | Qt.AlignmentFlag.AlignTop | wrap(reason), reason)
        painter.setFont(theme.font(Face.SECONDARY))
        painter.setPen(theme.colour(Role.FAINT))
        shown = painter.fontMetrics().elidedText(where, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, flags | Qt.AlignmentFlag.AlignBottom, shown)
        painter.restore()
