"""What is about giving, in the JSON book: out and in again, in any order, written by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.favours import FavourQuery, Side
from desktop_app.domain.needs import Whose
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from tests.services.giving_rows import fill_giving

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 21)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[list[AddressBook]]:
    several = [AddressBook(tmp_path / name, lambda: NOW) for name in ("one", "two")]
    yield several
    for book in several:
        book.close()


def _text(book: AddressBook) -> str:
    return "".join(book.json_book.parts())


def _write(folder: Path, whole: Any) -> Path:
    path = folder / "book.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def _fill(book: AddressBook) -> None:
    rows = [
        book.people.add(Contact(Person(display_name=name, uid=name))).result().value
        for name in ("Ana", "Ben")
    ]
    fill_giving(book, *map(book.people.participant, rows), TODAY)


def test_it_comes_back_whatever_the_order_of_the_sections(
    books: list[AddressBook], tmp_path: Path
) -> None:
    one, two = books
    _fill(one)
    first = _text(one)
    whole = json.loads(first)
    form = whole.pop("format")
    report = two.json_book.run(
        _write(tmp_path, {"format": form, **dict(reversed(list(whole.items())))})
    )
    assert report.problems == []
    assert json.loads(_text(two)) == json.loads(first)
    assert two.check() == []
    assert two.search.others("memoir")
    two.history.undo().result()
    assert two.favours.page() == two.needs.all_open() == []


def test_the_same_file_again_changes_nothing(books: list[AddressBook], tmp_path: Path) -> None:
    one, _ = books
    _fill(one)
    before = _text(one)
    report = one.json_book.run(_write(tmp_path, json.loads(before)))
    assert (report.counts["favours"].same, report.counts["needs"].same) == (1, 3)
    assert _text(one) == before


def test_a_file_by_hand_needs_little(books: list[AddressBook], tmp_path: Path) -> None:
    one, _ = books
    people = [{"uid": "ana", "display_name": "Ana"}]
    needs = [
        {"side": "need", "whose": "person", "person": "ana", "text": "a copy editor", "told_on": "2026-11-20"},
        {"side": "need", "whose": "organisation", "organisation": "New & Co", "text": "a cook", "told_on": "2026-11-20"},
        {"side": "need", "whose": "person", "person": "gone", "text": "lost", "told_on": "2026-11-20"},
    ]  # fmt: skip
    favours = [
        {"kind": "help", "side": "received", "step": "done", "day": "2026-11-20", "giver": "gone"}
    ]
    whole = {"format": 2, "people": people, "needs": needs, "favours": favours}
    report = one.json_book.run(_write(tmp_path, whole))
    assert len(report.problems) == 1, "the links to somebody who is not in the file are told of"
    open_ones = {need.text: need for need in one.needs.all_open()}
    assert open_ones.keys() == {"a copy editor", "a cook"}
    assert open_ones["a cook"].whose is Whose.ORGANISATION
    assert one.organisations.named("new & co") is not None
    favour = one.favours.page(FavourQuery())[0]
    assert (favour.side, favour.giver, favour.receiver) == (Side.RECEIVED, None, None)


@pytest.mark.parametrize(
    ("section", "record"),
    [
        ("favours", {"kind": "bribe", "side": "given", "step": "done", "day": "2026-11-20"}),
        ("favours", {"kind": "help", "side": "given", "step": "done", "day": "yesterday"}),
        ("needs", {"side": "need", "whose": "you", "text": "", "told_on": "2026-11-20"}),
        ("needs", {"side": "wish", "whose": "you", "text": "a cook", "told_on": "2026-11-20"}),
    ],
)
def test_what_means_nothing_is_refused_with_nothing_changed(
    books: list[AddressBook], tmp_path: Path, section: str, record: dict[str, str]
) -> None:
    one, _ = books
    before = _text(one)
    report = one.json_book.run(_write(tmp_path, {"format": 2, section: [record]}))
    assert report.is_refused
    assert _text(one) == before
