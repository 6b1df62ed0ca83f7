"""Which files of folders are looked into for people."""

from __future__ import annotations

import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from desktop_app.formats.source import is_recognised, suffixes, with_folders

Candidate = tuple[str, bool]
"""A path, and whether it is certain."""
_PASSED: Candidate = ("", False)
_MBOX = b"From "


def files_in(
    paths: Iterable[Path], recognised: Callable[[Path], bool] = is_recognised
) -> Iterator[Path]:
    """The files to bring in: those given whatever they are, and of folders, walked by name, those
    named like a known format and `recognised` as one by their content.

    Links to folders are not followed, and whole books are taken only where they are named.
    """
    for path in paths:
        yield from chosen(candidates(path), recognised)


def chosen(found: Iterable[Candidate], recognised: Callable[[Path], bool]) -> list[Path]:
    """Of what was found in one place the files to bring in, by name."""
    paths = ((Path(name), certain) for name, certain in found if name)
    return sorted(path for path, certain in paths if certain or recognised(path))


def candidates(path: Path) -> Iterator[Candidate]:
    """What may be brought in from one place: its path, and whether that is certain without a look
    into it. An empty path for everything passed over, so that who waits knows that the walk goes
    on.
    """
    if not path.is_dir():
        yield str(path), True
        return
    endings = suffixes()
    whole = [(source, each) for source in with_folders() for each in source.folders(path)]
    for _, folder in whole:
        yield str(folder), True
    for item in path.rglob("*"):
        if _is_no_file(item) and item.suffix.lower() in endings:
            # It is said when it is read.
            yield str(item), True
        elif (
            not _may_be_named(item, endings)
            or not item.is_file()
            or any(folder in item.parents and of.is_in_folder(item, folder) for of, folder in whole)
        ):
            yield _PASSED
        else:
            yield str(item), False


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
