"""What a window asks of the program that opened it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.app.launching import open_sample

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.app.program import Program
    from desktop_app.ui.window.main_window import MainWindow


def answer(program: Program, window: MainWindow) -> None:
    """Do what this window asks for, in this program."""
    window.demo_requested.connect(open_sample)
    window.move_requested.connect(lambda folder: _move(program, window, folder))
    window.vault_requested.connect(lambda what: program.locker.do(what))
    window.newer_requested.connect(lambda: _look_for_newer(program, window))
    window.about_requested.connect(lambda: _open_about(program, window))


def _look_for_newer(program: Program, window: MainWindow) -> None:
    from desktop_app.domain.releases import ADDRESS
    from desktop_app.system.releases import Releases
    from desktop_app.ui.update_check import UpdateCheckDialog

    releases = Releases(ADDRESS)
    dialog = UpdateCheckDialog(program.context, releases, __version__, window)
    releases.setParent(dialog)
    dialog.open()


def _open_about(program: Program, window: MainWindow) -> None:
    from desktop_app.app.about import facts_about
    from desktop_app.ui.about import AboutDialog

    AboutDialog(program.context, facts_about(window.book.folder), window).open()


def _move(program: Program, window: MainWindow, folder: Path) -> None:
    from desktop_app.app.moving import begin_move

    def copied(there: Path) -> None:
        program.there = there

    begin_move(window, window.book, program.folder, folder, copied)
