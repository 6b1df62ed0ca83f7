"""A panel that leaves its splitter in narrow windows and slides over the page when wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QToolButton, QWidget

from desktop_app.ui.kit.buttons import icon_button

if TYPE_CHECKING:
    from desktop_app.ui.look import Look

WIDTH, LASTS = 320, 140
"""Width at the usual font; milliseconds."""


class SlideOver(QObject):
    """Moves one panel between a splitter and a sheet at the end edge of `host`, with a bell button to bring it in."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look, self._host = look, host
        self._panel: QWidget | None = None
        self._over = False
        self._open = False
        self._button: QToolButton = icon_button(look.theme, look.icons, "bell", self.tr("Reminders"), self.toggle)
        self._button.setParent(host)
        self._button.hide()
        self._sheet = QFrame(host)
        self._sheet.setProperty("kind", "panel")
        self._sheet.hide()
        self._moving = QPropertyAnimation(self._sheet, b"geometry", self)
        self._moving.setDuration(LASTS)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._sheet)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.hide)
        self._before: QWidget | None = None
        host.installEventFilter(self)

    def take(self, panel: QWidget, slides: bool, splitter: QSplitter, shown: bool) -> None:
        """Keep `panel` in the splitter, or as a sheet; `shown` is whether it is wanted in the splitter."""
        self._panel = panel
        if slides != self._over:
            self._over = slides
            self._open = False
            if slides:
                panel.setParent(self._sheet)
                panel.show()
            else:
                sizes = splitter.sizes()
                splitter.addWidget(panel)
                splitter.setStretchFactor(1, 1)
                if len(sizes) == 2:
                    width = self._look.theme.px(312)
                    splitter.setSizes([sizes[0], max(1, sizes[1] - width), width])
            self._sheet.hide()
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
            if self._panel is not None:
                self._panel.setFocus()
                self._panel.nextInFocusChain().setFocus(Qt.FocusReason.TabFocusReason)

    def hide(self) -> None:
        """Put the sheet away and give the focus back."""
        self._open = False
        self._sheet.hide()
        if self._before is not None:
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _slide(self, end: QRect) -> None:
        start = self._place_of(False)
        if QApplication.instance().isEffectEnabled(Qt.UIEffect.UI_AnimateMenu):
            self._moving.setStartValue(start)
            self._moving.setEndValue(end)
            self._moving.start()
        else:
            self._sheet.setGeometry(end)
        if self._panel is not None:
            self._panel.setGeometry(0, 0, end.width(), end.height())

    def _place_of(self, there: bool) -> QRect:
        width = min(self._look.theme.px(WIDTH), self._host.width())
        mirrored = self._host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inside, outside = (0, -width) if mirrored else (self._host.width() - width, self._host.width())
        return QRect(inside if there else outside, 0, width, self._host.height())

    def _place(self) -> None:
        side = self._button.sizeHint()
        edge = self._look.theme.px(10)
        mirrored = self._host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._button.setGeometry(
            edge if mirrored else self._host.width() - side.width() - edge, edge, side.width(), side.height()
        )
        self._button.raise_()
        if self._over and self._open:
            self._sheet.setGeometry(self._place_of(True))
            if self._panel is not None:
                self._panel.setGeometry(self._sheet.rect())
            self._sheet.raise_()
