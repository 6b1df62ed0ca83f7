"""The program as one open address book: its window, the tray, and what a later start asks of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from desktop_app import __version__
from desktop_app.app.application import Application
from desktop_app.app.clock import SystemClock
from desktop_app.app.desktop_integration import DesktopSettings
from desktop_app.app.interpreter import keep
from desktop_app.app.launching import open_sample, own_command, reader_command
from desktop_app.app.paths import resources_dir
from desktop_app.app.restart import own_file
from desktop_app.app.start_requests import (
    HIDDEN,
    NEW_PERSON,
    QUICK_LOG,
    QUIT,
    TODAY,
    arguments_of,
    paths_of,
)
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.kit.context import UiContext
from desktop_app.ui.kit.icons import Icons
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.theme import Theme
from desktop_app.ui.kit.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.app.background import Background
    from desktop_app.app.backing_up import BackingUp
    from desktop_app.app.diagnostics import Diagnostics
    from desktop_app.app.fault_notice import FaultNotice
    from desktop_app.app.help import Help
    from desktop_app.ui.window.main_window import MainWindow

PATIENCE = 10_000
"""Milliseconds a hidden start waits for a tray: at log-in the panel may come later."""
LOOK_FOR_TRAY = 500


class Program:
    """One open address book: its window, once there is one, and what runs without it."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        demo: bool = False,
        own: bool = True,
        diagnostics: Diagnostics | None = None,
    ) -> None:
        self._app, self._folder, self._demo, self._own = app, folder, demo, own
        self._diagnostics = diagnostics
        self._notice: FaultNotice | None = None
        self.theme = Theme(app, resources_dir() / "icons")
        self.context = UiContext(
            self.theme, Icons(self.theme, resources_dir() / "icons"), SystemClock()
        )
        self.book: AddressBook | None = None
        self.window: MainWindow | None = None
        self.desktop: DesktopSettings | None = None
        self.background: Background | None = None
        self.backing_up: BackingUp | None = None
        self.help: Help | None = None
        self.runner = Runner()
        self._file = own_file()
        self._there: Path | None = None
        """The folder the address book moves to when the program ends."""
        self.again: list[str] = []
        """The command to go on with once this program has ended, when a newer Kith has taken its
        place."""

    def open(self) -> MainWindow:
        """Open the address book and show the window; raises KithError when it cannot be opened."""
        self.open_book()
        return self.show_window()

    def open_book(self) -> None:
        """Open the address book; raises KithError when it cannot be opened."""
        self.book = AddressBook(
            self._folder, words=resources_dir() / "matching", reader=reader_command()
        )
        if self._demo:
            self._fill_sample()
        self._state = WindowState(self._folder)
        self._apply_look(self._state)
        if not self._demo:
            # The sample people are for looking round: they have no tray, and nobody is reminded of
            # them.
            self.desktop = DesktopSettings(
                self.book, self._state, None if self._own else self._folder
            )

    def start(self, settled: Callable[[], object], message: str = "") -> None:
        """Begin with the window. Once that has settled: `settled`, what `message` asks, and what
        works in the background.
        """
        window = self.open()
        self._quit_with_window()
        window.settled.connect(settled)
        window.settled.connect(self.tell_of_faults)
        if message:
            window.settled.connect(lambda: self.hear(message))
        window.settled.connect(self.start_background)

    def start_hidden(self, *, quick_log: bool = False) -> None:
        """Begin without a window, in the tray; where there is none the window is shown minimised
        after a while.
        """
        self.open_book()
        self._quit_with_window()
        self.start_background()
        self.tell_of_faults()
        self.offer_help()
        assert self.background is not None
        if quick_log:
            self.background.open_quick_log()
        keep()
        self._await_tray(PATIENCE)

    def tell_of_faults(self) -> None:
        """From here on say what nobody caught, beginning with what happened before: once there is a
        window to say it.
        """
        if self._diagnostics is None or self._notice is not None:
            return
        from desktop_app.app.fault_notice import FaultNotice

        self._notice = FaultNotice(lambda: self.window)
        self._diagnostics.listener = self._notice.hear
        self._diagnostics.install_logging()
        if self._diagnostics.crash:
            self._notice.hear_crash(self._diagnostics.crash)
        elif self._diagnostics.faults():
            self._notice.hear(self._diagnostics.report())

    def start_background(self) -> None:
        """Backups, tray, notices and all that needs no window."""
        if self.book is not None and self.backing_up is None:
            from desktop_app.app.backing_up import BackingUp

            self.backing_up = BackingUp(self.book.backups)
            self.backing_up.start()
        if self.desktop is None or self.background is not None or self.book is None:
            return
        from desktop_app.app.background import Background

        self.background = Background(
            self.book,
            self.context,
            self.runner,
            self.desktop,
            resources_dir() / "icons",
            self.open_at,
            self.leave,
            self.restart_if_updated,
        )
        self.desktop.background = self.background
        self.background.start()
        self.desktop.changed.emit()

    def show_window(self, *, minimised: bool = False) -> MainWindow:
        """Build the window if there is none yet, and bring it forward (or not, when it is to be
        minimised).
        """
        if self.window is None:
            from desktop_app.ui.kit.headings import announce_headings
            from desktop_app.ui.window.main_window import MainWindow

            assert self.book is not None
            announce_headings()
            self.window = MainWindow(
                self.book,
                self.context,
                self._state,
                self.runner,
                demo=self._demo,
                desktop=self.desktop,
            )
            self.window.demo_requested.connect(open_sample)
            self.window.move_requested.connect(self._move)
            self.window.newer_requested.connect(self._open_update_check)
            self.window.about_requested.connect(self._open_about)
            self.window.closed.connect(self._closed)
            self.window.settled.connect(keep)
            self.window.settled.connect(self.offer_help)
            self.window.settled.connect(self._say_waiting)
            self.window.help_requested.connect(lambda page: self.offer_help().open(page))
            self.window.put_away.connect(self._put_away)
            self.window.showMinimized() if minimised else self.window.show()
            return self.window
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._say_waiting()
        return self.window

    def _say_waiting(self) -> None:
        if self._notice is not None:
            self._notice.say_waiting()

    def offer_help(self) -> Help:
        """Have F1 open the manual, in dialogs too."""
        if self.help is None:
            from desktop_app.app.help import Help

            self.help = Help(self._app)
            self.help.failed.connect(
                lambda why: self.window.toast.say(why) if self.window is not None else None
            )
        return self.help

    def open_at(self, what: object) -> None:
        """Show the window at what a notice or a reminder is about, or at the person with that id, or
        do something there with its shell and tools; None is just the window.
        """
        from desktop_app.domain.agenda import Notice, NoticeKind

        if self.restart_if_updated():
            return
        window = self.show_window()
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

    def restart_if_updated(self, *arguments: str) -> bool:
        """Where a newer Kith has taken the place of this one and no window is open yet, end and go
        on as that one.
        """
        opened = self.window is not None and self.window.isVisible()
        if opened or self._file is None or not self._file.is_replaced():
            return False
        self.again = own_command(*arguments, folder=None if self._own else self._folder)
        self.leave()
        return True

    def leave(self) -> None:
        """Quit, whatever is still open."""
        if self.window is not None:
            self.window.quit()
        else:
            self._app.quit()

    def close(self) -> None:
        """Let go of everything, in order."""
        if self.background is not None:
            self.background.close()
        self.runner.close()
        if self.book is None:
            return
        if self.backing_up is not None:
            self.backing_up.finish(self._app, self.context)
        if self._there is not None:
            from desktop_app.app.moving import finish_move

            finish_move(self.book, self._there)
            self._there = None
        self.book.close()

    def hear(self, message: str) -> None:
        """A start, perhaps a later one, handed over its arguments: come forward, and do what it
        asks.
        """
        if self.book is None or message == HIDDEN:
            return
        if message == QUIT:
            self.leave()
            return
        if self.restart_if_updated(*arguments_of(message)):
            return
        if message == QUICK_LOG:
            self.start_background()
            if self.background is not None:
                self.background.open_quick_log()
            return
        window = self.show_window()
        if message == TODAY:
            window.shell.show("today")
        elif message == NEW_PERSON:
            window.shell.do("add")
        else:
            window.import_paths(paths_of(message))

    def _quit_with_window(self) -> None:
        """From here on the program ends when it is told to, not when no window is left."""
        self._app.setQuitOnLastWindowClosed(False)
        if isinstance(self._app, Application):
            self._app.leaving.connect(self._let_go)
            self._app.open_requested.connect(self.hear)

    def _let_go(self) -> None:
        if self.window is not None:
            self.window.desktop = None

    def _closed(self) -> None:
        self._app.quit()

    def _put_away(self) -> None:
        if self.background is not None:
            self.background.say_put_away()

    def _await_tray(self, left: int) -> None:
        """Show the window minimised when no tray comes: there must be a way to it."""
        if self.window is not None or self.desktop is None or self.desktop.stays_in_tray():
            return
        if left > 0 and self.desktop.wants_tray():
            QTimer.singleShot(LOOK_FOR_TRAY, lambda: self._await_tray(left - LOOK_FOR_TRAY))
            return
        self.show_window(minimised=True)
        if self.desktop.wants_tray() and self.background is not None:
            self.background.say_no_tray()

    def show_failure(self, sentence: str) -> None:
        """Say why the address book cannot be opened, in a window of its own."""
        from desktop_app.ui.window.failure import Failure

        self.theme.apply()
        self.offer_help()
        self._failure = Failure(self.context, sentence, self._folder)
        self._failure.show()

    def _apply_look(self, state: WindowState) -> None:
        from desktop_app.system.colour_scheme import ColourScheme

        self._scheme = ColourScheme(self._app)
        self._scheme.changed.connect(self.theme.follow)
        self.theme.follow(self._scheme.is_dark)
        choice = state.text("appearance", "system")
        self.theme.blockSignals(True)
        if state.number("text_scale", 1.0) != 1.0:
            self.theme.set_text_scale(state.number("text_scale", 1.0))
        self.theme.blockSignals(False)
        self.theme.set_choice(choice if choice in ("system", "light", "dark") else "system")

    def _fill_sample(self) -> None:
        from desktop_app.app.sample import fill

        assert self.book is not None
        fill(self.book, resources_dir() / "sample", self.context.today())

    def _open_update_check(self) -> None:
        from desktop_app.domain.releases import ADDRESS
        from desktop_app.system.releases import Releases
        from desktop_app.ui.update_check import UpdateCheckDialog

        releases = Releases(ADDRESS)
        dialog = UpdateCheckDialog(self.context, releases, __version__, self.window)
        releases.setParent(dialog)
        dialog.open()

    def _open_about(self) -> None:
        from desktop_app.app.about import facts_about
        from desktop_app.ui.about import AboutDialog

        if self.book is not None:
            AboutDialog(self.context, facts_about(self.book.folder), self.window).open()

    def _move(self, folder: Path) -> None:
        from desktop_app.app.moving import begin_move

        def copied(there: Path) -> None:
            self._there = there

        if self.window is not None and self.book is not None:
            begin_move(self.window, self.book, self._folder, folder, copied)
