"""On Linux: screensavers on the session's bus, logind on the computer's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.system.leaving.base import Leaving

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop_app.system.bus import Bus, Said

_LOGIND = "org.freedesktop.login1"
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class BusLeaving(Leaving):
    """What is said on these two buses, which are its own from now on."""

    def __init__(self, session: Bus, system: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buses = (session, system)
        for saver in _SAVERS:
            session.listen(saver, "ActiveChanged", self._saver_changed, sender=saver)
        system.listen(f"{_LOGIND}.Session", "Lock", self._session_locked, sender=_LOGIND)
        system.listen(f"{_LOGIND}.Manager", "PrepareForSleep", self._sleeps, sender=_LOGIND)
        for bus in self._buses:
            bus.open()

    def close(self) -> None:
        for bus in self._buses:
            bus.close()

    def _saver_changed(self, said: Said) -> None:
        if said.body and said.body[0] is True:
            self.locked.emit()

    def _session_locked(self, _: Said) -> None:
        self.locked.emit()

    def _sleeps(self, said: Said) -> None:
        if said.body and said.body[0]:
            self.sleeping.emit()
