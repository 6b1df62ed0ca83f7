"""Directory, labels and one person's page: what is on them, and what is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.errors import StoppedError
from desktop_app.domain.person import Channel, ChannelKind, Household, PostalAddress
from desktop_app.domain.printing.labels import SHEETS
from desktop_app.domain.printing.paper import Paper
from desktop_app.domain.printing.wishes import (
    IN_DIRECTORY,
    ON_PAGE,
    DirectoryWishes,
    Each,
    LabelWishes,
    PageWishes,
    WhichAddress,
)
from desktop_app.ui.paper.directory import directory
from desktop_app.ui.paper.document import PaperDocument, picture_of
from desktop_app.ui.paper.labels import fit, label_lines, labels
from desktop_app.ui.paper.pdf import pdf_parts
from desktop_app.ui.paper.person import person_page
from tests.pdf_text import pdf_text
from tests.ui.paper.people import READER, ana, named

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook


def _text(document: PaperDocument) -> str:
    return pdf_text(b"".join(pdf_parts(document)))


def test_a_directory_says_what_is_ticked_and_never_what_is_between_you(book: AddressBook) -> None:
    ana(book)
    named(book, "Ben Carter", "Żaneta Wiśniewska", "דוד כהן", "李 小明")
    wishes = DirectoryWishes("The choir")
    document = directory(book.printing, None, wishes, READER)
    text = _text(document)
    for said in ("The choir", "28 November 2026", "Page 1 of 1", "Ana Sousa", "Editor, Fable Press",
                 "+351 912 555 014 · Mobile", "ana@example.org", "Born 14 May 1984",
                 "Rua das Flores 12, 1200-195 Lisboa, Portugal", "Żaneta Wiśniewska"):  # fmt: skip
        assert said in text, said
    # Read by its glyphs, a name from right to left comes from its end.
    assert "דוד כהן" in text or "ןהכ דוד" in text
    assert "Secret" not in text and "every month" not in text and "Clerk" not in text
    everything = replace(wishes, title="", ticked=frozenset(IN_DIRECTORY))
    text = _text(directory(book.printing, None, everything, READER))
    assert "Secret <b>note</b>" in text and "In touch every month" in text
    only_names = replace(wishes, ticked=frozenset())
    assert "Lisboa" not in _text(directory(book.printing, None, only_names, READER))


def test_the_file_tells_its_title_and_no_place(book: AddressBook, tmp_path: Path) -> None:
    ana(book)
    data = b"".join(pdf_parts(directory(book.printing, None, DirectoryWishes("Choir"), READER)))
    assert data.startswith(b"%PDF-") and "Choir".encode("utf-16-be") in data
    assert str(tmp_path).encode() not in data and b"/tmp" not in data and b"/home" not in data


def test_people_stand_under_their_letters_on_as_many_pages_as_they_need(book: AddressBook) -> None:
    ids = named(book, *(f"{letter}{number:02} Smith" for letter in "ABC" for number in range(40)))
    told: list[tuple[int, int]] = []
    wishes = DirectoryWishes("", Paper.A5)
    document = directory(book.printing, ids, wishes, READER, lambda *said: told.append(said))
    text = _text(document)
    assert document.count > 1 and f"Page 2 of {document.count}" in text
    assert all(f"{letter}{number:02} Smith" in text for letter in "ABC" for number in range(40))
    assert [line for line in text.splitlines() if line in ("A", "B", "C")] == ["A", "B", "C"]
    assert told == [(120, 120)]
    with pytest.raises(StoppedError):
        directory(book.printing, ids, wishes, READER, stop=lambda: True)
    with pytest.raises(StoppedError):
        list(pdf_parts(document, stop=lambda: True))
    across = directory(book.printing, ids, DirectoryWishes("", landscape=True), READER)
    assert across.size[0] > across.size[1]
    # Whoever is deleted meanwhile leaves a gap, and no fault.
    book.trash.erase(ids[:5]).result()
    picture = picture_of(document, 0, 1.0)
    assert (picture.width(), picture.height()) == (420, 595)


def test_an_address_on_a_label_is_that_of_its_country(book: AddressBook) -> None:
    (contact,) = book.printing.contacts([ana(book)])
    best = label_lines(contact, WhichAddress.BEST, READER)
    assert best == ("Ana Sousa", "Rua das Flores 12", "1200-195 Lisboa", "Portugal")
    work = label_lines(contact, WhichAddress.WORK, READER)
    assert work[:3] == ("Ana Sousa", "Fable Press", "Fleet Street 1")
    assert work[-1] == "EC4A 2AB" and "United Kingdom" not in work


def test_whoever_is_not_on_a_label_is_told(book: AddressBook) -> None:
    person, others = ana(book), named(book, "Ben Carter", "Carla Dias")
    wishes = LabelWishes(SHEETS["l7160"], start=21, outline=True)
    document = labels(book.printing, None, wishes, READER)
    assert (document.people, document.lacking, document.cut) == ([person], others, [])
    assert document.count == 1 and "1200-195 Lisboa" in _text(document)
    assert labels(book.printing, others, wishes, READER).count == 0


def test_text_shrinks_then_breaks_then_is_cut() -> None:
    assert fit(("Ana", "Rua 1"), 150, 90).size == 11
    smaller = fit(("Ana", "A street whose name is rather long, 12"), 150, 90)
    assert 7 <= smaller.size < 11 and len(smaller.lines) == 2 and smaller.fits
    broken = fit(
        ("Ana", "A street whose name goes on and on until nobody reads it any more"), 100, 90
    )
    assert broken.fits and len(broken.lines) > 2
    assert "".join(broken.lines).replace(" ", "").endswith("anymore")
    assert not fit(("Ana",) * 12, 100, 60).fits


def test_one_persons_page(book: AddressBook) -> None:
    person = ana(book)
    text = _text(person_page(book, person, PageWishes(), READER))
    for said in ("Ana Sousa", "Editor, Fable Press", "Clerk, Acme", "1200-195 Lisboa", "Birthday",
                 "At a breakfast", "Child", "Rui"):  # fmt: skip
        assert said in text, said
    for kept in ("Secret", "every month", "Talked of the fair"):
        assert kept not in text
    text = _text(person_page(book, person, PageWishes(ticked=frozenset(ON_PAGE)), READER))
    assert "Secret <b>note</b>" in text and "Talked of the fair" in text
    assert "2 November 2026" in text


def test_a_long_note_goes_over_pages(book: AddressBook) -> None:
    (person,) = named(book, "Ben Carter")
    note = "\n".join(f"Line {number} of it." for number in range(200))
    book.people.edit(person, notes=note).result()
    document = person_page(book, person, PageWishes(ticked=frozenset(ON_PAGE)), READER)
    text = _text(document)
    assert document.count == 4 and all(f"Line {number} of it." in text for number in range(200))


def test_people_who_live_together_have_one_label_and_one_entry(book: AddressBook) -> None:
    person, (ben, carla, dora) = ana(book), named(book, "Ben Carter", "Carla Dias", "Dora Dias")
    phone = Channel(ChannelKind.PHONE, "0161 496 0123", person_id=carla)
    book.people.save_part(phone).result()
    quay = PostalAddress(street="Quay 3", city="Porto", country="Portugal")
    book.households.add(Household("The Dias family", address=quay), [carla, dora]).result()
    # One whose household has no address yet is found by that of whoever has one.
    book.households.add(Household(), [ben, person]).result()
    document = labels(book.printing, None, LabelWishes(), READER)
    assert (document.people, document.lacking) == ([person, carla], [])
    text = _text(document)
    assert "The Dias family" in text and "Carla" not in text and "Ben Carter & Ana Sousa" in text
    # Only one of them on the list: the card is for all.
    assert "The Dias family" in _text(labels(book.printing, [dora], LabelWishes(), READER))
    each = labels(book.printing, None, LabelWishes(each=Each.PERSON), READER)
    assert (each.people, each.lacking) == ([person, carla, dora], [ben])
    assert "Dora Dias" in _text(each) and "The Dias family" not in _text(each)
    work = LabelWishes(which=WhichAddress.WORK)
    assert labels(book.printing, None, work, READER).people == [person, carla, dora]
    book.people.trash([dora]).result()
    book.households.save(replace(book.households.of(carla).household, name="")).result()
    assert "Carla Dias" in _text(labels(book.printing, [carla], LabelWishes(), READER))
    book.history.undo().result()
    book.history.undo().result()

    wishes = DirectoryWishes("", each=Each.HOUSEHOLD)
    text = _text(directory(book.printing, None, wishes, READER))
    assert text.count("Quay 3") == 1
    for said in ("The Dias family", "Carla Dias", "0161 496 0123", "Dora Dias"):
        assert said in text, said
    assert _text(directory(book.printing, None, DirectoryWishes(), READER)).count("Quay 3") == 2
    page = _text(person_page(book, carla, PageWishes(), READER))
    assert "Quay 3" in page and "Lives with" in page and "Dora Dias" in page
