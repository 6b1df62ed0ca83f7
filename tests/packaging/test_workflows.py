"""What the CI is told to do: with actions that cannot change under it, and with scripts that are
there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(
    re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit_and_rights_are_named(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+.*)", text)
    assert used
    assert [
        action
        for action in used
        if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)
    ] == []
    assert re.search(r"^permissions:", text, re.MULTILINE)
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_what_it_runs_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    scripts = re.findall(r"(?:packaging/[\w/]+\.py|requirements[\w-]*\.lock|\.ci/run)", text)
    assert [script for script in scripts if not (ROOT / script).is_file()] == []
    asked = set(re.findall(r"(?:^ +|: |then |else )make ([a-z-]+)", text, re.MULTILINE))
    assert asked <= TARGETS
