"""What runs while the address book is locked: an icon in the tray that says so, and reminders
without names.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from desktop_app import APP_ID
from desktop_app.app.paths import resources_dir
from desktop_app.system.bus import Bus
from desktop_app.system.notices.dispatcher import Message, NotificationDispatcher
from desktop_app.system.notices.freedesktop import FreedesktopNotices
from desktop_app.system.tray import Tray
from desktop_app.ui.tray.picture import tray_picture
from desktop_app.ui.tray.popup import Popups

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.window_state import WindowState

AHEAD = timedelta(days=7)
"""How far reminders are known once it is locked."""
MOST = 50
LOOK_EVERY = 30_000
"""Milliseconds: the clock may be set, and the computer may sleep."""


def moments_ahead(book: AddressBook, now: datetime) -> list[datetime]:
    """The UTC moments of the next seven days at which something will be due, and nothing else of
    it.
    """
    found: list[datetime] = []
    at = now
    while len(found) < MOST and at < now + AHEAD:
        moment = book.agenda.next_moment(at)
        if moment is None:
            at += timedelta(days=1)
            continue
        found.append(moment)
        at = moment.astimezone(now.tzinfo)
    return found


class LockedNotices(QObject):
    """`asked` is called when the icon or a notice is clicked, `leave` to quit."""

    def __init__(
        self,
        context: UiContext,
        state: WindowState,
        asked: Callable[[], object],
        leave: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._state = context, state
        self._moments: list[datetime] = []
        self._bus = Bus(parent=self) if sys.platform.startswith("linux") else None
        self._menu = QMenu()
        self._menu.addAction(self.tr("Unlock Kith")).triggered.connect(lambda: asked())
        self._menu.addAction(self.tr("Quit")).triggered.connect(lambda: leave())
        self.tray = Tray(self._menu, self._bus, self)
        self.tray.clicked.connect(asked)
        popups = Popups(context, self)
        adapters: list[Any] = [popups]
        if self._bus is not None:
            icon = (resources_dir() / "icons" / "kith.svg").as_uri()
            adapters.insert(0, FreedesktopNotices(self._bus, "Kith", icon, APP_ID, self))
        self._dispatcher = NotificationDispatcher(adapters, self)
        self._dispatcher.acted.connect(lambda *_: asked())
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Show the icon where one is wanted."""
        if self._state.text("tray", "yes") == "yes":
            picture = tray_picture(resources_dir() / "icons", 0)
            self.tray.show(picture, self.tr("Kith is locked"))

    def has_tray(self) -> bool:
        """Whether there is an icon to come back by."""
        return self._state.text("tray", "yes") == "yes" and self.tray.is_there()

    def remind_at(self, moments: Sequence[datetime]) -> None:
        """Say at each of these that something is due."""
        self._moments = sorted(moments)
        self._timer.start()

    def look(self) -> None:
        """Say so if a moment has come; those that were missed together come as one."""
        now = self._context.now()
        came = [moment for moment in self._moments if moment <= now]
        if came:
            self._moments = self._moments[len(came) :]
            self._dispatcher.show(
                Message(
                    "locked",
                    self.tr("A reminder is due"),
                    self.tr("Unlock Kith to read it."),
                    (("open", self.tr("Open")),),
                )
            )

    def close(self) -> None:
        """Take icon and notice away."""
        self._timer.stop()
        self._dispatcher.withdraw("locked")
        self.tray.hide()
        self._menu.deleteLater()
        if self._bus is not None:
            self._bus.close()
        self.deleteLater()
