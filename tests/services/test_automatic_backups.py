"""Backups nobody asked for: when they are made, before what, what becomes of them when something is
wrong, and the second place. The clock is told what time it is.
"""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason, Holding
from desktop_app.domain.errors import DamagedDatabaseError, NoBackupError, StorageUnavailableError
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.connection import open_file
from desktop_app.storage.engine.key import Key

pytestmark = pytest.mark.usefixtures("copies_before")

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
KEYS = [None, Key(bytes(range(32)))]


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


@pytest.fixture(params=KEYS, ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    """With what the book opens."""
    return request.param


@pytest.fixture
def book(tmp_path: Path, clock: Clock, key: Key | None) -> Iterator[AddressBook]:
    """An address book with Ana in it."""
    made = AddressBook(tmp_path / "kith", clock, key)
    add(made, "Ana Sousa")
    yield made
    made.close()


def add(book: AddressBook, *names: str) -> list[int]:
    """People of those names."""
    return [book.people.add(Contact(Person(display_name=name))).result().value for name in names]


def reasons(book: AddressBook) -> list[str]:
    """What the backups there are were made for, newest first, once none is being made."""
    book.backups.close()
    return [backup.reason.value for backup in book.backups.all()]


def people_in(book: AddressBook, which: int = 0) -> int:
    """How many people a backup holds."""
    return book.backups.holding(book.backups.all()[which]).people


def test_the_first_comes_ten_minutes_after_a_change_and_others_half_an_hour_apart(
    book: AddressBook, clock: Clock
) -> None:
    made: list[int] = []
    for minute in range(120):
        if book.backups.make_if_due() is not None:
            made.append(minute)
        if minute in (0, 5, 12, 60, 100):
            add(book, f"Person {minute}")
        clock.pass_(minutes=1)
    assert made == [10, 40, 70, 110]
    assert set(reasons(book)) == {"changes"}


def test_nothing_is_copied_of_an_empty_book_nor_without_a_change(
    tmp_path: Path, clock: Clock, key: Key | None
) -> None:
    book = AddressBook(tmp_path / "new", clock, key)
    assert not book.backups.is_changed()
    assert book.backups.make_if_changed(BackupReason.QUIT) is None
    add(book, "Ana Sousa")
    assert book.backups.make_if_changed(BackupReason.QUIT) is not None
    assert book.backups.make_if_changed(BackupReason.QUIT) is None
    clock.pass_(days=3)
    assert book.backups.make_if_due() is None
    book.close()


def test_a_later_program_knows_what_an_earlier_one_changed(
    book: AddressBook, tmp_path: Path, clock: Clock, key: Key | None
) -> None:
    book.backups.make(BackupReason.QUIT)
    clock.pass_(minutes=20)
    later = AddressBook(tmp_path / "kith", clock, key)
    assert later.backups.due() is None
    assert later.backups.make_if_changed(BackupReason.QUIT) is None
    add(book, "Ben Carter")
    last = AddressBook(tmp_path / "kith", clock, key)
    clock.now = datetime.now(UTC) + timedelta(minutes=11)
    assert last.backups.make_if_due() is not None
    assert book.backups.make_if_changed(BackupReason.QUIT) is None
    later.close()
    last.close()


def test_a_book_put_together_out_of_a_damaged_one_is_backed_up(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    add(book, "Ana Sousa")
    book.close()
    file = open_file(tmp_path / "kith" / "kith.sqlite3")
    file.execute("UPDATE content_mark SET mark = 0")
    file.close()
    again = AddressBook(tmp_path / "kith", lambda: NOW)
    assert again.backups.make_if_changed(BackupReason.QUIT) is not None
    assert not again.backups.is_changed()
    again.close()


def test_what_is_undone_and_brought_back_counts_as_changed(book: AddressBook) -> None:
    made = book.backups.make(BackupReason.ASKED)
    add(book, "Ben Carter")
    book.history.undo().result()
    assert book.backups.is_changed()
    book.backups.make(BackupReason.ASKED)
    book.backups.restore(book.backups.path(made)).result()
    assert book.backups.is_changed()


def test_one_that_a_wrong_clock_dated_ahead_holds_up_none(book: AddressBook, clock: Clock) -> None:
    clock.pass_(days=900)
    book.backups.make(BackupReason.ASKED)
    clock.now = NOW
    assert book.backups.make_if_changed(BackupReason.QUIT) is None
    add(book, "Ben Carter")
    clock.pass_(minutes=10)
    assert book.backups.make_if_due() is not None
    assert not book.backups.is_changed()


def test_before_an_import_what_was_there_is_kept(
    book: AddressBook, tmp_path: Path, clock: Clock
) -> None:
    cards = tmp_path / "one.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Marco Bianchi\nEND:VCARD\n")
    book.importing.run([cards])
    assert reasons(book) == ["import"]
    assert people_in(book) == 1
    clock.pass_(seconds=1)
    book.backups.make(BackupReason.ASKED)
    book.importing.run([cards])
    assert reasons(book) == ["asked", "import"]
    whole = tmp_path / "book.json"
    whole.write_text("".join(book.json_book.parts()))
    add(book, "Tom Reed")
    clock.pass_(seconds=1)
    book.json_book.run(whole)
    assert reasons(book) == ["import", "asked", "import"]
    assert people_in(book) == 3


def test_before_many_are_deleted_and_not_before_a_few(book: AddressBook, clock: Clock) -> None:
    people = add(book, *(f"Person {number}" for number in range(8)))
    book.people.trash(people[:5]).result()
    assert reasons(book) == []
    book.people.restore(people).result()
    book.people.trash(people).result()
    assert reasons(book) == ["delete"]
    assert people_in(book) == 9
    book.people.restore(people).result()
    clock.pass_(minutes=5)
    book.people.trash(people).result()
    assert reasons(book) == ["delete"], "one of a sitting is enough"
    book.people.restore(people).result()
    clock.pass_(minutes=31)
    book.people.trash(people).result()
    assert reasons(book) == ["delete", "delete"]


def test_erasing_leaves_no_new_copy_of_whom_it_erases(book: AddressBook, clock: Clock) -> None:
    people = add(book, *(f"Person {number}" for number in range(8)))
    book.trash.erase(people).result()
    assert reasons(book) == []


def test_before_a_merge_and_not_before_each_of_a_sitting(book: AddressBook, clock: Clock) -> None:
    people = add(book, "Ana Sousa", "Ana Sousa", "Ana Sousa")
    book.mergers.merge(book.mergers.plan(people[:2])).result()
    assert reasons(book) == ["merge"]
    assert people_in(book) == 4
    clock.pass_(minutes=1)
    book.mergers.merge(book.mergers.plan([people[0], people[2]])).result()
    assert reasons(book) == ["merge"]


def test_before_people_are_brought_back(book: AddressBook, clock: Clock) -> None:
    made = book.backups.make(BackupReason.ASKED)
    path = book.backups.path(made)
    book.trash.erase([1]).result()
    clock.pass_(seconds=1)
    book.backups.restore_people(path, list(book.backups.named(path, "Ana Sousa")))
    assert reasons(book) == ["restore", "asked"]
    assert book.backups.holding(book.backups.all()[0]) == Holding(0, 0)


def _damage(path: Path) -> None:
    with path.open("r+b") as file:
        size = path.stat().st_size
        for place in range(size - 6 * 4096 + 100, size, 4096):
            file.seek(place)
            file.write(b"\xa5" * 900)


def test_a_broken_book_neither_replaces_nor_thins_good_backups(
    tmp_path: Path, clock: Clock, key: Key | None
) -> None:
    book = AddressBook(tmp_path / "kith", clock, key)
    add(book, *(f"Person {number}" for number in range(300)))
    for _ in range(3):
        clock.pass_(days=1)
        book.backups.make(BackupReason.ASKED)
    good = [backup.id for backup in book.backups.all()]
    book.close()
    _damage(tmp_path / "kith" / "kith.sqlite3")
    broken = AddressBook(tmp_path / "kith", clock, key)
    for _ in range(2):
        clock.pass_(days=400)
        with pytest.raises((DamagedDatabaseError, StorageUnavailableError)):
            broken.backups.make(BackupReason.CHANGES)
    assert [backup.id for backup in broken.backups.all()] == good
    assert broken.backups.state().failed is not None
    assert not list((tmp_path / "kith" / "copies").glob(".kith-*"))
    broken.close()


def test_without_room_it_says_so_and_tries_again_in_a_while(
    book: AddressBook, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    good = book.backups.make(BackupReason.ASKED)
    add(book, "Ben Carter")
    clock.pass_(minutes=40)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 1000))
        with pytest.raises(StorageUnavailableError) as told:
            book.backups.make_if_due()
        assert told.value.key == "backup-no-room"
        assert book.backups.state().failed is told.value
        assert book.backups.all() == [good]
        people = add(book, *(f"Person {number}" for number in range(8)))
        before = book.history.undoable()
        with pytest.raises(NoBackupError) as refused:
            book.people.trash(people).result()
        assert refused.value.values["reason"].key == "backup-no-room"
        with pytest.raises(NoBackupError):
            book.mergers.merge(book.mergers.plan(people[:2])).result()
        assert book.history.undoable() == before
        asked: list[NoBackupError] = []
        book.backups.decide = lambda error: not asked.append(error)
        book.people.trash(people).result()
        book.mergers.merge(book.mergers.plan(people[2:4])).result()
        assert len(asked) == 1, "asked once, until a backup can be made"
        assert reasons(book) == ["asked"], "it goes on without"
    clock.pass_(minutes=9)
    assert book.backups.make_if_due() is None
    clock.pass_(minutes=1)
    assert book.backups.make_if_due() is not None
    assert book.backups.state().failed is None


