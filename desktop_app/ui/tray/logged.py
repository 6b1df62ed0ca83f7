"""After a line was logged while no window tells of it: what was stored, with Undo, and the reminder
it gives reason for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.errors import KithError
from desktop_app.domain.follow_ups import proposed_after
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.tray.popup import Popups
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.reminders import stored_texts
from desktop_app.ui.words.steps import say_step, say_unchanged

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done, Step
    from desktop_app.domain.follow_ups import Proposal
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

SHOWN_FOR = 12_000
"""Milliseconds; without an answer it goes by itself."""
KEY, UNDO, REMIND = "logged", "undo", "remind"


@dataclass(frozen=True, slots=True)
class Told:
    """What a small window shows."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...]
    key: str = KEY


class LoggedNotices(QObject):
    """Small windows of our own in the corner of the screen; they take no focus from anybody."""

    def __init__(
        self, context: UiContext, book: AddressBook, runner: Runner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._book, self._runner = context, book, runner
        self._step: Step | None = None
        self._offered: Proposal | None = None
        self._popups = Popups(context, self)
        self._popups.acted.connect(self._acted)
        self._over = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._over.timeout.connect(lambda: self._popups.withdraw(KEY))

    def logged(self, draft: Draft, done: Done[Any]) -> None:
        """A line was stored: say what, and offer the reminder it gives reason for."""
        self._tell(done, proposed_after(draft, self._context.today(), stored_texts()))

    def done(self, done: Done[Any]) -> None:
        """Something else was stored."""
        self._tell(done, None)

    def _tell(self, done: Done[Any], offered: Proposal | None) -> None:
        today = self._context.today()
        self._step, self._offered = done.step, offered
        if done.step is None:
            self._show(say_unchanged(done.asked))
            return
        undo, body = (UNDO, self.tr("Undo")), ""
        actions: tuple[tuple[str, str], ...] = (undo,)
        if offered is not None:
            body = fill_in(self.tr("Remind me: %1"), offered.text)
            day = say_day_within(offered.days[0], today)
            actions = ((REMIND, fill_in(self.tr("Remind me %1"), day)), undo)
        self._show(say_step(done.step, today), body, actions)

    def _show(self, title: str, body: str = "", actions: tuple[tuple[str, str], ...] = ()) -> None:
        self._popups.show(Told(title, body, actions))
        self._over.start()

    def _acted(self, _key: str, action: str) -> None:
        if action == UNDO:
            future = self._book.history.undo(self._step)
            self._runner.watch(future, self._undone, self._failed)
        elif action == REMIND and self._offered is not None:
            reminder = self._offered.reminder(self._offered.days[0], self._context.zone.key)
            self._runner.watch(self._book.reminders.add(reminder), self.done, self._failed)

    def _undone(self, done: Done[Any]) -> None:
        words = say_step(done.asked, self._context.today())
        self._show(fill_in(self.tr("Undone: %1"), words))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KithError):
            raise error
        self._show(say_error(error))
