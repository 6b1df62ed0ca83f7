"""A state machine that takes back and brings back every step it made, and compares each state."""

from __future__ import annotations

import tempfile
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from desktop_app.domain.errors import NothingToUndoError
from desktop_app.domain.people_query import Scope
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import rows
from desktop_app.storage.engine.triggers import indexes
from desktop_app.storage.queries.records import UNWANTED
from tests.storage.dump import content, terms

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key
    from desktop_app.storage.engine.store import Store

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def _state(store: Store) -> tuple[Any, ...]:
    def context(db: Any) -> tuple[Any, ...]:
        # A source once known stays (storage/schema/source.py), and so does the report of an import
        # that changed nothing, which is no step.
        rows = {name: found for name, found in content(db).items() if name != "source"}
        rows["batch"] = db.rows("SELECT * FROM batch WHERE added + updated + groups > 0")
        return rows, *(terms(db, index) for index in indexes())

    return store._writer.submit(lambda: context(store._writing)).result()


class UndoneAtTheEnd(RuleBasedStateMachine):
    """Remembers the state after every step; undoes and redoes them all at the end, and compares."""

    key: Key | None = None

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.seconds = count()
        self.book = AddressBook(
            Path(self._folder.name) / "kith",
            lambda: NOW + timedelta(seconds=next(self.seconds)),
            self.key,
        )
        self.store = self.book._store
        # A source once known stays (schema/source.py), so this one is there from the beginning.
        values = {"name": UNWANTED, "kind": UNWANTED}
        self.store.derive(("source",), lambda db: bool(rows.insert(db, "source", values))).result()
        self.states = [_state(self.store)]
        self.undone: list[Any] = []
        self.last = 0

    def teardown(self) -> None:
        try:
            self._undo_and_redo_all()
        finally:
            self.book.close()
            self._folder.cleanup()

    def _undo_and_redo_all(self) -> None:
        while self.store.undoable():
            self._undo()
        assert len(self.states) == 1
        while self.undone:
            self._redo()
        with pytest.raises(NothingToUndoError):
            self.store.redo().result()
        assert self.book.check() == []

    def _undo(self) -> None:
        assert _state(self.store) == self.states[-1]
        self.store.undo().result()
        self.undone.append(self.states.pop())
        assert _state(self.store) == self.states[-1]

    def _redo(self) -> None:
        self.store.redo().result()
        self.states.append(self.undone.pop())
        assert _state(self.store) == self.states[-1]

    def _do(self, command: Future[Any] | None) -> Any:
        """Wait for a command; when it made a step, keep the state it led to."""
        done = None if command is None else command.result()
        state = _state(self.store)
        newest = self.store.undoable()
        if newest is not None and newest.number > self.last:
            self.last = newest.number
            self.states.append(state)
            self.undone.clear()
        assert state == self.states[-1], "a command that made no step changed something"
        return done

    def _people(self) -> list[int]:
        return self.book.exporting.everybody(tuple(Scope))

    def _somebody(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from(self._people()))

    def _some(self, data: st.DataObject) -> list[int]:
        return data.draw(
            st.lists(st.sampled_from(self._people()), min_size=1, max_size=3, unique=True)
        )
