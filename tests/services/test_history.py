"""Undo beside another program on the same address book."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import KithError
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.services.address_book import AddressBook


def _book(folder: Path) -> AddressBook:
    return AddressBook(folder, lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))


def test_a_step_that_cannot_be_taken_back_does_not_bar_those_before_it(tmp_path: Path) -> None:
    book, other = _book(tmp_path), _book(tmp_path)
    ana = (
        book.people.add(
            Contact(
                Person(display_name="Ana"), channels=[Channel(ChannelKind.EMAIL, "ana@sousa.pt")]
            )
        )
        .result()
        .value
    )
    book.people.add(Contact(Person(display_name="Ben"))).result()
    book.people.remove_part(book.people.contact(ana).channels[0]).result()
    other.people.trash([ana]).result()
    other.trash.erase([ana]).result()
    with pytest.raises(KithError, match="^undo-overtaken$"):
        book.history.undo().result()
    book.history.undo().result()
    assert not book.people_list.anybody()
    book.history.redo().result()
    assert book.people_list.anybody()
    other.close()
    book.close()
