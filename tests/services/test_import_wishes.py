"""What somebody may choose for an import, and the report that is kept of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

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
        assert shown is not None and shown.says is not None
        titles.append(shown.after.positions[0].title)
    assert titles == ["Master potter", "Master potter", "Sculptor"]
    only, wishes = {differs.fingerprint}, Wishes(known=OnKnown.NEWER)
    report = book.importing.run([path], only=only, wishes=wishes)
    assert (report.updated, _ana(book)[0]) == (1, "Sculptor")
