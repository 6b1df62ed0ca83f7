"""A backup before something large that breaks off while it copies: what was done is taken back, unless
somebody says that it stays. The system itself refuses what grows too large.
"""

from __future__ import annotations

import resource
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import KithError, NoBackupError
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from tests.patience import SECONDS

if sys.platform == "win32":
    pytest.skip("no limit of files there", allow_module_level=True)

pytestmark = pytest.mark.usefixtures("copies_before")

NOTE = "words " * 8000
TODAY = date(2026, 11, 21)
LIMIT = 3_500_000
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Card {number}\r\nUID:{number}\r\nEND:VCARD\r\n"
    for number in range(600)
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """An address book of five megabytes, with an empty log."""
    made = AddressBook(tmp_path / "kith")
    for number in range(90):
        made.people.add(Contact(Person(display_name=f"Person {number}", notes=NOTE))).result()
    made.close()
    made = AddressBook(tmp_path / "kith")
    yield made
    made.close()


@contextmanager
def limited() -> Iterator[None]:
    """Meanwhile no file of this process grows beyond some megabytes, so no copy is finished."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def ids(book: AddressBook) -> list[int]:
    return list(book.people_list.ids(PeopleQuery(), TODAY))


def reasons(book: AddressBook) -> list[str]:
    book.backups.close()
    return [backup.reason.value for backup in book.backups.all()]


def test_where_nobody_can_be_asked_it_is_taken_back(book: AddressBook) -> None:
    everybody = ids(book)
    pair = book.mergers.plan(everybody[:2])
    newest = book.history.undoable()
    with limited():
        for write in (
            lambda: book.people.trash(everybody[:10]).result(),
            lambda: book.mergers.merge(pair).result(),
        ):
            with pytest.raises(NoBackupError) as refused:
                write()
            assert refused.value.key == "backup-before-taken-back"
            assert refused.value.values["reason"].key == "copy-not-written"
            assert ids(book) == everybody
            assert book.history.undoable() == newest
        assert reasons(book) == []
        assert list(book.backups.folder.iterdir()) == []
        book.backups.goes_on_without = True
        book.people.trash(everybody[:10]).result()
    assert len(ids(book)) == 80
    book.people.trash(everybody[10:20]).result()
    assert reasons(book) == ["delete"]


@pytest.mark.parametrize("stays", [True, False])
def test_whoever_is_there_is_asked_once_it_broke_off(book: AddressBook, stays: bool) -> None:
    everybody = ids(book)
    asked: list[NoBackupError] = []
    told: list[str] = []
    is_over = threading.Event()

    def decide(error: NoBackupError) -> bool:
        asked.append(error)
        if stays:
            is_over.set()
        return stays

    def tell(error: KithError) -> None:
        told.append(error.key)
        is_over.set()

    book.backups.decide, book.backups.tell = decide, tell
    with limited():
        done = book.people.trash(everybody[:10]).result()
        assert done.step is not None
        assert is_over.wait(SECONDS)
        assert [(error.key, error.is_done) for error in asked] == [("backup-before-broke", True)]
        assert len(ids(book)) == (80 if stays else 90)
        assert told == ([] if stays else ["backup-before-taken-back"])
        if stays:
            book.people.trash(everybody[10:20]).result()
            assert len(asked) == 1, "once is enough, until a backup can be made"


def test_an_import_stops_and_nobody_has_come_in(book: AddressBook, tmp_path: Path) -> None:
    (tmp_path / "many.vcf").write_text(CARDS, encoding="utf-8")
    everybody, shown, broke = ids(book), [], threading.Event()
    book.backups.listen(lambda: broke.set() if book.backups.state().failed else None)

    def progress(at: object) -> None:
        shown.append(at)
        assert broke.wait(SECONDS)
        book.backups.close()

    with limited(), pytest.raises(NoBackupError) as refused:
        book.importing.run([tmp_path / "many.vcf"], progress)
    assert refused.value.key == "backup-before-taken-back"
    assert len(shown) < 4, "it does not go on to the end"
    assert ids(book) == everybody
    assert book.importing.run([tmp_path / "many.vcf"]).added == 600
    assert reasons(book) == [BackupReason.IMPORT]


def test_so_does_a_json_book(book: AddressBook, tmp_path: Path) -> None:
    other = AddressBook(tmp_path / "other")
    for number in range(20):
        other.people.add(Contact(Person(display_name=f"Other {number}"))).result()
    (tmp_path / "book.json").write_text("".join(other.json_book.parts()), encoding="utf-8")
    other.close()
    everybody = ids(book)
    with limited(), pytest.raises(NoBackupError):
        book.json_book.run(tmp_path / "book.json")
    assert ids(book) == everybody
    book.json_book.run(tmp_path / "book.json")
    assert len(ids(book)) == 110
