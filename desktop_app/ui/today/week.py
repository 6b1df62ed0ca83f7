"""The week that was: a bar for each day, and how many conversations you started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, is_enter, relabel
from desktop_app.ui.kit.dates import say_exactly
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.today.parts import Card, rows_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop_app.domain.today import TodayData, WeekDay
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.today.actions import TodayActions

HEIGHT = 74
"""Of the tallest bar."""
QUIET_WEEK = 3
"""Conversations a full bar stands for at least, so that a single one does not look like a crowd."""
LEAST = 6
"""Of a bar for a single conversation on a busy week, so that it can be seen and hit."""


class DayBar(QAbstractButton):
    """One day, with its number above its bar; a click shows what was logged."""

    def __init__(self, context: UiContext, item: WeekDay, tallest: int, today: bool) -> None:
        super().__init__()
        self._context, self.item, self._tallest = context, item, tallest
        self._label = (
            self.tr("Today")
            if today
            else QLocale().toString(QDate(*item.day.timetuple()[:3]), "ddd")
        )
        words = self.tr("%Ln conversation(s)", None, item.contacts)
        said = f"{say_exactly(item.day)}: {words}"
        self.setAccessibleName(said)
        hint(self, said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = self._context.theme
        return QSize(theme.px(40), theme.px(HEIGHT + 6) + 2 * self._text_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._context.theme.px(24), self.sizeHint().height())

    def paintEvent(self, event) -> None:
        theme, painter = self._context.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        label = QRectF(0, self.height() - self._text_height(), self.width(), self._text_height())
        base = label.top() - theme.px(4)
        if self.item.contacts:
            room = base - self._text_height()
            height = max(theme.px(LEAST), room * self.item.contacts / self._tallest)
            path = QPainterPath()
            path.addRoundedRect(
                QRectF(1, base - height, self.width() - 2, height), theme.px(4), theme.px(4)
            )
            painter.fillPath(path, theme.colour(Role.EMBER))
            self._paint_number(painter, base - height)
        else:
            painter.fillRect(QRectF(1, base - 1, self.width() - 2, 1), theme.colour(Role.LINE))
        painter.setFont(theme.font(Face.SECONDARY))
        painter.setPen(theme.colour(Role.INK if self.underMouse() else Role.SOFT))
        text = painter.fontMetrics().elidedText(
            self._label, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.INK), 2))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4)
            )
        painter.end()

    def _paint_number(self, painter: QPainter, bottom: float) -> None:
        theme = self._context.theme
        painter.setFont(theme.font(Face.SMALL_STRONG))
        painter.setPen(theme.colour(Role.SOFT))
        place = QRectF(0, bottom - self._text_height(), self.width(), self._text_height())
        painter.drawText(
            place, Qt.AlignmentFlag.AlignCenter, QLocale().toString(self.item.contacts)
        )

    def _text_height(self) -> int:
        return QFontMetrics(
            self._context.theme.font(Face.SECONDARY)
        ).height() + self._context.theme.px(2)


class _Dot(QWidget):
    """The colour of the bars, before what they count."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.setFixedSize(context.theme.px(10), context.theme.px(10))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._context.theme.colour(Role.EMBER))
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.end()


class WeekCard(Card):
    """Seven bars, today last; a sentence while nothing has been logged on any of the days."""

    def __init__(self, context: UiContext, actions: TodayActions) -> None:
        super().__init__(context, self.tr("This week"))
        self._context, self._actions = context, actions
        self._shown: tuple[WeekDay, ...] | None = None
        theme = context.theme
        self._bars = row(theme, space=10)
        self.total = button("", "link", clicked=self._show_newest)
        self.started = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, elide=True)
        self._counted, self._quiet = QWidget(), QWidget()
        foot = row(
            theme, _Dot(context), self.total, None, self.started, space=6, margins=(0, 6, 0, 0)
        )
        self._counted.setLayout(column(theme, self._bars, foot, space=6))
        words = self.tr(
            "Nothing is logged on these seven days yet. One line is enough: who it was and what you did."
        )
        self.begin = button(self.tr("Log something"), "link", clicked=actions.log)
        self._quiet.setLayout(
            column(
                theme,
                PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True),
                row(theme, self.begin, None),
                space=4,
            )
        )
        self.body.addWidget(self._counted)
        self.body.addWidget(self._quiet)

    def show_page(self, page: TodayData) -> None:
        """Show the week of that page."""
        if self._shown == page.week:
            return
        self._shown = page.week
        is_quiet = not any(item.contacts for item in page.week)
        self._counted.setVisible(not is_quiet)
        self._quiet.setVisible(is_quiet)
        focused = next((number for number, bar in enumerate(self.bars()) if bar.hasFocus()), None)
        clear(self._bars)
        tallest = max(QUIET_WEEK, *(item.contacts for item in page.week))
        for item in page.week:
            bar = DayBar(self._context, item, tallest, item.day == page.day)
            bar.clicked.connect(lambda _=False, day=item.day: self._actions.show_day(day))
            self._bars.addWidget(bar)
        if focused is not None:
            self.bars()[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(page)

    def _show_newest(self) -> None:
        """Show what the number counts, from the newest day on."""
        days = [item.day for item in self._shown or () if item.contacts]
        if days:
            self._actions.show_day(max(days))

    def bars(self) -> list[DayBar]:
        """The bars, today last."""
        return rows_of(self._bars, DayBar)

    def _say(self, page: TodayData) -> None:
        total = sum(item.contacts for item in page.week)
        you = sum(item.started for item in page.week)
        they = sum(item.known for item in page.week) - you
        relabel(self.total, self.tr("%Ln conversation(s)", None, total))
        self.total.setEnabled(total > 0)
        counted = ((self.tr("you started %Ln", None, you), you), (self._they(they), they))
        said = ", ".join(words for words, number in counted if number)
        self.started.setText(said[:1].upper() + said[1:])
        self.started.setVisible(bool(said))

    def _they(self, number: int) -> str:
        return self.tr("they started %Ln", None, number)
