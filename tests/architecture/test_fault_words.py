"""Faults are keys with values: each key has its sentence, and each sentence a fault that brings its
values."""

from __future__ import annotations

import ast
import string
from functools import cache

from desktop_app.ui.words.fault_sentences import FAULTS
from tests.architecture.parsed import PACKAGE, calls, where


@cache
def _made() -> list[tuple[str, str, set[str]]]:
    """Place, key and names of values of every fault that is made anywhere."""
    found = []
    for path in PACKAGE:
        for node in calls(path, "fault"):
            if getattr(node.func, "id", "") == "fault":
                place = f"{where(path)}:{node.lineno}"
                assert len(node.args) == 1 and isinstance(node.args[0], ast.Constant), place
                found.append(
                    (place, node.args[0].value, {item.arg or "" for item in node.keywords})
                )
    return found


def test_every_fault_has_a_sentence_and_every_sentence_a_fault() -> None:
    assert {key for _, key, _ in _made()} == FAULTS.keys()
    assert list(FAULTS) == sorted(FAULTS)


def test_a_fault_brings_all_that_its_sentence_names() -> None:
    for place, key, values in _made():
        assert {
            name for _, name, _, _ in string.Formatter().parse(FAULTS[key]) if name
        } == values, place
