"""What Kith shows without its window: our own notices, the line to log, the tray’s menu, and the
choices about the desktop."""

from __future__ import annotations

from functools import partial

from desktop_app.app.desktop_integration import DesktopSettings
from desktop_app.system.notices.dispatcher import Message
from desktop_app.ui.composer.quick_log import QuickLog
from desktop_app.ui.preferences.desktop import DesktopCard, NoticesCard
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.room import Page
from desktop_app.ui.tray.menu import TrayMenu, tray_data
from desktop_app.ui.tray.popup import Popups
from desktop_app.ui.window.own_preferences import declared_cards
from tests.shots.pictures import takes

BUTTONS = (("done", "Done"), ("snooze", "Tomorrow"), ("open", "Open"))
LINE = "Coffee yesterday with Ben, asked about Berlin, remind me in 2 weeks"


@takes("notice-light", "quick-log-light", "tray-light", "desk-light", "notices-light")
def by_day(studio) -> None:
    """Every picture of these, light."""
    _all(studio, "light")


@takes("notice-dark", "quick-log-dark", "tray-dark", "desk-dark", "notices-dark")
def by_night(studio) -> None:
    """And dark."""
    _all(studio, "dark")


def _all(studio, mode: str) -> None:
    window, program = studio.reset(mode), studio.full
    popups = Popups(window.context)
    notice = Message("shot", "Send Chidi the meetup link", "Chidi Okafor, Yesterday", BUTTONS)
    studio._popup(window, lambda: popups.show(notice), f"notice-{mode}")
    lines: list[QuickLog] = []

    def open_line() -> None:
        lines.append(QuickLog(window.context, window.book, window.runner))
        lines[0].open_line()

    studio._popup(
        window, open_line, f"quick-log-{mode}", lambda found: found.composer.set_text(LINE)
    )
    menus: list[TrayMenu] = []

    def open_menu() -> None:
        menus.append(TrayMenu())
        menus[0].fill(tray_data(window.book.today.page(window.context.now())), paused=False)
        menus[0].popup(window.mapToGlobal(window.rect().center()))

    studio._popup(window, open_menu, f"tray-{mode}")
    desktop = DesktopSettings(program.book, window.state, None)
    kinds = {50: DesktopCard, 60: NoticesCard}
    # This window belongs to no desktop, so that it leaves those two out.
    declared = declared_cards(window.parts)
    there = [card for room in window.rooms for card in room.cards if card.order in kinds]
    cards = sorted((*declared, *there), key=lambda card: card.order)

    def make(card):
        # Anew each time: they go with the dialog.
        kind = kinds.get(card.order)
        return kind(window.context, desktop) if kind else card.make(window.shell, window.tools)

    def open_them() -> None:
        Preferences(window.context, cards, make, window.state, window).open()

    for page, name in ((Page.DESKTOP, "desk"), (Page.REMINDING, "notices")):
        studio._popup(window, open_them, f"{name}-{mode}", partial(Preferences.go, page=page))
