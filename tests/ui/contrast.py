"""How well words can be told from what is behind them, measured on the picture of a window.

The window is drawn three times as large, so that the strokes of letters have their full colour somewhere.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from desktop_app.ui.kit.labels import PlainLabel
from tests.ui.reach import every

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST = 4.5
"""WCAG 2.2, success criterion 1.4.3 (AA)."""
LARGER = 3
SEEN = 6
"""Pixels a colour must have to be the middle of a stroke and not an edge of one."""


def faint(root: QWidget) -> list[str]:
    """Texts in sight in `root` with less contrast than AA asks for, each with what was measured."""
    picture = _drawn(root)
    found = []
    for item in _with_words(root):
        place = QRect(item.mapTo(root, QPoint(0, 0)), item.size()).intersected(root.rect())
        if _is_covered(item, root, place) or place.width() < 4 or place.height() < 4:
            continue
        measured = _contrast(picture.copy(_larger(place)))
        if measured < LEAST:
            found.append(f"{_words(item)[:40]!r}: {measured:.2f}")
    return found


def contrast_of(item: QWidget) -> float:
    """The contrast of the words of `item` as it is drawn now."""
    return _contrast(_drawn(item))


def ratio(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """The contrast of two colours by WCAG 2.2 (relative luminance): 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: tuple[int, int, int]) -> float:
    parts = [
        value / 255 / 12.92 if value / 255 <= 0.04045 else ((value / 255 + 0.055) / 1.055) ** 2.4
        for value in colour
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _drawn(root: QWidget) -> QImage:
    picture = QImage(root.size() * LARGER, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.scale(LARGER, LARGER)
    root.render(painter, QPoint(0, 0))
    painter.end()
    return picture


def _larger(place: QRect) -> QRect:
    return QRect(place.topLeft() * LARGER, QSize(place.width() * LARGER, place.height() * LARGER))


def _contrast(piece: QImage) -> float:
    piece = piece.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(piece.constBits()).cast("I"))
    (behind, _), *_ = seen.most_common(1)
    ground = _parts(behind)
    return max(
        (ratio(_parts(value), ground) for value, count in seen.items() if count >= SEEN), default=1
    )


def _parts(value: int) -> tuple[int, int, int]:
    return value >> 16 & 255, value >> 8 & 255, value & 255


def _with_words(root: QWidget) -> Iterator[QWidget]:
    for item in every(root, QWidget):
        if item.isEnabled() and _words(item).strip():
            yield item


def _words(item: QWidget) -> str:
    if isinstance(item, PlainLabel | QAbstractButton):
        return item.text()
    if isinstance(item, QLineEdit):
        return item.text() or item.placeholderText()
    if isinstance(item, QTextEdit):
        return item.toPlainText() or item.placeholderText()
    return ""


def _is_covered(item: QWidget, root: QWidget, place: QRect) -> bool:
    """Whether something else is drawn over its middle, or it is scrolled out of sight."""
    shown = item.visibleRegion().boundingRect()
    if shown.height() < item.height() * 0.8 or shown.width() < item.width() * 0.8:
        return True
    there = root.childAt(place.center())
    return there is None or not (
        there is item or item.isAncestorOf(there) or there.isAncestorOf(item)
    )
