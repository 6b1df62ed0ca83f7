"""A window that can only read: *Try again* on a disk that becomes writable, and what a kill leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.test_bad_places import needs_small_disk
from tests.app.test_beside_a_window import CARD, Window
from tests.app.test_command_line import ROOT
from tests.patience import SECONDS

MOUNT = """
    set -e
    mkdir disk; mount -t tmpfs -o size=20m tmpfs disk
    {python} -m desktop_app.app.command_line --data-dir disk/data import one.vcf > /dev/null
    mount -o remount,ro disk
    exec {python} -m tests.app.spied_window --data-dir {here}/disk/data
"""


class ReadOnlyWindow(Window):
    """One whose disk may not be written, which only it and its children see."""

    def __init__(self, here: Path, **environment: str) -> None:
        (here / "one.vcf").write_text(CARD.format("Ana Sousa"), encoding="utf-8")
        temporary = here / "temporary"
        temporary.mkdir(exist_ok=True)
        self.disk = here / "disk"
        script = MOUNT.format(python=sys.executable, here=here)
        super().__init__(
            here,
            command=["unshare", "-m", "bash", "-c", script],
            cwd=here,
            env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), **environment},
        )

    def seen(self, name: str) -> Path:
        """A file of the address book, as the window sees it."""
        return Path(f"/proc/{self.process.pid}/root{self.disk}/data/{name}")

    def make_writable(self) -> None:
        """Have the disk written from now on."""
        command = ["nsenter", "--mount", "-t", str(self.process.pid)]
        subprocess.run([*command, "mount", "-o", "remount,rw", self.disk], check=True)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Path]:
    """A folder for all of it."""
    if subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode:
        pytest.skip("this computer lets nobody mount a small disk")
    yield tmp_path


def until(wanted) -> None:
    """Wait until that is so."""
    deadline = time.monotonic() + SECONDS
    while not wanted():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@needs_small_disk
def test_once_the_disk_can_be_written_it_goes_on_with_what_was_typed(here: Path) -> None:
    again = here / "again"
    window = ReadOnlyWindow(here, SPY_AGAIN=str(again), SPY_TYPES="Coffee with Ana")
    shown = window.wait_until(lambda shown: shown.get("only read"))
    assert shown["only read"] == "book-on-read-only-disk"
    assert not window.seen("kith.lock").exists()
    window.make_writable()
    again.touch()
    # The same process goes on as a new start: it takes the lock, and keeps what was typed.
    until(lambda: window.seen("kith.lock").exists())
    command = ["nsenter", "--mount", "-t", str(window.process.pid), sys.executable]
    kith = [*command, "-m", "desktop_app.app.command_line", "--data-dir", window.disk / "data"]
    until(lambda: b"Coffee with Ana" in _all(window.seen("kith.sqlite3")))
    done = subprocess.run([*kith, "log", "Tea with Ana Sousa"], cwd=ROOT, check=False)
    assert done.returncode == 0
    window.close()


def _all(file: Path) -> bytes:
    log = file.with_name(f"{file.name}-wal")
    return file.read_bytes() + (log.read_bytes() if log.exists() else b"")


@needs_small_disk
def test_what_a_killed_one_left_goes_with_the_next_start(here: Path) -> None:
    killed = ReadOnlyWindow(here)
    killed.wait_until(lambda shown: shown.get("only read"))
    (left,) = (here / "temporary").glob("kith-scratch-*")
    killed.process.send_signal(signal.SIGKILL)
    killed.process.communicate()
    assert (left / "kith.sqlite3").is_file()
    (here / "disk").rmdir()
    window = ReadOnlyWindow(here)
    window.wait_until(lambda shown: shown.get("only read"))
    until(lambda: not left.exists())
    assert len(list((here / "temporary").glob("kith-scratch-*"))) == 1, "its own is in use"
    window.close()
    assert list((here / "temporary").glob("kith-scratch-*")) == []
