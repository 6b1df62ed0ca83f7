"""The choices about the desktop, kept in the window's file beside the data."""

from __future__ import annotations

from concurrent.futures import Future
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app.app.launching import own_command, short_command
from desktop_app.app.start_requests import HIDDEN, QUICK_LOG

if TYPE_CHECKING:
    from desktop_app.domain.agenda import NoticeSettings
    from desktop_app.services.address_book import AddressBook
    from desktop_app.system.autostart import Autostart
    from desktop_app.ui.kit.window_state import WindowState


class InBackground(Protocol):
    """What the settings ask of that which runs without a window."""

    def has_tray(self) -> bool:
        """Whether there is a tray now."""

    def refresh_tray(self) -> None:
        """Show or hide the icon, as is wanted now."""

    def refresh_key(self) -> None:
        """Ask for the key that works everywhere or give it back, as is wanted now."""

    def key_state(self) -> tuple[str, str]:
        """How it stands with the key, and what the desktop calls it."""


class DesktopSettings(QObject):
    """What `ui.desktop_integration.DesktopIntegration` asks for. `background` is what runs without
    a window, once that is started.
    """

    changed = Signal()

    def __init__(self, book: AddressBook, state: WindowState, folder: Path | None) -> None:
        super().__init__()
        self._book, self._state, self._folder = book, state, folder
        self.background: InBackground | None = None

    def stays_in_tray(self) -> bool:
        """Whether closing the window leaves Kith in the tray."""
        return self.wants_tray() and self.has_tray()

    def wants_tray(self) -> bool:
        """Whether the user wants the tray; so until they say otherwise."""
        return self._state.text("tray", "yes") == "yes"

    def want_tray(self, on: bool) -> None:
        """Keep the icon in the tray from now on, or take it away."""
        self._keep(tray="yes" if on else "no")
        if self.background is not None:
            self.background.refresh_tray()

    def has_tray(self) -> bool:
        """Whether there is a tray, as far as has been looked."""
        return self.background is not None and self.background.has_tray()

    @cached_property
    def _autostart(self) -> Autostart:
        from desktop_app.system.autostart import autostart

        return autostart(own_command(HIDDEN, folder=self._folder))

    def starts_at_login(self) -> bool:
        """Whether Kith starts when the user logs in."""
        return self._autostart.is_on()

    def start_at_login(self, on: bool) -> None:
        """Have Kith start with the session, or no longer; raises KithError when it cannot be
        written down.
        """
        self._autostart.set(on)

    def wants_key(self) -> bool:
        """Whether a key for Quick log is wanted; not until they say so, because the desktop may ask
        back.
        """
        return self._state.text("quick_log_key") == "yes"

    def want_key(self, on: bool) -> None:
        """Ask the desktop for the key, or give it back."""
        self._keep(quick_log_key="yes" if on else "no")
        if self.background is not None:
            self.background.refresh_key()

    def key_state(self) -> tuple[str, str]:
        """How it stands with the key."""
        return ("not-asked", "") if self.background is None else self.background.key_state()

    def log_command(self) -> str:
        """The command that opens Quick log."""
        return short_command(QUICK_LOG, folder=self._folder)

    def notice_settings(self) -> NoticeSettings:
        """How the user wants to be told."""
        return self._book.agenda.settings()

    def set_notice_settings(self, settings: NoticeSettings) -> Future[Any]:
        """Store how the user wants to be told."""
        return self._book.agenda.set_settings(settings)

    def first_time(self, what: str) -> bool:
        """True once for each thing that is to be said once."""
        key = f"said_{what}"
        if self._state.text(key) == "yes":
            return False
        self._keep(**{key: "yes"})
        return True

    def _keep(self, **values: str) -> None:
        self._state.keep(**values)
        self._state.save()
