"""How a card found in a file looks in the list: a tick, who it is, and what would become of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.domain.importing import CardOutcome, FoundCard
from desktop_app.ui.importing.card_model import CARD_ROLE, COMES_IN, CardModel
from desktop_app.ui.importing.card_words import name_of, outcome_word, second_line
from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.labels import leading
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

ROW, AVATAR, TICK = 56, 36, 16
"""Sizes at the usual font."""


class CardDelegate(QStyledItemDelegate):
    """Tick, avatar, name over a second line, and the outcome at the end."""

    def __init__(self, context: UiContext, model: CardModel, photos: PhotoCache) -> None:
        super().__init__()
        self._context, self._model, self._photos = context, model, photos

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, self._context.theme.px(ROW))

    def tick_room(self) -> int:
        """How far from the beginning of a row a click is on its tick."""
        return self._context.theme.px(14 + TICK + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found: FoundCard = index.data(CARD_ROLE)
        theme, rect = self._context.theme, option.rect
        view = option.widget
        assert isinstance(view, QTableView)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        selected = view.selectionModel().isSelected(index)
        painter.fillRect(rect, theme.colour(Role.SEL if selected else Role.PANEL))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if selected:
            bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
            painter.fillRect(_mirror(bar, rect, mirrored), theme.colour(Role.EMBER))
        self._paint_tick(painter, rect, found, mirrored)
        self._paint_face(painter, rect, found, self._model.number(index.row()), mirrored)
        end = self._paint_outcome(painter, rect, found, mirrored)
        self._paint_words(painter, rect, found, end, mirrored)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour(Role.EMBER))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_tick(self, painter: QPainter, rect: QRect, found: FoundCard, mirrored: bool) -> None:
        if found.outcome not in COMES_IN:
            return
        theme, side = self._context.theme, self._context.theme.px(TICK)
        box = QRect(rect.left() + theme.px(14), rect.center().y() - side // 2, side, side)
        place = QRectF(_mirror(box, rect, mirrored)).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self._model.is_chosen(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(Role.EMBER if on else Role.FAINT))
        painter.setBrush(theme.colour(Role.EMBER if on else Role.PANEL))
        painter.drawRoundedRect(place, theme.px(4), theme.px(4))
        if on:
            # The same picture as in every other box to tick.
            self._context.icons.draw(
                painter,
                place,
                "tick-dark" if theme.is_dark else "tick",
                theme.colour(Role.ON_EMBER),
            )

    def _paint_face(
        self, painter: QPainter, rect: QRect, found: FoundCard, number: int, mirrored: bool
    ) -> None:
        theme, side = self._context.theme, self._context.theme.px(AVATAR)
        box = QRect(rect.left() + theme.px(42), rect.center().y() - side // 2, side, side)
        place = QRectF(_mirror(box, rect, mirrored))
        icon = (
            "circle-alert"
            if found.outcome is CardOutcome.REFUSED
            else "users"
            if found.is_group
            else ""
        )
        if icon:
            edge = side / 4
            role = Role.EMBER if found.outcome is CardOutcome.REFUSED else Role.SOFT
            self._context.icons.draw(
                painter, place.adjusted(edge, edge, -edge, -edge), icon, theme.colour(role)
            )
            return
        photo = self._photos.pixmap(number, side) if found.photo is not None else None
        paint_avatar(painter, place, theme, found.name, found.uid or found.name, None, photo, False)

    def _paint_outcome(
        self, painter: QPainter, rect: QRect, found: FoundCard, mirrored: bool
    ) -> int:
        """Draw the outcome and give where it begins, counted from the beginning of the row."""
        theme, words = self._context.theme, outcome_word(found.outcome)
        painter.setFont(theme.font(Face.SECONDARY))
        width = painter.fontMetrics().horizontalAdvance(words) + theme.px(16)
        height = painter.fontMetrics().height() + theme.px(6)
        box = QRect(
            rect.right() - theme.px(10) - width, rect.center().y() - height // 2, width, height
        )
        place = _mirror(box, rect, mirrored)
        roles = {CardOutcome.UPDATES: Role.EMBER, CardOutcome.NEW: Role.SOFT}
        if found.outcome is CardOutcome.UPDATES:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.EMBER_BG))
            painter.drawRoundedRect(QRectF(place), theme.px(5), theme.px(5))
        painter.setPen(theme.colour(roles.get(found.outcome, Role.FAINT)))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return box.left()

    def _paint_words(
        self, painter: QPainter, rect: QRect, found: FoundCard, end: int, mirrored: bool
    ) -> None:
        theme = self._context.theme
        name_font, second_font = theme.font(Face.STRONG), theme.font(Face.SECONDARY)
        heights = QFontMetrics(name_font).height(), QFontMetrics(second_font).height()
        second = second_line(found)
        left, top = (
            rect.left() + theme.px(88),
            rect.center().y() - (heights[0] + heights[1] * bool(second)) // 2,
        )
        width = end - theme.px(6) - left
        comes = found.outcome in COMES_IN
        lines = [
            (name_of(found), name_font, Role.INK if comes else Role.SOFT),
            (second, second_font, Role.SOFT if comes else Role.FAINT),
        ]
        for (text, font, role), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            fitted = painter.fontMetrics().elidedText(
                " ".join(text[:300].split()), Qt.TextElideMode.ElideRight, width
            )
            place = _mirror(QRect(left, top, width, height), rect, mirrored)
            painter.drawText(place, leading(mirrored) | Qt.AlignmentFlag.AlignVCenter, fitted)
            top += height


def _mirror(place: QRect, rect: QRect, mirrored: bool) -> QRect:
    if not mirrored:
        return place
    return QRect(
        rect.right() - (place.right() - rect.left()), place.top(), place.width(), place.height()
    )
