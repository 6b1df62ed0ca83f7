"""Monica’s export read: people field by field, what passed between you, and what is left out."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

from desktop_app.domain.cadence import cadence_lasting
from desktop_app.domain.importing import ContactRead, Problem, Severity
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import ChannelKind, DateKind
from desktop_app.domain.things_read import EntryRead, Remark, ReminderRead, YouRead
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.formats.crm.document import read_document
from desktop_app.formats.source import source_of, sources
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_vcard
from tests.formats.crm import monica as made
from tests.fuzz.checks import comparable

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact
    from desktop_app.domain.unread import UnreadLine

Kind = TypeVar("Kind")
MONICA = sources()["monica"]


def _read(tmp_path: Path, export: made.Node, kind: type[Kind]) -> list[Kind]:
    path = made.write(tmp_path / "monica.json", export)
    return [item for item in MONICA.read(path) if isinstance(item, kind)]


def _one(tmp_path: Path, **more: object) -> ContactRead:
    (found,) = _read(
        tmp_path, made.export([made.contact("ana", "Ana", "Reis", **more)]), ContactRead
    )
    return found


def test_it_is_known_by_its_content(tmp_path: Path) -> None:
    path = made.write(tmp_path / "x.txt", made.export([made.contact("ana", "Ana")]))
    found = source_of(path)
    assert found is not None and found.key == "monica"
    other = tmp_path / "other.json"
    other.write_text('{"version": "1", "account": 3}')
    assert MONICA.sniff(other.read_bytes(), other.name) == 0


def test_a_person_field_by_field(tmp_path: Path) -> None:
    read = _one(
        tmp_path,
        middle_name="Maria",
        nickname="Nini",
        description="Sings\tand \\ dances",
        food_preferences="No nuts,\nno shellfish",
        job="Editor",
        company="Fable & Sons",
        is_starred=True,
        gender=made.uuid("g-f"),
        stay_in_touch_frequency=60,
        birthdate=made.day("1984-02-29"),
        first_met_date=made.day("2015-06-01"),
        first_met_through=made.uuid("bo"),
        tags=["choir", "Ünïcode 🎻", "choir"],
    )
    contact, person = read.contact, read.contact.person
    assert (person.given, person.middle, person.family) == ("Ana", "Maria", "Reis")
    assert (person.display_name, person.nickname) == ("Ana Maria Reis", "Nini")
    assert person.notes == "Sings\tand \\ dances\n\nNo nuts,\nno shellfish"
    assert (person.gender, person.starred, person.uid) == ("female", True, made.uuid("ana"))
    assert person.cadence == cadence_lasting(60)
    assert person.met_on == PartialDate(2015, 6, 1)
    assert contact.introduced_by_uid == made.uuid("bo")
    assert contact.tags == ["choir", "Ünïcode 🎻"]
    (work,) = contact.positions
    assert (work.organisation, work.title) == ("Fable & Sons", "Editor")
    (born,) = contact.dates
    assert (born.kind, born.when) == (DateKind.BIRTHDAY, PartialDate(1984, 2, 29))


def test_what_is_kept_makes_the_same_person_again(tmp_path: Path) -> None:
    fields = [made.way("email", "ana@example.com"), made.way("club", "47\t11")]
    read = _one(tmp_path, nickname="N", _of_contact_field=fields, description="a\nb")
    assert read.contact.raw is not None
    assert MONICA.contact_of(read.contact.raw) == read.contact
    assert MONICA.revision(read.contact.raw) == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_dates_whose_year_nobody_knows(tmp_path: Path) -> None:
    read = _one(
        tmp_path,
        birthdate=made.day("1990-01-01", age=True),
        deceased_date=made.day("2024-02-29", no_year=True),
        is_dead=True,
    )
    born, died = read.contact.dates
    assert (born.when, born.text) == (None, "circa 1990")
    assert (died.kind, died.when) == (DateKind.DEATH, PartialDate(None, 2, 29))
    assert read.contact.raw is not None and MONICA.unread(read.contact.raw) == []


def test_a_number_of_days_without_end_is_none(tmp_path: Path) -> None:
    assert _one(tmp_path, stay_in_touch_frequency="9" * 5000).contact.person.cadence is None


def test_ways_and_addresses(tmp_path: Path) -> None:
    place = made.node("home", name="Home", street="Rua A, 1", city="Lisboa", postal_code="1000-001")
    place["properties"] |= {"country": "PT", "latitude": 38.7, "longitude": -9.1}
    kinds = ("email", "phone", "facebook", "whatsapp", "club")
    fields = [made.way(kind, f"{kind}-1") for kind in kinds]
    pet = made.node("rex", name="Rex", category="Dog")
    read = _one(
        tmp_path, _of_contact_field=fields, _of_address=[place], _of_pet=[pet], is_dead=True
    )
    assert [(way.kind, way.value, way.service) for way in read.contact.channels[:4]] == [
        (ChannelKind.EMAIL, "email-1", ""),
        (ChannelKind.PHONE, "phone-1", ""),
        (ChannelKind.SOCIAL, "facebook-1", "facebook"),
        (ChannelKind.CHAT, "whatsapp-1", "whatsapp"),
    ]
    address = read.contact.channels[4]
    assert (address.label, address.value) == ("home", "Rua A, 1, 1000-001 Lisboa, PT")
    assert read.contact.raw is not None
    assert _unread(MONICA.unread(read.contact.raw)) == [
        "is_dead: yes",
        "Club number: club-1",
        "pet: Rex, Dog",
    ]


def test_relations_come_from_one_side(tmp_path: Path) -> None:
    people = [made.contact(name, name.title()) for name in ("ana", "bo", "cy")]
    told = [
        made.relation("parent", "ana", "bo"),
        made.relation("child", "bo", "ana"),
        made.relation("boss", "cy", "ana"),
        made.relation("sibling", "bo", "cy"),
        made.relation("sibling", "cy", "bo"),
    ]
    for relations in (told, told[::-1]):
        found = _read(tmp_path, made.export(people, relations=relations), ContactRead)
        said = {
            (read.contact.person.given, each.kind, each.other_name)
            for read in found
            for each in read.contact.relations
        }
        assert len(said) == 3
        assert ("Ana", "manager", "Cy") in said
        assert said & {("Ana", "child", "Bo"), ("Bo", "parent", "Ana")}


def test_a_relation_in_capitals_is_the_one_that_is_known(tmp_path: Path) -> None:
    people = [made.contact(name, name.title()) for name in ("ana", "bo")]
    told = [made.relation("parEnt", "ana", "bo")]
    found = _read(tmp_path, made.export(people, relations=told), ContactRead)
    assert {each.kind for read in found for each in read.contact.relations} == {"parent"}


@pytest.mark.parametrize("kind", ["studio mate, " * 500, "_$!<Studio mate>!$_", "studio_mate"])
def test_what_a_relation_is_called_can_stand_in_a_card(tmp_path: Path, kind: str) -> None:
    people = [made.contact(name, name.title()) for name in ("ana", "bo")]
    told = [made.relation(kind, "ana", "bo"), made.relation(kind, "bo", "ana")]
    found = _read(tmp_path, made.export(people, relations=told), ContactRead)
    (contact,) = (replace(read.contact, raw=None) for read in found if read.contact.relations)
    assert contact.relations[0].kind.lower().startswith("studio mate")
    _is_read_again(contact)


def test_a_handle_that_looks_like_a_scheme_is_one(tmp_path: Path) -> None:
    read = _one(tmp_path, _of_contact_field=[made.way("facebook", "x-apple:ana")])
    assert [way.value for way in read.contact.channels] == ["x-apple:ana"]
    _is_read_again(replace(read.contact, raw=None))


def test_a_way_that_is_told_thrice_is_one(tmp_path: Path) -> None:
    read = _one(tmp_path, _of_contact_field=[made.way("email", "ana@x.example")] * 3)
    assert [way.value for way in read.contact.channels] == ["ana@x.example"]
    _is_read_again(replace(read.contact, raw=None))


def _is_read_again(contact: Contact) -> None:
    for version in ("3.0", "4.0"):
        card = write_vcard(contact, version).encode()
        (again,) = read_vcards_from(BytesIO(card), "again.vcf")
        assert isinstance(again, ContactRead)
        assert comparable(contact) == comparable(again.contact)


def test_the_photo_of_the_avatar_alone_is_read_from_the_file(tmp_path: Path) -> None:
    photos = [
        made.node(name, original_filename="a.png", mime_type="image/png", dataUrl=made.DOT)
        for name in ("one", "two")
    ]
    tricky = made.node("trick", body='A "dataUrl": "data:x" in a note, and \\"dataUrl\\": "data:')
    ana = made.contact("ana", "Ana", photo=made.uuid("two"), _of_note=[tricky])
    scan = made.node("scan", original_filename="cv.pdf", dataUrl=made.DOT)
    export = made.export([ana], photos=photos, documents=[scan])
    (read,) = _read(tmp_path, export, ContactRead)
    assert read.contact.photo is not None and read.contact.photo.media_type == "image/png"
    (note,) = _read(tmp_path, export, EntryRead)
    assert note.summary == tricky["properties"]["body"]
    told = {problem.fault.key: problem.fault.values["count"] for problem in _problems(tmp_path)}
    assert told == {"monica-left-photos": 1, "monica-left-documents": 1}
    assert len(json.dumps(read_document(tmp_path / "monica.json").data)) < 6000


def _problems(tmp_path: Path) -> list[Problem]:
    return [item for item in MONICA.read(tmp_path / "monica.json") if isinstance(item, Problem)]


def test_many_small_pictures_are_passed_over_each_by_itself(tmp_path: Path) -> None:
    # So many that copying what is left for each of them would take many seconds.
    path = tmp_path / "many.json"
    path.write_text(json.dumps([{"photo": f"data:{number}"} for number in range(200_000)]))
    document = read_document(path)
    for number in (0, 1, 60_000, 199_999):
        assert document.picture(document.data[number]["photo"], 99) == f"data:{number}".encode()


def test_pictures_cut_by_the_ends_of_chunks(tmp_path: Path, monkeypatch) -> None:
    photo = made.node("one", dataUrl=made.DOT)
    export = made.export([made.contact("ana", "Ana", photo=made.uuid("one"))], photos=[photo])
    for size in (1, 7, 64, 65, 200):
        monkeypatch.setattr("desktop_app.formats.crm.document._CHUNK", size)
        (read,) = _read(tmp_path, export, ContactRead)
        assert read.contact.photo is not None


def test_activities_are_of_those_who_took_part(tmp_path: Path) -> None:
    ate = made.node("ate", summary="Lunch", description="Soup.", type=made.uuid("a-food"))
    ate["properties"]["happened_at"] = "2024-05-06T00:00:00.000000Z"
    sailed = made.node(
        "sailed", summary="Out at sea", happened_at="2024-05-07", type=made.uuid("a-sail")
    )
    people = [
        made.contact("ana", "Ana", _of_activity=[made.uuid("ate"), made.uuid("ate")]),
        made.contact("bo", "Bo", _of_activity=[made.uuid("ate"), made.uuid("sailed")]),
    ]
    meal, trip = _read(tmp_path, made.export(people, [ate, sailed]), EntryRead)
    assert (meal.kind, meal.day, meal.at) == (InteractionKind.MEAL, date(2024, 5, 6), None)
    assert (meal.summary, meal.body) == ("Lunch", "Soup.")
    assert [who.own_id for who in meal.who] == [made.uuid("ana"), made.uuid("bo")]
    assert (trip.kind, trip.remarks) == (InteractionKind.MEETING, (Remark("", "went sailing"),))


def test_calls_talks_notes_and_life_events(tmp_path: Path) -> None:
    call = made.node("call", called_at="2024-02-09T00:00:00.000000Z", content="Long.\nGood.")
    call["properties"] |= {"contact_called": True, "emotions": ["hope", "hope", "joy"]}
    messages = [
        {
            "uuid": "m1",
            "properties": {"content": "Hi?", "written_at": "2024-03-01", "written_by_me": True},
        },
        {"uuid": "m2", "properties": {"content": "Yes\nme", "written_by_me": False}},
    ]
    talk = made.node("talk", happened_at="2024-03-01", messages=messages)
    talk["properties"]["contact_field_type"] = made.uuid("t-whatsapp")
    job = made.node("job", name="Joined Fable", happened_at="2023-01-02", type=made.uuid("l-job"))
    note = made.node("note", body="First\nSecond")
    ana = made.contact("ana", "Ana", _of_call=[call], _of_conversation=[talk], _of_note=[note])
    ana["data"] += made.several("life_event", [job])
    called, talked, noted, life = _read(tmp_path, made.export([ana]), EntryRead)
    assert (called.kind, called.starter) == (InteractionKind.CALL, Starter.THEY)
    assert (called.summary, called.body) == ("Long.", "Good.")
    assert called.remarks == (Remark("monica-emotions", "hope, joy"),)
    assert (talked.summary, talked.starter) == ("Whatsapp", Starter.YOU)
    assert talked.remarks == (Remark("monica-you-wrote", "Hi?"), Remark("", "Ana: Yes\nme"))
    assert (noted.day, noted.summary, noted.body) == (date(2021, 3, 4), "First", "Second")
    assert (life.kind, life.summary, life.body) == (InteractionKind.NOTE, "Joined Fable", "New job")


def test_gifts_and_debts_are_no_more_than_was_told(tmp_path: Path) -> None:
    gifts = [
        made.node(
            "g1", name="Book", status="offered", date="2024-04-05T00:00:00.000000Z", amount=12
        ),
        made.node("g2", name="Pen", status="received"),
        made.node("g3", name="Lamp", status="idea", date="2024-04-05"),
    ]
    debt = made.node("d1", amount="20.00", currency="EUR", status="inprogress", in_debt=True)
    ana = made.contact("ana", "Ana", _of_gift=gifts, _of_debt=[debt])
    gave, got, idea, owed = _read(tmp_path, made.export([ana]), EntryRead)
    assert (gave.kind, gave.day, gave.starter) == (
        InteractionKind.GIFT,
        date(2024, 4, 5),
        Starter.YOU,
    )
    # Nobody told when, so it restarts no clock.
    assert (got.kind, got.about) == (InteractionKind.NOTE, "monica-gift-received")
    assert (idea.kind, idea.about) == (InteractionKind.NOTE, "monica-gift-idea")
    assert (owed.kind, owed.about, owed.summary) == (
        InteractionKind.NOTE,
        "monica-debt-yours",
        "20.00 EUR",
    )


def test_reminders_and_tasks(tmp_path: Path) -> None:
    def reminder(name: str, **more: object) -> made.Node:
        said = {"frequency_type": "one_time", "frequency_number": 1, "delible": True}
        said |= {"inactive": False, "initial_date": "2020-05-06T00:00:00.000000Z", "title": name}
        return made.node(name, **(said | more))

    reminders = [
        reminder("Ask", frequency_type="month", frequency_number=3, description="about\nit"),
        reminder("Sent", inactive=True),
        reminder("Birthday", frequency_type="year", delible=False),
    ]
    tasks = [
        made.node("t1", title="Send photos", completed=False),
        made.node("t2", title="Return book", completed=True, completed_at="2024-01-01"),
    ]
    ana = made.contact("ana", "Ana", _of_reminder=reminders, _of_task=tasks)
    export = made.export([ana])
    ask, send = _read(tmp_path, export, ReminderRead)
    assert (ask.text, ask.day, ask.rule) == (
        "Ask: about it",
        date(2020, 5, 6),
        "FREQ=MONTHLY;INTERVAL=3",
    )
    assert (send.text, send.day) == ("Send photos", None)
    (done,) = _read(tmp_path, export, EntryRead)
    assert (done.summary, done.about) == ("Return book", "monica-task-done")
    (left,) = _problems(tmp_path)
    assert (left.fault.values["count"], left.severity, left.cards) == (2, Severity.NOTICE, 0)


def test_yourself_and_the_journal(tmp_path: Path) -> None:
    page = made.node("page", type="entry", title="A day", post="Rain.", date="2024-06-07")
    note = made.node("note", body="For me")
    people = [made.contact("me", "Rui", "Tavares", _of_note=[note]), made.contact("ana", "Ana")]
    export = made.export(people, journal=[page], me="me")
    assert [read.contact.person.given for read in _read(tmp_path, export, ContactRead)] == ["Ana"]
    (you,) = _read(tmp_path, export, YouRead)
    assert (you.contact.person.family, you.contact.person.is_you) == ("Tavares", True)
    mine, written = _read(tmp_path, export, EntryRead)
    assert (mine.who, written.who) == ((), ())
    assert (written.day, written.summary, written.body) == (date(2024, 6, 7), "A day", "Rain.")


def test_nothing_in_it_makes_it_raise(tmp_path: Path) -> None:
    path = tmp_path / "odd.json"
    odd = ["\ud800x\0", 7, None, [], {}, True, [[]], {"values": {}}, "", -1, 1e400]
    whole = made.export([made.contact("ana", "Ana", "Reis", birthdate=made.day("1984-02-29"))])
    for value in odd:
        ana = made.contact("ana", "Ana")
        ana["properties"] = dict.fromkeys(("first_name", "birthdate", "tags", "avatar"), value)
        ana["data"] = [
            {
                "type": kind,
                "values": [value, {"uuid": value, "properties": {"data": value, "body": value}}],
            }
            for kind in ("contact_field", "note", "call", "gift", "reminder", "activity", "pet")
        ]
        whole["account"]["data"][1]["values"].append(ana)
        whole["account"]["data"][1]["values"].append(value)
    path.write_text(json.dumps(whole))
    found = list(MONICA.read(path))
    assert any(isinstance(item, ContactRead) for item in found)
    for text in ("", "{", '{"account": []}', "[" * 100_000, '{"account": {"data": [null]}}'):
        path.write_text(text)
        (problem,) = MONICA.read(path)
        assert isinstance(problem, Problem)


def test_sql_says_what_to_bring_instead(tmp_path: Path) -> None:
    path = tmp_path / "monica.sql"
    path.write_text(
        "# ****\n# Rui Tavares dump of data\n# Export date: 2026-11-20 10:00:00\n# How to use:\n\n"
        "SET FOREIGN_KEY_CHECKS=0;\nINSERT IGNORE INTO `contacts` (`id`) VALUES\n (1);\n"
    )
    found = source_of(path)
    assert found is not None
    (problem,) = found.read(path)
    assert isinstance(problem, Problem) and problem.fault.key == "monica-is-sql"


def _unread(lines: list[UnreadLine]) -> list[str]:
    return [f"{line.name}: {line.value}" for line in lines]
