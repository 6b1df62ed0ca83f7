"""An import under way: counts, a working Cancel, and afterwards what came in and what did not."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QProgressBar, QWidget

from desktop_app.domain.importing import ImportProgress, Problem, Severity
from desktop_app.ui.importing.problem_rows import PROBLEM, ProblemDelegate
from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop_app.services.importing import Importing, ImportReport
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.look import Look
    from desktop_app.ui.main_window import MainWindow

TELL_EVERY = 0.1
"""Seconds between two words about progress."""
BEGIN_AFTER = 50
"""Milliseconds until this dialog stands: drawing it for the first time beside an import would be seen to falter."""
SHOWN_AT_MOST = 500


def begin_import(window: MainWindow, paths: list[Path]) -> None:
    """Bring files and folders into the window's address book; when another import is under way, after it."""
    before = next((dialog for dialog in window.findChildren(ImportDialog) if dialog.is_running), None)
    if before is not None:
        before.ended.connect(lambda: begin_import(window, paths))
        return
    dialog = ImportDialog(window.look, window.kith.importing, window.runner, window)
    dialog.finished_with.connect(lambda report: window.say_done() if report.added + report.updated else None)
    dialog.open()
    dialog.start(paths)


class ImportDialog(QDialog):
    """Runs an import on a thread. `finished_with` carries its ImportReport; `ended` also tells of one that failed."""

    help_page = "import-export"
    finished_with = Signal(object)
    ended = Signal()
    _progressed = Signal(object)

    def __init__(self, look: Look, importing: Importing, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self._importing, self._runner = importing, runner
        self._cancel = threading.Event()
        self._running = False
        theme = self._theme = look.theme
        self._title = PlainLabel(theme, self.tr("Reading…"), Face.TITLE, wrap=True)
        self._text = PlainLabel(theme, " ", Face.BODY, Role.SOFT, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._problems = QListWidget()
        self._problems.setAccessibleName(self.tr("What needs a look"))
        self._problems.setItemDelegate(ProblemDelegate(look))
        self._problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._problems.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._problems.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._card = frame("card", column(theme, self._problems, space=0, margins=(1, 8, 1, 8)))
        self._card.hide()
        self._stop = button(self.tr("Cancel"), clicked=self.stop)
        self._close = button(self.tr("Close"), "primary", clicked=self.accept)
        self._close.hide()
        buttons = row(theme, None, self._stop, self._close)
        self.setLayout(
            column(
                theme, self._title, self._text, self._bar, self._card, None, buttons, space=10, margins=(24, 22, 24, 20)
            )
        )
        self.layout().setStretch(3, 100)
        self.resize(theme.px(520), theme.px(200))
        self._progressed.connect(self._show_progress)

    def start(self, paths: list[Path]) -> None:
        """Begin to import files and folders."""
        self._running = True
        told = [0.0]

        def progress(now: ImportProgress) -> None:
            if time.monotonic() - told[0] >= TELL_EVERY:
                told[0] = time.monotonic()
                self._progressed.emit(now)

        def work() -> ImportReport:
            return self._importing.run(paths, progress, self._cancel.is_set)

        QTimer.singleShot(BEGIN_AFTER, lambda: self._runner.run("import", work, self._done, self._failed))

    @property
    def is_running(self) -> bool:
        """Whether the import goes on."""
        return self._running

    def stop(self) -> None:
        """Stop and take back what came in."""
        self._cancel.set()
        self._stop.setEnabled(False)
        self._title.setText(self.tr("Stopping and taking back…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running:
            self.stop()
            event.ignore()
        else:
            super().closeEvent(event)

    def reject(self) -> None:
        if self._running:
            self.stop()
        else:
            super().reject()

    def _show_progress(self, now: ImportProgress) -> None:
        if self._cancel.is_set() or not self._running:
            return
        self._title.setText(self.tr("%Ln card(s) read", None, now.cards))
        self._text.setText(Path(now.file).name)
        if now.all_files > 1:
            self._bar.setRange(0, now.all_files)
            self._bar.setValue(now.files)

    def _failed(self, error: BaseException) -> None:
        self._over()
        self._title.setText(self.tr("The import stopped"))
        self._text.setText(self.tr("%1 What had come in was kept and can be undone.").replace("%1", str(error)))
        self.ended.emit()

    def _over(self) -> None:
        self._running = False
        self._bar.hide()
        self._stop.hide()
        self._close.show()
        self._close.setFocus()

    def _done(self, report: ImportReport) -> None:
        self._over()
        self.finished_with.emit(report)
        self._say(report)
        self.ended.emit()

    def _say(self, report: ImportReport) -> None:
        if report.cancelled:
            self._title.setText(self.tr("Import cancelled"))
            self._text.setText(self.tr("Nothing was changed."))
            return
        self._title.setText(self.tr("%Ln person(s) added", None, report.added))
        more = [
            (report.updated, self.tr("%Ln updated", None, report.updated)),
            (report.identical, self.tr("%Ln already there", None, report.identical)),
            (report.groups, self.tr("%Ln group(s) made tags", None, report.groups)),
            (report.refused, self.tr("%Ln could not be read", None, report.refused)),
        ]
        self._text.setText(
            self.tr("%Ln card(s) in all", None, report.cards) + "".join(f" · {words}" for count, words in more if count)
        )
        self._list(report.problems)

    def _list(self, problems: list[Problem]) -> None:
        for problem in sorted(problems, key=lambda item: item.severity is Severity.NOTICE)[:SHOWN_AT_MOST]:
            where = f"{Path(problem.file).name}, {self.tr('line %1').replace('%1', str(problem.line))}"
            name = f" · {problem.card_name}" if problem.card_name else ""
            item = QListWidgetItem(f"{where}{name}\n{problem.reason}")
            item.setData(PROBLEM, (problem.reason, where + name, problem.severity is not Severity.NOTICE))
            self._problems.addItem(item)
        if problems:
            self._card.show()
            theme = self._theme
            self.resize(max(self.width(), theme.px(620)), max(self.height(), theme.px(520)))
