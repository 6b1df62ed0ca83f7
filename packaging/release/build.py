"""Makes a release of what can be built on this computer, into dist/VERSION: `make release`.

It refuses a checkout that may not be released (checks.py), and says what it leaves out and why.
With --trial it makes the same of a checkout that may not be: for trying it out.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import checks
import parts
import source
import sums

ROOT = checks.ROOT
DIST = ROOT / "dist"


@dataclass(frozen=True)
class Part:
    """A target of the Makefile, and the program without which it cannot be made."""

    target: str
    needs: str = ""


PARTS = (Part("docs"), Part("deb", "dpkg-deb"), Part("rpm", "rpmbuild"), Part("tar", "strip"), Part("run-installer", "strip"),
         Part("windows", "wine"))  # fmt: skip
"""The manual first: packages take it along."""


def main() -> None:
    """Check, build, gather, list and sum."""
    parser = argparse.ArgumentParser(description="Makes a release of what can be built here.")
    parser.add_argument(
        "--trial", action="store_true", help="also of a checkout that may not be released"
    )
    trial = parser.parse_args().trial
    if wrong := checks.faults():
        sys.stdout.write("\n".join(["This is no release:", *wrong, ""]))
        if not trial:
            raise SystemExit(1)
    version, moment = checks.version_of(ROOT), _moment()
    os.environ["SOURCE_DATE_EPOCH"] = str(moment)
    target = _empty(DIST / version)
    left_out = [
        f"Left out: {part.target}, for {part.needs} is not installed here."
        for part in PARTS
        if not _make(part)
    ]
    for made in sorted(path for path in DIST.iterdir() if path.is_file()):
        shutil.move(made, target / made.name)
    source.python_packages(ROOT, target, moment)
    source.pack(ROOT / "build" / "site", target / f"kith-{version}-manual.tar.gz", moment)
    bundle = ROOT / "build" / "portable" / "kith"
    parts.write_parts(
        target / f"kith-{version}.cdx.json", bundle=bundle if bundle.is_dir() else None
    )
    sums.write_sums(target)
    sizes = [
        f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}" for path in sorted(target.iterdir())
    ]
    sys.stdout.write("\n".join([*sizes, *left_out, ""]))


def _moment() -> int:
    """The time of the last commit, seconds since 1970."""
    said = subprocess.run(
        ["git", "-C", ROOT, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=True
    )
    return int(said.stdout)


def _empty(target: Path) -> Path:
    """A new folder, and nothing of an earlier build beside it that could be taken for this
    one's.
    """
    DIST.mkdir(exist_ok=True)
    for old in DIST.iterdir():
        if old.is_file():
            old.unlink()
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    return target


def _make(part: Part) -> bool:
    if part.needs and shutil.which(part.needs) is None:
        return False
    subprocess.run(["make", "--no-print-directory", part.target], cwd=ROOT, check=True)
    return True


if __name__ == "__main__":
    main()
