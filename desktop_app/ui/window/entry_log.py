"""What is done with a line typed into a composer."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.typed_line import typed_line
from desktop_app.ui.window.screens import PEOPLE
from desktop_app.ui.words.reminders import stored_texts

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.composer.composer import Composer
    from desktop_app.ui.composer.quick_log import QuickLog
    from desktop_app.ui.window.main_window import MainWindow


class Composing(QObject):
    """Logs for one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def line(self) -> QuickLog:
        """The line for views that have none of their own."""
        from desktop_app.ui.composer.quick_log import QuickLog

        window = self._window
        line = QuickLog(window.context, window.book, window.runner)
        line.kept.connect(self._logged)
        window.closed.connect(line.deleteLater)
        return line

    def start(self) -> None:
        """Put the cursor where what happened is typed: on the page, in the view's own line, or in one over it."""
        window = self._window
        if window.stack.currentWidget() is not window.people_page:
            # Nobody is there yet: what the views hold is behind the first-start page.
            self.line.open_line()
            return
        if window.views.current() == PEOPLE:
            if window.person.person_id() is not None:
                window.fitting.show_page()
                window.person.log()
                return
        elif (own := getattr(window.pages.currentWidget(), "composer", None)) is not None:
            own.edit.setFocus()
            return
        self.line.open_line()

    def log(self, draft: Draft, composer: Composer) -> None:
        """Store what was typed into a composer, then empty it."""
        window = self._window
        future = window.book.typed_lines.log(typed_line(draft, window.context.zone.key, stored_texts()))
        text = composer.text()
        composer.clear()

        def failed(error: BaseException) -> None:
            composer.give_back(text)
            window.say_error(error)

        window.runner.watch(future, lambda done: self._logged(draft, done), failed)

    def _logged(self, draft: Draft, done: Done[int]) -> None:
        self._window.say_done(done)
        self._window.offer.after(draft)

    def add_named(self, name: str, then: Callable[[Participant], object]) -> None:
        """Add somebody met in the composer; the page stays where it is."""
        window = self._window

        def added(done: Done[int]) -> None:
            then(window.book.people.participant(done.value))
            window.say_done(done)

        window.runner.watch(window.book.people.add(Contact(person_named(name))), added, window.say_error)
