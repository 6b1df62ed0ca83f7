"""The picture in the tray: Kith's mark on its own light ground, seen on light and dark panels
alike, and a count.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from desktop_app.ui.kit.icons import draw_svg
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice

SIZES = (16, 22, 24, 32, 44, 48, 64)
MOST = 99


def tray_picture(pictures: Path, count: int) -> QIcon:
    """The mark with `count` in its corner; without one for 0. `pictures` is the folder of icons."""
    icon = QIcon()
    for side in SIZES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        _paint(pixmap, pictures, side, count)
        icon.addPixmap(pixmap)
    return icon


def _paint(device: QPaintDevice, pictures: Path, side: int, count: int) -> None:
    # The panel is not part of our window: its colour is not that of our theme, so these do not
    # follow it.
    dot, ink = (QColor(value) for value in (Role.INK.value[0], Role.ON_EMBER.value[0]))
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_svg(painter, QRectF(0, 0, side, side), pictures / "kith.svg", dot)
    if count > 0:
        text = str(count) if count <= MOST else f"{MOST}+"
        height = max(9.0, side * 0.56)
        width = max(height, height * (0.3 + 0.42 * len(text)))
        place = QRectF(side - width, side - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(place, height / 2, height / 2)
        edge = max(0.8, side / 26)
        inner = place.adjusted(edge, edge, -edge, -edge)
        painter.setBrush(dot)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        font = QFont(painter.font())
        font.setPixelSize(max(7, round(height * 0.72)))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
