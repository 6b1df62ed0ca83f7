"""Pictures with codes: read in a process of their own, with guards, and only where they are named."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import segno

from desktop_app.app.launching import reader_command
from desktop_app.services.address_book import AddressBook

VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Şahin;Ayşe\r\nFN:Ayşe Şahin\r\nTEL:+905551234567\r\nEND:VCARD\r\n"
MECARD = "MECARD:N:Roberts,Nia;TEL:+441632960168;;"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", reader=reader_command())
    yield book
    book.close()


def _picture(path: Path, text: str) -> Path:
    segno.make_qr(text, encoding="utf-8").save(str(path), scale=5)
    return path


def _bomb(path: Path, side: int) -> Path:
    """A picture whose head promises so many pixels a side."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    data = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(2000))) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    return path


def test_what_kith_does_not_understand_of_a_code_is_shown(
    book: AddressBook, tmp_path: Path
) -> None:
    more = VCARD.replace("END:", "X-SHOE-SIZE:38\r\nEND:")
    book.importing.run([_picture(tmp_path / "a.png", more)])
    (person,) = book.exporting.everybody()
    assert [line.line.value for line in book.card_lines.of(person)] == ["38"]


def test_codes_in_pictures_bring_people_in_once(book: AddressBook, tmp_path: Path) -> None:
    paths = [_picture(tmp_path / "a.png", VCARD), _picture(tmp_path / "b.png", MECARD)]
    report = book.importing.run(paths)
    assert (report.added, report.problems) == (2, [])
    assert book.naming.resolve("Ayşe Şahin")
    assert book.naming.resolve("Nia Roberts")
    again = book.importing.run(paths)
    assert (again.added, again.identical) == (0, 2)
    (found,) = book.importing.preview(paths[:1]).cards
    shown = book.importing.card(found)
    assert shown is not None
    assert shown.after.person.family == "Şahin"


def test_what_is_wrong_with_a_picture_is_told(book: AddressBook, tmp_path: Path) -> None:
    cut = tmp_path / "cut.png"
    cut.write_bytes(_picture(tmp_path / "whole.png", VCARD).read_bytes()[:60])
    paths = [
        _picture(tmp_path / "page.png", "https://example.com"),
        _bomb(tmp_path / "bomb.png", 30_000),
        _bomb(tmp_path / "plain.png", 40),
        cut,
    ]
    report = book.importing.run(paths)
    assert report.added == 0
    assert [problem.fault.key for problem in report.problems] == [
        "code-tells-nobody",
        "picture-too-large",
        "picture-holds-no-code",
        "picture-not-decoded",
    ]


def test_pictures_in_folders_and_archives_are_left_alone(book: AddressBook, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    _picture(folder / "code.png", VCARD)
    with zipfile.ZipFile(folder / "photos.zip", "w") as archive:
        archive.write(folder / "code.png", "code.png")
        archive.writestr("a.vcf", VCARD.replace("Ayşe", "Elif"))
    report = book.importing.run([folder])
    assert (report.added, report.problems) == (1, [])


def test_a_pasted_picture_becomes_a_person(book: AddressBook, tmp_path: Path) -> None:
    found = book.capture.read_file(_picture(tmp_path / "c.png", MECARD))
    assert (found.contact.person.display_name, found.is_card) == ("Nia Roberts", True)
