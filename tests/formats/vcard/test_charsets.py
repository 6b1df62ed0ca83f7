"""Cards in charsets that they name, or do not."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.services.address_book import AddressBook


def read(*lines: bytes, version: str = "2.1", charset: str = "") -> list[ContactRead]:
    """The contacts of cards of which each begins with its FN."""
    text = b"".join(
        (b"END:VCARD\r\n" if number else b"")
        + f"BEGIN:VCARD\r\nVERSION:{version}\r\n".encode()
        + line
        if line.startswith(b"FN")
        else line
        for number, line in enumerate(line + b"\r\n" for line in lines)
    )
    found = list(read_vcards_from(io.BytesIO(text + b"END:VCARD\r\n"), "a.vcf", charset))
    assert all(isinstance(item, ContactRead) for item in found)
    return [item for item in found if isinstance(item, ContactRead)]


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_text_without_charset_is_in_the_one_its_card_names(version: str) -> None:
    (found,) = read(
        "FN;CHARSET=windows-1251:Анна Цой".encode("cp1251"),
        "N:Цой;Анна".encode("cp1251"),
        b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"".join(b"=%02X" % b for b in "Цой".encode("cp1251")),
        version=version,
    )
    person = found.contact.person
    assert (person.display_name, person.family, person.notes) == ("Анна Цой", "Цой", "Цой")


@pytest.mark.parametrize("charset", ["cp1250", "cp1251", "cp1253", "cp1255", "cp932", "mac_roman"])
def test_a_file_that_names_no_charset_is_read_by_all_its_bytes(charset: str) -> None:
    names = {
        "cp1250": ["Żaneta Źrebiec", "Świętosław Dąbrowski"],
        "cp1251": ["Юлия Щербакова", "Фёдор Ёлкин"],
        "cp1253": ["Μαρία Οικονόμου", "Νίκος Γεωργίου"],
        "cp1255": ["תמר כהן", "נועה לוי"],
        "cp932": ["表 花子", "髙橋 健一"],
        "mac_roman": ["Jürgen Groß", "Änne Böhm"],
    }[charset]
    found = read(*(f"FN:{name}".encode(charset) for name in names))
    assert [item.contact.person.display_name for item in found] == names


def test_one_cut_byte_costs_one_letter() -> None:
    (found,) = read(b"FN:Ana", "NOTE:Ää Öö Üü ".encode() + b"\xc3")
    assert found.contact.person.notes == "Ää Öö Üü \ufffd"
    (found,) = read(b"FN:Jos\xc3", "NOTE:Grüße".encode(), version="3.0")
    assert found.contact.person.display_name == "Jos\ufffd"
    (found,) = read(b"FN;CHARSET=windows-1253:\xc5\xeb\xff\xed\xe7")
    assert found.contact.person.display_name == "Ελ\ufffdνη"


def test_a_line_folded_within_a_character_is_whole() -> None:
    (found,) = read(b"FN:J\xc3\r\n \xbcrgen", version="3.0")
    assert found.contact.person.display_name == "Jürgen"


def test_a_guess_is_told_and_another_charset_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Лев\r\nEND:VCARD\r\n"
    path.write_bytes(card.encode("koi8-r"))
    book = AddressBook(tmp_path / "kith")
    try:
        told = book.importing.preview([path])
        assert told.charsets[str(path)].is_guess
        assert {"cp1251", "koi8-r", "cp1252"} <= {
            told.charsets[str(path)].name,
            *told.charsets[str(path)].others,
        }
        chosen = {str(path): "cp1251"}
        again = book.importing.preview([path], charsets=chosen)
        assert [item.name for item in again.cards] == ["мЕЧ"]
        assert again.charsets[str(path)].name == "cp1251"
        assert "koi8-r" in again.charsets[str(path)].others
        shown = book.importing.card(again.cards[0])
        assert shown is not None and shown.after.person.display_name == "мЕЧ"
        report = book.importing.run([path], charsets={str(path): "koi8-r"})
        assert book.people.contact(report.people[0]).person.display_name == "Лев"
        path.write_bytes(card.encode())
        assert not book.importing.preview([path]).charsets
    finally:
        book.close()


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_letters_of_iso_2022_in_a_file_of_utf_8_are_read_and_stay_when_written(
    version: str,
) -> None:
    cards = read(
        b'FN:Rie \x1b$B$"\x1b(B Sato',
        "NOTE:Zoë, \x1b$B\x1b".encode(),
        b"FN:Bo\x1b(B",
        b'NOTE;ENCODING=QUOTED-PRINTABLE:=1B$B$"=1B(B',
        version="3.0",
    )
    found = [(item.contact.person.display_name, item.contact.person.notes) for item in cards]
    assert found == [("Rie あ Sato", "Zoë, $B"), ("Bo(B", '$B$"(B')]
    written = "".join(write_vcard(item.contact, version) for item in cards)
    again = read_vcards_from(io.BytesIO(written.encode()), "a.vcf")
    assert found == [
        (item.contact.person.display_name, item.contact.person.notes)
        for item in again
        if isinstance(item, ContactRead)
    ]
