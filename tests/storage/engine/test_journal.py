"""What one commit says it changed, and large steps taken back in few statements."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.changes import ChangeSet, Noun, Step
from desktop_app.storage.engine import check, journal
from desktop_app.storage.engine.store import Store
from tests.storage.dump import content

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key

PERSON = "INSERT INTO person (id, uid, display_name, sort_key, family_key, created_at, updated_at) VALUES (?, ?, 'A', 'a', 'a', '2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z')"
ENTRY = "INSERT INTO interaction (id, uid, kind, day, created_at) VALUES (?, ?, 'call', '2026-01-02', '2026-01-02T03:04:05Z')"


@pytest.fixture
def store(tmp_path: Path, key: Key | None) -> Iterator[Store]:
    store = Store(tmp_path / "kith", key)
    yield store
    store.close()


def _heard(store: Store, work) -> ChangeSet:
    heard: list[ChangeSet] = []
    stop = store.listen(heard.append)
    store.write(Step("x"), work).result()
    stop()
    (found,) = heard
    return found


def _people(db: Database, first: int, last: int) -> None:
    db.run_many(PERSON, [(row, f"u{row}") for row in range(first, last)])


def test_taking_part_is_news_of_the_person_as_well(store: Store) -> None:
    store.write(Step("x"), lambda db: _people(db, 1, 3)).result()

    def log(db: Database) -> None:
        db.run(ENTRY, (7, "i"))
        db.run("INSERT INTO participation VALUES (7, 2)")

    assert _heard(store, log).ids == {Noun.INTERACTION: frozenset({7}), Noun.PERSON: frozenset({2})}


@pytest.mark.parametrize(
    ("sql", "noun", "row"),
    [
        ("UPDATE circle SET name = 'x' WHERE id = 2", Noun.CIRCLE, 2), ("UPDATE kind_weight SET percent = 1 WHERE kind = 'call'", Noun.CIRCLE, 0),
        ("UPDATE smart_list SET name = 'x' WHERE id = 3", Noun.SMART_LIST, 3), ("INSERT INTO setting VALUES ('k', '1')", Noun.SETTING, 0),
        ("INSERT INTO tag (id, name) VALUES (5, 'x')", Noun.TAG, 5),
    ],
)  # fmt: skip
def test_each_table_is_news_of_its_noun_and_can_be_taken_back(
    store: Store, sql: str, noun: Noun, row: int
) -> None:
    before = content(store.reader)
    assert _heard(store, lambda db: db.run(sql)).ids == {noun: frozenset({row})}
    after = content(store.reader)
    assert before != after
    store.undo().result()
    assert content(store.reader) == before
    store.redo().result()
    assert content(store.reader) == after


def test_too_many_changes_are_told_by_their_nouns(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "NAME_AT_MOST", 4)
    assert _heard(store, lambda db: _people(db, 1, 5)) == ChangeSet(
        {Noun.PERSON: frozenset(range(1, 5))}
    )
    assert _heard(store, lambda db: _people(db, 5, 10)) == ChangeSet(
        all_of=frozenset({Noun.PERSON})
    )

    def log(db: Database) -> None:
        db.run_many(ENTRY, [(row, f"i{row}") for row in range(1, 4)])
        db.run_many("INSERT INTO participation VALUES (?, ?)", [(row, row) for row in range(1, 4)])

    assert _heard(store, log) == ChangeSet(all_of=frozenset({Noun.INTERACTION, Noun.PERSON}))


def test_nothing_changed_is_no_step(store: Store) -> None:
    store.write(Step("nothing"), lambda db: db.run("UPDATE circle SET name = name")).result()
    store.batch(Step("import")).finish().result()
    assert store.undoable() is None
    assert (store.redoable(), store.undo().exception() is None) == (None, False)


def test_the_newest_step_is_the_one_to_take_back(store: Store) -> None:
    for number in range(3):
        store.write(
            Step(str(number)), lambda db: db.run("UPDATE circle SET size = size + 1")
        ).result()
    assert store.undoable() == Step("2")
    store.undo().result()
    store.undo().result()
    assert (store.undoable(), store.redoable()) == (Step("0"), Step("1"))


def test_a_batch_is_named_at_its_end(store: Store) -> None:
    for step, wanted in ((None, Step("import")), (Step("import", "", 3), Step("import", "", 3))):
        batch = store.batch(Step("import"))
        batch.write(lambda db: db.run("UPDATE circle SET size = size + 1")).result()
        batch.finish(step).result()
        assert store.undoable() == wanted
        store.undo().result()
        assert (store.undoable(), store.redoable()) == (None, wanted)
        store.forget_steps().result()
        assert store.redoable() is None


@pytest.mark.parametrize("many", [1, 10_000])
def test_a_step_is_taken_back_alike_all_at_once_and_one_by_one(
    store: Store, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    """People with parts that come, change and go, in several transactions, read a few records at a
    time."""
    monkeypatch.setattr(journal, "MANY", many)
    monkeypatch.setattr(journal, "READ_AT_ONCE", 4)
    store.write(Step("first"), lambda db: _people(db, 1, 4)).result()

    def come(db: Database) -> None:
        _people(db, 4, 9)
        db.run("INSERT INTO tag (id, name) VALUES (1, 'x')")
        db.run_many("INSERT INTO person_tag VALUES (?, 1)", [(row,) for row in range(1, 9)])
        db.run_many(
            "INSERT INTO photo VALUES (?, 'image/png', x'00')", [(row,) for row in range(1, 9)]
        )
        db.run_many("INSERT INTO setting VALUES (?, '1')", [("a = b",), ("c VALUES d",)])

    def change(db: Database) -> None:
        db.run("UPDATE person SET display_name = 'It''s', notes = 'VALUES (1) = ' WHERE id > 2")

    def go(db: Database) -> None:
        db.run("DELETE FROM person WHERE id IN (1, 5)")
        db.run("DELETE FROM setting")

    before = content(store.reader)
    batch = store.batch(Step("import"))
    for work in (come, change, go):
        batch.write(work).result()
    batch.finish().result()
    after = content(store.reader)
    for _ in range(2):
        store.undo().result()
        assert content(store.reader) == before
        assert check.problems_of(store.path, store.reader.key) == []
        store.redo().result()
        assert content(store.reader) == after
        assert check.problems_of(store.path, store.reader.key) == []


def test_pairs_go_together_when_a_large_step_is_taken_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Preparing a statement compiles every trigger of its table: one for each of these would take
    seconds."""
    run, count = type(store.reader).run, []

    def come(db: Database) -> None:
        _people(db, 1, 3)
        db.run_many(ENTRY, [(row, f"i{row}") for row in range(1, 400)])
        db.run_many(
            "INSERT INTO participation VALUES (?, ?)", [(row, 1 + row % 2) for row in range(1, 400)]
        )

    before = content(store.reader)
    store.write(Step("x"), come).result()
    monkeypatch.setattr(
        type(store.reader), "run", lambda *given: (count.append(given[1]), run(*given))[1]
    )
    store.undo().result()
    assert len(count) < 30, count[:40]
    assert content(store.reader) == before
