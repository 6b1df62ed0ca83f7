"""Any import undone leaves the book as it was, and redone as it had become: every table, for every format, into
an empty book and a full one, whatever becomes of those known.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.importing import OnKnown, Wishes
from desktop_app.formats.linkedin.reader import ALL as LINKEDIN
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.connection import Database
from tests.formats.crm import monica
from tests.formats.in_short import AUTHORED
from tests.formats.linkedin import archive as made
from tests.storage.dump import content

TEXTS = {".vcf", ".csv", ".ldif", ".ics", ".xml"}
ALL = Wishes(options=frozenset(LINKEDIN))
NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
FILES = [path for path in sorted(AUTHORED.iterdir()) if path.suffix != ".json"]
JCARD = '["vcard",[["version",{},"text","4.0"],["fn",{},"text","Siobhán O\'Brien Jr."],["tel",{},"text","+1"]]]'
XCARD = ('<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>Zoë Day</text></fn>'
         "<note><text>n</text></note></vcard></vcards>")  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A file of every format."""
    more = {"card.json": JCARD, "cards.xml": XCARD}
    for name, text in more.items():
        (tmp_path / name).write_text(text, "utf-8")
    return [*FILES, *(tmp_path / name for name in more), _linkedin(tmp_path), _monica(tmp_path)]


def _linkedin(folder: Path) -> Path:
    people = made.connections(8)
    archive = made.Archive().add(
        "Connections.csv", made.CONNECTIONS, *(one.row() for one in people)
    )
    archive.add("Profile.csv", made.PROFILE, ("Rui", "Tavares", *("",) * 11))
    archive.add("messages.csv", made.MESSAGES, *made.messages(people, 30))
    said = ("Acme", "Head", "Great to work with", "02/03/24, 10:00 AM", "VISIBLE")
    archive.add(
        "Recommendations_Received.csv", made.RECOMMENDATIONS, (*people[0].short()[:2], *said)
    )
    return archive.write(folder / "Basic_LinkedInDataExport_11-20-2026.zip")


def _monica(folder: Path) -> Path:
    walk = monica.node("walk", summary="Walk", happened_at="2026-01-02")
    people = [
        monica.contact("ana", "Ana", "Reis", tags=["choir"], _of_activity=[monica.uuid("walk")]),
        monica.contact("bo", "Bo", "Ek"),
    ]
    path = folder / "monica.json"
    path.write_text(json.dumps(monica.export(people, [walk])), "utf-8")
    return path


def _everything(book: AddressBook) -> dict[str, list[tuple[Any, ...]]]:
    db = Database(book.folder / "kith.sqlite3", read_only=True)
    try:
        # A source once known stays: it is no part of a step.
        return {name: rows for name, rows in content(db).items() if name != "source"}
    finally:
        db.close()


def _there_and_back(book: AddressBook, paths: list[Path], wishes: Wishes = ALL) -> None:
    """Bring files in, and take that back and forth; what has come in stays in the end."""
    before = _everything(book)
    report = book.importing.run(paths, wishes=wishes)
    if report.step is None:
        return
    after = _everything(book)
    book.history.undo().result()
    assert _everything(book) == before
    book.history.redo().result()
    assert _everything(book) == after


def test_each_format_into_a_book_that_fills(book: AddressBook, files: list[Path]) -> None:
    for path in files:
        _there_and_back(book, [path])
    assert len(book.exporting.everybody()) > 20


@pytest.mark.parametrize("known", OnKnown)
def test_those_known_changed_by_every_format(
    book: AddressBook, files: list[Path], tmp_path: Path, known: OnKnown
) -> None:
    _there_and_back(book, files)
    later = [_changed(path, tmp_path) for path in files if path.suffix in TEXTS]
    _there_and_back(book, later, Wishes(tags=("Brought",), known=known))


def _changed(path: Path, folder: Path) -> Path:
    """The same people with other numbers, names of firms and days."""
    data = path.read_bytes()
    for old, new in ((b"555", b"556"), (b"1984", b"1985"), (b"Acme", b"Apex"), (b"CELL", b"HOME")):
        data = data.replace(old, new)
    later = folder / "later" / path.name
    later.parent.mkdir(exist_ok=True)
    later.write_bytes(data)
    return later
