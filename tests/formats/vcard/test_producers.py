"""What single producers write in ways of their own, as Kith reads it: Symbian, Outlook, Evolution, KDE,
Roundcube, Samsung, Android and Japanese phones.
"""

from __future__ import annotations

import base64
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from desktop_app.domain.importing import ContactRead
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    RawCard,
    Relation,
)
from desktop_app.formats.vcard.kept import unread_lines
from desktop_app.formats.vcard.reader import contact_of, read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard

K = ChannelKind


def _card(*lines: str) -> Contact:
    raw = RawCard("3.0", ("FN:Ana Day", *lines))
    return replace(contact_of(raw), raw=raw)


WAYS = [
    ("X-MS-TEL;VOICE;COMPANY:1", (K.PHONE, "1", "main", "")),
    ("X-MS-TEL;TYPE=VOICE;TYPE=CALLBACK:1", (K.PHONE, "1", "callback", "")),
    ("X-ASSISTANT-TEL:1", (K.PHONE, "1", "assistant", "")),
    ("TEL;TYPE=X-EVOLUTION-CALLBACK:1", (K.PHONE, "1", "callback", "")),
    ("TEL;TYPE=WORK;TYPE=X-EVOLUTION-ASSISTANT:1", (K.PHONE, "1", "assistant", "")),
    ("TEL;TYPE=X-EVOLUTION-TTYTDD:1", (K.PHONE, "1", "text telephone", "")),
    ("TEL;TYPE=WORK,FAX;VALUE=uri:fax:1", (K.PHONE, "1", "work fax", "")),
    ("TEL;TYPE=MAIN-NUMBER:1", (K.PHONE, "1", "main", "")),
    ("TEL;TYPE=WORK\\,VOICE:1", (K.PHONE, "1", "work", "")),
    ('TEL;TYPE="HOME\\,FAX":1', (K.PHONE, "1", "home fax", "")),
    ("EMAIL;TYPE=email:a@b", (K.EMAIL, "a@b", "", "")),
    ("ADR;TYPE=adr:;;Some St 1;;;;", (K.ADDRESS, "Some St 1", "", "")),
    ("TEL;TYPE=tel:1", (K.PHONE, "1", "", "")),
    ("IMPP;TYPE=x-skype,work:skype:ana", (K.CHAT, "ana", "work", "skype")),
    ("X-PALM-IM;Yahoo:a@b", (K.CHAT, "a@b", "", "yahoo")),
    ("ADR;TYPE=home:Some St 1\\n10115 Berlin", (K.ADDRESS, "Some St 1, 10115 Berlin", "home", "")),
    ('ADR;LABEL="Some St 1":', (K.ADDRESS, "Some St 1", "", "")),
    ("EMAIL;TYPE=*:a@b", (K.EMAIL, "a@b", "", "")),
    ("TEL;VALUE=uri:tel: 1", (K.PHONE, "1", "", "")),
    ("X-EVOLUTION-BLOG-URL:b.example", (K.WEB, "b.example", "blog", "")),
    ("X-KADDRESSBOOK-BlogFeed:b.example", (K.WEB, "b.example", "blog", "")),
    ("X-EVOLUTION-VIDEO-URL:v.example", (K.WEB, "v.example", "video", "")),
    ("X-KADDRESSBOOK-X-IMAddress:a@b", (K.CHAT, "a@b", "", "")),
    ("X-IMPP;X-SERVICE-TYPE=XMPP:a@b", (K.CHAT, "a@b", "", "jabber")),
    ("TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C4=B0=C5=9F=20=6B=6F=64=75):1",
        (K.PHONE, "1", "İş kodu", "")),
    ("EMAIL;X-CUSTOM(choir):a@b", (K.EMAIL, "a@b", "choir", "")),
    ("X-FM-ONLINE-OTHER;LABEL=GitHub:ana", (K.SOCIAL, "ana", "", "github")),
    ("X-SIGNAL:+1", (K.CHAT, "+1", "", "signal")),
    ("EMAIL;TYPE=X-INTERNET:a@b", (K.EMAIL, "a@b", "", "")),
    ("URL;PREF;X-Synthesis-Ref12:http://a.b", (K.WEB, "http://a.b", "", "")),
    ("TEL;X-Synthesis-Ref1;WORK:1", (K.PHONE, "1", "work", "")),
    ("X-SIP;HOME;VOIP:sip:ana@x.example", (K.CHAT, "ana@x.example", "home", "sip")),
    ("X-JABBER:xmpp:ana@x.example", (K.CHAT, "ana@x.example", "", "jabber")),
    ("X-QQ:x:1", (K.CHAT, "x:1", "", "qq")),
    ("IMPP:tg://resolve?domain=ana_d", (K.CHAT, "ana_d", "", "telegram")),
    ("IMPP:google:ana@x.example", (K.CHAT, "ana@x.example", "", "google talk")),
    ("EMAIL:Ana Day <ana@x.example>", (K.EMAIL, "ana@x.example", "", "")),
    ("EMAIL:<ana@x.example>;", (K.EMAIL, "ana@x.example", "", "")),
    ("EMAIL:ana@x.example\\;", (K.EMAIL, "ana@x.example;", "", "")),
    ("EMAIL:Ana <at home>", (K.EMAIL, "Ana <at home>", "", "")),
    ("X-LINKEDIN:https://l.example/ana", (K.SOCIAL, "https://l.example/ana", "", "linkedin")),
]  # fmt: skip


