"""SQL is written in two packages alone: what is asked in `storage/queries`, everything else in
`storage/engine`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

import pytest

from tests.architecture.parsed import PACKAGE, nodes, where

ALLOWED = ("desktop_app/storage/queries", "desktop_app/storage/engine")
# Upper case and a word after it, as every statement of ours is written; a sentence in English is
# neither.
STATEMENT = re.compile(
    r"\s*(SELECT\s+[\w(*?'{]|INSERT\s+(OR|INTO)\b|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\b|PRAGMA\s+\w|WITH\s+\w+\s+AS\b|"
    r"CREATE\s+(TEMP|UNIQUE|VIRTUAL|TABLE|INDEX|TRIGGER|VIEW)|ALTER\s+TABLE|DROP\s+\w|(BEGIN|COMMIT|ROLLBACK)(\s|$))"
)


KEYWORD = r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|WITH|CREATE|ALTER|DROP|BEGIN|COMMIT|ROLLBACK)\b"


def statements(source: Iterable[ast.AST]) -> Iterator[str]:
    """Every text of a file that begins as a statement of SQL does, also when values are put into
    it."""
    for node in source:
        if isinstance(node, ast.JoinedStr):
            parts = [
                str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
            ]
            text = "".join(parts)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if STATEMENT.match(text):
            yield f"{node.lineno}: {text.strip().splitlines()[0]}"


def test_no_sql_outside_queries_and_engine() -> None:
    assert [
        f"{where(path)}:{found}"
        for path in PACKAGE
        if not where(path).startswith(ALLOWED)
        for found in statements(nodes(path, KEYWORD))
    ] == []


@pytest.mark.parametrize(
    "planted",
    [
        'db.run("SELECT id FROM person")',
        'db.run(f"UPDATE {table} SET name = ?", (name,))',
        'SQL = """\n    INSERT INTO tag (name) VALUES (?)\n"""',
        'db.value("PRAGMA user_version")',
        'db.run("DELETE FROM tag " "WHERE id = ?")',
        'db.run("WITH found AS (SELECT 1) SELECT * FROM found")',
        'db.run("CREATE TABLE x (y)")',
    ],
)
def test_a_planted_statement_is_found(planted: str) -> None:
    assert list(statements(ast.walk(ast.parse(planted))))


@pytest.mark.parametrize(
    "sentence", ["Select people", "SELECT", "Update the list", "With Ana", "Create a tag"]
)
def test_a_sentence_is_no_statement(sentence: str) -> None:
    assert not list(statements(ast.walk(ast.parse(f"say({sentence!r})"))))
