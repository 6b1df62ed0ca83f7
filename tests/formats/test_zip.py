"""Zip archives: every file of a known format within, and none of the harm an archive can do."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.importing import ContactRead, Wishes
from desktop_app.domain.tables.look import AsTable
from desktop_app.domain.things_read import EntryRead
from desktop_app.formats import source
from desktop_app.formats.archives import archive as zip_archive
from desktop_app.formats.source import (
    read_record,
    read_records,
    recognised,
    source_of,
    table_of,
    tables_in,
)
from desktop_app.services.address_book import AddressBook
from tests.formats.in_short import read, written
from tests.formats.mail.test_mailbox import mail, mbox

if TYPE_CHECKING:
    import pytest

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n"
TABLE = "Name,E-mail\r\nBen,b@example.org\r\n"


def _zip(path: Path, **files: bytes | str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def _named(path: Path, files: dict[str, bytes | str]) -> Path:
    return _zip(path, **files)


def test_what_is_in_an_archive_comes_in(tmp_path: Path) -> None:
    path = _named(
        tmp_path / "all",
        {
            "deep/a.vcf": CARD,
            "b.csv": TABLE,
            "readme.txt": "Dear Ana",
            "photo.jpg": b"\xff\xd8\xff",
            "__MACOSX/._a.vcf": CARD,
        },
    )
    found = source_of(path)
    assert found is not None and found.key == "zip"
    contacts, problems = read(path)
    assert [contact.person.display_name for contact in contacts] == ["Ana", "Ben"]
    assert not problems
    book = AddressBook(tmp_path / "kith")
    try:
        cards = book.importing.preview([path]).cards
        assert [card.file for card in cards] == [str(path / "deep/a.vcf"), str(path / "b.csv")]
        shown = book.importing.card(cards[1])
        assert shown is not None and shown.after.person.display_name == "Ben"
        assert book.importing.run([path]).added == 2
        assert book.importing.run([path]).identical == 2
    finally:
        book.close()
    assert read_record(path / "gone.vcf", 1) is None


def test_nothing_is_written_outside(tmp_path: Path) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    names = ("../../out.vcf", "/out.vcf", "C:\\out.vcf", "a/../../out.vcf", "out.vcf/")
    path = _named(folder / "x.zip", {name: CARD.replace("Ana", f"N {name}") for name in names})
    before = sorted(tmp_path.rglob("*"))
    contacts, _ = read(path)
    assert len(contacts) == 4
    assert sorted(tmp_path.rglob("*")) == before


def test_a_record_is_found_again_in_the_archive_whatever_path_its_file_was_given(
    tmp_path: Path,
) -> None:
    other = written(tmp_path, CARD.replace("Ana", "Another"), name="out.vcf")
    for number, name in enumerate((str(other), f"//{other}", "../out.vcf", "a/../../out.vcf")):
        path = _named(tmp_path / f"{number}.zip", {name: CARD})
        (item,) = read_records(path)
        assert isinstance(item, ContactRead), name
        assert Path(item.file).is_relative_to(path), name
        again = read_record(Path(item.file), item.line)
        assert isinstance(again, ContactRead), name
        assert again.contact.person.display_name == "Ana", name


def test_a_bomb_stays_shut_and_costs_no_neighbour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _named(tmp_path / "x.zip", {"bomb.vcf": b"\0" * 30_000_000, "a.vcf": CARD})
    contacts, problems = read(path)
    assert [contact.person.display_name for contact in contacts] == ["Ana"]
    assert [problem.fault.key for problem in problems] == ["archive-too-large"]
    monkeypatch.setattr(zip_archive, "MOST_BYTES", 100)
    _, problems = read(_named(tmp_path / "y.zip", {"a.vcf": CARD, "b.vcf": CARD * 2}))
    assert [problem.fault.key for problem in problems] == ["archive-too-large"]


def test_archives_within_stay_shut_and_damage_is_said(tmp_path: Path) -> None:
    inner = _named(tmp_path / "inner.zip", {"a.vcf": CARD})
    path = _named(tmp_path / "outer.zip", {"inner.zip": inner.read_bytes()})
    _, problems = read(path)
    assert [problem.fault.key for problem in problems] == ["archive-within"]
    data = bytearray(inner.read_bytes())
    data[40:60] = bytes(20)
    inner.write_bytes(bytes(data))
    _, problems = read(inner)
    assert [problem.fault.key for problem in problems] == ["archive-damaged"]
    inner.write_bytes(b"PK\x03\x04 and no more")
    _, problems = read(inner)
    assert [problem.fault.key for problem in problems] == ["archive-damaged"]


def test_documents_are_no_archives_of_people(tmp_path: Path) -> None:
    path = _named(tmp_path / "letter.docx", {"[Content_Types].xml": "<x/>", "word/a.csv": TABLE})
    assert source_of(path) is None
    assert len(list(read_records(path))) == 1


def test_names_worth_a_look() -> None:
    assert all(map(source.is_readable_name, ("a.VCF", "Contacts", ".vcf", "b.txt", "c.ldif")))
    assert not any(map(source.is_readable_name, ("a.jpg", "b.html", "c.exe")))


def _locked(path: Path) -> Path:
    """An archive of a file locked with a password."""
    locked = bytearray(_zip(path, **{"a.vcf": CARD}).read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + place] |= 1
    path.write_bytes(bytes(locked))
    return path


def test_a_locked_file_is_said(tmp_path: Path) -> None:
    path = _locked(tmp_path / "x.zip")
    _, problems = read(path)
    assert [problem.fault.key for problem in problems] == ["archive-is-locked"]


def test_a_file_within_that_has_no_name_is_passed_over(tmp_path: Path) -> None:
    path = _named(tmp_path / "odd.zip", {"x": TABLE, "people.vcf": CARD})
    # Its name in the directory at the end begins with a NUL, where it is cut.
    data = path.read_bytes()
    place = data.index(b"PK\x01\x02") + 46
    assert data[place : place + 1] == b"x"
    path.write_bytes(data[:place] + b"\0" + data[place + 1 :])
    contacts, _ = read(path)
    assert [contact.person.display_name for contact in contacts] == ["Ana"]


def test_what_cannot_be_read_in_a_folder_is_a_refusal_and_what_holds_nobody_is_none(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.vcf").write_text(CARD)
    _zip(folder / "photos.zip", **{"readme.txt": "Dear Ana"})
    book = AddressBook(tmp_path / "kith")
    try:
        report = book.importing.run([folder])
        assert [problem.fault.key for problem in report.problems] == ["archive-holds-nothing"]
        assert not report.refused_any([folder])
        assert report.refused_any([folder, folder / "photos.zip"])
        (folder / "photos.zip").unlink()
        _locked(folder / "cards.zip")
        report = book.importing.run([folder])
        assert [problem.fault.key for problem in report.problems] == ["archive-is-locked"]
        assert report.refused_any([folder])
    finally:
        book.close()


def test_mails_in_an_archive_have_their_options_and_their_owner(tmp_path: Path) -> None:
    box = mail("Me <me@x.example>", "Ana Sousa <ana@y.example>", "Kiln")
    answer = mail("Ana Sousa <ana@y.example>", "me@x.example", "Re: Kiln")
    text = mbox(tmp_path / "box", box, answer).read_text()
    path = _named(tmp_path / "all.zip", {"in.mbox": text, "old/a.mbox": text, "a.vcf": CARD})
    found = recognised(path, ("me@x.example",))
    assert [(each.key, each.count) for each in found.options][0] == ("mail-entries", 4)
    assert found.told is not None
    assert (found.told.count, found.told.owner.addresses) == (4, ("me@x.example",))
    wanted = [*read_records(path, options=("mail-entries",), mine=("me@x.example",))]
    assert sum(isinstance(item, EntryRead) for item in wanted) > 0
    unwanted = [*read_records(path, options=(), mine=("me@x.example",))]
    assert not any(isinstance(item, EntryRead) for item in unwanted)


def test_the_columns_of_a_table_in_an_archive_are_looked_at_and_chosen(tmp_path: Path) -> None:
    path = _named(
        tmp_path / "all.zip",
        {"a.vcf": CARD, "in/b.csv": "Label,Mail\r\nBen,ben@x.example\r\n", "c.txt": "Dear Ana"},
    )
    inner = str(path / "in/b.csv")
    assert tables_in(path) == {inner: "csv"}
    look = table_of(Path(inner))
    assert look is not None
    assert [column.header for column in look.columns] == ["Label", "Mail"]
    book = AddressBook(tmp_path / "kith")
    try:
        chosen = AsTable(("family", "email"))
        preview = book.importing.preview([path], tables={inner: chosen})
        _, ben = preview.cards
        assert (ben.table, ben.file) == (chosen, inner)
        shown = book.importing.card(ben)
        assert shown is not None and shown.after.person.family == "Ben"
        remembered = {look.key: chosen}
        wishes = Wishes(tables={inner: chosen}, remembered=remembered)
        report = book.importing.run([path], wishes=wishes)
        families = [book.people.contact(row).person.family for row in report.people]
        assert families == ["", "Ben"]
        assert [card.table for card in book.importing.preview([path]).cards] == [None, chosen]
    finally:
        book.close()
