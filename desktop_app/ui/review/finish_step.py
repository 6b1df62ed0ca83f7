"""Last step of the review: what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.ui.kit.boxes import clear, column, frame, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_weekday
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from desktop_app.domain.review import Review
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.review.state import ReviewState

NAME_INSET = 4
"""From the edge of a button to its words, as the style sheet has it."""


class FinishStep(QWidget):
    """A card of sentences. What is counted is opened by its sentence: `logged_requested`,
    `overdue_requested`, `proposed_requested`.
    """

    logged_requested = Signal()
    overdue_requested = Signal()
    proposed_requested = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._lines = column(context.theme, space=10, margins=(18, 16, 18, 16))
        self.setLayout(column(context.theme, frame("card", self._lines), None, space=0))

    def is_empty(self) -> bool:
        """There is nothing to choose here."""
        return True

    def take_focus(self) -> None:
        """Nothing takes it."""

    def sentences(self) -> list[str]:
        """What is said."""
        shown = (item for item in self.findChildren(QWidget) if not item.isHidden())
        return [
            item.whole_text() if isinstance(item, PlainLabel) else item.accessibleName()
            for item in shown
            if isinstance(item, PlainLabel | QPushButton)
        ]

    def show_summary(self, review: Review, state: ReviewState, book: AddressBook) -> None:
        """What was logged for the week, done, put off and relaxed, and who comes next."""
        clear(self._lines)
        logged = sum(len(entries) for _, entries in review.days)
        words = self.tr("%Ln entry(s) logged for the last seven days.", None, logged)
        self._say("pencil", words, self.logged_requested if logged else None)
        if review.proposed:
            words = self.tr("%Ln proposed line(s) still wait.", None, len(review.proposed))
            self._say("mail", words, self.proposed_requested)
        if state.done:
            self._say("check", self.tr("%Ln overdue thing(s) done.", None, len(state.done)))
        if state.put_off:
            self._say(
                "alarm-clock", self.tr("%Ln put off till next week.", None, len(state.put_off))
            )
        if state.relaxed:
            self._say("moon", self.tr("%Ln rhythm(s) relaxed.", None, len(state.relaxed)))
        picks = sorted(
            (book.reminders.reminder(row_id) for row_id in state.picks.values()),
            key=lambda item: item.due,
        )
        for item in picks:
            self._say("bell", f"{say_weekday(item.due, self._context.today())}: {item.text}")
        if not picks:
            self._say("bell", self.tr("Nobody picked for next week; Alt+Left goes back to that."))
        rest = len(review.reminders) + sum(not item.put_off for item in review.people)
        if rest:
            words = self.tr("%Ln thing(s) still overdue.", None, rest)
            self._say("flame", words, self.overdue_requested)
        else:
            self._say("flame", self.tr("Nothing is overdue."))

    def _say(self, icon: str, words: str, opens: SignalInstance | None = None) -> None:
        theme = self._context.theme
        if opens is not None:
            said: QWidget = button(words, "plain-name", clicked=opens.emit)
        else:
            said = PlainLabel(theme, words, Face.BODY, wrap=True)
            said.setContentsMargins(NAME_INSET, 0, 0, 0)
        self._lines.addLayout(
            row(
                theme,
                IconLabel(self._context.icons, icon, theme, Role.EMBER, 18),
                said,
                *(() if opens is None else (None,)),
                space=12 - NAME_INSET,
            )
        )
