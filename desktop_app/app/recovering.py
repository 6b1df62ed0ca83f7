"""Looks whether the open address book is whole, and leads back to work when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.errors import DamagedDatabaseError, NeedsKeyError, WrongKeyError
from desktop_app.ui.kit.relay import Relay
from desktop_app.ui.kit.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.errors import KithError
    from desktop_app.domain.faults import Fault
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


class LedBack(Protocol):
    """What is needed of a program whose address book was locked."""

    @property
    def folder(self) -> Path:
        """Where it is."""

    @property
    def recovering(self) -> Recovering:
        """What shows the ways back."""


class Recovering(QObject):
    """Of one program. Once there is `damage`, the program ends, and main goes on with the ways
    back.
    """

    def __init__(self, program: Recovered) -> None:
        super().__init__()
        self._program = program
        self._book: AddressBook | None = None
        self._runner = Runner(self, threads=1)
        self._heard = Relay(self)
        self._heard.said.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._has_looked_again = False
        self.damage: KithError | None = None
        self.key: Key | None = None

    def watch(self) -> None:
        """Look at every page of the open address book, on a thread of its own, and hear of damage
        whoever finds it.
        """
        if self._program.book is not None and self._book is not self._program.book:
            self._book = self._program.book
            self._book.checking.listen(self._heard.say)
            self._runner.run("check", self._book.checking.at_start, self._offer_repair)

    def look_again(self) -> None:
        """Something nobody foresaw went wrong: perhaps what is stored is not what was stored. Looks
        at everything, once in a run.
        """
        if self._book is not None and not self._has_looked_again:
            self._has_looked_again = True
            self._runner.run("check", self._book.checking.whole, self._offer_repair)

    def _offer_repair(self, faults: list[Fault]) -> None:
        """Say that something can be repaired; damage to the file is told by `_tell`."""
        window, book = self._program.window, self._book
        if not faults or window is None or book is None or book.checking.damage is not None:
            return
        from desktop_app.ui.words.recovery import say_look, say_repairable

        window.toast.say(say_repairable(), say_look(), lambda: window.shell.do("check-book"))

    def lead_back(self, error: KithError, key: Key | None) -> None:
        """End the program, and have main go on with the ways back, whose copies open with `key`."""
        self.damage, self.key = error, key
        self._program.leave()

    def close(self) -> None:
        """Take no more answers, and wait for what runs."""
        self._runner.close()

    def _tell(self, error: KithError) -> None:
        """Say it; but where it was met by reading, first look whether it is no more than an index that
        a repair makes anew.
        """
        book = self._book
        if book is None or error.key != "book-has-damage" or _found_by_check(book):
            self._say(error)
            return

        def looked(faults: list[Fault]) -> None:
            if book.checking.damage is not None:
                self._say(error)
            elif faults and self._program.window is not None:
                self._program.show_window().shell.do("check-book")

        self._runner.run("check", book.checking.whole, looked, lambda _: self._say(error))

    def _say(self, error: KithError) -> None:
        """Say it in the window, or go on at once where there is none."""
        from desktop_app.ui.recovery.stopped import Stopped

        def ways_back() -> None:
            self.lead_back(error, self._program.key)

        if self._program.window is None:
            ways_back()
            return
        window = self._program.show_window()
        Stopped(window.context, error, ways_back, window).open()


def _found_by_check(book: AddressBook) -> bool:
    """Whether the newest look at the file found damage itself."""
    last = book.checking.last
    return last is not None and last.is_damage


def open_or_ask(open_book: Callable[[], object], folder: Path) -> None:
    """`open_book`, without a key; raises NeedsKeyError for damage to an encrypted file as well: its
    copies open with the key.
    """
    try:
        open_book()
    except DamagedDatabaseError as error:
        from desktop_app.services.vault import Vault

        if not Vault(folder).needs_key():
            raise
        raise NeedsKeyError(str(folder)) from error


def damage_met(folder: Path, error: KithError, key: Key) -> KithError | None:
    """The damage that opening met with a `key` which a passphrase or a recovery code gave; None when
    it is something else, or there is nothing by which to get back to work.

    A damaged beginning of an encrypted file looks as a wrong key does. Where the key opens one of the
    copies it is the right one.
    """
    from desktop_app.services.recovery import Recovery

    recovery = Recovery(folder, key)
    if isinstance(error, WrongKeyError) and recovery.opens_a_copy():
        error = DamagedDatabaseError("book-has-damage", path=str(recovery.path))
    is_damage = isinstance(error, DamagedDatabaseError)
    return error if is_damage and recovery.can_help() else None


def leads_back(
    program: LedBack,
    error: KithError,
    key: Key,
    otherwise: Callable[[KithError], object] | None = None,
) -> None:
    """End the program and show the ways back, where the error that opening met is damage; else call
    `otherwise` with it, or raise it where there is none.
    """
    damage = damage_met(program.folder, error, key)
    if damage is not None:
        program.recovering.lead_back(damage, key)
    elif otherwise is not None:
        otherwise(error)
    else:
        raise error


def begin(program: LedBack, key: Key, then: Callable[[], object]) -> None:
    """Do `then` with an address book that opened with the key; what it begins with may be damaged."""
    try:
        then()
    except DamagedDatabaseError as error:
        leads_back(program, error, key)


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
