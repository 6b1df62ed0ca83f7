"""Files put together, cut or torn: every card in them is found, and each line is its card's."""

from __future__ import annotations

import io

import pytest

from desktop_app.formats.vcard.kept import unread_lines
from desktop_app.formats.vcard.lines import MOST_HELD, cards
from desktop_app.formats.vcard.reader import read_vcards_from


def read(text: str) -> list[tuple[int, list[str]]]:
    """Where each card began, and its lines."""
    return [(card.line, card.lines) for card in cards(io.StringIO(text))]


def names(text: str) -> list[str]:
    """The names of the people in a file."""
    found = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    return [item.contact.person.display_name for item in found]


@pytest.mark.parametrize(
    "between",
    ["END:VCARDBEGIN:VCARD", "END:VCARD\ufeffBEGIN:VCARD", "END:VCARD BEGIN:VCARD",
     "END:VCARD\n\ufeffBEGIN:VCARD", "END:VCARD\n\nBEGIN:VCARD ", "end:vcardbegin:vcard"],
)  # fmt: skip
def test_files_put_together_without_a_line_end(between: str) -> None:
    text = f"BEGIN:VCARD\nFN:Ana\n{between}\nFN:Ben\n{between}\nFN:Cleo\nEND:VCARD\n"
    assert [lines for _, lines in read(text)] == [["FN:Ana"], ["FN:Ben"], ["FN:Cleo"]]
    assert names(text) == ["Ana", "Ben", "Cleo"]


@pytest.mark.parametrize(
    "begin", ["TEST.BEGIN:VCARD", "--BEGIN:VCARD", "BEGIN : VCARD", "\tBEGIN:vCard"]
)
def test_a_beginning_written_oddly(begin: str) -> None:
    text = f"{begin}\nFN:Ana\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\n"
    assert names(text) == ["Ana", "Ben"]


def test_a_card_whose_beginning_is_missing() -> None:
    text = "VERSION:3.0\nFN:Ana\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\n"
    assert read(text)[0] == (1, ["VERSION:3.0", "FN:Ana", "TEL:1"])
    assert names(text) == ["Ana", "Ben"]
    assert names("Dear all,\n\nthe list:\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\nBye\n") == ["Ben"]
    assert names("NOTE:of the file\nBEGIN:VCARD\nFN:Ben\nEND:VCARD\n") == ["Ben"]


def test_a_card_goes_on_after_those_inside_it() -> None:
    inner = "BEGIN:VCARD\nFN:Ben\nTEL:2\nEND:VCARD\nBEGIN:VCARD\nFN:Cleo\nEND:VCARD\n"
    text = f"BEGIN:VCARD\nFN:Ana\n{inner}TEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Dora\nEND:VCARD\n"
    assert [lines for _, lines in read(text)] == [
        ["FN:Ana", "TEL:1"],
        ["FN:Ben", "TEL:2"],
        ["FN:Cleo"],
        ["FN:Dora"],
    ]


def test_a_missing_end_costs_no_card_and_keeps_the_order() -> None:
    many = "".join(f"BEGIN:VCARD\nFN:{number}\nEND:VCARD\n" for number in range(MOST_HELD + 5))
    text = f"BEGIN:VCARD\nFN:Ana\nTEL:1\n{many}"
    assert names(text) == ["Ana", *map(str, range(MOST_HELD + 5))]
    found = read(text)
    assert [line for line, _ in found] == sorted(line for line, _ in found)
    assert names("BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Ben\nBEGIN:VCARD\nFN:Cleo\n") == [
        "Ana",
        "Ben",
        "Cleo",
    ]


@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_quoted_printable_that_ends_in_a_soft_break_swallows_nothing(gap: str) -> None:
    text = (
        "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=\n" + gap
        + "TEL;HOME:028\nADR;ENCODING=QUOTED-PRINTABLE:;;a;b;;;Deutschland=\n" + gap
        + "LABEL;ENCODING=QUOTED-PRINTABLE:x=\n" + gap + "END:VCARD\n"
    )  # fmt: skip
    (found,) = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    assert found.contact.person.display_name == "Jörg"
    assert [item.value for item in found.contact.channels] == ["028", "a, b, Deutschland"]


def test_soft_breaks_still_join_what_belongs_together() -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE:one=\ntwo: three=\n\nfour\nFN:A\nEND:VCARD\n"
    (found,) = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    assert found.contact.person.notes == "onetwo: threefour"


def test_encoded_text_may_begin_on_the_next_line() -> None:
    text = (
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:\n;Zo=C3=AB\n"
        "TEL;CELL:0301\nNOTE;ENCODING=QUOTED-PRINTABLE:\n=41na\n"
        "TITLE;ENCODING=QUOTED-PRINTABLE:\nEMAIL:z@x.example\nEND:VCARD\n"
    )
    (item,) = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    assert item.problems == ()
    person = item.contact.person
    assert (person.display_name, person.given, person.notes) == ("Zoë", "Zoë", "Ana")
    assert [way.value for way in item.contact.channels] == ["0301", "z@x.example"]


@pytest.mark.parametrize("indent", [" ", "\t", "    "])
def test_what_follows_a_soft_break_may_be_indented(indent: str) -> None:
    """ez-vcard and Dolibarr fold encoded text as other lines are folded: bytes of one letter tell."""
    text = (
        "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=\n"
        f"{indent}=AB D=\n{indent}ay\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:so=\n{indent} on=\n"
        f"{indent}=\n{indent}!\nEND:VCARD\n"
    )
    (found,) = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    assert (found.contact.person.display_name, found.contact.person.notes) == ("Zoë Day", "so on!")


@pytest.mark.parametrize(
    ("value", "note"),
    [
        ("one=\n two", "one two"),
        ("one=\n  two=\n three", "one  two three"),
        ("one=\n    two=\n     three", "onetwo three"),
        ("K=F6=\n =80", "Kö €"),
    ],
)
def test_blanks_after_a_soft_break_are_text_where_nothing_says_otherwise(
    value: str, note: str
) -> None:
    text = f"BEGIN:VCARD\nVERSION:2.1\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:{value}\nEND:VCARD\n"
    (found,) = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    assert found.contact.person.notes == note


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_label_in_quotes_may_have_several_lines(version: str) -> None:
    text = (
        f'BEGIN:VCARD\nVERSION:{version}\nFN:Ana\nADR;TYPE=HOME;LABEL="42 Plantation St.\n'
        'Baytown, LA 30314\nUnited States: America":;;42 Plantation St.;Baytown;LA;30314;United States\n'
        "TEL:0301\nEND:VCARD\n"
    )
    (found,) = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    assert found.problems == ()
    address, number = found.contact.channels
    assert address.value == "42 Plantation St., Baytown, LA 30314, United States"
    assert number.value == "0301"
    assert found.contact.raw is not None
    assert unread_lines(found.contact.raw) == []


@pytest.mark.parametrize("line", ['NOTE:a "quoted', 'TEL;TYPE="work:0300', 'ADR;LABEL="a'])
def test_a_quote_that_never_ends_swallows_no_property(line: str) -> None:
    text = f"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n{line}\nEMAIL:a@x.example\nTITLE:Cook\nEND:VCARD\n"
    (found,) = read_vcards_from(io.BytesIO(text.encode()), "a.vcf")
    assert "a@x.example" in [way.value for way in found.contact.channels]
    assert found.contact.person.display_name == "Ana"
    assert [position.title for position in found.contact.positions] == ["Cook"]
