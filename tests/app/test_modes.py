"""Nobody else can read what Kith writes, whatever the umask: a real session, then every file of it."""

from __future__ import annotations

import base64
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.test_command_line import ROOT

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Sousa\r\nPHOTO;ENCODING=b;TYPE=JPEG:{}\r\nEND:VCARD\r\n"
).format(base64.b64encode(b"\xff\xd8\xff" + b"0" * 300).decode())


def _session(home: Path) -> None:
    """Import, back up, export and open the window, with the umask that keeps nothing back."""
    environment = os.environ | {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": "",
        "TMPDIR": str(home / "tmp"),
    }
    (home / "ana.vcf").write_text(CARD)
    start = [sys.executable, "-m", "desktop_app.app.command_line"]
    for words in (
        ["import", str(home / "ana.vcf")],
        ["backup"],
        ["export", "--format", "everything", "--person", "Ana Sousa", "--to", str(home / "o.zip")],
    ):
        done = subprocess.run(
            [*start, *words], cwd=ROOT, env=environment, umask=0, capture_output=True, text=True,
            check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.app.spied_window"],
        cwd=ROOT, env=environment, umask=0, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert window.stdout is not None
    assert window.stdout.readline()
    _look(home)
    window.send_signal(signal.SIGTERM)
    window.communicate()


def _look(home: Path) -> None:
    data = home / ".local" / "share" / "kith"
    open_to_others = {
        str(path.relative_to(home)): oct(stat.S_IMODE(path.lstat().st_mode))
        for path in (*home.rglob("*"), data)
        if path.lstat().st_mode & 0o077 and path.name != "ana.vcf"
    }
    assert open_to_others == {}
    names = {path.name for path in data.rglob("*")}
    assert {"kith.sqlite3", "copies"} <= names


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode bits")
def test_nobody_else_can_read_what_a_session_leaves(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    (home / "tmp").mkdir(mode=0o700)
    _session(home)
    _look(home)
