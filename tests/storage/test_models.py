"""The models and the schema say the same."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.storage import models
from desktop_app.storage.engine.journal import _TABLES
from desktop_app.storage.engine.store import Store

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

KEPT_BY_SQLITE = {"schema_migration", "indexing_later", "sqlite_sequence"}


def _tables(store: Store) -> set[str]:
    rows = store.reader.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    return {name for name, sql in rows if "VIRTUAL" not in sql and not name.startswith(("person_words_", "person_trigrams_",
            "interaction_words_"))} - KEPT_BY_SQLITE  # fmt: skip


def test_every_table_has_a_model_with_its_columns(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    rows = [item for item in vars(models).values() if isinstance(item, type) and issubclass(item, models.Row)]
    found = {item._meta.table_name: item for item in rows if item not in (models.Row, models.NumberedRow)}
    assert found.keys() == _tables(store)
    for table, model in found.items():
        columns = {row[1]: bool(row[3]) or bool(row[5]) for row in store.reader.rows(f"PRAGMA table_info({table})")}
        fields = {field.column_name: not field.null for field in model._meta.sorted_fields}
        assert fields == columns, table
    store.close()


def test_every_table_is_journalled(tmp_path: Path, key: Key | None) -> None:
    store = Store(tmp_path, key)
    assert {item.table for item in _TABLES} == _tables(store) - {"announced"}
    store.close()