@pytest.mark.parametrize(("line", "way"), WAYS, ids=[line for line, _ in WAYS])
def test_a_way_to_reach_somebody(line: str, way: tuple[Any, ...]) -> None:
    (found,) = _card(line).channels
    assert (found.kind, found.value, found.label, found.service) == way


@pytest.mark.parametrize(
    ("types", "label", "meant"),
    [
        ("WORK,VOICE", "VOICE", "work"),
        ("pref", "WORK\\;VOICE\\;PREF", "work"),
        ("CELL", "PREF\\;CELL", "mobile"),
        ("HOME,FAX", "PREF", "home fax"),
        ("CELL", "SMS", "SMS"),
        ("CELL", "Voice", "Voice"),
        ("CELL", "VOICE\\;Boat", "VOICE;Boat"),
        ("CELL", ";", ";"),
    ],
)
def test_a_label_of_types(types: str, label: str, meant: str) -> None:
    card = _card(f"item1.TEL;TYPE={types}:1", f"item1.X-ABLABEL:{label}")
    assert [way.label for way in card.channels] == [meant]


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("X-MS-CHILD:Mia", Relation("child", "Mia")),
        ("X-CHILDREN:Mia", Relation("child", "Mia")),
        ("X-WAB-SPOUSE_NAME:Bob", Relation("spouse", "Bob")),
        ("X-ASSISTANTNAME:Bob", Relation("assistant", "Bob")),
        ("X-OUTLOOK-SPOUSE-NAME:Bob", Relation("spouse", "Bob")),
        ("MANNAME:Bob", Relation("manager", "Bob")),
        (
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bob;11;;;",
            Relation("referred by", "Bob"),
        ),
    ],
)
def test_somebody_near(line: str, relation: Relation) -> None:
    assert _card(line).relations == [relation]


@pytest.mark.parametrize(
    ("value", "spoken"),
    [
        ("ミヤカワ;ダイスケ;;;", ("ミヤカワ", "ダイスケ", "")),
        ("ミヤカワ ダイスケ;;;;", ("ミヤカワ", "ダイスケ", "")),
        ("ミヤカワ;;;;", ("ミヤカワ", "", "")),
        (";;;;", ("", "", "")),
    ],
)
def test_how_a_name_is_spoken_on_japanese_phones(value: str, spoken: tuple[str, ...]) -> None:
    person = _card(f"SOUND;TYPE=X-IRMC-N:{value}").person
    assert (person.phonetic_family, person.phonetic_given, person.phonetic_middle) == spoken


