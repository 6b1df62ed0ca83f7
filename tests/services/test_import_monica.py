"""Monica’s export brought in: everything once, a later one gives what is new, all is taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app.domain.importing import Wishes
from desktop_app.domain.timeline import InteractionKind
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.import_titles import import_titles
from tests.formats.crm import monica as made

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
WISHES = Wishes(titles=import_titles())


@pytest.fixture
def book(tmp_path: Path) -> Iterator[AddressBook]:
    book = AddressBook(tmp_path / "kith", lambda: NOW)
    yield book
    book.close()


def _reminder(name: str, first: str, rule: str) -> made.Node:
    said = {"title": name, "initial_date": first, "frequency_type": rule, "frequency_number": 1}
    return made.node(name, **said, delible=True, inactive=False)


def _export(*, later: bool = False) -> made.Node:
    debt = made.node("debt", amount="20.00", currency="EUR", in_debt=True, status="inprogress")
    task = made.node("task", title="Send the photos", completed=False)
    lunch = made.node("lunch", summary="Lunch", happened_at="2024-05-06", type=made.uuid("a-food"))
    people = [
        made.contact(
            "me", "Rui", "Tavares", _of_contact_field=[made.way("email", "r@example.com")]
        ),
        made.contact(
            "ana",
            "Ana",
            "Reis",
            job="Chief editor" if later else "Editor",
            tags=["choir"],
            first_met_through=made.uuid("bo"),
            _of_debt=[debt],
            _of_task=[task],
            _of_reminder=[_reminder("Write", "2020-12-24", "year")],
            _of_activity=[made.uuid("lunch")],
        ),
        made.contact("bo", "Bo", "Ek", is_active=False, _of_activity=[made.uuid("lunch")]),
    ]
    done = [lunch]
    if later:
        people.append(made.contact("cy", "Cy", "Ng", _of_activity=[made.uuid("walk")]))
        done.append(made.node("walk", summary="Walk", happened_at="2026-01-02"))
    relations = [made.relation("child", "bo", "ana"), made.relation("parent", "ana", "bo")]
    return made.export(people, done, relations, me="me")


def _file(tmp_path: Path, *, later: bool = False) -> Path:
    return made.write(tmp_path / "monica.json", _export(later=later))


def _id(book: AddressBook, name: str) -> int:
    (found,) = [
        row
        for row in book.exporting.everybody()
        if book.people.contact(row).person.display_name == name
    ]
    return found


def _everything(book: AddressBook) -> dict[str, object]:
    parts = [part if isinstance(part, str) else part.decode() for part in book.json_book.parts()]
    found: dict[str, object] = json.loads("".join(parts))
    # The report of an import is kept, also of one that brings nobody.
    return {key: value for key, value in found.items() if key not in ("sources", "imports")}


def test_everything_finds_its_place(book: AddressBook, tmp_path: Path) -> None:
    report = book.importing.run([_file(tmp_path)], wishes=WISHES)
    assert (report.added, report.refused, report.left_out) == (2, 0, 0)
    ana, bo = _id(book, "Ana Reis"), _id(book, "Bo Ek")
    entries = book.timeline.page(ana)[0]
    assert {(e.kind, e.summary, e.body) for e in entries} == {
        (InteractionKind.MEAL, "Lunch", "ate at a restaurant"),
        (InteractionKind.NOTE, "To give back: 20.00 EUR", ""),
    }
    (lunch,) = [e for e in entries if e.kind is InteractionKind.MEAL]
    assert {who.id for who in lunch.people} == {ana, bo}
    contact = book.people.contact(ana)
    assert (contact.person.introduced_by, contact.tags) == (bo, ["choir"])
    relations = [*contact.relations, *book.people.contact(bo).relations]
    assert [each.other_id in (ana, bo) for each in relations] == [True]
    assert book.people.contact(bo).person.archived_at is not None
    you = book.people.contact(_id(book, "Rui Tavares"))
    assert you.person.is_you and you.channels[0].value == "r@example.com"
    due = {item.text: (item.due, item.rule) for item in book.reminders.waiting()}
    assert due == {
        "Write": (date(2026, 12, 24), "FREQ=YEARLY"),
        "Send the photos": (date(2026, 11, 22), ""),
    }


def test_nothing_comes_twice_and_a_later_export_gives_what_is_new(
    book: AddressBook, tmp_path: Path
) -> None:
    book.importing.run([_file(tmp_path)], wishes=WISHES)
    before = _everything(book)
    again = book.importing.run([_file(tmp_path)], wishes=WISHES)
    assert (again.added, again.updated, again.identical) == (0, 0, 2)
    assert (not again.things, _everything(book) == before) == (True, True)
    later = book.importing.run([_file(tmp_path, later=True)], wishes=WISHES)
    assert (later.added, later.updated, later.identical) == (1, 1, 1)
    assert later.things == {"monica-activities": 1}
    contact = book.people.contact(_id(book, "Ana Reis"))
    assert [each.title for each in contact.positions] == ["Chief editor"]
    assert [e.summary for e in book.timeline.page(_id(book, "Cy Ng"))[0]] == ["Walk"]


def test_one_undo_takes_all_of_it_back(book: AddressBook, tmp_path: Path) -> None:
    before = _everything(book)
    report = book.importing.run([_file(tmp_path)], wishes=WISHES)
    assert report.step is not None
    book.history.undo(report.step).result()
    assert _everything(book) == before


def test_things_follow_whoever_was_merged(book: AddressBook, tmp_path: Path) -> None:
    book.importing.run([_file(tmp_path)], wishes=replace(WISHES, options=frozenset()))
    ana, bo = _id(book, "Ana Reis"), _id(book, "Bo Ek")
    book.mergers.merge(book.mergers.plan([bo, ana])).result()
    report = book.importing.run([_file(tmp_path)], wishes=WISHES)
    assert (report.things["monica-activities"], report.left_out) == (1, 0)
    (lunch,) = (e for e in book.timeline.page(bo)[0] if e.kind is InteractionKind.MEAL)
    assert [who.id for who in lunch.people] == [bo]


def test_what_there_is_is_counted_before(book: AddressBook, tmp_path: Path) -> None:
    preview = book.importing.preview([_file(tmp_path)])
    assert [card.name for card in preview.cards] == ["Ana Reis", "Bo Ek"]
    assert {(option.key, option.count, option.people) for option in preview.options} == {
        ("monica-activities", 1, 2),
        ("monica-debts", 1, 0),
        ("monica-reminders", 1, 0),
        ("monica-tasks", 1, 0),
        ("monica-you", 1, 0),
    }
