"""What is written for each fact, how lines are folded, and what becomes of a card's own lines."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.importing import ContactRead
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Photo,
    Position,
    RawCard,
    Relation,
)
from desktop_app.formats.fingerprint import fingerprint
from desktop_app.formats.vcard.reader import contact_of, read_vcards_from
from desktop_app.formats.vcard.writer import write_group, write_vcard

K = DateKind


def _lines(contact: Contact, version: str = "3.0") -> list[str]:
    text = write_vcard(contact, version)
    assert text.startswith(f"BEGIN:VCARD\r\nVERSION:{version}\r\n") and text.endswith(
        "END:VCARD\r\n"
    )
    return text.replace("\r\n ", "").split("\r\n")[2:-2]


def _read(*lines: str, version: str = "3.0") -> Contact:
    raw = RawCard(version, lines)
    contact = contact_of(raw)
    contact.raw = raw
    return contact


def _person(**more) -> Contact:
    return Contact(Person(display_name="x", **more))


FACTS = [
    # what is known, the lines of 3.0, the lines of 4.0; FN and N aside
    (_person(nickname="a;b", notes="n\nm", file_as="f", time_zone="E/L", uid="u"),
     ["N:;;;;", "NICKNAME:a\\;b", "SORT-STRING:f", "NOTE:n\\nm", "TZ:E/L", "UID:u"],
     ["N;SORT-AS=f:;;;;", "NICKNAME:a\\;b", "NOTE:n\\nm", "TZ:E/L", "UID:u"]),
    (_person(phonetic_given="a", phonetic_middle="b", phonetic_family="c"),
     ["X-PHONETIC-FIRST-NAME:a", "X-PHONETIC-MIDDLE-NAME:b", "X-PHONETIC-LAST-NAME:c"],
     ["X-PHONETIC-FIRST-NAME:a", "X-PHONETIC-MIDDLE-NAME:b", "X-PHONETIC-LAST-NAME:c"]),
    *((_person(gender=word), [f"X-GENDER:{letter}"], [f"GENDER:{letter}"])
      for word, letter in (("male", "M"), ("female", "F"), ("other", "O"), ("none", "N"), ("unknown", "U"), ("fluid", ";fluid"))),
    (_person(is_company=True), ["X-ABShowAs:COMPANY"], ["KIND:org"]),
    (_person(headline="h", met_on=PartialDate(2018), cadence=Cadence(7, 11), fields=("a", "b"), starred=True, is_you=True),
     ["X-KITH-HEADLINE:h", "X-KITH-MET-ON:2018", "X-KITH-CADENCE:7/11", "X-KITH-FIELD:a", "X-KITH-FIELD:b", "X-KITH-STARRED:yes",
      "X-KITH-IS-YOU:yes"],
     ["X-KITH-HEADLINE:h", "X-KITH-MET-ON:2018", "X-KITH-CADENCE:7/11", "X-KITH-FIELD:a", "X-KITH-FIELD:b", "X-KITH-STARRED:yes",
      "X-KITH-IS-YOU:yes"]),
    (Contact(Person(display_name="x"), tags=["a", "b,c"]), ["CATEGORIES:a,b\\,c"], ["CATEGORIES:a,b\\,c"]),
    (Contact(Person(display_name="x"), photo=Photo(b"abc", "image/png")),
     ["PHOTO;ENCODING=b;TYPE=PNG:YWJj"], ["PHOTO:data:image/png;base64,YWJj"]),
    (Contact(Person(display_name="x"), positions=[Position("A;B", "t", "d", "r")]),
     ["ORG:A\\;B;d", "TITLE:t", "ROLE:r"], ["ORG:A\\;B;d", "TITLE:t", "ROLE:r"]),
    (Contact(Person(display_name="x"), positions=[Position("A", ended=True), Position("B")]),
     ["ORG:B", 'X-KITH-POSITION:{"organisation": "A"\\, "ended": true}', 'X-KITH-POSITION:{"organisation": "B"}'],
     ["ORG:B", 'X-KITH-POSITION:{"organisation": "A"\\, "ended": true}', 'X-KITH-POSITION:{"organisation": "B"}']),
    (Contact(Person(display_name="x"), dates=[ImportantDate(K.BIRTHDAY, PartialDate(1984, 5, 14), lead_days=0)]),
     ["BDAY;X-KITH-LEAD=0:1984-05-14"], ["BDAY;X-KITH-LEAD=0:19840514"]),
    (Contact(Person(display_name="x"), dates=[ImportantDate(K.BIRTHDAY, PartialDate(None, 5, 14))]),
     ["BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-14"], ["BDAY:--0514"]),
    (Contact(Person(display_name="x"), dates=[ImportantDate(K.DEATH, PartialDate(2020))]), ["DEATHDATE:2020"], ["DEATHDATE:2020"]),
    (Contact(Person(display_name="x"), dates=[ImportantDate(K.BIRTHDAY, None, text="circa, 1800")]),
     ["BDAY;VALUE=text:circa\\, 1800"], ["BDAY;VALUE=text:circa\\, 1800"]),
    (Contact(Person(display_name="x"), dates=[ImportantDate(K.ANNIVERSARY, PartialDate(2010, 6, 1))]),
     ["item1.X-ABDATE:2010-06-01", "item1.X-ABLabel:_$!<Anniversary>!$_"], ["ANNIVERSARY:20100601"]),
    (Contact(Person(display_name="x"), dates=[ImportantDate(K.OTHER, PartialDate(2010, 6, 1), "Met")]),
     ["item1.X-ABDATE:2010-06-01", "item1.X-ABLabel:Met"], ["item1.X-ABDATE:20100601", "item1.X-ABLabel:Met"]),
    (Contact(Person(display_name="x"), relations=[Relation("child", other_uid="u")]),
     ["RELATED;TYPE=child:urn:uuid:u"], ["RELATED;TYPE=child:urn:uuid:u"]),
    (Contact(Person(display_name="x"), relations=[Relation("child", "Rui, Jr")]),
     ["item1.X-ABRELATEDNAMES:Rui\\, Jr", "item1.X-ABLabel:_$!<Child>!$_"], ["RELATED;TYPE=child;VALUE=text:Rui\\, Jr"]),
    (Contact(Person(display_name="x"), relations=[Relation("old boss", "Rui")]),
     ["item1.X-ABRELATEDNAMES:Rui", "item1.X-ABLabel:old boss"], ["RELATED;TYPE=old boss;VALUE=text:Rui"]),
]  # fmt: skip


@pytest.mark.parametrize(("contact", "three", "four"), FACTS)
def test_each_fact_has_its_line(contact: Contact, three: list[str], four: list[str]) -> None:
    told = set(_lines(contact))
    assert {"FN:x", "N:;;;;"} < told
    assert told == {"FN:x", "N:;;;;", *three}
    names = {"FN:x"} if any(line.startswith("N;") for line in four) else {"FN:x", "N:;;;;"}
    assert set(_lines(contact, "4.0")) == names | set(four)


def test_a_name_in_parts() -> None:
    contact = _person(prefix="Dr.", given="Ana", middle="M", family="So;usa", suffix="Jr.")
    assert "N:So\\;usa;Ana;M;Dr.;Jr." in _lines(contact)
    assert "N:;;;;" not in _lines(contact)


@pytest.mark.parametrize(
    "text",
    [
        "x" * 300,
        "é" * 300,
        "x" + "é" * 300,
        "日本" * 100,
        "a😀" * 60,
        "x" * 70,
        "x" * 71,
        "x" * 145,
        "x" * 146,
    ],
)
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(text: str) -> None:
    written = write_vcard(_person(notes=text))
    for line in written.encode().split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert f"NOTE:{text}" in written.replace("\r\n ", "")


@pytest.mark.parametrize(("length", "folds"), [(70, 0), (71, 1), (144, 1), (145, 2)])
def test_nothing_is_folded_that_need_not_be(length: int, folds: int) -> None:
    assert write_vcard(_person(notes="x" * length)).count("\r\n ") == folds


KEPT = (
    "FN:x",
    "N:;x;;;",
    "item7.TEL:1",
    "item7.X-ABLabel:Car",
    "NOTE:a",
    "X-ODD;P=1:keep",
    "item9.X-ODD:keep",
    "CATEGORIES:a,b",
    "REV:1",
)


def test_a_line_goes_only_when_what_it_says_is_no_longer_true() -> None:
    contact = _read(*KEPT)
    assert _lines(contact) == list(KEPT)
    contact.person.notes = "b"
    assert _lines(contact) == ["NOTE:b" if line == "NOTE:a" else line for line in KEPT]
    contact = _read(*KEPT)
    contact.channels[0].label = "Boat"
    assert _lines(contact) == [
        *KEPT[:2],
        "item10.TEL:1",
        "item10.X-ABLabel:Boat",
        *KEPT[4:],
    ]
    contact = _read(*KEPT)
    contact.channels.clear()
    assert _lines(contact) == [line for line in KEPT if not line.startswith("item7")]


def test_what_shared_a_line_with_what_went_is_written_anew() -> None:
    contact = _read(*KEPT)
    contact.tags = ["b", "c"]
    assert _lines(contact) == [
        "CATEGORIES:b,c" if line.startswith("CATEGORIES") else line for line in KEPT
    ]
    joined = _read("FN:x", "N:;x", "ORG:A", "TITLE:t", "ROLE:r")
    joined.positions[0].title = "u"
    assert _lines(joined) == ["FN:x", "N:;x", "ORG:A", "TITLE:u", "ROLE:r"]


def test_into_the_other_version_lines_are_converted_at_their_place() -> None:
    old = _read(
        "FN:x",
        "TEL;TYPE=pref:1",
        "X-ODD;TYPE=pref;A=b:1",
        "LOGO;ENCODING=b;TYPE=PNG:YWJj",
        "KEY;ENCODING=b:YWJj",
        "no property",
    )
    assert _lines(old, "4.0") == [
        "N:;;;;", "FN:x", "TEL;PREF=1:1", "X-ODD;PREF=1;A=b:1", "LOGO:data:image/png;base64,YWJj",
        "KEY:data:application/octet-stream;base64,YWJj",
    ]  # fmt: skip
    assert "no property" not in _lines(old)
    new = _read(
        "FN:x", "X-ODD;PREF=1:1", "BDAY:19840514", "LOGO:data:image/png;base64,YWJj", version="4.0"
    )
    assert _lines(new) == [
        "N:;;;;", "FN:x", "X-ODD;TYPE=pref:1", "BDAY:1984-05-14", "LOGO;ENCODING=b;TYPE=PNG:YWJj",
    ]  # fmt: skip


GIF, PNG = "R0lGODlhAQ==", "iVBORw0KGgp4"
FROM_3 = (
    "N:Sousa;Ana", "FN:x", "NICKNAME:Nan", "NICKNAME:Nini", "TEL;TYPE=VOICE,MSG,WORK:1", "EMAIL;TYPE=INTERNET;TYPE=X-ODD:a@b",
    f"PHOTO;ENCODING=b;TYPE=GIF:{GIF}", f"PHOTO;ENCODING=b;TYPE=PNG:{PNG}", "item3.ADR;TYPE=HOME,PARCEL:;;Rua 1;;;;",
    "item3.X-ABADR:pt", "item3.X-ODD:1", "SORT-STRING:Sousa", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29",
    "item4.X-ABDATE:2010-06-01", "item4.X-ABLabel:_$!<Anniversary>!$_",
)  # fmt: skip
FROM_4 = (
    'N;SORT-AS="Sousa":Sousa;Ana', "FN:x", "TEL;VALUE=uri;PREF=2;TYPE=\"voice,work\":tel:+351-1", "EMAIL;PREF=1:a@b",
    'ADR;LABEL="Rua 1^n1000 Lisboa";TYPE=home:;;Rua 1;Lisboa;;1000;', "PRONOUNS:she", "ANNIVERSARY:20100601",
    "RELATED;TYPE=child;VALUE=text:Rui", "GENDER:F", "X-ODD;PREF=3:1", "BDAY:--0229",
)  # fmt: skip


@pytest.mark.parametrize(("lines", "version"), [(FROM_3, "3.0"), (FROM_4, "4.0")])
def test_the_other_version_says_the_same_and_comes_back(
    lines: tuple[str, ...], version: str
) -> None:
    contact, other = _read(*lines, version=version), "4.0" if version == "3.0" else "3.0"
    there = _lines(contact, other)
    again = _read(*there, version=other)
    back = _read(*_lines(again, version), version=version)
    assert again.raw and back.raw
    for found in (again, back):
        found.raw = contact.raw
    assert again == contact
    assert back == contact


def test_what_the_other_version_keeps_of_a_line() -> None:
    four = _lines(_read(*FROM_3), "4.0")
    assert "TEL;TYPE=VOICE;TYPE=MSG;TYPE=WORK:1" in four or "TEL;TYPE=VOICE,MSG,WORK:1" in four
    assert {
        "NICKNAME:Nan",
        "NICKNAME:Nini",
        "item3.X-ABADR:pt",
        "item3.X-ODD:1",
        "BDAY:--0229",
    } < set(four)
    assert [line for line in four if line.startswith("PHOTO")] == [
        f"PHOTO:data:image/gif;base64,{GIF}", f"PHOTO:data:image/png;base64,{PNG}",
    ]  # fmt: skip
    three = _lines(_read(*FROM_4, version="4.0"))
    assert {"SORT-STRING:Sousa", "X-ODD;PREF=3:1", "EMAIL;TYPE=pref:a@b"} < set(three)
    assert "LABEL;TYPE=home:Rua 1\\n1000 Lisboa" in three
    assert [line for line in three if line.startswith("TEL")] == [
        "TEL;PREF=2;TYPE=voice;TYPE=work:+351-1"
    ]


def test_a_group_is_named_as_its_version_has_it() -> None:
    raw = RawCard(
        "3.0", ("FN:G", "X-ADDRESSBOOKSERVER-KIND:group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a")
    )
    assert (
        "\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a\r\n"
        in write_group(raw)
    )
    assert "\r\nKIND:group\r\nMEMBER:urn:uuid:a\r\n" in write_group(raw, "4.0")


def test_the_same_card_has_the_same_mark() -> None:
    mark = fingerprint(RawCard("3.0", ("FN:x", "TEL:1")))
    assert mark == fingerprint(RawCard("3.0", ("REV:2020", "TEL:1", "prodid;x=y:z", "FN:x")))
    for other in (
        ("FN:x",),
        ("FN:x", "TEL:2"),
        ("FN:x", "TEL:1", "REVERSE:1"),
        ("FN:x", "TEL:1", "ROLE:r"),
        ("FN:x", "TEL:1", "NOTE:"),
    ):
        assert fingerprint(RawCard("3.0", other)) != mark


def test_a_kept_line_that_begins_with_a_blank_goes_on_with_no_other() -> None:
    contact = _read("\tX-FIRST:1", "FN:Ana Sousa", "\tADR:;;Rua 1;Lisboa;;;")
    (again,) = read_vcards_from(BytesIO(write_vcard(contact, "3.0").encode()), "a.vcf")
    assert isinstance(again, ContactRead)
    assert again.contact.person.display_name == "Ana Sousa"
    assert again.contact.person.notes == ""
