"""A second place for backups, such as a stick or a folder that is synchronised: chosen by the user,
remembered beside the backups, and fed with each that is made.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError, StorageUnavailableError
from desktop_app.services.patience import Patience
from desktop_app.storage.engine import backups
from desktop_app.storage.engine.files import make_folder, write_whole

if TYPE_CHECKING:
    from desktop_app.domain.backups import Backup
    from desktop_app.storage.engine.key import Key

FILE = "second-place.json"
TO_LOOK, TO_COPY = 5.0, 30.0
"""Seconds the place may take to answer, and to take a copy beside what its size needs."""
SLOWEST = 500_000
"""Bytes a second that the slowest stick writes."""
HOME = "Kith copies"
"""How the folder made there begins: two address books may use one stick."""


@dataclass(frozen=True, slots=True)
class PlaceState:
    """The folder chosen, whether it is there now, the UTC moment of the newest copy known there
    (None for none), and why the last copy did not get there (None when it did).
    """

    folder: Path
    is_there: bool
    last: datetime | None
    failed: KithError | None


@dataclass(frozen=True, slots=True)
class _Chosen:
    folder: str = ""
    home: str = ""
    last: str = ""


class SecondPlace:
    """Of the backups in `folder`. `keep` thins a folder of backups. All but `state` copies, and may
    take as long as a slow stick does.
    """

    def __init__(self, folder: Path, key: Key | None, keep: Callable[[Path], object]) -> None:
        self._file, self._key, self._keep = folder / FILE, key, keep
        self._folder = folder
        self._failed: KithError | None = None
        self._refused = ""
        self._lock = threading.Lock()
        self._patience = Patience()

    def state(self) -> PlaceState | None:
        """Of this moment, None while no place is chosen; reads both folders."""
        chosen = self._read()
        if not chosen.folder:
            return None
        home, failed, there = Path(chosen.folder, chosen.home), self._failed, False
        newest: datetime | None = None
        try:
            there, newest = self._patience.ask(lambda: _look(home), TO_LOOK, home)
        except StorageUnavailableError as error:
            return PlaceState(Path(chosen.folder), False, _moment(chosen.last), error)
        newest = newest or _moment(chosen.last)
        return PlaceState(Path(chosen.folder), there, newest, failed if there else None)

    def hurry(self) -> None:
        """Have whoever waits for the place give up soon: the program ends."""
        self._patience.hurry()

    def choose(self, folder: Path) -> None:
        """Copy each backup there from now on, in a folder of its own. Raises StorageUnavailableError
        for a place within the address book's own folder, or where nothing can be written.
        """
        chosen = self._read()
        home = chosen.home or f"{HOME} {os.urandom(4).hex()}"

        def make() -> None:
            own = self._folder.parent.resolve()
            if folder.resolve() == own or own in folder.resolve().parents:
                raise StorageUnavailableError("place-is-own", path=str(folder))
            make_folder(folder / home)

        self._patience.ask(make, TO_LOOK, folder)
        make_folder(self._folder)
        same = chosen.folder == str(folder)
        self._write(_Chosen(str(folder), home, chosen.last if same else ""))
        self._failed, self._refused = None, ""

    def forget(self) -> None:
        """Copy nothing there any more; what is there stays."""
        self._write(replace(self._read(), folder="", last=""))
        self._failed = None

    def take(self, backup: Backup) -> None:
        """Copy a backup there and thin what is there, if a place is chosen and is there. What goes
        wrong is kept for `state`.
        """
        with self._lock:
            chosen = self._read()
            home = Path(chosen.folder, chosen.home)
            if not chosen.folder:
                return
            copy = self._folder / f"{backup.id}{backups.ENDING}"
            patience = TO_COPY + backup.size / SLOWEST
            try:
                if not self._patience.ask(lambda: self._copy(copy, home), patience, home):
                    return
                self._write(replace(chosen, last=backup.made.isoformat()))
                self._encrypt_older(home)
            except KithError as error:
                self._failed, self._refused = error, copy.name
                return
            self._failed = None

    def _copy(self, copy: Path, home: Path) -> bool:
        """Copy a backup to `home` and thin what is there; False where that is not there."""
        # The folder we made says that it is the same place: where a stick is not plugged in, what it
        # is put on may be an empty folder.
        if not home.is_dir():
            return False
        backups.put_beside(copy, home, self._key)
        self._keep(home)
        return True

    def _encrypt_older(self, home: Path) -> None:
        """Encrypt copies from before the address book was; one that is damaged stays as it is."""
        if self._key is None:
            return
        from desktop_app.storage.engine import converting

        size = self._patience.ask(lambda: _open_bytes(home), TO_LOOK, home)
        if size:
            # Each is read and written once.
            patience = TO_COPY + 2 * size / SLOWEST
            convert = partial(converting.convert_copies, home, None, self._key)
            self._patience.ask(convert, patience, home)

    def catch_up(self, newest: Sequence[Backup]) -> None:
        """As `take`, for those that are not there yet, unless that has failed just now."""
        chosen = self._read()
        home = Path(chosen.folder, chosen.home)
        for backup in newest:
            name = f"{backup.id}{backups.ENDING}"
            if not chosen.folder or self._refused == name:
                continue
            with suppress(StorageUnavailableError):
                # Told by `state`, which asks too.
                if self._patience.ask(partial(_lacks, home, name), TO_LOOK, home):
                    self.take(backup)

    def _read(self) -> _Chosen:
        try:
            said = json.loads(self._file.read_text("utf-8"))
            return _Chosen(str(said["folder"]), str(said["home"]), str(said["last"]))
        except (OSError, ValueError, KeyError, TypeError):
            return _Chosen()

    def _write(self, chosen: _Chosen) -> None:
        text = json.dumps(
            {"folder": chosen.folder, "home": chosen.home, "last": chosen.last}, ensure_ascii=False
        )
        write_whole(self._file, [text + "\n"])


def _look(home: Path) -> tuple[bool, datetime | None]:
    """Whether it is there, and the UTC moment of the newest copy in it."""
    there = home.is_dir()
    return there, next((each.made for each in backups.listed(home)), None) if there else None


def _lacks(home: Path, name: str) -> bool:
    return home.is_dir() and not (home / name).exists()


def _open_bytes(home: Path) -> int:
    """How many bytes of copies lie open there, as far as they can be read."""
    from desktop_app.storage.engine.converting import is_plain

    size = 0
    for path in home.glob(f"*{backups.ENDING}"):
        with suppress(OSError):
            size += path.stat().st_size if is_plain(path) else 0
    return size


def _moment(text: str) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text)
    return None
