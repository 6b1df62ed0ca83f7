"""Somebody who is here by one source comes by another: shown as probably known, and filled in where
that is wanted; nobody joins anybody of the same file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.importing import CardOutcome, OnKnown, Wishes
from desktop_app.services.address_book import AddressBook
from tests.services.test_import_wishes import _everything, _file

if TYPE_CHECKING:
    from desktop_app.services.import_report import ImportReport

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
ANA = (
    "FN:Ana Sousa",
    "N:Sousa;Ana;;;",
    "UID:ana",
    "EMAIL:ana@home.example",
    "TEL:+351 912 345 678",
)
HEADS = "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Birthday\n"
ANA_ROW = "Ana,Sousa,Ana@Home.example,+351 961 111 222,1980-04-03\n"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    """An address book with Ana, whom a vCard brought."""
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    book.importing.run([_file(tmp_path, "first.vcf", ANA)])
    yield book
    book.close()


def _table(folder: Path, *rows: str, name: str = "google.csv") -> Path:
    path = folder / name
    path.write_text(HEADS + "".join(rows), "utf-8")
    return path


def _as_shown(book: AddressBook, path: Path, known: OnKnown = OnKnown.FILL_IN) -> ImportReport:
    """What the window does: look, and import what would change something, as it was shown."""
    preview = book.importing.preview([path])
    only = {card.fingerprint for card in preview.cards if card.outcome is not CardOutcome.IDENTICAL}
    wishes = Wishes(known=known, same_as=preview.same_as())
    return book.importing.run([path], only=only, wishes=wishes)


def _counts(report: ImportReport) -> tuple[int, int, int]:
    return report.added, report.updated, report.probable


def _ways(book: AddressBook) -> list[str]:
    return [way.value for way in book.people.contact(min(book.exporting.everybody())).channels]


def test_somebody_of_another_source_is_shown_as_known_and_filled_in(
    book: AddressBook, tmp_path: Path
) -> None:
    before, path = _everything(book), _table(tmp_path, ANA_ROW)
    (found,) = book.importing.preview([path]).cards
    (ana,) = book.exporting.everybody()
    assert (found.outcome, found.person, found.asks) == (CardOutcome.UPDATES, ana, True)
    assert found.probably is not None
    assert (found.probably.name, found.probably.by) == ("Ana Sousa", "email")
    shown = book.importing.card(found)
    assert shown is not None and shown.before is not None
    report = _as_shown(book, path)
    assert _counts(report) == (0, 1, 0)
    # An address that only differs in its capitals is no further one.
    ways = ["ana@home.example", "+351 912 345 678", "+351 961 111 222"]
    assert _ways(book) == [way.value for way in shown.after.channels] == ways
    # It is that person's record of that source from now on.
    (again,) = book.importing.preview([path]).cards
    assert (again.outcome, again.came_before, again.probably) == (CardOutcome.IDENTICAL, True, None)
    assert report.step is not None
    book.history.undo(report.step).result()
    # A source once known stays: it is no part of a step.
    assert _everything(book) | {"source": before["source"]} == before


@pytest.mark.parametrize(
    ("known", "people", "twice"), [(OnKnown.SKIP, 1, 0), (OnKnown.KEEP_BOTH, 2, 1)]
)
def test_they_may_be_passed_over_or_kept_beside(
    book: AddressBook, tmp_path: Path, known: OnKnown, people: int, twice: int
) -> None:
    report = _as_shown(book, _table(tmp_path, ANA_ROW), known)
    assert (len(book.exporting.everybody()), report.probable) == (people, twice)
    assert len(_ways(book)) == 2


def test_where_nothing_is_shown_they_come_in_as_new_and_are_counted(
    book: AddressBook, tmp_path: Path
) -> None:
    path = _table(tmp_path, ANA_ROW, "Ben,Carter,ben@home.example,,\n")
    assert _counts(book.importing.run([path])) == (2, 0, 1)


def test_they_are_filled_in_unseen_where_that_is_wanted(book: AddressBook, tmp_path: Path) -> None:
    path = _table(tmp_path, ANA_ROW, "Ben,Carter,ben@home.example,,\n")
    report = book.importing.run([path], wishes=Wishes(fills_probable=True))
    assert _counts(report) == (1, 1, 0)
    later = _table(tmp_path, ANA_ROW.replace("111", "999"), name="later.csv")
    assert _counts(book.importing.run([later], wishes=Wishes(fills_probable=True))) == (0, 1, 0)
    assert _ways(book)[-1] == "+351 961 999 222"


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("Rui,Sousa,ana@home.example,,\n", id="another name"),
        pytest.param("Ana,Sousa,ana@work.example,,\n", id="nothing but the name"),
        pytest.param(",,ana@home.example,,\n", id="no name"),
        pytest.param("A.,Sousa,,+351 912 345 678,\n", id="an initial and a number"),
    ],
)
def test_whoever_does_not_agree_is_new(book: AddressBook, tmp_path: Path, row: str) -> None:
    (found,) = book.importing.preview([_table(tmp_path, row)]).cards
    assert (found.outcome, found.probably) == (CardOutcome.NEW, None)


def test_another_birthday_is_another_person(book: AddressBook, tmp_path: Path) -> None:
    _as_shown(book, _table(tmp_path, ANA_ROW))
    row = ANA_ROW.replace("1980", "2004").replace("111", "333")
    (found,) = book.importing.preview([_table(tmp_path, row)]).cards
    assert found.outcome is CardOutcome.NEW


def test_a_number_alone_and_an_equal_name_are_enough(book: AddressBook, tmp_path: Path) -> None:
    (found,) = book.importing.preview([_table(tmp_path, "Ana,Sousa,,+351912345678,\n")]).cards
    assert found.probably is not None
    assert found.probably.by == "phone"


def test_of_several_who_agree_none_is_meant(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([_file(tmp_path, "second.vcf", (*ANA[:2], "UID:other", ANA[3]))])
    (found,) = book.importing.preview([_table(tmp_path, ANA_ROW)]).cards
    assert found.outcome is CardOutcome.NEW


def test_no_record_joins_another_of_the_same_import(book: AddressBook, tmp_path: Path) -> None:
    twice = ANA_ROW + ANA_ROW.replace("111", "333")
    cards = book.importing.preview([_table(tmp_path, twice)]).cards
    assert [card.outcome for card in cards] == [CardOutcome.UPDATES, CardOutcome.NEW]
    # Left out is left out: the other one does not take the place of the one who was shown.
    path, wishes = tmp_path / "google.csv", Wishes(same_as={})
    report = book.importing.run([path], only={cards[1].fingerprint}, wishes=wishes)
    assert report.added == 1
    homonyms = "Eva,Lund,eva@home.example,,\n" + "Eva,Lund,eva@home.example,+46 701 234 567,\n"
    report = book.importing.run(
        [_table(tmp_path, homonyms, name="eva.csv")], wishes=Wishes(fills_probable=True)
    )
    assert report.added == 2


EVA = "Eva,Lund,eva@home.example,+46 701 234 567,\n"


def _of_two_files(folder: Path) -> list[Path]:
    """Eva in two files of different columns, and somebody who shares her number."""
    first = _table(folder, EVA, "Bo,Lund,bo@home.example,,\n", name="a.csv")
    second = folder / "b.csv"
    second.write_text(
        "Name,E-mail,Mobile\nEva Lund,EVA@home.example,+46 709 999 999\n"
        "Nils Ek,nils@home.example,+46 701 234 567\n",
        "utf-8",
    )
    return [first, second]


def test_somebody_another_file_of_the_same_import_brings_is_filled_in(
    book: AddressBook, tmp_path: Path
) -> None:
    paths, before = _of_two_files(tmp_path), _everything(book)
    preview = book.importing.preview(paths)
    new, updates = CardOutcome.NEW, CardOutcome.UPDATES
    assert [card.outcome for card in preview.cards] == [new, new, updates, new]
    eva, _, again, _ = preview.cards
    assert again.probably is not None
    assert (again.probably.name, again.probably.by) == ("Eva Lund", "email")
    assert (again.person, again.follows, again.asks) == (None, eva.fingerprint, True)
    report = book.importing.run(paths, wishes=Wishes(same_as=preview.same_as()))
    assert _counts(report) == (3, 1, 0)
    (row,) = (
        row for row in report.people if book.people.contact(row).channels[0].value[:3] == "eva"
    )
    ways = [way.value for way in book.people.contact(row).channels]
    assert ways == ["eva@home.example", "+46 701 234 567", "+46 709 999 999"]
    assert all(card.came_before for card in book.importing.preview(paths).cards)
    assert report.step is not None
    book.history.undo(report.step).result()
    assert _everything(book) | {"source": before["source"]} == before


def test_of_two_files_nothing_is_put_together_unasked(book: AddressBook, tmp_path: Path) -> None:
    assert _counts(book.importing.run(_of_two_files(tmp_path))) == (4, 0, 1)


@pytest.mark.parametrize("known", [OnKnown.FILL_IN, OnKnown.SKIP, OnKnown.KEEP_BOTH])
def test_what_is_chosen_for_those_who_were_here_is_not_for_those_who_come(
    book: AddressBook, tmp_path: Path, known: OnKnown
) -> None:
    wishes = Wishes(known=known, fills_probable=True)
    assert _counts(book.importing.run(_of_two_files(tmp_path), wishes=wishes)) == (3, 1, 0)
    cards = [
        _file(tmp_path, f"{n}.vcf", ("FN:Ida Berg", "UID:ida", f"TEL:+46 8 {n}")) for n in "12"
    ]
    assert _counts(book.importing.run(cards, wishes=wishes)) == (1, 1, 0)


@pytest.mark.parametrize(
    ("left_out", "counts"),
    [({0}, (1, 1, 0)), ({1}, (1, 1, 0)), ({0, 1}, (1, 0, 0)), (set(), (1, 2, 0))],
)
def test_where_the_card_that_brings_them_is_left_out_the_next_one_does(
    book: AddressBook, tmp_path: Path, left_out: set[int], counts: tuple[int, int, int]
) -> None:
    rows = (EVA, EVA.replace("234", "235"), EVA.replace("234", "236"))
    paths = [_table(tmp_path, row, name=f"{number}.csv") for number, row in enumerate(rows)]
    preview = book.importing.preview(paths)
    only = {card.fingerprint for place, card in enumerate(preview.cards) if place not in left_out}
    wishes = Wishes(same_as=preview.same_as())
    assert _counts(book.importing.run(paths, only=only, wishes=wishes)) == counts


AUTHORED = Path(__file__).resolve().parents[1] / "formats" / "authored"
OWN = [("google-csv", "csv"), ("outlook-csv", "csv"), ("ldif", "ldif")]


@pytest.mark.parametrize(
    "name", ["ios18_contacts.vcf", "android_21_qp.vcf", "outlook_21_cp1252.vcf"]
)
def test_what_kith_wrote_for_other_programs_brings_nobody_back(tmp_path: Path, name: str) -> None:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    book.importing.run([AUTHORED / name])
    people = len(book.exporting.everybody())
    for form, ending in OWN:
        path = tmp_path / f"{form}.{ending}"
        book.exporting.write(path, book.exporting.people_as(form)[0])
        said = {row: _said(book, row) for row in book.exporting.everybody()}
        report = _as_shown(book, path)
        assert (form, report.added, len(book.exporting.everybody())) == (form, 0, people)
        assert {row: _said(book, row) for row in said} == said
    book.close()


def _said(book: AddressBook, row: int) -> list[object]:
    contact = book.people.contact(row)
    person = contact.person
    name = (person.display_name, person.prefix, person.given, person.middle, person.family)
    ways = [(way.kind, way.label, way.value) for way in contact.channels]
    return [name, person.suffix, person.notes, ways, contact.dates, contact.tags, contact.relations]
