"""A program that stays for days lets go of what it no longer needs, with a window or hidden."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.app import command_line
from tests.patience import SECONDS

CYCLES = 20_000
"""A start makes some tens of thousands of objects; as many small cycles again must not all stay."""
STAYING = """
import weakref
from PySide6.QtCore import QTimer
from desktop_app.app import command_line, main

class Tied:
    def __init__(self):
        self.itself = self

seen = []

class Watched(main.Program):
    def start(self, *arguments):
        super().start(*arguments)
        self.window.settled.connect(self._tie)

    def start_hidden(self, **options):
        super().start_hidden(**options)
        QTimer.singleShot(0, self._tie)

    def _tie(self):
        seen.extend(weakref.ref(Tied()) for _ in range(%d))
        self.leave()

main.Program = Watched
command_line.main()
print(len(seen), sum(one() is not None for one in seen))
"""


@pytest.mark.parametrize("arguments", [(), ("--hidden",)], ids=["window", "hidden"])
def test_what_holds_only_itself_goes(arguments: tuple[str, ...], tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-c",
        STAYING % CYCLES,
        "--data-dir",
        str(tmp_path / "kith"),
        *arguments,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=SECONDS)
    made, left = map(int, done.stdout.split())
    # None may be left: Python may look for cycles once more on the way out.
    assert made == CYCLES
    assert left < CYCLES / 2


def test_a_task_looks_for_cycles_seldom(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usual = gc.get_threshold()
    monkeypatch.setattr(sys, "argv", ["kith", "--data-dir", str(tmp_path), "check"])
    try:
        command_line.main()
        assert gc.get_threshold()[0] > 10 * usual[0]
    finally:
        gc.set_threshold(*usual)
