"""The field one searches with: a glass at its beginning, a way to clear it at its end, both
named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.kit.field_button import FieldButton
from desktop_app.ui.kit.keycap import keycap_size, paint_keycap, say_keys
from desktop_app.ui.kit.labels import leading, say_no_more
from desktop_app.ui.kit.theme import Role, Theme

if TYPE_CHECKING:
    from desktop_app.ui.kit.icons import Icons
    from desktop_app.ui.kit.own_keys import OwnKeys

LONGEST = 200


class SearchField(QLineEdit):
    """`words` says what is searched: placeholder and accessible name."""

    def __init__(self, theme: Theme, icons: Icons, words: str) -> None:
        super().__init__()
        self._theme, self._keys = theme, ""
        self.setProperty("kind", "search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        say_no_more(self)
        self.setMaxLength(LONGEST)
        self.setAlignment(leading(self.isRightToLeft()) | Qt.AlignmentFlag.AlignVCenter)
        FieldButton(theme, self, icons.icon("search", Role.FAINT), at_start=True)
        # Qt's own clear button asks the desktop's icon theme, which takes some 40 ms of a start.
        icon = icons.icon("x", Role.FAINT)
        clear = FieldButton(theme, self, icon, self.tr("Clear"), self.clear)
        clear.offer(False)
        self.textChanged.connect(lambda text: clear.offer(bool(text)))

    def show_key(self, keys: OwnKeys, action: str, usual: str) -> None:
        """Show, while nobody types here, the key of the action that leads here."""
        self._leads_here = (keys, action, usual)
        keys.changed.connect(self._say_key)
        self._say_key()

    def _say_key(self) -> None:
        keys, action, usual = self._leads_here
        self._keys = say_keys(keys.first(action, usual))
        self.update()

    def event(self, event: QEvent) -> bool:
        """With nothing typed to take back, undo and redo are the window's; Qt would keep them here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._keys or self.text() or self.hasFocus():
            return
        size, edge = keycap_size(self._theme, self._keys), self._theme.px(8)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + self._theme.px(44)
        if words + size.width() + edge > self.width():
            return
        left = edge if self.isRightToLeft() else self.width() - size.width() - edge
        painter = QPainter(self)
        place = QRect(left, (self.height() - size.height()) // 2, size.width(), size.height())
        paint_keycap(painter, place, self._theme, self._keys)
        painter.end()
