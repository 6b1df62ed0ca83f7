"""Pages one of which is shown below other things: together they scroll once the window is too low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.kit.theme import Theme


class HeldPages(QWidget):
    """A stack that asks for as little height as the page shown can do with, but for `least` pixels at
    the usual font, however high the other pages are or would like to be. It takes all that is left.
    """

    def __init__(self, theme: Theme, pages: QStackedWidget, least: float) -> None:
        super().__init__()
        self._theme, self._pages, self._least = theme, pages, least
        pages.setParent(self)
        pages.currentChanged.connect(lambda _: self.updateGeometry())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        least, shown = self._theme.px(self._least), self._pages.currentWidget()
        layout = None if shown is None else shown.layout()
        if layout is None:
            return least
        if layout.hasHeightForWidth():
            return max(least, layout.totalMinimumHeightForWidth(width))
        return max(least, layout.totalMinimumSize().height())

    def sizeHint(self) -> QSize:
        wide = self._pages.sizeHint().width()
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._pages.minimumSizeHint().width(), self._theme.px(self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.resize(event.size())

    def event(self, event: QEvent) -> bool:
        # The stack within is in no layout of ours, so its wishes reach us as this event.
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
