"""The store's ways to write: commands, batches that clicks overtake, notes that leave no trace and
what is worked out anew."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.changes import EVERYTHING, ChangeSet, Noun, Step
from desktop_app.domain.errors import MissingAddressBookError, NothingToUndoError
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.key import Key


@pytest.fixture
def store(tmp_path, key: Key | None) -> Iterator[Store]:
    store = Store(tmp_path / "kith", key)
    yield store
    store.close()


def _rename(name: str) -> Callable[[Database], None]:
    return lambda db: db.run("UPDATE circle SET name = ? WHERE id = 1", (name,)) and None


def _name(store: Store) -> Any:
    return store.reader.value("SELECT name FROM circle WHERE id = 1")


def _told_at(db: Database) -> None:
    db.run("INSERT INTO announced (occurrence, at) VALUES ('x', '2026-11-21T09:30:00Z')")


class Held:
    """Keeps the writer's thread busy until it is let go, so that what is asked meanwhile waits."""

    def __init__(self, store: Store) -> None:
        self._gate, begun = threading.Event(), threading.Event()

        def hold(db: Database) -> None:
            begun.set()
            self._gate.wait()

        self._job = store.note(hold)
        begun.wait()

    def let_go(self) -> None:
        """Go on."""
        self._gate.set()
        self._job.result()


def test_a_click_overtakes_the_next_pieces_of_an_import(store: Store) -> None:
    order: list[str] = []

    def say(name: str) -> Callable[[Database], None]:
        return lambda db: order.append(name)

    batch, held = store.batch(Step("import")), Held(store)
    pieces = [batch.write(say(f"piece {number}")) for number in (1, 2)]
    finished = batch.finish()
    click = store.write(Step("click"), say("click"))
    undo = store.undo()
    noted = store.note(say("note"))
    held.let_go()
    finished.result()
    assert click.done()
    assert noted.done()
    assert all(piece.done() for piece in pieces)
    assert order == ["click", "note", "piece 1", "piece 2"]
    assert isinstance(undo.exception(), NothingToUndoError)


def test_two_imports_at_once_are_two_steps_each_whole(store: Store) -> None:
    one, other = store.batch(Step("one")), store.batch(Step("other"))
    for number in range(3):
        one.write(lambda db, n=number: db.run(f"INSERT INTO tag (name, colour) VALUES ('a{n}', 0)"))
        other.write(
            lambda db, n=number: db.run(f"INSERT INTO tag (name, colour) VALUES ('b{n}', 0)")
        )
    one.finish().result()
    other.finish().result()

    def tags() -> list[str]:
        return [name for (name,) in store.reader.rows("SELECT name FROM tag ORDER BY name")]

    assert store.undo().result().step == Step("other")
    assert tags() == ["a0", "a1", "a2"]
    store.undo().result()
    assert tags() == []
    store.redo().result()
    store.redo().result()
    assert tags() == ["a0", "a1", "a2", "b0", "b1", "b2"]


def test_a_piece_that_fails_leaves_the_others_and_can_be_abandoned(store: Store) -> None:
    batch = store.batch(Step("import"))
    batch.write(_rename("One")).result()

    def fail(db: Database) -> None:
        _rename("Two")(db)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        batch.write(fail).result()
    assert _name(store) == "One"
    batch.abandon().result()
    assert _name(store) == "Inner"
    assert store.undoable() is None
    assert store.redoable() is None


def test_a_batch_that_wrote_nothing_is_no_step(store: Store) -> None:
    batch = store.batch(Step("import"))
    batch.write(_rename("Inner")).result()
    done = batch.finish().result()
    assert (done.step, bool(done.changes), done.asked) == (None, False, Step("import"))
    assert store.undoable() is None


@pytest.mark.parametrize("writes_first", [False, True])
def test_a_note_is_no_step_and_nobody_is_told(store: Store, writes_first: bool) -> None:
    if writes_first:
        # From the first write on the journal watches.
        store.write(Step("a"), _rename("One")).result()
    told: list[ChangeSet] = []
    store.listen(told.append)
    store.note(_told_at).result()
    assert store.reader.value("SELECT count(*) FROM announced") == 1
    assert told == []
    assert store.undoable() == (Step("a") if writes_first else None)


def test_what_can_be_taken_back_is_no_note(store: Store) -> None:
    store.write(Step("a"), _rename("One")).result()

    def both(db: Database) -> None:
        _told_at(db)
        _rename("Two")(db)

    with pytest.raises(RuntimeError, match="is written as a step"):
        store.note(both).result()
    assert _name(store) == "One"
    assert store.reader.value("SELECT count(*) FROM announced") == 0


@pytest.mark.parametrize("writes_first", [False, True])
def test_what_is_worked_out_anew_is_no_step_and_told_as_everything(
    store: Store, writes_first: bool
) -> None:
    if writes_first:
        store.write(Step("a"), _rename("One")).result()
    told: list[ChangeSet] = []
    store.listen(told.append)

    def derive(db: Database, changed: bool) -> bool:
        db.run("UPDATE circle SET size = 7 WHERE id = 1")
        return changed

    store.derive(["circle"], lambda db: derive(db, False)).result()
    assert told == []
    store.derive(["circle"], lambda db: derive(db, True)).result()
    assert told == [EVERYTHING]
    if writes_first:
        store.undo().result()
        assert _name(store) == "Inner"
    assert store.reader.value("SELECT size FROM circle WHERE id = 1") == 7


def test_forgotten_steps_cannot_be_taken_back_or_brought_back(store: Store) -> None:
    for name in ("One", "Two"):
        store.write(Step(name), _rename(name)).result()
    store.undo().result()
    store.forget_steps().result()
    for ask in (store.undo, store.redo):
        with pytest.raises(NothingToUndoError):
            ask().result()
    assert _name(store) == "One"
    store.write(Step("Three"), _rename("Three")).result()
    assert store.undo().result().step == Step("Three")


def test_listeners_hear_in_order_until_they_stop(store: Store) -> None:
    heard: list[str] = []
    stop = store.listen(lambda changes: heard.append("second"))
    store.listen(lambda changes: heard.append("first"), first=True)
    store.write(Step("a"), _rename("One")).result()
    assert heard == ["first", "second"]
    stop()
    store.write(Step("b"), _rename("Two")).result()
    assert heard == ["first", "second", "first"]


def test_a_command_tells_before_its_future_is_done(store: Store) -> None:
    told: list[tuple[frozenset[int] | None, Step | None]] = []
    store.listen(lambda changes: told.append((changes.named(Noun.CIRCLE), store.undoable())))
    done = store.write(Step("a"), _rename("One")).result()
    assert told == [(frozenset({1}), Step("a"))]
    assert done.changes.named(Noun.CIRCLE) == {1}
    assert done.step is not None
    assert done.step.number == 1


def test_where_no_address_book_is_none_is_made_unless_asked(tmp_path, key: Key | None) -> None:
    with pytest.raises(MissingAddressBookError, match="book-is-missing"):
        Store(tmp_path / "nowhere", key, make=False)
    assert not (tmp_path / "nowhere").exists()
    first = Store(tmp_path / "here", key)
    assert first.is_new
    first.close()
    again = Store(tmp_path / "here", key, make=False)
    assert not again.is_new
    again.close()
