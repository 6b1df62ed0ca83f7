"""Gives the source its next version: `python packaging/release/version.py 1.2.3`, which is `make
version NEW=1.2.3`.

What stands under Unreleased in CHANGELOG.md becomes the version's section, dated today, and the
program says the same number. The metadata for software centres is made from that section.
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import checks

HEADING = "## [Unreleased]\n"


def bump(root: Path, new: str, day: date) -> None:
    """Write both files. Raises ValueError with a sentence, and writes nothing, when `new` cannot be
    the next version.
    """
    changelog, package = root / "CHANGELOG.md", root / "desktop_app" / "__init__.py"
    text, source = changelog.read_text(encoding="utf-8"), package.read_text(encoding="utf-8")
    if not checks.NUMBERS.fullmatch(new):
        raise ValueError(
            f"{new or 'Nothing'} is not a version of the form 1.2.3; say make version NEW=1.2.3."
        )
    before = re.findall(r"^## \[(\d.*?)\]", text, re.MULTILINE)
    if any(_order(new) <= _order(old) for old in before):
        raise ValueError(f"{new} does not come after {before[0]}.")
    if _order(new) < _order(checks.version_of(root)):
        raise ValueError(
            f"{new} comes before {checks.version_of(root)}, which the program says it is."
        )
    if text.count(HEADING) != 1 or not re.search(r"^- ", _section(text), re.MULTILINE):
        raise ValueError(
            "CHANGELOG.md says nothing under Unreleased, so there is nothing to release."
        )
    changelog.write_text(
        text.replace(HEADING, f"{HEADING}\n## [{new}] - {day.isoformat()}\n"), encoding="utf-8"
    )
    package.write_text(checks.OWN_VERSION.sub(f'__version__ = "{new}"', source), encoding="utf-8")


def _section(text: str) -> str:
    return re.split(r"^## ", text.partition(HEADING)[2], maxsplit=1, flags=re.MULTILINE)[0]


def _order(version: str) -> tuple[list[int], str, int]:
    numbers, stage, count = re.fullmatch(r"([\d.]+?)(?:(a|b|rc)(\d+))?", version).groups()  # type: ignore[union-attr]
    return [int(part) for part in numbers.split(".")], stage or "z", int(count or 0)


if __name__ == "__main__":
    try:
        bump(checks.ROOT, sys.argv[1] if len(sys.argv) == 2 else "", datetime.now(UTC).date())
    except ValueError as error:
        raise SystemExit(str(error)) from error
