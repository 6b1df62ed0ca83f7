"""Documents: so many pages, each of which can be painted alone, for a preview, a PDF or a printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from desktop_app.domain.printing.columns import Block, pages
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.paper.typesetting import (
    FAINT,
    HAIRLINE,
    INK,
    RULE,
    UNITS,
    Entry,
    Typesetter,
    font_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QFont

    from desktop_app.domain.printing.columns import Placed
    from desktop_app.domain.printing.paper import Sheet

COLUMN_GAP = 20.0
"""Points between two columns."""
_HEAD_SIZE = 8.5


class PaperDocument(Protocol):
    """Pages of one size."""

    @property
    def title(self) -> str:
        """Of the file."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper as it lies, in points."""

    @property
    def count(self) -> int:
        """How many pages there are."""

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the page counted `number`, from 0, in units (`typesetting.UNITS` a point) from the
        corner of the paper. It may read what stands on it: call it off the UI thread.
        """


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page of running text: title and date at the head. `mirrored` is for
    readers from right to left.
    """

    title: str
    day: str
    mirrored: bool = False


class FlowDocument:
    """Entries in columns. Only where each stands is kept; what stands there is asked of `content`, by
    keys, when its page is painted.
    """

    def __init__(
        self,
        sheet: Sheet,
        columns: int,
        running: Running,
        content: Callable[[Sequence[int]], Mapping[int, Entry]],
    ) -> None:
        self.title = running.title
        self.size = (sheet.width, sheet.height)
        self._sheet, self._columns, self._running = sheet, columns, running
        self._content = content
        self.width = (sheet.inner_width - COLUMN_GAP * (columns - 1)) / columns
        self._placed: list[Placed] = []

    def lay_out(self, blocks: Iterable[Block]) -> None:
        """Find the place of each block; it takes as long as these take to be made."""
        self._placed = list(pages(blocks, self._columns, self._sheet.inner_height))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._placed)

    def typesetter(self) -> Typesetter:
        """One for its columns."""
        return Typesetter(self.width, mirrored=self._running.mirrored)

    def paint(self, painter: QPainter, number: int) -> None:
        """As `PaperDocument` says."""
        self._paint_running(painter, number)
        placed, sheet = self._placed[number], self._sheet
        entries = self._content([piece.key for piece in placed])
        setter, top = self.typesetter(), sheet.margin + sheet.head
        for piece in placed:
            # Somebody may have been deleted since.
            if (entry := entries.get(piece.key)) is None:
                continue
            column = piece.column
            if self._running.mirrored:
                column = self._columns - 1 - column
            x = sheet.margin + column * (self.width + COLUMN_GAP)
            setter.paint(painter, entry, x, top + piece.top, piece.first, piece.last)

    def _paint_running(self, painter: QPainter, number: int) -> None:
        sheet, running = self._sheet, self._running
        font = font_of(_HEAD_SIZE)
        said = QCoreApplication.translate("Paper", "Page %1 of %2")
        foot = fill_in(said, str(number + 1), str(self.count))
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if running.mirrored:
            left, right = right, left
        head, width = sheet.margin, sheet.inner_width
        _say(painter, font, INK, running.title, (sheet.margin, head, width * 0.72, 12), left)
        _say(painter, font, FAINT, running.day, (sheet.margin, head, width, 12), right)
        below = sheet.height - sheet.margin - 12
        middle = Qt.AlignmentFlag.AlignHCenter
        _say(painter, font, FAINT, foot, (sheet.margin, below, width, 12), middle)
        painter.setPen(QPen(QColor(RULE), HAIRLINE))
        y = (head + 15) * UNITS
        painter.drawLine(
            QPointF(sheet.margin * UNITS, y), QPointF((sheet.margin + width) * UNITS, y)
        )


def _say(
    painter: QPainter,
    font: QFont,
    colour: str,
    text: str,
    box: tuple[float, float, float, float],
    side: Qt.AlignmentFlag,
) -> None:
    """One line in a box of points, cut with an ellipsis where it is too long."""
    rect = QRectF(*(length * UNITS for length in box))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), shown)


def picture_of(document: PaperDocument, number: int, scale: float) -> QImage:
    """A page as a picture on white, `scale` pixels a point. Call it off the UI thread."""
    width, height = document.size
    image = QImage(
        max(1, round(width * scale)), max(1, round(height * scale)), QImage.Format.Format_RGB32
    )
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(scale / UNITS, scale / UNITS)
    document.paint(painter, number)
    painter.end()
    return image
