"""A hidden start where no tray comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from desktop_app.app.background import Background
    from desktop_app.app.desktop_integration import DesktopSettings
    from desktop_app.ui.window.main_window import MainWindow

PATIENCE = 10_000
"""Milliseconds a hidden start waits for a tray: at log-in the panel may come later."""
LOOK_FOR_TRAY = 500


class Hidden(Protocol):
    """What a hidden start is told of the program."""

    window: MainWindow | None
    desktop: DesktopSettings | None
    background: Background | None

    def show_window(self, *, minimised: bool = False) -> MainWindow:
        """Build the window, or bring it forward."""


def await_tray(program: Hidden, left: int | None = None) -> None:
    """Show the window minimised when no tray comes within `left` milliseconds, usually PATIENCE:
    there must be a way to it.
    """
    left = PATIENCE if left is None else left
    desktop = program.desktop
    if program.window is not None or (desktop is not None and desktop.stays_in_tray()):
        return
    wants = desktop is not None and desktop.wants_tray()
    if left > 0 and wants:
        QTimer.singleShot(LOOK_FOR_TRAY, lambda: await_tray(program, left - LOOK_FOR_TRAY))
        return
    program.show_window(minimised=True)
    if wants and program.background is not None:
        program.background.say_no_tray()
