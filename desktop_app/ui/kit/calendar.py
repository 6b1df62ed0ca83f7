"""A month to pick a day from, in the colours of the theme; days on which something is are bold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QFont, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from desktop_app.ui.kit.boxes import backwards, onwards
from desktop_app.ui.kit.dates import day_of
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

SHOWN = 42
"""Days Qt shows, of whatever month: six weeks."""
_SHEET = """
QCalendarWidget QWidget#qt_calendar_navigationbar { background: transparent; }
QCalendarWidget QToolButton { background: transparent; border: 2px solid transparent; padding: 2px 6px; }
QCalendarWidget QToolButton:hover { background: %s; }
QCalendarWidget QToolButton:focus { border: 2px solid %s; padding: 2px 6px; }
QCalendarWidget QSpinBox { padding: 0 4px; }
QCalendarWidget QTableView:disabled { color: %s; }
"""


class Calendar(QCalendarWidget):
    """`marked` tells on which days between two, both included, something is, and the others are
    faint; without it all are alike and today is bold.
    """

    def __init__(
        self, context: UiContext, marked: Callable[[date, date], set[date]] | None = None
    ) -> None:
        super().__init__()
        self._context, self._marked = context, marked
        theme = context.theme
        self.setStyleSheet(
            _SHEET
            % tuple(theme.colour(role).name() for role in (Role.UNDER, Role.EMBER, Role.COLD))
        )
        # Qt puts the names of days on a ground of their own.
        palette = self.palette()
        for part in (QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Window):
            palette.setColor(part, theme.colour(Role.PANEL))
        self.setPalette(palette)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for name, icon, words in (
            ("qt_calendar_prevmonth", backwards(), self.tr("Month before")),
            ("qt_calendar_nextmonth", onwards(), self.tr("Month after")),
        ):
            button = sure(self.findChild(QToolButton, name))
            button.setIcon(context.icons.icon(icon))
            button.setAccessibleName(words)
        plain = self._format(Role.FAINT)
        self.setHeaderTextFormat(plain)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        self.currentPageChanged.connect(lambda *_: self._mark())
        self._mark()

    def setSelectedDate(self, day: QDate) -> None:
        """Choose a day and show its month."""
        super().setSelectedDate(day)
        self._mark()

    def _mark(self) -> None:
        self.setDateTextFormat(QDate(), QTextCharFormat())
        if self._marked is None:
            today = self._context.today()
            self.setDateTextFormat(
                QDate(today.year, today.month, today.day), self._format(Role.EMBER, strong=True)
            )
            return
        first = QDate(self.yearShown(), self.monthShown(), 1)
        start = first.addDays(-7 if first.dayOfWeek() == self.firstDayOfWeek().value else -6)
        days = [start.addDays(number) for number in range(SHOWN + 7)]
        marked = self._marked(day_of(days[0]), day_of(days[-1]))
        for day in days:
            strong = day_of(day) in marked
            self.setDateTextFormat(day, self._format(Role.INK if strong else Role.FAINT, strong))

    def _format(self, role: Role, strong: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._context.theme.colour(role))
        if strong:
            made.setFontWeight(QFont.Weight.Bold)
        return made
