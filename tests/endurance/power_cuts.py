"""Power cuts at random moments of a program that writes: what it had said was done must be there
(demand 2)."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.domain.errors import MissingAddressBookError
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.check import problems_of
from desktop_app.storage.engine.own_files import FILE_NAME
from tests.app.writing import clock, run_command
from tests.endurance.disk import Disk
from tests.endurance.outcome import Outcome
from tests.endurance.trace import Operation, operations, record
from tests.storage.dump import content

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = 300


def cuts(count: int, seed: int) -> Outcome:
    """So many power cuts while commands run one after another."""
    outcome = Outcome("power cuts")
    with tempfile.TemporaryDirectory(prefix="kith-cuts-") as name:
        place = Path(name)
        book, log = place / "book", place / "log"
        writing = [sys.executable, "-m", "tests.app.writing", str(book), "0", str(COMMANDS)]
        record(writing, log, ROOT)
        done = list(operations(log, book))
        log.unlink()
        series = _Series(place / "compared")
        for number, disk in enumerate(_at_random(done, book, count, seed)):
            folder = place / f"cut-{number}"
            folder.mkdir()
            disk.after_a_cut(folder, Random(seed + number))
            _look(outcome, folder, series, int(disk.said[-1]) if disk.said else 0)
        series.close()
    return outcome


class _Series:
    """What an address book holds after each of the commands, asked for in their order."""

    def __init__(self, folder: Path) -> None:
        self._book, self._ran = AddressBook(folder, clock), 0
        self._held = {0: content(self._book._store.reader)}

    def after(self, number: int) -> dict[str, list[tuple[Any, ...]]]:
        """What it holds once that command is done."""
        while self._ran < number:
            self._ran += 1
            run_command(self._book, self._ran)
            self._held.pop(self._ran - 2, None)
            self._held[self._ran] = content(self._book._store.reader)
        return self._held[number]

    def close(self) -> None:
        """Close the address book."""
        self._book.close()


def _at_random(done: list[Operation], book: Path, count: int, seed: int) -> Iterator[Disk]:
    """The disk as it is at so many moments, in their order."""
    moments = sorted(Random(seed).choices(range(len(done)), k=count))
    disk, at = Disk(book), 0
    for moment in moments:
        for operation in done[at:moment]:
            disk.do(operation)
        at = moment
        yield disk


def _look(outcome: Outcome, folder: Path, series: _Series, said: int) -> None:
    """Compare what is there with what must be: all that was acknowledged, and one command more at
    the most."""
    outcome.tries += 1
    try:
        found = AddressBook(folder, clock, make=False)
    except MissingAddressBookError:
        if said:
            outcome.fail(f"{said} commands were acknowledged, and there is no file")
        return
    rows = content(found._store.reader)
    found.close()
    if problems := problems_of(folder / FILE_NAME):
        outcome.fail(f"after command {said}: {problems[0]}")
    if rows != series.after(said):
        if rows != series.after(min(said + 1, COMMANDS)):
            outcome.fail(f"after command {said}: what is there is something else")
        outcome.count("with the command that was not yet acknowledged")
