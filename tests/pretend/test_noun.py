"""A noun that Kith does not have, from a folder of its own: all that is derived from the schema
takes it up."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.cli.parser import command_parser
from desktop_app.domain.changes import ChangeSet, Noun, Step
from desktop_app.domain.faults import fault
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.storage import people, schema
from desktop_app.storage.engine import check, triggers
from desktop_app.storage.engine.connection import Database
from desktop_app.storage.engine.own_files import FILE_NAME
from desktop_app.storage.engine.tables import tables
from desktop_app.ui.words.fault_sentences import sentence_of_fault
from tests.pretend import migration
from tests.pretend.services.parcels import Parcels
from tests.storage.dump import content
from tests.storage.rows_of_any_table import change, make, remove
from tests.storage.test_undo_tables import take_back_and_bring_again, undoable

HERE = Path(__file__).parent
STEP = Step("parcel.any")


@pytest.fixture
def parcels(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The schema with one folder more; nothing else is told of it."""
    monkeypatch.setattr(schema, "__path__", [*schema.__path__, str(HERE / "schema")])
    tables.cache_clear()
    yield
    tables.cache_clear()
    del schema.parcel, sys.modules["desktop_app.storage.schema.parcel"]


@pytest.fixture
def books(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    """Two address books, "one" and "two", with the new tables, as a migration would have made
    them."""
    for name in ("one", "two"):
        AddressBook(tmp_path / name).close()
    request.getfixturevalue("parcels")
    for name in ("one", "two"):
        _migrate(tmp_path / name / FILE_NAME)
    opened = {name: AddressBook(tmp_path / name) for name in ("one", "two")}
    yield opened.__getitem__
    for one in opened.values():
        one.close()


def _migrate(path: Path) -> None:
    db = Database(path)
    with db.immediate():
        migration.up(db)
        triggers.install(db)
        triggers.rebuild(db)
    db.close()


def _add(book: AddressBook, name: str) -> int:
    return book.people.add(Contact(Person(display_name=name, uid=name))).result().value


def test_it_is_made_changed_removed_undone_and_redone(books: Any) -> None:
    book = books("one")
    parcels, store = Parcels(book._store), book._store
    ana = _add(book, "Ana")
    book.history.forget()
    heard: list[ChangeSet] = []
    book.history.listen(heard.append)
    states = [undoable(store)]
    parcel = parcels.pack("p1", "Books for Ana", ["Atlas", "Novel"], to_id=ana).result().value
    assert heard[-1] == ChangeSet({Noun("parcel"): frozenset({parcel})})
    states.append(undoable(store))
    parcels.send(parcel, "2026-11-21").result()
    states.append(undoable(store))
    assert store.reader.rows("SELECT title, state, sent_on, to_id FROM parcel") == [
        ("Books for Ana", "sent", "2026-11-21", ana)
    ]
    store.write(Step("gone"), lambda db: people.remove(db, [ana])).result()
    states.append(undoable(store))
    assert store.reader.rows("SELECT title, to_id FROM parcel") == [("Books for Ana", None)]
    parcels.throw_away(parcel).result()
    assert content(store.reader)["parcel_item"] == []
    states.append(undoable(store))
    take_back_and_bring_again(store, states)


@pytest.mark.parametrize("name", ["parcel", "parcel_item"])
def test_the_property_of_undo_tries_its_tables(books: Any, name: str) -> None:
    store = books("one")._store
    states, key = [undoable(store)], dict[str, Any]()
    key |= store.write(STEP, lambda db: make(db, name)).result().value
    states.append(undoable(store))
    for verb in (change, remove):
        store.write(STEP, lambda db, verb=verb: verb(db, name, key)).result()
        states.append(undoable(store))
    take_back_and_bring_again(store, states)


def test_it_is_searched(books: Any, capsys: pytest.CaptureFixture[str]) -> None:
    book = books("one")
    parcels = Parcels(book._store)
    first = parcels.pack("p1", "Bücher for Ana", [], notes="by sea").result().value
    parcels.pack("p2", "Wine", []).result()
    assert [(item.noun, item.id, item.words) for item in book.search.others("bucher se")] == [
        ("parcel", first, "Bücher for Ana")
    ]
    search = command_parser().parse_args(["search", "wine"])
    assert search.run(book, search) == 0
    assert capsys.readouterr().out == "parcel: Wine\n"
    parcels.throw_away(first).result()
    assert book.search.others("bucher") == []
    book.history.undo().result()
    assert [item.id for item in book.search.others("bucher")] == [first]


def test_it_is_exported_and_read_back(books: Any, tmp_path: Path) -> None:
    one, two = books("one"), books("two")
    ana, ben = _add(one, "Ana"), _add(one, "Ben")
    parcels = Parcels(one._store)
    parcels.pack(
        "p1", "Books", ["Atlas", "Novel"], to_id=ana, from_id=ben, label=b"\x00\xff", insured=True
    ).result()
    parcels.pack("p2", "Wine", []).result()
    text = "".join(one.json_book.parts())
    assert json.loads(text)["parcels"] == [
        {
            "uid": "p1", "title": "Books", "to": "Ana", "from": "Ben", "insured": True, "label": "AP8=",
            "items": [{"name": "Atlas"}, {"name": "Novel"}],
        },
        {"uid": "p2", "title": "Wine"},
    ]  # fmt: skip
    path = tmp_path / "book.json"
    path.write_text(text, encoding="utf-8")
    report = two.json_book.run(path)
    assert (report.problems, report.counts["parcels"].added) == ([], 2)
    assert "".join(two.json_book.parts()) == text
    assert two.search.others("books")[0].words == "Books"
    path.write_text(text.replace('"Atlas"', '""'), encoding="utf-8")
    assert "(items[1].name)" in sentence_of_fault(two.json_book.run(path).problems[0].fault)


def test_it_is_checked(books: Any) -> None:
    book = books("one")
    Parcels(book._store).pack("p1", "Books", []).result()
    assert book.check() == []
    book._store.write(STEP, lambda db: db.run("UPDATE parcel SET state = 'lost'")).result()
    assert book.check() == [
        fault("check-values-unreadable", table="parcel", column="state", count=1)
    ]
    db = Database(book._store.path)
    db.run("DROP TRIGGER parcel_added")
    db.run("DELETE FROM parcel_words WHERE rowid = 1")
    assert check.problems(db)[1:] == [
        fault("check-trigger-missing", trigger="parcel_added"),
        fault("check-index-differs", index="parcel_words", missing=1, extra=0),
    ]
    db.run("DROP TABLE parcel_item")
    assert fault("check-table-missing", table="parcel_item") in check.problems(db)
    db.close()


def test_without_its_folder_nothing_is_left_of_it() -> None:
    assert "parcel" not in tables()
