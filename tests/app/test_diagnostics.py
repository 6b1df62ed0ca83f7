"""What nobody caught, in the real program: said once and calmly, kept as places in the code, never
in people's words."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from desktop_app.app.diagnostics import Diagnostics
from tests.app.faulty_window import FAULTS, SECRET
from tests.patience import SECONDS

ROOT = Path(__file__).parents[2]
SAID = "Something went wrong that Kith did not expect. Kith goes on."
CRASHED = "Kith stopped unexpectedly last time. What it had stored is kept."
COPIED = "Copied. The report tells places in the program, and nothing that you wrote."


class Run:
    """One run of the faulty window."""

    def __init__(self, tmp_path: Path, *faults: str, more: tuple[str, ...] = ()) -> None:
        state = tmp_path / "state"
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.app.faulty_window",
                "--data-dir",
                str(tmp_path / "book"),
                *more,
            ],
            cwd=ROOT,
            env={**os.environ, "FAULTS": ",".join(faults), "XDG_STATE_HOME": str(state)},
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
        )
        self.status, self.stderr = done.returncode, done.stderr
        self.said = [json.loads(line) for line in done.stdout.splitlines()]
        logs = sorted(state.rglob("kith.log*"))
        self.log = "".join(path.read_text(encoding="utf-8") for path in logs)
        self.modes = {path.stat().st_mode & 0o777 for path in logs}

    def after(self, what: str) -> str:
        """What the window said after that fault."""
        return next(words for name, words in self.said if name == what)


linux = pytest.mark.skipif(
    sys.platform != "linux", reason="the folders of logs are named for Linux here"
)


@linux
def test_each_fault_is_said_and_kept_without_anybody_s_words_and_the_program_goes_on(
    tmp_path: Path,
) -> None:
    names = [name for name in FAULTS if name != "segv"]
    run = Run(tmp_path, *names)
    assert run.status == 0
    assert [name for name, _ in run.said] == [*names, "end", "copied", "report"]
    assert run.after("slot") == SAID
    assert (run.after("end"), run.after("copied")) == (SAID, COPIED)
    for kind in (
        "ValueError",
        "KeyError",
        "ArithmeticError",
        "LookupError",
        "BufferError",
        "EOFError",
    ):
        assert re.search(rf"^\S+ \S+ {kind}$", run.log, re.MULTILINE), (kind, run.log)
    assert "NotImplementedError" in run.log
    assert "OperationalError" in run.log
    assert "caused by desktop_app.domain.errors.InvalidValueError (text-too-long)" in run.log
    assert "Qt warning at tests" not in run.log
    assert "QPainter::begin" in run.log
    assert "faulty_window.py" in run.log
    report = run.after("report")
    assert report.startswith("Kith ")
    assert "InvalidValueError (text-too-long)" in report
    for text in (run.log, report, run.stderr):
        assert SECRET not in text
    assert run.modes == {0o600}


def test_what_qt_warns_of_is_kept_and_is_no_fault() -> None:
    """A desktop without its services makes Qt warn at every start; nothing went wrong in Kith."""
    diagnostics = Diagnostics(quiet=True)
    end = diagnostics.install_qt()
    qWarning("QGenericUnixServices::openUrl: no portal")
    end()
    assert not diagnostics.faults()
    assert "Qt warning by QGenericUnixServices::openUrl" in diagnostics.report()
    diagnostics.hear(ValueError("x"))
    assert diagnostics.faults()


@linux
def test_after_a_crash_the_next_start_says_so_once(tmp_path: Path) -> None:
    crashed = Run(tmp_path, "segv")
    assert crashed.status < 0
    marker = tmp_path / "book" / "running.txt"
    assert "_sigsegv" in marker.read_text(encoding="utf-8") or "_segv" in marker.read_text(
        encoding="utf-8"
    )
    after = Run(tmp_path)
    assert (after.status, after.after("end"), after.after("copied")) == (0, CRASHED, COPIED)
    assert "Segmentation fault" in after.after("report")
    assert "faulty_window.py" in after.after("report")
    assert "Segmentation fault" in after.log
    assert str(ROOT) not in after.after("report") + after.log
    assert SECRET not in after.after("report") + after.log + crashed.log
    assert not marker.exists()
    assert Run(tmp_path).after("end") == ""


@linux
def test_what_goes_wrong_at_the_start_is_said_in_a_window(tmp_path: Path) -> None:
    run = Run(tmp_path, "start")
    sentence = "Kith cannot open, because something went wrong that it did not expect."
    assert (run.status, run.said) == (1, [["failure", sentence]])
    assert "RuntimeError" in run.log
    assert SECRET not in run.log + run.stderr
    assert Run(tmp_path).after("end") == ""


@linux
def test_an_end_nobody_foresaw_is_told_by_the_next_start(tmp_path: Path) -> None:
    run = Run(tmp_path, "close")
    assert (run.status, "RuntimeError" in run.log) == (1, True)
    after = Run(tmp_path)
    assert (after.after("end"), "Uncaught: RuntimeError" in after.after("report")) == (
        CRASHED,
        True,
    )
    assert SECRET not in run.log + run.stderr + after.log + after.after("report")
    assert Run(tmp_path).after("end") == ""


@linux
def test_a_program_that_was_only_killed_is_no_crash(tmp_path: Path) -> None:
    assert Run(tmp_path).status == 0
    (tmp_path / "book" / "running.txt").write_text("", encoding="utf-8")
    assert Run(tmp_path).after("end") == ""


@linux
@pytest.mark.parametrize("task", [("list",), ("search", SECRET)])
def test_the_command_line_ends_with_one_sentence(tmp_path: Path, task: tuple[str, ...]) -> None:
    code = (
        "import sys; from desktop_app.app import command_line; from desktop_app.services import address_book\n"
        f"def fail(*given, **named): raise ValueError('{SECRET}')\n"
        "address_book.Store = fail\n"
        "raise SystemExit(command_line.main(sys.argv[1:]))"
    )
    book = ["--data-dir", str(tmp_path / "book")]
    subprocess.run(
        [
            sys.executable,
            "-m",
            "desktop_app.app.command_line",
            *book,
            "import",
            str(_card(tmp_path)),
        ],
        cwd=ROOT,
    )
    state = tmp_path / "state"
    done = subprocess.run(
        [sys.executable, "-c", code, *book, *task],
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(state)},
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
    )
    log = state / "kith" / "log" / "kith.log"
    says = f"Something went wrong that Kith did not expect. Where in the program, tells {log}.\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", says)
    assert "ValueError" in log.read_text(encoding="utf-8")
    assert SECRET not in log.read_text(encoding="utf-8")


def _card(tmp_path: Path) -> Path:
    path = tmp_path / "one.vcf"
    path.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n", encoding="utf-8")
    return path
