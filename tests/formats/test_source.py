"""Formats are found in the package, and files by what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import formats
from desktop_app.domain.importing import Problem
from desktop_app.formats import source
from desktop_app.formats.folders import files_in
from desktop_app.formats.source import read_record, read_records, source_of, sources
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.fault_sentences import sentence_of_fault

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n"
PRETEND = '''
from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.person import Contact, RawCard, person_named
from desktop_app.formats.fingerprint import fingerprint_of
from desktop_app.formats.source import CERTAIN, NO, Source


class Names(Source):
    """A name a line, below a first line that says so."""

    key, suffixes = "names", (".names",)

    def sniff(self, head, name):
        return CERTAIN if head.startswith(b"NAMES") else NO

    def read(self, path, charset=""):
        for number, line in enumerate(path.read_text(charset or None).splitlines()[1:], 2):
            if not line:
                yield Problem(str(path), number, "There is no name in this line.", cards=1)
                continue
            raw = RawCard("1", (line,))
            yield ContactRead(self.contact_of(raw), number, (), str(path), self.key, fingerprint_of(raw.lines))

    def contact_of(self, raw):
        return Contact(person_named(raw.lines[0]), raw=raw)


SOURCE = Names()
'''


@pytest.fixture
def pretend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A format in a folder of its own, found as those of the package are."""
    folder = tmp_path / "formats"
    folder.mkdir()
    (folder / "names_source.py").write_text(PRETEND)
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(folder)])
    sources.cache_clear()
    yield
    sources.cache_clear()


@pytest.mark.parametrize(
    ("content", "name", "key"),
    [
        (CARD.encode(), "photo.jpg", "vcard"),
        (CARD.encode("utf-16"), "people", "vcard"),
        (CARD.encode("utf-16-be"), "people", "vcard"),
        (b"\xef\xbb\xbf" + CARD.encode(), "a.txt", "vcard"),
        (b"my people\r\n\r\n  begin : vcard\rFN:a\r", "a.txt", "vcard"),
        (b"", "a.VCF", "vcard"),
        (b"rubbish", "a.vcard", "vcard"),
        (b"", "a.txt", None),
        (b"\xff\xd8\xff", "photo.jpg", "picture"),
        (b"\xef\xbb\xbfMECARD:N:Day,Ana;TEL:1;EMAIL:a@b;;", "a.txt", "code"),
        ("mecard: tel:1;;".encode("utf-16"), "a.csv", "code"),
        (b'{"notes": "BEGIN:VCARD"}', "a.json", "kith-book"),
        (b'{"notes": "BEGIN:VCARD"}', "a.txt", None),
        (b'\xef\xbb\xbf { "format": 2, "people": []}', "a.txt", "kith-book"),
        (b"who wrote BEGIN:VCARD here", "letter.txt", None),
    ],
)
def test_a_file_is_known_by_its_content_before_its_name(
    tmp_path: Path, content: bytes, name: str, key: str | None
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    found = source_of(path)
    assert (found and found.key) == key


def test_every_format_of_the_package_declares_itself_well() -> None:
    assert "vcard" in sources()
    for key, item in sources().items():
        assert (key, item.__doc__ is not None) == (item.key, True)
        assert item.suffixes and all(
            suffix.startswith(".") and suffix.islower() for suffix in item.suffixes
        )


def test_a_new_format_is_a_new_file(pretend: None, tmp_path: Path) -> None:
    path = tmp_path / "people"
    path.write_text("NAMES\nAna Sousa\n\nBen Carter\n")
    book = AddressBook(tmp_path / "kith")
    try:
        assert ".names" in [
            suffix for kind in book.importing.file_kinds() for suffix in kind.suffixes
        ]
        found = book.importing.preview([path]).cards
        assert [(item.name, item.outcome.value, item.line) for item in found] == [
            ("Ana Sousa", "new", 2), ("", "refused", 3), ("Ben Carter", "new", 4),
        ]  # fmt: skip
        assert book.importing.card(found[2]).after.person.display_name == "Ben Carter"
        report = book.importing.run([path])
        assert (report.cards, report.added, report.refused) == (3, 2, 1)
        assert book.importing.run([path]).identical == 2
        (tmp_path / "folder").mkdir()
        path.rename(tmp_path / "folder" / "more.names")
        assert [item.line for item in book.importing.preview([tmp_path / "folder"]).cards] == [
            2,
            3,
            4,
        ]
    finally:
        book.close()


def test_folders_are_walked_for_address_books_alone(tmp_path: Path) -> None:
    (tmp_path / "deep" / "folder.vcf").mkdir(parents=True)
    wanted = [
        tmp_path / "a.vcf",
        tmp_path / "deep" / "B.VCF",
        tmp_path / "deep" / "folder.vcf" / "c.vcard",
    ]
    for path in (*wanted, tmp_path / "deep" / "notes.txt", tmp_path / "vcf"):
        path.touch()
    other = tmp_path / "deep" / "notes.txt"
    assert list(files_in([tmp_path])) == sorted(wanted)
    assert list(files_in([other, tmp_path / "gone"])) == [other, tmp_path / "gone"]


def test_what_is_no_address_book_says_so(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Ana")
    reasons = {}
    for name in ("letter.txt", "gone.vcf", "."):
        (problem,) = read_records(tmp_path / name)
        assert isinstance(problem, Problem)
        assert (problem.line, problem.cards) == (0, 0)
        reasons[name] = sentence_of_fault(problem.fault)
    assert reasons == {
        "letter.txt": "This file is no address book that Kith can read.",
        "gone.vcf": "This file cannot be read: No such file or directory.",
        ".": "This is no file.",
    }


def test_one_record_is_read_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text(CARD * 2, newline="")
    assert read_record(path, 5).contact.person.display_name == "Ana"
    assert read_record(path, 4) is None
    path.write_text("nothing")
    assert read_record(path, 5) is None


def test_a_file_that_cannot_be_opened_is_found_in_a_folder_to_say_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked.vcf").touch()

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(source, "source_of", refuse)
    assert [path.name for path in files_in([tmp_path])] == ["locked.vcf"]


@pytest.mark.parametrize(
    "said",
    [
        "<phonebooks><phonebook>",
        "<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'>",
        "http://schemas.microsoft.com/Contact",
    ],
)
def test_a_card_that_speaks_of_another_format_stays_a_card(tmp_path: Path, said: str) -> None:
    path = tmp_path / "cards.vcf"
    path.write_text(CARD.replace("END:", f"NOTE:{said}\r\nEND:"))
    found = source_of(path)
    assert found is not None
    assert found.key == "vcard"
