"""Looks whether the open address book is whole, and leads back to work when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.ui.kit.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.errors import KithError
    from desktop_app.services.address_book import AddressBook
    from desktop_app.storage.engine.key import Key
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.window.main_window import MainWindow


class Recovered(Protocol):
    """What is needed of the program."""

    context: UiContext
    book: AddressBook | None
    window: MainWindow | None
    shown: QWidget | None

    def show_window(self) -> MainWindow:
        """Bring the window forward."""

    key: Key | None

    @property
    def state(self) -> WindowState:
        """What the window remembers; with it come colours and text size."""

    def offer_help(self) -> object:
        """Have F1 open the manual."""

    def leave(self) -> None:
        """Quit."""


class Recovering(QObject):
    """Of one program. Once there is `damage`, the program ends, and main goes on with the ways
    back.
    """

    _heard = Signal(object)

    def __init__(self, program: Recovered) -> None:
        super().__init__()
        self._program = program
        self._book: AddressBook | None = None
        self._runner = Runner(self, threads=1)
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.damage: KithError | None = None
        self.key: Key | None = None

    def watch(self) -> None:
        """Look at every page of the open address book, on a thread of its own, and hear of damage
        whoever finds it.
        """
        if self._program.book is not None and self._book is not self._program.book:
            self._book = self._program.book
            self._book.checking.listen(self._heard.emit)
            self._runner.run("check", self._book.checking.at_start, lambda _: None)

    def look_again(self) -> None:
        """Something nobody foresaw went wrong: perhaps what is stored is not what was stored."""
        if self._book is not None:
            self._runner.run("check", self._book.checking.whole, lambda _: None)

    def close(self) -> None:
        """Take no more answers, and wait for what runs."""
        self._runner.close()

    def _tell(self, error: KithError) -> None:
        """Say it in the window, or go on at once where there is none."""
        from desktop_app.ui.recovery.stopped import Stopped

        def ways_back() -> None:
            self.damage, self.key = error, self._program.key
            self._program.leave()

        if self._program.window is None:
            ways_back()
            return
        window = self._program.show_window()
        Stopped(window.context, error, ways_back, window).open()


def can_help(folder: Path) -> bool:
    """Whether there is something in `folder` by which to get back to work."""
    from desktop_app.services.recovery import Recovery

    return Recovery(folder).can_help()


def show_ways_back(
    program: Recovered,
    folder: Path,
    error: KithError,
    go_on: Callable[[], object],
    key: Key | None = None,
) -> None:
    """Lead back to work while no address book is open, whose copies open with `key`: `go_on` is
    called once it can be opened again.
    """
    from desktop_app.services.recovery import Recovery
    from desktop_app.ui.kit.accessible import announce
    from desktop_app.ui.recovery.window import RecoveryWindow

    announce()
    _ = program.state
    program.offer_help()
    window = RecoveryWindow(program.context, Recovery(folder, key), Runner(), error)
    window.ready.connect(lambda: go_on())
    window.rejected.connect(program.leave)
    program.shown = window
    window.show()
