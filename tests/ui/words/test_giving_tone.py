"""What is said about giving is what a kind friend would say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[3] / "desktop_app"
FILES = sorted(
    path
    for folder in ("ui", "app/cli")
    for path in (PACKAGE / folder).rglob("*.py")
    if re.search("giving|favour|need|help_card|help_form|way_|reach", path.name)
)
FORBIDDEN = re.compile(
    r"\b(in return|owes?|owed|debts?|balance|leverage|prospects?|pipeline|networking|total)\b",
    re.IGNORECASE,
)


def _sentences(path: Path) -> Iterator[str]:
    """Every text of the file with a blank in it, but docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def test_there_are_sentences_to_look_at() -> None:
    names = {path.name for path in FILES}
    assert {"giving_steps.py", "giving_rows.py", "help_card.py", "needs.py", "favours.py"} <= names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_sounds_like_book_keeping(path: Path) -> None:
    assert [text for text in _sentences(path) if FORBIDDEN.search(text)] == []
