"""What an empty place says, and the messages that stand in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import hear_enter
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.theme import Face, Role, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop_app.ui.kit.icons import Icons


BY_TAB = "byTab"
"""The property of a window in which somebody goes by Tab: only there a sentence shows that it has the
focus, which nobody put there.
"""


class EmptyState(QWidget):
    """An icon, a title, a sentence that teaches, and what can be done. Where nothing can be, it takes
    the focus itself of what was there before, and is read aloud with it; Tab passes it by.
    """

    def __init__(
        self, theme: Theme, icons: Icons, icon: str, title: str, text: str, *buttons: QPushButton
    ) -> None:
        super().__init__()
        self.title = PlainLabel(theme, title, Face.TITLE, wrap=True)
        self.text = PlainLabel(theme, text, Face.BODY, Role.SOFT, wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._acts = row(theme, None, *buttons, None)
        self._buttons = buttons
        picture = IconLabel(icons, icon, theme, Role.FAINT, 28)
        self._whole = column(
            theme,
            None,
            row(theme, None, picture, None),
            self.title,
            self.text,
            self._acts,
            None,
            space=12,
            margins=(24, 24, 24, 24),
        )
        self.setLayout(self._whole)
        self._theme = theme
        self.say(title, text)

    def land(self) -> None:
        """Put the focus on what can be done, else on the sentence."""
        free = [each for each in self._buttons if each.isVisible() and each.isEnabled()]
        (free[0] if free else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() and self.window().property(BY_TAB)):
            return
        words = self.title.geometry().united(self.text.geometry())
        around = words.marginsAdded(QMargins(*[self._theme.px(10)] * 4)).intersected(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Role.EMBER), 2))
        radius = self._theme.px(8)
        painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self._whole.contentsMargins()
        wanted = sum(each.sizeHint().width() + self._acts.spacing() for each in self._buttons)
        room = self.width() - margins.left() - margins.right()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._acts.setDirection(down if wanted > room else across)

    def say(self, title: str, text: str) -> None:
        """Other words."""
        self.title.setText(title)
        self.text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)


class Strip(QFrame):
    """A message in the place it is about, with something to do and a way to put it away."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self._label = PlainLabel(theme, "", Face.BODY, Role.INK, wrap=True)
        self._button = QPushButton()
        hear_enter(self._button)
        self._act: Callable[[], object] | None = None
        icon = IconLabel(icons, "circle-alert", theme, Role.EMBER, 18)
        box = row(theme, icon, self._label, self._button, space=10, margins=(12, 8, 8, 8))
        box.setStretch(1, 1)
        self.setLayout(box)
        self._button.clicked.connect(self._clicked)
        self.hide()

    def say(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence; without `button` it can only be put away by `hide`."""
        self._label.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act
        self.setAccessibleName(text)
        self.show()

    def text(self) -> str:
        """The sentence shown, "" when none is."""
        return self._label.whole_text() if self.isVisible() else ""

    def _clicked(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
