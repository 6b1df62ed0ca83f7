"""Run by hand: `python -m tests.guards [NAME …]` brings every hostile file in through the command
line and tells time, memory, status and reason of each.

Memory is the most that the program or the process it reads in took. The exit status is 1 when one of them broke a limit
or a promise.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.guards.hostile import ALL
from tests.guards.making import NEIGHBOUR, Hostile

SECONDS, BYTES = 10.0, 512_000_000
"""What a file may take: demand 29 of the design. The seconds are those of the processor, so that a
busy machine says the same."""
GIVE_UP = 120.0


@dataclass(slots=True)
class Outcome:
    """What came of one file."""

    seconds: float
    processor: float
    most: int
    status: int
    people: list[str]
    said: str
    faults: list[str]


def main(names: list[str]) -> int:
    """Import each case, or those named; prints a line for each."""
    failed = 0
    for case in [case for case in ALL if not names or case.name in names]:
        outcome = tried(case)
        failed += bool(outcome.faults)
        reason = " ".join(outcome.said.split())[:110]
        sys.stdout.write(
            f"{case.name:24} {outcome.seconds:6.1f} s ({outcome.processor:5.1f}) {outcome.most / 1e6:6.0f} MB "
            f"status {outcome.status} {len(outcome.people):3} people  {'; '.join(outcome.faults) or 'ok'}  | {reason}\n"
        )
        sys.stdout.flush()
    sys.stdout.write(f"{failed} failed\n")
    return 1 if failed else 0


def tried(case: Hostile) -> Outcome:
    """Bring one case into an address book of its own."""
    with tempfile.TemporaryDirectory(prefix="kith-guards-") as place:
        folder = Path(place)
        path, book = folder / f"{case.name[:60].replace('/', '_')}{case.suffix}", folder / "book"
        making = [sys.executable, "-m", "tests.guards.hostile", case.name, str(path)]
        subprocess.run(making, check=True)
        kith = [str(Path(sys.executable).with_name("kith")), "--data-dir", str(book)]
        subprocess.run([*kith, "list", "--json"], capture_output=True, check=False)
        before = _people(kith)
        begun = time.monotonic()
        with (folder / "said").open("w+b") as said:
            process = subprocess.Popen([*kith, "import", str(path)], stdout=said, stderr=said)
            most, processor, status = _ended(process, begun)
            said.seek(0)
            text = said.read().decode("utf-8", "replace")
        seconds, people = time.monotonic() - begun, _people(kith)
        outcome = Outcome(seconds, processor, most, status, people, text, [])
        outcome.faults = _faults(case, outcome, before)
        return outcome


def _ended(process: subprocess.Popen[bytes], begun: float) -> tuple[int, float, int]:
    """The most memory a process or one it waited for took, in bytes, the seconds of the processor, and
    its status.
    """
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime, process.returncode
        if time.monotonic() - begun > GIVE_UP:
            process.kill()
        time.sleep(0.02)


def _people(kith: list[str]) -> list[str]:
    found = subprocess.run([*kith, "list", "--json"], capture_output=True, check=False)
    if found.returncode:
        return [f"kith list ended with {found.returncode}"]
    return [person["name"] for person in json.loads(found.stdout)]


def _faults(case: Hostile, outcome: Outcome, before: list[str]) -> list[str]:
    """What was promised and does not hold."""
    faults = []
    if outcome.processor > SECONDS:
        faults.append("too long")
    if outcome.most > BYTES:
        faults.append("too much memory")
    if outcome.status not in (0, 1) or "Traceback" in outcome.said:
        faults.append("fell over")
    if case.refused and (outcome.status != 1 or not outcome.said.strip()):
        faults.append("not refused")
    good = sum(name.startswith(NEIGHBOUR) for name in outcome.people)
    if good < case.neighbours:
        faults.append(f"{case.neighbours - good} neighbours lost")
    if case.refused and len(outcome.people) - good > len(before):
        faults.append("rows changed")
    return faults


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
