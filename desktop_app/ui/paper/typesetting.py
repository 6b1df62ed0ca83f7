"""Lines of text on paper: how many a text takes, and how they are painted.

All is measured in points, and painted at ten units a point: a font is then a whole number of units
high, and a text breaks alike in a preview, a PDF and on a printer, whatever their resolution.
"""

from __future__ import annotations

import threading
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPen,
    QTextLayout,
    QTextOption,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QPainter, QTextLine

UNITS = 10
"""Units a point in which it is painted."""
LABEL_WIDTH = 108.0
"""Points a label takes before its text."""
IMAGE_GAP = 14.0
HAIRLINE = 5.0
"""Units a hairline is thick: half a point."""
INK, SOFT, FAINT, EMBER, RULE = "#211F1C", "#57514A", "#716A61", "#B83F1B", "#CFC8BF"
_NORMAL, _STRONG = QFont.Weight.Normal, QFont.Weight.DemiBold
_FAMILIES = (
    *("Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Cantarell", "Ubuntu"),
    *("Liberation Sans", "DejaVu Sans", "Arial"),
)
_LINE_BREAKS = str.maketrans({"\n": "\u2028", "\r": None, "\t": " ", "\x0b": " ", "\x0c": " "})


class Style(Enum):
    """Size of the letters, height of a line (both in points), weight, colour."""

    TITLE = (20.0, 26.0, _STRONG, INK)
    HEADING = (11.5, 16.0, _STRONG, EMBER)
    LETTER = (14.0, 21.0, _STRONG, EMBER)
    NAME = (10.0, 13.5, _STRONG, INK)
    BODY = (9.0, 12.5, _NORMAL, INK)
    SOFT = (9.0, 12.5, _NORMAL, SOFT)
    SMALL = (8.0, 11.0, _NORMAL, FAINT)

    @property
    def leading(self) -> float:
        """The height of a line."""
        return self.value[1]


class Paragraph(NamedTuple):
    """A text in one style, with `gap` points above it; a `label` stands before it in a column of its
    own.
    """

    text: str
    style: Style = Style.BODY
    gap: float = 0.0
    label: str = ""


class Entry(NamedTuple):
    """What belongs together: paragraphs, beside them a picture of so many points a side; `rule` draws
    a hairline below.
    """

    paragraphs: Sequence[Paragraph]
    image: QImage | None = None
    side: float = 0.0
    rule: bool = False


@lru_cache(maxsize=1)
def _families() -> list[str]:
    known = set(QFontDatabase.families())
    return [family for family in _FAMILIES if family in known][:1] or [QFont().defaultFamily()]


class _OfThread(threading.local):
    """Fonts of one thread: Qt loads what a font needs for the thread that asks, and two that share one
    would take it from each other.
    """

    def __init__(self) -> None:
        self.fonts: dict[tuple[float, QFont.Weight], tuple[QFont, QFontMetricsF]] = {}


_of_thread = _OfThread()


def font_of(size: float, weight: QFont.Weight = _NORMAL) -> QFont:
    """The font of paper at so many points, for this thread; other scripts come from whatever font
    has them.
    """
    return _known(size, weight)[0]


def metrics_of(size: float, weight: QFont.Weight = _NORMAL) -> QFontMetricsF:
    """The measures of that font, in units."""
    return _known(size, weight)[1]


def _known(size: float, weight: QFont.Weight) -> tuple[QFont, QFontMetricsF]:
    found = _of_thread.fonts.get((size, weight))
    if found is None:
        font = QFont()
        font.setFamilies(_families())
        font.setPixelSize(round(size * UNITS))
        font.setWeight(weight)
        # A ligature would be copied and searched in the PDF as one strange letter.
        font.setFeature(QFont.Tag("liga"), 0)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        found = _of_thread.fonts[size, weight] = font, QFontMetricsF(font)
    return found


