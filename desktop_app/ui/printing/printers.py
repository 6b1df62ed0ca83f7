"""The printers of this computer, and pages sent to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog

from desktop_app.domain.errors import KithError
from desktop_app.ui.paper.pdf import page_layout, paint_pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.paper.document import PaperDocument

_BAD = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)


def printer_names() -> list[str]:
    """What the printers are called that the system knows; none where it has no service for them."""
    return list(QPrinterInfo.availablePrinterNames())


class PrinterChoice(QObject):
    """Asks for a printer in the system's own dialog. `chosen` carries the QPrinter, set to the paper
    the document is laid out for.
    """

    chosen = Signal(object)

    def __init__(self, document: PaperDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(document.title)
        self._printer.setCreator("Kith")
        self._fit()
        self._dialog = dialog = QPrintDialog(self._printer, parent)
        option = QAbstractPrintDialog.PrintDialogOption
        # There is a button of its own that saves as PDF, and refuses the address book's own files.
        dialog.setOption(option.PrintToFile, on=False)
        dialog.setOption(option.PrintPageRange, on=True)
        dialog.setMinMax(1, document.count)
        dialog.finished.connect(self._finished)

    def ask(self) -> None:
        """Open the dialog, which leaves the window alive."""
        QDialog.open(self._dialog)

    def _fit(self) -> None:
        self._printer.setFullPage(True)
        self._printer.setPageLayout(page_layout(self._document))

    def _finished(self, code: int) -> None:
        if code == QDialog.DialogCode.Accepted:
            # Labels laid out for one paper are wrong on every other.
            self._fit()
            self.chosen.emit(self._printer)
        self._dialog.deleteLater()
        self.deleteLater()


def print_pages(
    document: PaperDocument,
    printer: QPrinter,
    told: Callable[[int, int], object],
    stop: Callable[[], bool],
) -> int:
    """Send the pages chosen in the dialog to the printer, and give how many those are; may be called
    on a thread. Raises StoppedError soon after `stop` becomes true, and KithError when the printer
    takes nothing.
    """
    pages = range(document.count)
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        pages = range(max(0, printer.fromPage() - 1), min(document.count, printer.toPage()))
    if not paint_pages(document, printer, told, stop, pages) or printer.printerState() in _BAD:
        raise KithError("printer-refused", printer=printer.printerName())
    return len(pages)
