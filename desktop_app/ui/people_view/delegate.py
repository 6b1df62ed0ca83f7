"""How a person looks in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.dates import say_ago_short
from desktop_app.ui.kit.labels import leading
from desktop_app.ui.kit.marked_text import MarkedText, paint_marked
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.people_view.model import LINE_ROLE, PeopleModel

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

ROW, AVATAR, SMALL_AVATAR = 62, 46, 38
"""Heights at the usual font; the avatar includes its ring."""
NARROW = 240
"""Width of a row at the usual font below which all but the words takes less room."""
BESIDE_NAME = 64
"""Width at the usual font of the avatar with its margin, and of how long ago it was."""


class PersonDelegate(QStyledItemDelegate):
    """Avatar with ring, name, second line, and how long ago the last contact was."""

    def __init__(self, context: UiContext, model: PeopleModel, photos: PhotoCache) -> None:
        super().__init__()
        self._context, self._model, self._photos = context, model, photos

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, self._context.theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: PersonLine | None = index.data(LINE_ROLE)
        theme, rect = self._context.theme, option.rect
        painter.save()
        # "3 mo" keeps its order in a mirrored window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        # Asked of the view: `option.state` would load all of QStyle's enums, five milliseconds at
        # every start.
        view = option.widget
        assert isinstance(view, QTableView)
        selected = view.selectionModel().isSelected(index)
        _fill(painter, rect, theme.colour(Role.SEL if selected else Role.PANEL))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if selected:
            bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
            _fill(painter, self._mirror(bar, rect, mirrored), theme.colour(Role.EMBER))
        if line is not None:
            self._paint_line(painter, rect, line, mirrored)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(theme.colour(Role.EMBER))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say why a row looks as it does, for its ring and how long ago that was: not over the
        names, which are read by running over them.
        """
        # No start waits for it.
        from desktop_app.ui.kit.tips import show_beside

        row, point = view.visualRect(index), event.pos()
        edges = self._explained(row) if index.isValid() else ()
        part = next((edge for edge in edges if edge.contains(point)), None)
        show_beside(view, part or row, "" if part is None else self._model.why(index.row()))
        return True

    def _explained(self, row: QRect) -> tuple[QRect, QRect]:
        """The parts of a row that are explained: its beginning and its end."""
        wide = self._context.theme.px(BESIDE_NAME)
        first = QRect(row.left(), row.top(), wide, row.height())
        last = QRect(row.right() + 1 - wide, row.top(), wide, row.height())
        return first, last

    def _paint_line(self, painter: QPainter, rect: QRect, line: PersonLine, mirrored: bool) -> None:
        theme, today = self._context.theme, self._context.today()
        is_narrow = rect.width() < theme.px(NARROW)
        side, pad = (
            theme.px(SMALL_AVATAR if is_narrow else AVATAR),
            theme.px(8 if is_narrow else 14),
        )
        place = QRect(rect.left() + pad, rect.top() + (rect.height() - side) // 2, side, side)
        photo = self._photos.pixmap(line.id, side) if line.has_photo else None
        where = QRectF(self._mirror(place, rect, mirrored))
        paint_avatar(painter, where, theme, line.name, line.uid, self._model.warmth(line), photo)

        due = self._model.is_due(line)
        ago = say_ago_short(line.last_contact, today)
        painter.setFont(theme.font(Face.SMALL_STRONG if due else Face.SECONDARY))
        ago_width = painter.fontMetrics().horizontalAdvance(ago) + 2
        end = rect.right() - theme.px(6 if is_narrow else 16)
        left = place.right() + theme.px(10)
        width = end - ago_width - theme.px(8) - left
        second = self._model.second_line(line)
        name_font, second_font = theme.font(Face.STRONG), theme.font(Face.SECONDARY)
        name_height = QFontMetrics(name_font).height()
        has_second = bool(second.words) or (is_narrow and bool(ago))
        second_height = QFontMetrics(second_font).height() if has_second else 0
        top = rect.top() + (rect.height() - name_height - second_height) // 2
        ago_place = QRect(end - ago_width, rect.top(), ago_width, rect.height())
        if is_narrow:
            # The name has its line for itself.
            ago_place = QRect(end - ago_width, top + name_height, ago_width, second_height)
        painter.setPen(theme.colour(Role.EMBER if due else Role.FAINT))
        painter.drawText(self._mirror(ago_place, rect, mirrored), Qt.AlignmentFlag.AlignCenter, ago)

        name_width = (end - left if is_narrow else width) - (theme.px(18) if line.starred else 0)
        name_place = QRect(left, top, name_width, name_height)
        painter.setFont(name_font)
        painter.setPen(theme.colour(Role.INK))
        shown = self._text(painter, name_place, rect, mirrored, line.name)
        if line.starred:
            self._paint_star(painter, name_place, rect, mirrored, shown)
        if second.words:
            painter.setFont(second_font)
            painter.setPen(theme.colour(Role.SOFT))
            place = QRect(left, top + name_height, width, second_height)
            self._second_line(painter, place, rect, mirrored, second)

    def _text(self, painter: QPainter, place: QRect, rect: QRect, mirrored: bool, text: str) -> int:
        """Draw one line shortened to fit and give its width."""
        metrics = painter.fontMetrics()
        fitted = metrics.elidedText(
            " ".join(text[:300].split()), Qt.TextElideMode.ElideRight, place.width()
        )
        flags = leading(mirrored) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirror(place, rect, mirrored), flags, fitted)
        return metrics.horizontalAdvance(fitted)

    def _second_line(
        self, painter: QPainter, place: QRect, rect: QRect, mirrored: bool, text: MarkedText
    ) -> None:
        if not text.end:
            self._text(painter, place, rect, mirrored, text.whole)
            return
        theme = self._context.theme
        paint_marked(
            painter,
            place,
            text,
            (theme.font(Face.SMALL_STRONG), theme.colour(Role.INK)),
            lambda part: self._mirror(part, rect, mirrored),
            leading(mirrored) | Qt.AlignmentFlag.AlignVCenter,
        )

    def _paint_star(
        self, painter: QPainter, name: QRect, rect: QRect, mirrored: bool, after: int
    ) -> None:
        theme, side = self._context.theme, self._context.theme.px(13)
        place = QRect(name.left() + after + theme.px(5), name.center().y() - side // 2, side, side)
        where = QRectF(self._mirror(place, rect, mirrored))
        self._context.icons.draw(painter, where, "star-filled", theme.colour(Role.AMBER))

    @staticmethod
    def _mirror(place: QRect, rect: QRect, mirrored: bool) -> QRect:
        if not mirrored:
            return place
        return QRect(
            rect.right() - (place.right() - rect.left()), place.top(), place.width(), place.height()
        )


def _fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle. QPainter.fillRect would load the presets of gradients, 2 ms at every start."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
