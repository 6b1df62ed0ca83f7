"""Where the reader is: how numbers and addresses are written there, and which country is meant by
those that do not say theirs.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import Future
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.postal.layouts import codes
from desktop_app.domain.postal.lines import address_lines
from desktop_app.services import phone_numbers
from desktop_app.services.command import command
from desktop_app.storage import settings as settings_rows
from desktop_app.storage.queries import settings

if TYPE_CHECKING:
    from desktop_app.domain.person import Channel, PostalAddress
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

REGION = "region"
"""The setting that says where the reader is (ISO 3166, two letters); missing for where the computer
is set to."""


class Region:
    """Reads are synchronous and quick; the command answers through its future."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def prepare(self) -> None:
        """Load what reads numbers (20 ms), so that nobody waits for it; on any thread."""
        phone_numbers.dialled("112", "")

    def code(self) -> str:
        """The reader's country (ISO 3166, two capital letters), "" when nothing tells."""
        return region_of(self._store.reader)

    def chosen(self) -> str:
        """The country that was chosen, "" for that of the system."""
        return _chosen(self._store.reader)

    @command
    def choose(self, code: str) -> Future[Done[None]]:
        """Keep where the reader is, "" for where the computer is set to. Fails with
        InvalidValueError for what is no country.
        """
        code = code.strip().upper()
        if code and code not in codes():
            raise InvalidValueError("region", "no-such-region")
        return self._store.write(
            Step("setting.edit", REGION),
            lambda db: settings_rows.set_setting(db, REGION, code or None),
        )

    def shown(self, way: Channel) -> str:
        """A way to reach somebody as it is read here: a number in the form of the country, an
        address in lines in the order of its own, everything else as it is written.
        """
        if way.kind is ChannelKind.PHONE:
            return phone_numbers.shown(way.value, self.code())
        return "\n".join(self.lines(way)) if way.kind is ChannelKind.ADDRESS else way.value

    def lines(self, way: Channel) -> list[str]:
        """A postal address in lines, as they are read here."""
        if way.address is None or not way.address.one_line():
            return way.value.splitlines()
        return address_lines(way.address, self.code())

    def copied(self, way: Channel) -> str:
        """The same, to be taken elsewhere: a number in E.164."""
        if way.kind is ChannelKind.PHONE:
            return phone_numbers.copied(way.value, self.code())
        return self.shown(way)

    def dialled(self, way: Channel) -> Channel:
        """The way as another program is handed it: a number in E.164, of a telephone with its
        extension, and a chat service's too.
        """
        if way.kind is ChannelKind.PHONE:
            return replace(way, value=phone_numbers.dialled(way.value, self.code()))
        if way.kind is ChannelKind.CHAT and (number := self.number(way.value)):
            return replace(way, value=number)
        return way

    def number(self, value: str) -> str:
        """A number in E.164 without its extension, "" for what is none."""
        return phone_numbers.e164(value, self.code() or None)

    def address_lines(self, address: PostalAddress, *recipient: str) -> list[str]:
        """An address in lines with who it is for where the country puts it."""
        return address_lines(address, self.code(), recipient)


def region_of(db: Database) -> str:
    """The reader's country, for whoever reads numbers that do not say theirs: chosen, or that of the
    system; "" when nothing tells.
    """
    return _chosen(db) or region_of_system()


def _chosen(db: Database) -> str:
    said = settings.setting(db, REGION)
    return said.upper() if isinstance(said, str) and said.upper() in codes() else ""


@cache
def region_of_system() -> str:
    """The country this computer is set to, two capital letters, "" when it does not say."""
    if sys.platform == "win32":
        return _region_of_windows()
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_TELEPHONE", "LANG")]
    if sys.platform == "darwin":
        names.insert(0, _locale_of_mac())
    return next(filter(None, map(_region_in, names)), "")


def _region_in(locale: str) -> str:
    """The country in the name of a locale: "de_DE.UTF-8", "zh-Hans-CN", "en_US@rg=gbzzzz"."""
    name, _, rest = locale.partition("@")
    if rest.startswith("rg=") and (code := rest[3:5].upper()) in codes():
        return code
    parts = name.partition(".")[0].replace("-", "_").split("_")[1:]
    return next((part.upper() for part in parts if part.upper() in codes()), "")


def _locale_of_mac() -> str:
    import plistlib

    path = Path.home() / "Library" / "Preferences" / ".GlobalPreferences.plist"
    try:
        told = plistlib.loads(path.read_bytes()).get("AppleLocale", "")
    except (OSError, ValueError, plistlib.InvalidFileException):
        return ""
    return told if isinstance(told, str) else ""


def _region_of_windows() -> str:
    import ctypes

    told = ctypes.create_unicode_buffer(16)
    # GetUserDefaultGeoName (winnls.h, from Windows 10 on): the region of the user's settings.
    if not ctypes.windll.kernel32.GetUserDefaultGeoName(told, len(told)):  # type: ignore[attr-defined]
        return ""
    return told.value.upper() if told.value.upper() in codes() else ""
