"""Writes docs/json-book.schema.json, the JSON Schema of the JSON book, from what the tables
declare.

Run `make json-schema` after changing a table; a test compares the two.
"""

from __future__ import annotations

import json
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_app.domain.partial_date import PartialDate
from desktop_app.formats.json_book import FORMAT
from desktop_app.storage.book.plan import is_single, members, only_member, parts_of, roots
from desktop_app.storage.engine.tables import Column, Kind, Table, tables
from desktop_app.storage.schema import base

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "docs" / "json-book.schema.json"


def schema() -> dict[str, Any]:
    """The whole schema."""
    sections = {table.section: {"type": "array", "items": _record(table)} for table in roots()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"The JSON book of Kith, format {FORMAT}",
        "type": "object",
        "required": ["format"],
        "properties": {"format": {"const": FORMAT}, **sections},
    }


def _record(table: Table) -> dict[str, Any]:
    only = only_member(table)
    if only is not None:
        return _value(only)
    said = members(table)
    properties = {name: _value(column) for name, column in said.items()}
    for part in parts_of(table):
        one = _record(part)
        properties[part.section] = one if is_single(part) else {"type": "array", "items": one}
    needed = [name for name, column in said.items() if _is_needed(column)]
    return {"type": "object", "properties": properties} | ({"required": needed} if needed else {})


def _is_needed(column: Column) -> bool:
    may_be_left_out = (
        column.nullable
        or column.default is not None
        or column.is_from_now
        or column.name == "uid"
        or column.how is not None
    )
    return not may_be_left_out


def _value(column: Column) -> dict[str, Any]:
    if column.to:
        identity = tables()[column.to].identity
        how = f"the {identity} of a record of “{tables()[column.to].section}”"
        found: dict[str, Any] = {
            "type": ["string", "integer"] if identity != "uid" else "string",
            "description": how,
        }
    else:
        found = _KINDS[column.kind](column)
    if column.default is not None:
        found["default"] = _default(column)
    return found


def _default(column: Column) -> Any:
    if column.kind is Kind.JSON:
        return json.loads(str(column.default))
    return bool(column.default) if column.kind is Kind.FLAG else column.default


def _text(column: Column) -> dict[str, Any]:
    reads = column.reads
    if isinstance(reads, type) and issubclass(reads, Enum):
        return {"enum": [member.value for member in reads]}
    known = {
        date.fromisoformat: {"type": "string", "format": "date"},
        time.fromisoformat: {"type": "string", "description": "a time of day, HH:MM"},
        base.aware_moment: {"type": "string", "format": "date-time"},
        base.not_empty: {"type": "string", "minLength": 1},
        PartialDate.parse: {
            "type": "string",
            "description": "a day, or part of one: 1984-02-29, 2018-10, 2018, --04-12",
        },
    }
    for reader, said in known.items():
        if reads == reader:
            return dict(said)
    return {"type": "string"}


def _number(column: Column) -> dict[str, Any]:
    return {"type": "integer", "minimum": column.least, "maximum": column.most}


_KINDS = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.FLAG: lambda _: {"type": "boolean"},
    Kind.BYTES: lambda _: {"type": "string", "contentEncoding": "base64"},
    Kind.JSON: lambda _: {},
}


def text() -> str:
    """The file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
