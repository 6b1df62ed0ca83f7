"""The shell of a window: the verbs its rooms know, done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.domain.changes import Noun
from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Done, Step
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.people_query import PeopleQuery
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.giving_offers import GivingOffers
    from desktop_app.ui.shell import Line
    from desktop_app.ui.window.frame import WindowFrame
    from desktop_app.ui.window.navigation import Navigation


_TAKES = ("person.trash", "person.archive")
"""Steps that take people out of a list: undone, they are there again."""
_BRINGS = ("person.restore", "person.add")
"""Steps that bring people into a list."""


class WindowShell(QObject):
    """A `desktop_app.ui.shell.Shell` on one window."""

    def __init__(self, window: WindowFrame, navigation: Navigation) -> None:
        super().__init__(window)
        self._window, self._navigation = window, navigation
        self._waiting: dict[Future[Done[Any]], str] = {}
        self._giving_offers = Later(self._make_offers)

    def parent(self) -> QWidget:
        """The widget that dialogs stand before."""
        return self._window

    def confirm(self, future: Future[Done[Any]]) -> None:
        """Say what a command did, and offer to undo that; or say what went wrong."""
        self._window.runner.watch(future, self.say_done, self.say_error)
        self._window.toast.say_while(future, self.tr("One moment…"))

    def say(self, words: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a message, with a button that does `act`."""
        self._window.toast.say(words, button, act)

    def say_done(self, done: Done[Any]) -> None:
        """Say what a command did and offer to undo that; one that changed nothing says so, and
        offers nothing.
        """
        from desktop_app.ui.words.steps import say_unchanged

        if done.is_final:
            from desktop_app.ui.words.steps import say_step

            self.say(say_step(done.asked, self._window.context.today()))
        elif done.step is None:
            self.say(say_unchanged(done.asked))
        else:
            self.say_step(done.step)

    def say_step(self, step: Step, more: str = "") -> None:
        """Say what a step did, with the sentence `more` after it, and offer to undo it."""
        from desktop_app.ui.words.steps import say_step

        words = say_step(step, self._window.context.today())
        told = f"{words}. {more}" if more else words
        self.say(told, self.tr("Undo"), lambda: self.undo(step))

    def say_error(self, error: BaseException) -> None:
        """Say what went wrong; an error nobody foresaw goes on to the one place that reports
        those.
        """
        from desktop_app.ui.words.errors import say_error

        if not isinstance(error, KithError):
            raise error
        self.say(say_error(error))

    def undo(self, step: Step | None = None) -> None:
        """Take back `step`, or the newest one."""
        self._follow(self._window.book.history.undo(step), self._say_undone)

    def redo(self, step: Step | None = None) -> None:
        """Bring back `step`, or the one undone last."""
        self._follow(self._window.book.history.redo(step), self._redone)

    def show(self, what: object, at: object = None) -> None:
        """Show a room by its key, a SmartList, the people with a Tag or those of a PeopleQuery; `at`
        is the part of a room's screen to go to.
        """
        self._navigation.show(what, at)

    def prepare(self, key: str) -> None:
        """Make the screen of a room that is about to be shown."""
        self._navigation.prepare(key)

    def waiting_lines(self) -> list[str]:
        """Lines that were entered and are not stored: those under way, and those that failed
        without anybody having seen it. Asked on any thread.
        """
        return [
            text
            for future, text in tuple(self._waiting.items())
            if text and (not future.done() or future.exception() is not None)
        ]

    def open_person(self, person_id: int, tab: str = "") -> None:
        """Show somebody's page; with the key of a tab, that one, ready to be filled in."""
        self._navigation.open_person(person_id)
        if tab:
            self._navigation.open_tab(tab)

    def shown_person(self) -> int | None:
        """The id of the person whose page is shown; None while nobody's is."""
        return self._navigation.shown_person()

    def chosen(self) -> list[int]:
        """The ids of the people selected in the list, else of the one whose page is shown; none on
        other screens.
        """
        return self._navigation.chosen()

    def choose_somebody(self) -> None:
        """Where the list of people is shown and nobody's page is, show the first one's."""
        self._navigation.choose_somebody()

    def log(self, draft: Draft, line: Line | None) -> None:
        """Store what was typed into `line`, empty it, and offer one thing: below it, and where there
        is none at the foot of the window.
        """
        from desktop_app.domain.typed_line import typed_line
        from desktop_app.ui.words.reminders import stored_texts

        window = self._window
        future = window.book.typed_lines.log(
            typed_line(draft, window.context.zone.key, stored_texts()), draft.goes_on
        )
        text = "" if line is None else line.text()
        self._waiting[future] = text
        if line is not None:
            line.clear()

        def failed(error: BaseException) -> None:
            self._waiting.pop(future, None)
            if line is not None:
                line.give_back(text)
            self.say_error(error)

        def logged(done: Done[int]) -> None:
            self._waiting.pop(future, None)
            self.say_logged(draft, done, line)

        window.runner.watch(future, logged, failed)

    def say_logged(self, draft: Draft, done: Done[int], line: Line | None = None) -> None:
        """Say that a line was stored, and offer one thing: what giving gives reason for, below
        `line` or at the foot of the window, else to be reminded.
        """
        self.say_done(done)
        where = self._window.offer if line is None else line
        if draft.give is None or not self._giving_offers.get().after(draft, done, where):
            self._window.offer.after(draft)

    def _make_offers(self) -> GivingOffers:
        from desktop_app.ui.giving_offers import GivingOffers, InWindow

        window = self._window
        host = InWindow(self, window.tools)
        return GivingOffers(host, window.book, window.context, window.runner, window)

    def met(self, people: tuple[Participant, ...]) -> None:
        """These people were reached without a line: offer to tick what was due with them."""
        self._window.offer.met(people)

    def ticked(self, reminder: Reminder) -> None:
        """A reminder was done by hand: where it hangs on a favour, offer the next step of that;
        where it is about people, offer to log that they were reached.
        """
        found = self._giving_offers.get().step_of(reminder)
        if found is None:
            self._window.offer.ticked(reminder)
        else:
            words, label, act = found
            self._window.offer.offer(words, [(label, act)])

    def say_dropped(self, off: PeopleQuery) -> None:
        """Say which text and filters going elsewhere has taken off the list, with a way back."""
        from desktop_app.ui.words.rules import say_dropped

        words = say_dropped(off, self._window.book.rules.names)
        self.say(words, self.tr("Back to it"), lambda: self._navigation.go(-1))

    def add_person(self, name: str, then: Callable[[Participant], object]) -> None:
        """Add somebody met in a line, and hand them to `then`; what is shown stays."""
        from desktop_app.domain.person import Contact, person_named

        people = self._window.book.people

        def added(done: Done[int]) -> None:
            then(people.participant(done.value))
            self.say_done(done)

        self._window.runner.watch(people.add(Contact(person_named(name))), added, self.say_error)

    def remind(self, reminder: Reminder) -> None:
        """Open the editor for a reminder: a stored one, or one to be added."""
        from desktop_app.ui.reminders.editor import edit_reminder

        edit_reminder(self, self._window.tools, reminder)

    def do(self, action: str) -> None:
        """Do the action with that id, wherever it is declared."""
        self._window.later.actions.get().trigger(action)

    def _follow(self, future: Future[Done[None]], then: Callable[[Done[None]], None]) -> None:
        self._window.runner.watch(future, then, self.say_error)
        self._window.toast.say_while(future, self.tr("One moment…"))

    def _redone(self, done: Done[None]) -> None:
        """Confirm what is done again."""
        self.say_done(done)
        if done.asked.key in _BRINGS:
            self._bring_back(done)

    def _bring_back(self, done: Done[None]) -> None:
        """Show the page of whoever is there again."""
        people = done.changes.named(Noun.PERSON)
        if people:
            self._navigation.bring_back(min(people))

    def _say_undone(self, done: Done[None]) -> None:
        """Confirm an undo, and offer the way back."""
        if done.asked.key in _TAKES:
            self._bring_back(done)
        from desktop_app.ui.words.steps import say_step

        words = fill_in(self.tr("Undone: %1"), say_step(done.asked, self._window.context.today()))
        self.say(words, self.tr("Redo"), lambda: self.redo(done.step))
