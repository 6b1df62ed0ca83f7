"""Back to work after damage: the newest good copy, what it lacks, what can be read; nothing is
ever written over."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.recovery import MissingKind
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.services.address_book import AddressBook
from desktop_app.services.recovery import Recovery

PAGE = 4096
FILE = "kith.sqlite3"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Ana is in the backup; a coffee with her, and Ben, came after it. The file is closed."""
    book = AddressBook(tmp_path)
    ana = book.people.add(Contact(Person(display_name="Ana Sousa"))).result().value
    book.backups.make(BackupReason.CHANGES)
    people = (Participant(ana, ""),)
    coffee = Interaction(
        InteractionKind.COFFEE, date(2026, 11, 27), summary="At the bar", people=people
    )
    book.timeline.log(coffee).result()
    book.people.add(Contact(Person(display_name="Ben Carter"))).result()
    book.close()
    return tmp_path


def _damage(folder: Path, table: str = "channel") -> bytes:
    """Fill the root of a table with nonsense; gives the whole file."""
    book = AddressBook(folder)
    root = book._store.reader.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
    book.close()
    body = bytearray((folder / FILE).read_bytes())
    body[(root - 1) * PAGE : root * PAGE] = b"\x55" * PAGE
    (folder / FILE).write_bytes(body)
    return bytes(body)


def _names(folder: Path) -> list[str]:
    book = AddressBook(folder, make=False)
    found = [
        row[0] for row in book._store.reader.rows("SELECT display_name FROM person ORDER BY 1")
    ]
    assert book.check() == []
    book.close()
    return found


def test_the_newest_good_copy_is_used_and_the_damaged_file_kept(folder: Path) -> None:
    body = _damage(folder)
    recovery = Recovery(folder)
    good = recovery.good()
    assert good is not None
    assert (good.holding.people, good.holding.entries) == (1, 0)
    missing = recovery.missing(good.backup)
    assert [(thing.kind, thing.text, thing.day) for thing in missing] == [
        (MissingKind.PERSON, "Ben Carter", None),
        (MissingKind.ENTRY, "At the bar", date(2026, 11, 27)),
    ]
    done = recovery.use(good.backup)
    assert done.holding.people == 1
    assert done.kept is not None
    assert done.kept.read_bytes() == body
    assert done.kept.name.startswith("kith-damaged-")
    assert _names(folder) == ["Ana Sousa"]


def test_what_was_written_since_is_put_back(folder: Path) -> None:
    _damage(folder)
    recovery = Recovery(folder)
    done = recovery.use(recovery.all()[0], put_back=True)
    assert (done.put_back, done.holding.people, done.holding.entries) == (2, 2, 1)
    assert _names(folder) == ["Ana Sousa", "Ben Carter"]
    assert not list(folder.glob(".kith-*"))


def test_what_can_be_read_is_saved_into_a_new_file(folder: Path) -> None:
    body = _damage(folder)
    assert Recovery(folder).may_be_read()
    done = Recovery(folder).save_readable()
    assert (done.holding.people, done.holding.entries) == (2, 1)
    assert done.kept is not None
    assert done.kept.read_bytes() == body
    assert _names(folder) == ["Ana Sousa", "Ben Carter"]


def test_a_damaged_backup_is_passed_over_and_never_used(folder: Path) -> None:
    _damage(folder)
    recovery = Recovery(folder)
    old = recovery.all()[0]
    newer = folder / "copies" / f"{datetime(2027, 1, 1):%Y-%m-%dT%H-%M-%SZ}-quit.sqlite3"
    newer.write_bytes((folder / FILE).read_bytes())
    assert [backup.id for backup in recovery.all()] == [newer.stem, old.id]
    good = recovery.good()
    assert good is not None
    assert good.backup == old
    assert recovery.good(recovery.all()[0]) is None
    before = (folder / FILE).read_bytes()
    with pytest.raises(DamagedDatabaseError):
        recovery.use(recovery.all()[0])
    assert (folder / FILE).read_bytes() == before


def test_a_file_that_is_gone_is_never_made_anew(folder: Path) -> None:
    """Its log is left, and must not be played into another file; it is kept with the others."""
    (folder / FILE).unlink()
    (folder / f"{FILE}-wal").write_bytes(b"a log" * 99)
    with pytest.raises(DamagedDatabaseError, match="book-is-gone"):
        AddressBook(folder)
    assert not (folder / FILE).exists()
    recovery = Recovery(folder)
    assert recovery.can_help()
    assert not recovery.may_be_read()
    done = recovery.use(recovery.all()[0])
    assert done.kept is None
    assert _names(folder) == ["Ana Sousa"]
    kept = next(folder.glob("kith-damaged-*-wal"))
    assert kept.read_bytes() == b"a log" * 99


def test_an_empty_folder_and_one_with_a_new_book_have_lost_nothing(tmp_path: Path) -> None:
    AddressBook(tmp_path / "new").close()
    assert _names(tmp_path / "new") == []
    assert not Recovery(tmp_path / "none").can_help()
