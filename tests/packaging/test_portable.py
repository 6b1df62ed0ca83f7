"""Installing into one's own home and taking away again, by the scripts as they are shipped."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from desktop_app import APP_ID
from tests.patience import SECONDS
from tests.system.test_autostart import _parse

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="scripts for Linux")
PROGRAM = '#!/bin/sh\nprintf "%s\\n" "$@" >>"$HOME/called"\n'
HOMES = ("ana", "a b", 'a$HOME `b` "c" %f', "back\\slash", "a&b|c;d'e", "Zoë")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive's folder, with a script for a program."""
    folder = tmp_path / "unpacked"
    shutil.copytree(LINUX / "share", folder / "share")
    (folder / "share" / "man" / "man1").mkdir(parents=True)
    (folder / "share" / "man" / "man1" / "kith.1.gz").touch()
    for name in ("install.sh", "uninstall.sh", "README.txt"):
        shutil.copy(LINUX / "portable" / name, folder / name)
    for name in ("install.sh", "uninstall.sh"):
        (folder / name).chmod(0o755)
    (folder / "lib").mkdir()
    (folder / "kith").write_text(PROGRAM)
    (folder / "kith").chmod(0o755)
    return folder


def run(home: Path, *command: object) -> str:
    """Run a script as somebody with that home; gives all that it says."""
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    done = subprocess.run(
        [str(part) for part in command],
        env=environment,
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", HOMES)
def test_the_menu_starts_what_was_installed_whatever_the_home_is_called(
    unpacked: Path, tmp_path: Path, name: str
) -> None:
    home = tmp_path / name
    home.mkdir()
    assert "Kith is installed" in run(home, unpacked / "install.sh")
    program = home / ".local" / "lib" / "kith" / "kith"
    entry = (home / ".local" / "share" / "applications" / f"{APP_ID}.desktop").read_text(
        encoding="utf-8"
    )
    lines = [line.removeprefix("Exec=") for line in entry.splitlines() if line.startswith("Exec=")]
    assert lines
    for line in lines:
        quoted, closing, rest = line.rpartition('"')
        assert _parse(quoted + closing) == [str(program)]
        assert rest.startswith(" ")
    assert (home / ".local" / "bin" / "kith").resolve() == program.resolve()


def test_a_new_one_takes_the_place_of_an_old_one_and_all_goes_but_the_people(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "ana"
    people, config = (
        home / ".local" / "share" / "kith" / "kith.sqlite3",
        home / ".config" / "autostart",
    )
    other = home / ".local" / "share" / "applications" / "other.desktop"
    for file in (people, other, config / f"{APP_ID}.desktop"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("mine")
    run(home, unpacked / "install.sh")
    (unpacked / "share" / "man" / "man1" / "kith.1.gz").rename(
        unpacked / "share" / "man" / "man1" / "new.1.gz"
    )
    (home / ".local" / "lib" / "kith" / "lib" / "old").touch()
    (config / f"{APP_ID}.desktop").write_text(f'Exec="{home}/.local/lib/kith/kith" "--hidden"')
    log = home / ".local" / "state" / "kith" / "log" / "kith.log"
    log.parent.mkdir(parents=True)
    log.touch()
    run(home, unpacked / "install.sh")
    assert sorted(path.name for path in (home / ".local" / "share" / "man" / "man1").iterdir()) == [
        "new.1.gz"
    ]
    assert not (home / ".local" / "lib" / "kith" / "lib" / "old").exists()
    assert (config / f"{APP_ID}.desktop").exists()
    assert log.exists()
    # The one that was open has been asked to quit.
    assert (home / "called").read_text().splitlines() == [
        "--version",
        "--version",
        "--quit",
        "--quit",
    ]
    assert "your people are still in" in run(
        home, home / ".local" / "lib" / "kith" / "uninstall.sh"
    )
    files = [path for path in home.rglob("*") if path.is_file() or path.is_symlink()]
    # What desktops keep for themselves about their menus is theirs.
    left = [path.relative_to(home).as_posix() for path in files if path.suffix != ".cache"]
    assert sorted(left) == [
        ".local/share/applications/other.desktop",
        ".local/share/kith/kith.sqlite3",
        "called",
    ]


def test_what_starts_another_kith_at_login_stays(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "ana"
    entry = home / ".config" / "autostart" / f"{APP_ID}.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text('Exec="/usr/lib/kith/kith" "--hidden"')
    run(home, unpacked / "install.sh")
    run(home, home / ".local" / "lib" / "kith" / "uninstall.sh")
    assert entry.exists()


@pytest.mark.skipif(shutil.which("xz") is None, reason="xz is not on this machine")
def test_the_one_file_unpacks_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(LINUX)
    portable = pytest.importorskip("portable")
    script = b'#!/bin/sh\necho installed "$0"\n'
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:xz") as tar:
        entry = tarfile.TarInfo(f"{portable.NAME}/install.sh")
        entry.size, entry.mode = len(script), 0o755
        tar.addfile(entry, io.BytesIO(script))
    whole = tmp_path / "kith.run"
    whole.write_bytes(portable.self_unpacking(packed.getvalue()))
    assert run(tmp_path, "sh", whole).startswith("installed")
    run(tmp_path, "sh", whole, "--extract", tmp_path / "here")
    assert (tmp_path / "here" / portable.NAME / "install.sh").read_bytes() == script
    whole.write_bytes(whole.read_bytes()[:-1])
    done = subprocess.run(
        ["sh", whole], capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "damaged or incomplete" in done.stderr
