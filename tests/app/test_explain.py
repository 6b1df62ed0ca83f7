"""`kith log --explain`: what a line was understood as, and nothing of it is stored."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.test_command_line import ROOT, kith
from tests.patience import SECONDS


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the processes that are started stands still."""
    monkeypatch.setenv("KITH_NOW", "2026-11-28T10:00")
    monkeypatch.setenv("TZ", "Europe/Lisbon")


def _explained(folder: Path, line: str) -> dict[str, object]:
    done = kith(folder, "log", "--explain", "--json", line)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.mark.usefixtures("stopped")
def test_an_entry_with_its_reminder(filled: Path) -> None:
    found = _explained(filled, "Coffee with Ben yesterday at 4pm, 45 min, remind me in 2 weeks")
    (ben,) = found.pop("people")  # type: ignore[misc]
    assert (ben["name"], bool(ben["uid"])) == ("Ben Carter", True)
    assert found == {
        "kind": "coffee",
        "day": "2026-11-27",
        "time": "16:00",
        "minutes": 45,
        "place": None,
        "unknown": [],
        "ambiguous": [],
        "starter": None,
        "planned": False,
        "reminder": {
            "text": "Be in touch with Ben Carter",
            "day": "2026-12-12",
            "time": None,
            "rule": "",
        },
        "promise": False,
        "give": None,
        "text": found["text"],
        "when": None,
        "facts": [],
    }


@pytest.mark.usefixtures("stopped")
def test_what_is_planned_has_neither_kind_nor_day(filled: Path) -> None:
    found = _explained(filled, "remind me tomorrow at 9 to call Ben")
    assert (found["planned"], found["kind"], found["day"], found["text"]) == (True, None, None, "")
    assert [person["name"] for person in found["people"]] == ["Ben Carter"]  # type: ignore[attr-defined]
    assert found["reminder"] == {
        "text": "Call Ben",
        "day": "2026-11-29",
        "time": "09:00",
        "rule": "",
    }


@pytest.mark.usefixtures("stopped")
def test_doubts_are_told(filled: Path) -> None:
    found = _explained(filled, "Lunch with Ana, then a call with Priya")
    assert found["ambiguous"] == [{"word": "Ana", "choices": ["Ana Lima", "Ana Sousa"]}]
    assert (found["unknown"], found["people"]) == (["Priya"], [])


@pytest.mark.usefixtures("stopped")
def test_nothing_is_stored_and_people_can_read_it_too(filled: Path) -> None:
    done = kith(filled, "log", "--explain", "Coffee with Ben yesterday")
    assert done.stdout.startswith("kind: coffee  day: 2026-11-27  people: Ben Carter")
    assert json.loads(kith(filled, "show", "--json", "Ben Carter").stdout)["entries"] == []


@pytest.mark.usefixtures("stopped")
def test_lines_of_standard_input_are_answered_one_by_one(filled: Path) -> None:
    """The next line is sent only when the answer to the one before has been read."""
    command = [sys.executable, "-m", "desktop_app.app.command_line", "--data-dir", str(filled)]
    with subprocess.Popen(
        [*command, "log", "--explain", "--json", "-"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=dict(os.environ),
    ) as asked:
        assert asked.stdin is not None and asked.stdout is not None
        for line, kind in (("Call with Ben", "call"), ("", "note"), ("Café für zwei", "note")):
            asked.stdin.write(f"{line}\n")
            asked.stdin.flush()
            assert json.loads(asked.stdout.readline())["kind"] == kind
        asked.stdin.close()
        assert asked.wait(timeout=SECONDS) == 0


def test_a_moment_that_is_none_is_refused(filled: Path, monkeypatch) -> None:
    monkeypatch.setenv("KITH_NOW", "teatime")
    done = kith(filled, "log", "--explain", "Coffee")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "“teatime” is not a moment like 2026-11-28T10:00.\n"
