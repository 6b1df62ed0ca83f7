"""An address book where nothing can be written is read from a copy of its files elsewhere."""

from __future__ import annotations

import lzma
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import KithError, StorageUnavailableError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.services.read_only import BookToRead
from desktop_app.storage.engine.key import Key

OLDER = Path(__file__).parents[1] / "data" / "0.1.0" / "kith.sqlite3.xz"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
WHY = StorageUnavailableError("book-only-read", path="kith.sqlite3")
ANA = Contact(Person(display_name="Ana Sousa"))


@pytest.fixture(params=[None, Key(bytes(range(32)))], ids=["open", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    """Without a key, and with one."""
    return request.param


def _state(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_it_is_checked_and_its_backups_are_listed_and_nothing_appears_beside_it(
    tmp_path: Path, key
) -> None:
    folder = tmp_path / "kith"
    # Still open, so that what is written last is in the log.
    book = AddressBook(folder, lambda: NOW, key)
    person = book.people.add(ANA).result().value
    made = book.backups.make(BackupReason.ASKED)
    before = _state(folder)
    copy = BookToRead(folder, WHY, key=key)
    assert copy.check() == []
    assert copy.backups.all() == [made]
    assert copy.backups.holding(made).people == 1
    assert copy.people.participant(person).name == "Ana Sousa"
    assert copy.folder == folder
    elsewhere = copy.reads_from
    assert elsewhere.exists()
    copy.close()
    assert not elsewhere.exists()
    assert _state(folder) == before
    book.close()


def test_every_write_is_refused_in_one_sentence_and_leaves_no_trace(tmp_path: Path) -> None:
    folder = tmp_path / "kith"
    book = AddressBook(folder, lambda: NOW)
    person = book.people.add(ANA).result().value
    made = book.backups.path(book.backups.make(BackupReason.ASKED))
    book.close()
    before = _state(folder)
    copy = BookToRead(folder, WHY, lambda: NOW)
    stick = tmp_path / "stick"
    stick.mkdir()
    for ask in (
        lambda: copy.people.add(ANA).result(),
        lambda: copy.people.trash([person]).result(),
        lambda: copy.drafts.keep(lambda: {"screen:today": "Coffee"}).result(),
        lambda: copy.backups.make(BackupReason.ASKED),
        lambda: copy.backups.restore(made).result(),
        lambda: copy.backups.restore_people(made, [copy.people.participant(person).uid]),
        lambda: copy.backups.use_second_place(stick),
        lambda: copy.tags.put([person], "rowing").result(),
    ):
        with pytest.raises(KithError) as refused:
            ask()
        assert refused.value.key == "book-only-read"
    assert copy.history.undoable() is None
    assert copy.backups.due() is None
    assert copy.backups.copy_to(tmp_path / "other").exists()
    assert copy.today.read(NOW) is not None
    copy.close()
    assert _state(folder) == before
    assert list(stick.iterdir()) == []


def test_a_file_of_an_older_format_is_brought_up_to_date_in_the_copy_only(tmp_path: Path) -> None:
    folder = tmp_path / "kith"
    folder.mkdir()
    with lzma.open(OLDER) as older:
        (folder / "kith.sqlite3").write_bytes(older.read())
    before = _state(folder)
    copy = BookToRead(folder, WHY)
    assert copy.was_older
    assert copy.people_list.anybody()
    assert copy.check() == []
    copy.close()
    assert _state(folder) == before
