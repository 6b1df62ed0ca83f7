"""What there is in the files of an archive, and how they are written, before they are read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.importing import with_option
from desktop_app.domain.mailbox import together
from desktop_app.formats.archives.archive import files_within, shown_within
from desktop_app.formats.source import recognised, source_of, sources

if TYPE_CHECKING:
    from desktop_app.domain.importing import Charset, Option
    from desktop_app.domain.mailbox import Correspondence


MOST_GUESSES = 100
"""Files of one archive of which it is told that it was a guess how they are written."""


@dataclass(frozen=True, slots=True)
class Within:
    """What may be chosen of the files of an archive, what those of mails and meetings hold, and how
    those are written of which that is a guess, by the archive and their names in it.
    """

    options: tuple[Option, ...] = ()
    told: Correspondence | None = None
    charsets: dict[str, Charset] = field(default_factory=dict)


def look_within(path: Path, mine: Collection[str] = ()) -> Within:
    """Look into every file of an archive, once for all that is asked of it. Raises OSError."""
    state = path.stat()
    return _look(path, state.st_mtime_ns, state.st_size, tuple(mine))


@lru_cache(maxsize=1)
def _look(path: Path, changed: int, size: int, mine: tuple[str, ...]) -> Within:
    options: list[Option] = []
    told: list[Correspondence] = []
    charsets: dict[str, Charset] = {}
    for shown, copy in files_within(path):
        if isinstance(copy, Path):
            found = recognised(copy, mine)
            for option in found.options:
                with_option(options, option)
            if found.told is not None:
                told.append(found.told)
            if found.charset is not None and found.charset.is_guess:
                charsets |= {shown: found.charset} if len(charsets) < MOST_GUESSES else {}
    return Within(tuple(options), together(told), charsets)


def tables_in(path: Path) -> dict[str, str]:
    """The tables of people in an archive: by it and their names within the keys of their formats."""
    endings = {
        ending for source in sources().values() if source.is_table for ending in source.suffixes
    }
    names = (*endings, ".txt")
    tables: dict[str, str] = {}
    for shown, copy in files_within(path, lambda name: name.lower().endswith(names)):
        if not isinstance(copy, Path):
            continue
        source = source_of(copy)
        if source is not None and source.is_table and source.table_of(copy):
            tables[shown] = source.key
    return tables


@contextmanager
def unpacked(path: Path, within: str) -> Iterator[Path | None]:
    """A copy of one file of an archive while it is asked, None for one that is not there or cannot
    be unpacked.
    """
    asked = shown_within(path, within)
    found = files_within(path, lambda name: shown_within(path, name) == asked)
    copy = next((copy for _, copy in found), None)
    try:
        yield copy if isinstance(copy, Path) else None
    finally:
        found.close()  # type: ignore[attr-defined]
