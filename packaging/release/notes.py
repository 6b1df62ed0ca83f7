"""Prints what CHANGELOG.md says of the version in the source: the notes of its release. `python
packaging/release/notes.py`
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import checks


def notes(root: Path) -> str:
    """The version's section without its heading. Raises SystemExit when there is none."""
    text, version = (root / "CHANGELOG.md").read_text(encoding="utf-8"), checks.version_of(root)
    found = re.search(rf"^## \[{re.escape(version)}\].*\n((?:(?!## ).*\n)*)", text, re.MULTILINE)
    if found is None:
        raise SystemExit(f"CHANGELOG.md has no section {version}.")
    return found[1].strip() + "\n"


if __name__ == "__main__":
    # Windows' consoles would else write it in their own encoding.
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(notes(checks.ROOT))
