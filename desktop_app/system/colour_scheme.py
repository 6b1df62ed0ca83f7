"""Whether the desktop wants dark windows, followed live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


class ColourScheme(QObject):
    """`changed` says whether dark is wanted now, as far as Qt's theme for this desktop finds out.

    On GNOME and XFCE Qt follows the settings portal; on desktops it has no theme for it may never
    hear.
    """

    changed = Signal(bool)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(
            lambda scheme: self.changed.emit(scheme == Qt.ColorScheme.Dark)
        )

    @property
    def is_dark(self) -> bool:
        """Whether dark is wanted now; light when the desktop does not say."""
        return self._hints.colorScheme() == Qt.ColorScheme.Dark
