"""Bringing a whole address book in: first what is in it, then the import with a working Cancel."""

from __future__ import annotations

import threading
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from desktop_app.ui.importing.report import ProblemList
from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop_app.domain.importing import ImportProgress
    from desktop_app.services.json_book import BookReport
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class Stage(Enum):
    """How far it has come."""

    LOOKING = auto()
    ASKING = auto()
    IMPORTING = auto()
    TOLD = auto()


def ask_book(shell: Shell, tools: RoomTools, path: Path) -> None:
    """Show what is in a book, to bring it in."""
    BookDialog(shell, tools, path).look()


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("BookDialog", text, None, count)


def say_counts(report: BookReport) -> str:
    """How many people, entries and reminders a book has, and how much else."""
    counts = {name: found.added for name, found in report.counts.items()}
    people, entries, reminders = (counts.pop(name, 0) for name in ("people", "interactions", "reminders"))
    others = sum(counts.values())
    named = (
        (people, _tr("%Ln person(s)", people)),
        (entries, _tr("%Ln entry(s)", entries)),
        (reminders, _tr("%Ln reminder(s)", reminders)),
        (others, _tr("%Ln more of tags, lists, preferences and the like", others)),
    )
    return " · ".join(words for count, words in named if count) or _tr("There is nothing in it.")


class BookDialog(QDialog):
    """Reads a book and offers to import it; closes by itself when it came in without a word to say."""

    help_page = "import-export"
    _progressed = Signal(object)

    def __init__(self, shell: Shell, tools: RoomTools, path: Path) -> None:
        super().__init__(shell.parent())
        self.setWindowTitle(self.tr("Import"))
        self._shell, self._book, self._runner, self._path = shell, tools.book, tools.runner, path
        self.stage = Stage.LOOKING
        self._total = 0
        self._cancel = threading.Event()
        self._progressed.connect(self._show_progress)
        theme = tools.context.theme
        self._title = PlainLabel(theme, self.tr("Reading…"), Face.TITLE, wrap=True)
        self._text = PlainLabel(theme, path.name, Face.BODY, Role.SOFT, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._problems = ProblemList(tools.context)
        self._card = frame("card", column(theme, self._problems, space=0, margins=(1, 8, 1, 8)))
        self._hint = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._stop = button(self.tr("Cancel"), clicked=self.reject)
        self._go = button(self.tr("Import"), "primary", clicked=self.start)
        self._go.setDefault(True)
        self._close = button(self.tr("Close"), "primary", clicked=self.accept)
        for hidden in (self._card, self._hint, self._go, self._close):
            hidden.hide()
        foot: list[QWidget | None] = [None, self._stop, self._go, self._close]
        words = column(theme, self._title, self._text, space=2)
        parts = (words, self._bar, self._card, self._hint, None, row(theme, *foot))
        self.setLayout(column(theme, *parts, space=12, margins=(24, 20, 24, 18)))
        self.resize(theme.px(480), theme.px(220))
        self.finished.connect(self._closed)

    def look(self) -> None:
        """Read the file, and show what is in it."""
        self.open()
        self._runner.run(("book", id(self)), lambda: self._book.json_book.look(self._path), self._looked, self._failed)

    def start(self) -> None:
        """Bring it in."""
        self.stage = Stage.IMPORTING
        self._title.setText(self.tr("Importing…"))
        for widget in (self._go, self._hint, self._card):
            widget.hide()
        self._bar.show()

        def work() -> BookReport:
            return self._book.json_book.run(self._path, self._progressed.emit, self._cancel.is_set)

        self._runner.run("import", work, self._done, self._failed)

    def reject(self) -> None:
        if self.stage is Stage.IMPORTING:
            self._cancel.set()
            self._stop.setEnabled(False)
            self._title.setText(self.tr("Stopping and taking back…"))
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stage is Stage.IMPORTING:
            self.reject()
            event.ignore()
        else:
            super().closeEvent(event)

    def _closed(self) -> None:
        self.stage = Stage.TOLD
        self._runner.forget(("book", id(self)))
        self.deleteLater()

    def _show_progress(self, now: ImportProgress) -> None:
        if self.stage is Stage.IMPORTING and not self._cancel.is_set():
            self._bar.setRange(0, self._total)
            self._bar.setValue(now.cards)

    def _looked(self, report: BookReport) -> None:
        self._bar.hide()
        self._total = sum(counts.added for counts in report.counts.values())
        if report.is_refused:
            self._tell(self.tr("This file cannot be brought in"), self.tr("Nothing was changed."), report)
            return
        self.stage = Stage.ASKING
        self._title.setText(self.tr("A whole address book"))
        self._text.setText(say_counts(report))
        self._hint.setText(
            self.tr(
                "Where there is nobody yet, all comes as it is in the file. Else what both have becomes as the file has "
                "it, unless you changed it here later. One Undo takes it back."
            )
        )
        self._hint.show()
        self._go.setVisible(self._total > 0)
        self._go.setFocus()

    def _done(self, report: BookReport) -> None:
        if report.is_refused:
            self._tell(self.tr("This file cannot be brought in"), self.tr("Nothing was changed."), report)
        elif report.cancelled:
            self._tell(self.tr("Import cancelled"), self.tr("Nothing was changed."), report)
        else:
            if report.done is not None and report.done.step is not None:
                self._shell.say_step(report.done.step)
                self._shell.choose_somebody()
            else:
                self._shell.say(self.tr("All of it was here already."))
            if report.problems:
                self._tell(self.tr("The address book is in"), self.tr("A few things need a look."), report)
            else:
                self.accept()

    def _tell(self, title: str, text: str, report: BookReport) -> None:
        """Say how it ended, with what was wrong or noticed."""
        self.stage = Stage.TOLD
        self._title.setText(title)
        self._text.setText(text)
        self._problems.fill(report.problems)
        self._card.setVisible(bool(report.problems))
        for hidden in (self._bar, self._stop, self._go, self._hint):
            hidden.hide()
        self._close.show()
        self._close.setDefault(True)
        self._close.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.stage = Stage.TOLD
        self.accept()
        self._shell.say_error(error)
