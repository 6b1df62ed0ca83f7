"""What the window remembers from start to start: values by name, in an ini file beside the data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

NAME = "window.ini"


class WindowState:
    """Values by name; a file that cannot be read counts as empty."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / NAME), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        value: Any = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float) -> float:
        """A number; the default when it is none."""
        try:
            return float(self.text(key, str(default)))
        except ValueError:
            return default

    def bytes(self, key: str) -> QByteArray:
        """Bytes, empty when there are none."""
        value: Any = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, **values: str | int | float | QByteArray) -> None:
        """Remember values; numbers as text."""
        for key, value in values.items():
            self._settings.setValue(key, value if isinstance(value, QByteArray) else str(value))

    def save(self) -> None:
        """Write the file."""
        self._settings.sync()
        path = Path(self._settings.fileName())
        if path.exists():
            path.chmod(0o600)