def test_listeners_hear_of_beginning_and_end(book: AddressBook) -> None:
    heard: list[bool] = []
    stop = book.backups.listen(lambda: heard.append(book.backups.state().is_running))
    book.backups.make(BackupReason.ASKED)
    assert heard[0] is True
    assert heard[-1] is False
    stop()
    count = len(heard)
    book.backups.make(BackupReason.ASKED)
    assert len(heard) == count


def test_each_backup_goes_to_the_second_place_too(
    book: AddressBook, tmp_path: Path, clock: Clock, key: Key | None
) -> None:
    assert book.backups.second_place.state() is None
    stick = tmp_path / "stick"
    stick.mkdir()
    book.backups.use_second_place(stick)
    state = book.backups.second_place.state()
    assert state is not None
    assert (state.folder, state.is_there, state.last) == (stick, True, NOW)
    for _ in range(15):
        clock.pass_(days=40)
        book.backups.make(BackupReason.CHANGES)
    (home,) = stick.iterdir()
    there = {backup.id for backup in book.backups.all()}
    assert {path.stem for path in home.iterdir()} == there
    assert len(there) == 12 + 1
    newest = book.backups.path(book.backups.all()[0])
    assert (home / newest.name).read_bytes() == newest.read_bytes()
    assert (home / newest.name).stat().st_mode & 0o077 == 0
    assert newest.read_bytes().startswith(b"SQLite format 3") is (key is None)


