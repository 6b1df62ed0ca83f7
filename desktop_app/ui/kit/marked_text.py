"""A line of text with a word in it that stands out, such as the one a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QFont, QPainter


class MarkedText(NamedTuple):
    """Words, and where in them those that stand out begin and end; both 0 when none do. `tail`
    follows them, and is shown also where there is no room for all of them.
    """

    words: str
    start: int = 0
    end: int = 0
    tail: str = ""

    @property
    def whole(self) -> str:
        """All of it, as it is read out."""
        return self.words + self.tail


def paint_marked(
    painter: QPainter,
    place: QRect,
    text: MarkedText,
    marked: tuple[QFont, QColor],
    mirrored: Callable[[QRect], QRect],
    flags: Qt.AlignmentFlag,
) -> int:
    """Draw `text` in one line as the painter is set, its marked words in a font and colour of their
    own, and give the width it took. What has no room is left out with an ellipsis; `mirrored` gives
    the place in a window from right to left.
    """
    font, colour = painter.font(), painter.pen().color()
    plain, left = (font, colour), place.left()
    tail = painter.fontMetrics().horizontalAdvance(text.tail)
    end = place.right() + 1 - tail
    word = text.words[text.start : text.end]
    # Room for the marked words is taken from those before them.
    kept = QFontMetrics(marked[0]).horizontalAdvance(word) if word else 0
    parts = (
        (text.words[: text.start], plain, end - kept, Qt.TextElideMode.ElideLeft),
        (word, marked, end, Qt.TextElideMode.ElideRight),
        (text.words[text.end :], plain, end, Qt.TextElideMode.ElideRight),
    )
    for words, (own_font, own_colour), until, elided in parts:
        free = until - left
        if not words or free <= 0:
            continue
        painter.setFont(own_font)
        painter.setPen(own_colour)
        metrics = painter.fontMetrics()
        fitted = metrics.elidedText(words, elided, free)
        if elided is Qt.TextElideMode.ElideLeft and fitted != words:
            fitted = _from_a_word(fitted)
        width = min(free, metrics.horizontalAdvance(fitted))
        painter.drawText(mirrored(QRect(left, place.top(), width, place.height())), flags, fitted)
        left += width
    painter.setFont(font)
    painter.setPen(colour)
    if text.tail:
        painter.drawText(
            mirrored(QRect(left, place.top(), tail + 1, place.height())), flags, text.tail
        )
    return left + tail - place.left()


def _from_a_word(elided: str) -> str:
    """Words whose beginning was left out, begun with a whole one where there is one."""
    _, blank, rest = elided[1:].lstrip("…").partition(" ")
    return f"…{rest}" if blank and rest.strip() else elided
