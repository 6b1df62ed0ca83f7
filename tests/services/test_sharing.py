"""One card to others: what goes along is what was chosen, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import zxingcpp

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.errors import KithError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    PostalAddress,
    Relation,
    Standing,
)
from desktop_app.domain.sharing import USUAL, QrCode, Thing
from desktop_app.services.address_book import AddressBook

HOME = PostalAddress(street="Rua das Flores 2", city="Lisboa", postal_code="1200-001")
PRIVATE = ("SECRET", "met at the fair", "bees", "SPOUSE", "X-KITH", "UID", "Ben")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith")
    yield book
    book.close()


@pytest.fixture
def ana(book: AddressBook) -> int:
    person = Person(
        display_name="Ana Sousa",
        given="Ana",
        family="Sousa",
        notes="SECRET: likes tea",
        met_text="met at the fair",
        cadence=Cadence(30, 60),
        rhythm_since=date(2026, 1, 1),
        starred=True,
        uid="private-uid",
    )
    contact = Contact(
        person,
        [
            Channel(ChannelKind.PHONE, "+351 900 000 000", "mobile"),
            Channel(ChannelKind.EMAIL, "ana@acme.example"),
            Channel(ChannelKind.ADDRESS, HOME.one_line(), "home", address=HOME),
        ],
        [Position("Acme", "Editor", standing=Standing.MANAGER), Position("Old", ended=True)],
        [ImportantDate(DateKind.BIRTHDAY, PartialDate.parse("1980-04-12"), lead_days=3)],
        [Relation("spouse", "Ben Carter")],
        ["bees"],
        Photo(b"\x89PNG\r\n\x1a\n" + bytes(40), "image/png"),
    )
    return book.people.add(contact).result().value


def test_the_usual_card_holds_nothing_of_yours(book: AddressBook, ana: int) -> None:
    text = book.sharing.vcard(ana, USUAL)
    for wanted in ("FN:Ana Sousa", "+351 900 000 000", "ana@acme.example", "1980-04-12", "PHOTO"):
        assert wanted in text
    for private in (*PRIVATE, "Old"):
        assert private not in text, private


def test_only_what_is_ticked_goes_along(book: AddressBook, ana: int) -> None:
    text = book.sharing.vcard(ana, {Thing.EMAILS})
    assert "ana@acme.example" in text
    for other in (*PRIVATE, "TEL", "ADR", "ORG", "BDAY", "PHOTO"):
        assert other not in text, other
    noted = book.sharing.vcard(ana, {Thing.NOTES, Thing.TAGS, Thing.RELATIONS})
    assert "SECRET" in noted
    assert "bees" in noted
    assert "Ben Carter" in noted


def test_what_there_is_to_choose_is_what_there_is(book: AddressBook, ana: int) -> None:
    assert set(book.sharing.things(ana)) == {
        *(Thing.PHOTO, Thing.PHONES, Thing.EMAILS, Thing.ADDRESSES, Thing.WORK, Thing.BIRTHDAY),
        *(Thing.RELATIONS, Thing.TAGS, Thing.NOTES, Thing.RHYTHM),
    }


def _read(code: QrCode) -> str:
    """What a camera would read of the code."""
    scale, quiet = 4, 4
    side = (len(code.rows) + 2 * quiet) * scale
    pixels = bytearray(b"\xff" * side * side)
    for y, row in enumerate(code.rows):
        for x, dark in enumerate(row):
            if dark:
                for line in range((y + quiet) * scale, (y + quiet + 1) * scale):
                    start = line * side + (x + quiet) * scale
                    pixels[start : start + scale] = bytes(scale)
    (found,) = zxingcpp.read_barcodes(memoryview(bytes(pixels)).cast("B", (side, side)))
    return str(found.text)


def test_the_code_reads_as_the_card_without_its_photo(book: AddressBook, ana: int) -> None:
    card = book.sharing.card(ana, USUAL)
    assert card.code is not None
    assert _read(card.code) == book.sharing.vcard(ana, USUAL - {Thing.PHOTO}).replace("\r\n ", "")


def test_a_card_that_is_too_much_says_what_to_leave_out(book: AddressBook, ana: int) -> None:
    book.people.edit(ana, notes="many words " * 300).result()
    card = book.sharing.card(ana, {*USUAL, Thing.NOTES})
    assert (card.code, card.leave_out) == (None, (Thing.NOTES,))
    with pytest.raises(KithError) as refused:
        book.sharing.png(ana, {Thing.NOTES})
    assert refused.value.key == "card-too-large-for-code"


def test_the_code_is_saved_as_a_picture_and_a_drawing(book: AddressBook, ana: int) -> None:
    assert book.sharing.png(ana, USUAL).startswith(b"\x89PNG")
    assert b"<svg" in book.sharing.svg(ana, USUAL)
