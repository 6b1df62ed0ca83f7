"""Files dropped on somebody's page: it is said what comes of them while they are dragged over it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.documents import DocumentKind, kind_of
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.kit.drop_hint import DropHint
    from desktop_app.ui.room import RoomTools

_BROUGHT_IN = (DocumentKind.OTHER, DocumentKind.TABLE)
"""Of these kinds are the files people come from: such a file is left to the window, which imports it."""


class FileDrop(QObject):
    """What is dragged over a `page`: `keep` is given files that are dropped. Those that people are
    imported from are left to the window.
    """

    def __init__(self, page: QWidget, tools: RoomTools, keep: Callable[[QMimeData], None]) -> None:
        super().__init__(page)
        self._page, self._theme, self._keep = page, tools.context.theme, keep
        self._imported = {
            suffix for kind in tools.book.importing.file_kinds() for suffix in kind.suffixes
        }
        self._hint: DropHint | None = None

    def entered(self, event: QDragEnterEvent, name: str) -> bool:
        """Whether what comes is taken, as documents of the person of that name."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if event.source() is not None or not paths or any(map(self._is_imported, paths)):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        words = self.tr("Drop to keep it with %1")
        if len(paths) > 1:
            words = self.tr("Drop to keep %Ln file(s) with %1", None, len(paths))
        self._show(fill_in(words, cut(name, LONGEST_NAME)))
        return True

    def left(self) -> None:
        """It was taken elsewhere."""
        if self._hint is not None:
            self._hint.deleteLater()
            self._hint = None

    def dropped(self, event: QDropEvent) -> None:
        """Keep it."""
        self.left()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._keep(event.mimeData())

    def _is_imported(self, name: str) -> bool:
        if Path(name).is_dir():
            return True
        return kind_of(name) in _BROUGHT_IN and Path(name).suffix.lower() in self._imported

    def _show(self, words: str) -> None:
        from desktop_app.ui.kit.drop_hint import DropHint

        self.left()
        self._hint = DropHint(self._theme, words, self._page)
