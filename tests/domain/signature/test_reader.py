"""A person read out of a mail signature: nothing that is not there, and what is not known is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.person import ChannelKind, Contact
from desktop_app.domain.signature.reader import read_signature
from tests.domain.signature.score import score

OPEN = Path(__file__).parents[2] / "data" / "signatures" / "open.json"
MIXED = """> Can you call Bob on 020 7946 0999?

Will do.

Kind regards,
Dr Helen Marsh (she/her)
Editorial Director
Kestrel Press Ltd
9 Broad Street, Oxford OX1 3AS
Tel: +44 (0)1865 960111 ext. 22 | Fax +44 1865 960112
helen@kestrelpress.example.co.uk
Cakes on Fridays
This e-mail is confidential. If you are not the intended recipient, delete it."""


def _ways(contact: Contact, kind: ChannelKind) -> list[tuple[str, str]]:
    return [(way.value, way.label) for way in contact.channels if way.kind is kind]


def test_the_open_set_of_signatures_is_read() -> None:
    precision, recall, told = score(OPEN)
    assert precision >= 0.985, told
    assert recall >= 0.98, told


def test_a_signature_below_a_mail_is_read_and_the_mail_is_not() -> None:
    found = read_signature(MIXED)
    person, work = found.contact.person, found.contact.positions[0]
    assert (person.display_name, person.prefix) == ("Dr Helen Marsh", "Dr")
    assert (person.given, person.family, person.pronouns) == ("Helen", "Marsh", "she/her")
    assert (work.title, work.organisation) == ("Editorial Director", "Kestrel Press Ltd")
    assert _ways(found.contact, ChannelKind.PHONE) == [
        ("+44 (0)1865 960111 ext. 22", ""),
        ("+44 1865 960112", "fax"),
    ]
    assert _ways(found.contact, ChannelKind.EMAIL) == [("helen@kestrelpress.example.co.uk", "")]


def test_what_is_not_known_is_told_and_becomes_nothing() -> None:
    found = read_signature(MIXED)
    assert found.rest == ("Will do.", "Cakes on Fridays")


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("LG\nJAMES O'ROURKE", "James", "O'Rourke"),
        ("Lieben Gruß\nMÜLLER, Ingrid", "Ingrid", "Müller"),
        ("Cordialement\nJean-Baptiste LEFÈVRE", "Jean-Baptiste", "Lefèvre"),
        ("Groeten,\nMarieke van den Berg", "Marieke", "van den Berg"),
        ("Üdvözlettel\nKOVÁCS Péter", "Péter", "Kovács"),
        ("Best,\nTom\n\nTom Fairweather\ntom@fair.example.com", "Tom", "Fairweather"),
        ("i. A. Sabine Wolters\nSachbearbeiterin", "Sabine", "Wolters"),
        ("Laura Mitchell <laura@aspen.example.com>", "Laura", "Mitchell"),
        ("Best\nHannah", "Hannah", ""),
    ],
)
def test_names_are_told_in_the_ways_of_their_countries(text: str, given: str, family: str) -> None:
    person = read_signature(text).contact.person
    assert (person.given, person.family) == (given, family)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tel. privat: 0331 5550145", ("0331 5550145", "home")),
        ("Handy 0171 5550198", ("0171 5550198", "mobile")),
        ("Portable : 06.55.50.02.24", ("06.55.50.02.24", "mobile")),
        ("Télécopie : +33 4 55 50 01 36", ("+33 4 55 50 01 36", "fax")),
        ("Ligne directe : 05 55 50 01 78", ("05 55 50 01 78", "work")),
        ("☎ 01326 960444", ("01326 960444", "")),
        ("212-555-0117", ("212-555-0117", "")),
        ("P: +1 (416) 555-0190 x204", ("+1 (416) 555-0190 ext. 204", "")),
        ("Spoed: 0229 555 269", ("0229 555 269", "")),
    ],
)
def test_numbers_have_their_kinds(line: str, expected: tuple[str, str]) -> None:
    found = read_signature(f"Anna Berg\n{line}").contact
    assert _ways(found, ChannelKind.PHONE) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "HRB 1234567",
        "IBAN DE12 5001 0517 0648 4898 90",
        "BTW BE 0123.456.789",
        "12.05.2025",
        "Bleep 4471",
        "Opening hours: 9-17",
        "Order 0123456789",
    ],
)
def test_other_numbers_are_no_phone_numbers(line: str) -> None:
    found = read_signature(f"Best regards\nAnna Berg\n{line}").contact
    assert _ways(found, ChannelKind.PHONE) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Via Garibaldi, 18\n10122 Torino (TO)",
            ("Via Garibaldi, 18", "Torino", "TO", "10122", ""),
        ),
        ("22 High Street\nBath\nBA1 1AA\nUK", ("22 High Street", "Bath", "", "BA1 1AA", "UK")),
        (
            "2200 Lamar Blvd, Suite 300\nAustin, TX 78704",
            ("2200 Lamar Blvd, Suite 300", "Austin", "TX", "78704", ""),
        ),
        ("1204 Mill Road\nDayton, OH 45401", ("1204 Mill Road", "Dayton", "OH", "45401", "")),
        (
            "77 South 4th Street\nSuite 310\nDenver, CO 80202",
            ("77 South 4th Street, Suite 310", "Denver", "CO", "80202", ""),
        ),
        ("Acme Mill\nSuite 310\nDenver, CO 80202", ("Suite 310", "Denver", "CO", "80202", "")),
        (
            "Rua Augusta, 1500\nSão Paulo - SP, 01304-001",
            ("Rua Augusta, 1500", "São Paulo", "SP", "01304-001", ""),
        ),
        (
            "Keizersgracht 412, 1016 GC Amsterdam",
            ("Keizersgracht 412", "Amsterdam", "", "1016 GC", ""),
        ),
    ],
)
def test_addresses_are_read_over_their_lines(lines: str, expected: tuple[str, ...]) -> None:
    found = read_signature(f"Anna Berg\nDesigner\n{lines}").contact
    (address,) = (way.address for way in found.channels if way.address is not None)
    told = (address.street, address.city, address.region, address.postal_code, address.country)
    assert told == expected


def test_a_profile_is_one_and_another_page_is_not() -> None:
    text = "Anna Berg\nlinkedin.com/in/annaberg · IG @anna.berg\nhttps://linkedin.com/company/acme"
    found = read_signature(text).contact
    profiles = [(way.service, way.value) for way in found.channels if way.service]
    assert profiles == [("linkedin", "linkedin.com/in/annaberg"), ("instagram", "@anna.berg")]
    assert _ways(found, ChannelKind.WEB) == [("https://linkedin.com/company/acme", "")]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(MIXED.split() + ["|", "\n", "(", ")", "\x00", "名", "+49", "@"])))
def test_no_text_makes_it_fail(words: list[str]) -> None:
    text = " ".join(words)
    found = read_signature(text)
    for way in found.contact.channels:
        assert way.value.strip()
