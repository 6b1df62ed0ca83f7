"""Looking into a backup: who is in it, what differs from now, and what going back would cost."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.backup_contents import Only, Then
from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import KithError, NotFoundError
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.timeline import Interaction, InteractionKind
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.key import Key

if TYPE_CHECKING:
    from desktop_app.services.backup_contents import Contents

DAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture(params=[None, Key(bytes(range(32)))], ids=["plain", "encrypted"])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AddressBook]:
    """An address book of five with a backup, after which much was done."""
    book = AddressBook(tmp_path / "kith", lambda: NOW, request.param)
    for name in ("Ana Sousa", "Ben Carter", "Georg Lindqvist", "Marco Bianchi", "Kwame Mensah"):
        channels = [Channel(ChannelKind.PHONE, "+46 40 100")]
        book.people.add(Contact(Person(display_name=name), channels=channels)).result()
    _met(book, 2, "Coffee")
    _met(book, 4, "Talk")
    book.backups.make(BackupReason.ASKED)
    phone = book.people.contact(3).channels[0]
    phone.value = "+46 40 200"
    book.people.save_part(phone).result()
    book.people.trash([4]).result()
    book.trash.erase([5]).result()
    _met(book, 2, "Lunch")
    _met(book, 2, "Dinner")
    who = book.naming.resolve("Ben Carter")
    book.reminders.add(Reminder("Write", DAY, people=(who,))).result()
    book.people.add(Contact(Person(display_name="Tom Reed"))).result()
    yield book
    book.close()


@pytest.fixture
def contents(book: AddressBook) -> Iterator[Contents]:
    """The backup, looked into."""
    found = book.backups.look_into(book.backups.path(book.backups.all()[0]))
    yield found
    found.close()


def _met(book: AddressBook, person: int, summary: str) -> None:
    who = book.people.participant(person)
    book.timeline.log(Interaction(InteractionKind.MEETING, DAY, summary, people=(who,))).result()


def _states(contents: Contents, search: str = "") -> list[tuple[str, Then]]:
    shown = contents.people(search).shown
    return [(person.then.person.display_name, person.state) for person in shown]


def test_who_differs_comes_first_and_how_is_told(contents: Contents) -> None:
    assert _states(contents) == [
        ("Kwame Mensah", Then.GONE),
        ("Marco Bianchi", Then.TRASHED),
        ("Georg Lindqvist", Then.CHANGED),
        ("Ben Carter", Then.OTHER_ENTRIES),
        ("Ana Sousa", Then.AS_NOW),
    ]
    gone, trashed, changed, ben, _ = contents.people().shown
    assert gone.now is None
    assert trashed.trashed == NOW
    assert changed.now is not None
    assert (changed.then.channels[0].value, changed.now.channels[0].value) == (
        "+46 40 100",
        "+46 40 200",
    )
    assert (ben.entries, ben.reminders) == (-2, -1)


def test_what_only_one_of_both_has_is_counted(contents: Contents) -> None:
    against = contents.against
    assert against.people == Only(2, 1)
    assert against.entries == Only(0, 2)
    assert against.reminders == Only(0, 1)
    assert against.people_differ == 1
    assert not against.is_same


def test_search_finds_by_every_word_without_accents_and_case(contents: Contents) -> None:
    assert _states(contents, "MÁRCO bian") == [("Marco Bianchi", Then.TRASHED)]
    assert _states(contents, "nobody") == []
    listed = contents.people("", most=2)
    assert (len(listed.shown), listed.more, listed.as_now) == (2, 3, 0)


def test_it_is_compared_anew_after_a_change(book: AddressBook, contents: Contents) -> None:
    book.people.restore([4]).result()
    contents.refresh()
    assert ("Marco Bianchi", Then.AS_NOW) in _states(contents)
    assert contents.against.people == Only(1, 1)
    contents.close()
    contents.close()
    with pytest.raises(NotFoundError):
        contents.refresh()


def test_an_entry_that_reads_otherwise_is_a_difference(book: AddressBook) -> None:
    book.backups.make(BackupReason.ASKED)
    entry = book.timeline.interaction(1)
    book.timeline.edit(replace(entry, summary="Coffee in Porto")).result()
    newest = book.backups.look_into(book.backups.path(book.backups.all()[0]))
    assert ("Ben Carter", Then.OTHER_ENTRIES) in _states(newest)
    newest.close()


def test_right_after_a_backup_all_is_as_now(book: AddressBook) -> None:
    made = book.backups.make(BackupReason.QUIT)
    newest = book.backups.look_into(book.backups.path(made))
    assert newest.against.is_same
    assert {state for _, state in _states(newest)} == {Then.AS_NOW}
    newest.close()


def test_a_backup_of_an_earlier_release_is_brought_up_to_date_elsewhere(tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite3"
    packed = next(Path("tests/data").glob("*/*.sqlite3.xz"))
    old.write_bytes(lzma.decompress(packed.read_bytes()))
    before = old.read_bytes()
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    contents = book.backups.look_into(old)
    assert contents.people().shown
    contents.close()
    assert old.read_bytes() == before
    assert not list(tmp_path.rglob(".kith-*"))
    book.close()


def test_a_file_that_is_no_backup_is_refused(book: AddressBook, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    other.write_bytes(b"nothing of ours" * 400)
    with pytest.raises(KithError):
        book.backups.look_into(other)
