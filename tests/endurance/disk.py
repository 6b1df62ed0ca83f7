"""A disk that forgets at a power cut what was not synced."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random

from tests.endurance.trace import (
    Cut,
    Gone,
    Made,
    Moved,
    NotUnderstoodError,
    Operation,
    Said,
    Synced,
    Wrote,
)

SECTOR = 512
"""Bytes a disk writes whole or not at all."""
KEPT, DROPPED, TORN = 0.45, 0.35, 0.2
"""How likely an unsynced write is on the disk whole, not at all, or some of its sectors: any of
them, in any order, as disks and file systems may."""


@dataclass
class _File:
    synced: bytearray = field(default_factory=bytearray)
    pending: list[Wrote | Cut] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.pending:
            _apply(self.synced, change)
        self.pending.clear()

    def after_a_cut(self, dice: Random) -> bytes:
        found = bytearray(self.synced)
        for change in self.pending:
            luck = dice.random()
            if luck < KEPT:
                _apply(found, change)
            elif luck < KEPT + TORN and isinstance(change, Wrote):
                for begin in range(0, len(change.data), SECTOR):
                    if dice.random() < 0.5:
                        part = change.data[begin : begin + SECTOR]
                        _apply(found, Wrote(change.path, change.at + begin, part))
        return bytes(found)


def _apply(content: bytearray, change: Wrote | Cut) -> None:
    if isinstance(change, Cut):
        del content[change.size :]
        content.extend(bytes(max(0, change.size - len(content))))
        return
    end = change.at + len(change.data)
    content.extend(bytes(max(0, end - len(content))))
    content[change.at : end] = change.data


class Disk:
    """Takes operations in order; `after_a_cut` is one of the states in which it may be found.

    Names are kept as journaling file systems do: those that were synced with their folder, and of
    the later ones the first few.
    """

    def __init__(self, folder: Path) -> None:
        self._root = PurePosixPath(folder.resolve())
        self._files: dict[int, _File] = {}
        self._now: dict[str, int] = {}
        self._synced: dict[str, int] = {}
        self._pending: list[tuple[PurePosixPath, str, int | None]] = []
        self.said: list[str] = []

    def do(self, operation: Operation) -> None:
        """Take one operation. Raises NotUnderstoodError for a file nobody made."""
        match operation:
            case Said(words):
                self.said.append(words)
            case Made(path, is_folder):
                if not is_folder:
                    self._files[len(self._files)] = _File()
                    self._name(path, len(self._files) - 1)
            case Moved(path, to, stays):
                self._name(to, self._number(path))
                if not stays:
                    self._name(path, None)
            case Gone(path):
                self._name(path, None)
            case Synced(path) if path not in self._now:
                self._sync_folder(PurePosixPath(path))
            case Synced(path):
                self._files[self._number(path)].sync()
            case Wrote(path, _, _) | Cut(path, _):
                self._files[self._number(path)].pending.append(operation)

    def _number(self, path: str) -> int:
        if path not in self._now:
            raise NotUnderstoodError(f"{path} was not made in sight")
        return self._now[path]

    def _name(self, path: str, number: int | None) -> None:
        if number is None:
            self._now.pop(path, None)
        else:
            self._now[path] = number
        self._pending.append((PurePosixPath(path).parent, path, number))

    def _sync_folder(self, folder: PurePosixPath) -> None:
        for change in self._pending:
            if change[0] == folder:
                _rename(self._synced, *change[1:])
        self._pending = [change for change in self._pending if change[0] != folder]

    def after_a_cut(self, there: Path, dice: Random) -> None:
        """Write what may be found after a power cut now into the folder `there`."""
        names = dict(self._synced)
        for change in self._pending[: dice.randint(0, len(self._pending))]:
            _rename(names, *change[1:])
        for path, number in names.items():
            if path.endswith("-shm"):
                # Memory that is shared and never synced; SQLite makes it anew.
                continue
            to = there / PurePosixPath(path).relative_to(self._root)
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(self._files[number].after_a_cut(dice))


def _rename(names: dict[str, int], path: str, number: int | None) -> None:
    if number is None:
        names.pop(path, None)
    else:
        names[path] = number
