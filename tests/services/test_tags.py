"""Tags and circles: what their names and rhythms may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook

NONE = Cadence(0, 0)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


def test_a_circle_keeps_a_name_without_blanks_around_it(book: AddressBook) -> None:
    inner = book.circles.all()[0]
    book.circles.save(replace(inner, name="  Nearest ", size=6)).result()
    assert book.circles.all()[0] == replace(inner, name="Nearest", size=6)
    for name in ("", "  ", "a\0b"):
        with pytest.raises(InvalidValueError):
            book.circles.save(replace(inner, name=name)).result()


def test_a_tag_has_a_name_of_its_own(book: AddressBook) -> None:
    ana = book.people.add(Contact(Person(display_name="Ana"), tags=["a", "b"])).result().value
    first = book.tags.all()[0]
    book.tags.save(replace(first, name=" c ")).result()
    assert [tag.name for tag in book.tags.all()] == ["b", "c"]
    for name in ("", " ", "b"):
        with pytest.raises(InvalidValueError):
            book.tags.save(replace(first, name=name)).result()
    book.tags.put([ana], ["d"], ["b", "not there"]).result()
    assert sorted(book.people.contact(ana).tags) == ["c", "d"]
    assert {tag.name: book.tags.counts().get(tag.id) for tag in book.tags.all()} == {
        "b": None,
        "c": 1,
        "d": 1,
    }


def test_a_rhythm_nobody_can_keep_is_refused_wherever_it_is_given(book: AddressBook) -> None:
    ana = book.people.add(Contact(Person(display_name="Ana"), tags=["a"])).result().value
    for give in (
        lambda: book.tags.set_rhythm(book.tags.all()[0], NONE),
        lambda: book.circles.save(replace(book.circles.all()[0], cadence=NONE)),
        lambda: book.people.edit(ana, cadence=NONE),
        lambda: book.people.add(Contact(Person(display_name="Ben", cadence=NONE))),
    ):
        with pytest.raises(InvalidValueError) as caught:
            give().result()
        assert caught.value.field == "cadence"
