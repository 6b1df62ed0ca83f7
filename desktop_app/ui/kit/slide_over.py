"""A panel that leaves its splitter in narrow windows and slides over the page when wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QSplitter, QWidget

from desktop_app.ui.kit.sure import application

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext

WIDTH, LASTS = 320, 140
"""Width at the usual font; milliseconds."""


class SlideOver(QObject):
    """Moves one panel between a splitter and a sheet at the end edge of `host`; `button` brings it
    in.
    """

    def __init__(self, context: UiContext, host: QWidget, button: QAbstractButton) -> None:
        super().__init__(host)
        self._context, self._host = context, host
        self._panel: QWidget | None = None
        self._over = False
        self._open = False
        self._button = button
        button.clicked.connect(self.toggle)
        self._sheet = QFrame(host)
        self._sheet.setProperty("kind", "sheet")
        self._sheet.hide()
        self._moving = QPropertyAnimation(self._sheet, b"geometry", self)
        self._moving.setDuration(LASTS)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._sheet)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.hide)
        self._before: QWidget | None = None
        host.installEventFilter(self)

    def take(self, panel: QWidget, slides: bool, splitter: QSplitter, shown: bool) -> None:
        """Keep `panel` in the splitter, or as a sheet; `shown` is whether it is wanted in the
        splitter.
        """
        self._panel = panel
        if slides != self._over:
            self._over = slides
            self._close()
            if slides:
                panel.setParent(self._sheet)
                panel.show()
            else:
                splitter.addWidget(panel)
        if not slides:
            panel.setVisible(shown)
        self._button.setVisible(slides)
        self._place()

    def is_over(self) -> bool:
        """Whether the panel is a sheet now."""
        return self._over

    def toggle(self) -> None:
        """Bring the sheet in or put it away."""
        if self._open:
            self.hide()
        else:
            self._before = QApplication.focusWidget()
            self._open = True
            self._sheet.show()
            self._sheet.raise_()
            self._slide(self._place_of(True))
            for inside in self._panel.findChildren(QWidget) if self._panel is not None else ():
                if inside.isVisible() and inside.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    inside.setFocus(Qt.FocusReason.TabFocusReason)
                    break
            application().focusChanged.connect(self._focus_moved)

    def hide(self) -> None:
        """Put the sheet away and give the focus back."""
        self._close()
        if self._before is not None:
            self._before.setFocus()

    def _close(self) -> None:
        if self._open:
            self._open = False
            application().focusChanged.disconnect(self._focus_moved)
        self._sheet.hide()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on in the page beneath wants to see it."""
        if (
            now is not None
            and now is not self._button
            and self._host.isAncestorOf(now)
            and not self._sheet.isAncestorOf(now)
        ):
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _slide(self, end: QRect) -> None:
        start = self._place_of(False)
        if self._context.theme.moves:
            self._moving.setStartValue(start)
            self._moving.setEndValue(end)
            self._moving.start()
        else:
            self._sheet.setGeometry(end)
        if self._panel is not None:
            self._panel.setGeometry(1, 0, end.width() - 2, end.height())

    def _place_of(self, there: bool) -> QRect:
        width = min(self._context.theme.px(WIDTH), self._host.width())
        mirrored = self._host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside, outside = (
            (0, -width) if mirrored else (self._host.width() - width, self._host.width())
        )
        return QRect(inside if there else outside, 0, width, self._host.height())

    def _place(self) -> None:
        if self._over and self._open:
            self._sheet.setGeometry(self._place_of(True))
            if self._panel is not None:
                self._panel.setGeometry(self._sheet.rect().adjusted(1, 0, -1, 0))
            self._sheet.raise_()
