"""The key of an encrypted address book in the keyring of this computer: a copy for starts, never the
only place of it, and nothing is lost with it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KeyringError, KithError
from desktop_app.services.vault import REMEMBER, YES
from desktop_app.system import keyring, locked_mark

if TYPE_CHECKING:
    from desktop_app.services.vault import Vault
    from desktop_app.storage.engine.key import Key

_REMEMBERS = "window.ini"


class Remembered:
    """Of one address book. Everything but `may_open` waits, and is not for the UI thread."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def may_open(self) -> bool:
        """Whether the user has it remembered here, and it was not locked since the computer was
        started: then somebody has to type the passphrase.
        """
        try:
            lines = (self._vault.folder / _REMEMBERS).read_text("utf-8", "replace").splitlines()
        except OSError:
            return False
        return f"{REMEMBER}={YES}" in lines and not locked_mark.is_marked(self._vault.folder)

    def key(self) -> Key | None:
        """The key that is remembered; None when there is none that opens the address book, or
        `may_open` says no.
        """
        if not self.may_open():
            return None
        with suppress(KithError):
            secret = keyring.keyring().read(self._vault.key_id())
            return self._vault.known_key(secret) if secret else None
        return None

    def is_kept(self) -> bool | None:
        """Whether the keyring has the key; None when there is no keyring."""
        try:
            return keyring.keyring().holds(self._vault.key_id())
        except KithError:
            return None

    def keep(self, key: Key) -> None:
        """Have the keyring keep the key, and try that it gives it back. Raises KithError."""
        kept, name = keyring.keyring(), self._vault.key_id()
        kept.write(name, key.secret)
        if kept.read(name) != key.secret:
            raise KeyringError("keyring-refused")

    def forget(self) -> bool:
        """Have the keyring keep it no longer; False when it may still have it."""
        try:
            keyring.keyring().forget(self._vault.key_id())
        except KithError as error:
            return error.key == "keyring-missing"
        return True
