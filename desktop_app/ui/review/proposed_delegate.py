"""How a row of what is proposed looks: a person, or a day and a line; and at its end what can be
done about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import leading
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.review.proposed_model import (
    ROW_ROLE,
    Index,
    ProposedRow,
    say_count,
    say_line,
    say_with,
)
from desktop_app.ui.words.timeline import kind_icon

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

ROW, AVATAR, ICON, DAY = 40, 28, 16, 104
TIGHT = 360
"""Sizes at the usual font."""
_EDGE = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("Proposed", text)


def log_words(row: ProposedRow) -> str:
    """What D does with that row."""
    return _tr("Log all") if row.is_person and len(row.entries) > 1 else _tr("Log")


def dismiss_words(row: ProposedRow) -> str:
    """What X does with that row."""
    return _tr("Dismiss all") if row.is_person and len(row.entries) > 1 else _tr("Dismiss")


class ProposedDelegate(QStyledItemDelegate):
    """Avatar and name, or day, kind and line; then the two buttons."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, view = self._context.theme, option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(200, theme.px(ROW * 2 if self.is_tight(width) else ROW))

    def is_tight(self, width: int) -> bool:
        """Whether the buttons of so narrow a row stand below its words."""
        return width < self._context.theme.px(TIGHT)

    def button_at(self, row: ProposedRow, rect: QRect, place: QPoint, *, mirrored: bool) -> int:
        """Which of the two buttons is at a place: 0 logs, 1 dismisses; -1 for none."""
        boxes = self._boxes(row, rect, mirrored)
        return next((at for at, box in enumerate(boxes) if box.contains(place)), -1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ProposedRow = index.data(ROW_ROLE)
        theme, rect, view = self._context.theme, option.rect, option.widget
        assert isinstance(view, QListView)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        selected = view.selectionModel().isSelected(index)
        painter.fillRect(rect, theme.colour(Role.SEL if selected else Role.PANEL))
        if row.is_person and index.row():
            painter.fillRect(
                QRect(rect.left(), rect.top(), rect.width(), 1), theme.colour(Role.LINE)
            )
        if selected:
            bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
            painter.fillRect(_mirror(bar, rect, mirrored), theme.colour(Role.EMBER))
        boxes = self._boxes(row, rect, mirrored)
        self._paint_buttons(painter, row, boxes, selected)
        end = boxes[0].right() + theme.px(8) if mirrored else boxes[0].left() - theme.px(8)
        room = rect.adjusted(end - rect.left(), 0, 0, 0) if mirrored else QRect(rect)
        if not mirrored:
            room.setRight(end)
        if self.is_tight(rect.width()):
            room = rect.adjusted(0, 0, 0, -rect.height() // 2)
        (self._paint_person if row.is_person else self._paint_entry)(painter, row, room, mirrored)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour(Role.EMBER))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _boxes(self, row: ProposedRow, rect: QRect, mirrored: bool) -> list[QRect]:
        """Where the buttons are, in the order of reading."""
        theme = self._context.theme
        metrics = QFontMetrics(theme.font(Face.SECONDARY))
        height = metrics.height() + theme.px(6)
        if self.is_tight(rect.width()):
            rect = rect.adjusted(0, rect.height() // 2, 0, 0)
        right, found = rect.right() - theme.px(_EDGE), list[QRect]()
        for words in (dismiss_words(row), log_words(row)):
            width = metrics.horizontalAdvance(words) + theme.px(20)
            box = QRect(right - width, rect.center().y() - height // 2, width, height)
            found.insert(0, _mirror(box, rect, mirrored))
            right = box.left() - theme.px(6)
        return found

    def _paint_buttons(
        self, painter: QPainter, row: ProposedRow, boxes: list[QRect], selected: bool
    ) -> None:
        theme = self._context.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Face.SECONDARY))
        for words, box in zip((log_words(row), dismiss_words(row)), boxes, strict=True):
            painter.setPen(theme.colour(Role.LINE))
            painter.setBrush(theme.colour(Role.PANEL))
            radius = box.height() / 2
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setPen(theme.colour(Role.INK if selected else Role.SOFT))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_person(
        self, painter: QPainter, row: ProposedRow, room: QRect, mirrored: bool
    ) -> None:
        theme, side = self._context.theme, self._context.theme.px(AVATAR)
        face = QRect(room.left() + theme.px(_EDGE), room.center().y() - side // 2, side, side)
        place = QRectF(_mirror(face, room, mirrored))
        paint_avatar(painter, place, theme, row.who.name, row.who.uid, None, None, False)
        left = face.right() + theme.px(10)
        name = self._text(painter, row.who.name, Face.STRONG, Role.INK, left, room, mirrored)
        self._text(painter, say_count(row), Face.SECONDARY, Role.FAINT, name, room, mirrored)

    def _paint_entry(
        self, painter: QPainter, row: ProposedRow, room: QRect, mirrored: bool
    ) -> None:
        theme, side = self._context.theme, self._context.theme.px(ICON)
        (entry,) = row.entries
        left = room.left() + theme.px(_EDGE + AVATAR + 10)
        icon = QRect(left, room.center().y() - side // 2, side, side)
        self._context.icons.draw(
            painter,
            QRectF(_mirror(icon, room, mirrored)),
            kind_icon(entry.kind),
            theme.colour(Role.FAINT),
        )
        left = icon.right() + theme.px(10)
        day = say_day(entry.day, self._context.today())
        self._text(painter, day, Face.SECONDARY, Role.SOFT, left, room, mirrored)
        left += theme.px(DAY)
        end = self._text(painter, say_line(entry), Face.BODY, Role.INK, left, room, mirrored)
        self._text(painter, say_with(entry), Face.SECONDARY, Role.FAINT, end, room, mirrored)

    def _text(
        self,
        painter: QPainter,
        text: str,
        face: Face,
        role: Role,
        left: int,
        room: QRect,
        mirrored: bool,
    ) -> int:
        """Draw a text from `left`, as far as there is room, and give where the next may begin."""
        theme = self._context.theme
        painter.setFont(theme.font(face))
        painter.setPen(theme.colour(role))
        metrics, width = painter.fontMetrics(), room.right() - left
        if width <= 0 or not text:
            return left
        fitted = metrics.elidedText(
            " ".join(text[:300].split()), Qt.TextElideMode.ElideRight, width
        )
        box = _mirror(QRect(left, room.top(), width, room.height()), room, mirrored)
        painter.drawText(box, leading(mirrored) | Qt.AlignmentFlag.AlignVCenter, fitted)
        return left + metrics.horizontalAdvance(fitted) + theme.px(10)


def _mirror(place: QRect, rect: QRect, mirrored: bool) -> QRect:
    if not mirrored:
        return place
    left = rect.right() - (place.right() - rect.left())
    return QRect(left, place.top(), place.width(), place.height())
