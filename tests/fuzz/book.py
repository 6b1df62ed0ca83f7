"""Run by hand: `python -m tests.fuzz.book SECONDS [SEED]` spoils Kith's own JSON and brings each file into an
empty address book.

A file is refused with a reason and nothing is changed; or it is taken, `kith check` finds no fault, and one
Undo leaves the book empty. What fails is kept in the folder `KITH_FUZZ` names, else in one of the system's.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.app.sample import fill
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.fuzz.mutations import retype, spoiled

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
EACH = 6
"""Records of a section: more only take longer."""
LARGEST = 3_000_000
"""Bytes of a spoiled file that are tried."""


def main(seconds: float, seed: int) -> int:
    """Spoil and read for the seconds of a processor; the exit status says whether anything failed."""
    place = Path(os.environ.get("KITH_FUZZ") or tempfile.mkdtemp(prefix="kith-fuzz-"))
    place.mkdir(parents=True, exist_ok=True)
    good, random = _good(place), Random(seed)
    empty = place / "empty"
    AddressBook(empty, lambda: NOW).close()
    files, failed, end = 0, 0, time.process_time() + seconds
    while time.process_time() < end:
        change = retype if random.random() < 0.8 else lambda chance, _, all_: spoiled(chance, all_)
        data = change(random, good, [good])[:LARGEST]
        case = place / "case.json"
        case.write_bytes(data)
        files += 1
        try:
            _bring_in(case, empty)
        except Exception:
            failed += 1
            shutil.copy(case, place / f"book-{seed}-{files}.json")
            traceback.print_exc(limit=-4)
    sys.stdout.write(f"{files} files, {failed} failures, kept in {place}\n")
    return int(failed > 0)


def _good(place: Path) -> bytes:
    book = AddressBook(place / "sample", lambda: NOW)
    fill(book, ROOT / "resources" / "sample", NOW.date())
    whole = _said(book)
    book.close()
    return json.dumps(
        {key: value[:EACH] if isinstance(value, list) else value for key, value in whole.items()}
    ).encode()


def _said(book: AddressBook) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads("".join(book.json_book.parts()))
    # What was announced stays announced, whatever is undone.
    whole.pop("announced", None)
    return whole


def _bring_in(case: Path, empty: Path) -> None:
    folder = empty.with_name("book")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(empty, folder)
    book = AddressBook(folder, lambda: NOW)
    try:
        before = _said(book)
        report = book.json_book.run(case)
        for problem in report.problems:
            assert sentence_of_fault(problem.fault)
        if not report.is_refused:
            assert book.check() == []
            if report.done is not None and book.history.undoable() is not None:
                book.history.undo().result()
        assert _said(book) == before
    finally:
        book.close()


if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
