"""Tables as somebody wants them read: chosen for a file, and remembered for a header."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.importing import Wishes
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.tables.days import DayOrder
from desktop_app.domain.tables.look import AsTable
from desktop_app.services.address_book import AddressBook
from desktop_app.services.import_tables import MOST

TEXT = "Name,Shoe size,Birthday,Number\nAna Sousa,39,2/3/1984,912 345 678\nBen,44,,\n"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


CHOSEN = AsTable(("display_name", "notes", "birthday", "phone=mobile"), DayOrder.DAY_FIRST)


def _people(book: AddressBook) -> list[tuple[str, str, str, str]]:
    found = []
    for row in book.exporting.everybody():
        contact = book.people.contact(row)
        phone = next((item for item in contact.channels if item.kind is ChannelKind.PHONE), None)
        day = contact.dates[0].when if contact.dates else ""
        number = phone.value if phone else ""
        found.append((contact.person.display_name, contact.person.notes, str(day), number))
    return found


def test_what_columns_a_table_has(book: AddressBook, path: Path) -> None:
    look = book.importing.table(path)
    assert look is not None
    assert [(item.header, item.says, item.examples) for item in look.columns] == [
        ("Name", "display_name", ("Ana Sousa", "Ben")),
        ("Shoe size", "", ("39", "44")),
        ("Birthday", "birthday", ("2/3/1984",)),
        ("Number", "", ("912 345 678",)),
    ]
    assert (look.order, look.order_is_guess) == (DayOrder.MONTH_FIRST, True)
    path.write_text("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n")
    assert book.importing.table(path) is None


def test_a_table_is_read_as_somebody_wants(book: AddressBook, path: Path) -> None:
    (ana, _) = book.importing.preview([path], tables={str(path): CHOSEN}).cards
    shown = book.importing.card(ana)
    assert shown is not None and shown.after.person.notes == "39"
    book.importing.run([path], wishes=Wishes(tables={str(path): CHOSEN}))
    assert _people(book) == [
        ("Ana Sousa", "39", "1984-03-02", "912 345 678"),
        ("Ben", "44", "", ""),
    ]
    # What a row says is the same, whatever it is taken to mean.
    assert book.importing.run([path]).identical == 2


def test_what_was_chosen_is_remembered_for_the_header(book: AddressBook, path: Path) -> None:
    look = book.importing.table(path)
    assert look is not None
    wishes = Wishes(tables={str(path): CHOSEN}, remembered={look.key: CHOSEN})
    step = book.importing.run([path], wishes=wishes).step
    other = path.with_name("others.csv")
    other.write_text(TEXT.replace("Ana Sousa", "Eva"), encoding="utf-8")
    again = book.importing.table(other)
    assert again is not None and [item.says for item in again.columns] == list(CHOSEN.columns)
    assert [item.guess for item in again.columns][1] == ""
    assert again.order is DayOrder.DAY_FIRST
    book.importing.run([other])
    assert ("Eva", "39", "1984-03-02", "912 345 678") in _people(book)
    other.write_text("Name,E-mail\nZoe,z@x.org\n", encoding="utf-8")
    book.importing.run([other])
    assert ("Zoe", "", "", "") in _people(book)
    # It is one step with the import that it was chosen for.
    while book.history.undoable() != step:
        book.history.undo().result()
    book.history.undo().result()
    assert not _people(book) and book.importing.table(path) == look
    assert book.history.undoable() is None


def test_what_was_chosen_is_remembered_where_all_are_known(book: AddressBook, path: Path) -> None:
    look = book.importing.table(path)
    assert look is not None
    step = book.importing.run([path]).step
    report = book.importing.run([path], wishes=Wishes(remembered={look.key: CHOSEN}))
    assert (report.identical, report.step, book.history.undoable()) == (2, None, step)
    again = book.importing.table(path)
    assert again is not None and [item.says for item in again.columns] == list(CHOSEN.columns)


def test_what_no_kith_has_kept_is_passed_over(book: AddressBook, path: Path) -> None:
    look = book.importing.table(path)
    assert look is not None
    for kept in (7, {look.key: 7}, {look.key: {"columns": ["x=1="], "order": "yes"}}):
        book.settings.set("import.tables", kept).result()
        assert book.importing.table(path) == look


def test_so_many_headers_are_remembered(book: AddressBook, path: Path) -> None:
    chosen = {str(number): CHOSEN for number in range(MOST + 5)}
    book.importing.run([path], wishes=Wishes(remembered=chosen))
    kept = book.settings.get("import.tables")
    assert len(kept) == MOST and list(kept)[-1] == str(MOST + 4)
