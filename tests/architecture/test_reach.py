"""Tests use what is shown and what is public: a private name they reach for can no longer be
changed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REACHES = {"app": 8, "desktop": 9, "shots": 26, "system": 3, "golden": 0, "ui": 0}
"""How many private names of other objects the tests of the program and its windows use; a number
may only get smaller."""


def _reaches(source: str) -> list[str]:
    """The private names that are taken from something other than `self`."""
    found = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute))
    return [
        ast.unparse(node)
        for node in found
        if node.attr.startswith("_")
        and not node.attr.startswith("__")
        and not (isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"})
    ]


def test_a_reach_is_found() -> None:
    assert _reaches("window._list.model()\nself._own = kit.__doc__\ncard.title") == ["window._list"]


@pytest.mark.parametrize("folder", REACHES)
def test_private_names_are_reached_for_no_more_often_than_before(folder: str) -> None:
    files = sorted((ROOT / "tests" / folder).rglob("*.py"))
    found = [
        f"{path.name}: {reach}"
        for path in files
        for reach in _reaches(path.read_text(encoding="utf-8"))
    ]
    assert len(found) <= REACHES[folder], found