def test_a_second_place_that_is_away_is_told_and_served_when_it_is_back(
    book: AddressBook, tmp_path: Path, clock: Clock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    book.backups.use_second_place(stick)
    stick.rename(tmp_path / "away")
    # What it is plugged into stays, empty.
    stick.mkdir()
    clock.pass_(hours=2)
    add(book, "Ben Carter")
    book.backups.make(BackupReason.CHANGES)
    state = book.backups.second_place.state()
    assert state is not None
    assert (state.is_there, state.last, state.failed) == (False, NOW, None)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    (tmp_path / "away").rename(stick)
    book.backups.make_if_due()
    state = book.backups.second_place.state()
    assert state is not None
    assert (state.is_there, state.last) == (True, NOW + timedelta(hours=2))
    book.backups.second_place.forget()
    assert book.backups.second_place.state() is None


def test_the_second_place_is_not_within_the_first(book: AddressBook, tmp_path: Path) -> None:
    for folder in (tmp_path / "kith", tmp_path / "kith" / "copies", tmp_path / "kith" / "else"):
        with pytest.raises(StorageUnavailableError):
            book.backups.use_second_place(folder)
    assert book.backups.second_place.state() is None
    (tmp_path / "kith" / "copies").mkdir(exist_ok=True)
    (tmp_path / "kith" / "copies" / "second-place.json").write_text(json.dumps({"folder": 3}))
    assert book.backups.second_place.state() is None


def test_a_mail_address_changed_is_a_change(book: AddressBook) -> None:
    book.backups.make(BackupReason.ASKED)
    person = book.people.contact(1).person.id
    assert person is not None
    assert not book.backups.is_changed()
    contact = Contact(
        Person(display_name="Eva"), channels=[Channel(ChannelKind.EMAIL, "eva@example.com")]
    )
    book.people.add(contact).result()
    assert book.backups.is_changed()
