"""Photos decoded off the UI thread, behind guards: a picture can be a bomb.

Only JPEG, PNG, GIF and WebP, told by content and decoded as that; at most 24 megapixels and 64 MB
while decoding; what is kept is at most 512 pixels a side.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect, QSize, Qt, Signal

if TYPE_CHECKING:
    # What reads and writes pictures is loaded with the first one: no start waits for it.
    from PySide6.QtGui import QImage, QPixmap

    from desktop_app.ui.kit.runner import Runner

FORMATS = {b"jpeg", b"png", b"webp", b"gif"}
MOST_PIXELS = 24_000_000
LARGEST_SIDE = 512
KEEP = 600
QUALITY = 88


def decoded(data: bytes, side: int = LARGEST_SIDE) -> QImage | None:
    """The picture scaled to at most `side` pixels, None when it is none Kith shows. May be called
    on any thread.
    """
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImageReader

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    found = bytes(QImageReader.imageFormat(buffer).data())
    if found not in FORMATS:
        return None
    reader = QImageReader(buffer, QByteArray(found))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(64)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(
            size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(
                QSize(1, 1)
            )
        )
    image = reader.read()
    return None if image.isNull() else image


def encoded(image: QImage) -> tuple[bytes, str]:
    """The picture as bytes to keep, at most 512 pixels a side, without anything the camera wrote
    into it; and its type.
    """
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter

    if max(image.width(), image.height()) > LARGEST_SIDE:
        image = image.scaled(
            LARGEST_SIDE,
            LARGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    # Painted afresh: texts and places a camera wrote travel with a QImage otherwise.
    fresh = QImage(
        image.size(),
        QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32,
    )
    fresh.fill(Qt.GlobalColor.transparent if image.hasAlphaChannel() else Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, image)
    painter.end()
    kind, media = (b"PNG", "image/png") if image.hasAlphaChannel() else (b"JPEG", "image/jpeg")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(QUALITY)
    writer.write(fresh)
    return bytes(buffer.data().data()), media


def squared(image: QImage) -> QImage:
    """The middle of a picture as a square, for a round avatar."""
    side = min(image.width(), image.height())
    return image.copy(QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side))


class PhotoCache(QObject):
    """Pixmaps of people by id and size; a missing one is read and decoded on a thread, then `ready`
    says so.
    """

    ready = Signal(int)

    def __init__(self, load: Callable[[int], bytes | None], runner: Runner) -> None:
        super().__init__()
        self._load, self._runner = load, runner
        self._pixmaps: OrderedDict[tuple[int, int], QPixmap | None] = OrderedDict()

    def pixmap(self, person_id: int, side: int) -> QPixmap | None:
        """The photo as a square of `side` pixels (twice that inside, for sharp screens), None while
        there is none.
        """
        key = (person_id, side)
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        self._keep(key, None)
        self._runner.run(
            ("photo", key),
            lambda: self._read(person_id, side * 2),
            lambda image: self._arrived(key, image),
        )
        return None

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Read the photos of those people anew, or all; what is being read for them is the old
        one.
        """
        gone = None if ids is None else set(ids)
        for key in [key for key in self._pixmaps if gone is None or key[0] in gone]:
            del self._pixmaps[key]
            self._runner.forget(("photo", key))

    def _read(self, person_id: int, side: int) -> QImage | None:
        data = self._load(person_id)
        image = None if data is None else decoded(data, side * 2)
        if image is None:
            return None
        mode = Qt.TransformationMode.SmoothTransformation
        return squared(image).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, mode)

    def _arrived(self, key: tuple[int, int], image: QImage | None) -> None:
        if image is not None:
            from PySide6.QtGui import QPixmap

            self._keep(key, QPixmap.fromImage(image))
            self.ready.emit(key[0])

    def _keep(self, key: tuple[int, int], pixmap: QPixmap | None) -> None:
        self._pixmaps[key] = pixmap
        while len(self._pixmaps) > KEEP:
            self._pixmaps.popitem(last=False)
