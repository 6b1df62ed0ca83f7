"""People written as a card and read back are the same people, in either version.

`KITH_PEOPLE=10000` tries that many.
"""

from __future__ import annotations

import os
from io import BytesIO
from random import Random

import pytest

from desktop_app.domain.importing import ContactRead
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person, Relation
from desktop_app.formats.facts import facts_of
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from tests.made_up_people import made_up

PEOPLE = int(os.environ.get("KITH_PEOPLE", "60"))


def _facts(contact: Contact) -> list[str]:
    return sorted(map(repr, facts_of(contact)))


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_is_written_is_read_back_equal(version: str) -> None:
    random = Random(7)
    for number in range(PEOPLE):
        contact = made_up(random, number)
        (read,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "a.vcf")
        assert isinstance(read, ContactRead) and not read.problems
        assert _facts(read.contact) == _facts(contact)
        other = "4.0" if version == "3.0" else "3.0"
        (again,) = read_vcards_from(BytesIO(write_vcard(read.contact, other).encode()), "b.vcf")
        assert isinstance(again, ContactRead)
        assert _facts(again.contact) == _facts(contact)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("kind", [ChannelKind.CHAT, ChannelKind.SOCIAL])
@pytest.mark.parametrize("service", ["", "telegram", "work", "x^y", "a, b"])
@pytest.mark.parametrize(
    "label", ["", "work", "Boat", "Boat, house", "a;b", "home, alone", "work fax"]
)
def test_a_label_of_a_chat_or_profile_is_no_service(
    version: str, kind: ChannelKind, service: str, label: str
) -> None:
    contact = Contact(Person(given="Ana"))
    contact.channels = [Channel(kind, "ana", label, service)]
    text = write_vcard(contact, version)
    (read,) = read_vcards_from(BytesIO(text.encode()), "ana.vcf")
    assert isinstance(read, ContactRead)
    assert read.contact.channels == contact.channels


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("uid", ["", "u1"])
@pytest.mark.parametrize(
    ("kind", "name"),
    [("pref", "Bo"), ("Pref", "Bo"), ("friend", "urn:uuid:"), ("friend", "Bo, Jr")],
)
def test_relations_with_words_that_mean_something_to_cards(
    kind: str, name: str, uid: str, version: str
) -> None:
    relation = Relation(kind, "" if uid else name, other_uid=uid)
    text = write_vcard(Contact(Person(given="Ana"), relations=[relation]), version)
    (read,) = read_vcards_from(BytesIO(text.encode()), "ana.vcf")
    assert isinstance(read, ContactRead)
    assert read.contact.relations == [relation]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_name_of_blanks_is_not_kept_instead_of_the_one_that_says_something(version: str) -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nN:;;\\n;;\nN:Sousa;Ana;;;\nEND:VCARD\n"
    (read,) = read_vcards_from(BytesIO(card.encode()), "ana.vcf")
    assert isinstance(read, ContactRead) and read.contact.person.family == "Sousa"
    again = BytesIO(write_vcard(read.contact, version).encode())
    (same,) = read_vcards_from(again, "ana.vcf")
    assert isinstance(same, ContactRead) and same.contact.person.family == "Sousa"


