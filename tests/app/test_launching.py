"""The command with which Kith starts itself again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app.app.launching import own_command, short_command


@pytest.fixture
def windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle as it lies on Windows, started from a terminal."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kith.exe"))
    (tmp_path / "kith.exe").touch()
    return tmp_path


def test_what_starts_at_login_on_windows_opens_no_console(windows: Path) -> None:
    assert own_command("--hidden") == [str(windows / "kith.exe"), "--hidden"]
    (windows / "kithw.exe").touch()
    assert own_command("--hidden") == [str(windows / "kithw.exe"), "--hidden"]


def test_a_command_for_windows_is_quoted_as_windows_reads_it(windows: Path) -> None:
    said = short_command("--quick-log", folder=Path("my people"))
    assert said.endswith(' --data-dir "my people" --quick-log')
