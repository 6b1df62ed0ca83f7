"""What a room knows of the window: these verbs, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import Done, Step
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Participant


class Line(Protocol):
    """Where a draft was typed: emptied once it is stored, filled again when it could not be."""

    def text(self) -> str:
        """What stands in it."""

    def clear(self) -> None:
        """Empty it."""

    def give_back(self, text: str) -> None:
        """Put `text` back, unless something else has been typed since."""

    def offer(self, words: str, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer one thing below it, now that it is stored: what it is about, and what a click on
        each of a few words does. It goes away by itself.
        """


class Shell(Protocol):
    """The window as its rooms know it."""

    def parent(self) -> QWidget:
        """The widget that dialogs stand before."""

    def confirm(self, future: Future[Done[Any]]) -> None:
        """Say what a command did, and offer to undo that; or say what went wrong."""

    def say(self, words: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a message, with a button that does `act`."""

    def say_step(self, step: Step, more: str = "") -> None:
        """Say what a step did, with the sentence `more` after it, and offer to undo it."""

    def say_error(self, error: BaseException) -> None:
        """Say what went wrong."""

    def undo(self, step: Step | None = None) -> None:
        """Take back `step`, or the newest one."""

    def show(self, what: object, at: object = None) -> None:
        """Show a room by its key, a SmartList, the people with a Tag or those of a PeopleQuery; `at`
        is the part of a room's screen to go to.
        """

    def prepare(self, key: str) -> None:
        """Make the screen of a room that is about to be shown: it takes as long as to show it, and
        in one turn both would be felt to falter.
        """

    def open_person(self, person_id: int, tab: str = "") -> None:
        """Show somebody's page; with the key of a tab, that one, ready to be filled in."""

    def shown_person(self) -> int | None:
        """The id of the person whose page is shown; None while nobody's is."""

    def chosen(self) -> list[int]:
        """The ids of the people selected in the list, else of the one whose page is shown; none on
        other screens.
        """

    def choose_somebody(self) -> None:
        """Where the list of people is shown and nobody's page is, show the first one's."""

    def log(self, draft: Draft, line: Line | None) -> None:
        """Store what was typed into `line`, empty it, and offer one thing: below it, and where there
        is none at the foot of the window.
        """

    def met(self, people: tuple[Participant, ...]) -> None:
        """These people were reached without a line: offer to tick what was due with them."""

    def ticked(self, reminder: Reminder) -> None:
        """A reminder was done by hand: where it is about people, offer to log that they were
        reached.
        """

    def add_person(self, name: str, then: Callable[[Participant], object]) -> None:
        """Add somebody met in a line, and hand them to `then`; what is shown stays."""

    def remind(self, reminder: Reminder) -> None:
        """Open the editor for a reminder: a stored one, or one to be added."""

    def do(self, action: str) -> None:
        """Do the action with that id, wherever it is declared."""
