"""The field one searches with: a glass at its beginning, a way to clear it at its end, both named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop_app.ui.kit.labels import leading
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from desktop_app.ui.kit.icons import Icons

LONGEST = 200


class SearchField(QLineEdit):
    """`words` says what is searched: placeholder and accessible name."""

    def __init__(self, icons: Icons, words: str) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMaxLength(LONGEST)
        self.setAlignment(leading(self.isRightToLeft()) | Qt.AlignmentFlag.AlignVCenter)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        glass = self.addAction(icons.icon("search", Role.FAINT), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(words)
        for button in self.findChildren(QToolButton):
            if not button.accessibleName():
                button.setAccessibleName(words)
