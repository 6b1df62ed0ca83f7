"""Laying out and writing on threads, with progress, and given up when nobody waits any more."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.errors import StoppedError
from desktop_app.ui.kit.folders import begin_in_last_folder
from desktop_app.ui.kit.paper import open_pdf, place_for_pdf
from desktop_app.ui.kit.sure import application
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.paper.pdf import pdf_parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.ui.paper.document import PaperDocument
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

    Told = Callable[[int, int], None]
    Stop = Callable[[], bool]

LAY_OUT, WRITE, PRINTERS = "print-lay-out", "print-write", "print-printers"
"""Keys of what is done on threads."""
TELL_EVERY = 0.1
"""Seconds between two words about progress."""


class Making(QObject):
    """`begun` tells whether something is written rather than laid out, which `writes` says afterwards;
    `told` how many are done of how many, `made` carries a document that is laid out, and `ended` says
    that nothing is being done any more.
    """

    made = Signal(object)
    told = Signal(int, int)
    begun = Signal(bool)
    ended = Signal()

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._tools = shell, tools
        self._stop = threading.Event()
        self.writes = False
        # Whoever quits does not wait for pages.
        application().aboutToQuit.connect(self._stop_now)

    def _stop_now(self) -> None:
        self._stop.set()

    def lay_out(self, make: Callable[[Told, Stop], PaperDocument]) -> None:
        """Lay out a document; one being laid out or written is given up."""
        self._run(LAY_OUT, make, self._laid_out, writes=False)

    def give_up(self) -> None:
        """Stop what is being done."""
        self._stop.set()
        for key in (LAY_OUT, WRITE):
            self._tools.runner.forget(key)
        self.ended.emit()

    def ask_save(self, document: PaperDocument) -> None:
        """Ask where, and write the PDF there."""
        dialog = QFileDialog(
            self._shell.parent(), self.tr("Save as PDF"), "", self.tr("PDF files (*.pdf)")
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_in_last_folder(dialog, self._tools.state)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{_file_name(document.title) or self.tr('People')}.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._save(document, Path(name)))
        dialog.open()

    def print(self, document: PaperDocument) -> None:
        """Ask for a printer and print on it; where there is none, open it in the system's viewer of
        PDFs, which may know another way.
        """

        def known(names: list[str]) -> None:
            if names:
                self._ask_printer(document)
            else:
                self._open(document)

        # The first time it takes longer than a window may falter.
        self._tools.runner.run(PRINTERS, _printers, known, self._failed)

    def _ask_printer(self, document: PaperDocument) -> None:
        from desktop_app.ui.printing.printers import PrinterChoice, print_pages

        def begin(printer: QPrinter) -> None:
            def work(told: Told, stop: Stop) -> int:
                return print_pages(document, printer, told, stop)

            def printed(count: int) -> None:
                self.ended.emit()
                words = self.tr("%Ln page(s) sent to %1", None, count)
                self._shell.say(fill_in(words, printer.printerName()))

            self._run(WRITE, work, printed, writes=True)

        choice = PrinterChoice(document, self._shell.parent())
        choice.chosen.connect(begin)
        choice.ask()

    def _open(self, document: PaperDocument) -> None:
        place = place_for_pdf(document.title)

        def opened(_: object) -> None:
            self.ended.emit()
            if not open_pdf(place):
                self._shell.say(self.tr("No program opens PDF files here."))

        self._write(document, Path(place), opened)

    def _save(self, document: PaperDocument, path: Path) -> None:
        def saved(_: object) -> None:
            self.ended.emit()
            self._shell.say(fill_in(self.tr("%Ln page(s) written to %1", None, count), path.name))

        count = document.count
        self._write(document, path, saved)

    def _write(self, document: PaperDocument, path: Path, done: Callable[[object], None]) -> None:
        def work(told: Told, stop: Stop) -> int:
            parts = pdf_parts(document, told, stop)
            return self._tools.book.exporting.write(path, parts)

        self._run(WRITE, work, done, writes=True)

    def _laid_out(self, document: PaperDocument) -> None:
        self.ended.emit()
        self.made.emit(document)

    def _run(
        self,
        key: str,
        work: Callable[[Told, Stop], object],
        done: Callable[[PaperDocument], None] | Callable[[int], None] | Callable[[object], None],
        *,
        writes: bool,
    ) -> None:
        self.give_up()
        stop = self._stop = threading.Event()
        before = [time.monotonic()]

        def told(number: int, of: int) -> None:
            if time.monotonic() - before[0] >= TELL_EVERY and not stop.is_set():
                before[0] = time.monotonic()
                self.told.emit(number, of)

        self.writes = writes
        self.begun.emit(writes)
        self._tools.runner.run(key, lambda: work(told, stop.is_set), done, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.ended.emit()
        if not isinstance(error, StoppedError):
            self._shell.say_error(error)


def _printers() -> list[str]:
    from desktop_app.ui.printing.printers import printer_names

    return printer_names()


def _file_name(title: str) -> str:
    """A name that every system takes."""
    plain = "".join(mark if mark.isalnum() or mark in " -" else " " for mark in title)
    return " ".join(plain.split())[:60]
