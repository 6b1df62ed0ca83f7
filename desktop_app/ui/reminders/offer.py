"""After a line was logged: to tick what was due with these people, else a reminder of what was promised in it, or to
follow up. Offered once and without fuss.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.reminders import Reminders
    from desktop_app.ui.kit.context import UiContext

SHOWN_FOR = 20_000
"""Milliseconds; an offer under the mouse or with the focus stays."""
OLD = timedelta(days=7)
"""Of what was logged so long after it happened nothing is offered."""
LONGEST = 90
"""Characters of what is offered."""
FOLLOW_UP_DAYS, PROMISE_DAYS = 2, 3
_FOLLOWED_UP = (InteractionKind.EVENT, InteractionKind.MEETING)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to be reminded of: in `days` unless another day is chosen, or by a `day` that was said."""

    text: str
    origin: Origin
    people: tuple[Participant, ...]
    days: int
    day: date | None = None


class Offer(QFrame):
    """A strip at the bottom of `host`: one click keeps the reminder, or ticks one; Escape or waiting lets it go.

    `accepted` carries a reminder to be kept, `settled` one that is done.
    """

    accepted = Signal(object)
    settled = Signal(object)

    def __init__(self, context: UiContext, reminders: Reminders, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("kind", "strip")
        theme = context.theme
        self._context, self._reminders, self._host = context, reminders, host
        self._wanted: Wanted | None = None
        self._due: list[Reminder] = []
        self._words = PlainLabel(theme, "", Face.BODY, elide=True)
        self._days = [button("", "plain" if place else "primary", clicked=self._click(place)) for place in range(3)]
        self._close = icon_button(theme, context.icons, "x", self.tr("No reminder"), self.hide, size=16)
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(6), theme.px(6), theme.px(6))
        box.setSpacing(theme.px(8))
        for widget in (
            IconLabel(context.icons, "bell-plus", theme, Role.EMBER, 16),
            self._words,
            *self._days,
            self._close,
        ):
            box.addWidget(widget)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), host, self.hide)
        self._escape.setEnabled(False)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self._over)
        host.installEventFilter(self)
        self.hide()

    def after(self, draft: Draft) -> None:
        """Offer what the line that was logged gives reason for, if anything."""
        self._wanted = self._wanted_after(draft)
        counts = bool(draft.summary) and draft.kind is not InteractionKind.NOTE
        recent = self._context.today() - draft.day <= OLD
        self._due = self._waiting(draft.people) if counts and recent else []
        self._go_on()

    def met(self, people: tuple[Participant, ...]) -> None:
        """These people were reached: offer to tick what was due with them."""
        self._wanted, self._due = None, self._waiting(people)
        self._go_on()

    def _waiting(self, people: tuple[Participant, ...]) -> list[Reminder]:
        """What was due with them and asks for more than to be in touch, which was done by that."""
        found = self._reminders.due_about([person.id for person in people], self._context.today()) if people else []
        return [item for item in found if item.origin is not Origin.CADENCE]

    def _go_on(self) -> None:
        """Offer the next thing there is."""
        if self._due:
            self._offer_done(self._due[0])
        elif self._wanted is not None:
            self._offer_days(self._wanted)
        else:
            self.hide()

    def _offer_done(self, reminder: Reminder) -> None:
        text = self.tr("Done with it? %1").replace("%1", reminder.text)
        self._words.setText(text if len(text) < LONGEST else text[: LONGEST - 1] + "…")
        for place, made in enumerate(self._days):
            made.setVisible(place == 0)
        self._days[0].setText(self.tr("Done"))
        self._days[0].setAccessibleName(f"{text}, {self.tr('Done')}")
        self._close.setAccessibleName(self.tr("Not done"))
        self._appear(text)

    def _offer_days(self, wanted: Wanted) -> None:
        text = self.tr("Remind me: %1").replace("%1", wanted.text)
        self._words.setText(text if len(text) < LONGEST else text[: LONGEST - 1] + "…")
        for made, (words, day) in zip(self._days, self._choices(wanted), strict=True):
            made.setVisible(True)
            made.setText(words)
            made.setAccessibleName(f"{text}, {words} ({say_day(day, self._context.today())})")
        self._close.setAccessibleName(self.tr("No reminder"))
        self._appear(text)

    def _appear(self, text: str) -> None:
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def accept(self, place: int = 0) -> None:
        """Tick what is offered, or keep the reminder for one of the days; nothing happens when nothing is offered."""
        if not self.isVisible():
            return
        if self._due:
            self.settled.emit(self._due.pop(0))
            self._go_on()
            return
        wanted = self._wanted
        if wanted is None:
            return
        day = self._choices(wanted)[place][1]
        text = wanted.text[:1].upper() + wanted.text[1:]
        self.hide()
        self.accepted.emit(Reminder(text, day, zone=self._context.zone.key, origin=wanted.origin, people=wanted.people))

    def _wanted_after(self, draft: Draft) -> Wanted | None:
        if draft.reminder is not None or self._context.today() - draft.day > OLD:
            return None
        if draft.promise is not None:
            return Wanted(draft.promise.text, Origin.PROMISE, draft.people, PROMISE_DAYS, draft.promise.day)
        if draft.kind in _FOLLOWED_UP and draft.people:
            names = ", ".join(person.name for person in draft.people[:2])
            words = self.tr("Follow up with %1").replace("%1", names)
            return Wanted(words, Origin.FOLLOW_UP, draft.people, FOLLOW_UP_DAYS)
        return None

    def _choices(self, wanted: Wanted) -> list[tuple[str, date]]:
        today = self._context.today()
        first = (self.tr("in %Ln day(s)", None, wanted.days), today + timedelta(wanted.days))
        if wanted.day is not None:
            first = (say_day(wanted.day, today), wanted.day)
        tomorrow = (self.tr("tomorrow"), today + timedelta(1))
        if first[1] == tomorrow[1]:
            tomorrow = (self.tr("in %Ln day(s)", None, PROMISE_DAYS), today + timedelta(PROMISE_DAYS))
        return [first, tomorrow, (self.tr("next week"), today + timedelta(7 - today.weekday()))]

    def _click(self, place: int):
        return lambda: self.accept(place)

    def buttons(self) -> list[QPushButton]:
        """The days offered, the likeliest first."""
        return self._days

    def showEvent(self, event) -> None:
        self._escape.setEnabled(True)
        super().showEvent(event)

    def hideEvent(self, event) -> None:
        self._escape.setEnabled(False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        theme = self._context.theme
        self.adjustSize()
        width = min(self.width(), self._host.width() - theme.px(32))
        self.resize(width, self.height())
        # Above the place of the message that confirms the log.
        self.move((self._host.width() - width) // 2, self._host.height() - self.height() - theme.px(84))

    def _over(self) -> None:
        held = any(made.hasFocus() for made in (*self._days, self._close))
        if self.underMouse() or held:
            self._timer.start()
        else:
            self.hide()
