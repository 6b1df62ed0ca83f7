"""From any thread to that of the window, also while what listens is being destroyed."""

from __future__ import annotations

import threading
from contextlib import suppress

from PySide6.QtCore import QObject, Signal


class Relay(QObject):
    """`said` carries what `say` is given, on any thread, to the thread this object lives in.

    A signal that another thread emits at the moment its object is destroyed ends the program: here
    the one waits for the other, and what is said afterwards is dropped.
    """

    said = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._gate = threading.get_ident(), _Gate()
        # The gate's own method: one of this object would not be called any more.
        self.destroyed.connect(self._gate.close)

    def say(self, value: object = None) -> None:
        """Have `said` told; may be called on any thread, and after the end of this object."""
        if threading.get_ident() == self._home:
            if self._gate.is_open:
                self.said.emit(value)
            return
        # Its end has begun where Python has let go of it, and goes on once the lock is free.
        with self._gate.lock, suppress(RuntimeError):
            if self._gate.is_open:
                self.said.emit(value)

    def close(self) -> None:
        """Say nothing more."""
        self._gate.close()


class _Gate:
    """Whether the object is there; `lock` is held while it is made use of from another thread."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.is_open = True

    def close(self, _: object = None) -> None:
        """From now on it is not."""
        with self.lock:
            self.is_open = False
