"""Merging people: whatever hangs on them follows, in every table there is, and one undo brings all
back.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.changes import Step
from desktop_app.domain.merging import Answers
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine import rows
from desktop_app.storage.engine.tables import tables
from desktop_app.storage.engine.triggers import indexes
from tests.storage.dump import content, terms
from tests.storage.rows_of_any_table import make

EXAMPLES = int(os.environ.get("KITH_UNDO_EXAMPLES", "10"))
LINKS = [
    (name, column.name)
    for name, table in tables().items()
    for column in table.columns
    if column.to == "person"
]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AddressBook]:
    """Three people, and nothing on them."""
    book = AddressBook(tmp_path_factory.mktemp("merging") / "kith")
    for name in ("Ben Carter", "Benjamin Carter", "B. Carter"):
        book.people.add(Contact(Person(display_name=name, uid=name))).result()
    yield book
    book.close()


def _ids(book: AddressBook) -> list[int]:
    names = ("Ben Carter", "Benjamin Carter", "B. Carter")
    found = [book.people.id_of(name) for name in names]
    return [row for row in found if row is not None]


def _write(book: AddressBook, work: Any) -> Any:
    return book._store.write(Step("x"), work).result().value


def _state(book: AddressBook) -> Any:
    store = book._store
    return store._writer.submit(
        lambda: (content(store._writing), *(terms(store._writing, each) for each in indexes()))
    ).result()


def _differences(one: Any, other: Any) -> list[Any]:
    """What only one of two states holds, a little of it: the whole is long to print."""
    found = [name for name in one[0] if one[0][name] != other[0][name]]
    for mine, theirs in zip(one[1:], other[1:], strict=True):
        found += sorted(set(mine) ^ set(theirs))[:20]
    return found


def _put(db: Any, table: str, links: dict[str, int]) -> None:
    """A row of that table about these people; nothing where there is one already."""
    key = make(db, table)
    names = [column.name for column in tables()[table].columns if not column.is_derived]
    name, value = next(iter(key.items()))
    row = rows.select(db, table, names, where=name, among=[value])[-1]
    # Made anew: the search index hears of no row that moves to somebody else.
    rows.delete(db, table, key)
    values = dict(zip(names, row, strict=True)) | links
    rows.insert_many(db, table, names, [tuple(values.values())], skip_known=True)


def _linked(book: AddressBook, person: int) -> list[tuple[str, str]]:
    db = book._store.reader
    return [
        link for link in LINKS if rows.select(db, link[0], [link[1]], where=link[1], among=[person])
    ]


def _take_all_back(book: AddressBook) -> None:
    while book._store.undoable():
        book.history.undo().result()
    book._store.forget_steps().result()


@pytest.fixture(autouse=True)
def _clean(book: AddressBook) -> Iterator[None]:
    book._store.forget_steps().result()
    yield
    _take_all_back(book)


@pytest.mark.parametrize(("table", "column"), LINKS)
def test_a_row_of_any_table_follows_and_comes_back(
    book: AddressBook, table: str, column: str
) -> None:
    keep, other, _ = _ids(book)
    _write(book, lambda db: _put(db, table, {column: other}))
    assert (table, column) in _linked(book, other)
    before = _state(book)
    book.mergers.merge(book.mergers.plan([keep, other])).result()
    assert _linked(book, other) == []
    assert (table, column) in _linked(book, keep)
    assert book.check() == []
    book.history.undo().result()
    assert _differences(_state(book), before) == []


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    put=st.lists(
        st.tuples(st.sampled_from(LINKS), st.integers(0, 2), st.integers(0, 2)), max_size=14
    ),
    order=st.permutations(range(3)),
    how_many=st.integers(2, 3),
    turned=st.booleans(),
)
def test_any_merge_undone_leaves_the_book_equal_and_redone_does_it_again(
    book: AddressBook,
    put: list[tuple[tuple[str, str], int, int]],
    order: list[int],
    how_many: int,
    turned: bool,
) -> None:
    people = _ids(book)

    def work(db: Any) -> None:
        for (table, column), one, two in put:
            more = [each.name for each in tables()[table].columns if each.to == "person"]
            links = dict.fromkeys(more, people[two]) | {column: people[one]}
            if len(set(links.values())) == len(links):
                _put(db, table, links)

    _write(book, work)
    before = _state(book)
    merged = [people[place] for place in order[:how_many]]
    plan = book.mergers.plan(merged)
    answers = Answers({each.key: each.options[-1 if turned else 0] for each in plan.choices})
    done = book.mergers.merge(plan, answers).result()
    keep = done.value
    assert all(_linked(book, row) == [] for row in merged if row != keep)
    loops = [
        pair
        for table in ("relation", "acquaintance", "told_apart", "not_together")
        for pair in rows.select(book._store.reader, table, ["person_id", "other_id"])
        if pair[0] == pair[1]
    ]
    assert loops == []
    assert book.check() == []
    after = _state(book)
    book.history.undo().result()
    assert _differences(_state(book), before) == []
    book.history.redo().result()
    assert _differences(_state(book), after) == []
    _take_all_back(book)
