"""Backups through the service: real files, copied, thinned, restored whole and by person."""

from __future__ import annotations

import lzma
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason, Holding
from desktop_app.domain.errors import (
    DamagedDatabaseError,
    KithError,
    NotFoundError,
    NothingToUndoError,
    StorageUnavailableError,
)
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.key import Key
from tests.storage.dump import content

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


class Clock:
    """Stands still until told."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **much: float) -> None:
        """Let time go by."""
        self.now += timedelta(**much)


@pytest.fixture
def clock() -> Clock:
    """The clock of the book."""
    return Clock()


@pytest.fixture(params=[None, Key(bytes(range(32)))], ids=["plain", "encrypted"])
def book(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[AddressBook]:
    """An address book with Ana in it and a talk with her."""
    made = AddressBook(tmp_path / "kith", clock, request.param)
    _add(made, "Ana Sousa", "ana@fable.example")
    _met(made, "Ana Sousa", "Coffee about the print run")
    yield made
    made.close()


def _add(book: AddressBook, name: str, *mails: str) -> int:
    channels = [Channel(ChannelKind.EMAIL, mail) for mail in mails]
    return book.people.add(Contact(Person(display_name=name), channels=channels)).result().value


def _met(book: AddressBook, name: str, summary: str) -> int:
    person = book.naming.resolve(name)
    entry = Interaction(InteractionKind.MEETING, NOW.date(), summary, people=(person,))
    return book.timeline.log(entry).result().value


def _names(book: AddressBook) -> list[str]:
    db = book._store.reader
    return [row[0] for row in db.rows("SELECT display_name FROM person ORDER BY display_name")]


def _all(book: AddressBook) -> dict[str, list[tuple]]:
    return book._store._writer.submit(lambda: content(book._store._writing)).result()


def test_a_backup_is_listed_with_when_for_what_and_how_much(book: AddressBook, clock) -> None:
    made = book.backups.make(BackupReason.ASKED)
    assert book.backups.all() == [made]
    assert (made.made, made.reason) == (NOW, BackupReason.ASKED)
    assert book.backups.holding(made) == Holding(people=1, entries=1)
    assert book.backups.path(made).stat().st_mode & 0o077 == 0


def test_one_is_due_ten_minutes_after_a_change_and_none_without(book: AddressBook, clock) -> None:
    book.backups.make(BackupReason.CHANGES)
    assert book.backups.due() is None
    assert book.backups.make_if_changed(BackupReason.QUIT) is None
    clock.pass_(hours=2)
    _add(book, "Ben Carter")
    clock.pass_(minutes=3)
    _add(book, "Tom Reed")
    assert book.backups.due() == NOW + timedelta(hours=2, minutes=10)
    assert book.backups.make_if_changed(BackupReason.QUIT) is not None
    assert book.backups.due() is None


def test_older_ones_are_thinned(book: AddressBook, clock) -> None:
    for _ in range(40):
        clock.pass_(minutes=31)
        book.backups.make(BackupReason.CHANGES)
    days = {one.made.astimezone().date() for one in book.backups.all()}
    assert len(book.backups.all()) <= 12 + len(days) - 1


def test_a_file_of_another_name_is_left_alone(book: AddressBook, clock) -> None:
    book.backups.make(BackupReason.ASKED)
    strange = book.backups.folder / "my own.sqlite3"
    strange.write_bytes(b"mine")
    for _ in range(20):
        clock.pass_(days=40)
        book.backups.make(BackupReason.CHANGES)
    assert strange.read_bytes() == b"mine"
    assert strange.stem not in [one.id for one in book.backups.all()]


def test_going_back_gives_exactly_what_was_there_and_undo_what_is(book: AddressBook) -> None:
    then = _all(book)
    made = book.backups.make(BackupReason.ASKED)
    _add(book, "Ben Carter")
    _met(book, "Ben Carter", "Lunch")
    now = _all(book)
    done = book.backups.restore(book.backups.path(made)).result()
    assert _all(book) == then
    assert done.step is not None
    assert done.changes.everything
    book.history.undo().result()
    assert _all(book) == now
    book.history.redo().result()
    assert _all(book) == then
    book.history.undo().result()
    assert book.check() == []


def test_after_going_back_one_goes_on_and_each_step_can_be_undone(book: AddressBook) -> None:
    made = book.backups.make(BackupReason.ASKED)
    _add(book, "Ben Carter")
    book.backups.restore(book.backups.path(made)).result()
    _add(book, "Clara Duarte")
    assert _names(book) == ["Ana Sousa", "Clara Duarte"]
    book.history.undo().result()
    book.history.undo().result()
    assert _names(book) == ["Ana Sousa", "Ben Carter"]
    with pytest.raises(NothingToUndoError):
        book.history.undo().result()


def test_what_one_did_before_another_program_went_back_is_not_undone_on_other_rows(
    book: AddressBook,
) -> None:
    made = book.backups.make(BackupReason.ASKED)
    entry = _met(book, "Ana Sousa", "To be undone")
    other = AddressBook(book.folder, lambda: NOW, book._store.reader.key)
    other.backups.restore(other.backups.path(made)).result()
    assert _met(other, "Ana Sousa", "Theirs") == entry
    other.close()
    with pytest.raises(NothingToUndoError):
        book.history.undo().result()
    assert ("Theirs",) in _texts(book)
    assert book.history.undoable() is None


def test_whoever_listens_hears_that_everything_changed(book: AddressBook) -> None:
    made = book.backups.make(BackupReason.ASKED)
    heard: list[bool] = []
    book.history.listen(lambda changes: heard.append(changes.everything))
    book.backups.restore(book.backups.path(made)).result()
    assert heard == [True]


def test_somebody_purged_comes_back_with_what_passed_between_you(book: AddressBook) -> None:
    person = book.naming.resolve("Ana Sousa")
    made = book.backups.make(BackupReason.ASKED)
    then = _all(book)
    _add(book, "Ben Carter")
    book.people.trash([person.id]).result()
    book.trash.erase([person.id]).result()
    assert _names(book) == ["Ben Carter"]
    done = book.backups.restore_people(book.backups.path(made), [person.uid])
    assert done.value == 1
    assert _names(book) == ["Ana Sousa", "Ben Carter"]
    found = book.naming.resolve("Ana Sousa")
    assert [channel.value for channel in book.people.contact(found.id).channels] == [
        "ana@fable.example"
    ]
    assert [row[0] for row in _texts(book)] == ["Coffee about the print run"]
    assert len(then["person"]) == 1
    book.history.undo().result()
    assert _names(book) == ["Ben Carter"]
    assert book.check() == []


def _texts(book: AddressBook) -> list[tuple]:
    return book._store.reader.rows("SELECT summary FROM interaction")


def test_somebody_changed_since_is_as_the_copy_has_them(book: AddressBook, clock) -> None:
    person = book.naming.resolve("Ana Sousa")
    made = book.backups.make(BackupReason.ASKED)
    clock.pass_(days=1)
    book.people.edit(person.id, display_name="Ana Costa").result()
    assert _names(book) == ["Ana Costa"]
    book.backups.restore_people(book.backups.path(made), [person.uid])
    assert _names(book) == ["Ana Sousa"]


def test_nobody_of_that_uid_is_said(book: AddressBook) -> None:
    made = book.backups.make(BackupReason.ASKED)
    with pytest.raises(NotFoundError):
        book.backups.restore_people(book.backups.path(made), ["nobody"])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no database" * 900),
        lambda path: path.write_bytes(path.read_bytes()[:-9000]),
        lambda path: _zero(path, 3),
    ],
    ids=["empty", "garbage", "cut", "zeroed"],
)
def test_a_damaged_copy_changes_nothing(book: AddressBook, spoil: Callable[[Path], None]) -> None:
    path = book.backups.path(book.backups.make(BackupReason.ASKED))
    before = _all(book)
    spoil(path)
    with pytest.raises(KithError):
        book.backups.restore(path).result()
    with pytest.raises(KithError):
        book.backups.restore_people(path, ["any"])
    assert _all(book) == before
    left = [item.name for item in book.backups.folder.iterdir() if ".unfinished" in item.name]
    assert left == []


def _zero(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path.write_bytes(content)


def test_a_database_of_another_program_is_refused(book: AddressBook, tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE person (id)")
    other.close()
    with pytest.raises(KithError):
        book.backups.restore(path).result()
    assert _names(book) == ["Ana Sousa"]


def test_a_backup_of_the_first_release_is_brought_up_to_date_on_the_way(tmp_path: Path) -> None:
    released = Path(__file__).resolve().parents[1] / "data" / "0.1.0" / "kith.sqlite3.xz"
    source = tmp_path / "old.sqlite3"
    before = lzma.decompress(released.read_bytes())
    source.write_bytes(before)
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    book.backups.restore(source).result()
    assert len(_names(book)) > 0
    assert book.check() == []
    assert source.read_bytes() == before
    book.close()
    again = AddressBook(tmp_path / "kith", lambda: NOW)
    assert again.check() == []
    again.close()


def test_without_room_on_the_disk_it_is_said_and_older_ones_stay(
    book: AddressBook, clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = book.backups.make(BackupReason.ASKED)
    full = shutil._ntuple_diskusage(100, 100, 0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: full)
    clock.pass_(days=400)
    with pytest.raises(StorageUnavailableError) as caught:
        book.backups.make(BackupReason.CHANGES)
    assert caught.value.key == "backup-no-room"
    assert book.backups.state().failed is caught.value
    assert book.backups.all() == [made]


def test_while_the_book_is_damaged_no_backup_is_made_and_none_thinned(
    tmp_path: Path, clock: Clock
) -> None:
    book = AddressBook(tmp_path / "kith", clock)
    for number in range(30):
        _add(book, f"Somebody {number}", f"n{number}@example.org")
    made = book.backups.make(BackupReason.ASKED)
    book.close()
    path = tmp_path / "kith" / "kith.sqlite3"
    _zero(path, path.stat().st_size // 4096 - 2)
    damaged = AddressBook(tmp_path / "kith", clock)
    clock.pass_(days=500)
    with pytest.raises(KithError) as caught:
        damaged.backups.make(BackupReason.CHANGES)
    assert isinstance(caught.value, DamagedDatabaseError)
    assert damaged.backups.all() == [made]
    damaged.close()
