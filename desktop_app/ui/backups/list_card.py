"""The backups there are, newest first, under headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.domain.backups import Holding
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.backup_contents import say_holding
from desktop_app.ui.words.backup_state import say_moment, say_part, say_since
from desktop_app.ui.words.backup_words import reason_words
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.short import capital

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_app.domain.backups import Backup
    from desktop_app.ui.kit.context import UiContext

AnyIndex = QModelIndex | QPersistentModelIndex
BACKUP, FAULTY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ROW, HEADING, GAP = 54, 34, 3
"""Heights at the usual font, and what is between the two lines of a row."""


class BackupList(RowListWidget):
    """`chosen` carries the Backup gone to."""

    chosen = Signal(object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.setAccessibleName(self.tr("Backups"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(context, self))
        self.currentItemChanged.connect(lambda item, _: self._gone_to(item))
        context.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def fill(self, backups: Sequence[Backup], held: Mapping[str, Holding | BaseException]) -> None:
        """Show those; what each holds, or why that cannot be told, may come later. The one gone to
        stays so, else it is the newest.
        """
        was, now = self.gone_to(), self._context.now()
        self.blockSignals(True)
        self.clear()
        heading = ""
        for number, backup in enumerate(backups):
            part = say_part(backup.made, now)
            if part != heading:
                heading = part
                self._add_heading(part)
            item = self._item(backup, held.get(backup.id), number == 0)
            self.addItem(item)
            if was is not None and was.id == backup.id:
                self.setCurrentItem(item)
        self.blockSignals(False)
        if self.gone_to() is None and backups:
            self.setCurrentRow(1)
        elif not backups:
            self.chosen.emit(None)

    def gone_to(self) -> Backup | None:
        """The backup gone to."""
        item = self.currentItem()
        return item.data(BACKUP) if item is not None else None

    def go_to(self, backup_id: str) -> None:
        """Go to the one with that id, if it is there."""
        for row in range(self.count()):
            backup = self.item(row).data(BACKUP)
            if backup is not None and backup.id == backup_id:
                self.setCurrentRow(row)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _item(
        self, backup: Backup, held: Holding | BaseException | None, newest: bool
    ) -> QListWidgetItem:
        now = self._context.now()
        when = capital(say_moment(backup.made, now))
        if newest and backup.made.astimezone(now.tzinfo).date() == now.date():
            when = fill_in(self.tr("%1, %2"), when, say_since(backup.made, now))
        reason = reason_words(backup.reason, self._translated)
        if isinstance(held, Holding):
            about = fill_in(self.tr("%1 · %2"), say_holding(held), reason)
        else:
            about = say_error(held) if held is not None else reason
        item = QListWidgetItem(f"{when}\n{about}")
        item.setData(BACKUP, backup)
        item.setData(FAULTY, isinstance(held, BaseException))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{when}, {about}")
        return item

    @staticmethod
    def _translated(text: str) -> str:
        from PySide6.QtCore import QCoreApplication

        return QCoreApplication.translate("Backups", text)

    def _gone_to(self, item: QListWidgetItem | None) -> None:
        self.chosen.emit(item.data(BACKUP) if item is not None else None)


class ListCard(QFrame):
    """The list on a card."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.list = BackupList(context)
        self.setLayout(column(context.theme, self.list, margins=(1, 8, 1, 8)))


class _Delegate(QStyledItemDelegate):
    """A tick, when, and below what it holds."""

    def __init__(self, context: UiContext, parent: BackupList) -> None:
        super().__init__(parent)
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        theme = self._context.theme
        lines = (
            QFontMetrics(theme.font(Face.STRONG)).height()
            + QFontMetrics(theme.font(Face.SECONDARY)).height()
        )
        is_backup = index.data(BACKUP) is not None
        return QSize(
            80, max(theme.px(ROW), lines + theme.px(14)) if is_backup else theme.px(HEADING)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(BACKUP) is None:
            self._paint_heading(painter, option, index.data())
        else:
            self._paint_backup(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        theme = self._context.theme
        painter.setFont(theme.font(Face.SMALL_STRONG))
        painter.setPen(theme.colour(Role.SOFT))
        place = option.rect.adjusted(theme.px(18), 0, -theme.px(18), 0)
        painter.drawText(place, _leading(option) | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_backup(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        theme, rect = self._context.theme, option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour(Role.SEL))
            bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height())
            painter.fillRect(_mirrored(bar, rect, mirrored), theme.colour(Role.EMBER))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour(Role.BG))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour(Role.EMBER))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        faulty, side = bool(index.data(FAULTY)), theme.px(18)
        icon = QRect(rect.left() + theme.px(18), rect.center().y() - side // 2, side, side)
        self._context.icons.draw(
            painter,
            _mirrored(icon, rect, mirrored).toRectF(),
            "triangle-alert" if faulty else "circle-check",
            theme.colour(Role.EMBER if faulty else Role.GREEN),
        )
        words = rect.adjusted(theme.px(50), 0, -theme.px(18), 0)
        self._paint_words(painter, option, _mirrored(words, rect, mirrored), index.data())

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, said: str
    ) -> None:
        theme, (when, _, about) = self._context.theme, said.partition("\n")
        lines = ((when, Face.STRONG, Role.INK), (about, Face.SECONDARY, Role.SOFT))
        heights = [QFontMetrics(theme.font(face)).height() for _, face, _ in lines]
        top = place.center().y() - (sum(heights) + theme.px(GAP)) // 2
        for (words, face, role), height in zip(lines, heights, strict=True):
            font = theme.font(face)
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            line = QRect(place.left(), top, place.width(), height)
            painter.drawText(line, _leading(option) | Qt.AlignmentFlag.AlignVCenter, shown)
            top += height + theme.px(GAP)


def _leading(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    return QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)


def _mirrored(place: QRect, within: QRect, mirrored: bool) -> QRect:
    if not mirrored:
        return place
    return QRect(
        within.right() - (place.right() - within.left()), place.top(), place.width(), place.height()
    )
