"""One line to log what happened, anywhere: without the window, over whatever else is on the
screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from desktop_app.domain.errors import KithError
from desktop_app.domain.person import Contact, person_named
from desktop_app.domain.typed_line import typed_line
from desktop_app.ui.composer.composer import Composer
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.floating import Floating, shown_corner, shown_size
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.reminders import stored_texts

if TYPE_CHECKING:
    from concurrent.futures import Future

    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.changes import Done
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.whereabouts.visiting import Visit
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner

WIDTH = 620
HEIGHT_SHARE = 0.28
"""How far down the screen it opens."""


class QuickLog(QDialog):
    """Enter saves and closes, Escape closes; what was typed waits, chosen, so that typing begins
    anew.

    `kept` carries the Draft that was saved and the Done of it, `told` the Done of facts that were
    put on a card. While such facts are offered it stays open.
    """

    help_page = "logging"
    kept = Signal(object, object)
    told = Signal(object)

    def __init__(self, context: UiContext, book: AddressBook, runner: Runner) -> None:
        super().__init__(
            None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self.setProperty("kind", "floating")
        self._ground = Floating(self)
        self.setWindowTitle(self.tr("Quick log"))
        self.setWindowIcon(context.icons.icon("kith"))
        self._context, self._book, self._runner = context, book, runner
        theme = context.theme
        self.composer = Composer(context, book)
        self.composer.composed.connect(self._keep)
        self.composer.edit.escaped.disconnect()
        self.composer.edit.escaped.connect(self.reject)
        self.composer.add_requested.connect(self._add)
        self.composer.refused.connect(self._say_words)
        self.composer.keeping.connect(self._watch_keeping)
        self.composer.settled.connect(self._close_when_empty)
        self._words = self.tr(
            "Enter saves, Esc closes. Names, days and “remind me…” are understood."
        )
        self.hint = PlainLabel(theme, self._words, Face.SECONDARY, Role.FAINT, wrap=True)
        self.fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self.fault.hide()
        parts = (self.composer, self.fault, self.hint)
        self.setLayout(column(theme, *parts, space=6, margins=(11, 11, 11, 9)))

    def take_trips(self, show: Callable[[Visit], object]) -> None:
        """Read lines that say where you will be, and have `show` show whom you could see there."""

        def travel(visit: Visit) -> None:
            self.composer.clear()
            self.accept()
            show(visit)

        self.composer.trips.takes = True
        self.composer.travels.connect(travel)

    def open_line(self) -> None:
        """Show it, in the upper part of the screen the pointer is on, ready to type."""
        theme = self._context.theme
        if not self.isVisible():
            self.composer.edit.selectAll()
            self.fault.hide()
            screen = (
                QGuiApplication.screenAt(self.cursor().pos()) or QGuiApplication.primaryScreen()
            )
            there = screen.availableGeometry()
            wide = QSize(min(theme.px(WIDTH), there.width() - theme.px(32)), 0)
            self.resize(wide.grownBy(self.contentsMargins()).width(), self.sizeHint().height())
            left = there.x() + (there.width() - shown_size(self, self.size()).width()) // 2
            top = there.y() + round(there.height() * HEIGHT_SHARE)
            self.move(shown_corner(self, QPoint(left, top)))
        self.show()
        self.raise_()
        self.activateWindow()
        self.composer.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.updateGeometry()

    def _keep(self, draft: Draft) -> None:
        future = self._book.typed_lines.log(
            typed_line(draft, self._context.zone.key, stored_texts()), draft.goes_on
        )
        self._runner.watch(future, lambda done: self._done(draft, done), self._say)

    def _done(self, draft: Draft, done: Done[int]) -> None:
        self.composer.clear()
        self._close_when_empty()
        self.kept.emit(draft, done)

    def _close_when_empty(self) -> None:
        """Close, unless there is more to be said: facts to be kept, or another line."""
        if self.composer.is_offering():
            self.resize(self.width(), self.sizeHint().height())
        elif not self.composer.text():
            self.accept()

    def _watch_keeping(self, future: Future[Done[None]]) -> None:
        self._runner.watch(future, self.told.emit, self._say)

    def _say(self, error: BaseException) -> None:
        """What went wrong; the line stays as it is."""
        if not isinstance(error, KithError):
            raise error
        self._say_words(say_error(error))

    def _say_words(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()

    def _add(self, name: str, then: Callable[[Participant], object]) -> None:
        """Somebody named in the line becomes a person."""
        people = self._book.people

        def done(added: Done[int]) -> None:
            then(people.participant(added.value))

        self._runner.watch(people.add(Contact(person_named(name))), done, self._say)
