"""Starting with the session: an autostart file on Linux, a Run key on Windows, a launch agent on
macOS.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

from desktop_app import APP_ID
from desktop_app.domain.errors import KithError

_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_RUN_NAME = "Kith"
_SPECIAL = str.maketrans({"\\": "\\\\", '"': '\\"', "`": "\\`", "$": "\\$"})
DELAY = 5
"""Seconds GNOME waits after the desktop is there, so that it has its panel."""


class Autostart(Protocol):
    """Whether the command runs when the user logs in."""

    def is_on(self) -> bool:
        """Whether it does, with exactly the command it was made for."""

    def set(self, on: bool) -> None:
        """Have it run from the next log-in on, or no more. Raises KithError when that cannot be
        written down.
        """


def autostart(command: Sequence[str]) -> Autostart:
    """What this operating system offers for `command`, a program and its arguments."""
    if sys.platform == "win32":
        return RunKey(command)
    if os.environ.get("FLATPAK_ID"):
        return Sandboxed()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist", command)
    config = os.environ.get("XDG_CONFIG_HOME", "")
    place = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return DesktopFile(place / "autostart" / f"{APP_ID}.desktop", command)


class Sandboxed:
    """A Flatpak, whose own folder of such files no desktop reads."""

    def is_on(self) -> bool:
        """Never."""
        return False

    def set(self, on: bool) -> None:
        """Say where else it can be done."""
        if on:
            raise KithError("login-start-in-sandbox")


class _File:
    """A file that is there when it is on."""

    def __init__(self, path: Path, text: str) -> None:
        self._path, self._text = path, text

    def is_on(self) -> bool:
        """Whether the file says just that."""
        try:
            return self._path.read_text(encoding="utf-8") == self._text
        except (OSError, UnicodeDecodeError):
            return False

    def set(self, on: bool) -> None:
        """Write the file whole, or remove it."""
        try:
            if not on:
                self._path.unlink(missing_ok=True)
                return
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_name(f".{self._path.name}.{os.getpid()}.new")
            fresh.write_text(self._text, encoding="utf-8")
            fresh.replace(self._path)
        except OSError as error:
            raise KithError(
                "file-not-changed", path=str(self._path), reason=error.strerror or str(error)
            ) from error


class DesktopFile(_File):
    """The autostart file of the freedesktop desktops."""

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Kith",
            f"Exec={exec_line(command)}",
            f"Icon={APP_ID}",
            "Terminal=false",
            f"X-GNOME-Autostart-Delay={DELAY}",
            "",
        )
        super().__init__(path, "\n".join(lines))


class LaunchAgent(_File):
    """The property list launchd reads when somebody logs in."""

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        import plistlib

        wanted = {"Label": APP_ID, "ProgramArguments": list(command), "RunAtLoad": True}
        super().__init__(path, plistlib.dumps(wanted).decode())


class RunKey:
    """A value under the user's Run key in the Windows registry."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = subprocess.list2cmdline(command)

    def is_on(self) -> bool:
        """Whether the value is that command."""
        return bool(self._settings().value(_RUN_NAME) == self._command)

    def set(self, on: bool) -> None:
        """Write or remove the value."""
        settings = self._settings()
        if on:
            settings.setValue(_RUN_NAME, self._command)
        else:
            settings.remove(_RUN_NAME)
        settings.sync()
        if settings.status() != QSettings.Status.NoError:
            raise KithError("login-start-refused")

    def _settings(self) -> QSettings:
        return QSettings(_RUN, QSettings.Format.NativeFormat)


def exec_line(command: Sequence[str]) -> str:
    """A command as the Exec value of a desktop file: quoted for its own rules, then for those of
    every value in it.
    """
    quoted = [f'"{part.translate(_SPECIAL)}"' for part in command]
    return " ".join(quoted).replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n")
