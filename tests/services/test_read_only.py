"""An address book where nothing can be written is read from a copy elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.services.read_only import opened_elsewhere

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def test_it_is_checked_and_its_backups_are_listed_and_nothing_appears_beside_it(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "kith"
    # Still open, so that what is written last is in the log.
    book = AddressBook(folder, lambda: NOW)
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    made = book.backups.make(BackupReason.ASKED)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    with opened_elsewhere(folder) as copy:
        assert copy.check() == []
        assert copy.backups.all() == [made]
        assert copy.backups.holding(made).people == 1
        assert copy.people_list.anybody()
        elsewhere = copy.folder
    assert not elsewhere.exists()
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    book.close()
