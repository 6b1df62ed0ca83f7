"""The icon in the tray, there as soon as there is a tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMenu

    from desktop_app.system.bus import Bus, Said

_WATCHER = "org.kde.StatusNotifierWatcher"
_DAEMON = "org.freedesktop.DBus"
BREATH = 500
"""Milliseconds a tray that has just come needs before it takes icons."""
_CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """`clicked` when the icon is, `message_clicked` when what it said is.

    At login a program may well be there before the panel is. An icon made before the tray's watcher
    runs is never taken up by it, so it is made anew when the watcher comes.
    """

    clicked = Signal()
    message_clicked = Signal()

    def __init__(self, menu: QMenu, bus: Bus | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._picture: QIcon | None = None
        self._words = ""
        self._icon: QSystemTrayIcon | None = None
        if bus is not None:
            bus.listen(_DAEMON, "NameOwnerChanged", self._owner_changed, arg0=_WATCHER)
            bus.open()

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop shows tray icons now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, picture: QIcon, words: str) -> None:
        """Show that picture, with `words` for the pointer that rests on it."""
        self._picture, self._words = picture, words
        if self._icon is None:
            self._make()
        else:
            self._icon.setIcon(picture)
            self._icon.setToolTip(words)

    def say(self, title: str, text: str) -> bool:
        """Have the system show a message at the icon; False where it cannot."""
        if self._icon is None or not self.is_there():
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def hide(self) -> None:
        """Take the icon away until `show` is called again."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _make(self) -> None:
        if self._picture is None:
            return
        icon = QSystemTrayIcon(self._picture, self)
        icon.setToolTip(self._words)
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self.message_clicked)
        icon.show()
        self._icon = icon

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _CLICKS:
            self.clicked.emit()

    def _owner_changed(self, said: Said) -> None:
        _, _, owner = said.body
        if owner:
            QTimer.singleShot(BREATH, self, self._make_anew)

    def _make_anew(self) -> None:
        if self._icon is not None:
            self.hide()
            self._make()
