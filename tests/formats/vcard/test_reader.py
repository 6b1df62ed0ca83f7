"""From bytes to contacts: old syntax, odd encodings, dates and photos, and what a file may not
be."""

from __future__ import annotations

import base64
from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead, GroupRead, Problem, Severity
from desktop_app.formats.vcard import reader
from desktop_app.formats.vcard.dates import read_date
from desktop_app.formats.vcard.reader import read_one, read_vcards, read_vcards_from
from desktop_app.ui.words.fault_sentences import sentence_of_fault

PNG = b"\x89PNG\r\n\x1a\nxx"


def _read(*lines: str | bytes, version: str = "3.0", encoding: str = "utf-8") -> ContactRead:
    whole = [line if isinstance(line, bytes) else line.encode(encoding) for line in lines]
    data = b"\r\n".join(
        [b"BEGIN:VCARD", b"VERSION:" + version.encode(), b"FN:x", *whole, b"END:VCARD", b""]
    )
    (item,) = read_vcards_from(BytesIO(data), "a.vcf")
    assert isinstance(item, ContactRead)
    return item


@pytest.mark.parametrize(
    ("line", "notes"),
    [
        ("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a=C3=A9=0D=0Ab", "aé\nb"),
        ("NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:=E9", "é"),
        ("NOTE;QUOTED-PRINTABLE:=E9", "é"),
        ("NOTE;CHARSET=no-such;QUOTED-PRINTABLE:=C3=A9", "é"),
        (b"NOTE;CHARSET=windows-1251:\xcf", "П"),
        (b"NOTE:\xe9", "é"),
        (b"NOTE;CHARSET=windows-1252:a\x81b", "a\ufffdb"),
        ("NOTE:a\\nb", "a\nb"),
    ],
)
def test_old_syntax(line: str | bytes, notes: str) -> None:
    for version in ("2.1", "3.0"):
        assert _read(line, version=version).contact.person.notes == notes


def test_a_comma_and_a_backslash_of_old_are_just_that() -> None:
    assert _read("NOTE;ENCODING=8BIT:a,b\\c", version="2.1").contact.person.notes == "a,b\\c"


@pytest.mark.parametrize(
    ("line", "modern"),
    [
        ("PHOTO;BASE64;JPEG:AA AA\r\n BB", "PHOTO;ENCODING=b;TYPE=JPEG:AAAABB"), ("item1.KEY;ENCODING=B:AA", "item1.KEY;ENCODING=b:AA"),
        ("URL:http://a/b,c\\d", "URL:http://a/b,c\\d"), ("X-ODD:a,b\\c", "X-ODD:a,b\\c"), ("X-ODD;QUOTED-PRINTABLE:a=2Cb", "X-ODD:a,b"),
        ("NOTE:a,b\\,c\\d", "NOTE:a\\,b\\,c\\\\d"), ("NOTE;QUOTED-PRINTABLE:a\\b=2Cc", "NOTE:a\\\\b\\,c"), ("CATEGORIES:a,b", "CATEGORIES:a,b"),
        (b"no property \xe9", "no property é"),
    ],
)  # fmt: skip
def test_old_lines_are_kept_as_new_ones(line: str | bytes, modern: str) -> None:
    assert _read(line, version="2.1").contact.raw.lines == ("FN:x", modern)


def test_encoded_semicolons_and_commas_are_data() -> None:
    found = _read(
        "N;QUOTED-PRINTABLE:So=3Busa;A=2Cna;;;",
        "ADR;QUOTED-PRINTABLE:;;a=0D=0Ab;c;;;",
        version="2.1",
    ).contact
    assert (found.person.family, found.person.given) == ("So;usa", "A,na")
    assert found.channels[0].address.street == "a\nb"
    listed = _read(
        "CATEGORIES;QUOTED-PRINTABLE:a,b",
        "NICKNAME:c,d",
        "ORG:e,f;g",
        "URL:http://a/\\b",
        version="2.1",
    ).contact
    assert (listed.tags, listed.person.nickname) == (["a", "b"], "c, d")
    assert (listed.positions[0].organisation, listed.positions[0].department) == ("e,f", "g")
    assert listed.raw is not None and listed.raw.version == "3.0"


@pytest.mark.parametrize("name", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_files_of_other_encodings(name: str) -> None:
    text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Ünal\r\nEND:VCARD\r\n"
    (item,) = read_vcards_from(BytesIO(text.encode(name)), "a.vcf")
    assert isinstance(item, ContactRead) and item.contact.person.display_name == "Zoë Ünal"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1984-05-14", "1984-05-14"), ("19840514", "1984-05-14"), ("1984-05-14T10:00:00Z", "1984-05-14"), ("19840514 noon", "1984-05-14"),
        ("--05-14", "--05-14"), ("--0514", "--05-14"), ("--0514T10", "--05-14"), ("1984-05", "1984-05"), ("1984", "1984"), ("--05", "--05"),
        ("---14", "---14"), (" 1984 ", "1984"), ("1604-05-14", "--05-14"), ("0000-05-14", "--05-14"), ("1984-13-01", None), ("198405", None),
        ("19840514x", None), ("1604", None), ("14 May", None), ("", None),
        ("Tue, 22 Dec 2009", "2009-12-22"), ("Tue, 22 Dec 2009 08:00:00 +0000", "2009-12-22"), ("22 December 2009", "2009-12-22"),
        ("Tue Dec 22 2009 00:00:00 GMT+0100 (CET)", "2009-12-22"),
        ("December 22, 2009", "2009-12-22"), ("22.12.2009", "2009-12-22"), ("2. 1. 2009", "2009-01-02"), ("2009/12/22", "2009-12-22"),
        ("2009-1-2", "2009-01-02"), ("Tue, 22 Foo 2009", None), ("1/2/2009", None), ("32.12.2009", None),
    ],
)  # fmt: skip
def test_dates_in_every_form(text: str, wanted: str | None) -> None:
    found = read_date(text)
    assert (None if found is None else str(found)) == wanted


