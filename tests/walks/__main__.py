"""Run by hand: `python -m tests.walks NAME FOLDER [--dark]` walks through the real program on a
screen of its own, by mouse and keys, and leaves its pictures in FOLDER.

It needs Xvfb, openbox, xdotool, ImageMagick, dbus-daemon and at-spi2-core; without them it says so
and ends with status 77.
"""

from __future__ import annotations

import argparse
import tempfile
from importlib import import_module
from pathlib import Path

from tests.walks.desk import Desk, missing, say

WALKS = ("encrypted", "heard", "keyboard", "orca", "rooms")
SKIPPED = 77


def main() -> int:
    """Walk; the exit status is 1 when something was not as it should be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=WALKS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    arguments = parser.parse_args()
    if gone := missing():
        say(f"skipped: {', '.join(gone)} not installed")
        return SKIPPED
    walk = import_module(f"tests.walks.{arguments.name}").walk
    with tempfile.TemporaryDirectory(prefix="kith-walk-") as place:
        desk = Desk(Path(place), arguments.folder)
        try:
            walk(desk, "dark" if arguments.dark else "light")
        except BaseException:
            say(desk.said())
            raise
        finally:
            desk.close()
    return 0


raise SystemExit(main())
