"""What must be true before a version is released: `python packaging/release/checks.py` says what is
not.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging" / "linux"))

import share  # noqa: E402

OWN_VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)
NUMBERS = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)((a|b|rc)(0|[1-9]\d*))?")
"""1.2.3, or 1.2.3rc1 before it."""


def version_of(root: Path) -> str:
    """The version the source says it is."""
    (found,) = OWN_VERSION.findall(
        (root / "desktop_app" / "__init__.py").read_text(encoding="utf-8")
    )
    return found


def faults(root: Path = ROOT) -> list[str]:
    """Why the checkout at `root` may not be released, each a sentence; empty when it may."""
    version = version_of(root)
    found = []
    if dirty := _git(root, "status", "--porcelain"):
        found.append(
            f"These files are not as they were committed: {', '.join(line[3:] for line in dirty.splitlines())}."
        )
    tags = [
        tag for tag in _git(root, "tag", "--points-at", "HEAD").split() if re.match(r"v\d", tag)
    ]
    if tags and tags != [f"v{version}"]:
        found.append(
            f"The commit carries the tag {', '.join(tags)}, and desktop_app/__init__.py says {version}."
        )
    number = NUMBERS.fullmatch(version)
    if not number:
        found.append(f"{version} is not a version of the form 1.2.3.")
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    if not re.search(
        rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE
    ):
        found.append(
            f"CHANGELOG.md has no dated section {version}; make version NEW={version} makes one."
        )
    if number and not number[4] and not (root / "tests" / "data" / version).is_dir():
        found.append(f"tests/data keeps no address book of {version}; make release-data makes one.")
    if not _metainfo_tells(root, version, changelog):
        found.append(f"The metadata for software centres does not tell of {version}.")
    return found


def _metainfo_tells(root: Path, version: str, changelog: str) -> bool:
    """Whether the file, with the releases that are put into it, has this one."""
    (path,) = (root / "packaging" / "linux" / "share" / "metainfo").glob("*.metainfo.xml")
    text = path.read_text(encoding="utf-8").replace("  <releases/>\n", share.releases(changelog))
    return re.search(rf'<release version="{re.escape(version)}" date="[\d-]+">', text) is not None


def _git(root: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", "-C", root, *arguments], capture_output=True, text=True, check=True
    ).stdout.rstrip()


if __name__ == "__main__":
    if wrong := faults():
        raise SystemExit("\n".join(wrong))
