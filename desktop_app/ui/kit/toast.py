"""The message that confirms a change and offers to undo it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.kit.buttons import hear_enter
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import application, box_of
from desktop_app.ui.kit.theme import Face, Role, Theme

if TYPE_CHECKING:
    from concurrent.futures import Future

SHOWN_FOR = 8000
"""Milliseconds; a message under the mouse or with the focus stays."""


AIR, CONTROL = 12, 64
"""Pixels at the usual font between a message and what it makes way for, and how high that is at most: a
list with the focus is larger.
"""
LONG = 400
"""Milliseconds of work after which it is said that there is something to wait for."""
WIDEST = 640


class Toast(QFrame):
    """One message at the bottom of `host`; a new one takes the place of the old."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("kind", "toast")
        self._theme, self._host = theme, host
        self._label = PlainLabel(theme, "", Face.BODY, Role.BG, wrap=True)
        self._button = QPushButton()
        hear_enter(self._button)
        # A click does what it says and leaves the focus where the work goes on.
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._act: Callable[[], object] | None = None
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.px(16), theme.px(8), theme.px(10), theme.px(8))
        box.setSpacing(theme.px(16))
        box.addWidget(self._label, 1)
        box.addWidget(self._button)
        self._button.clicked.connect(self._clicked)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self._over)
        host.installEventFilter(self)
        application().focusChanged.connect(self._make_way)
        self.hide()

    def say(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show `text`, with a button that does `act`."""
        self._label.setText(text if len(text) < 160 else text[:159] + "…")
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self._act = act
        # In its place before it is shown: where it stood until then the pointer may rest, which would
        # keep it there.
        self.ensurePolished()
        self._place()
        self.show()
        self._place()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def say_while(self, work: Future[Any], text: str) -> None:
        """Show `text` when `work` takes long; whoever waits for it says what came of it."""

        def look() -> None:
            if not work.done():
                self.say(text)
                QTimer.singleShot(SHOWN_FOR, self, look)

        QTimer.singleShot(LONG, self, look)

    def text(self) -> str:
        """What is said now, "" when nothing is."""
        return self._label.whole_text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        box, words = box_of(self), self._label
        around = box.contentsMargins().left() + box.contentsMargins().right()
        if not self._button.isHidden():
            around += box.spacing() + self._button.sizeHint().width()
        one_line = words.fontMetrics().horizontalAdvance(words.whole_text()) + self._theme.px(4)
        width = min(
            one_line + around, self._theme.px(WIDEST), self._host.width() - self._theme.px(32)
        )
        self.resize(width, max(box.heightForWidth(width), box.minimumSize().height()))
        self._stand(self._host.height() - self._theme.px(24))
        self._make_way()

    def _stand(self, bottom: int) -> None:
        self.move((self._host.width() - self.width()) // 2, bottom - self.height())

    def _make_way(self, *_: QWidget | None) -> None:
        """Never cover what has the focus: whoever works by the keyboard presses it next."""
        focused = self._host.window().focusWidget()
        if focused is None or self.isAncestorOf(focused) or not self._host.isAncestorOf(focused):
            return
        place = QRect(focused.mapTo(self._host, QPoint(0, 0)), focused.size())
        above = place.top() - self._theme.px(AIR)
        small = focused.height() <= self._theme.px(CONTROL)
        if small and self.geometry().intersects(place) and above >= self.height():
            self._stand(above)

    def _over(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _clicked(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
