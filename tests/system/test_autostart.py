"""Starting with the session: written, read back, run by the desktop's own tools, taken away."""

from __future__ import annotations

import json
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import APP_ID
from desktop_app.domain.errors import KithError
from desktop_app.system.autostart import LaunchAgent, autostart, exec_line
from tests.patience import SECONDS

AWKWARD = [
    "a b",
    'quo"te',
    "dol$lar",
    "back`tick",
    "back\\slash",
    "per%cent %f",
    "ü – 漢",
    "'",
    ";&|<>",
]
SCRIPT = "import json, sys, pathlib; pathlib.Path(sys.argv[1]).write_text(json.dumps(sys.argv[2:]))"


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the file of Linux desktops")
def test_on_and_off_again(config: Path) -> None:
    choice = autostart(["/usr/bin/kith", "--hidden"])
    assert not choice.is_on()
    choice.set(True)
    assert choice.is_on()
    lines = (config / "autostart" / f"{APP_ID}.desktop").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert 'Exec="/usr/bin/kith" "--hidden"' in lines
    assert [path.name for path in (config / "autostart").iterdir()] == [f"{APP_ID}.desktop"]
    choice.set(True)
    choice.set(False)
    choice.set(False)
    assert not choice.is_on()
    assert list((config / "autostart").iterdir()) == []


@pytest.mark.skipif(sys.platform != "win32", reason="the registry of Windows")
def test_the_run_key_holds_the_command_as_windows_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import winreg

    place = r"Software\kith-tests"
    monkeypatch.setattr("desktop_app.system.autostart._RUN", rf"HKEY_CURRENT_USER\{place}")
    choice = autostart(
        [r"C:\Program Files\Kith\kithw.exe", "--data-dir", r"D:\my people", "--hidden"]
    )
    assert not choice.is_on()
    choice.set(True)
    assert choice.is_on()
    assert not autostart([r"D:\elsewhere\kithw.exe", "--hidden"]).is_on()
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:
        value, kind = winreg.QueryValueEx(key, "Kith")
    assert (value, kind) == (
        r'"C:\Program Files\Kith\kithw.exe" --data-dir "D:\my people" --hidden',
        winreg.REG_SZ,
    )
    choice.set(False)
    choice.set(False)
    assert not choice.is_on()
    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, place)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the file of Linux desktops")
def test_one_that_starts_something_else_counts_as_off(config: Path) -> None:
    autostart(["/old/place/kith", "--hidden"]).set(True)
    assert not autostart(["/new/place/kith", "--hidden"]).is_on()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the file of Linux desktops")
def test_a_folder_in_the_way_is_said(config: Path) -> None:
    config.mkdir()
    (config / "autostart").write_text("in the way")
    with pytest.raises(KithError, check=lambda error: "autostart" in str(error.values["path"])):
        autostart(["kith"]).set(True)


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio")
def test_the_desktop_runs_exactly_that_command(config: Path, tmp_path: Path) -> None:
    out = tmp_path / "said"
    autostart([sys.executable, "-c", SCRIPT, str(out), *AWKWARD]).set(True)
    file = config / "autostart" / f"{APP_ID}.desktop"
    subprocess.run(["gio", "launch", str(file)], check=True, timeout=SECONDS)
    # gio does not wait for what it starts.
    for _ in range(2000):
        if out.exists() and out.read_text():
            break
        subprocess.run(["true"], check=True)
    assert json.loads(out.read_text()) == AWKWARD


@given(
    st.lists(
        st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",))), min_size=1
    )
)
def test_every_argument_comes_out_of_the_rules_of_the_specification(command: list[str]) -> None:
    assert _parse(exec_line(command)) == command


def _parse(line: str) -> list[str]:
    """As the Desktop Entry Specification says: the value's escapes first, then quotes, then field
    codes."""
    assert "\n" not in line
    value = _unescape(line, {"\\": "\\", "n": "\n", "s": " ", "t": "\t", "r": "\r"})
    parts, place = [], 0
    while place < len(value):
        assert value[place] == '"'
        place, part = place + 1, ""
        while value[place] != '"':
            place += value[place] == "\\"
            part += value[place]
            place += 1
        parts.append(part.replace("%%", "%"))
        place += 2
    return parts


def _unescape(text: str, known: dict[str, str]) -> str:
    out, letters = "", iter(text)
    for letter in letters:
        out += known[next(letters)] if letter == "\\" else letter
    return out


def test_a_flatpak_says_that_it_cannot_and_writes_nothing(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", APP_ID)
    choice = autostart(["kith", "--hidden"])
    assert not choice.is_on()
    with pytest.raises(KithError, match="^login-start-in-sandbox$"):
        choice.set(True)
    choice.set(False)
    assert not config.exists()


def test_the_launch_agent_reads_back(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path / "LaunchAgents" / "kith.plist", AWKWARD)
    agent.set(True)
    assert agent.is_on()
    found = plistlib.loads((tmp_path / "LaunchAgents" / "kith.plist").read_bytes())
    assert (found["ProgramArguments"], found["RunAtLoad"]) == (AWKWARD, True)
    agent.set(False)
    assert not agent.is_on()
