"""The typed lines kept in `tests/data/composer`, as the command line reads them."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import Any

import pytest

from tests.domain.grammar.score import DATA, read, scored

LEAST = {
    "english": {"everyday": 45, "reminders": 23, "traps": 22},
    "english-2": {"everyday": 55, "reminders": 28, "traps": 38},
    "english-3": {"everyday": 603, "reminders": 145, "traps": 297},
    "english-giving": {"giving": 176},
    "english-giving-2": {"giving": 393},
    "english-giving-3": {"giving": 206},
    "english-giving-4": {"giving": 140},
    "english-giving-5": {"giving": 97},
    "english-giving-6": {"giving": 200},
    "english-giving-7": {"giving": 155},
}
"""Lines of each group that are read wholly as they are meant."""


@cache
def _all_read() -> dict[str, list[tuple[dict[str, Any], dict[str, Any]]]]:
    """The lines of every file, each with what one process that reads them all makes of it."""
    files = {
        name: json.loads((DATA / f"{name}.json").read_text(encoding="utf-8")) for name in LEAST
    }
    found = iter(read([line for lines in files.values() for line in lines]))
    read_lines = {name: [(line, next(found)) for line in lines] for name, lines in files.items()}
    assert next(found, None) is None
    return read_lines


@pytest.mark.parametrize("name", LEAST)
def test_typed_lines_are_read_as_they_are_meant(name: str) -> None:
    scores = [scored(line, found) for line, found in _all_read()[name]]

    assert [score.line["text"] for score in scores if score.false_contact] == []
    assert [score.line["text"] for score in scores if score.text_lost] == []
    assert len([score for score in scores if score.missed_contact]) <= 2
    right = Counter(score.line["group"] for score in scores if not score.wrong)
    wrong = [(score.line["text"], score.wrong) for score in scores if score.wrong]
    assert all(right[group] >= least for group, least in LEAST[name].items()), wrong
