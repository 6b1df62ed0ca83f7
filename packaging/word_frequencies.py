"""Make `resources/matching/frequencies-LANGUAGE.txt` from unpacked `@zxcvbn-ts/language-…` packages of
npm: `python packaging/word_frequencies.py FOLDER`, where FOLDER holds one folder a package, named
en, de, fr, es-es, pt-br.

Each package has `src/commonWords.json`, words in the order of how often they are said in subtitles.
Kept are the first 15,000 that are words; `resources/matching/README.md` tells the licence.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

KEPT = 15_000
TARGET = Path(__file__).resolve().parents[1] / "resources" / "matching"


def main(folder: Path) -> None:
    """Write one file a language, a word a line, the most frequent first."""
    for package in ("en", "de", "fr", "es-es", "pt-br"):
        source = folder / package / "package" / "src" / "commonWords.json"
        words = json.loads(source.read_text(encoding="utf-8"))
        kept = dict.fromkeys(
            word.casefold() for word in words if word.isalpha() and 2 <= len(word) <= 24
        )
        text = "\n".join(list(kept)[:KEPT]) + "\n"
        (TARGET / f"frequencies-{package[:2]}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
