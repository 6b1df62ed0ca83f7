"""The program as one open address book: its window, the tray, and what a later start asks of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop_app.app.application import Application
from desktop_app.app.clock import SystemClock
from desktop_app.app.desktop_integration import DesktopSettings
from desktop_app.app.interpreter import keep
from desktop_app.app.launching import own_command, reader_command
from desktop_app.app.look import Look
from desktop_app.app.no_tray import await_tray
from desktop_app.app.opening import open_address_book
from desktop_app.app.paths import resources_dir
from desktop_app.app.recovering import Recovering, open_or_ask
from desktop_app.app.restart import own_file
from desktop_app.app.start_requests import HIDDEN, QUICK_LOG, QUIT, arguments_of
from desktop_app.domain.errors import NeedsKeyError
from desktop_app.ui.kit.context import UiContext
from desktop_app.ui.kit.icons import Icons
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.theme import Theme
from desktop_app.ui.kit.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop_app.app.background import Background
    from desktop_app.app.backing_up import BackingUp
    from desktop_app.app.diagnostics import Diagnostics
    from desktop_app.app.fault_notice import FaultNotice
    from desktop_app.app.help import Help
    from desktop_app.app.unlocking import Locker
    from desktop_app.services.address_book import AddressBook
    from desktop_app.storage.engine.key import Key
    from desktop_app.ui.window.main_window import MainWindow


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
        self._app, self._demo, self.own = app, demo, own
        self.folder = self._folder = folder
        self._diagnostics = diagnostics
        self._notice: FaultNotice | None = None
        self.theme = Theme(app, resources_dir() / "icons")
        icons = Icons(self.theme, resources_dir() / "icons")
        self.context = UiContext(self.theme, icons, SystemClock())
        self.book: AddressBook | None = None
        self.key: Key | None = None
        self._state: WindowState | None = None
        self._locker: Locker | None = None
        self.window: MainWindow | None = None
        self.desktop: DesktopSettings | None = None
        self.background: Background | None = None
        self.backing_up: BackingUp | None = None
        self.help: Help | None = None
        self.runner = Runner()
        self._file = own_file()
        self._there: Path | None = None
        """The folder the address book moves to when the program ends."""
        self.recovering = Recovering(self)
        self.shown: QWidget | None = None
        self.again: list[str] = []
        """The command to go on with once this program has ended."""

    def open(self) -> MainWindow:
        """Open the address book and show the window; raises KithError when it cannot be opened."""
        self.open_book()
        return self.show_window()

    def open_book(self) -> None:
        """Open the address book with its `key`; raises KithError when it cannot be opened."""
        self.book = open_address_book(
            self._folder, self.key, resources_dir() / "matching", reader_command()
        )
        self.state.set_private(self.key is not None)
        if self._demo:
            from desktop_app.app.sample import fill

            fill(self.book, resources_dir() / "sample", self.context.today())
        elif self.book.only_read is None:
            # The sample people are for looking round, and what was told of a book that is only read
            # cannot be kept: they have no tray, and nobody is reminded of them.
            self.desktop = DesktopSettings(
                self.book, self.state, None if self.own else self._folder
            )

    @property
    def state(self) -> WindowState:
        """What the window remembers, and its look; also of a locked address book."""
        if self._state is None:
            self._state = WindowState(self._folder)
            self.look = Look(self._app, self.theme, self._state)
        return self._state

    @property
    def locker(self) -> Locker:
        """What an encrypted address book needs."""
        if self._locker is None:
            from desktop_app.app.unlocking import Locker

            self._locker = Locker(self)
        return self._locker

    def start(self, settled: Callable[[], object], message: str = "") -> None:
        """Begin with the window. Once that has settled: `settled`, what `message` asks, and what
        works in the background.
        """
        try:
            open_or_ask(self.open_book, self._folder)
        except NeedsKeyError:
            settled()
            self._ask_key(lambda: self._begin(lambda: None, message))
        else:
            self._begin(settled, message)

    def _ask_key(self, then: Callable[[], object], **more: Any) -> None:
        # What a killed program copied out of it is not encrypted.
        self._clear_left()
        self._quit_with_window()
        self.locker.start(then, **more)

    def _begin(self, settled: Callable[[], object], message: str) -> None:
        window = self.show_window()
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
        try:
            open_or_ask(self.open_book, self._folder)
        except NeedsKeyError:
            window = partial(self._begin, lambda: None, "")
            self._ask_key(window, shown=False, remembered=partial(self._begin_hidden, quick_log))
        else:
            self._begin_hidden(quick_log)

    def _begin_hidden(self, quick_log: bool) -> None:
        self._quit_with_window()
        self.start_background()
        self.tell_of_faults()
        self.offer_help()
        if quick_log:
            self._open_quick_log()
        keep()
        await_tray(self)

    def tell_of_faults(self) -> None:
        """From here on say what nobody caught, beginning with what happened before: once there is a
        window to say it.
        """
        if self._diagnostics is None or self._notice is not None:
            return
        from desktop_app.app.fault_notice import FaultNotice

        self._notice = FaultNotice(lambda: self.window, self.recovering.look_again)
        self._notice.hear_of(self._diagnostics)

    def start_background(self) -> None:
        """The look at the file, backups, tray, notices and all that needs no window."""
        self.recovering.watch()
        self.look.ease.ask()
        self._clear_left()
        book = self.book
        if book is not None and book.only_read is None and self.backing_up is None:
            from desktop_app.app.backing_up import BackingUp

            self.backing_up = BackingUp(book.backups, book.checking.settle)
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

    def _clear_left(self) -> None:
        from desktop_app.services.scratch import remove_left

        self.runner.run("scratch", remove_left, lambda _: None)

    def show_window(self, *, minimised: bool = False) -> MainWindow:
        """Build the window if there is none yet, and bring it forward unless it is `minimised`."""
        if self.window is None:
            from desktop_app.app.window_requests import answer
            from desktop_app.ui.kit.accessible import announce
            from desktop_app.ui.window.main_window import MainWindow

            assert self.book is not None
            announce()
            self.window = MainWindow(
                self.book,
                self.context,
                self.state,
                self.runner,
                demo=self._demo,
                desktop=self.desktop,
            )
            answer(self.window, self._moves_to, lambda what: self.locker.do(what), self._try_again)
            self.window.closed.connect(self._app.quit)
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
        """Have F1 open the manual, in dialogs too, and the menus of fields look as all others."""
        if self.help is None:
            from desktop_app.app.help import Help
            from desktop_app.ui.kit.field_menus import FieldMenus

            FieldMenus(self._app)
            self.help = Help(self._app, self.context.keys)
            self.help.failed.connect(
                lambda why: self.window.toast.say(why) if self.window is not None else None
            )
        return self.help

    def open_at(self, what: object) -> None:
        """Show the window at what a notice or a reminder is about, or at the person with that id, or
        do something there with its shell and tools; None is just the window.
        """
        from desktop_app.app.window_requests import show_at

        if not self.restart_if_updated():
            show_at(self.show_window(), what)

    def restart_if_updated(self, *arguments: str) -> bool:
        """Where a newer Kith has taken the place of this one and no window is open yet, end and go
        on as that one.
        """
        opened = self.window is not None and self.window.isVisible()
        if opened or self._file is None or not self._file.is_replaced():
            return False
        self.again = own_command(*arguments, folder=None if self.own else self._folder)
        self.leave()
        return True

    def leave(self) -> None:
        """Quit, whatever is still open."""
        if self.window is not None:
            self.window.quit()
        else:
            self._app.quit()

    def put_down(self) -> None:
        """Close the window, what runs without one and the address book, and stay: `open_book` and
        `show_window` go on.
        """
        self._end_background()
        window, self.window = self.window, None
        if window is not None:
            window.closed.disconnect(self._app.quit)
            window.quit()
            window.deleteLater()
        self.runner.close()
        self.runner = Runner()
        book, self.book, self.desktop = self.book, None, None
        if book is not None:
            book.close()

    def _end_background(self, ending: QApplication | None = None) -> None:
        """End what works without a window, with a last backup when the program ends."""
        if self.background is not None:
            self.background.close()
            self.background = None
        if self.backing_up is not None:
            self.backing_up.finish(ending, self.context)
            self.backing_up = None

    def close(self) -> None:
        """Let go of everything, in order."""
        if self._locker is not None:
            self._locker.close()
        self.recovering.close()
        if self.book is not None:
            # The runner waits for what runs, and a file may take as long as it likes.
            self.book.stop_reading()
        self.runner.close()
        if self._state is not None:
            self.look.ease.close()
        self._end_background(self._app)
        if self.book is None:
            return
        if self._there is not None:
            from desktop_app.app.moving import finish_move

            finish_move(self.book, self._there)
            self._there = None
        self.book.close()
        if self.window is not None:
            self.window.keep_lost()

    def hear(self, message: str) -> None:
        """A start, perhaps a later one, handed over its arguments: come forward, and do what it
        asks.
        """
        if self.book is None and self.shown is not None:
            # The ways back, which know when they may be left.
            self.shown.close() if message == QUIT else self.shown.raise_()
            return
        if message == QUIT and (self.book is not None or self._locker is not None):
            self.leave()
            return
        if self.book is None and self._locker is not None:
            self._locker.come_forward()
        if self.book is None or message == HIDDEN:
            return
        if self.restart_if_updated(*arguments_of(message)):
            return
        if message == QUICK_LOG:
            self._open_quick_log()
            return
        from desktop_app.app.window_requests import carry_out

        carry_out(self.show_window(), message)

    def _put_away(self) -> None:
        if self.background is not None:
            self.background.say_put_away()

    def _open_quick_log(self) -> None:
        self.start_background()
        if self.background is not None:
            self.background.open_quick_log()

    def _quit_with_window(self) -> None:
        """From here on the program ends when it is told to, not when no window is left."""
        if not self._app.quitOnLastWindowClosed():
            return
        self._app.setQuitOnLastWindowClosed(False)
        if isinstance(self._app, Application):
            self._app.leaving.connect(self._let_go)
            self._app.open_requested.connect(self.hear)

    def _let_go(self) -> None:
        if self.window is not None:
            self.window.desktop = None

    def show_failure(self, sentence: str) -> None:
        """Say why the address book cannot be opened, in a window of its own."""
        from desktop_app.ui.window.failure import Failure

        self.theme.apply()
        self.offer_help()
        self.shown = Failure(self.context, sentence, self._folder)
        self.shown.show()

    def _moves_to(self, there: Path) -> None:
        self._there = there

    def _try_again(self) -> None:
        from desktop_app.app.trying_again import try_again

        try_again(self)
