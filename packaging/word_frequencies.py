"""Make `resources/matching/frequencies-LANGUAGE.txt`: `python packaging/word_frequencies.py FOLDER`.

FOLDER holds unpacked packages: `@zxcvbn-ts/language-…` of npm in folders named en, fr, es-es and
pt-br, and the wheel `wordfreq` of PyPI (which needs `msgpack` to be read) in wordfreq. Each has words
in the order of how often they are said. Kept are the first 15,000 that are words;
`resources/matching/README.md` tells sources and licences.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

KEPT = 15_000
TARGET = Path(__file__).resolve().parents[1] / "resources" / "matching"


def main(folder: Path) -> None:
    """Write one file a language, a word a line, the most frequent first."""
    for package in ("en", "fr", "es-es", "pt-br"):
        source = folder / package / "package" / "src" / "commonWords.json"
        _write(package[:2], json.loads(source.read_text(encoding="utf-8")))
    _write("de", _german(folder / "wordfreq" / "wordfreq" / "data" / "large_de.msgpack.gz"))


def _german(source: Path) -> Iterable[str]:
    """The words of a file of wordfreq: a header, then lists of words, each list rarer by a tenth of
    a bel than the one before.
    """
    import msgpack

    _, *lists = msgpack.unpackb(gzip.decompress(source.read_bytes()))
    return chain.from_iterable(lists)


def _write(language: str, words: Iterable[str]) -> None:
    kept = dict.fromkeys(
        word.casefold() for word in words if word.isalpha() and 2 <= len(word) <= 24
    )
    text = "\n".join(list(kept)[:KEPT]) + "\n"
    (TARGET / f"frequencies-{language}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
