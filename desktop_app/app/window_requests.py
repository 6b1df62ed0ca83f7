"""What a window asks of the program that opened it, and what the program asks of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.app.launching import open_sample
from desktop_app.app.start_requests import NEW_PERSON, TODAY, paths_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.ui.window.main_window import MainWindow


def answer(
    window: MainWindow,
    moved: Callable[[Path], object],
    vault: Callable[[str], object],
    again: Callable[[], object],
) -> None:
    """Do what this window asks for. `moved` is told the folder everything moves to when the program
    ends, `vault` what is wanted of encryption; `again` tries to open for writing what can only be
    read.
    """
    window.again_requested.connect(again)
    window.demo_requested.connect(open_sample)
    window.move_requested.connect(lambda folder: _move(window, folder, moved))
    window.vault_requested.connect(vault)
    window.newer_requested.connect(lambda: _look_for_newer(window))
    window.about_requested.connect(lambda: _open_about(window))


def carry_out(window: MainWindow, message: str) -> None:
    """Do in the window what a start asked for: one of its options, or files to bring in."""
    if message == TODAY:
        window.shell.show("today")
    elif message == NEW_PERSON:
        window.shell.do("add")
    else:
        window.import_paths(paths_of(message))


def show_at(window: MainWindow, what: object) -> None:
    """Show in the window what a notice or a reminder is about, or the person with that id, or do
    something there with its shell and tools; None is just the window.
    """
    from desktop_app.domain.agenda import Notice, NoticeKind

    if callable(what):
        window.settle()
        what(window.shell, window.tools)
        return
    if isinstance(what, Notice) and what.kind is NoticeKind.MEETING:
        window.settle()
        kind = "event" if what.reminder_id is None else "reminder"
        window.shell.show("before_you_meet", (kind, what.entry_id or what.reminder_id))
        return
    people = getattr(what, "people", ())
    person = what if isinstance(what, int) else people[0].id if people else None
    if person is not None and window.participant(person) is not None:
        window.settle()
        window.shell.open_person(person)


def _look_for_newer(window: MainWindow) -> None:
    from desktop_app.domain.releases import ADDRESS
    from desktop_app.system.releases import Releases
    from desktop_app.ui.update_check import UpdateCheckDialog

    releases = Releases(ADDRESS)
    dialog = UpdateCheckDialog(window.context, releases, __version__, window)
    releases.setParent(dialog)
    dialog.open()


def _open_about(window: MainWindow) -> None:
    from desktop_app.app.about import facts_about
    from desktop_app.ui.about import AboutDialog

    AboutDialog(window.context, facts_about(window.book.folder), window).open()


def _move(window: MainWindow, folder: Path, moved: Callable[[Path], object]) -> None:
    from desktop_app.app.moving import begin_move

    begin_move(window, window.book, window.book.folder, folder, moved)
