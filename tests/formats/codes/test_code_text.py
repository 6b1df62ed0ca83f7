"""The texts of codes: MeCard and BizCard in whatever order, mail and telephone addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.formats.codes.code_text import records_of_code
from desktop_app.formats.source import read_records, sources


def _read(text: str) -> tuple[str, list[tuple[str, str]]]:
    (found,) = records_of_code(text)
    assert isinstance(found, ContactRead)
    ways = [(way.label or way.kind.value, way.value) for way in found.contact.channels]
    return found.contact.person.display_name, ways


@pytest.mark.parametrize(
    ("text", "name", "ways"),
    [
        (
            "MECARD:N:Roberts,Nia;TEL:+441632960168;EMAIL:nia@example.com;;",
            "Nia Roberts",
            [("phone", "+441632960168"), ("email", "nia@example.com")],
        ),
        ("MECARD:TEL:12345;N:Nia", "Nia", [("phone", "12345")]),
        ("MECARD:TEL:12345;N:Nia\\", "Nia", [("phone", "12345")]),
        ("MECARD:TEL:12345;NOTE:" + "a," * 10_000 + ";N:Nia\\", "Nia", [("phone", "12345")]),
        ("mecard:n:O\\;Hara\\, Sons;tel:1\\:2;;", "O;Hara, Sons", [("phone", "1:2")]),
        (
            "MECARD:N:Berg,Anna;ADR:,,12 High Street,Oxford,,OX1 1AA,UK;;",
            "Anna Berg",
            [("address", "12 High Street, Oxford, OX1 1AA, UK")],
        ),
        (
            "MECARD:N:Berg,Anna;ADR:Somewhere 5, Oxford;;",
            "Anna Berg",
            [("address", "Somewhere 5, Oxford")],
        ),
        (
            "BIZCARD:N:Sean;X:Owen;T:Engineer;C:Acme;B:+12125551212;M:555;E:s@example.com;;",
            "Sean Owen",
            [("work", "+12125551212"), ("mobile", "555"), ("email", "s@example.com")],
        ),
        (
            "mailto:anna%40berg.example?subject=Hi",
            "anna@berg.example",
            [("email", "anna@berg.example")],
        ),
        ("tel:+44-1632-960168;ext=5", "+44-1632-960168", [("phone", "+44-1632-960168")]),
        ("SMSTO:+441632960168:hello", "+441632960168", [("phone", "+441632960168")]),
    ],
)
def test_what_a_code_says_is_read(text: str, name: str, ways: list[tuple[str, str]]) -> None:
    assert _read(text) == (name, ways)


def test_a_field_that_is_not_known_is_kept_on_the_card() -> None:
    (found,) = records_of_code("MECARD:N:Berg,Anna;BLOOD:0+;;")
    assert isinstance(found, ContactRead)
    assert found.contact.raw is not None
    assert "X-MECARD-BLOOD:0+" in found.contact.raw.lines


@pytest.mark.parametrize(
    "text", ["https://example.com", "WIFI:S:home;P:x;;", "MECARD:;;", "tel:", ""]
)
def test_a_code_about_nobody_is_a_problem(text: str) -> None:
    (found,) = records_of_code(text, "picture.png", 2)
    assert isinstance(found, Problem)
    assert (found.fault.key, found.line) == ("code-tells-nobody", 2)


def test_what_chinese_makers_of_codes_say_of_work() -> None:
    (found,) = records_of_code("MECARD:N:孙先生;ORG:一;DIV:研发部;TIL:程序员;ADR:安徽合肥;;")
    assert isinstance(found, ContactRead)
    (position,) = found.contact.positions
    assert (position.organisation, position.department) == ("一", "研发部")
    assert position.title == "程序员"


def test_a_file_of_codes(tmp_path: Path) -> None:
    path = tmp_path / "codes.txt"
    codes = "MECARD:N:Berg,Anna;TEL:1;\nEMAIL:a@b.example;;\n\nBIZCARD:N:Nia;B:2;;\nMECARD:;;\n"
    path.write_text(codes + "MECARD:N:" + "a" * 50_000 + "\n" + "TEL:3;" * 9_000, "utf-16")
    anna, nia, nobody, cut = read_records(path)
    assert isinstance(anna, ContactRead) and isinstance(nia, ContactRead)
    assert (anna.source, anna.line, nia.line) == ("vcard", 1, 4)
    assert [way.value for way in anna.contact.channels] == ["1", "a@b.example"]
    assert isinstance(nobody, Problem) and (nobody.line, nobody.fault.key) == (
        5,
        "code-tells-nobody",
    )
    assert isinstance(cut, ContactRead | Problem)
    assert sources()["code"].read_one(path, 4) == nia


def test_several_cards_of_one_code_are_read() -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\nEND:VCARD\r\n"
    found = list(records_of_code(card.format("A") + card.format("B"), number=3))
    assert [item.line for item in found] == [3, 3]
    assert [item.contact.person.display_name for item in found] == ["A", "B"]  # type: ignore[union-attr]
