"""What somebody may choose for an import, and the report that is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.field_choices import Take
from desktop_app.domain.importing import CardOutcome, OnKnown, Severity, Wishes
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.connection import Database
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.storage.dump import content

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
ANA = ("FN:Ana Sousa", "UID:ana", "TITLE:Potter", "TEL:+351 1", "NOTE:kiln")
ANA_NOW = ("FN:Ana Sousa", "UID:ana", "TITLE:Sculptor", "TEL:+351 2", "NICKNAME:Aninha")
BEN = ("FN:Ben Carter", "UID:ben")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    book.importing.run([_file(tmp_path, "first.vcf", ANA)])
    (row,) = book.exporting.everybody()
    contact = book.people.contact(row)
    # Written by hand since: what fills in leaves it alone.
    contact.positions[0].title = "Master potter"
    contact.channels[0].value = "+351 9"
    book.people.save_part(contact.positions[0]).result()
    book.people.save_part(contact.channels[0]).result()
    yield book
    book.close()


def _file(folder: Path, name: str, *cards: tuple[str, ...]) -> Path:
    lines = [line for card in cards for line in ("BEGIN:VCARD", "VERSION:3.0", *card, "END:VCARD")]
    path = folder / name
    path.write_text("\r\n".join([*lines, ""]), "utf-8", newline="")
    return path


def _everything(book: AddressBook) -> dict[str, list[tuple[Any, ...]]]:
    db = Database(book.folder / "kith.sqlite3", read_only=True)
    try:
        return content(db)
    finally:
        db.close()


def _ana(book: AddressBook) -> tuple[str, str, str]:
    contact = book.people.contact(min(book.exporting.everybody()))
    return contact.positions[0].title, contact.channels[0].value, contact.person.nickname


@pytest.mark.parametrize(
    ("known", "then", "people"),
    [
        (OnKnown.FILL_IN, ("Master potter", "+351 9", "Aninha"), 2),
        (OnKnown.NEWER, ("Sculptor", "+351 2", "Aninha"), 2),
        (OnKnown.SKIP, ("Master potter", "+351 9", ""), 2),
        (OnKnown.KEEP_BOTH, ("Master potter", "+351 9", ""), 3),
    ],
)
def test_what_becomes_of_those_known_is_chosen(
    book: AddressBook, tmp_path: Path, known: OnKnown, then: tuple[str, ...], people: int
) -> None:
    before, path = _everything(book), _file(tmp_path, "second.vcf", ANA_NOW, BEN)
    (found, _) = book.importing.preview([path]).cards
    assert found.outcome is CardOutcome.UPDATES
    shown = book.importing.card(found, known)
    assert shown is not None
    report = book.importing.run([path], wishes=Wishes(known=known))
    assert _ana(book) == then
    # The sight of it told the truth.
    if known is not OnKnown.KEEP_BOTH:
        assert (shown.after.positions[0].title, shown.after.channels[0].value) == then[:2]
    assert len(book.exporting.everybody()) == people
    assert report.cards == report.added + report.updated + report.identical
    book.history.undo().result()
    assert _everything(book) == before


def test_one_card_may_be_chosen_for_by_itself(book: AddressBook, tmp_path: Path) -> None:
    path = _file(tmp_path, "second.vcf", ANA_NOW)
    (found,) = book.importing.preview([path]).cards
    wishes = Wishes(known=OnKnown.SKIP, known_each={found.fingerprint: OnKnown.NEWER})
    assert book.importing.run([path], wishes=wishes).updated == 1
    assert _ana(book)[0] == "Sculptor"


def test_tags_are_put_on_everybody_who_comes(book: AddressBook, tmp_path: Path) -> None:
    path = _file(tmp_path, "second.vcf", ANA_NOW, (*BEN, "CATEGORIES:fair"))
    book.importing.run([path], wishes=Wishes(tags=("fair", "imported")))
    tags = [set(book.people.contact(row).tags) for row in sorted(book.exporting.everybody())]
    assert tags == [{"fair", "imported"}, {"fair", "imported"}]


def test_the_sight_says_what_each_file_is(book: AddressBook, tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Dear Ana,\n")
    group = ("KIND:group", "FN:Club", "MEMBER:urn:uuid:ana")
    path = _file(tmp_path, "second.vcf", BEN, group, ("NOTE:nobody",))
    seen = book.importing.preview([path, text])
    assert [
        (item.path.name, item.source, item.people, item.groups, item.refused) for item in seen.found
    ] == [("second.vcf", "vcard", 1, 1, 1), ("letter.txt", "", 0, 0, 1)]


def test_the_report_is_kept_with_what_was_wrong_word_for_word(
    book: AddressBook, tmp_path: Path
) -> None:
    path = _file(tmp_path, "second.vcf", BEN, ("NOTE:nameless", "X-KILN:two"))
    path.write_bytes(path.read_bytes().replace(b"nameless", b"nam\xffeless"))
    done = book.importing.run([path, tmp_path / "gone.vcf"])
    latest, first = book.importing.earlier()
    assert (latest.files, first.files) == (("second.vcf", "gone.vcf"), ("first.vcf",))
    assert (latest.report.added, latest.report.refused, latest.ended_at) == (1, 1, NOW)
    kept = book.importing.report(latest.id)
    assert kept is not None
    assert [
        (item.file, item.line, sentence_of_fault(item.fault)) for item in kept.report.problems
    ] == [(item.file, item.line, sentence_of_fault(item.fault)) for item in done.problems]
    nobody = kept.report.problems[0]
    assert nobody.severity is Severity.PROBLEM
    assert nobody.raw.splitlines()[-1] == "X-KILN:two"
    book.history.undo().result()
    assert book.importing.report(latest.id) is None


def test_a_card_that_only_differs_is_offered_as_the_newer(
    book: AddressBook, tmp_path: Path
) -> None:
    newer, same = (
        (*ANA[:2], f"TITLE:{title}", f"TEL:{number}", ANA[4])
        for title, number in (("Sculptor", "+351 1"), ("Master potter", "+351 9"))
    )
    path = _file(tmp_path, "differs.vcf", newer, same)
    differs, says_the_same = book.importing.preview([path]).cards
    assert (differs.outcome, differs.is_different) == (CardOutcome.IDENTICAL, True)
    assert (says_the_same.outcome, says_the_same.is_different) == (CardOutcome.IDENTICAL, False)
    titles = []
    for known in (OnKnown.FILL_IN, OnKnown.KEEP_BOTH, OnKnown.NEWER):
        shown = book.importing.card(differs, known)
        assert shown is not None and (shown.before is None) is (known is OnKnown.KEEP_BOTH)
        titles.append(shown.after.positions[0].title)
    assert titles == ["Master potter", "Sculptor", "Sculptor"]
    only, wishes = {differs.fingerprint}, Wishes(known=OnKnown.NEWER)
    report = book.importing.run([path], only=only, wishes=wishes)
    assert (report.updated, _ana(book)[0]) == (1, "Sculptor")


def test_a_card_that_came_before_is_taken_again_only_where_that_is_chosen(
    book: AddressBook, tmp_path: Path
) -> None:
    path = tmp_path / "first.vcf"
    (found,) = book.importing.preview([path]).cards
    assert found.outcome is CardOutcome.IDENTICAL
    assert found.came_before and found.is_different and found.asks
    shown = book.importing.card(found, OnKnown.NEWER)
    assert shown is not None and shown.before is not None
    assert shown.after.positions[0].title == "Potter"
    before = _everything(book)
    for known in OnKnown:
        assert book.importing.run([path], wishes=Wishes(known=known)).identical == 1
        assert _ana(book)[:2] == ("Master potter", "+351 9")
    chosen = Wishes(known_each={found.fingerprint: OnKnown.NEWER})
    report = book.importing.run([path], only={found.fingerprint}, wishes=chosen)
    assert (report.updated, report.identical, _ana(book)[:2]) == (1, 0, ("Potter", "+351 1"))
    book.history.undo(report.step).result()
    assert _ana(book)[:2] == ("Master potter", "+351 9")
    both = Wishes(known_each={found.fingerprint: OnKnown.KEEP_BOTH})
    report = book.importing.run([path], only={found.fingerprint}, wishes=both)
    assert (report.added, len(book.exporting.everybody())) == (1, 2)
    book.history.undo(report.step).result()
    assert _people(_everything(book)) == _people(before)


def _people(everything: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """All but the reports of imports that changed nothing, which stay."""
    return {name: rows for name, rows in everything.items() if name != "batch"}


def test_field_by_field_it_is_chosen_whose_word_stands(book: AddressBook, tmp_path: Path) -> None:
    path = _file(tmp_path, "again.vcf", ANA_NOW)
    (found,) = book.importing.preview([path]).cards
    fields = {"positions": Take.FILE, "channels.phone": Take.BOTH, "nickname": Take.MINE}
    shown = book.importing.card(found, OnKnown.FILL_IN, fields)
    wishes = Wishes(fields_each={found.fingerprint: fields})
    assert book.importing.run([path], wishes=wishes).updated == 1
    assert _ana(book) == ("Sculptor", "+351 9", "")
    contact = book.people.contact(min(book.exporting.everybody()))
    assert [way.value for way in contact.channels] == ["+351 9", "+351 2"]
    assert shown is not None and shown.after.channels == [
        replace(way, id=here.id, person_id=here.person_id)
        for way, here in zip(contact.channels, shown.after.channels, strict=True)
    ]
    # What was not wanted is not proposed again.
    (again,) = book.importing.preview([path]).cards
    assert again.outcome is CardOutcome.IDENTICAL


def test_where_all_is_kept_as_it_stands_the_card_is_known_from_then_on(
    book: AddressBook, tmp_path: Path
) -> None:
    path = _file(tmp_path, "again.vcf", (*ANA_NOW, "NOTE:kiln"))
    (found,) = book.importing.preview([path]).cards
    assert found.outcome is CardOutcome.UPDATES
    wishes = Wishes(fields_each={found.fingerprint: {"nickname": Take.MINE}})
    assert book.importing.run([path], wishes=wishes).identical == 1
    assert _ana(book) == ("Master potter", "+351 9", "")
    (again,) = book.importing.preview([path]).cards
    assert again.outcome is CardOutcome.IDENTICAL


def test_the_report_is_kept_also_where_nobody_came_in(book: AddressBook, tmp_path: Path) -> None:
    before = len(book.importing.earlier())
    refused = _file(tmp_path, "refused.vcf", ("X-KILN:two",))
    assert book.importing.run([refused]).step is None
    assert book.importing.run([tmp_path / "first.vcf"]).identical == 1
    known, nobody = book.importing.earlier()[: len(book.importing.earlier()) - before]
    assert (known.files, known.report.identical) == (("first.vcf",), 1)
    assert (nobody.files, nobody.report.refused) == (("refused.vcf",), 1)
    kept = book.importing.report(nobody.id)
    assert kept is not None and kept.report.problems[0].raw.endswith("X-KILN:two")
    # There is nothing to take back, and what was before is still what Undo takes back.
    book.history.undo().result()
    assert len(book.importing.earlier()) == before + 2
    book.history.redo().result()


def test_an_import_that_was_undone_comes_back_beside_reports_kept_since(
    book: AddressBook, tmp_path: Path
) -> None:
    book.importing.run([_file(tmp_path, "ben.vcf", BEN)])
    book.history.undo().result()
    book.importing.run([_file(tmp_path, "refused.vcf", ("X-KILN:two",))])
    book.history.redo().result()
    files = {name for each in book.importing.earlier() for name in each.files}
    assert files == {"first.vcf", "ben.vcf", "refused.vcf"}
    assert book.check() == []


def test_of_an_import_of_no_files_nothing_is_kept(book: AddressBook, tmp_path: Path) -> None:
    before = len(book.importing.earlier())
    book.importing.run([tmp_path / "nowhere"])
    book.importing.run([])
    assert len(book.importing.earlier()) == before + 1
