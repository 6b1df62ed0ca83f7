"""A week of a real process under libfaketime: killed in the middle, asleep for a day, across a
change of the clocks."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from desktop_app.domain.reminders import Reminder
from desktop_app.services.address_book import AddressBook
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]
SPEED = 40_000
"""Seconds of the week in one of ours."""
WATCH = """
import sys, time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo
from desktop_app.services.address_book import AddressBook

kith, until, zone = AddressBook(Path(sys.argv[1])), datetime.fromisoformat(sys.argv[2]), ZoneInfo("Europe/Lisbon")
looks = 0
while (now := datetime.now(zone)) < until:
    looks += 1
    found = kith.agenda.due_now(now)
    for notice in found:
        print(notice.text, notice.at.astimezone(zone).date(), flush=True)
    kith.agenda.told(found, now).result()
    following = kith.agenda.next_moment(now) or now + timedelta(days=1)
    time.sleep(max(60.0, (following - datetime.now(UTC)).total_seconds()))
print("looks", looks, flush=True)
kith.close()
"""


def _watch(folder: Path, begin: str, until: str) -> subprocess.Popen[str]:
    command = [
        "faketime",
        "-f",
        f"@{begin} x{SPEED}",
        sys.executable,
        "-c",
        WATCH,
        str(folder),
        until,
    ]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"TZ": "UTC"},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
def test_a_week_of_a_real_process_tells_each_once(tmp_path: Path) -> None:
    kith = AddressBook(tmp_path, lambda: datetime(2026, 10, 1, tzinfo=UTC))
    for text, due, clock, rule in (
        ("daily", date(2026, 10, 22), time(1, 30), "FREQ=DAILY"), ("morning", date(2026, 10, 22), None, "FREQ=DAILY;INTERVAL=2"),
        ("once", date(2026, 10, 25), time(1, 30), ""), ("asleep", date(2026, 10, 26), time(15), ""),
    ):  # fmt: skip
        kith.reminders.add(
            Reminder(text, due, clock, "Europe/Lisbon", rule, due if rule else None)
        ).result()
    kith.close()

    first = _watch(tmp_path, "2026-10-22 00:00:00", "2026-11-30T00:00:00+00:00")
    lines: list[str] = []
    while not any(line.startswith("daily 2026-10-25") for line in lines):
        lines.append(first.stdout.readline())
        assert lines[-1], "it ended by itself"
    os.killpg(first.pid, signal.SIGKILL)
    lines += first.communicate()[0].splitlines()
    shown = [tuple(line.split()) for line in lines]

    second = _watch(tmp_path, "2026-10-27 06:00:00", "2026-10-29T00:00:00+00:00")
    rest, _ = second.communicate(timeout=SECONDS)
    assert second.returncode == 0
    *told, looks = [tuple(line.split()) for line in rest.splitlines()]

    assert len(shown) == len(set(shown))
    assert len(told) == len(set(told))
    assert len(set(shown) & set(told)) <= 1, (
        "of what was shown when it was killed, one may come again"
    )
    everything = set(shown) | set(told)
    for text, days in (("daily", (22, 23, 24, 25, 26, 27)), ("morning", (22, 24, 26))):
        step = days[1] - days[0]
        # On a machine that is very busy two looks may lie more than a day of that week apart.
        assert all(
            {(text, f"2026-10-{day}"), (text, f"2026-10-{day + step}")} & everything for day in days
        )
    assert ("daily", "2026-10-28") in everything
    assert ("daily", "2026-10-26") not in told, "stood for by the 27th"
    assert [what for what in shown + told if what[0] == "once"] in (
        [("once", "2026-10-25")],
        [("once", "2026-10-25")] * 2,
    )
    assert ("asleep", "2026-10-26") in told
    assert looks[0] == "looks" and int(looks[1]) < 20, "it woke for nothing"
