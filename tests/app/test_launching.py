"""The command that starts the program again, from a checkout and from bundles."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.app.launching import own_command, short_command
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program of a bundle."""
    program = tmp_path / "kith"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.delenv("APPIMAGE", raising=False)
    return program


def test_from_a_checkout_it_runs() -> None:
    done = subprocess.run(
        own_command("--version"),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=SECONDS,
    )
    assert done.stdout == f"Kith {__version__}\n"


def test_a_bundle_starts_itself_on_the_same_address_book(
    frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    people = Path("/my people")
    assert own_command("--hidden", folder=people) == [
        str(frozen),
        "--data-dir",
        str(people),
        "--hidden",
    ]


def test_on_windows_it_is_the_program_without_a_console(
    frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert own_command("--hidden") == [str(frozen.with_name("kithw.exe")), "--hidden"]


def test_a_command_for_windows_is_quoted_as_windows_reads_it(
    frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert short_command("--quick-log", folder=Path("my people")).endswith(
        ' --data-dir "my people" --quick-log'
    )


def test_an_app_image_is_started_by_the_file_it_is(
    frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("APPIMAGE", "/home/ana/Kith.AppImage")
    assert own_command("--hidden") == ["/home/ana/Kith.AppImage", "--hidden"]
