"""Every table the schema declares can be written, and what was written taken back and brought
again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Step
from desktop_app.storage.engine import check, journal
from desktop_app.storage.engine.store import Store
from desktop_app.storage.engine.tables import tables
from tests.storage.dump import content
from tests.storage.rows_of_any_table import change, make, remove

EXAMPLES = int(os.environ.get("KITH_UNDO_EXAMPLES", "25"))
UNDONE = [name for name, table in tables().items() if table.undoable]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(tmp_path_factory.mktemp("book") / "kith")
    yield store
    store.close()


def undoable(store: Store) -> dict[str, Any]:
    """What is stored, but for what belongs to no step."""
    return {
        name: rows
        for name, rows in content(store.reader).items()
        if name not in tables() or tables()[name].undoable
    }


def take_back_and_bring_again(store: Store, states: list[Any]) -> None:
    """Undo step by step to the first of the states, redo to the last, and leave the first."""
    for state in reversed(states[:-1]):
        store.undo().result()
        assert undoable(store) == state
    for state in states[1:]:
        store.redo().result()
        assert undoable(store) == state
    while store.undoable():
        store.undo().result()
    store.forget_steps().result()


@pytest.mark.parametrize("name", UNDONE)
def test_a_row_of_every_table_is_made_changed_and_removed_and_all_that_undone(
    store: Store, name: str
) -> None:
    states, key = [undoable(store)], dict[str, Any]()
    key |= store.write(Step("make"), lambda db: make(db, name)).result().value
    states.append(undoable(store))
    assert states[1] != states[0]
    if store.write(Step("change"), lambda db: change(db, name, key)).result().step is not None:
        states.append(undoable(store))
    else:
        assert set(tables()[name].written) == set(tables()[name].key) | {tables()[name].owner.name}
    store.write(Step("remove"), lambda db: remove(db, name, key)).result()
    states.append(undoable(store))
    assert check.problems_of(store.path) == []
    take_back_and_bring_again(store, states)


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    steps=st.lists(
        st.lists(
            st.tuples(st.sampled_from(UNDONE), st.sampled_from((make, change, remove))),
            min_size=1,
            max_size=6,
        ),
        min_size=1,
        max_size=6,
    ),
    many=st.sampled_from((2, journal.MANY)),
)
def test_any_rows_written_in_any_order_are_taken_back(
    store: Store, steps: list[list[tuple[str, Any]]], many: int
) -> None:
    """One by one, and in the merged statements that large steps use."""
    known: dict[str, dict[str, Any]] = {}

    def work(db: Any, step: list[tuple[str, Any]]) -> None:
        for name, verb in step:
            if verb is make or name not in known:
                known[name] = make(db, name)
            else:
                verb(db, name, known[name])

    states = [undoable(store)]
    for step in steps:
        if store.write(Step("x"), lambda db, step=step: work(db, step)).result().step is not None:
            states.append(undoable(store))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "MANY", many)
        patch.setattr(journal, "READ_AT_ONCE", 3)
        take_back_and_bring_again(store, states)
