"""Cards of other hands about people who are here: they fill in what is empty, and what they would
do is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.people_query import Scope
from desktop_app.services import import_run
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _file(folder: Path, *cards: tuple[str, ...]) -> Path:
    lines = [line for card in cards for line in ("BEGIN:VCARD", "VERSION:3.0", *card, "END:VCARD")]
    path = folder / "people.vcf"
    path.write_text("\r\n".join([*lines, ""]), "utf-8", newline="")
    return path


ANA = ("FN:Ana", "UID:ana")


def _shown_and_done(book: AddressBook, path: Path, row: int) -> tuple[Contact, Contact]:
    """How a look shows that person after the import, and how they are after it."""
    (found,) = book.importing.preview([path]).cards
    card = book.importing.card(found)
    assert card is not None
    book.importing.run([path])
    return card.after, book.people.contact(row)


def test_a_stranger_s_card_puts_nobody_away(book: AddressBook, tmp_path: Path) -> None:
    (row,) = book.importing.run([_file(tmp_path, ANA)]).people
    away = (
        "X-KITH-TRASHED-AT:2026-01-01T00:00:00Z",
        "X-KITH-ARCHIVED-AT:2026-01-01T00:00:00Z",
        "X-KITH-STARRED:yes",
    )
    for contact in _shown_and_done(book, _file(tmp_path, (*ANA, "TEL:1", *away)), row):
        person = contact.person
        assert (person.trashed_at, person.archived_at, person.starred) == (None, None, False)
        assert [item.value for item in contact.channels] == ["1"]
    assert book.people_list.counts()[Scope.TRASH] == 0


def test_what_only_kith_knows_fills_in_and_never_replaces(
    book: AddressBook, tmp_path: Path
) -> None:
    old = (
        "X-KITH-HEADLINE:Plays the organ",
        "X-KITH-FIELD:music",
        'X-KITH-POSITION:{"title": "Organist"}',
    )
    new = (
        "X-KITH-HEADLINE:A fraud",
        "X-KITH-FIELD:crime",
        'X-KITH-POSITION:{"title": "Thief"}',
        "X-KITH-PLACE:Faro",
    )
    (row,) = book.importing.run([_file(tmp_path, (*ANA, *old))]).people
    for contact in _shown_and_done(book, _file(tmp_path, (*ANA, *new)), row):
        person = contact.person
        assert (person.headline, person.fields, person.place) == (
            "Plays the organ",
            ("music",),
            "Faro",
        )
        assert [item.title for item in contact.positions] == ["Organist"]


def test_positions_fill_an_empty_list(book: AddressBook, tmp_path: Path) -> None:
    (row,) = book.importing.run([_file(tmp_path, ANA)]).people
    card = (*ANA, 'X-KITH-POSITION:{"title": "Organist"}', 'X-KITH-POSITION:{"title": "Teacher"}')
    for contact in _shown_and_done(book, _file(tmp_path, card), row):
        assert [item.title for item in contact.positions] == ["Organist", "Teacher"]


def test_an_import_broken_off_finds_the_introducers_when_done_again(
    book: AddressBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "CHUNK", 2)
    cards = [
        (f"FN:P {row}", f"UID:u{row}", f"X-KITH-INTRODUCED-BY:u{(row + 1) % 9}") for row in range(9)
    ]
    path = _file(tmp_path, *cards)

    class KilledError(Exception):
        pass

    def kill(now: object) -> None:
        if now.cards >= 6:
            raise KilledError

    with pytest.raises(KilledError):
        book.importing.run([path], kill)
    report = book.importing.run([path])
    assert report.added and report.identical
    people = {row: book.people.contact(row).person for row in book.exporting.everybody()}
    introduced = {
        person.uid: people[person.introduced_by].uid
        for person in people.values()
        if person.introduced_by
    }
    assert introduced == {f"u{row}": f"u{(row + 1) % 9}" for row in range(9)}
    # From then on it is like any other import: what is taken off does not come back.
    first = book.people.id_of("u0")
    book.people.edit(first, introduced_by=None).result()
    book.importing.run([path])
    assert book.people.contact(first).person.introduced_by is None


def test_an_introducer_taken_off_does_not_come_back(book: AddressBook, tmp_path: Path) -> None:
    path = _file(tmp_path, ("FN:Rui", "UID:rui"), (*ANA, "X-KITH-INTRODUCED-BY:rui"))
    book.importing.run([path])
    ana = book.naming.resolve("Ana").id
    assert book.people.contact(ana).person.introduced_by == book.naming.resolve("Rui").id
    book.people.edit(ana, introduced_by=None).result()
    book.importing.run([path])
    assert book.people.contact(ana).person.introduced_by is None
