"""Has the composer's grammar ready when the first letter comes; no start waits for it, and no window
that is typed in before it is there.
"""

from __future__ import annotations

from functools import lru_cache
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

SOON = 20
"""Milliseconds after which it is asked again whether the grammar is there."""


@lru_cache(maxsize=1)
def load() -> Thread:
    """Read it in beside the window, once."""
    thread = Thread(target=_read, name="grammar", daemon=True)
    thread.start()
    return thread


def is_loaded() -> bool:
    """Whether a line is read at once; else whoever reads one waits until it is there, up to two
    seconds.
    """
    return not load().is_alive()


def _read() -> None:
    from desktop_app.domain.grammar.loading import load_whole

    load_whole()


class Reading(QObject):
    """Has a line read, and entered, once the grammar is there: the window lives on until then.

    `text` gives the line, `read` reads it, `enter` takes it as it stands.
    """

    def __init__(
        self,
        parent: QObject,
        text: Callable[[], str],
        read: Callable[[], object],
        enter: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._text, self._read, self._enter = text, read, enter
        self._entered: str | None = None
        self._again = QTimer(self, singleShot=True, interval=SOON)
        self._again.timeout.connect(self._go_on)

    def waits(self, *, enters: bool = False) -> bool:
        """Whether the grammar is still being loaded. Then the line is read when it is there; one that
        `enters` is entered too, unless something else is typed by then.
        """
        if is_loaded():
            return False
        if enters:
            self._entered = self._text()
        self._again.start()
        return True

    def _go_on(self) -> None:
        if self.waits():
            return
        entered, self._entered = self._entered, None
        self._read()
        if entered is not None and entered == self._text():
            self._enter()
