"""Boxes to tick and to choose from whose words end in "…" where they have too little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.labels import hint, isolated

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

INDICATOR = 1.7
"""Room of the box itself and the gap before its words, in heights of a line."""


class ElidedWords(QObject):
    """Words of a check box or a radio button that takes whatever width it is given; what is cut is
    told in full by its tip.
    """

    def __init__(self, made: QAbstractButton) -> None:
        super().__init__(made)
        self._made, self._words = made, ""
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.installEventFilter(self)

    def say(self, words: str, name: str = "") -> None:
        """Show `words`; assistive technology hears `name`, or the words."""
        self._words = words
        self._made.setAccessibleName(name or words)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        metrics: QFontMetrics = self._made.fontMetrics()
        room = max(0, self._made.width() - round(metrics.height() * INDICATOR))
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        # A number or an address keeps its order in a mirrored window.
        self._made.setText(isolated(plain_text(shown)))
        hint(self._made, self._words if shown != self._words else "")
