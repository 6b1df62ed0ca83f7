"""Fields that take more than typing: whole signatures, pictures and files, pasted or dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence

from desktop_app.ui.kit.fields import LineField, TextField

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage, QKeyEvent

_CARD = "text/vcard"
_LINES = ("\n", "\r", "\u2028", "\u2029")


def file_in(data: QMimeData) -> Path | None:
    """The first file that is pasted or dropped, None for none."""
    urls = data.urls() if data.hasUrls() else []
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)


def text_in(data: QMimeData) -> str:
    """The text that is pasted or dropped; a card goes before what else it is as."""
    if data.hasFormat(_CARD):
        return bytes(data.data(_CARD).data()).decode("utf-8", "replace")
    return data.text() if data.hasText() else ""


class NameField(LineField):
    """A name. Text of several lines, and what is no text, is not put in: `pasted` carries what came."""

    pasted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            from PySide6.QtGui import QGuiApplication

            data = QGuiApplication.clipboard().mimeData()
            if data is not None and self._is_more(data):
                self.pasted.emit(data)
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_more(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._is_more(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self._is_more(event.mimeData()):
            event.acceptProposedAction()
            self.pasted.emit(event.mimeData())
        else:
            super().dropEvent(event)

    def _is_more(self, data: QMimeData) -> bool:
        if file_in(data) is not None:
            # Its address would be told as a text too.
            return True
        text = text_in(data).strip()
        several = any(end in text for end in _LINES) or text[:7].upper() in ("MECARD:", "BIZCARD")
        return several or (not text and data.hasImage())


class PasteField(TextField):
    """Takes texts. `picture` carries a QImage that came, `file` the path of a file."""

    picture = Signal(object)
    file = Signal(object)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        path = file_in(source)
        if path is not None:
            self.file.emit(path)
        elif source.hasImage():
            image: QImage = source.imageData()
            self.picture.emit(image)
        elif source.hasFormat(_CARD):
            self.take(text_in(source))
        else:
            super().insertFromMimeData(source)

    def take(self, text: str) -> None:
        """Put a text in place of what stands here."""
        self.selectAll()
        self.insertPlainText(text[:_LONGEST])


_LONGEST = 100_000
