"""The JSON Schema beside the documents says what the program writes."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.sample import fill
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.book.plan import parts_of, roots

ROOT = Path(__file__).resolve().parents[2]
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}


@pytest.fixture
def stored() -> dict[str, Any]:
    return json.loads((ROOT / "docs" / "json-book.schema.json").read_text(encoding="utf-8"))


def faults(schema: dict[str, Any], value: Any, where: str = "$") -> list[str]:
    """What of a value is not as the schema has it; knows the words that our schema uses. A member
    not named is a fault."""
    found = []
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(isinstance(value, TYPES[name]) for name in types):
        return [f"{where}: {value!r} is no {types}"]
    if "const" in schema and value != schema["const"]:
        found.append(f"{where}: {value!r}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{where}: {value!r} is not in the enum")
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        found.append(f"{where}: too short")
    if "minimum" in schema and not schema["minimum"] <= value <= schema["maximum"]:
        found.append(f"{where}: {value} is out of bounds")
    if isinstance(value, dict) and "properties" in schema:
        found += [
            f"{where}.{name} is missing" for name in schema.get("required", ()) if name not in value
        ]
        found += [
            f"{where}.{name} is not known" for name in value.keys() - schema["properties"].keys()
        ]
        for name in value.keys() & schema["properties"].keys():
            found += faults(schema["properties"][name], value[name], f"{where}.{name}")
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            found += faults(schema["items"], item, f"{where}[{number}]")
    return found


def test_the_file_is_what_the_tables_declare(
    monkeypatch: pytest.MonkeyPatch, stored: dict[str, Any]
) -> None:
    """If not: make json-schema, and a higher format number when a reader of the old one would
    misunderstand."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import json_schema

    try:
        assert json_schema.schema() == stored
    finally:
        del sys.modules["json_schema"]


def test_the_document_names_every_section_and_part(stored: dict[str, Any]) -> None:
    text = (ROOT / "docs" / "json-export.md").read_text(encoding="utf-8")
    planned = list(roots())
    for table in planned:
        planned += parts_of(table)
    assert [table.section for table in planned if f"`{table.section}`" not in text] == []
    assert stored["properties"].keys() == {"format", *(table.section for table in roots())}


def test_what_is_written_is_as_the_schema_has_it(tmp_path: Path, stored: dict[str, Any]) -> None:
    book = AddressBook(tmp_path / "kith", lambda: datetime(2026, 11, 21, 9, tzinfo=UTC))
    fill(book, ROOT / "resources" / "sample", date(2026, 11, 21))
    whole = json.loads("".join(book.json_book.parts()))
    book.close()
    assert faults(stored, whole) == []
    whole["people"][0] |= {"display_name": "", "colour": 1}
    whole["interactions"][0]["kind"] = "duel"
    assert len(faults(stored, whole)) == 3
