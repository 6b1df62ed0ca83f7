"""The sheet a day is picked from: the days most often meant, and a calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, hear_enter, plain_text, set_kind
from desktop_app.ui.kit.calendar import Calendar
from desktop_app.ui.kit.dates import day_of, say_day_short
from desktop_app.ui.kit.sheets import Sheet
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLayout, QWidget

    from desktop_app.ui.kit.context import UiContext


class Near(Enum):
    """Which days are offered by name: those to come, those that were, or none."""

    AHEAD = "ahead"
    PAST = "past"
    NONE = "none"


def _tr(text: str) -> str:
    return QCoreApplication.translate("DaySheet", text)


def near_days(near: Near, today: date) -> list[tuple[str, date]]:
    """The days offered by name, each with its words; next week is its Monday, as in ISO 8601, and
    next month its first day.
    """
    if near is Near.AHEAD:
        monday = today - timedelta(today.weekday())
        next_month = (today.replace(day=28) + timedelta(4)).replace(day=1)
        return [
            (_tr("Today"), today),
            (_tr("Tomorrow"), today + timedelta(1)),
            (_tr("In three days"), today + timedelta(3)),
            (_tr("Next week"), monday + timedelta(7)),
            (_tr("In two weeks"), today + timedelta(14)),
            (_tr("Next month"), next_month),
        ]
    if near is Near.PAST:
        return [
            (_tr("Today"), today),
            (_tr("Yesterday"), today - timedelta(1)),
            (_tr("Two days ago"), today - timedelta(2)),
            (_tr("Three days ago"), today - timedelta(3)),
            (_tr("A week ago"), today - timedelta(7)),
            (_tr("Two weeks ago"), today - timedelta(14)),
        ]
    return []


class DayButton(QPushButton):
    """The words for a day, and at the end of the row which day that is."""

    def __init__(self, context: UiContext, words: str, day: date) -> None:
        super().__init__(plain_text(words))
        self._context, self._day = context, say_day_short(day)
        self.setProperty("kind", "row")
        hear_enter(self)
        self.setAccessibleName(f"{words}, {self._day}")

    def sizeHint(self) -> QSize:
        theme, hint = self._context.theme, super().sizeHint()
        wide = QFontMetrics(theme.font(Face.SECONDARY)).horizontalAdvance(self._day)
        return QSize(hint.width() + wide + theme.px(20), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self._context.theme
        painter = QPainter(self)
        painter.setFont(theme.font(Face.SECONDARY))
        painter.setPen(theme.colour(Role.FAINT))
        end = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignTrailing)
        place = self.rect().adjusted(theme.px(8), 0, -theme.px(8), 0)
        painter.drawText(place, end | Qt.AlignmentFlag.AlignVCenter, self._day)
        painter.end()


class DaySheet(Sheet):
    """`picked` carries the date chosen; `day` is the one chosen now, None when none is. `more` are
    words and what to do for what is no day, below the others.
    """

    picked = Signal(object)

    def __init__(
        self,
        context: UiContext,
        day: date | None,
        near: Near,
        parent: QWidget,
        *,
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        super().__init__(parent)
        self._context = context
        theme, today = context.theme, context.today()
        self.setAccessibleName(self.tr("Choose a day"))
        self._buttons = [
            self._button(words, offered, day) for words, offered in near_days(near, today)
        ]
        self.calendar = Calendar(context)
        self.calendar.setAccessibleName(self.tr("Calendar"))
        shown = day or today
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.calendar.activated.connect(lambda found: self._pick(day_of(found)))
        self.calendar.clicked.connect(lambda found: self._pick(day_of(found)))
        others = [self._other(words, act) for words, act in more]
        names = column(theme, *self._buttons, None, space=2)
        if self._buttons:
            parts: list[QWidget | QLayout] = [names, self.calendar]
        else:
            parts = [self.calendar]
        days = row(theme, *parts, space=10)
        margins = (10, 10, 10, 10)
        self.setLayout(column(theme, days, *others, space=4, margins=margins))
        height = 270 + 34 * len(others)
        self.set_shown_size(QSize(theme.px(500 if self._buttons else 320), theme.px(height)))

    def open_for(self, field: QWidget) -> None:
        """Show it below a field; arrow keys walk in the calendar, Enter takes the day."""
        self.open_below(field, self.calendar)

    def open_by(self, place: QPoint, near: QWidget) -> None:
        """Show it at a place on the screen, as beside a word in a line of `near`."""
        self.open_at(place, self.calendar, near)

    def _button(self, words: str, offered: date, chosen: date | None) -> DayButton:
        made = DayButton(self._context, words, offered)
        made.clicked.connect(lambda: self._pick(offered))
        if offered == chosen:
            set_kind(made, "chosen", True)
            made.setAccessibleDescription(self.tr("chosen now"))
        return made

    def _other(self, words: str, act: Callable[[], object]) -> QPushButton:
        def take() -> None:
            self.close()
            act()

        made = button(words, "quiet", clicked=take)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made

    def _pick(self, day: date) -> None:
        # Qt takes the choice of a day by Enter for a click as well.
        if self.isVisible():
            self.close()
            self.picked.emit(day)
