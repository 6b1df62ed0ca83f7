"""A field for what nobody else should read, with an eye that shows it for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.kit.buttons import set_kind
from desktop_app.ui.kit.field_button import FieldButton
from desktop_app.ui.kit.labels import hint
from desktop_app.ui.kit.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from desktop_app.ui.kit.context import UiContext

LONGEST = 1000


class SecretField(QLineEdit):
    """`words` is its accessible name. What stands in it is neither copied nor completed while it is
    hidden, and is hidden again when the field goes out of sight.
    """

    def __init__(self, context: UiContext, words: str) -> None:
        super().__init__()
        self._icons = context.icons
        self.setAccessibleName(words)
        self.setMaxLength(LONGEST)
        self.setMinimumHeight(context.theme.px(36))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = FieldButton(context.theme, self, QIcon(), words, self._turn)
        self._tell()

    def set_invalid(self, invalid: bool) -> None:
        """Mark it as what a sentence below is about."""
        set_kind(self, "invalid", "true" if invalid else "false")

    def is_shown(self) -> bool:
        """Whether what stands in it can be read."""
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def show_text(self, shown: bool) -> None:
        """Show what stands in it, or hide it."""
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if shown else modes.Password)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.show_text(False)

    def _turn(self) -> None:
        self.show_text(not self.is_shown())

    def _tell(self) -> None:
        shown = self.is_shown()
        words = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self._eye.setIcon(self._icons.icon("eye-off" if shown else "eye", Role.SOFT))
        # Of two fields in one card it is heard which one it shows.
        self._eye.setAccessibleName(f"{words}: {self.accessibleName()}")
        hint(self._eye, words)
