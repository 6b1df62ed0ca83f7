"""What of a window cannot be read or reached whole: words that are cut, things beyond an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from tests.ui.reach import every

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def whole(qtbot: QtBot, root: QWidget, place: object = "") -> None:
    """Wait until nothing in `root` is clipped; an error that names what still is."""

    def look() -> None:
        found = clipped(root)
        assert found == [], (place, found)

    qtbot.waitUntil(look)


def clipped(root: QWidget) -> list[str]:
    """What of `root` is clipped now, each in words."""
    return [words for item in every(root, QWidget) for words in _of(item)]


def _of(item: QWidget) -> Iterator[str]:
    name = item.accessibleName() or type(item).__name__
    if isinstance(item, QScrollArea):
        yield from _area(item, name)
    elif isinstance(item, PlainLabel):
        yield from _label(item)
    elif isinstance(item, QPushButton | QRadioButton | QCheckBox):
        yield from _button(item, name)
    parent = item.parentWidget()
    inside = parent is not None and not isinstance(parent.parentWidget(), QScrollArea)
    if parent is not None and inside and not item.isWindow():
        beyond = item.x() < -1 or item.geometry().right() > parent.width()
        if beyond and isinstance(item, QAbstractButton | PlainLabel):
            yield f"{name} from {item.x()} to {item.geometry().right()} in {parent.width()}"


def _area(area: QScrollArea, name: str) -> Iterator[str]:
    content = area.widget()
    if content is not None and area.horizontalScrollBarPolicy() == _NEVER:
        wide, room = content.width(), area.viewport().width()
        if wide > room:
            yield f"{name}: {wide} wide in {room}"


def _label(label: PlainLabel) -> Iterator[str]:
    words, shown = label.whole_text(), label.text()
    if not shown.strip() or shown != words:
        # Shortened to fit, with the rest in its tip, or broken at places that are not seen.
        return
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        if high > label.height() + 2:
            yield f"{words[:40]}: {high} high in {label.height()}"
        return
    metrics = QFontMetrics(label.font())
    wide = max(metrics.horizontalAdvance(line) for line in shown.split("\n"))
    if wide > label.contentsRect().width() + 2:
        yield f"{words[:40]}: {wide} wide in {label.contentsRect().width()}"


def _button(made: QAbstractButton, name: str) -> Iterator[str]:
    if isinstance(made, NameButton) or not made.text():
        return
    if made.hasHeightForWidth():
        wanted = made.minimumSizeHint()
        high = made.heightForWidth(made.width())
    else:
        wanted = made.sizeHint()
        high = wanted.height()
    if wanted.width() > made.width() + 1:
        yield f"{name}: {wanted.width()} wide in {made.width()}"
    if high > made.height() + 3:
        yield f"{name}: {high} high in {made.height()}"
