"""What the palette lists, and how a row of it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.kit.avatar import paint_avatar
from desktop_app.ui.kit.keycap import keycap_size, paint_keycap
from desktop_app.ui.kit.labels import leading
from desktop_app.ui.kit.marked_text import MarkedText, paint_marked
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: what it says, what choosing it does; one without `act` is a heading. `uid` is a
    person's; `key` is what its use is counted by, "" for what is not; `start` and `end` say which of
    the words were found, both 0 for none.
    """

    words: str
    aside: str = ""
    keys: str = ""
    icon: str = ""
    uid: str = ""
    act: Callable[[], object] | None = None
    key: str = ""
    start: int = 0
    end: int = 0


class EntryDelegate(QStyledItemDelegate):
    """Headings, people with their avatar, actions with their icon and keys."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry: Entry = index.data(ENTRY)
        return QSize(
            100, self._context.theme.px(30 if entry.act is None else 44 if entry.uid else 38)
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect, entry = self._context.theme, option.rect, index.data(ENTRY)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        inside = rect.adjusted(theme.px(20), 0, -theme.px(20), 0)
        if entry.act is None:
            painter.setFont(theme.font(Face.SMALL_STRONG))
            painter.setPen(theme.colour(Role.FAINT))
            painter.drawText(inside, leading(mirrored) | Qt.AlignmentFlag.AlignVCenter, entry.words)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(Role.SEL))
                edge = theme.px(8)
                painter.drawRoundedRect(rect.adjusted(edge, 1, -edge, -1), edge, edge)
            self._paint_entry(painter, inside, entry, mirrored)
        painter.restore()

    def _paint_entry(self, painter: QPainter, inside: QRect, entry: Entry, mirrored: bool) -> None:
        theme = self._context.theme
        side, room = theme.px(28 if entry.uid else 18), theme.px(28)
        picture = QRect(
            inside.left() + (room - side) // 2, inside.center().y() - side // 2 + 1, side, side
        )
        where = QRectF(_mirror(picture, inside, mirrored))
        if entry.uid:
            paint_avatar(painter, where, theme, entry.words, entry.uid, ring=False)
        else:
            self._context.icons.draw(painter, where, entry.icon, theme.colour(Role.SOFT))
        end = inside.right()
        if entry.keys:
            size = keycap_size(theme, entry.keys)
            cap = QRect(
                end - size.width(),
                inside.center().y() - size.height() // 2 + 1,
                size.width(),
                size.height(),
            )
            paint_keycap(painter, _mirror(cap, inside, mirrored), theme, entry.keys)
            end = cap.left() - theme.px(12)
        left = inside.left() + room + theme.px(12)
        texts = (
            (MarkedText(entry.words, entry.start, entry.end), Face.BODY, Role.INK),
            (MarkedText(entry.aside), Face.SECONDARY, Role.FAINT),
        )
        for text, face, role in texts:
            painter.setFont(theme.font(face))
            painter.setPen(theme.colour(role))
            place = QRect(left, inside.top(), max(0, end - left), inside.height())
            used = paint_marked(
                painter,
                place,
                text,
                (theme.font(Face.STRONG), theme.colour(role)),
                lambda part: _mirror(part, inside, mirrored),
                leading(mirrored) | Qt.AlignmentFlag.AlignVCenter,
            )
            left += used + theme.px(10)


def _mirror(place: QRect, inside: QRect, mirrored: bool) -> QRect:
    if not mirrored:
        return place
    return QRect(
        inside.right() - (place.right() - inside.left()), place.top(), place.width(), place.height()
    )
