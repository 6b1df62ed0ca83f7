"""The keyring of a Linux desktop: GNOME Keyring, KWallet or KeePassXC, by the Secret Service API 0.2
(specifications.freedesktop.org/secret-service).

A secret goes over the bus as it is (the session "plain"): the bus is a socket only this user can open,
and whoever can listen there could ask for the secret as well. A locked keyring is not asked to open:
the passphrase is asked for instead.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import KeyringError

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

WITHIN = 4.0
"""Seconds for everything that is asked at one time."""
_SERVICE, _ROOT = "org.freedesktop.secrets", "/org/freedesktop/secrets"
_ASK = "org.freedesktop.Secret."
_NOTHING = "/"
_SCHEMA = "io.github.kith_desktop.Kith.Key"
_MISSING = (
    "org.freedesktop.DBus.Error.ServiceUnknown",
    "org.freedesktop.DBus.Error.NameHasNoOwner",
)


class SecretService:
    """The keyring behind the session's bus."""

    def holds(self, name: str) -> bool:
        with _talk() as talk:
            return any(talk.found(name))

    def read(self, name: str) -> bytes | None:
        with _talk() as talk:
            open_ones, locked = talk.found(name)
            if not open_ones:
                if locked:
                    raise KeyringError("keyring-locked")
                return None
            (secret,) = talk.call(open_ones[0], "Item", "GetSecret", "o", talk.session())
            try:
                return bytes.fromhex(bytes(secret[2]).decode("ascii"))
            except ValueError:
                return None

    def write(self, name: str, secret: bytes) -> None:
        with _talk() as talk:
            (place,) = talk.call(_ROOT, "Service", "ReadAlias", "s", "default")
            if place == _NOTHING:
                raise KeyringError("keyring-missing")
            (unlocked, _) = talk.call(_ROOT, "Service", "Unlock", "ao", [place])
            if place not in unlocked:
                raise KeyringError("keyring-locked")
            properties = {
                f"{_ASK}Item.Label": ("s", "Kith"),
                f"{_ASK}Item.Attributes": ("a{ss}", _attributes(name)),
            }
            kept = (talk.session(), b"", secret.hex().encode(), "text/plain")
            item, _ = talk.call(
                place, "Collection", "CreateItem", "a{sv}(oayays)b", properties, kept, True
            )
            if item == _NOTHING:
                raise KeyringError("keyring-locked")

    def forget(self, name: str) -> None:
        with _talk() as talk:
            open_ones, locked = talk.found(name)
            for item in open_ones:
                talk.call(item, "Item", "Delete")
            if locked:
                raise KeyringError("keyring-locked")


class _Talk:
    """One connection to the service."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._until = time.monotonic() + WITHIN

    def call(
        self, path: str, interface: str, method: str, signature: str | None = None, *body: Any
    ) -> Any:
        """What a method of the service answers; raises KeyringError."""
        from jeepney import DBusAddress, DBusErrorResponse, new_method_call
        from jeepney.wrappers import unwrap_msg

        place = DBusAddress(path, _SERVICE, _ASK + interface)
        asked = new_method_call(place, method, signature, body)
        left = max(0.0, self._until - time.monotonic())
        try:
            return unwrap_msg(self._connection.send_and_get_reply(asked, timeout=left))
        except DBusErrorResponse as error:
            if error.name.endswith(".IsLocked"):
                raise KeyringError("keyring-locked") from error
            if error.name in _MISSING:
                raise KeyringError("keyring-missing") from error
            raise KeyringError("keyring-refused") from error
        except (OSError, EOFError) as error:
            raise KeyringError("keyring-refused") from error

    def found(self, name: str) -> tuple[list[str], list[str]]:
        """The items under that name: those that can be read, and those that are locked."""
        unlocked, locked = self.call(_ROOT, "Service", "SearchItems", "a{ss}", _attributes(name))
        return unlocked, locked

    def session(self) -> str:
        """What secrets are given in."""
        _, session = self.call(_ROOT, "Service", "OpenSession", "sv", "plain", ("s", ""))
        return str(session)


def _attributes(name: str) -> dict[str, str]:
    return {"xdg:schema": _SCHEMA, "book": name}


@contextmanager
def _talk() -> Iterator[_Talk]:
    try:
        from jeepney.io.blocking import open_dbus_connection

        connection = open_dbus_connection(bus="SESSION")
    except (ImportError, OSError, EOFError, KeyError, ValueError, RuntimeError) as error:
        raise KeyringError("keyring-missing") from error
    try:
        yield _Talk(connection)
    finally:
        connection.close()