@pytest.mark.parametrize(
    ("zone", "taken"),
    [
        ("+01:00;Europe/Berlin", "Europe/Berlin"),
        ("-05:00; EST; Raleigh/America", "America/Raleigh"),
        ("+01:00;CET", ""),
        ("Europe/Berlin", "Europe/Berlin"),
        ("-0500", ""),
    ],
)
def test_a_time_zone_among_other_words_for_it(zone: str, taken: str) -> None:
    card = _card(f"TZ:{zone}")
    assert card.raw is not None
    assert card.person.time_zone == taken
    assert unread_lines(card.raw) == ([] if taken else [f"TZ:{zone}"])


def test_a_second_value_that_says_otherwise_is_shown() -> None:
    said = (
        "BDAY:19800504",
        "GENDER:F",
        "N:Day;Ana;;;",
        "SORT-STRING:Day",
        "X-PHONETIC-LAST-NAME:Dei",
    )
    again = ("BDAY:1980-05-04", "X-GENDER:female", "N:;;;;", "X-EVOLUTION-FILE-AS:Day")
    other = (
        "BDAY:19810504",
        "X-GENDER:male",
        "FN:Ana Night",
    )
    card = _card(*said, *again, *other, "X-EVOLUTION-FILE-AS:Ana")
    assert card.raw is not None
    assert unread_lines(card.raw) == [*other]
    contact = replace(card, raw=card.raw)
    contact.person.nickname = "Annie"
    (found,) = read_vcards_from(BytesIO(write_vcard(contact, "3.0").encode()), "again")
    assert isinstance(found, ContactRead) and found.contact.raw is not None
    assert unread_lines(found.contact.raw) == [*other]
    contact.dates.clear()
    assert "BDAY" not in write_vcard(contact, "3.0")


@pytest.mark.parametrize(
    ("name", "is_shown"),
    [
        ("Day;Ana;;;", False),
        ("Day Night;Ana;;;Jr.;Night;Jr.", False),
        ("Day;Ana;;;;;;", False),
        ("Day;Ana;;;;Annie;", True),
    ],
)
def test_parts_of_a_name_beyond_five_are_shown_where_no_other_says_them(
    name: str, is_shown: bool
) -> None:
    card = _card(f"N:{name}")
    assert card.raw is not None
    assert unread_lines(card.raw) == ([f"N:{name}"] if is_shown else [])


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize("address", ["Ana <ana@x.example>", "ana@x.example;", "ana@x.example, "])
def test_an_address_that_looks_like_more_is_written_as_it_is(address: str, version: str) -> None:
    contact = Contact(Person(display_name="Ana"), channels=[Channel(K.EMAIL, address.strip())])
    (found,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "again")
    assert [way.value for way in found.contact.channels] == [address.strip()]


def test_what_says_nothing_of_somebody_is_not_shown() -> None:
    assert unread_lines(RawCard("3.0", ("FN:A", "PROFILE:VCARD", "CLASS:PRIVATE"))) == [
        "CLASS:PRIVATE"
    ]


def test_fullcontacts_relations_and_days() -> None:
    def named(name: str) -> str:
        return f"X-FCENCODED-{name.encode().hex().upper()}"

    card = _card(
        f"{named('X-FC-RelatedNames:Mother')}:Eve", f"{named('X-FC-RelatedNames:Fiancé')}:Ben",
        f"{named('X-FC-OtherDates:Anniversary')}:2016-08-02",
        f"{named('X-FC-OtherDates:First met')}:2016-08-03", f"{named('X-FC-Mood')}:merry",
        "X-FCENCODED-4:x", "X-FCENCODED-FFFE:x",
    )  # fmt: skip
    assert card.relations == [Relation("mother", "Eve"), Relation("Fiancé", "Ben")]
    assert [(day.kind, day.label, str(day.when)) for day in card.dates] == [
        (DateKind.ANNIVERSARY, "", "2016-08-02"), (DateKind.OTHER, "First met", "2016-08-03"),
    ]  # fmt: skip
    assert card.raw is not None and len(unread_lines(card.raw)) == 3


