"""Word that the computer woke up, from the service that puts it to sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_app.system.bus import Bus, Said

_LOGIND = "org.freedesktop.login1"


class Waking(QObject):
    """`woke` comes at once after sleep where systemd-logind runs; elsewhere the alarm finds out
    within a minute.
    """

    woke = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        bus.listen(f"{_LOGIND}.Manager", "PrepareForSleep", self._heard, sender=_LOGIND)
        bus.open()

    def _heard(self, said: Said) -> None:
        falls_asleep = bool(said.body and said.body[0])
        if not falls_asleep:
            self.woke.emit()