@pytest.mark.parametrize(
    ("line", "media", "notice"),
    [
        (
            "PHOTO;ENCODING=b;TYPE=JPEG:" + base64.b64encode(b"\xff\xd8\xff0").decode(),
            "image/jpeg",
            "",
        ),
        ("PHOTO;ENCODING=b:" + base64.b64encode(PNG).decode(), "image/png", ""),
        ("PHOTO:data:image/x;base64\\," + base64.b64encode(b"GIF89a").decode(), "image/gif", ""),
        (
            "PHOTO:DATA:image/x;base64," + base64.b64encode(b"RIFF0000WEBP").decode(),
            "image/webp",
            "",
        ),
        (
            "PHOTO;ENCODING=b:" + base64.b64encode(b"RIFF0000WAVE").decode(),
            "",
            "in no format Kith shows",
        ),
        ("PHOTO;ENCODING=b:" + base64.b64encode(b"text").decode(), "", "in no format Kith shows"),
        ("PHOTO;ENCODING=b:A", "", "damaged"),
        ("PHOTO;ENCODING=b: ", "", ""),
        ("PHOTO;VALUE=uri:https://example.org/a.jpg", "", ""),
        ("PHOTO:file:///etc/passwd", "", ""),
    ],
)
def test_photos(line: str, media: str, notice: str) -> None:
    item = _read(line)
    assert (item.contact.photo.media_type if item.contact.photo else "") == media
    assert [
        notice in sentence_of_fault(problem.fault) and problem.severity is Severity.NOTICE
        for problem in item.problems
    ] == [True] * bool(notice)


def test_how_large_a_photo_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.formats.vcard import photo

    monkeypatch.setattr(photo, "LARGEST", 9)
    assert _read("PHOTO;ENCODING=b:" + base64.b64encode(PNG[:9]).decode()).contact.photo is not None
    item = _read("PHOTO;ENCODING=b:" + base64.b64encode(PNG).decode())
    assert item.contact.photo is None and "larger than 8 MB" in sentence_of_fault(
        item.problems[0].fault
    )
    assert photo.LARGEST == 9


def test_the_first_photo_counts() -> None:
    both = ["PHOTO;ENCODING=b:" + base64.b64encode(data).decode() for data in (PNG, b"GIF89a")]
    assert _read(*both).contact.photo.media_type == "image/png"


def test_versions_and_groups() -> None:
    for line, version in (
        ("VERSION:4.0", "4.0"),
        ("version;x=y:3.0", "3.0"),
        ("VERSION:9", "3.0"),
        ("VERSIONS:4.0", "3.0"),
    ):
        (item,) = read_vcards_from(BytesIO(f"BEGIN:VCARD\n{line}\nFN:x\nEND:VCARD\n".encode()), "a")
        assert isinstance(item, ContactRead) and item.contact.raw.version == version
    data = b"BEGIN:VCARD\nVERSION:4.0\nKIND:GROUP\nUID:g\nMEMBER:urn:uuid:a\nMEMBER:mailto:b\nEND:VCARD\n"
    (group,) = read_vcards_from(BytesIO(data), "a")
    assert isinstance(group, GroupRead)
    assert (group.name, group.uid, group.members, group.line) == (
        "Group",
        "g",
        ("a", "mailto:b"),
        1,
    )


def test_a_flaw_comes_before_other_notices() -> None:
    (item,) = read_vcards_from(BytesIO(b"BEGIN:VCARD\nFN:x\nodd\n"), "a")
    assert isinstance(item, ContactRead)
    assert [sentence_of_fault(problem.fault) for problem in item.problems] == [
        "The file ends before the card does.", "This line cannot be understood: “odd”.",
    ]  # fmt: skip


def test_what_is_no_file_of_cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def problem(path: Path) -> Problem:
        (found,) = read_vcards(path)
        assert isinstance(found, Problem)
        assert (found.file, found.line, found.cards, found.severity) == (
            str(path),
            0,
            0,
            Severity.PROBLEM,
        )
        return found

    (tmp_path / "empty.vcf").touch()
    (tmp_path / "large.vcf").write_bytes(b"BEGIN:VCARD\nFN:x\nEND:VCARD\n")
    assert (
        sentence_of_fault(problem(tmp_path / "empty.vcf").fault)
        == "There is no vCard in this file."
    )
    assert (
        sentence_of_fault(problem(tmp_path / "gone.vcf").fault)
        == "This file cannot be read: No such file or directory."
    )
    assert "cannot be read" in sentence_of_fault(problem(tmp_path).fault)
    monkeypatch.setattr(reader, "LARGEST_FILE", 27)
    assert len(list(read_vcards(tmp_path / "large.vcf"))) == 1
    monkeypatch.setattr(reader, "LARGEST_FILE", 26)
    assert (
        sentence_of_fault(problem(tmp_path / "large.vcf").fault)
        == "This file is larger than 1 GB and was not read."
    )


def test_one_card_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:a\nEND:VCARD\nBEGIN:VCARD\nFN:b\nEND:VCARD\n")
    found = [read_one(path, line) for line in (1, 2, 4, 9)]
    names = [
        item.contact.person.display_name if isinstance(item, ContactRead) else item
        for item in found
    ]
    assert names == ["a", None, "b", None]
