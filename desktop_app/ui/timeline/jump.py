"""The sheet to go to a date: a line to type it, the months that have entries, and a calendar."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from desktop_app.domain.grammar.languages import read_jump
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import set_kind
from desktop_app.ui.kit.calendar import Calendar
from desktop_app.ui.kit.date_text import prepare
from desktop_app.ui.kit.dates import day_of, say_month
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.row_view import RowListWidget
from desktop_app.ui.kit.sheets import Sheet
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.two_parts import TwoPartDelegate

if TYPE_CHECKING:
    from desktop_app.domain.timeline import MonthOfEntries
    from desktop_app.ui.kit.context import UiContext

DAY = Qt.ItemDataRole.UserRole
SOON = 20
"""Milliseconds after which it is asked again whether the spellings of days are there."""


class JumpSheet(Sheet):
    """`picked` carries the day to go to. `has_entries` tells of each day between two whether
    something passed.
    """

    picked = Signal(object)

    def __init__(
        self,
        context: UiContext,
        day: date,
        has_entries: Callable[[date, date], set[date]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        prepare()
        theme = context.theme
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("March 2024, last Friday, 14 May…"))
        self.line.setAccessibleName(self.tr("Go to"))
        self.line.returnPressed.connect(self._typed)
        self.line.textEdited.connect(lambda _: self._complain(False))
        self.line.installEventFilter(self)
        self._wrong = PlainLabel(theme, self.tr("This says no date."), Face.SECONDARY, Role.EMBER)
        self._wrong.hide()
        self.months = RowListWidget()
        self.months.setAccessibleName(self.tr("Months"))
        self.months.setFixedWidth(theme.px(200))
        self.months.setItemDelegate(TwoPartDelegate(context, self.months))
        self.months.itemActivated.connect(lambda item: self._go(item.data(DAY)))
        self.months.itemClicked.connect(lambda item: self._go(item.data(DAY)))
        self.calendar = Calendar(context, has_entries)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.activated.connect(lambda found: self._go(day_of(found)))
        self.calendar.clicked.connect(lambda found: self._go(day_of(found)))
        below = row(theme, self.months, self.calendar, space=10)
        self.setLayout(
            column(theme, self.line, self._wrong, below, space=8, margins=(12, 12, 12, 12))
        )
        self.set_shown_size(QSize(theme.px(560), theme.px(330)))

    def open_under(self, widget: QWidget) -> None:
        """Show it below a button, its line ready to type in."""
        self.open_below(widget, self.line, at_end=True)

    def fill(self, months: list[MonthOfEntries]) -> None:
        """The months there are, each with how many entries it has."""
        shown = self.calendar.selectedDate()
        self.months.clear()
        for month in months:
            item = QListWidgetItem(f"{say_month(month.first)}\t{QLocale().toString(month.count)}")
            item.setData(DAY, _last_of(month.first))
            self.months.addItem(item)
            if (month.first.year, month.first.month) == (shown.year(), shown.month()):
                self.months.setCurrentItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        down = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        )
        if down and self.months.count():
            self.months.setCurrentRow(max(0, self.months.currentRow()))
            self.months.setFocus()
        return bool(down)

    def _typed(self) -> None:
        if prepare().is_alive():
            # Whoever is that quick does not have the window stand still for the spellings.
            QTimer.singleShot(SOON, self, self._typed)
            return
        day = read_jump(self.line.text(), self._context.today())
        if day is None:
            self._complain(True)
        else:
            self._go(day)

    def _complain(self, wrong: bool) -> None:
        set_kind(self.line, "invalid", wrong)
        self._wrong.setVisible(wrong)

    def _go(self, day: date) -> None:
        self.close()
        self.picked.emit(day)


def _last_of(first: date) -> date:
    """The last day of the month that begins on `first`: the timeline runs from the newest back."""
    return first.replace(day=monthrange(first.year, first.month)[1])
