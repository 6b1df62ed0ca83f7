"""The program tells the truth about itself: the version that runs, and the folders in use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.app.about import facts_about
from desktop_app.app.main import Program
from desktop_app.app.paths import log_dir
from desktop_app.ui.about import AboutDialog
from tests.ui.reach import every, texts


def test_the_facts_are_those_of_this_run(tmp_path: Path) -> None:
    facts = facts_about(tmp_path)
    assert (facts.version, facts.data, facts.logs) == (__version__, tmp_path, log_dir())
    assert facts.runs_on.startswith("Qt 6.")
    assert facts.releases == f"{facts.pages}/releases"


def test_the_window_of_the_program_opens_it(qtbot, context, tmp_path: Path) -> None:
    program = Program(QApplication.instance(), tmp_path / "book")
    window = program.open()
    qtbot.waitUntil(window.is_settled)
    window.shell.do("about")
    qtbot.waitUntil(lambda: len(every(window, AboutDialog)) == 1)
    (shown,) = every(window, AboutDialog)
    assert {f"Kith {__version__}", str(tmp_path / "book")} <= set(texts(shown))
    shown.reject()
    window.quit()
    program.close()
    window.deleteLater()
