"""What every system's way of saying it has in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Leaving(QObject):
    """`locked` with the screen or when another user's is shown, `sleeping` right before the computer
    does: what is to be done by then is done in the slot.

    This one never says so. `close` ends those that do; nothing is heard after it.
    """

    locked = Signal()
    sleeping = Signal()

    def close(self) -> None:
        """Listen no longer; may be called twice."""
