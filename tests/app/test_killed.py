"""Killed at any moment, a program loses nothing it has acknowledged and leaves nothing half
done."""

from __future__ import annotations

import contextlib
import logging
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.own_files import FILE_NAME
from tests.app.test_command_line import ROOT, kith
from tests.app.writing import clock, run_command
from tests.storage.dump import content

KILLS = int(os.environ.get("KITH_KILLS", "8"))
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")


def _start(*command: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, *command], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def _kill_after(process: subprocess.Popen[str], seconds: float) -> str:
    """Kill the process so many seconds from now, unless it has ended, and give what it still had to
    say."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=seconds)
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    return rest


def test_nothing_acknowledged_is_lost_and_nothing_half_done(tmp_path: Path) -> None:
    """The same commands run in a second address book; after each kill both hold the same, row for
    row."""
    dice, done, ahead = random.Random(7), 0, 0
    other = AddressBook(tmp_path / "other", clock)
    for _ in range(KILLS):
        process = _start("-m", "tests.app.writing", str(tmp_path / "killed"), str(done))
        assert process.stdout is not None
        acknowledged = int(process.stdout.readline())
        rest = _kill_after(process, dice.uniform(0, 0.15)).split()
        acknowledged = int(rest[-1]) if rest else acknowledged
        checked = kith(tmp_path / "killed", "check")
        assert (checked.returncode, checked.stdout, checked.stderr) == (
            0,
            "Your address book is sound.\n",
            "",
        )
        killed = AddressBook(tmp_path / "killed", clock)
        found = content(killed._store.reader)
        killed.close()
        other.history.forget()
        for number in range(done + 1, acknowledged + 1):
            run_command(other, number)
        done = acknowledged
        if found != content(other._store.reader):
            done += 1
            ahead += 1
            run_command(other, done)
            assert found == content(other._store.reader), f"after command {acknowledged}"
    other.close()
    logging.getLogger(__name__).info(
        "%d kills, %d commands, %d done but not acknowledged", KILLS, done, ahead
    )


def test_an_import_killed_half_way_leaves_whole_people_and_goes_on_when_run_again(
    tmp_path: Path,
) -> None:
    card = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:P {0}\nUID:{0}\nTEL:{0}\nEMAIL:{0}@x.org\nCATEGORIES:all\n"
        "X-KITH-INTRODUCED-BY:{1}\nEND:VCARD\n"
    )
    path = tmp_path / "many.vcf"
    path.write_text(
        "".join(card.format(row, (row + 1) % 9000) for row in range(9000)), encoding="utf-8"
    )
    dice = random.Random(7)
    for number in range(max(1, KILLS // 8)):
        data = tmp_path / str(number)
        process = _start(
            "-m", "desktop_app.app.command_line", "--data-dir", str(data), "import", str(path)
        )
        while not (data / FILE_NAME).exists() and process.poll() is None:
            # A busy computer is slow to begin; before that there is nothing half done.
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=0.01)
        _kill_after(process, dice.uniform(0.1, 0.7))
        assert kith(data, "check").stdout == "Your address book is sound.\n"
        book = AddressBook(data)
        people = [book.people.contact(row) for row in book.exporting.everybody()[-50:]]
        assert all((len(person.channels), person.tags) == (2, ["all"]) for person in people)
        book.close()
        assert kith(data, "import", str(path)).returncode == 0
        book = AddressBook(data)
        everybody = book.exporting.everybody()
        assert len(everybody) == 9000
        assert all(book.people.contact(row).person.introduced_by for row in everybody)
        assert book.check() == []
        book.close()
