"""The lists of words the matcher reads with, from the files they are kept in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain.matching.lexicon import Lexicon, Texts
from desktop_app.domain.matching.stems import LANGUAGES
from desktop_app.domain.matching.words import Kind

if TYPE_CHECKING:
    from pathlib import Path

_FILES = {
    Kind.TOPIC: "topics-*.txt",
    Kind.ACT: "acts.txt",
    Kind.TIME: "times.txt",
    Kind.PLACE: "places.txt",
    Kind.DESCRIBING: "describing.txt",
}
OWN = "synonyms.txt"
"""The name of a user's own lists of topics, in the data directory."""


def read_lexicon(folder: Path, own: Path | None = None) -> Lexicon:
    """The lexicon of the lists in `folder` and, if that file is there, of the user's `own`.

    The lists are read once, also for a second address book. Raises OSError when a file of ours cannot
    be read.
    """
    return _lexicon(folder, _own(own)).again()


@lru_cache(maxsize=1)
def _lexicon(folder: Path, own: str) -> Lexicon:
    lists = {kind: _text(folder, pattern) for kind, pattern in _FILES.items()}
    frequent = {
        language: _read(folder / f"frequencies-{language}.txt").split() for language in LANGUAGES
    }
    return Lexicon(Texts(lists, frequent, own))


def _text(folder: Path, pattern: str) -> str:
    return "\n".join(_read(path) for path in sorted(folder.glob(pattern)))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _own(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return ""
