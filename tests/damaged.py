"""An address book with a damaged page, a backup, and things written since."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.connection import Database

PAGE = 4096
FILE = "kith.sqlite3"
SINCE = "At the bar"
DAY = date(2026, 11, 20)


def book_with_backup(folder: Path) -> Path:
    """Ana is in the backup; a coffee with her, and Ben, came after it. The file is closed and
    sound."""
    book = AddressBook(folder)
    ana = book.people.add(Contact(Person(display_name="Ana Sousa"))).result().value
    book.backups.make(BackupReason.CHANGES)
    people = (Participant(ana, ""),)
    book.timeline.log(
        Interaction(InteractionKind.COFFEE, DAY, summary=SINCE, people=people)
    ).result()
    book.people.add(Contact(Person(display_name="Ben Carter"))).result()
    book.close()
    return folder


def damage(folder: Path, table: str = "channel") -> bytes:
    """Fill the root of a table with nonsense; gives the whole file."""
    db = Database(folder / FILE, read_only=True)
    root = db.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    db.close()
    body = bytearray((folder / FILE).read_bytes())
    body[(root - 1) * PAGE : root * PAGE] = b"\x55" * PAGE
    (folder / FILE).write_bytes(body)
    return bytes(body)


def names(folder: Path) -> list[str]:
    """Who is in the book, which is whole."""
    book = AddressBook(folder, make=False)
    assert book.check() == []
    book.close()
    db = Database(folder / FILE, read_only=True)
    found = [row[0] for row in db.rows("SELECT display_name FROM person ORDER BY 1")]
    db.close()
    return found