def test_an_organisation_as_kde_writes_it() -> None:
    assert _card("N:Day;Ana;;;", "X-ABShowAs-ABShowAs:COMPANY").person.is_company


def test_a_sound_that_is_one_says_no_name() -> None:
    assert _card("SOUND;TYPE=WAVE;ENCODING=b:AAAA").person.phonetic_family == ""


def test_names_groups_and_departments_of_their_own() -> None:
    contact = _card(
        "X-EPOCSECONDNAME:Ani", "X-GN:Family", "ORG:Acme", "X-KADDRESSBOOK-X-Department:Sales"
    )
    assert (contact.person.nickname, contact.tags) == ("Ani", ["Family"])
    (position,) = contact.positions
    assert (position.organisation, position.department) == ("Acme", "Sales")


def test_what_android_says_of_its_own() -> None:
    said = "X-ANDROID-CUSTOM:vnd.android.cursor.item/"
    card = _card(
        f"{said}nickname;Annie;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname\\;Nan;1",
        f"{said}group_membership;Choir;;;;;;;;;;;;;;",
        f"{said}group_membership;17;;;;;;;;;;;;;;",
        f"{said}contact_event;2019-10-19;0;First met;;;;;;;;;;;;",
        f"{said}relation;Ben;0;Guardian;;;;;;;;;;;;",
    )
    assert (card.person.nickname, card.tags) == ("Annie, Nan", ["Choir"])
    assert [(date.label, str(date.when)) for date in card.dates] == [("First met", "2019-10-19")]
    assert card.relations == [Relation("Guardian", "Ben")]
    assert card.raw is not None and len(unread_lines(card.raw)) == 1


def test_samsungs_address_is_said_once() -> None:
    parts = ";;Main St 1;Lisboa;;1000-001;Portugal"
    card = _card(f"X-SAMSUNGADR:{parts};Main St 1\\nLisboa", f"ADR;HOME:{parts}")
    assert [(way.value, way.label) for way in card.channels] == [
        ("Main St 1, 1000-001 Lisboa, Portugal", "home")
    ]
    assert [way.label for way in _card(f"X-SAMSUNGADR:{parts}").channels] == [""]


def test_a_department_does_not_take_the_place_of_one_that_is_told() -> None:
    (position,) = _card("ORG:Acme;Sales", "X-DEPARTMENT:Other").positions
    assert position.department == "Sales"


def test_a_day_is_labelled_by_its_type() -> None:
    day = ImportantDate(DateKind.OTHER, PartialDate(2020, 9, 14), "Wedding")
    assert _card("X-ABDATE;TYPE=Wedding:2020-09-14").dates == [day]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N:Doe, Jane", "FN:Jane Doe"), ("Jane Doe", "Jane", "Doe")),
        (("N:Bell;Kate;;;", "FN: Kate  Bell "), ("Kate Bell", "Kate", "Bell")),
    ],
)
def test_names_written_otherwise(lines: tuple[str, ...], name: tuple[str, ...]) -> None:
    person = contact_of(RawCard("3.0", lines)).person
    assert (person.display_name, person.given, person.family) == name


