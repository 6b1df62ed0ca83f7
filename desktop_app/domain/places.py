"""Where an address book lies that others write to as well, and what tells so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """A drive of another computer, or a folder that a program keeps the same on several."""

    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A place others write to: `name` is the file system's type or the program's name."""

    kind: PlaceKind
    name: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.name}"


_VERSIONS = re.compile(
    r"kith( \(.+\)| \d+|\.sync-conflict-.+|[-_ ]?conflict.*|\.conflict.*|-.+)\.sqlite3",
    re.IGNORECASE,
)
"""What programs that synchronise folders call a file that two computers changed: `NAME (Ana's
conflicted copy 2026-11-29)` (help.dropbox.com, conflicted copy; docs.nextcloud.com, conflicts, of
the desktop client; MEGA, pCloud and Seafile alike), `NAME (1)` (Google Drive), `NAME 2` (iCloud),
`NAME.sync-conflict-DATE-TIME-DEVICE` (docs.syncthing.net/users/syncing), `NAME_conflict-…` (ownCloud
before 2.5), `NAME.Conflict` (Resilio) and `NAME-COMPUTER` (OneDrive)."""
_OURS = ("kith-damaged-",)
"""How names begin that Kith itself gives to files beside the address book."""


def is_other_version(name: str) -> bool:
    """Whether a file of that name beside `kith.sqlite3` is another version of it."""
    return not name.startswith(_OURS) and _VERSIONS.fullmatch(name) is not None
