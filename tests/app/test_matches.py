"""`kith matches --try -` as a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]


def tried(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    """What the program answers, with a data directory that is not there."""
    command = [sys.executable, "-m", "desktop_app.app.command_line", "--data-dir", str(folder)]
    return subprocess.run(
        [*command, "matches", "--try", "-"],
        cwd=ROOT,
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=SECONDS,
    )


def test_matches_are_printed_a_line_each_and_nothing_is_written(tmp_path: Path) -> None:
    needs = [
        {"id": "n1", "text": "looking for a copy editor for a memoir"},
        {"id": "n2", "text": "needs a goldfish"},
    ]
    offers = [
        {"id": "o1", "text": "edits memoirs", "lang": "en"},
        {"id": "o2", "text": "copy editor, novels only"},
        {"id": "o3", "text": "plumber"},
    ]
    done = tried(tmp_path / "book", json.dumps({"needs": needs, "offers": offers}))
    assert (done.returncode, done.stderr) == (0, "")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert {(match["need"], match["offer"]) for match in found} == {("n1", "o1"), ("n1", "o2")}
    assert found[0]["why"][0] == {
        "need": "copy editor",
        "offer": "edits",
        "rule": "listed together",
    }
    assert [match["score"] for match in found] == sorted(
        (match["score"] for match in found), reverse=True
    )
    assert not (tmp_path / "book").exists()


def test_lists_of_ones_own_are_read(tmp_path: Path) -> None:
    (tmp_path / "synonyms.txt").write_text("zugzug, frobnicator\n", encoding="utf-8")
    lines = {
        "needs": [{"id": "n", "text": "needs a zugzug"}],
        "offers": [{"id": "o", "text": "lends a frobnicator"}],
    }
    done = tried(tmp_path, json.dumps(lines))
    assert [json.loads(line)["offer"] for line in done.stdout.splitlines()] == ["o"]
    assert [path.name for path in tmp_path.iterdir()] == ["synonyms.txt"]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"needs": 1, "offers": []}', "nonsense", "[" * 9999]
)
def test_what_is_no_such_json_is_said_in_a_sentence(tmp_path: Path, text: str) -> None:
    done = tried(tmp_path / "book", text)
    assert done.returncode == 1
    assert done.stderr.startswith("Standard input is no JSON of the form {“needs”:")
    assert len(done.stderr.splitlines()) == 1
