"""A newer program in the place of the one that runs in the tray: asked for a window, the newer one
goes on."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.app.restart import OwnFile, own_file
from tests.patience import SECONDS

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
sys.frozen, sys.executable = True, sys.argv.pop(1)
from desktop_app.app.command_line import main
raise SystemExit(main(sys.argv[1:]))
"""
NEWER = """#!{python}
import json, os, pathlib, sys
pathlib.Path({told!r}).write_text(json.dumps([os.getpid(), sys.argv[1:]]))
"""


def test_another_file_of_that_name_is_seen_and_one_that_is_gone_is_not(tmp_path: Path) -> None:
    program = tmp_path / "kith"
    program.write_text("old")
    own = OwnFile(program)
    assert not own.is_replaced()
    (tmp_path / "new").write_text("new")
    (tmp_path / "new").replace(program)
    assert own.is_replaced()
    program.unlink()
    assert not own.is_replaced()
    assert own_file() is None


@pytest.mark.skipif(sys.platform == "win32", reason="there no program that runs can be replaced")
@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ((), []),
        (("--quick-log",), ["--quick-log"]),
        (("--open", "/a b.vcf"), ["--open", "/a b.vcf"]),
    ],
)
def test_a_start_that_finds_an_older_one_in_the_tray_opens_the_newer(
    tmp_path: Path, asked: tuple[str, ...], given: list[str]
) -> None:
    program, told = tmp_path / "kith", tmp_path / "told"
    program.write_text("old")
    book = ["--data-dir", str(tmp_path / "book")]
    running = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(program), *book, "--hidden"], cwd=ROOT
    )
    try:
        _until(lambda: (tmp_path / "book" / "kith.lock").exists())
        again = [sys.executable, "-m", "desktop_app.app.command_line", *book]
        # A request nobody has to see is heard only once the first start is ready for more.
        subprocess.run([*again, "--hidden"], cwd=ROOT, check=True, timeout=SECONDS)
        update_check = tmp_path / "newer"
        update_check.write_text(NEWER.format(python=sys.executable, told=str(told)))
        update_check.chmod(0o755)
        update_check.replace(program)
        subprocess.run([*again, *asked], cwd=ROOT, check=True, timeout=SECONDS)
        assert running.wait(SECONDS) == 0
    finally:
        running.kill()
        running.wait()
    assert json.loads(told.read_text()) == [running.pid, [*book, *given]]


def _until(done) -> None:
    deadline = time.monotonic() + SECONDS
    while not done():
        assert time.monotonic() < deadline
        subprocess.run(["true"], check=True)
