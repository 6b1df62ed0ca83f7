"""What each property of a card says, one by one; the corpus of real files says how they come
together."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from desktop_app.domain.person import Contact, RawCard
from desktop_app.formats.jsonfile import contact_to_json
from desktop_app.formats.vcard.kept import unread_lines
from desktop_app.formats.vcard.reader import contact_of, read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard


def _contact(*lines: str) -> Contact:
    return contact_of(RawCard("3.0", ("FN:x", *lines)))


def _said(*lines: str) -> dict[str, Any]:
    found = contact_to_json(_contact(*lines))
    del found["display_name"]
    return found


PERSON = {
    "N:Sousa;Ana;Maria;Dr.;Jr.": {"family": "Sousa", "given": "Ana", "middle": "Maria", "prefix": "Dr.", "suffix": "Jr."},
    "N:Sousa;Ana;Maria,Rita;": {"family": "Sousa", "given": "Ana", "middle": "Maria Rita"},
    "N:Sousa\\, Lda;;;;": {"family": "Sousa, Lda"},
    "N:;;;;": {},
    "NICKNAME:Nan,Nini": {"nickname": "Nan, Nini"},
    "X-NICKNAME:Nan": {"nickname": "Nan"},
    "NOTE: a\\nb ": {"notes": "a\nb"},
    "UID:urn:uuid:abc": {"uid": "abc"},
    "UID:URN:UUID:abc": {"uid": "abc"},
    "UID:urn:other:abc": {"uid": "urn:other:abc"},
    "SORT-STRING:Sousa": {"file_as": "Sousa"},
    "X-EVOLUTION-FILE-AS:Sousa": {"file_as": "Sousa"},
    "X-PHONETIC-FIRST-NAME:a": {"phonetic_given": "a"},
    "X-PHONETIC-MIDDLE-NAME:a": {"phonetic_middle": "a"},
    "X-PHONETIC-LAST-NAME:a": {"phonetic_family": "a"},
    "X-FUNAMBOL-YOMIFIRSTNAME:a": {"phonetic_given": "a"},
    "X-FUNAMBOL-YOMILASTNAME:a": {"phonetic_family": "a"},
    "X-ESI-NICK:Nan": {"nickname": "Nan"},
    "X-ESI-ANNI:20100601": {"dates": [{"kind": "anniversary", "when": "2010-06-01"}]},
    "X-ESI-REFERREDBY:Ann": {"relations": [{"kind": "referred by", "other_name": "Ann"}]},
    "X-FUNAMBOL-CHILDREN:Tim": {"relations": [{"kind": "child", "other_name": "Tim"}]},
    "GENDER:F": {"gender": "female"},
    "GENDER:m": {"gender": "male"},
    "GENDER:O;fluid": {"gender": "fluid"},
    "GENDER:;fluid": {"gender": "fluid"},
    "X-GENDER:Q": {"gender": "Q"},
    "X-WAB-GENDER:1": {"gender": "female"},
    "X-WAB-GENDER:2": {"gender": "male"},
    "X-WAB-GENDER:3": {},
    "TZ:Europe/Lisbon": {"time_zone": "Europe/Lisbon"},
    "TZ:London/Europe": {"time_zone": "Europe/London"},
    "FN:Second": {},
    "N:Sou\\nsa;A\\n na": {"family": "Sou sa", "given": "A na"},
    "TITLE:Head\\nof it": {"positions": [{"title": "Head of it"}]},
    "PRONOUNS;LANGUAGE=en:they/them": {"pronouns": "they/them"},
    'N;SORT-AS="Harten,Rene":van der Harten;Rene': {
        "family": "van der Harten", "given": "Rene", "file_as": "Harten,Rene"
    },
    "N;SORT-AS=Harten,Rene:van der Harten;Rene": {
        "family": "van der Harten", "given": "Rene", "file_as": "Harten, Rene"
    },
    "CATEGORIES:myContacts,Friends": {"tags": ["Friends"]},
    "CATEGORIES:* myContacts": {},
    "ANNIVERSARY: \u2003": {},
    "TZ:-0500": {},
    "TZ:Europe/Lisbon time": {},
    "KIND:org": {"is_company": True},
    "KIND:individual": {},
    "X-ABShowAs:company": {"is_company": True},
    "X-ABShowAs:person": {},
    "CATEGORIES:a,b\\,c,a,": {"tags": ["a", "b,c"]},
    "X-KITH-HEADLINE:h": {"headline": "h"},
    "X-KITH-MET-ON:2018-10": {"met_on": "2018-10"},
    "X-KITH-CADENCE:7/11": {"cadence": [7, 11]},
    "X-KITH-STARRED:yes": {"starred": True},
    "X-KITH-CIRCLE:Inner": {"circle": "Inner"},
    "X-KITH-INTRODUCED-BY:u": {"introduced_by": "u"},
    "X-KITH-FIELD:law": {"fields": ["law"]},
    "X-KITH-ARCHIVED-AT:2026-01-01T10:00:00+02:00": {"archived_at": "2026-01-01T08:00:00+00:00"},
    "X-KITH-TRASHED-AT:2026-01-01T10:00:00": {"trashed_at": "2026-01-01T10:00:00+00:00"},
    "X-KITH-UNKNOWN:x": {},
    "X-NOBODY-KNOWS:x": {},
}  # fmt: skip


@pytest.mark.parametrize(("line", "wanted"), PERSON.items())
def test_fields_of_the_person(line: str, wanted: dict[str, Any]) -> None:
    assert _said(line) == wanted


def test_the_first_of_its_kind_counts_and_notes_come_together() -> None:
    assert _said("N:A;B;;;", "N:C;D;;;", "NICKNAME:a", "NICKNAME:b", "GENDER:F", "GENDER:M") == {
        "family": "A", "given": "B", "nickname": "a, b", "gender": "female",
    }  # fmt: skip
    assert _said("NOTE:a", "NOTE: ", "NOTE:b") == {"notes": "a\n\nb"}
    assert _said("KIND:org", "X-ABShowAs:COMPANY") == {"is_company": True}


def test_a_name_is_found_where_none_is_given() -> None:
    for lines, name in (
        (("N:Sousa;Ana;;;",), "Ana Sousa"), (("NICKNAME:Nan",), "Nan"), (("ORG:Acme;Sales",), "Acme"),
        (("ORG:;Sales", "EMAIL:a@b"), "a@b"), (("TEL:12",), "12"), (("NOTE:x",), ""),
    ):  # fmt: skip
        assert contact_of(RawCard("3.0", lines)).person.display_name == name


POSITIONS = [
    (("ORG:Acme;Sales;South", "TITLE:Head", "ROLE:Boss"),
     [{"organisation": "Acme", "department": "Sales, South", "title": "Head", "role": "Boss"}]),
    (("ORG:Acme", "ORG:Bolt", "TITLE:a"), [{"organisation": "Acme", "title": "a"}, {"organisation": "Bolt"}]),
    (("TITLE:a", "TITLE: ", "TITLE:b", "ROLE:r", "ROLE: "), [{"title": "a", "role": "r"}, {"title": "b"}]),
    (("ORG:;", "ORG:;Sales"), [{"department": "Sales"}]),
    (("ORG:Acme", 'X-KITH-POSITION:{"organisation": "Bolt"\\, "since": "2018"\\, "standing": "client"\\, "study": true}'),
     [{"organisation": "Bolt", "since": "2018", "standing": "client", "is_study": True}]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), POSITIONS)
def test_positions(lines: tuple[str, ...], wanted: list[dict[str, Any]]) -> None:
    assert _said(*lines) == {"positions": wanted}


DATES = [
    (("BDAY:1984-05-14",), {"kind": "birthday", "when": "1984-05-14"}),
    (("BDAY;VALUE=text:circa 1800",), {"kind": "birthday", "text": "circa 1800"}),
    (("BDAY:someday",), {"kind": "birthday", "text": "someday"}),
    (("BDAY;X-KITH-LEAD=14:--0514",), {"kind": "birthday", "when": "--05-14", "lead_days": 14}),
    (("DEATHDATE:2020",), {"kind": "death", "when": "2020"}),
    (("ANNIVERSARY:20100601",), {"kind": "anniversary", "when": "2010-06-01"}),
    (("X-ANNIVERSARY:2010-06-01",), {"kind": "anniversary", "when": "2010-06-01"}),
    (("X-MS-ANNIVERSARY:2010-06-01",), {"kind": "anniversary", "when": "2010-06-01"}),
    (("X-EVOLUTION-ANNIVERSARY:2010-06-01",), {"kind": "anniversary", "when": "2010-06-01"}),
    (("X-KADDRESSBOOK-X-ANNIVERSARY:2010-06-01",), {"kind": "anniversary", "when": "2010-06-01"}),
    (("item1.X-ABDATE:2010-06-01", "item1.X-ABLabel:_$!<Anniversary>!$_"), {"kind": "anniversary", "when": "2010-06-01"}),
    (("item1.X-ABDATE:2010-06-01", "item1.X-ABLabel:First day"), {"kind": "other", "when": "2010-06-01", "label": "First day"}),
    (("item1.X-ABDATE:2010-06-01", "item1.X-ABLabel:birthday"), {"kind": "birthday", "when": "2010-06-01"}),
    (("item1.X-ABDATE:2010-06-01", "item1.X-ABLabel:Death"), {"kind": "death", "when": "2010-06-01"}),
    (("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-01;1;;",), {"kind": "anniversary", "when": "2010-06-01"}),
    (("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-01;3;x;",), {"kind": "birthday", "when": "2010-06-01"}),
    (("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-01;0;Met;",),
     {"kind": "other", "when": "2010-06-01", "label": "Met"}),
    (("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;soon;2;;",), {"kind": "other", "text": "soon"}),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), DATES)
def test_dates(lines: tuple[str, ...], wanted: dict[str, Any]) -> None:
    assert _said(*lines) == {"dates": [wanted]}


RELATIONS = [
    (("RELATED:Rui",), {"kind": "contact", "other_name": "Rui"}),
    (("RELATED;TYPE=Friend:Rui",), {"kind": "friend", "other_name": "Rui"}),
    (("RELATED;TYPE=pref;TYPE=Old Boss:Rui",), {"kind": "Old Boss", "other_name": "Rui"}),
    (("RELATED;TYPE=child;TYPE=friend:urn:uuid:abc",), {"kind": "child", "other_uid": "abc"}),
    (("RELATED;TYPE=child;VALUE=text:urn:uuid:abc",), {"kind": "child", "other_name": "urn:uuid:abc"}),
    (("item1.X-ABRELATEDNAMES:Rui", "item1.X-ABLabel:_$!<Brother>!$_"), {"kind": "brother", "other_name": "Rui"}),
    (("item1.X-ABRELATEDNAMES:Rui", "item1.X-ABLabel:Old Boss"), {"kind": "Old Boss", "other_name": "Rui"}),
    (("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Rui;2;;",), {"kind": "brother", "other_name": "Rui"}),
    (("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Rui;0;Boss;",), {"kind": "Boss", "other_name": "Rui"}),
    (("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Rui;0;;",), {"kind": "contact", "other_name": "Rui"}),
    *(
        ((f"{name}:Rui",), {"kind": kind, "other_name": "Rui"})
        for kind, names in {
            "spouse": ("X-SPOUSE", "X-MS-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSESNAME"),
            "manager": ("X-MANAGER", "X-MS-MANAGER", "X-EVOLUTION-MANAGER", "X-MANAGERSNAME", "X-KADDRESSBOOK-X-MANAGERSNAME"),
            "assistant": ("X-ASSISTANT", "X-MS-ASSISTANT", "X-EVOLUTION-ASSISTANT", "X-ASSISTANTSNAME", "X-KADDRESSBOOK-X-ASSISTANTSNAME"),
        }.items()
        for name in names
    ),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), RELATIONS)
def test_relations(lines: tuple[str, ...], wanted: dict[str, Any]) -> None:
    assert _said(*lines) == {"relations": [wanted]}


def test_what_says_nothing_is_nothing() -> None:
    assert (
        _said(
            "RELATED: ",
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;;2;;",
            "NICKNAME:",
            "TEL:",
            "URL: ",
        )
        == {}
    )
    assert _said("X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nan;1;;") == {"nickname": "Nan"}


def test_the_same_said_twice_is_said_once() -> None:
    twice = ("BDAY:1984-05-14", "RELATED:Rui", "TEL:1", "CATEGORIES:a")
    once = _said(*twice)
    assert _said(*twice, *twice) == once


def test_one_birthday_however_often_it_is_told() -> None:
    found = _contact("BDAY;ALTID=1:19800102", "BDAY;ALTID=1;CALSCALE=x:5740-04-13").dates
    assert [str(item.when) for item in found] == ["1980-01-02"]
    found = _contact("BDAY;VALUE=text:in winter", "BDAY:19800102").dates
    assert [str(item.when) for item in found] == ["1980-01-02"]


def test_what_is_told_in_several_languages_is_told_once() -> None:
    found = _contact(
        "ORG;ALTID=1:Acme", "ORG;ALTID=1;LANGUAGE=fr:Acmé", "NOTE;ALTID=2:a", "NOTE;ALTID=2:b"
    )
    assert [item.organisation for item in found.positions] == ["Acme"]
    assert found.person.notes == "a"


def test_nicknames_on_several_lines() -> None:
    assert _said("NICKNAME:Nan", "NICKNAME:Nini,Nan") == {"nickname": "Nan, Nini"}


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize(
    ("head", "other", "shown"),
    [
        ("FN;LANGUAGE=en;ALTID=1", "Sato Hanako", []),
        ("FN;LANGUAGE=en", "Sato Hanako", []),
        ("FN;LANGUAGE=zh;ALTID=1", "佐藤 花", ["FN;LANGUAGE=zh;ALTID=1:佐藤 花"]),
        ("FN", "Sato Hanako", ["FN:Sato Hanako"]),
    ],
)
def test_a_name_in_another_script(head: str, other: str, shown: list[str], version: str) -> None:
    raw = RawCard("4.0", ("FN;LANGUAGE=ja;ALTID=1:佐藤 花子", f"{head}:{other}"))
    contact = replace(contact_of(raw), raw=raw)
    assert unread_lines(raw) == shown
    (again,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "again")
    for person in (contact.person, again.contact.person):
        assert person.display_name == "佐藤 花子"
        assert person.other_script == ("" if shown else other)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize(
    ("types", "kind"),
    [
        ("spouse,friend", "spouse"),
        ('"friend,co-worker"', "friend"),
        ("pref,Godfather", "Godfather"),
    ],
)
def test_the_first_of_several_relations(types: str, kind: str, version: str) -> None:
    contact = _contact(f"RELATED;VALUE=text;TYPE={types}:Ann")
    assert [relation.kind for relation in contact.relations] == [kind]
    contact.relations[0].kind = "one, two"
    contact.raw = None
    (again,) = read_vcards_from(BytesIO(write_vcard(contact, version).encode()), "again")
    assert [relation.kind for relation in again.contact.relations] == ["one, two"]


@pytest.mark.parametrize("day", ["0000-00-00", "00000000", "0000-00-00T00:00:00Z"])
def test_a_day_of_noughts_is_none(day: str) -> None:
    raw = RawCard("3.0", ("FN:x", f"BDAY:{day}"))
    assert contact_of(raw).dates == []
    assert unread_lines(raw) == [f"BDAY:{day}"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "X_OHOS_CUSTOM:relation;Ann;14;",
            {"relations": [{"kind": "spouse", "other_name": "Ann"}]},
        ),
        (
            "X_OHOS_CUSTOM:relation;Bob;0;Buddy",
            {"relations": [{"kind": "Buddy", "other_name": "Bob"}]},
        ),
        ("X-OHOS-CUSTOM:vnd.ohos.cursor.item/Nickname;Nan;;", {"nickname": "Nan"}),
        ("X-PALM-NICKNAME:Nan", {"nickname": "Nan"}),
        ("X-PALM-CATEGORY1:Friends", {"tags": ["Friends"]}),
    ],
)
def test_what_harmonyos_and_palms_say_in_their_own_way(line: str, said: dict[str, Any]) -> None:
    assert _said(line) == said
