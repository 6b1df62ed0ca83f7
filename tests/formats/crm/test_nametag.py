"""Nametag’s export read as `app/api/user/export/route.ts` writes it, and the vCard of Bonds."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

from desktop_app.domain.cadence import cadence_lasting
from desktop_app.domain.importing import ContactRead, Problem
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import ChannelKind, DateKind
from desktop_app.domain.things_read import EntryRead
from desktop_app.formats.source import read_records, source_of, sources
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from tests.formats.crm.nametag import ANA, BO, CY, Node, ana, export, person, related
from tests.formats.in_short import in_short
from tests.fuzz.checks import comparable

if TYPE_CHECKING:
    from desktop_app.domain.unread import UnreadLine

Kind = TypeVar("Kind")
NAMETAG = sources()["nametag"]


def _write(tmp_path: Path, *people: Node) -> Path:
    path = tmp_path / "nametag-export.json"
    path.write_text(json.dumps(export(*people)), encoding="utf-8")
    return path


def _read(path: Path, kind: type[Kind]) -> list[Kind]:
    return [item for item in read_records(path) if isinstance(item, kind)]


def test_a_person_field_by_field(tmp_path: Path) -> None:
    path = _write(tmp_path, ana())
    found = source_of(path)
    assert found is not None and found.key == "nametag"
    (read,) = _read(path, ContactRead)
    contact, person = read.contact, read.contact.person
    assert (person.display_name, person.family) == ("Dr. Ana Reis Luz", "Reis Luz")
    assert (person.gender, person.notes, person.uid) == ("female", "Likes tea\nand rain", ANA)
    assert person.cadence == cadence_lasting(14)
    assert [(day.kind, day.label, day.when) for day in contact.dates] == [
        (DateKind.ANNIVERSARY, "", PartialDate(2010, 6, 5)),
        (DateKind.BIRTHDAY, "", PartialDate(None, 8, 10)),
        (DateKind.OTHER, "First met", PartialDate(2020, 2, 29)),
    ]
    assert [(way.kind, way.value, way.label, way.service) for way in contact.channels] == [
        (ChannelKind.PHONE, "+34 600 000 000", "mobile", ""),
        (ChannelKind.EMAIL, "ana@example.com", "work", ""),
        (ChannelKind.WEB, "https://ana.example", "blog", ""),
        (ChannelKind.CHAT, "@ana", "", "telegram"),
        (ChannelKind.ADDRESS, "Calle 1, 2º A, 28001 Madrid, ES", "home", ""),
    ]
    assert contact.tags == ["Choir", "Work"]
    assert contact.photo is not None
    assert contact.raw is not None
    contact.photo = None
    assert NAMETAG.contact_of(contact.raw) == contact
    assert _unread(NAMETAG.unread(contact.raw)) == [
        "relationshipToUser: Friend",
        "Flat: home, 40.4, -3.7",
        "Shoe size: 38",
    ]


def test_fields_of_your_own_have_a_template_since_version_1_2(tmp_path: Path) -> None:
    values = [{"slug": "diet", "value": "vegan"}, {"slug": "shoes", "value": "38"}]
    named = {"displayNameOverride": "Ana from the choir", "customFieldValues": values}
    said = export(person(ANA, "Ana", surname="Reis", **named)) | {"version": "1.2"}
    said["customFieldTemplates"] = [{"name": "What they eat", "slug": "diet", "type": "SELECT"}]
    path = tmp_path / "nametag-export.json"
    path.write_text(json.dumps(said), encoding="utf-8")
    (read,) = _read(path, ContactRead)
    told = read.contact.person
    assert (told.display_name, told.given, told.family) == ("Ana from the choir", "Ana", "Reis")
    assert read.contact.raw is not None
    assert _unread(NAMETAG.unread(read.contact.raw)) == ["What they eat: vegan", "shoes: 38"]


def test_relations_say_what_the_person_is(tmp_path: Path) -> None:
    ana = person(ANA, "Ana", relationships=[related(BO, "PARENT", "Adopted")])
    bo = person(BO, "Bo", relationships=[related(ANA, "CHILD")])
    cy = person(CY, "Cy", relationships=[related(BO, "CLIMBING_PAL")])
    found = _read(_write(tmp_path, ana, bo, cy), ContactRead)
    said = {
        (read.contact.person.given, each.kind, each.other_name, each.other_uid)
        for read in found
        for each in read.contact.relations
    }
    assert said == {("Ana", "child", "Bo", BO), ("Bo", "Climbing pal", "Cy", CY)}


def test_the_last_contact_is_an_entry(tmp_path: Path) -> None:
    people = (person(ANA, "Ana", lastContact="2026-05-04T00:00:00.000Z"), person(BO, "Bo"))
    (entry,) = _read(_write(tmp_path, *people), EntryRead)
    assert (entry.day, entry.who[0].own_id) == (date(2026, 5, 4), ANA)


def test_what_says_nothing_and_numbers_without_end_are_passed_over(tmp_path: Path) -> None:
    ways = {"emails": [{"email": "\u200f"}], "phoneNumbers": [{"number": ""}]}
    often = {"contactReminderEnabled": True, "contactReminderIntervalUnit": "DAYS"}
    often["contactReminderInterval"] = "9" * 5000
    own = {"relationshipType": {"name": "x", "label": "Parent"}, "relatedPersonId": BO}
    bo, ana = person(BO, "Bo"), person(ANA, "Ana", relationships=[own], **ways, **often)
    read = {
        each.contact.person.given: each.contact
        for each in _read(_write(tmp_path, ana, bo), ContactRead)
    }
    assert (read["Ana"].channels, read["Ana"].person.cadence) == ([], None)
    # Words that vCards compare without case are the same here.
    assert [each.kind for each in (*read["Ana"].relations, *read["Bo"].relations)] == ["parent"]


def test_nothing_in_it_makes_it_raise(tmp_path: Path) -> None:
    people = []
    for value in ("\ud800x\0", 7, None, [], {}, True, [[None]], [{"date": "x", "key": 3}], ""):
        people += [dict.fromkeys(person(ANA, "Ana"), value), value]
    found = list(read_records(_write(tmp_path, *people)))
    assert all(isinstance(item, (ContactRead, Problem, EntryRead)) for item in found)


BONDS = """BEGIN:VCARD
VERSION:4.0
ADR:;;Rua A\\, 1;Lisboa;;1000-001;Portugal
ANNIVERSARY:--06-05
BDAY:1984-02-29
EMAIL;PREF=1;TYPE=home:ana@example.com
FN:Dr. Ana Maria Reis
IMPP;TYPE=telegram:tg:ana
KIND:individual
N:Reis;Ana;Maria;Dr.;
NICKNAME:Nini
NOTE:Sings\\; and\\ndances
ORG:Fable
REV:20260102T030405Z
TEL;TYPE=cell;TYPE=voice:+351 910 000 000
TITLE:Editor
UID:3f1c0a8e-0001-4a5b-9c3d-000000000001
X-SOCIALPROFILE;TYPE=telegram:tg:ana
END:VCARD
"""


def test_the_vcard_of_bonds_comes_in_whole(tmp_path: Path) -> None:
    """As naiba/bonds writes it: `server/internal/services/vcard.go`, BuildContactVCard (13e03af2)."""
    path = tmp_path / "contacts.vcf"
    path.write_text(BONDS, encoding="utf-8")
    (read,) = _read(path, ContactRead)
    assert not read.problems
    assert in_short(read.contact) == {
        "given": "Ana",
        "family": "Reis",
        "prefix": "Dr.",
        "middle": "Maria",
        "nickname": "Nini",
        "note": "Sings; and\ndances",
        "org": "Fable",
        "title": "Editor",
        "phones": [["mobile", "+351 910 000 000"]],
        "emails": [["home", "ana@example.com"]],
        "urls": [["telegram", "tg:ana"]],
        "addresses": [["", "Rua A, 1", "Lisboa", "", "1000-001", "Portugal"]],
        "birthday": "1984-02-29",
        "anniversary": "--06-05",
    }


def _unread(lines: list[UnreadLine]) -> list[str]:
    return [f"{line.name}: {line.value}" for line in lines]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_line_ends_of_windows_are_the_same_after_a_card_was_written(
    tmp_path: Path, version: str
) -> None:
    ways = {"phoneNumbers": [{"number": "030\r\n12", "type": "Home\rfax"}]}
    said = {"notes": "Kiln\r\n\r\nGlaze\rblue", "jobTitle": "Head\r\nof glaze", **ways}
    path = _write(tmp_path, person(ANA, "Ana\r\nMaria", surname="Reis  Sol", **said))
    (item,) = _read(path, ContactRead)
    found = item.contact.person
    assert (found.display_name, found.given) == ("Ana Maria Reis Sol", "Ana Maria")
    assert found.notes == "Kiln\n\nGlaze\nblue"
    contact = replace(item.contact, raw=None)
    written = io.BytesIO(write_vcard(contact, version).encode())
    (again,) = read_vcards_from(written, "ana.vcf")
    assert isinstance(again, ContactRead)
    assert comparable(contact) == comparable(again.contact)
    assert item.contact.raw is not None
    assert NAMETAG.contact_of(item.contact.raw) == item.contact


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize(
    "said",
    [
        {"imHandles": [{"protocol": "Telegram" * 700, "handle": "@ana"}]},
        {"imHandles": [{"protocol": "Telegra\xa0m", "handle": "@ana"}]},
        {
            "emails": [{"type": "", "email": "a@x.example"}] * 3,
            "relationships": [related(BO, "PARENT")] * 2,
        },
        {"importantDates": [{"title": "_$!<First kiln>!$_", "date": "2020-02-29T00:00:00.000Z"}]},
    ],
)
def test_labels_are_those_that_a_card_can_say(tmp_path: Path, said: Node, version: str) -> None:
    (item,) = _read(_write(tmp_path, person(ANA, "Ana", **said)), ContactRead)
    contact = replace(item.contact, raw=None)
    (again,) = read_vcards_from(io.BytesIO(write_vcard(contact, version).encode()), "ana.vcf")
    assert isinstance(again, ContactRead)
    assert comparable(contact) == comparable(again.contact)
    assert not any(day.label.startswith("_$") for day in contact.dates)
