"""The source as the tests of its shape read it: each file once a run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = sorted((ROOT / "desktop_app").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))


def where(path: Path) -> str:
    """The path as messages name it."""
    return path.relative_to(ROOT).as_posix()


@cache
def text(path: Path) -> str:
    """What is written in a file."""
    return path.read_text(encoding="utf-8")


def nodes(path: Path, words: str = "") -> Iterator[ast.AST]:
    """Every node of a file, the module first; none of a file in which the expression `words` is
    found nowhere, for reading all of them takes seconds."""
    if re.search(words, text(path)):
        yield from ast.walk(ast.parse(text(path)))


def calls(path: Path, words: str) -> Iterator[ast.Call]:
    """Every call that is written in a file, if the expression `words` is found in it."""
    return (node for node in nodes(path, words) if isinstance(node, ast.Call))
