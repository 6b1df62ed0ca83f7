#!/usr/bin/env python3
"""Proves the packages in dist/ on pristine Debian systems: `make prove-linux`, as root on Debian.

    packaging/linux/prove.py [bookworm|trixie …]

Makes each system anew by debootstrap (its archive is kept in $KITH_ROOTS, else build/roots),
installs the package there with nothing else, and uses it as an ordinary user would. Pictures and
the report land in build/prove; look at them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import prove_package
import prove_portable
import tree
from prove_desk import NEEDED, Desk
from prove_root import Root

SUITES = ("bookworm", "trixie")
STORE = Path(os.environ.get("KITH_ROOTS", tree.ROOT / "build" / "roots"))
PLACE = tree.ROOT / "build" / "prove"
TOOLS = NEEDED | {"debootstrap": "debootstrap", "lintian": "lintian", "desktop-file-validate": "desktop-file-utils",
                  "appstreamcli": "appstream", "rpm2cpio": "rpm", "cpio": "cpio", "nsenter": "util-linux"}  # fmt: skip

Proof = Callable[[Root, Desk, Path], str]


def main(suites: list[str]) -> int:
    """Prove each system; the status is 1 when anything failed."""
    missing = sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})
    if missing:
        say(
            f"Please run this once, then try again:\n  sudo apt-get install -y --no-install-recommends {' '.join(missing)}"
        )
        return 1
    if os.geteuid() != 0:
        say("This mounts file systems and changes into them, so it needs root.")
        return 1
    PLACE.mkdir(parents=True, exist_ok=True)
    failed = [f"{suite}: {name}" for suite in suites for name in _prove(suite)]
    say("\n".join(["", "FAILED", *failed]) if failed else "\nEverything held.")
    return int(bool(failed))


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _prove(suite: str) -> list[str]:
    """The names of what failed on one system."""
    say(f"\n{suite}")
    root = Root(STORE, suite)
    desk = Desk()
    failed = []
    try:
        for proof in (*prove_package.PROOFS, *prove_portable.PROOFS):
            name = " ".join((proof.__doc__ or "").split()).rstrip(".")
            try:
                say(f"  ok      {name}: {proof(root, desk, PLACE / suite)}")
            except (AssertionError, OSError, RuntimeError, ValueError, subprocess.SubprocessError):
                failed.append(name)
                desk.picture(PLACE / suite / f"failed-{len(failed)}.png")
                root.end_programs()  # those that follow find an empty screen
                say(f"  FAILED  {name}\n{traceback.format_exc()}")
    finally:
        desk.close()
        root.close()
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or list(SUITES)))
