"""The keyring as the window uses it: asked on a thread, for it may take seconds to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.app.remembering import Remembered
from desktop_app.domain.errors import KithError
from desktop_app.services.vault import HAS_KEYRING, NO, REMEMBER, YES
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.vault import Vault
    from desktop_app.storage.engine.key import Key
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.vault.unlock import UnlockWindow


class Recall(QObject):
    """For one program. `say` is given a sentence for the window."""

    def __init__(
        self,
        vault: Vault,
        state: Callable[[], WindowState],
        say: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.remembered = Remembered(vault)
        self._state, self._say = state, say
        self._runner = Runner(self, threads=1)

    def at_start(self, answer: Callable[[Key | None], None]) -> None:
        """Give `answer` the key that is remembered: at once None where none may be."""
        if not self.remembered.may_open():
            answer(None)
            return
        self._runner.run("start", self.remembered.key, answer, lambda _: answer(None))

    def offer(self, window: UnlockWindow) -> None:
        """Have the window that asks offer to remember, where there is a keyring."""
        if HAS_KEYRING:
            self._runner.run("offer", self.remembered.is_kept, window.offer_remember)

    def settle(self, key: Key, wanted: bool | None) -> None:
        """Do as was wanted in the window that asked; None for nothing."""
        if wanted:
            self._runner.run(
                "keep",
                lambda: self.remembered.keep(key),
                lambda _: self.note(True),
                self._not_kept,
            )
        elif wanted is not None:
            self.forget()

    def forget(self) -> None:
        """Remember the key no longer."""
        self.note(False)
        self._runner.run("keep", self.remembered.forget, self.say_left)

    def note(self, kept: bool) -> None:
        """Remember whether the keyring is to be asked at a start."""
        state = self._state()
        if kept or state.text(REMEMBER):
            state.keep(**{REMEMBER: YES if kept else NO})
            state.save()

    def say_left(self, gone: bool) -> None:
        """Say so when the keyring still has the key."""
        if not gone:
            self._say(self.left())

    def left(self) -> str:
        """That the keyring still has the key, as a sentence."""
        return self.tr(
            "This computer’s keyring is locked and still holds the key. Unlock it, then change this again."
        )

    def _not_kept(self, error: BaseException) -> None:
        if not isinstance(error, KithError):
            raise error
        self.note(False)
        self._say(say_error(error))

    def close(self) -> None:
        """End, with the program."""
        self._runner.close()
