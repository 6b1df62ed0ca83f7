"""The log: small, private, and never in the way."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app.app import log_file
from desktop_app.app.diagnostics import Diagnostics
from desktop_app.app.log_file import LogFile
from desktop_app.app.paths import log_dir


def test_entries_are_kept_with_the_moment(tmp_path: Path) -> None:
    log = LogFile(lambda: tmp_path / "a" / "log")
    log.add("one\n  two")
    log.add("three")
    text = log.path().read_text(encoding="utf-8")
    assert [line[26:] for line in text.splitlines() if line[:2] == "20"] == ["one", "three"]
    assert log.is_written
    if sys.platform != "win32":
        assert (log.path().stat().st_mode & 0o777, log.path().parent.stat().st_mode & 0o777) == (
            0o600,
            0o700,
        )


def test_the_oldest_go_first(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(log_file, "LARGEST", 100)
    log = LogFile(lambda: tmp_path)
    for number in range(40):
        log.add(f"entry {number}")
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["kith.log", "kith.log.1", "kith.log.2"]
    text = "".join(path.read_text(encoding="utf-8") for path in tmp_path.iterdir())
    assert "entry 39" in text
    assert "entry 0\n" not in text
    assert all(path.stat().st_size < 200 for path in tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("mine", encoding="utf-8")
    (tmp_path / "kith.log").symlink_to(other)
    log = LogFile(lambda: tmp_path)
    log.add("entry")
    assert (log.is_written, other.read_text(encoding="utf-8")) == (False, "mine")


def test_a_place_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in the way", encoding="utf-8")
    log = LogFile(lambda: tmp_path / "log")
    log.add("entry")
    assert not log.is_written


def _kept(word: str) -> int:
    """How often the log says it."""
    log = log_dir() / "kith.log"
    return log.read_text(encoding="utf-8").count(word) if log.exists() else 0


def test_a_fault_that_comes_again_and_again_is_kept_ever_more_rarely(capsys) -> None:
    before = _kept("ValueError")  # Other tests of this run have the same log.
    told: list[str] = []
    diagnostics = Diagnostics()
    diagnostics.listener = told.append
    for _ in range(1000):
        diagnostics.hear(ValueError("secret"))
    assert (_kept("ValueError") - before, len(told)) == (10, 1)
    assert "secret" not in capsys.readouterr().err


def test_a_listener_that_fails_fails_nothing_else(capsys) -> None:
    diagnostics = Diagnostics(quiet=True)
    diagnostics.listener = lambda report: 1 / 0
    assert "LookupError" in diagnostics.hear(LookupError())
    assert capsys.readouterr().err == ""
