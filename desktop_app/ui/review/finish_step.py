"""Last step of the review: what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.ui.kit.boxes import clear, column, frame, row
from desktop_app.ui.kit.dates import say_weekday
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.domain.review import Review
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.review.state import ReviewState


class FinishStep(QWidget):
    """A card of sentences."""

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
        return [
            label.whole_text() for label in self.findChildren(PlainLabel) if not label.isHidden()
        ]

    def show_summary(self, review: Review, state: ReviewState, book: AddressBook) -> None:
        """What was logged for the week, done, put off and relaxed, and who comes next."""
        clear(self._lines)
        logged = sum(len(entries) for _, entries in review.days)
        self._say("pencil", self.tr("%Ln entry(s) logged for the last seven days.", None, logged))
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
        self._say(
            "flame",
            self.tr("%Ln thing(s) still overdue.", None, rest)
            if rest
            else self.tr("Nothing is overdue."),
        )

    def _say(self, icon: str, words: str) -> None:
        theme = self._context.theme
        self._lines.addLayout(
            row(
                theme,
                IconLabel(self._context.icons, icon, theme, Role.EMBER, 18),
                PlainLabel(theme, words, Face.BODY, wrap=True),
                space=12,
            )
        )
