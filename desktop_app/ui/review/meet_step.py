"""First step of the review: whom did you meet? A line for each of the last seven days, and what is
logged already.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.kit.accessible import be_heading
from desktop_app.ui.kit.boxes import clear, column, row, scroller
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.timeline import kind_icon, title_and_text

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from desktop_app.domain.review import Review
    from desktop_app.domain.timeline import Interaction
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import Clock, UiContext


@dataclass(frozen=True, slots=True)
class DayClock:
    """The clock of another day at the present time of day: a line without a date then means that
    day.
    """

    clock: Clock
    day: date

    @property
    def zone(self) -> ZoneInfo:
        """The zone in force."""
        return self.clock.zone

    def now(self) -> datetime:
        """That day, at this time."""
        return self.clock.now().replace(year=self.day.year, month=self.day.month, day=self.day.day)

    def today(self) -> date:
        """That day."""
        return self.day


class MeetStep(QWidget):
    """`composed` carries a Draft and the composer it came from; `finished` says Enter was pressed
    on the last line.

    `add_requested`, `refused` and `keeping` are those of its composers.
    """

    composed = Signal(object, object)
    add_requested = Signal(str, object)
    refused = Signal(str)
    keeping = Signal(object)
    finished = Signal()
    leave_requested = Signal()

    def __init__(self, context: UiContext, book: AddressBook) -> None:
        super().__init__()
        self._context, self._book = context, book
        self.composers: list[Composer] = []
        self._logged: list[QVBoxLayout] = []
        self._days: list[date] = []
        content = QWidget()
        self._list = column(context.theme, space=6, margins=(0, 0, 8, 0))
        content.setLayout(self._list)
        self._area = scroller(content)
        self.setLayout(column(context.theme, self._area, space=0))

    def show_review(self, review: Review) -> None:
        """What is logged by now; the lines stay while the days do."""
        days = [day for day, _ in review.days]
        if days != self._days:
            self._days = days
            self._build(days)
        for layout, (_, entries) in zip(self._logged, review.days, strict=True):
            clear(layout)
            for entry in entries:
                layout.addWidget(self._entry(entry))

    def take_focus(self) -> None:
        """Begin with the first line."""
        if self.composers:
            self.composers[0].edit.setFocus()

    def is_empty(self) -> bool:
        """There is always a line."""
        return False

    def _build(self, days: list[date]) -> None:
        theme, today = self._context.theme, self._context.today()
        clear(self._list)
        self.composers.clear()
        self._logged.clear()
        for day in days:
            context = (
                self._context
                if day == today
                else replace(self._context, clock=DayClock(self._context.clock, day))
            )
            composer = Composer(context, self._book, self._context.now)
            words = say_day(day, today)
            composer.ask(self.tr("Whom did you meet, call, write to?"))
            composer.be_called(words)
            composer.composed.connect(
                lambda draft, composer=composer: self.composed.emit(draft, composer)
            )
            composer.add_requested.connect(self.add_requested)
            composer.refused.connect(self.refused)
            composer.keeping.connect(self.keeping)
            composer.edit.installEventFilter(self)
            logged = column(theme, space=2, margins=(16, 0, 0, 0))
            self.composers.append(composer)
            self._logged.append(logged)
            label = PlainLabel(theme, words, Face.SMALL_STRONG, Role.SOFT)
            be_heading(label)
            self._list.addLayout(
                column(theme, label, composer, logged, space=4, margins=(0, 0, 0, 6))
            )
        self._list.addStretch(1)

    def _entry(self, entry: Interaction) -> QWidget:
        theme = self._context.theme
        names = ", ".join(person.name for person in entry.people[:4])
        words = " · ".join(part for part in (title_and_text(entry)[0], names) if part)
        made = QWidget()
        icon = IconLabel(self._context.icons, kind_icon(entry.kind), theme, Role.FAINT, 14)
        made.setLayout(
            row(
                theme,
                icon,
                PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, elide=True),
                None,
                space=6,
            )
        )
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._area.ensureWidgetVisible(watched.parentWidget())  # type: ignore[attr-defined]
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        composer = next((item for item in self.composers if item.edit is watched), None)
        if composer is None or composer.text().strip():
            return False
        return self._pressed(self.composers.index(composer), event)

    def _pressed(self, at: int, event: QKeyEvent) -> bool:
        """Keys in an empty line go from line to line and on; True when taken."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        elif enter and (event.modifiers() or at + 1 == len(self.composers)):
            self.finished.emit()
        elif enter or event.key() == Qt.Key.Key_Down:
            self.composers[min(at + 1, len(self.composers) - 1)].edit.setFocus()
        elif event.key() == Qt.Key.Key_Up:
            self.composers[max(0, at - 1)].edit.setFocus()
        else:
            return False
        return True
