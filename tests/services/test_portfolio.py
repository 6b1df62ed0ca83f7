"""The portfolio through the door of the services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import Favour, FavourKind, FavourStep, Side
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _help(book: AddressBook, text: str, days: int, **more) -> Favour:
    row = book.people.add(Contact(Person(display_name=f"For {text}"))).result().value
    who, day = book.people.participant(row), TODAY - timedelta(days)
    given = Favour(FavourKind.HELP, Side.GIVEN, FavourStep.DONE, day, receiver=who, text=text)
    return book.favours.favour(book.favours.add(replace(given, **more)).result().value)


def _texts(favours) -> list[str]:
    return [item.text for item in favours]


def test_what_is_ticked_stands_before_what_is_not(book: AddressBook) -> None:
    old, new = _help(book, "a cover", 300), _help(book, "a menu", 3)
    _help(book, "not yet", 1, step=FavourStep.PROMISED)
    page = book.portfolio.page()
    assert (page.ticked, _texts(page.others), page.name) == ((), ["a menu", "a cover"], "")
    book.favours.tick_in_portfolio(old).result()
    page = book.portfolio.page()
    assert (_texts(page.ticked), _texts(page.others)) == (["a cover"], ["a menu"])
    book.favours.set_in_portfolio(new.id, True, may_ask=True).result()
    assert [item.may_ask for item in book.portfolio.page().ticked] == [True, False]
    book.favours.tick_in_portfolio(book.favours.favour(new.id)).result()
    assert not book.favours.favour(new.id).may_ask
    book.history.undo().result()
    assert book.favours.favour(new.id).may_ask


def test_of_much_help_the_newest_comes_first(book: AddressBook) -> None:
    for days in range(4):
        _help(book, f"help {days}", days)
    page = book.portfolio.page(limit=2)
    assert (_texts(page.others), page.more) == (["help 0", "help 1"], True)
    assert not book.portfolio.page(limit=4).more


def test_only_what_you_gave_can_be_ticked(book: AddressBook) -> None:
    promised = _help(book, "not yet", 1, step=FavourStep.PROMISED)
    with pytest.raises(InvalidValueError):
        book.favours.tick_in_portfolio(promised).result()


def test_it_knows_who_you_are(book: AddressBook) -> None:
    robin = Contact(Person(display_name="Robin Moreira", headline="Book designer", is_you=True))
    book.people.add(robin).result()
    page = book.portfolio.page()
    assert (page.name, page.headline) == ("Robin Moreira", "Book designer")


def test_bytes_are_written_whole(book: AddressBook, tmp_path: Path) -> None:
    book.exporting.write(tmp_path / "x.pdf", [b"%PDF-\xff\r\n", "é\n"])
    assert (tmp_path / "x.pdf").read_bytes() == b"%PDF-\xff\r\n\xc3\xa9\n"
