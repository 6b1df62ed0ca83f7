"""After a line was logged while no window tells of it: what was stored, with Undo, and the one thing
it gives reason for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from desktop_app.domain.errors import KithError
from desktop_app.domain.follow_ups import proposed_after
from desktop_app.ui.kit.dates import say_day_within
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.tray.popup import Popups
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.reminders import stored_texts
from desktop_app.ui.words.steps import say_step, say_unchanged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from desktop_app.domain.changes import Done, Step
    from desktop_app.domain.follow_ups import Proposal
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.giving_offers import GivingOffers
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

    InWindow = Callable[[Shell, RoomTools], object]

SHOWN_FOR = 12_000
"""Milliseconds; without an answer it goes by itself."""
KEY, UNDO = "logged", "undo"
CHOICE = "choice:"
"""What the action of something offered begins with; its place follows."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a small window shows."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...]
    key: str = KEY


class LoggedNotices(QObject):
    """Small windows of our own in the corner of the screen; they take no focus from anybody.

    `in_window` brings the window and does something there.
    """

    def __init__(
        self,
        context: UiContext,
        book: AddressBook,
        runner: Runner,
        parent: QObject,
        in_window: Callable[[InWindow], object],
    ) -> None:
        super().__init__(parent)
        self._context, self._book, self._runner = context, book, runner
        self._in_window = in_window
        self._offers = Later(self._make_offers)
        self._step: Step | None = None
        self._acts: list[Callable[[], object]] = []
        self._popups = Popups(context, self)
        self._popups.acted.connect(self._acted)
        self._over = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._over.timeout.connect(lambda: self._popups.withdraw(KEY))

    def logged(self, draft: Draft, done: Done[Any]) -> None:
        """A line was stored: say what, and offer the one thing it gives reason for."""
        self.done(done)
        if draft.give is not None and self._offers.get().after(draft, done, _After(self, done)):
            return
        proposed = proposed_after(draft, self._context.today(), stored_texts())
        if proposed is not None:
            self._offer_reminder(proposed, done)

    def done(self, done: Done[Any]) -> None:
        """Something else was stored."""
        self._step, self._acts = done.step, []
        if done.step is None:
            self._show(say_unchanged(done.asked))
        else:
            self._show(self._said(done.step), "", self._undo())

    def offer(
        self, done: Done[Any], words: str, choices: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        """Offer something for what was done last; for what was done before it is too late."""
        if done.step is None or done.step is not self._step:
            return
        self._acts = [act for _, act in choices]
        actions = tuple((f"{CHOICE}{at}", label) for at, (label, _) in enumerate(choices))
        self._show(self._said(done.step), words, actions + self._undo())

    def confirm(self, future: Future[Done[Any]]) -> None:
        """Say what a command did, and offer to undo that."""
        self._runner.watch(future, self.done, self._failed)

    def give(self, act: Callable[[GivingActions], object]) -> None:
        """Do something with the window."""

        def there(shell: Shell, tools: RoomTools) -> None:
            from desktop_app.ui.giving_actions import GivingActions

            act(GivingActions(shell, tools))

        self._in_window(there)

    def show(self, room: str, at: object) -> None:
        """Show a place in a room."""
        self._in_window(lambda shell, tools: shell.show(room, at))

    def _make_offers(self) -> GivingOffers:
        from desktop_app.ui.giving_offers import GivingOffers

        return GivingOffers(self, self._book, self._context, self._runner, self)

    def _offer_reminder(self, proposed: Proposal, done: Done[Any]) -> None:
        day = proposed.days[0]
        reminder = proposed.reminder(day, self._context.zone.key)
        words = fill_in(self.tr("Remind me: %1"), proposed.text)
        when = say_day_within(day, self._context.today())
        remind = lambda: self.confirm(self._book.reminders.add(reminder))  # noqa: E731
        self.offer(done, words, [(fill_in(self.tr("Remind me %1"), when), remind)])

    def _said(self, step: Step) -> str:
        return say_step(step, self._context.today())

    def _undo(self) -> tuple[tuple[str, str], ...]:
        return ((UNDO, self.tr("Undo")),)

    def _show(self, title: str, body: str = "", actions: tuple[tuple[str, str], ...] = ()) -> None:
        self._popups.show(Told(title, body, actions))
        self._over.start()

    def _acted(self, _key: str, action: str) -> None:
        if action == UNDO:
            future = self._book.history.undo(self._step)
            self._runner.watch(future, self._undone, self._failed)
        elif action.startswith(CHOICE):
            self._acts[int(action.removeprefix(CHOICE))]()

    def _undone(self, done: Done[Any]) -> None:
        self._step = None
        self._show(fill_in(self.tr("Undone: %1"), self._said(done.asked)))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KithError):
            raise error
        self._show(say_error(error))


class _After:
    """Where something is offered for what was `done`."""

    def __init__(self, notices: LoggedNotices, done: Done[Any]) -> None:
        self._notices, self._done = notices, done

    def offer(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer it."""
        self._notices.offer(self._done, words, choices)
