"""Where the command line has the key from: the passphrase in a file named in the environment, the
Kith that has the address book open and unlocked, the keyring where it is remembered, or the passphrase typed on the terminal, which does
not show it.
"""

from __future__ import annotations

import getpass
import os
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError, StorageUnavailableError
from desktop_app.services.vault import Vault

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

FILE, NEW_FILE = "KITH_PASSPHRASE_FILE", "KITH_NEW_PASSPHRASE_FILE"
"""Variables that name a file whose first line is the passphrase, and the one to be set."""
_LONGEST = 4096


def key_of(folder: Path) -> Key | None:
    """The key of the address book in `folder`, None when it needs none: where no file is named, and
    neither an open window nor, without one, the keyring gives it, asks for the passphrase or the recovery code.

    Raises KithError: nobody could be asked, or what was given does not open it.
    """
    vault = Vault(folder)
    if not vault.needs_key():
        return None
    key = None if os.environ.get(FILE) else _known(vault)
    return _tidied(vault, key) if key is not None else asked_key_of(folder)


def asked_key_of(folder: Path) -> Key | None:
    """The same for what only who knows the passphrase may do: neither window nor
    keyring helps.
    """
    vault = Vault(folder)
    if not vault.needs_key():
        return None
    return _tidied(vault, vault.key_of(given(FILE) or ask("Passphrase (or recovery code): ")))


def _known(vault: Vault) -> Key | None:
    """The key where it is had without asking."""
    from desktop_app.system.handing_over import ask_key

    secret = ask_key(vault.folder)
    if secret is None:
        from desktop_app.app.remembering import Remembered

        return Remembered(vault).key()
    return vault.known_key(secret) if secret else None


def _tidied(vault: Vault, key: Key) -> Key:
    vault.tidy(key)
    return key


def given(variable: str) -> str:
    """The first line of the file that the variable names, empty when it is not set. Raises
    StorageUnavailableError.
    """
    path = os.environ.get(variable, "")
    if not path:
        return ""
    try:
        with Path(path).open(encoding="utf-8") as file:
            return file.readline(_LONGEST).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise StorageUnavailableError("file-not-read", path=path, reason=reason) from error


def ask(prompt: str) -> str:
    """What is typed on the terminal; raises KithError where there is none to ask on unseen."""
    if not _has_terminal():
        raise KithError("passphrase-not-asked", variable=FILE)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except (getpass.GetPassWarning, EOFError) as error:
        raise KithError("passphrase-not-asked", variable=FILE) from error


def _has_terminal() -> bool:
    """False on Windows without a console, where Python would ask for ever; elsewhere asking tells."""
    if sys.platform == "win32":
        try:
            os.close(os.open("CONIN$", os.O_RDWR))
        except OSError:
            return False
    return True


def new(prompt: str = "New passphrase: ") -> str:
    """The passphrase to be set, typed twice when it is asked for; raises KithError when the two
    differ, and as `ask` does.
    """
    typed = given(NEW_FILE)
    if not typed:
        typed = ask(prompt)
        if ask("Once more: ") != typed:
            raise KithError("passphrases-differ")
    return typed
