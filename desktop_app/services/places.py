"""Whether an address book lies where other computers write too, and other versions of it beside it.

The marks of programs that synchronise folders, looked for in the folder and those above it, are
those their makers name: Syncthing's marker (docs.syncthing.net/users/config, markerName), the
databases of the Nextcloud and ownCloud clients (docs.nextcloud.com, desktop client, "Finding and
modifying the sync database"), Dropbox's `info.json` (help.dropbox.com, "locate the Dropbox folder
using a program") and its cache folder, OneDrive's variables of the environment and marker file,
folders of macOS (`~/Library/CloudStorage`, `~/Library/Mobile Documents`), Google Drive's
temporary folders, MEGA's ignore file and Resilio's folder of its own.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.backups import Backup, BackupReason
from desktop_app.domain.places import PlaceKind, SharedPlace, is_other_version
from desktop_app.storage.engine import mounts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
    ".megaignore": "MEGA",
    ".sync/ID": "Resilio Sync",
}
_DATABASES = (".sync_*.db", "._sync_*.db")
_NEXTCLOUD = "Nextcloud"
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_FOLDERS = {
    "Library/Mobile Documents": "iCloud",
    "iCloudDrive": "iCloud",
    "pCloudDrive": "pCloud",
    "Library/CloudStorage": "",
}
"""Below the home folder; "" for one whose folders are called after their programs."""


def shared_place(
    folder: Path,
    home: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    kind: str | None = None,
) -> SharedPlace | None:
    """What makes `folder` a place that other computers write to, None when nothing tells. `home` is
    the user's folder and `kind` the type of the file system, by default those of this computer. Looks into
    every folder above, so not for the UI thread.
    """
    found = mounts.type_of(folder) if kind is None else kind
    if mounts.is_shared(found):
        return SharedPlace(PlaceKind.NETWORK, found)
    with suppress(OSError, RuntimeError):
        name = _synced_by(folder.resolve(), (home or Path.home()).resolve(), environment)
        if name:
            return SharedPlace(PlaceKind.SYNCED, name)
    return None


def _synced_by(folder: Path, home: Path, environment: Mapping[str, str]) -> str:
    for below, name in _FOLDERS.items():
        if folder.is_relative_to(home / below):
            rest = folder.relative_to(home / below).parts
            if name or rest:
                return name or rest[0].partition("-")[0]
    for variable in _VARIABLES:
        if (root := environment.get(variable)) and folder.is_relative_to(Path(root).resolve()):
            return "OneDrive"
    if any(folder.is_relative_to(root) for root in _dropbox(home, environment)):
        return "Dropbox"
    for place in (folder, *folder.parents):
        if place != home and (name := _marked(place)):
            return name
    return ""


def _marked(place: Path) -> str:
    for mark, name in _MARKS.items():
        if (place / mark).exists():
            return name
    return _NEXTCLOUD if any(any(place.glob(pattern)) for pattern in _DATABASES) else ""


def _dropbox(home: Path, environment: Mapping[str, str]) -> Iterator[Path]:
    kept = [home / ".dropbox" / "info.json"]
    kept += [
        Path(environment[name], "Dropbox", "info.json")
        for name in ("APPDATA", "LOCALAPPDATA")
        if environment.get(name)
    ]
    for file in kept:
        with suppress(OSError, ValueError, TypeError, AttributeError):
            for account in json.loads(file.read_text("utf-8")).values():
                yield Path(str(account["path"])).resolve()


def other_versions(folder: Path) -> list[Backup]:
    """The files beside the address book in `folder` that are other versions of it by their name, as
    copies: the id is the file's name without its ending. None of them is opened.
    """
    found = []
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            if is_other_version(path.name) and path.is_file():
                state = path.stat()
                made = datetime.fromtimestamp(int(state.st_mtime), UTC)
                found.append(Backup(path.stem, made, BackupReason.ELSEWHERE, state.st_size))
    return found
