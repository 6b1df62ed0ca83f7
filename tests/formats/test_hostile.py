"""Files made to harm: every one is read to its end, and costs no neighbour."""

from __future__ import annotations

import base64
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
)
from desktop_app.formats.fingerprint import fingerprint
from desktop_app.formats.vcard.photo import LARGEST
from desktop_app.formats.vcard.property_line import escape
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.reading import on_one_line
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.ui.words.fault_sentences import sentence_of_fault

NEIGHBOUR = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Good Neighbour\r\nEND:VCARD\r\n"


def _card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))


@pytest.mark.parametrize(
    "card",
    [
        _card("FN:x", "TEL;TYPE=" + "a," * 500_000 + '":1'),
        _card("FN:x", "NOTE:" + "n" * 20_000_000),
        _card("FN:x", *["X-A:b"] * 200_000),
        _card("FN:" + "x" * 1_000_000),
        _card(
            "FN:x",
            "PHOTO;ENCODING=b:"
            + base64.b64encode(b"\xff\xd8\xff" + b"\0" * (LARGEST + 10)).decode(),
        ),
        _card("FN:x", "PHOTO;ENCODING=b:!!!!"),
        _card("FN:x", "BDAY:99999999", "X-KITH-CADENCE:many", "X-KITH-POSITION:[1"),
        _card("FN:a\x00b", "N:\x00;\x00;;;"),
        _card("FN:x", "AGENT:" + "BEGIN:VCARD\r\nAGENT:\r\n" * 2000),
        _card("FN:x", ";;;:", ":", "=", "..:", "A" * 50_000, "ä:ö", "X;" + ";" * 100_000 + ":1"),
        "BEGIN:VCARD\r\n" * 5000,
        "END:VCARD\r\n" * 5000,
    ],
    ids=[
        "types",
        "line",
        "lines",
        "name",
        "photo",
        "base64",
        "values",
        "nul",
        "nested",
        "heads",
        "begins",
        "ends",
    ],
)
def test_a_bad_card_costs_no_neighbour(card: str) -> None:
    items = list(read_vcards_from(BytesIO((NEIGHBOUR + card + NEIGHBOUR).encode()), "hostile.vcf"))
    names = [item.contact.person.display_name for item in items if isinstance(item, ContactRead)]
    assert names.count("Good Neighbour") == 2
    for item in items:
        problems = [item] if isinstance(item, Problem) else getattr(item, "problems", ())
        assert all(
            sentence_of_fault(problem.fault).endswith(".")
            and len(sentence_of_fault(problem.fault)) < 300
            for problem in problems
        )


def test_a_name_too_long_is_refused_with_a_sentence() -> None:
    (problem,) = read_vcards_from(BytesIO(_card("FN:" + "x" * 1_000_000).encode()), "long.vcf")
    assert isinstance(problem, Problem)
    assert "1,000,000 characters" in sentence_of_fault(problem.fault)


def test_a_nul_is_taken_out_and_the_rest_kept() -> None:
    (item,) = read_vcards_from(BytesIO(_card("FN:a\x00b").encode()), "nul.vcf")
    assert isinstance(item, ContactRead)
    assert item.contact.person.display_name == "ab"


@given(st.binary(max_size=3000))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    list(read_vcards_from(BytesIO(b"BEGIN:VCARD\r\n" + data + b"\r\nEND:VCARD"), "fuzz.vcf"))


WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp", "Cf")), min_size=1, max_size=30).map(
    lambda text: " ".join(text.split())
).filter(bool)  # fmt: skip
PLAIN = st.sampled_from(
    ("a;b", "c,d", "e\\f", "line\nbreak", "<b>&amp;", "=cmd|' /C calc'!A0", "مرحبا", "日本語", "😀")
)
TEXTS = st.one_of(WORDS, PLAIN)


@given(
    name=TEXTS, family=TEXTS, notes=TEXTS, nickname=TEXTS, label=WORDS.filter(lambda text: text.isalpha()), value=WORDS,
    tags=st.lists(TEXTS, unique=True, max_size=3), photo=st.booleans(), version=st.sampled_from(("3.0", "4.0")),
)  # fmt: skip
def test_what_is_written_reads_back(
    name: str,
    family: str,
    notes: str,
    nickname: str,
    label: str,
    value: str,
    tags: list[str],
    photo: bool,
    version: str,
) -> None:
    contact = Contact(
        Person(
            display_name=name,
            family=family,
            notes=notes,
            nickname=nickname.replace(",", ""),
            uid="u-1",
        ),
        channels=[Channel(ChannelKind.EMAIL, value, label.lower())],
        positions=[Position(name, family)],
        dates=[ImportantDate(DateKind.OTHER, None, label, value)],
        tags=tags,
        photo=Photo(b"\x89PNG\r\n\x1a\nxx", "image/png") if photo else None,
    )
    (item,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "again")
    assert isinstance(item, ContactRead)
    again = item.contact
    assert again.raw is not None
    assert fingerprint(again.raw) == fingerprint(again.raw)
    again.raw = None
    assert again.person.display_name == on_one_line(escape(name))
    assert (again.person.family, again.person.notes) == (on_one_line(escape(family)), notes)
    assert again.channels[0].value == value
    assert sorted(again.tags) == sorted(tags)
    assert again.photo == contact.photo
    assert again.dates[0].text == value


def test_a_name_of_countless_blanks_is_put_on_one_line_at_once() -> None:
    # What takes the square of their number would take minutes.
    assert on_one_line("a" + "\t" * 500_000 + "b\r\n \x0b c") == "a" + "\t" * 500_000 + "b c"