def lines_of(
    text: str, font: QFont, width: float, *, mirrored: bool = False
) -> tuple[QTextLayout, list[QTextLine]]:
    """A text broken into lines of so many units; words longer than a line are broken too. The layout
    must live as long as its lines.
    """
    layout = QTextLayout(text.translate(_LINE_BREAKS), font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return layout, lines


class Typesetter:
    """Sets entries in a column of so many points; `mirrored` begins at the right. For one thread."""

    def __init__(self, width: float, *, mirrored: bool = False) -> None:
        self._width, self._mirrored = width, mirrored
        self._metrics = {style: metrics_of(style.value[0], style.value[2]) for style in Style}

    def heights(self, entry: Entry) -> list[float]:
        """The height of each of its lines, in points."""
        heights: list[float] = []
        for paragraph in entry.paragraphs:
            leading = paragraph.style.leading
            heights.append(leading + paragraph.gap)
            heights += [leading] * (self._count(paragraph, entry) - 1)
        if entry.image is not None and (missing := entry.side - sum(heights)) > 0:
            heights.append(missing)
        return heights

    def paint(
        self, painter: QPainter, entry: Entry, x: float, y: float, first: int, last: int
    ) -> None:
        """Paint its lines from `first` up to `last`, the upper left corner being at `x`, `y` points."""
        if first == 0 and entry.image is not None:
            self._paint_image(painter, entry, x, y)
        number = 0
        for paragraph in entry.paragraphs:
            font = font_of(paragraph.style.value[0], paragraph.style.value[2])
            _layout, lines = lines_of(
                paragraph.text, font, self._room(paragraph, entry) * UNITS, mirrored=self._mirrored
            )
            for place, line in enumerate(lines or [None]):
                if first <= number < last:
                    y += paragraph.gap if place == 0 else 0.0
                    if line is not None:
                        self._paint_line(painter, paragraph, line, (x, y), entry)
                    if place == 0 and paragraph.label:
                        self._paint_label(painter, paragraph, x, y)
                    y += paragraph.style.leading
                number += 1
            if number >= last:
                break
        if entry.rule:
            painter.setPen(QPen(QColor(RULE), HAIRLINE))
            below = QPointF(x * UNITS, y * UNITS - 15)
            painter.drawLine(below, below + QPointF(self._width * UNITS, 0))

    def _count(self, paragraph: Paragraph, entry: Entry) -> int:
        text, width = paragraph.text, self._room(paragraph, entry) * UNITS
        # Most texts stand on one line, which is found out five times as fast so.
        if "\n" not in text and self._metrics[paragraph.style].horizontalAdvance(text) < width - 1:
            return 1
        font = font_of(paragraph.style.value[0], paragraph.style.value[2])
        return max(1, len(lines_of(text, font, width)[1]))

    def _room(self, paragraph: Paragraph, entry: Entry) -> float:
        beside = entry.side + IMAGE_GAP if entry.image is not None else 0.0
        return self._width - beside - (LABEL_WIDTH if paragraph.label else 0.0)

    def _paint_line(
        self, painter: QPainter, paragraph: Paragraph, line: QTextLine, at: tuple[float, float],
        entry: Entry,
    ) -> None:  # fmt: skip
        metrics, x = self._metrics[paragraph.style], at[0]
        if self._mirrored:
            x += entry.side + IMAGE_GAP if entry.image is not None else 0.0
        elif paragraph.label:
            x += LABEL_WIDTH
        room = paragraph.style.leading * UNITS - metrics.ascent() - metrics.descent()
        base = at[1] * UNITS + room / 2 + metrics.ascent()
        painter.setPen(QColor(paragraph.style.value[3]))
        line.setPosition(QPointF(0, 0))
        line.draw(painter, QPointF(x * UNITS, base - line.ascent()))

    def _paint_label(self, painter: QPainter, paragraph: Paragraph, x: float, y: float) -> None:
        label = Paragraph(paragraph.label, Style.SOFT)
        font = font_of(Style.SOFT.value[0], Style.SOFT.value[2])
        width = (LABEL_WIDTH - 8) * UNITS
        shown = self._metrics[Style.SOFT].elidedText(label.text, Qt.TextElideMode.ElideRight, width)
        _layout, lines = lines_of(shown, font, width, mirrored=self._mirrored)
        if lines:
            at = (x + self._width - LABEL_WIDTH + 8 if self._mirrored else x, y)
            self._paint_line(painter, label, lines[0], at, Entry(()))

    def _paint_image(self, painter: QPainter, entry: Entry, x: float, y: float) -> None:
        assert entry.image is not None
        left = x if self._mirrored else x + self._width - entry.side
        side = entry.side * UNITS
        painter.drawImage(QRectF(left * UNITS, y * UNITS, side, side), entry.image)
