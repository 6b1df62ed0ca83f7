"""What the window remembers from start to start: values by name, in an ini file beside the data."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

NAME = "window.ini"


TELLS_NOBODY = frozenset(
    (
        "appearance",
        "geometry",
        "lock_after",
        "own_keys",
        "panes",
        "preferences_page",
        "quick_log_key",
        "remember",
        "reminders",
        "tab",
        "text_scale",
        "tray",
    )
)
"""What may lie open beside an encrypted address book, and names that begin with SAID."""
SAID = "said_"


class WindowState:
    """Values by name; a file that cannot be read counts as empty.

    One that is `private`, beside an encrypted address book, writes nothing down that people typed
    or whom they looked at: such values last as long as it does.
    """

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / NAME), QSettings.Format.IniFormat)
        self._unwritten: dict[str, Any] | None = None

    def set_private(self, private: bool) -> None:
        """From now on keep such values to itself, and take those out of the file that are there; or
        write all of them down again.
        """
        if private == (self._unwritten is not None):
            return
        if not private:
            kept, self._unwritten = self._unwritten or {}, None
            self.keep(**kept)
            return
        self._unwritten = {}
        for key in self._settings.allKeys():
            if not _tells_nobody(key):
                self._unwritten[key] = self._settings.value(key)
                self._settings.remove(key)
        self.save()

    def _value(self, key: str, default: Any = None) -> Any:
        if self._unwritten is not None and key in self._unwritten:
            return self._unwritten[key]
        return self._settings.value(key, default)

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        value = self._value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float) -> float:
        """A number; the default when it is none."""
        try:
            return float(self.text(key, str(default)))
        except ValueError:
            return default

    def bytes(self, key: str) -> QByteArray:
        """Bytes, empty when there are none."""
        value = self._value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, **values: str | int | float | QByteArray) -> None:
        """Remember values; numbers as text."""
        for key, value in values.items():
            kept = value if isinstance(value, QByteArray) else str(value)
            if self._unwritten is None or _tells_nobody(key):
                self._settings.setValue(key, kept)
            else:
                self._unwritten[key] = kept

    def save(self) -> None:
        """Write the file."""
        self._settings.sync()
        # Where nothing can be written, nothing is remembered.
        with suppress(OSError):
            Path(self._settings.fileName()).chmod(0o600)


def _tells_nobody(key: str) -> bool:
    return key in TELLS_NOBODY or key.startswith(SAID)
