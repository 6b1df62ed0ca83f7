"""A document as PDF: its text is text, so that it can be searched and copied."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.domain.errors import StoppedError, StorageUnavailableError
from desktop_app.ui.paper.typesetting import UNITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QPagedPaintDevice

    from desktop_app.ui.paper.document import PaperDocument

RESOLUTION = 72 * UNITS
_PIECE = 1 << 20


def _never() -> bool:
    return False


def page_layout(document: PaperDocument) -> QPageLayout:
    """The size of its pages, painted to the edges."""
    width, height = document.size
    size = QPageSize(
        QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def paint_pages(
    document: PaperDocument,
    device: QPagedPaintDevice,
    told: Callable[[int, int], object] | None = None,
    stop: Callable[[], bool] = _never,
    pages: Sequence[int] | None = None,
) -> bool:
    """Paint all pages, or those with these numbers from 0, on a device whose page is that of
    `page_layout`; False when it takes none. `told` hears how many pages of how many are done; raises
    StoppedError soon after `stop` becomes true.
    """
    wanted = range(document.count) if pages is None else pages
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        scale = device.logicalDpiX() / RESOLUTION
        for done, number in enumerate(wanted):
            if stop():
                raise StoppedError("nobody-waits")
            if done:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            document.paint(painter, number)
            painter.restore()
            if told is not None:
                told(done + 1, len(wanted))
    finally:
        painter.end()
    return True


def pdf_parts(
    document: PaperDocument,
    told: Callable[[int, int], object] | None = None,
    stop: Callable[[], bool] = _never,
) -> Iterator[bytes]:
    """The PDF in pieces; it is made in a temporary file first, so that a large one takes no memory.

    Raises StoppedError soon after `stop` becomes true, StorageUnavailableError when there is no room
    for it. Call it off the UI thread.
    """
    with TemporaryDirectory(prefix="kith-") as folder:
        path = Path(folder) / "pages.pdf"
        writer = QPdfWriter(str(path))
        writer.setResolution(RESOLUTION)
        writer.setTitle(document.title)
        writer.setCreator("Kith")
        writer.setPageLayout(page_layout(document))
        paint_pages(document, writer, told, stop)
        del writer
        try:
            with path.open("rb") as made:
                while piece := made.read(_PIECE):
                    yield piece
        except OSError as error:
            reason = error.strerror or str(error)
            raise StorageUnavailableError(
                "file-not-written", path=str(path), reason=reason
            ) from error
