"""Bringing a whole address book in: first what is in it, then the import with a working Cancel,
then its outcome.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from desktop_app.ui.importing.book_words import say_content, say_outcome
from desktop_app.ui.importing.report import ProblemList
from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop_app.domain.importing import ImportProgress
    from desktop_app.services.json_book import BookReport, JsonBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

TELL_EVERY = 0.1
"""Seconds between two words about progress."""


def begin_books(shell: Shell, tools: RoomTools, paths: list[Path]) -> None:
    """Show what is in whole address books, one after another, to bring them into this one."""
    if not paths:
        return
    dialog = BookDialog(tools.context, tools.book.json_book, tools.runner, shell.parent())

    def told(report: BookReport) -> None:
        if report.done is None:
            return
        if report.done.step is not None:
            shell.say_step(report.done.step)
        else:
            shell.say(dialog.tr("Nothing new came in"))
        shell.choose_somebody()

    dialog.finished_with.connect(told)
    dialog.finished.connect(lambda: begin_books(shell, tools, paths[1:]))
    dialog.look(paths[0])


class BookDialog(QDialog):
    """`look` shows what is in a file; the button brings it in. `finished_with` carries the
    BookReport.
    """

    help_page = "import-export"
    finished_with = Signal(object)
    _progressed = Signal(object)

    def __init__(
        self, context: UiContext, books: JsonBook, runner: Runner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._context, self._books, self._runner = context, books, runner
        self._path = Path()
        self._cancel = threading.Event()
        self._is_writing = False
        self._progressed.connect(self._show_progress)
        self._build()
        self.finished.connect(self._closed)

    def _build(self) -> None:
        theme = self._context.theme
        self._title = PlainLabel(theme, self.tr("Reading…"), Face.TITLE, wrap=True)
        self._text = PlainLabel(theme, " ", Face.BODY, Role.SOFT, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._hint = PlainLabel(
            theme,
            self.tr(
                "Nothing is written until you import. What is here already becomes as the file says, unless it was "
                "changed here later. One Undo takes all of it back."
            ),
            Face.SECONDARY,
            Role.SOFT,
            wrap=True,
        )
        self._problems = ProblemList(self._context)
        self._card = frame("card", column(theme, self._problems, space=0, margins=(1, 8, 1, 8)))
        self._stop = button(self.tr("Cancel"), clicked=self.reject)
        self._go = button(self.tr("Import"), "primary", clicked=self._import)
        self._go.setDefault(True)
        self._close = button(self.tr("Close"), "primary", clicked=self.accept)
        for hidden in (self._hint, self._card, self._go, self._close):
            hidden.hide()
        words = column(theme, self._title, self._text, space=2)
        foot = row(theme, None, self._stop, self._go, self._close)
        whole = column(
            theme,
            words,
            self._bar,
            self._hint,
            self._card,
            None,
            foot,
            space=12,
            margins=(24, 20, 24, 18),
        )
        whole.setStretch(3, 100)
        self.setLayout(whole)
        self.resize(theme.px(520), theme.px(220))

    def look(self, path: Path) -> None:
        """Read a file and show what is in it."""
        self._path = path
        self._text.setText(path.name)
        self.open()
        self._runner.run(
            ("look", id(self)), lambda: self._books.look(path), self._looked, self._failed
        )

    def _looked(self, report: BookReport) -> None:
        self._bar.hide()
        if report.is_refused:
            self._tell(self.tr("This address book cannot be brought in"), self._path.name, report)
            return
        self._title.setText(self.tr("Bring a whole address book in"))
        self._text.setText(f"{self._path.name}: {say_content(report)}")
        self._hint.show()
        self._go.show()
        self._go.setFocus()

    def _import(self) -> None:
        self._is_writing = True
        self._hint.hide()
        self._go.hide()
        self._bar.show()
        self._title.setText(self.tr("Importing…"))
        self._stop.setFocus()
        told = [0.0]

        def progress(now: ImportProgress) -> None:
            if time.monotonic() - told[0] >= TELL_EVERY:
                told[0] = time.monotonic()
                self._progressed.emit(now)

        def work() -> BookReport:
            return self._books.run(self._path, progress, self._cancel.is_set)

        self._runner.run("import", work, self._done, self._failed)

    def _show_progress(self, now: ImportProgress) -> None:
        if self._is_writing and not self._cancel.is_set():
            self._text.setText(self.tr("%Ln record(s) written", None, now.cards))

    def _done(self, report: BookReport) -> None:
        self._is_writing = False
        if report.cancelled:
            self._tell(self.tr("Import cancelled"), self.tr("Nothing was changed."), report)
            return
        self.finished_with.emit(report)
        if not report.problems:
            self.accept()
            return
        title = (
            self.tr("This address book cannot be brought in")
            if report.is_refused
            else self.tr("Imported")
        )
        self._tell(title, self._path.name if report.is_refused else say_outcome(report), report)

    def _failed(self, error: BaseException) -> None:
        self._is_writing = False
        self._tell(self.tr("The import stopped"), say_error(error), None)

    def _tell(self, title: str, text: str, report: BookReport | None) -> None:
        """Say how it ended, with what needs a look."""
        for hidden in (self._bar, self._hint, self._go, self._stop):
            hidden.hide()
        self._title.setText(title)
        self._text.setText(text)
        if report is not None and report.problems:
            self._problems.fill(report.problems)
            self._card.show()
            theme = self._context.theme
            self.resize(max(self.width(), theme.px(620)), max(self.height(), theme.px(420)))
        self._close.show()
        self._close.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_writing:
            self.reject()
            event.ignore()
        else:
            super().closeEvent(event)

    def reject(self) -> None:
        if self._is_writing:
            self._cancel.set()
            self._stop.setEnabled(False)
            self._title.setText(self.tr("Stopping and taking back…"))
        else:
            super().reject()

    def _closed(self) -> None:
        self._runner.forget(("look", id(self)))
        self.deleteLater()