def test_a_relation_to_nobody_is_none() -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nRELATED;TYPE=friend:urn:uuid:\nEND:VCARD\n"
    (read,) = read_vcards_from(BytesIO(card.encode()), "ana.vcf")
    assert isinstance(read, ContactRead)
    assert not read.contact.relations


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("filed", [r"Sousa\new", "a\\", 'So "us" ^n, a; b: c'])
def test_what_somebody_is_filed_under_is_the_same_again(filed: str, version: str) -> None:
    text = write_vcard(Contact(Person(given="Ana", file_as=filed)), version)
    (read,) = read_vcards_from(BytesIO(text.encode()), "ana.vcf")
    assert isinstance(read, ContactRead)
    assert read.contact.person.file_as == filed


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize(
    "names",
    [
        ["N:Smith;John;;;", 'N;SORT-AS="Harten,Rene":Harten;Rene;;;'],
        ["N;SORT-AS=Harten:;;;;", "N;SORT-AS=Smith:Smith;John;;;"],
    ],
)
def test_of_several_names_what_somebody_is_filed_under_stays(
    names: list[str], version: str
) -> None:
    text = "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", "FN:X", *names, "END:VCARD", ""])
    (card,) = read_vcards_from(BytesIO(text.encode()), "a.vcf")
    assert isinstance(card, ContactRead)
    assert card.contact.person.file_as.startswith("Harten")
    again = BytesIO(write_vcard(card.contact, version).encode())
    (same,) = read_vcards_from(again, "a.vcf")
    assert isinstance(same, ContactRead)
    assert same.contact.person.file_as == card.contact.person.file_as


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_whoever_is_filed_under_many_words_keeps_their_name(version: str) -> None:
    contact = Contact(Person(display_name="Ana Reis", given="Ana", file_as="Reis " * 2000 + "A"))
    (read,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "ana.vcf")
    assert isinstance(read, ContactRead)
    assert _facts(read.contact) == _facts(contact)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize(
    "line",
    [
        # A LABEL is an address only beside an ADR (RFC 6350 section 6.3.1).
        "IMPP;LABEL=Boat:xmpp:ana@example.com",
        "X-FM-ONLINE-OTHER;LABEL=Mixi:ana",
        "AR;TYPE=WORK;LABEL=1 Quay:;;1  Quay;Lagos;;;",
        # An address in one piece is the one that its LABEL prints.
        'ADR;TYPE=home;LABEL="Rua A 1^nPorto":Rua A',
        'ADR;TYPE=home;LABEL="Rua A 1^nPorto":\\n',
        # No picture, whatever is said of how it is encoded.
        "TEL;TYPE=WORK;ENCODING=b:type=VOICE;type=pref:+1 212 555 0106",
        # Longer than a label is kept, with a blank where it ends.
        "LABEL;TYPE=" + "x" * 999 + " " + "y" * 2000 + ":1 Quay, Lagos",
    ],
)
def test_what_odd_lines_say_stays(line: str, version: str) -> None:
    text = "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", "FN:X", line, "END:VCARD", ""])
    (card,) = read_vcards_from(BytesIO(text.encode()), "a.vcf")
    assert isinstance(card, ContactRead)
    again = BytesIO(write_vcard(card.contact, version).encode())
    (same,) = read_vcards_from(again, "a.vcf")
    assert isinstance(same, ContactRead)
    assert _facts(same.contact) == _facts(card.contact)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_card_inside_that_the_file_breaks_off_is_not_written(version: str) -> None:
    torn = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\nAGENT:BEGIN:VCARD"
    (card,) = (
        item for item in read_vcards_from(BytesIO(torn), "a") if isinstance(item, ContactRead)
    )
    text = write_vcard(card.contact, version)
    (again,) = read_vcards_from(BytesIO(text.encode()), "a.vcf")
    assert isinstance(again, ContactRead)
    assert again.contact.person.display_name == "X"


@pytest.mark.parametrize(
    "line",
    [
        "EMAIL;TYPE=WORK;TYPE=PREF;TYPE=IN" + '""vcard' * 500 + ":ana@example.org",
        f"X-ABDATE;TYPE=before{chr(92) * 1500}:2020-05-01",
        f"X-ABDATE;TYPE={'x' * 999} yz:2020-05-01",
        f"RELATED;TYPE={'x' * 999} yz;VALUE=text:Bo Ek",
        f"RELATED;TYPE=friend;X-KITH-OTHER={'x' * 999} yz;VALUE=text:Bo Ek",
    ],
)
def test_a_type_of_any_length_is_written_so_that_it_can_be_read(line: str) -> None:
    """Found by fuzzing: escaped, the head was too long to read; a day's label had no end."""
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n{line}\r\nEND:VCARD\r\n"
    (read,) = read_vcards_from(BytesIO(card.encode()), "ana.vcf")
    assert isinstance(read, ContactRead)
    assert read.contact.channels or read.contact.dates or read.contact.relations
    text = write_vcard(read.contact, "4.0")
    (again,) = read_vcards_from(BytesIO(text.encode()), "again.vcf")
    assert isinstance(again, ContactRead)
    assert _facts(again.contact) == _facts(read.contact)
