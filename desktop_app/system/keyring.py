"""The keyring of this computer: where a secret lies under the user's log-in.

Only places that encrypt what they keep are used, each by its own interface: the Secret Service of a
Linux desktop, Windows' Credential Manager, macOS' keychain. None is ever found by a plug-in, so nothing that writes
secrets into a file can come between. A secret is kept under a name, as hexadecimal.
"""

from __future__ import annotations

import sys
from typing import Protocol

from desktop_app.domain.errors import KeyringError


class Keyring(Protocol):
    """One keyring. Everything waits, for seconds at most, and is not for the UI thread; all raise
    KeyringError.
    """

    def holds(self, name: str) -> bool:
        """Whether there is a secret under that name, which a locked keyring tells too."""

    def read(self, name: str) -> bytes | None:
        """The secret, None when there is none."""

    def write(self, name: str, secret: bytes) -> None:
        """Keep the secret, in place of one that is there."""

    def forget(self, name: str) -> None:
        """Keep it no longer; nothing when there is none."""


def keyring() -> Keyring:
    """That of this computer; raises KeyringError when there is none."""
    if sys.platform == "win32":
        from desktop_app.system.credentials import Credentials

        return Credentials()
    if sys.platform == "darwin":
        from desktop_app.system.keychain import Keychain

        return Keychain()
    if sys.platform == "linux":
        from desktop_app.system.secret_service import SecretService

        return SecretService()
    raise KeyringError("keyring-missing")
