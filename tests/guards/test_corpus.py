"""The small files of the hostile corpus, all brought into one address book through the process that
reads; the large ones are read by hand (`python -m tests.guards`).
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from desktop_app.app.launching import reader_command
from desktop_app.domain.importing import Severity
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.guards.hostile import CARDS, OTHERS
from tests.guards.making import NEIGHBOUR, Hostile

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes and links")
SMALL = [case for case in CARDS + OTHERS if not case.large]


def _made(folder: Path, case: Hostile) -> Path:
    path = folder / f"{case.name.replace('/', '_')}{case.suffix}"
    case.make(path)
    return path


def test_every_small_file_costs_only_itself(tmp_path: Path) -> None:
    files = {case: _made(tmp_path, case) for case in SMALL}
    assert len(files) >= 60
    book = AddressBook(tmp_path / "book", reader=reader_command())
    try:
        refused = [files[case] for case in SMALL if case.refused and not case.neighbours]
        first = book.importing.run(refused)
        assert (first.added, first.updated, book.people_list.anybody()) == (0, 0, False)
        report = book.importing.run([files[case] for case in SMALL])
        ids = book.people_list.ids(PeopleQuery(), date(2026, 1, 1))
        names = {line.name for line in book.people_list.lines(ids)}
    finally:
        book.close()
    # Each file has its own two, of the same UIDs: whoever comes again is one and the same.
    assert {name for name in names if name.startswith(NEIGHBOUR)} == {
        f"{NEIGHBOUR} 1",
        f"{NEIGHBOUR} 2",
    }
    told = {problem.file for problem in report.problems if problem.severity is Severity.PROBLEM}
    for case, path in files.items():
        assert not case.refused or any(each.startswith(str(path)) for each in told), case.name
    for problem in report.problems:
        said = sentence_of_fault(problem.fault)
        assert said.endswith((".", "”."))
        assert len(said) < 400
        assert problem.fault.key not in ("card-not-read", "file-takes-memory")
