"""The title of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.kit.theme import Theme


class PageTitle(PlainLabel):
    """Goes on in a second line where it must, and is set smaller where large text leaves a narrow
    page too little room for one of its words. It takes all the width it is given: put nothing that
    stretches beside it.
    """

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(theme, text, Face.NAME, wrap=True)
        # Else its longest word would keep the page from becoming narrow.
        self.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self._theme.font(Face.NAME))
        words = self.whole_text().split()
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        fits = longest <= self.contentsRect().width() or self.width() <= 1
        self.set_face(Face.NAME if fits else Face.TITLE)
