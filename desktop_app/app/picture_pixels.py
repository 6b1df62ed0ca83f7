"""Pictures turned into shades of grey by Qt, which is loaded with the first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.faults import fault
from desktop_app.formats.pictures.pixels import (
    LARGEST_SIDE,
    MOST_PIXELS,
    PictureRefusedError,
    Pixels,
    decode_with,
)

if TYPE_CHECKING:
    from pathlib import Path

FORMATS = (b"png", b"jpeg", b"webp", b"gif", b"bmp")
_MEMORY = 220
"""MB that a decoder of Qt may take for one picture."""


def decode_pictures() -> None:
    """Let pictures be decoded in this process, once one comes."""
    decode_with(decoded)


def decoded(path: Path) -> Pixels:
    """A picture, scaled down to what a code needs, on white where it is transparent.

    Raises PictureRefusedError for one that is too large or none, before anything of it is decoded
    where its size says so.
    """
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImageReader

    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAllocationLimit(_MEMORY)
    size = reader.size()
    if bytes(reader.format().data()) not in FORMATS or not size.isValid():
        raise PictureRefusedError(fault("picture-not-decoded"))
    if size.width() * size.height() > MOST_PIXELS:
        millions = size.width() * size.height() // 1_000_000
        raise PictureRefusedError(
            fault("picture-too-large", millions=millions, most=MOST_PIXELS // 1_000_000)
        )
    if max(size.width(), size.height()) > LARGEST_SIDE:
        side = QSize(LARGEST_SIDE, LARGEST_SIDE)
        reader.setScaledSize(size.scaled(side, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PictureRefusedError(fault("picture-not-decoded"))
    return _grey(image)


def _grey(image) -> Pixels:  # type: ignore[no-untyped-def]
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    if image.hasAlphaChannel():
        ground = QImage(image.size(), QImage.Format.Format_RGB32)
        ground.fill(Qt.GlobalColor.white)
        painter = QPainter(ground)
        painter.drawImage(0, 0, image)
        painter.end()
        image = ground
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, step = grey.width(), grey.height(), grey.bytesPerLine()
    data = bytes(grey.constBits())
    # Rows of an image end at multiples of four bytes.
    rows = (
        data
        if step == width
        else b"".join(data[row * step : row * step + width] for row in range(height))
    )
    return Pixels(width, height, rows)
