"""SQL is written in two packages alone: what is asked in `storage/queries`, everything else in
`storage/engine`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
ALLOWED = ("storage/queries", "storage/engine")
# Upper case and a word after it, as every statement of ours is written; a sentence in English is
# neither.
STATEMENT = re.compile(
    r"\s*(SELECT\s+[\w(*?'{]|INSERT\s+(OR|INTO)\b|UPDATE\s+\S+\s+SET\b|DELETE\s+FROM\b|PRAGMA\s+\w|WITH\s+\w+\s+AS\b|"
    r"CREATE\s+(TEMP|UNIQUE|VIRTUAL|TABLE|INDEX|TRIGGER|VIEW)|ALTER\s+TABLE|DROP\s+\w|(BEGIN|COMMIT|ROLLBACK)(\s|$))"
)


def statements(source: str) -> Iterator[str]:
    """Every text of a file that begins as a statement of SQL does, also when values are put into
    it."""
    for node in ast.walk(ast.parse(source)):
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


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if not path.relative_to(PACKAGE).as_posix().startswith(ALLOWED)
    ],
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_no_sql_outside_queries_and_engine(path: Path) -> None:
    assert list(statements(path.read_text(encoding="utf-8"))) == []


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
    assert list(statements(planted))


@pytest.mark.parametrize(
    "sentence", ["Select people", "SELECT", "Update the list", "With Ana", "Create a tag"]
)
def test_a_sentence_is_no_statement(sentence: str) -> None:
    assert not list(statements(f"say({sentence!r})"))
