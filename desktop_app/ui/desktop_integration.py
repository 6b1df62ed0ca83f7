"""What a window may ask about the desktop it stands on: the tray, the log-in, the key that works
everywhere, notices.
"""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from desktop_app.domain.agenda import NoticeSettings


class DesktopIntegration(Protocol):
    """Choices take effect at once and are kept on this computer; those about notices are kept with
    the data.

    `changed` tells when something else than these calls changed it.
    """

    changed: Any

    def stays_in_tray(self) -> bool:
        """Whether closing the window leaves Kith in the tray: it is wanted, and there is a tray
        now.
        """

    def wants_tray(self) -> bool:
        """Whether the user wants it."""

    def want_tray(self, on: bool) -> None:
        """Keep the icon in the tray from now on, or take it away."""

    def has_tray(self) -> bool:
        """Whether this desktop shows tray icons now."""

    def starts_at_login(self) -> bool:
        """Whether Kith starts, hidden, when the user logs in."""

    def start_at_login(self, on: bool) -> None:
        """Have Kith start with the session, or no longer. Raises KithError when it cannot be
        written down.
        """

    def wants_key(self) -> bool:
        """Whether a key for Quick log in every program is wanted."""

    def want_key(self, on: bool) -> None:
        """Ask the desktop for the key or give it back; the desktop may put a question to the
        user.
        """

    def key_state(self) -> tuple[str, str]:
        """How it stands ("not-asked", "asked", "granted", "refused", "not-offered") and what the
        desktop calls the key.
        """

    def log_command(self) -> str:
        """The command that opens Quick log, for a key set by hand in the desktop's own settings."""

    def notice_settings(self) -> NoticeSettings:
        """How the user wants to be told."""

    def set_notice_settings(self, settings: NoticeSettings) -> Future[Any]:
        """Store how the user wants to be told; the future is that of any command."""
