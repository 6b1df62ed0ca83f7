"""What a write answers, and that an undo takes back the very step it was asked for or says why
not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.changes import Noun, Step
from desktop_app.domain.errors import NewerStepError, NothingToUndoError
from desktop_app.storage.engine.store import Store


@pytest.fixture
def store(tmp_path: Path):
    opened = Store(tmp_path)
    yield opened
    opened.close()


def _name(row: int, name: str) -> Callable[..., str]:
    def work(db) -> str:
        db.run("UPDATE circle SET name = ? WHERE id = ?", (name, row))
        return name

    return work


def _names(store: Store) -> tuple[str, str]:
    return tuple(
        name
        for (name,) in store.reader.rows("SELECT name FROM circle WHERE id IN (1, 2) ORDER BY id")
    )


def test_a_write_answers_its_value_its_step_and_what_it_changed(store: Store) -> None:
    done = store.write(Step("circle.edit", "One"), _name(1, "One")).result()
    assert (done.value, done.step, done.asked) == (
        "One",
        Step("circle.edit", "One"),
        Step("circle.edit", "One"),
    )
    assert done.changes.ids == {Noun.CIRCLE: frozenset({1})}
    assert done.step.number == store.undoable().number != 0


def test_a_write_that_changes_nothing_answers_no_step(store: Store) -> None:
    store.write(Step("circle.edit", "One"), _name(1, "One")).result()
    done = store.write(Step("circle.edit", "One"), _name(1, "One")).result()
    assert (done.value, done.step, bool(done.changes)) == ("One", None, False)
    assert done.asked == Step("circle.edit", "One")


def test_two_steps_that_say_the_same_are_told_apart(store: Store) -> None:
    first = store.write(Step("circle.edit"), _name(1, "One")).result().step
    second = store.write(Step("circle.edit"), _name(1, "Two")).result().step
    assert first == second
    with pytest.raises(NewerStepError):
        store.undo(first).result()
    assert _names(store)[0] == "Two"
    assert store.undo(second).result().step.number == second.number
    assert store.undo(first).result().step.number == first.number


def test_what_newer_steps_stand_on_is_not_taken_from_under_them(store: Store) -> None:
    before = _names(store)
    first = store.write(Step("circle.edit", "A"), _name(1, "A")).result().step
    store.write(Step("circle.edit", "B"), _name(2, "B")).result()
    with pytest.raises(NewerStepError):
        store.undo(first).result()
    assert (_names(store), store.undoable()) == (("A", "B"), Step("circle.edit", "B"))
    store.undo().result()
    store.undo(first).result()
    assert _names(store) == before
    with pytest.raises(NewerStepError):
        store.redo(Step("circle.edit", "B", number=first.number + 1)).result()
    assert store.redo(first).result().changes.ids == {Noun.CIRCLE: frozenset({1})}


def test_a_step_is_taken_back_once(store: Store) -> None:
    step = store.write(Step("circle.edit"), _name(1, "One")).result().step
    store.undo(step).result()
    with pytest.raises(NothingToUndoError):
        store.undo(step).result()
    store.write(Step("circle.edit"), _name(2, "Two")).result()
    with pytest.raises(NothingToUndoError):
        store.redo(step).result()
    assert _names(store)[1] == "Two"


def test_a_step_of_several_transactions_answers_all_it_changed(store: Store) -> None:
    batch = store.batch(Step("import"))
    batch.write(_name(1, "One")).result()
    batch.write(_name(2, "Two")).result()
    done = batch.finish(Step("import", "", 2)).result()
    assert (done.step, done.changes.ids) == (
        Step("import", "", 2),
        {Noun.CIRCLE: frozenset({1, 2})},
    )
    store.undo(done.step).result()
    assert store.batch(Step("import")).finish().result().step is None


def test_a_listener_that_fails_fails_no_write(store: Store) -> None:
    heard = []
    store.listen(lambda changes: 1 / 0)
    store.listen(heard.append)
    import threading

    told, before = [], threading.excepthook
    threading.excepthook = told.append
    try:
        done = store.write(Step("circle.edit"), _name(1, "One")).result()
    finally:
        threading.excepthook = before
    assert (done.value, _names(store)[0], len(heard)) == ("One", "One", 1)
    assert [hook.exc_type for hook in told] == [ZeroDivisionError]
