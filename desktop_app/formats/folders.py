"""Which files of folders are looked into for people."""

from __future__ import annotations

import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from desktop_app.formats.source import is_recognised, suffixes, with_folders

if TYPE_CHECKING:
    from pathlib import Path

_MBOX = b"From "


def files_in(
    paths: Iterable[Path], recognised: Callable[[Path], bool] = is_recognised
) -> Iterator[Path]:
    """The files to bring in: those given whatever they are, and of folders, walked by name, those
    named like a known format and `recognised` as one by their content.

    Links to folders are not followed, and whole books are taken only where they are named.
    """
    for path in paths:
        if path.is_dir():
            yield from sorted(_files_within(path, recognised))
        else:
            yield path


def _files_within(path: Path, recognised: Callable[[Path], bool]) -> Iterator[Path]:
    endings = suffixes()
    whole = [(source, each) for source in with_folders() for each in source.folders(path)]
    yield from (folder for _, folder in whole)
    for item in path.rglob("*"):
        if _is_no_file(item) and item.suffix.lower() in endings:
            # It is said when it is read.
            yield item
            continue
        if not _may_be_named(item, endings) or not item.is_file():
            continue
        if any(folder in item.parents and of.is_in_folder(item, folder) for of, folder in whole):
            continue
        if recognised(item):
            yield item


def _is_no_file(item: Path) -> bool:
    """Whether it is there and neither file nor folder: a pipe, a device."""
    try:
        mode = item.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _may_be_named(item: Path, endings: Collection[str]) -> bool:
    """Whether a file in a folder is worth a look by its name; programs name their mailboxes without
    an ending, and those are known by the first bytes.
    """
    if item.suffix:
        return item.suffix.lower() in endings
    try:
        if not item.is_file():
            return False
        with item.open("rb") as file:
            return file.read(len(_MBOX)) == _MBOX
    except OSError:
        return False