def test_a_property_without_a_value_is_not_worth_showing() -> None:
    lines = ("FN:A", "TITLE:", "X-SIP;TYPE=POC: ", "ADR;TYPE=HOME:;;;;;;", "X-NO:", "X-CLASS:x")
    assert unread_lines(RawCard("2.1", lines)) == ["X-CLASS:x"]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_custom_fields_of_thunderbird_are_fields_of_ones_own(version: str) -> None:
    contact = _card(
        "X-CUSTOM1:Shoe size: 42\\, wide", "X-CUSTOM2;VALUE=text:Likes tea", "X-CUSTOM3:: x"
    )
    said = [(value.field, value.text) for value in contact.own_values]
    assert said == [("Shoe size", "42, wide"), ("Custom field", "x")]
    assert contact.raw is not None
    assert unread_lines(contact.raw) == ["X-CUSTOM2;VALUE=text:Likes tea"]
    (again,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "again")
    assert isinstance(again, ContactRead) and again.contact.own_values == contact.own_values
    contact.own_values[0] = OwnValue("Shoe size", OwnKind.TEXT, "43")
    text = write_vcard(contact, version)
    (again,) = read_vcards_from(BytesIO(text.encode()), "again")
    assert isinstance(again, ContactRead) and "42" not in text
    assert sorted(value.text for value in again.contact.own_values) == ["43", "x"]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_they_say_is_written_and_read_back(version: str) -> None:
    contact = _card(
        "N:宮川;大輔;;;", "SOUND;TYPE=X-IRMC-N:ミヤカワ;ダイスケ;;;", "ORG:Acme", "X-DEPARTMENT:Sales", "X-GN:Family",
        *(line for line, _ in WAYS),
    )  # fmt: skip
    for changed in (False, True):
        if changed:
            contact.person.phonetic_given = "ダイ"
            contact.positions[0].department = "South"
        text = write_vcard(contact, version)
        (again,) = read_vcards_from(BytesIO(text.encode()), "again")
        assert isinstance(again, ContactRead)
        assert again.contact.person == contact.person
        assert again.contact.positions == contact.positions
        assert sorted(map(repr, again.contact.channels)) == sorted(map(repr, contact.channels))
        assert again.contact.tags == contact.tags


def test_a_relation_in_words_of_ones_own_keeps_its_capitals() -> None:
    contact = _card()
    contact.relations = [Relation("Godmother", "Eve"), Relation("spouse", "Bob")]
    (again,) = read_vcards_from(BytesIO(write_vcard(contact).encode()), "again")
    assert isinstance(again, ContactRead)
    assert again.contact.relations == contact.relations


def test_a_picture_that_says_no_encoding_is_shown() -> None:
    png = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(30)).decode()
    photo = _card(f"PHOTO;;TYPE=PNG:{png}").photo
    assert photo is not None and photo.media_type == "image/png"
    assert _card("PHOTO;TYPE=PNG:http://a.example/b.png").photo is None
    assert _card("PHOTO:somewhere").photo is None


def test_googles_star_is_no_tag() -> None:
    contact = _card("CATEGORIES:myContacts,starred,Family")
    assert (contact.person.starred, contact.tags) == (True, ["Family"])
    contact.person.starred = False
    (again,) = read_vcards_from(BytesIO(write_vcard(contact).encode()), "again")
    assert isinstance(again, ContactRead)
    assert (again.contact.person.starred, again.contact.tags) == (False, ["Family"])


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_of_several_names_that_which_says_something_is_written(version: str) -> None:
    raw = RawCard("3.0", ("N:;;;;", "FN:Ana Day", "N:Day;Ana;;;"))
    contact = replace(contact_of(raw), raw=raw)
    (again,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "again")
    assert isinstance(again, ContactRead)
    assert (again.contact.person.given, again.contact.person.family) == ("Ana", "Day")


def test_blanks_in_the_head_of_a_line_are_written_by_nobody() -> None:
    line = "ADR; TYPE = WORK; LABEL = 12 Some Street :;;12 Some Street;;;;"
    raw = RawCard("4.0", ("FN:Ana", line))
    contact = replace(contact_of(raw), raw=raw)
    assert [(way.label, way.value) for way in contact.channels] == [("work", "12 Some Street")]
    written = [each for each in write_vcard(contact, "4.0").split("\r\n") if "ADR" in each]
    assert written == ["ADR;TYPE=WORK;LABEL=12 Some Street:;;12 Some Street;;;;"]
