"""The parts of an address in cards that leave some out, or tell more of them than seven."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, PostalAddress, RawCard
from desktop_app.formats.vcard.postal_parts import postal_parts
from desktop_app.formats.vcard.reader import contact_of, read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard

PARTS = [
    # As vCard has them, and where a last part or two are missing.
    (";;Rua 1;Porto;;4000;Portugal", ";;Rua 1;Porto;;4000;Portugal"),
    (";;Rua 1;Porto", ";;Rua 1;Porto;;;"),
    (";;Rua 1;Porto;;4000", ";;Rua 1;Porto;;4000;"),
    (";;Rua 1;Porto;4000;Portugal;", ";;Rua 1;Porto;4000;Portugal;"),
    (";Flat 5;1234;Porto;Norte", ";Flat 5;1234;Porto;Norte;;"),
    # No region.
    (";;Rua 1;Porto;4000;Portugal", ";;Rua 1;Porto;;4000;Portugal"),
    (";;Rua 1;Porto;4000-123", ";;Rua 1;Porto;;4000-123;"),
    (";;;Porto;4000;Portugal", ";;;Porto;;4000;Portugal"),
    (";Floor 2;Rua 1;Porto;4000;PT", ";Floor 2;Rua 1;Porto;;4000;PT"),
    ("12;Floor 2;Rua 1;Porto;4000;PT", "12;Floor 2;Rua 1;Porto;;4000;PT"),
    (";Palace;Park;Porto;4000;PT", ";Palace;Park;Porto;;4000;PT"),
    (";;1 High St;Leeds;LS1 4AP;UK", ";;1 High St;Leeds;;LS1 4AP;UK"),
    # Nothing before the street.
    ("1 Elm St;Dale;OH;43001;USA", ";;1 Elm St;Dale;OH;43001;USA"),
    (";1 Elm St;Dale;OH;43001;USA", ";;1 Elm St;Dale;OH;43001;USA"),
    ("Unit 4;1 Elm St;Dale;OH;43001", ";Unit 4;1 Elm St;Dale;OH;43001;"),
    ("1 Elm St;Dale;43001;USA", ";;1 Elm St;Dale;;43001;USA"),
    ("Elm Court;Dale;OH;43001", ";;Elm Court;Dale;OH;43001;"),
    # The town behind its code.
    (";;Weg 1;10115;Berlin;Germany", ";;Weg 1;Berlin;;10115;Germany"),
    ("Weg 1;10115;Berlin", ";;Weg 1;Berlin;;10115;"),
    (";;Weg 1;10115", ";;Weg 1;;;10115;"),
    # Two codes, or none that is one.
    (";;Weg 1;10115;Berlin;10117", ";;Weg 1;10115;Berlin;10117;"),
    (";;Weg 1;Berlin;12;Germany", ";;Weg 1;Berlin;12;Germany;"),
    # Several texts in one part, where commas of a text are escaped.
    (";;Hall A,1\\, Rua B;Porto;;;", ";;Hall A, 1, Rua B;Porto;;;"),
    (";;Hall A,Rua B;Porto;;;", ";;Hall A,Rua B;Porto;;;"),
    # RFC 9554, and Google's eighth part.
    (
        ";;;Dale;OH;43001;USA;;7;3;54;Oak St;Bldg A;;;;;",
        ";7, 3, Bldg A;54 Oak St;Dale;OH;43001;USA",
    ),
    (";;54 Oak St;Dale;OH;43001;USA;;7;3;54;Oak St;;;;;;", ";;54 Oak St;Dale;OH;43001;USA"),
    (";;;Dale;;;;54 Oak St Dale", ";;;Dale;;;"),
]


@pytest.mark.parametrize(("value", "parts"), PARTS, ids=[value for value, _ in PARTS])
def test_parts_of_an_address(value: str, parts: str) -> None:
    assert postal_parts(value) == parts.split(";")


@pytest.mark.parametrize(
    ("line", "country", "shown"),
    [
        ("ADR;CC=pt:;;Rua 1;Porto;;4000;", "PT", "Rua 1, 4000 Porto, PT"),
        ("ADR;CC=PT:;;Rua 1;Porto;;4000;Spain", "Spain", "Rua 1, 4000 Porto, Spain"),
        ('ADR;CC=PT;LABEL="Rua 1^nPorto":;;;;;;', "", "Rua 1, Porto"),
    ],
)
def test_a_country_by_its_code(line: str, country: str, shown: str) -> None:
    (way,) = contact_of(RawCard("4.0", ("FN:Ana", line))).channels
    assert (way.value, way.address.country if way.address else "") == (shown, country)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_an_address_is_read_as_it_was_written(version: str) -> None:
    address = PostalAddress(street="Rua, 1", city="Porto", region="4000")
    way = Channel(ChannelKind.ADDRESS, address.one_line(), address=address)
    card = write_vcard(Contact(Person(display_name="Ana"), channels=[way]), version)
    (found,) = read_vcards_from(BytesIO(card.encode()), "again")
    assert [item.address for item in found.contact.channels] == [address]
