"""What a program does to the files of a folder, in order, as `strace` saw it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    "openat,creat,close,lseek,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,"
    "renameat,renameat2,link,linkat,mkdir,mkdirat,"
    # None of these is understood here; one that is used on the folder ends the trial.
    "open,writev,pwritev,pwritev2,fallocate,copy_file_range,sendfile,splice,truncate"
)
LONGEST = 1 << 20
"""Bytes of one write that are recorded."""
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+|\?)")
_CUT = re.compile(r"^(\d+) +(.*) <unfinished \.\.\.>$")
_REST = re.compile(r"^(\d+) +<\.\.\. \w+ resumed>(.*)$")
_WORD = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_FD = re.compile(r"(?:(\d+)|AT_FDCWD)<([^>]*)>")


class NotUnderstoodError(Exception):
    """The program did something to the folder that cannot be played again."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes at a place of a file."""

    path: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Made:
    """A file of no length under a new name, or a folder."""

    path: str
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Cut:
    """The file has so many bytes now."""

    path: str
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What was written to the file, or named in the folder, is on the disk."""

    path: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A file has another name; with `stays` it keeps the old one too."""

    path: str
    to: str
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """A name was taken away."""

    path: str


@dataclass(frozen=True, slots=True)
class Said:
    """The program wrote this to its standard output: what it said before was true by then."""

    words: str


Operation = Wrote | Made | Cut | Synced | Moved | Gone | Said


def record(command: list[str], log: Path, cwd: Path) -> None:
    """Run `command` under strace until it ends, with what it does in `log`. Raises
    CalledProcessError when it fails, FileNotFoundError without strace."""
    subprocess.run(
        ["strace", "-f", "-y", "-xx", "-s", str(LONGEST), "-e", "signal=none", "-e"]
        + [f"trace={CALLS}", "-o", str(log), *command],
        cwd=cwd,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def operations(log: Path, folder: Path) -> Iterator[Operation]:
    """What the log says of the files below `folder`, and of standard output. Raises
    NotUnderstoodError."""
    reading = _Reading(str(folder.resolve()))
    for call, words, answer in _calls(log):
        if answer >= 0:
            yield from reading.understood(call, words, answer)


def _calls(log: Path) -> Iterator[tuple[str, str, int]]:
    begun: dict[str, str] = {}
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if match := _CUT.match(line):
                begun[match[1]] = match[2]
                continue
            if match := _REST.match(line):
                line = f"{match[1]} {begun.pop(match[1])}{match[2]}"
            if match := _LINE.match(line):
                yield match[1], match[2], -1 if match[3] == "?" else int(match[3])


def _bytes(hexed: str) -> bytes:
    return bytes.fromhex(hexed.replace("\\x", ""))


class _Reading:
    """Goes through the calls and knows how far each open file has been read or written."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._places: dict[tuple[str, str], int] = {}
        self._known: set[str] = set()

    def understood(self, call: str, words: str, answer: int) -> Iterator[Operation]:
        """The operations of one call that was answered with `answer`."""
        if call in ("write", "pwrite64", "lseek", "ftruncate", "fsync", "fdatasync"):
            yield from self._on_open_file(call, words, answer)
            return
        paths = self._paths(words)
        if not any(self._is_inside(path) for path in paths):
            return
        if call == "openat":
            yield from self._opened(paths[0], words, answer)
        elif call in ("unlink", "unlinkat"):
            self._known.discard(paths[0])
            yield Gone(paths[0])
        elif call in ("rename", "renameat", "renameat2", "link", "linkat"):
            self._known.add(paths[1])
            yield Moved(paths[0], paths[1], stays=call.startswith("link"))
        elif call in ("mkdir", "mkdirat"):
            yield Made(paths[0], is_folder=True)
        elif call != "close":
            raise NotUnderstoodError(f"{call} on {paths}")

    def _on_open_file(self, call: str, words: str, answer: int) -> Iterator[Operation]:
        match = _FD.match(words)
        if match is None:
            return
        number, path = match[1], _named(match[2])
        if call == "write" and number == "1":
            yield Said(_bytes(_WORD.findall(words)[0][0]).decode())
        if not self._is_inside(path):
            return
        if call in ("fsync", "fdatasync"):
            yield Synced(path)
        elif call == "ftruncate":
            yield Cut(path, int(words.rsplit(", ", 1)[1]))
        elif call == "lseek":
            self._places[number, path] = answer
        else:
            data, cut = _WORD.findall(words)[0]
            if cut:
                raise NotUnderstoodError(f"a write of more than {LONGEST} bytes to {path}")
            held = _bytes(data)[:answer]
            at = int(words.rsplit(", ", 1)[1]) if call == "pwrite64" else -1
            if at < 0:
                at = self._places.get((number, path), 0)
                self._places[number, path] = at + len(held)
            yield Wrote(path, at, held)

    def _opened(self, path: str, words: str, answer: int) -> Iterator[Operation]:
        self._places[str(answer), path] = 0
        if "O_TRUNC" in words and path in self._known:
            yield Cut(path, 0)
        elif "O_CREAT" in words and path not in self._known:
            yield Made(path)
        self._known.add(path)

    def _paths(self, words: str) -> list[str]:
        folders = [_named(found) for _, found in _FD.findall(words)]
        names = [_bytes(found).decode("utf-8", "replace") for found, _ in _WORD.findall(words)]
        if not names:
            return folders
        base = folders[0] if folders else ""
        return [name if name.startswith("/") else f"{base}/{name}" for name in names]

    def _is_inside(self, path: str) -> bool:
        return path == self._folder or path.startswith(f"{self._folder}/")


def _named(path: str) -> str:
    """A path as strace writes that of an open file, in hexadecimal too."""
    return _bytes(path).decode("utf-8", "replace") if path.startswith("\\x") else path
