"""Builds the manual: `python packaging/site/build.py build/site [docs]`. Any warning stops it and
leaves no pages behind.
"""

import shutil
import sys
from pathlib import Path

from sphinx.cmd.build import main as sphinx

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
UNREAD = (".buildinfo", ".doctrees", "_sources", "objects.inv")
"""What the generator leaves for itself or for other manuals."""


def build(target: Path, source: Path = ROOT / "docs") -> int:
    """Write the pages of `source` into a new folder `target`; gives the status, 0 when all is
    well.
    """
    shutil.rmtree(target, ignore_errors=True)
    strict = ["--fail-on-warning", "--keep-going", "--nitpicky", "--quiet"]
    status = sphinx([*strict, "-b", "html", "-c", str(HERE), str(source), str(target)])
    if status:
        shutil.rmtree(target, ignore_errors=True)
        return status
    for path in [*(target / name for name in UNREAD), *target.rglob("*.map")]:
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(build(*map(Path, sys.argv[1:3])))
