"""The models and the schema say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.storage.engine.store import Store
from desktop_app.storage.engine.tables import tables
from desktop_app.storage.engine.triggers import indexes

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

KEPT_BY_SQLITE = {
    "schema_migration",
    "indexing_later",
    "content_mark",
    "located",
    "sqlite_sequence",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, key: Key | None):
    store = Store(tmp_path_factory.mktemp("book") / "kith", key)
    yield store
    store.close()


def _tables(store: Store) -> set[str]:
    rows = store.reader.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name for (name,) in rows if not name.startswith(tuple(indexes()))} - KEPT_BY_SQLITE


def test_every_table_has_a_model_with_its_columns(store: Store) -> None:
    assert tables().keys() == _tables(store)
    for name, table in tables().items():
        stored = {
            row[1]: bool(row[3]) or bool(row[5])
            for row in store.reader.rows(f"PRAGMA table_info({name})")
        }
        assert {column.name: not column.nullable for column in table.columns} == stored, name


def test_every_model_has_the_key_of_its_table(store: Store) -> None:
    for name, table in tables().items():
        rows = store.reader.rows(
            f"SELECT name FROM pragma_table_info('{name}') WHERE pk ORDER BY pk"
        )
        assert tuple(row[0] for row in rows) == table.key, name


def test_every_link_is_a_foreign_key_and_goes_the_same_way(store: Store) -> None:
    for name, table in tables().items():
        rows = store.reader.rows(f"PRAGMA foreign_key_list({name})")
        stored = {(row[3], row[2], row[6]) for row in rows}
        ways = {True: "SET NULL", False: "CASCADE"}
        assert {
            (item.name, item.to, ways[item.nullable]) for item in table.columns if item.to
        } == stored, name


def test_every_default_is_that_of_the_table(store: Store) -> None:
    for name, table in tables().items():
        stored = {row[1]: row[4] for row in store.reader.rows(f"PRAGMA table_info({name})")}
        for column in table.columns:
            if column.default is None:
                assert stored[column.name] is None, (name, column.name)
            else:
                value = store.reader.value(f"SELECT {stored[column.name]}")
                assert value == column.default, (name, column.name)


def test_columns_named_in_what_is_known_of_a_table_exist() -> None:
    for name, table in tables().items():
        there = {column.name for column in table.columns}
        named = {table.row, table.person} - {""}
        assert named <= there, name
        if table.section and table.owner is None:
            assert table.identity in there, name


def test_every_table_of_the_users_is_undone_and_exported() -> None:
    """What is left out must be said here, with its reason."""
    # What was said cannot be unsaid, and another program's records may hang on a source by then.
    # Bytes of documents are kept until no step brings the document back.
    not_undone = {"announced", "source", "document_content"}
    not_exported: set[str] = set()
    assert {name for name, table in tables().items() if not table.undoable} == not_undone
    assert {name for name, table in tables().items() if not table.section} == not_exported
