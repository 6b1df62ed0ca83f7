"""After a line was logged: to tick what was due with these people, else a reminder of what was
promised in it, or to follow up. After a reminder was ticked: to log that its people were reached.
Offered once and without fuss.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.domain.follow_ups import is_contact_of_late, proposed_after
from desktop_app.domain.timeline import reached
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.dates import say_day
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.reminders import stored_texts
from desktop_app.ui.words.timeline import WAYS, say_way

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.follow_ups import Proposal
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.reminders import Reminders
    from desktop_app.ui.kit.context import UiContext

SHOWN_FOR = 20_000
"""Milliseconds; an offer under the mouse or with the focus stays."""
LONGEST = 90
"""Characters of what is offered."""


class ReminderOffer(QFrame):
    """A strip at the bottom of `host`: one click keeps the reminder, or ticks one; Escape or
    waiting lets it go.

    `accepted` carries a reminder to be kept, `settled` one that is done, `reached` an entry to be
    logged.
    """

    accepted = Signal(object)
    settled = Signal(object)
    reached = Signal(object)

    def __init__(self, context: UiContext, reminders: Reminders, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("kind", "strip")
        theme = context.theme
        self._context, self._reminders, self._host = context, reminders, host
        self._wanted: Proposal | None = None
        self._due: list[Reminder] = []
        self._ticked: Reminder | None = None
        self._acts: list[Callable[[], object]] = []
        self._words = PlainLabel(theme, "", Face.BODY, elide=True)
        self._days = [
            button("", "plain" if place else "primary", clicked=self._click(place))
            for place in range(3)
        ]
        self._close = icon_button(
            theme, context.icons, "x", self.tr("No reminder"), self.hide, size=16
        )
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
        today = self._context.today()
        self._wanted, self._ticked = proposed_after(draft, today, stored_texts()), None
        self._due = self._tickable(draft.people) if is_contact_of_late(draft, today) else []
        self._go_on()

    def met(self, people: tuple[Participant, ...]) -> None:
        """These people were reached: offer to tick what was due with them."""
        self._wanted, self._ticked, self._due = None, None, self._tickable(people)
        self._go_on()

    def ticked(self, reminder: Reminder) -> None:
        """A reminder was done by hand: offer to log how its people were reached, if it has any."""
        self._wanted, self._ticked, self._due = None, reminder if reminder.people else None, []
        self._go_on()

    def offer(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer what a favour gives reason for: what it is about, and at most three choices, each
        with what a click on its words does.
        """
        self._wanted, self._ticked, self._due = None, None, []
        self._acts = [act for _, act in choices]
        self._words.setText(words if len(words) < LONGEST else words[: LONGEST - 1] + "…")
        for made in self._days:
            made.hide()
        for made, (label, _) in zip(self._days, choices, strict=False):
            made.show()
            made.setText(label)
            made.setAccessibleName(f"{label}: {words}")
        self._close.setAccessibleName(self.tr("Not now"))
        self._appear(words)

    def _tickable(self, people: tuple[Participant, ...]) -> list[Reminder]:
        return self._reminders.tickable([person.id for person in people], self._context.today())

    def _go_on(self) -> None:
        """Offer the next thing there is."""
        self._acts = []
        if self._due:
            self._offer_done(self._due[0])
        elif self._wanted is not None:
            self._offer_days(self._wanted)
        elif self._ticked is not None:
            self._offer_ways(self._ticked)
        else:
            self.hide()

    def _offer_done(self, reminder: Reminder) -> None:
        text = fill_in(self.tr("Done with it? %1"), reminder.text)
        self._words.setText(text if len(text) < LONGEST else text[: LONGEST - 1] + "…")
        for place, made in enumerate(self._days):
            made.setVisible(place == 0)
        self._days[0].setText(self.tr("Done"))
        self._days[0].setAccessibleName(f"{text}, {self.tr('Done')}")
        self._close.setAccessibleName(self.tr("Not done"))
        self._appear(text)

    def _offer_days(self, wanted: Proposal) -> None:
        text = fill_in(self.tr("Remind me: %1"), wanted.text)
        self._words.setText(text if len(text) < LONGEST else text[: LONGEST - 1] + "…")
        for place, (made, day) in enumerate(zip(self._days, wanted.days, strict=True)):
            words = self._say_choice(wanted, place)
            made.setVisible(True)
            made.setText(words)
            made.setAccessibleName(f"{text}, {words} ({say_day(day, self._context.today())})")
        self._close.setAccessibleName(self.tr("No reminder"))
        self._appear(text)

    def _offer_ways(self, reminder: Reminder) -> None:
        names = ", ".join(person.name for person in reminder.people)
        text = fill_in(self.tr("Log it? %1"), names)
        self._words.setText(text if len(text) < LONGEST else text[: LONGEST - 1] + "…")
        for made, kind in zip(self._days, WAYS, strict=True):
            made.setVisible(True)
            made.setText(say_way(kind))
            made.setAccessibleName(f"{text}, {say_way(kind)}")
        self._close.setAccessibleName(self.tr("Do not log it"))
        self._appear(text)

    def _appear(self, text: str) -> None:
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def accept(self, place: int = 0) -> None:
        """Tick what is offered, keep the reminder for one of the days, or log in one of the ways;
        nothing happens when nothing is offered.
        """
        if not self.isVisible():
            return
        if self._due:
            self.settled.emit(self._due.pop(0))
            self._go_on()
            return
        wanted, ticked, acts = self._wanted, self._ticked, self._acts
        self.hide()
        if acts:
            self._acts = []
            acts[place]()
        if ticked is not None:
            today = self._context.today()
            self.reached.emit(reached(ticked.people, WAYS[place], today, ticked.text))
        if wanted is None:
            return
        self.accepted.emit(wanted.reminder(wanted.days[place], self._context.zone.key))

    def _say_choice(self, wanted: Proposal, place: int) -> str:
        today, day = self._context.today(), wanted.days[place]
        if place == 0 and wanted.day_was_said:
            return say_day(day, today)
        if place == len(wanted.days) - 1:
            return self.tr("next week")
        days = (day - today).days
        return self.tr("tomorrow") if days == 1 else self.tr("in %Ln day(s)", None, days)

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
        self.move(
            (self._host.width() - width) // 2, self._host.height() - self.height() - theme.px(84)
        )

    def _over(self) -> None:
        held = any(made.hasFocus() for made in (*self._days, self._close))
        if self.underMouse() or held:
            self._timer.start()
        else:
            self.hide()
