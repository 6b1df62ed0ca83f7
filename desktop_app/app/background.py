"""What runs without a window: the alarm and its notices, the tray, Quick log and its key."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from desktop_app import APP_ID
from desktop_app.app.notifier import ReminderNotifier
from desktop_app.app.start_requests import QUICK_LOG
from desktop_app.system.alarm import Alarm
from desktop_app.system.bus import Bus
from desktop_app.system.notices.balloon import BalloonNotices
from desktop_app.system.notices.dispatcher import NotificationDispatcher
from desktop_app.system.notices.freedesktop import FreedesktopNotices
from desktop_app.system.shortcut import GlobalShortcut
from desktop_app.system.tray import Tray
from desktop_app.system.waking import Waking
from desktop_app.ui.changes import Changes
from desktop_app.ui.kit.runner import Runner
from desktop_app.ui.tray.menu import TrayData, TrayMenu, tray_data
from desktop_app.ui.tray.picture import tray_picture
from desktop_app.ui.tray.popup import Popups

if TYPE_CHECKING:
    from desktop_app.app.desktop_integration import DesktopSettings
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.whereabouts.visiting import Visit
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.composer.quick_log import QuickLog
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

LOOK_OUTSIDE = 5000
"""Milliseconds between two looks for changes other programs made; a window that is shown looks more
often."""
SOON = 200
"""Milliseconds after a change in which the window has its turn first; several changes are looked at
together."""
WISH = "CTRL+ALT+l"


class Background(QObject):
    """Made once the window has settled, or at once for a hidden start.

    `open_at` shows the window: with a notice, at what it is about; with the id of a person, at that
    person; with something to call, it does that with the window's shell and tools. `renew` gives True when a newer Kith goes on instead, with the argument it is given.
    """

    def __init__(
        self,
        book: AddressBook,
        context: UiContext,
        runner: Runner,
        desktop: DesktopSettings,
        pictures: Path,
        open_at: Callable[[object], object],
        leave: Callable[[], object],
        restart_if_updated: Callable[[str], bool],
    ) -> None:
        super().__init__()
        self._renew = restart_if_updated
        self._book, self._context, self._runner, self._desktop, self._pictures = (
            book,
            context,
            runner,
            desktop,
            pictures,
        )
        self._open_at = open_at
        self._quick_log: QuickLog | None = None
        self._due = TrayData()
        self._bus = Bus(parent=self) if sys.platform.startswith("linux") else None
        self._system_bus = Bus("SYSTEM", self) if sys.platform.startswith("linux") else None
        self._make_tray(open_at, leave)
        self._make_notices(open_at)
        self._changes = Changes(book.history, self)
        self._changes.changed.connect(self._take)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self._look_anew)
        self._outside = QTimer(self, interval=LOOK_OUTSIDE)
        self._outside.timeout.connect(lambda: book.history.check_outside())
        self._key = GlobalShortcut(self._bus, self.tr("Quick log"), WISH, self)
        self._key.pressed.connect(self.open_quick_log)
        self._key.changed.connect(desktop.changed)
        context.theme.changed.connect(self._show_tray)

    def _make_tray(self, open_at: Callable[[object], object], leave: Callable[[], object]) -> None:
        self._menu = TrayMenu()
        self._menu.open_requested.connect(lambda: open_at(None))
        self._menu.reminder_requested.connect(open_at)
        self._menu.person_requested.connect(open_at)
        self._menu.log_requested.connect(self.open_quick_log)
        self._menu.pause_requested.connect(self._pause)
        self._menu.quit_requested.connect(leave)
        self.tray = Tray(self._menu, self._bus, self)
        self.tray.clicked.connect(lambda: open_at(None))

    def _make_notices(self, open_at: Callable[[object], object]) -> None:
        popups = Popups(self._context, self)
        balloons = BalloonNotices(self.tray.say, popups, self)
        self.tray.message_clicked.connect(balloons.clicked)
        adapters: list[Any] = [balloons, popups]
        if self._bus is not None:
            icon = (self._pictures / "kith.svg").as_uri()
            adapters.insert(0, FreedesktopNotices(self._bus, "Kith", icon, APP_ID, self))
        # One thread, so that it is always the same connection that knows whether anything changed.
        self._asking = Runner(self, threads=1)
        self._alarm = Alarm(
            self._book.agenda,
            self._context.now,
            parent=self,
            ask=lambda work, done, failed: self._asking.run("alarm", work, done, failed),
            hear=self._asking.hear,
        )
        self._alarm.new_day.connect(self.refresh_tray)
        self._alarm.new_day.connect(self._look_at_trash)
        self._announcer = ReminderNotifier(
            self._book,
            self._context,
            NotificationDispatcher(adapters, self),
            self._alarm,
            self._runner,
            self,
        )
        self._announcer.open_requested.connect(open_at)
        if self._system_bus is not None:
            Waking(self._system_bus, self).woke.connect(self._alarm.look)

    def start(self) -> None:
        """Tell what is due, show the icon, ask for the key if it is wanted."""
        self._look_anew()
        self._outside.start()
        self.refresh_key()
        self._look_at_trash()

    def close(self) -> None:
        """End it all, in order."""
        self._outside.stop()
        self._soon.stop()
        self._alarm.stop()
        self._asking.close()
        self._changes.close()
        self._announcer.close()
        self.tray.hide()
        self._menu.deleteLater()
        if self._quick_log is not None:
            self._quick_log.close()
        for bus in (self._bus, self._system_bus):
            if bus is not None:
                bus.close()

    def _look_at_trash(self) -> None:
        """Let those go whose time in the trash is over, off the UI thread."""
        self._runner.run("trash", lambda: self._book.trash.look(), lambda _: None)

    def has_tray(self) -> bool:
        """Whether this desktop shows tray icons now."""
        return self.tray.is_there()

    def open_quick_log(self) -> None:
        """Open the line to log what happened."""
        if self._renew(QUICK_LOG):
            return
        from desktop_app.ui.composer.quick_log import QuickLog
        from desktop_app.ui.tray.logged import LoggedNotices

        if self._quick_log is None:
            self._quick_log = QuickLog(self._context, self._book, self._runner)
            told = LoggedNotices(self._context, self._book, self._runner, self, self._open_at)
            self._quick_log.kept.connect(told.logged)
            self._quick_log.told.connect(told.done)
            self._quick_log.take_trips(self._show_where)
        self._quick_log.open_line()

    def _show_where(self, visit: Visit) -> None:
        """Show in the window whom you could see where you will be."""

        def show(shell: Shell, tools: RoomTools) -> None:
            shell.show("who_is_where", visit)

        self._open_at(show)

    def say_put_away(self) -> None:
        """The window was closed: say once where Kith is now."""
        if self._desktop.first_time("put_away"):
            self._announcer.say(
                "put-away",
                self.tr("Kith stays in the tray"),
                self.tr(
                    "Reminders keep coming. Quit from the icon’s menu; Preferences can change this."
                ),
            )

    def say_no_tray(self) -> None:
        """A hidden start on a desktop without a tray: say so once."""
        if self._desktop.first_time("no_tray"):
            self._announcer.say(
                "no-tray",
                self.tr("Kith is running, minimised"),
                self.tr(
                    "This desktop shows no tray icons. Reminders come all the same while Kith runs."
                ),
            )

    def refresh_tray(self) -> None:
        """Count what is due, off the UI thread, and show it; take the icon away when it is not
        wanted.
        """
        if not self._desktop.wants_tray():
            self.tray.hide()
            return
        today, now = self._book.today, self._context.now()
        self._runner.run("tray", lambda: tray_data(today.page(now)), self._fill)

    def refresh_key(self) -> None:
        """Ask the desktop for the key when it is wanted, and give it back when it is not."""
        if self._desktop.wants_key():
            self._key.ask()
        elif self._key.grant.value != "not-asked":
            self._key.give_up()

    def key_state(self) -> tuple[str, str]:
        """How it stands with the key, and what the desktop calls it."""
        return self._key.grant.value, self._key.key

    def _fill(self, due: TrayData) -> None:
        self._due = due
        self._show_tray()

    def _show_tray(self) -> None:
        if not self._desktop.wants_tray():
            return
        until = self._desktop.notice_settings().paused_until
        self._menu.fill(self._due, until is not None and until > self._context.now())
        self.tray.show(tray_picture(self._pictures, self._due.count), self._menu.say(self._due))

    def _pause(self, on: bool) -> None:
        """Say nothing until tomorrow begins, or speak again."""
        now = self._context.now()
        tomorrow = datetime.combine(now.date() + timedelta(1), time(), self._context.zone)
        settings = replace(self._desktop.notice_settings(), paused_until=tomorrow if on else None)
        self._runner.watch(self._desktop.set_notice_settings(settings))

    def _take(self, changes: ChangeSet) -> None:
        self._announcer.apply_changes(changes)
        if not self._soon.isActive():
            self._soon.start()

    def _look_anew(self) -> None:
        self._alarm.look()
        self.refresh_tray()
