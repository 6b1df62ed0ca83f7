"""The JSON book: all that an address book holds goes out and comes in again, also beside what is
there already."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop_app.app.sample import fill
from desktop_app.domain.agenda import NoticeSettings
from desktop_app.domain.cadence import Cadence
from desktop_app.domain.changes import Step
from desktop_app.domain.documents import new_document
from desktop_app.domain.households import Offer
from desktop_app.domain.message_templates import MessageTemplate
from desktop_app.domain.own_values import OwnKind, OwnValue
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.people_query import PeopleQuery, SmartList
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    Household,
    ImportantDate,
    Person,
    Photo,
    Position,
    PostalAddress,
    Relation,
)
from desktop_app.domain.proposed import ProposedEntry
from desktop_app.domain.rules.rule import STARRED, in_circles, tagged
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.formats.facts import facts_of
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.services import json_book
from desktop_app.services.address_book import AddressBook
from desktop_app.storage import proposed
from desktop_app.storage.book.plan import parts_of, roots
from desktop_app.storage.engine.tables import tables
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.bench.generate import fill as generate
from tests.made_up_people import made_up
from tests.services.giving_rows import fill_giving
from tests.services.reminder_rows import fill_reminders

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
PEOPLE = int(os.environ.get("KITH_PEOPLE", "60"))
MANY = int(os.environ.get("KITH_BOOK_PEOPLE", "1000"))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Any]:
    """Opens address books by name and closes them all."""
    opened: dict[str, AddressBook] = {}

    def book(name: str) -> AddressBook:
        if name not in opened:
            opened[name] = AddressBook(tmp_path / name, lambda: NOW)
        return opened[name]

    yield book
    for one in opened.values():
        one.close()


def _text(book: AddressBook) -> str:
    return "".join(book.json_book.parts())


def _write(folder: Path, value: Any) -> Path:
    path = folder / "in.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
    return path


def _fill_everything(book: AddressBook, folder: Path) -> None:
    """Something in every table."""
    fill(book, ROOT / "resources" / "sample", TODAY)
    ana, ben = (book.naming.resolve(name) for name in ("Ana Sousa", "Ben Carter"))
    new = Contact(
        Person(display_name="Zoë “\U0001f600” Ünal", cadence=Cadence(3, 5), fields=("law", "a, b"), introduced_by=ana.id),
        channels=[Channel(ChannelKind.ADDRESS, "A, B", address=PostalAddress(street="A", city="B"))],
        positions=[Position("Acme", ended=True), Position("Fable", since=PartialDate(2020))],
        dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate(month=11, day=25)), ImportantDate(DateKind.OTHER, text="x")],
        relations=[Relation("friend", "Ana", ana.id), Relation("child", "Nobody", other_uid="gone"), Relation("godfather", "Bruno", other_kind="godchild")],
        tags=["publishing"],
        photo=Photo(bytes(range(256)) * 40),
        own_values=[OwnValue("Shoe size", OwnKind.NUMBER, "43.5"), OwnValue("Drink", OwnKind.CHOICE, "tea, a\\b")],
    )  # fmt: skip
    zoe = book.people.add(new).result().value
    letter = new_document("A letter.pdf", b"%PDF-1.4 Dear Ana", "From “Ana”")
    book.documents.add(zoe, [letter]).result()
    home = Household(address=PostalAddress(street="1 Quay", city="Porto"))
    book.households.add(home, [ana.id, zoe]).result()
    apart = tuple(book.households.members([zoe, ben.id]))
    book.households.keep_apart(Offer(home, apart), TODAY).result()
    book.people.archive([ben.id]).result()
    cards = folder / "in.vcf"
    cards.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Cat\nUID:c\nX-KEEP:1\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Team\nUID:g\n"
                     "X-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:c\nEND:VCARD\n")  # fmt: skip
    book.importing.run([cards])
    tag = next(tag for tag in book.tags.all() if tag.name == "publishing")
    book.tags.set_rhythm(tag, Cadence(9, 10)).result()
    lists = SmartList(0, "Close ones", PeopleQuery.by(STARRED, in_circles(1, 2), tagged(tag.id)))
    book.smart_lists.save(lists).result()
    book.message_templates.save(MessageTemplate("Hello", "Hi", "Dear {given_name},\n{x}")).result()
    book.smart_lists.remove(book.smart_lists.all()[1]).result()
    book.settings.set("anything", {"a": [1, None, "ü"]}).result()
    book.agenda.set_settings(NoticeSettings(digest_at=time(8))).result()
    book.rhythms.set_weight(InteractionKind.CALL, 33).result()
    circle = replace(book.circles.all()[0], name="Nearest", size=7, cadence=Cadence(4, 6))
    book.circles.save(circle).result()
    who = (Participant(zoe, "Zoë"), ana)
    called = Interaction(InteractionKind.CALL, TODAY, "Called", people=who, at=NOW)
    book.timeline.log(called).result()
    fill_reminders(book, who, TODAY)
    book.today.put_off(ana, TODAY, TODAY + timedelta(3)).result()
    found = next(item for item in book.important_dates.upcoming(TODAY, 30) if item.person.id == zoe)
    book.important_dates.put_off(found.date_id, found.day, TODAY + timedelta(2)).result()
    book.agenda.told(book.agenda.due_now(NOW), NOW).result()
    book.doubles.tell_apart(ana.id, ben.id, TODAY).result()
    mail = ProposedEntry(ana, "mail-1", InteractionKind.EMAIL, TODAY, "Proofs", source="mail")
    book._store.write(Step("import"), lambda db: proposed.insert_many(db, [mail])).result()
    fill_giving(book, *who, TODAY)


def test_every_table_of_the_schema_is_in_the_book(books: Any, tmp_path: Path) -> None:
    """Each has rows in the address book of the next test, stands somewhere in the plan, and is
    named in its file."""
    book = books("one")
    _fill_everything(book, tmp_path)
    planned = list(roots())
    for table in planned:
        planned += parts_of(table)
    assert {table.name for table in planned} == tables().keys()
    assert [name for name in tables() if not book._store.reader.rows(f"SELECT 1 FROM {name}")] == []
    whole = json.loads(_text(book))
    for table in roots():
        assert whole[table.section], table.section
        for part in parts_of(table):
            assert any(part.section in record for record in whole[table.section]), part.name


def test_out_and_into_an_empty_one_gives_the_same(books: Any, tmp_path: Path) -> None:
    _fill_everything(books("one"), tmp_path)
    first = _text(books("one"))
    report = books("two").json_book.run(_write(tmp_path, first))
    assert report.problems == []
    assert _text(books("two")) == first
    assert books("two").check() == []
    one, two = (
        [
            (line.name, line.last_contact, line.cadence)
            for line in book.people_list.lines(book.exporting.everybody())
        ]
        for book in (books("one"), books("two"))
    )
    assert one == two


def test_many_generated_people_come_back_the_same(books: Any, tmp_path: Path) -> None:
    """KITH_BOOK_PEOPLE=10000 takes as many."""
    generate(tmp_path / "many", MANY, 2)
    many = books("many")
    for row in many.exporting.everybody()[:: MANY // 50]:
        many.people.set_photo(row, Photo(os.urandom(3000))).result()
    first = _text(many)
    assert books("two").json_book.run(_write(tmp_path, first)).problems == []
    assert _text(books("two")) == first


def test_people_of_all_kinds_come_back_the_same(books: Any, tmp_path: Path) -> None:
    """KITH_PEOPLE=10000 takes as many."""
    random, cards = Random(7), tmp_path / "in.vcf"
    people = [made_up(random, number) for number in range(PEOPLE)]
    cards.write_text("".join(write_vcard(each, "4.0") for each in people), encoding="utf-8")
    assert books("one").importing.run([cards]).added == PEOPLE
    first = _text(books("one"))
    assert books("two").json_book.run(_write(tmp_path, first)).problems == []
    assert _text(books("two")) == first
    for wanted in people:
        row = books("two").people.id_of(wanted.person.uid)
        found = books("two").people.contact(row)
        assert sorted(map(repr, facts_of(found))) == sorted(map(repr, facts_of(wanted)))


def test_it_is_one_step_of_undo_and_redo(
    books: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_book, "CHUNK", 7)
    fill(books("one"), ROOT / "resources" / "sample", TODAY)
    first, before = _text(books("one")), _text(books("two"))
    books("two").json_book.run(_write(tmp_path, first))
    assert books("two").history.undo().result().step.key == "import-book"
    assert _text(books("two")) == before
    assert books("two").history.undoable() is None
    books("two").history.redo().result()
    assert _text(books("two")) == first
    assert books("two").check() == []


def test_what_both_have_is_as_the_file_has_it_unless_changed_here_later(
    books: Any, tmp_path: Path
) -> None:
    fill(books("one"), ROOT / "resources" / "sample", TODAY)
    one, path = books("one"), _write(tmp_path, _text(books("one")))
    whole = json.loads(path.read_text(encoding="utf-8"))
    before = _text(one)
    ana = next(person for person in whole["people"] if person["display_name"] == "Ana Sousa")
    assert one.json_book.run(path).counts["people"].same == len(whole["people"])
    assert _text(one) == before
    ana |= {
        "notes": "from the file",
        "channels": [{"kind": "email", "value": "new@x.example"}],
        "tags": ["brand new"],
    }
    ana["updated_at"] = "2027-01-01T00:00:00Z"
    ben = next(person for person in whole["people"] if person["display_name"] == "Ben Carter")
    ben |= {"notes": "older news", "updated_at": "2001-01-01T00:00:00Z"}
    whole["interactions"][0]["summary"] = "Corrected"
    whole["circles"][0]["size"] = 99
    report = one.json_book.run(_write(tmp_path, whole))
    assert (report.counts["people"].updated, report.counts["people"].kept) == (1, 1)
    assert report.counts["interactions"].updated == 1
    contact = one.people.contact(one.people.id_of(ana["uid"]))
    assert (contact.person.notes, [item.value for item in contact.channels]) == (
        "from the file",
        ["new@x.example"],
    )
    assert contact.tags == ["brand new"]
    assert one.people.contact(one.people.id_of(ben["uid"])).person.notes != "older news"
    assert one.circles.all()[0].size == 5
    assert one.check() == []
    one.history.undo().result()
    assert _text(one) == before


def test_what_is_here_stays_beside_what_comes(books: Any, tmp_path: Path) -> None:
    fill(books("one"), ROOT / "resources" / "sample", TODAY)
    two = books("two")
    here = two.people.add(Contact(Person(display_name="Here Before", is_you=True))).result().value
    two.settings.set("notices", {"enabled": False}).result()
    count = len(books("one").exporting.everybody())
    two.json_book.run(_write(tmp_path, _text(books("one"))))
    assert two.people.contact(here).person.is_you
    assert len(two.exporting.everybody()) == count + 1
    assert two.settings.get("notices") == {"enabled": False}
    assert [circle.name for circle in two.circles.all()] == [
        circle.name for circle in books("one").circles.all()
    ]


def test_sections_may_stand_in_any_order_and_the_text_in_any_shape(
    books: Any, tmp_path: Path
) -> None:
    fill(books("one"), ROOT / "resources" / "sample", TODAY)
    first = json.loads(_text(books("one")))
    turned = {"format": first.pop("format")} | dict(reversed(first.items()))
    books("two").json_book.run(_write(tmp_path, json.dumps(turned, indent=3).replace("\n", "\r\n")))
    assert json.loads(_text(books("two"))) == {"format": 2} | first


def test_two_circles_of_one_name_stay_two(books: Any, tmp_path: Path) -> None:
    one = books("one")
    for circle in one.circles.all()[:2]:
        one.circles.save(
            type(circle)(circle.id, "Same", circle.size, circle.cadence, circle.position)
        ).result()
    for row in (1, 2):
        one.people.add(Contact(Person(display_name=f"P{row}", circle_id=row))).result()
    books("two").json_book.run(_write(tmp_path, _text(one)))
    assert _text(books("two")) == _text(one)


def test_a_book_written_by_hand_needs_little(books: Any, tmp_path: Path) -> None:
    whole = {
        "format": 2,
        "people": [{"display_name": "Ana", "tags": ["friends"], "introduced_by": "nobody"}],
        "colours": [],
    }
    report = books("one").json_book.run(_write(tmp_path, whole | {"colours": [{"a": 1}]}))
    assert not report.is_refused
    assert [sentence_of_fault(problem.fault) for problem in report.problems] == [
        "“colours” is not known here and is left out.",
        "1 links point to what is neither in the file nor here, and were left out.",
    ]
    (row,) = books("one").exporting.everybody()
    assert books("one").people.contact(row).tags == ["friends"]
    assert list(books("one").people_list.ids(PeopleQuery(text="ana"), TODAY)) == [row]


BAD = {
    "nothing": ("", 1, "The file ends in the middle"),
    "no JSON": ("BEGIN:VCARD", 1, "A book begins with {"),
    "cut off": ('{"format": 2, "people": [{"display_na', 1, "Unterminated string"),
    "cut off later": ('{"format": 2, "people": [{"display_name": "A"}', 1, "ends in the middle"),
    "another program's": ('{"people": []}', 1, '"format"'),
    "a list": ("[1, 2]", 1, "A book begins with {"),
    "an old one": ('{"format": 1, "people": []}', 1, "The format of this book is 1 rather than 2"),
    "a newer one": ('{"format": 3}', 1, "a newer Kith wrote it"),
    "no records": ('{"format": 2, "people": [7]}', 1, "holds something that is no record"),
    "something after": ('{"format": 2}\n{}', 2, "follows the end"),
    "no comma": ('{"format": 2,\n"people": [\n{"display_name": "A"}\n{"display_name": "B"}]}', 4, "A comma is missing"),
    "no number": ('{"format": 2, "circles": [{"name": "A", "size": NaN}]}', 1, "NaN is no value"),
    "deep": ('{"format": 2, "people": ' + "[" * 100_000, 1, "nested too deeply"),
    "a number that is none": ('{"format": 2, "circles": [{"name": "A", "size": "5"}]}', 1, '(size): "5" is no whole number'),
    "too large a number": ('{"format": 2, "circles": [{"name": "A", "size": 99999999999999999999}]}', 1, "is no whole number"),
    "a rhythm of none": ('{"format": 2, "tags": [{"name": "A", "ideal_days": 0}]}', 1, "0 is not between 1 and"),
    "no name": ('{"format": 2, "people": [{"display_name": ""}]}', 1, "(display_name)"),
    "nothing needed": ('{"format": 2, "people": [{}]}', 1, "(display_name): this is missing"),
    "a day that is none": ('{"format": 2, "interactions": [{"kind": "call", "day": "2026-02-30"}]}', 1, "(day)"),
    "an unknown kind": ('{"format": 2, "interactions": [{"kind": "duel", "day": "2026-02-03"}]}', 1, "(kind)"),
    "a rule that is none": ('{"format": 2, "reminders": [{"text": "a", "due": "2026-02-03", "rule": "FREQ=X"}]}', 1, "(rule)"),
    "half a character": ('{"format": 2, "people": [{"display_name": "\\ud800"}]}', 1, "half a character"),
    "an endless link": ('{"format": 2, "people": [{"display_name": "A", "introduced_by": 99999999999999999999}]}', 1, "names nothing"),
    "a tag with a NUL": ('{"format": 2, "people": [{"display_name": "A", "tags": ["a\\u0000"]}]}', 1, "a NUL"),
    "a NUL": ('{"format": 2, "people": [{"display_name": "a\\u0000"}]}', 1, "a NUL"),
    "no base64": ('{"format": 2, "people": [{"display_name": "A", "photo": {"media_type": "image/png", "data": "?"}}]}', 1, "(photo.data): this is no base64"),
    "a part that is none": ('{"format": 2, "people": [{"display_name": "A", "channels": [{"kind": "email"}]}]}', 1, "(channels[1].value): this is missing"),
    "an address that is none": ('{"format": 2, "people": [{"display_name": "A", "channels": [{"kind": "address", "value": "x",'
                                ' "address": ["x"]}]}]}', 1, "(channels[1].address)"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_book_is_refused_with_its_place_and_nothing_changes(
    books: Any, tmp_path: Path, name: str
) -> None:
    text, line, reason = BAD[name]
    before = _text(books("one"))
    path = _write(tmp_path, text)
    report = books("one").json_book.run(path)
    (problem,) = report.problems
    assert (problem.file, problem.line or line) == (str(path), line or problem.line)
    assert reason in sentence_of_fault(problem.fault)
    assert report.is_refused
    assert _text(books("one")) == before
    assert books("one").history.undoable() is None


def test_a_file_that_is_not_utf_8_and_one_that_is_not_there(books: Any, tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes('{"format": 2, "people": [{"display_name": "Zoë"}]}'.encode("latin-1"))
    assert [
        sentence_of_fault(item.fault) for item in books("one").json_book.run(path).problems
    ] == ["The file is not UTF-8."]
    (problem,) = books("one").json_book.run(tmp_path / "none.json").problems
    assert "cannot be read" in sentence_of_fault(problem.fault)


def test_cancelling_takes_back_what_came_in(
    books: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_book, "CHUNK", 5)
    fill(books("one"), ROOT / "resources" / "sample", TODAY)
    before, told = _text(books("two")), []
    path = _write(tmp_path, _text(books("one")))
    report = books("two").json_book.run(path, told.append, lambda: len(told) > 12)
    assert (report.cancelled, report.counts) == (True, {})
    assert _text(books("two")) == before
    assert books("two").history.undoable() is None


def test_the_export_is_of_one_moment(books: Any) -> None:
    """Somebody who comes while it is read is in it nowhere."""
    one = books("one")
    one.people.add(Contact(Person(display_name="Before"))).result()
    parts = one.json_book.parts()
    begun = [next(parts) for _ in range(3)]
    one._store.write(Step("x"), lambda db: db.run("UPDATE person SET notes = 'later'")).result()
    assert "later" not in "".join((*begun, *parts))
    assert "later" in _text(one)


def test_a_look_counts_and_writes_nothing(books: Any, tmp_path: Path) -> None:
    fill(books("one"), ROOT / "resources" / "sample", TODAY)
    before = _text(books("two"))
    report = books("two").json_book.look(_write(tmp_path, _text(books("one"))))
    assert report.counts["people"].added == len(books("one").exporting.everybody())
    assert _text(books("two")) == before


def test_a_setting_that_is_null_comes_back(books: Any, tmp_path: Path) -> None:
    books("one").settings.set("a", None).result()
    path = tmp_path / "book.json"
    path.write_text(_text(books("one")), encoding="utf-8")
    assert not books("two").json_book.run(path).is_refused
    assert '"key": "a"' in _text(books("two"))
