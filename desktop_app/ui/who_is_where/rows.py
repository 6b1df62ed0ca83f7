"""The list beside the map: towns with the people in them, or people near a place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.labels import leading
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.who_is_where.visit_words import say_why
from desktop_app.ui.who_is_where.words import say_last, say_last_day, say_people, say_where
from desktop_app.ui.words.places import town_in_full

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.whereabouts.people import Gathered, Near
    from desktop_app.domain.whereabouts.visiting import ToSee
    from desktop_app.ui.kit.context import UiContext

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ROW, AVATAR, EDGE = 54, 34, 10
"""Sizes at the usual font."""


class Row(NamedTuple):
    """What a row shows; `about` is the person who is near, or the town with its people."""

    title: str
    below: str
    end: str
    uid: str
    about: Near | Gathered | ToSee


def person_rows(found: Sequence[Near], lines: Mapping[int, PersonLine], today: date) -> list[Row]:
    """The rows of people near a place; those who are gone are left out."""
    pairs = [(each, lines[each.person]) for each in found if each.person in lines]
    return [
        Row(line.name, say_where(each), say_last(line, today), line.uid, each)
        for each, line in pairs
    ]


def visit_rows(found: Sequence[ToSee], today: date) -> list[Row]:
    """The rows of those one could see."""
    return [
        Row(
            each.person.name,
            say_why(each) or say_where(each.near),
            say_last_day(each.last_contact, today),
            each.person.uid,
            each,
        )
        for each in found
    ]


def town_rows(towns: Sequence[Gathered]) -> list[Row]:
    """The rows of towns."""
    rows = []
    for each in towns:
        below = town_in_full(each.town).removeprefix(each.town.name).lstrip(", ")
        rows.append(Row(each.town.name, below, say_people(len(each.people)), "", each))
    return rows


class RowsModel(QAbstractListModel):
    """Rows that are shown all at once: at most some hundreds."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        """Show others."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.below, row.end) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """A face or a pin, two lines, and at the end what is counted."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self._context.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        theme, rect, view = self._context.theme, option.rect, option.widget
        assert isinstance(view, QListView)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected = view.selectionModel().isSelected(index)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour(Role.SEL))
        if selected:
            bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
            painter.fillRect(_mirror(bar, rect, mirrored), theme.colour(Role.EMBER))
        self._paint_face(painter, row, rect, mirrored)
        left = rect.left() + theme.px(EDGE + AVATAR + 10)
        metrics = QFontMetrics(theme.font(Face.SECONDARY))
        wide = metrics.horizontalAdvance(row.end) + theme.px(2)
        right = rect.right() - theme.px(EDGE)
        line = theme.px(20)
        top = rect.center().y() - line
        first = QRect(left, top, right - wide - theme.px(8) - left, line)
        self._text(painter, row.title, Face.STRONG, Role.INK, first, rect, mirrored)
        second = QRect(left, top + line, right - left, line)
        self._text(painter, row.below, Face.SECONDARY, Role.SOFT, second, rect, mirrored)
        end = QRect(right - wide, top, wide, line)
        self._text(painter, row.end, Face.SECONDARY, Role.FAINT, end, rect, mirrored)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour(Role.EMBER))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_face(self, painter: QPainter, row: Row, rect: QRect, mirrored: bool) -> None:
        theme, side = self._context.theme, self._context.theme.px(AVATAR)
        face = QRect(rect.left() + theme.px(EDGE), rect.center().y() - side // 2, side, side)
        place = QRectF(_mirror(face, rect, mirrored))
        if row.uid:
            paint_avatar(painter, place, theme, row.title, row.uid, None, None, False)
            return
        inset = side * 0.22
        icon = place.adjusted(inset, inset, -inset, -inset)
        self._context.icons.draw(painter, icon, "map-pin", theme.colour(Role.SOFT))

    def _text(
        self,
        painter: QPainter,
        text: str,
        face: Face,
        role: Role,
        place: QRect,
        rect: QRect,
        mirrored: bool,
    ) -> None:
        theme = self._context.theme
        painter.setFont(theme.font(face))
        painter.setPen(theme.colour(role))
        cut = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, max(place.width(), 0)
        )
        box = _mirror(place, rect, mirrored)
        painter.drawText(box, leading(mirrored) | Qt.AlignmentFlag.AlignVCenter, cut)


def _mirror(place: QRect, rect: QRect, mirrored: bool) -> QRect:
    if not mirrored:
        return place
    left = rect.right() - (place.right() - rect.left())
    return QRect(left, place.top(), place.width(), place.height())
