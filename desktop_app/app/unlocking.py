"""An encrypted address book: asking for what opens it, locking it again, and changing that.

Locked is closed: window, tray, notices and database are gone, and with them the key and all that
could be undone. What is left is one window that asks, and the moments of the reminders ahead.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app.lock_traces import clear_clipboard, no_core_dumps
from desktop_app.app.locked_notices import LockedNotices, moments_ahead
from desktop_app.app.recalling import Recall
from desktop_app.app.recovering import begin, leads_back
from desktop_app.domain.errors import KithError
from desktop_app.services.vault import Vault
from desktop_app.system import locked_mark
from desktop_app.system.away import Away
from desktop_app.system.leaving.here import leaving
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.vault.card import lock_after
from desktop_app.ui.vault.unlock import UnlockWindow
from desktop_app.ui.vault.why_locked import ASKED, IDLE, SCREEN, SLEEP, say_why_locked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.app.recovering import Recovering
    from desktop_app.services.address_book import AddressBook
    from desktop_app.storage.engine.key import Key
    from desktop_app.system.leaving.base import Leaving
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.vault.dialogs import VaultDialog
    from desktop_app.ui.window.main_window import MainWindow


class Lockable(Protocol):
    """What the program lets be done to it."""

    folder: Path
    context: UiContext
    book: AddressBook | None
    key: Key | None
    window: MainWindow | None
    runner: Runner
    recovering: Recovering

    @property
    def state(self) -> WindowState:
        """What the window remembers."""

    def open_book(self) -> None:
        """Open the address book with `key`; raises KithError."""

    def show_window(self) -> MainWindow:
        """Build the window, or bring it forward."""

    def start_background(self) -> None:
        """Tray, notices and all that needs no window."""

    def put_down(self) -> None:
        """Close all of that and stay."""

    def leave(self) -> None:
        """Quit."""


class Locker(QObject):
    """What one program needs for an encrypted address book."""

    def __init__(self, program: Lockable) -> None:
        super().__init__()
        self._program = program
        self.vault = Vault(program.folder)
        self.window: UnlockWindow | None = None
        self.dialog: VaultDialog | None = None
        self._runner = Runner(self, threads=1)
        self._recall = Recall(self.vault, lambda: program.state, self._tell, self)
        self._then: Callable[[], object] = lambda: None
        self._notices: LockedNotices | None = None
        self._away: Away | None = None
        self._leaving: Leaving | None = None

    def start(
        self,
        then: Callable[[], object],
        *,
        shown: bool = True,
        remembered: Callable[[], object] | None = None,
    ) -> None:
        """At a start: open with the key this computer remembers, and do `remembered`; else ask, and
        do `then`.
        """

        def answered(key: Key | None) -> None:
            if key is None or not self._opens(key):
                self.ask(then, shown=shown)
                return
            self._opened(key)
            (remembered or then)()

        self._recall.at_start(answered)

    def ask(self, then: Callable[[], object], foot: str = "", *, shown: bool = True) -> None:
        """Ask for what opens the address book, and do `then` once it is open. Without `shown` the
        window is minimised.
        """
        from desktop_app.ui.kit.accessible import announce

        announce()
        self._then, program = then, self._program
        window = UnlockWindow(program.context, self.vault, self._runner, foot)
        geometry = self._program.state.bytes("geometry")
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            window.resize(window.sizeHint())
        window.unlocked.connect(self._open)
        window.closed.connect(self._closed)
        self.window = window
        if self._notices is None:
            self._notices = LockedNotices(
                program.context, program.state, self.come_forward, program.leave, self
            )
            self._notices.start()
        window.show() if shown else window.showMinimized()
        self._recall.offer(window)

    def come_forward(self) -> None:
        """Show the window that asks, or that is busy."""
        shown = self.window or self.dialog
        if shown is not None:
            shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
            shown.show()
            shown.raise_()
            shown.activateWindow()

    def lock(self, why: str = ASKED) -> None:
        """Close everything and ask; nothing when it is locked already, or not encrypted."""
        program = self._program
        if program.book is None or program.key is None or not self._let_dialog_go():
            return
        if why == IDLE and program.runner.waiting():
            # Something long is under way, such as an import: the next look asks again.
            return
        shown = program.window is not None and program.window.isVisible()
        now, ahead = program.context.now(), moments_ahead(program.book, program.context.now())
        self._watch(False)
        locked_mark.set_mark(program.folder)
        program.put_down()
        program.key = None
        self._close_windows()
        clear_clipboard()
        self.ask(self._come_back, say_why_locked(why, f"{now:%H:%M}"), shown=shown)
        assert self._notices is not None
        self._notices.remind_at(ahead)

    def _let_dialog_go(self) -> bool:
        """Close a dialog that only asks; False for one that is at work."""
        if self.dialog is not None:
            self.dialog.reject()
        return self.dialog is None

    def _watch(self, on: bool) -> None:
        """Hear from now on that nobody is at the computer, or no longer."""
        if self._away is not None:
            self._away.stop()
            self._away.deleteLater()
            self._away = None
        if on:
            no_core_dumps()
            self._leaving = self._leaving or leaving(self)
            self._away = Away(
                lambda: 60 * lock_after(self._program.state), self._leaving, parent=self
            )
            self._away.idle.connect(lambda: self.lock(IDLE))
            self._away.locked.connect(lambda: self.lock(SCREEN))
            self._away.sleeping.connect(lambda: self.lock(SLEEP))
            self._away.start()

    def _come_back(self) -> None:
        self._program.show_window().settled.connect(self._program.start_background)

    def do(self, what: str) -> None:
        """What the window asks for: "lock", "encrypt", "decrypt", "passphrase", "code", "remember"
        or "forget".
        """
        from desktop_app.ui.vault.dialogs import ChangeDialog, SetUpDialog

        if what in ("lock", "forget"):
            self.lock() if what == "lock" else self._recall.forget()
            return
        if self.dialog is not None:
            self.come_forward()
            return
        context = self._program.context
        dialog: VaultDialog
        if what == "encrypt":
            dialog = SetUpDialog(context, self.vault)
            dialog.agreed.connect(lambda: self._encrypt(dialog))
        else:
            dialog = ChangeDialog(context, self.vault, what)
            dialog.agreed.connect(lambda: self._change(dialog, what))
        self._show(dialog)

    def _offer_passphrase(self) -> None:
        """Offer whoever came in by the recovery code another passphrase."""
        from desktop_app.ui.vault.dialogs import ForgottenDialog

        if self.dialog is None and self._program.key is not None:
            dialog = ForgottenDialog(self._program.context)
            dialog.agreed.connect(lambda: self._set_passphrase(dialog))
            self._show(dialog)

    def _set_passphrase(self, dialog: Any) -> None:
        vault, key, typed = self.vault, self._program.key, dialog.words.passphrase()
        assert key is not None
        dialog.set_busy(self.tr("One moment…"))
        remembered = self._recall.remembered

        def work() -> bool:
            vault.change_passphrase(key, typed)
            return remembered.forget()

        self._runner.run(
            "convert", work, lambda gone: self._changed("passphrase", gone), dialog.failed
        )

    def _show(self, dialog: VaultDialog) -> None:
        dialog.finished.connect(self._dialog_ended)
        self.dialog = dialog
        dialog.setModal(True)
        dialog.open()

    def _encrypt(self, dialog: Any) -> None:
        passphrase, code = dialog.words.passphrase(), dialog.paper.code
        dialog.set_busy(self.tr("Encrypting. This takes a few seconds for each copy."))
        self._program.put_down()

        def work() -> tuple[Key, list[Any]]:
            left = self.vault.encrypt(passphrase, code)
            return self.vault.key_of_passphrase(passphrase), left

        self._runner.run("convert", work, lambda made: self._converted(*made), self._not_converted)

    def _change(self, dialog: Any, what: str) -> None:
        vault, typed = self.vault, dialog.now.field.text()
        dialog.set_busy(self.tr("One moment…"))
        if what == "decrypt":
            self._runner.run("convert", lambda: vault.key_of(typed), self._decrypt, dialog.failed)
            return
        remembered = self._recall.remembered

        def work() -> bool:
            key = vault.key_of(typed)
            if what == "remember":
                remembered.keep(key)
            elif what == "passphrase":
                vault.change_passphrase(key, dialog.words.passphrase())
                return remembered.forget()
            else:
                vault.change_code(key, dialog.paper.code)
            return True

        self._runner.run("convert", work, lambda gone: self._changed(what, gone), dialog.failed)

    def _changed(self, what: str, gone: bool) -> None:
        """`gone` unless the keyring should have let go of the key and did not."""
        if what != "code":
            self._recall.note(what == "remember")
        words = {
            "passphrase": self.tr("The new passphrase is the one from now on."),
            "code": self.tr("The new recovery code is the one from now on."),
            "remember": self.tr("Kith opens without asking once you have logged in here."),
        }[what]
        assert self.dialog is not None
        self.dialog.accept()
        self._tell(words if gone else f"{words} {self._recall.left()}")

    def _tell(self, words: str) -> None:
        if self._program.window is not None:
            self._program.window.toast.say(words)

    def _decrypt(self, key: Key) -> None:
        assert self.dialog is not None
        self.dialog.set_busy(self.tr("Decrypting. This takes a few seconds for each copy."))
        self._program.put_down()
        self._recall.forget()
        self._runner.run(
            "convert",
            lambda: self.vault.decrypt(key),
            lambda left: self._converted(None, left),
            self._not_converted,
        )

    def _converted(self, key: Key | None, left: list[Any]) -> None:
        self._program.key = key
        words = self.tr("Your book is encrypted.") if key else self.tr("It is no longer encrypted.")
        if left:
            words = fill_in(
                self.tr("Done, but copies that could not be read stayed as they were: %1."),
                ", ".join(path.name for path in left),
            )
        self._go_on(words)

    def _not_converted(self, error: BaseException) -> None:
        dialog = self.dialog
        with suppress(KithError):
            self._go_on("", stays=True)
        if dialog is not None:
            dialog.failed(error)
            dialog.raise_()

    def _go_on(self, words: str, *, stays: bool = False) -> None:
        """Open everything again, after a conversion or an attempt at one."""
        program = self._program
        program.open_book()
        self._watch(program.key is not None)
        window = program.show_window()
        window.settled.connect(program.start_background)
        if words:
            window.settled.connect(lambda: window.toast.say(words))
        if self.dialog is not None and not stays:
            self.dialog.accept()

    def _dialog_ended(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _open(self, key: Key) -> None:
        """The key fits: open with it, and close the window that asked."""
        window = self.window
        assert window is not None

        if not self._opens(key, lambda error: leads_back(self._program, error, key, window.failed)):
            return
        self.window = None
        locked_mark.take_mark(self._program.folder)
        self._recall.settle(key, window.wants_remembered())
        if self._notices is not None:
            self._notices.close()
            self._notices = None
        window.closed.disconnect(self._closed)
        then, self._then = self._then, lambda: None
        self._opened(key)
        begin(self._program, key, then)
        if window.is_by_code() and self._program.window is not None:
            self._program.window.settled.connect(self._offer_passphrase)
        window.close()
        window.deleteLater()

    def _opens(self, key: Key, failed: Callable[[KithError], object] = lambda _: None) -> bool:
        """Open the address book with it; False when that `failed`."""
        self._program.key = key
        try:
            self._program.open_book()
        except KithError as error:
            self._program.key = None
            failed(error)
            return False
        return True

    def _opened(self, key: Key) -> None:
        self._watch(True)
        self._runner.run("tidy", lambda: self.vault.tidy(key), lambda _: None, lambda _: None)

    def _closed(self) -> None:
        """The window that asks was closed: the program stays in the tray or ends, as it would with
        its own window.
        """
        if self._notices is None or not self._notices.has_tray():
            self._program.leave()

    def _close_windows(self) -> None:
        """What may still stand on the screen: dialogs, popups, notices of our own."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()

    def close(self) -> None:
        """End, with the program."""
        self._watch(False)
        self._runner.close()
        self._recall.close()
        if self._notices is not None:
            self._notices.close()
        for shown in (self.window, self.dialog):
            if shown is not None:
                shown.hide()
                shown.deleteLater()
        self.window = self.dialog = None
        if self._leaving is not None:
            self._leaving.close()
