"""Days in the tray: whether what the program holds stays what it is, on a clock that goes fast."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.app.paths import resources_dir
from desktop_app.app.sample import fill
from desktop_app.services.address_book import AddressBook
from tests.endurance.outcome import Outcome

ROOT = Path(__file__).resolve().parents[2]

SETTLED = 26
"""Hours after which the window was used four times; growth counts from there: what it keeps for the
next look comes with the first three."""
MOST = {"memory": 1.10, "log": 16 * 1024}
"""How many times the memory may be what it was, and kilobytes of the log of changes."""
MORE = {"files": 2, "threads": 2, "python threads": 2, "timers": 3, "widgets": 20}
"""How many more there may be: what was just being done at one look or the other."""


def tray(days: int, speed: int) -> Outcome:
    """Run it for so many days, so many times as fast; needs `faketime`."""
    outcome = Outcome(f"tray, {days} days at {speed} times their speed")
    if shutil.which("faketime") is None:
        outcome.fail("faketime is not installed")
        return outcome
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "book")
        book = AddressBook(folder)
        fill(book, resources_dir() / "sample", datetime.now(UTC).date())
        book.close()
        seen = _watch(folder, Path(place), days * 24, speed)
    if len(seen) < days * 24:
        outcome.fail(f"it ended after {len(seen)} hours")
    outcome.tries = len(seen)
    if len(seen) > SETTLED:
        _compare(outcome, seen[SETTLED], seen[-1], seen)
    return outcome


def _watch(folder: Path, place: Path, hours: int, speed: int) -> list[dict[str, int]]:
    home = {f"XDG_{name}_HOME": str(place / name) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    environment = os.environ | home | {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}
    command = ["faketime", "-f", f"+0 x{speed}", sys.executable, "-m"]
    program = subprocess.Popen(
        [*command, "tests.endurance.tray_program", str(folder)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert program.stdout is not None
    seen: list[dict[str, int]] = []
    for line in program.stdout:
        seen.append(json.loads(line))
        sys.stdout.write(line)
        sys.stdout.flush()
        if len(seen) >= hours:
            break
    os.killpg(program.pid, signal.SIGKILL)
    program.communicate()
    return seen


def _compare(
    outcome: Outcome, first: dict[str, int], last: dict[str, int], seen: list[dict[str, int]]
) -> None:
    """Count what it held in the end, and fail for what grew."""
    for what, number in last.items():
        if what != "hour":
            outcome.count(f"{what} (was {first[what]:,})", number)
    if last["memory"] > first["memory"] * MOST["memory"]:
        outcome.fail(f"memory grew from {first['memory']:,} to {last['memory']:,} kB")
    if (log := max(one["log"] for one in seen)) > MOST["log"]:
        outcome.fail(f"the log of changes grew to {log:,} kB")
    for what, more in MORE.items():
        if last[what] > first[what] + more:
            outcome.fail(f"{what} grew from {first[what]:,} to {last[what]:,}")
