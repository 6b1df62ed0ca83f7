"""Back to work after damage: the newest good copy, what it lacks, what can be read; nothing is
ever written over."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.domain.recovery import MissingKind
from desktop_app.services.address_book import AddressBook
from desktop_app.services.recovery import Recovery
from tests.damaged import DAY, FILE, book_with_backup, damage, names


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed book with a backup."""
    return book_with_backup(tmp_path)


def test_the_newest_good_copy_is_used_and_the_damaged_file_kept(folder: Path) -> None:
    body = damage(folder)
    recovery = Recovery(folder)
    good = recovery.good()
    assert good is not None
    assert (good.holding.people, good.holding.entries) == (1, 0)
    missing = recovery.missing(good.backup)
    assert [(thing.kind, thing.text, thing.day) for thing in missing] == [
        (MissingKind.PERSON, "Ben Carter", None),
        (MissingKind.ENTRY, "At the bar", DAY),
    ]
    done = recovery.use(good.backup)
    assert done.holding.people == 1
    assert done.kept is not None
    assert done.kept.read_bytes() == body
    assert done.kept.name.startswith("kith-damaged-")
    assert names(folder) == ["Ana Sousa"]


def test_what_was_written_since_is_put_back(folder: Path) -> None:
    damage(folder)
    recovery = Recovery(folder)
    done = recovery.use(recovery.all()[0], put_back=True)
    assert (done.put_back, done.holding.people, done.holding.entries) == (2, 2, 1)
    assert names(folder) == ["Ana Sousa", "Ben Carter"]
    assert not list(folder.glob(".kith-*"))


def test_what_can_be_read_is_saved_into_a_new_file(folder: Path) -> None:
    body = damage(folder)
    assert Recovery(folder).may_be_read()
    done = Recovery(folder).save_readable()
    assert (done.holding.people, done.holding.entries) == (2, 1)
    assert done.kept is not None
    assert done.kept.read_bytes() == body
    assert names(folder) == ["Ana Sousa", "Ben Carter"]


def test_a_damaged_backup_is_passed_over_and_never_used(folder: Path) -> None:
    damage(folder)
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
    assert names(folder) == ["Ana Sousa"]
    kept = next(folder.glob("kith-damaged-*-wal"))
    assert kept.read_bytes() == b"a log" * 99


def test_an_empty_folder_and_one_with_a_new_book_have_lost_nothing(tmp_path: Path) -> None:
    AddressBook(tmp_path / "new").close()
    assert names(tmp_path / "new") == []
    assert not Recovery(tmp_path / "none").can_help()
