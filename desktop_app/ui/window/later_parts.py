"""Makes what a window's first frame can do without, and ties it to the rest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.ui.kit.later import Later
from desktop_app.ui.window.frame import LaterParts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.composer.quick_log import QuickLog
    from desktop_app.ui.kit.actions import Actions
    from desktop_app.ui.kit.toast import Toast
    from desktop_app.ui.person.pane import PersonPane
    from desktop_app.ui.reminders.pane import RemindersPane
    from desktop_app.ui.reminders.reminder_offer import ReminderOffer
    from desktop_app.ui.window.backup_state import SidebarBackups
    from desktop_app.ui.window.drafts import DraftKeeper
    from desktop_app.ui.window.list_menus import ListMenus
    from desktop_app.ui.window.pane_focus import PaneFocus
    from desktop_app.ui.window.parts import WindowParts
    from desktop_app.ui.window.sidebar_counts import SidebarCounts


def later_parts(parts: WindowParts) -> LaterParts:
    """What is made later, each part when it is first wanted."""
    return LaterParts(
        person=Later(lambda: _person(parts)),
        reminders=Later(lambda: _reminders(parts)),
        toast=Later(lambda: _toast(parts)),
        offer=Later(lambda: _offer(parts)),
        quick_log=Later(lambda: _quick_log(parts)),
        first_start=Later(lambda: _first_start(parts)),
        actions=Later(lambda: _actions(parts)),
    )


def draft_keeper(parts: WindowParts) -> DraftKeeper:
    """What keeps typed and unstored text."""
    from desktop_app.ui.window.drafts import DraftKeeper

    return DraftKeeper(parts)


def list_menus(parts: WindowParts) -> ListMenus:
    """What is done with the smart lists and tags of the sidebar."""
    from desktop_app.ui.window.list_menus import ListMenus

    return ListMenus(parts.window, parts.shell)


def pane_focus(parts: WindowParts) -> PaneFocus:
    """Going from pane to pane."""
    from desktop_app.ui.window.pane_focus import PaneFocus

    return PaneFocus(parts.window, parts.navigation)


def sidebar_counts(parts: WindowParts) -> SidebarCounts:
    """What counts for the sidebar."""
    from desktop_app.ui.window.sidebar_counts import SidebarCounts

    return SidebarCounts(parts.window)


def sidebar_backups(parts: WindowParts) -> SidebarBackups:
    """What says in the sidebar how it stands with the backups."""
    from desktop_app.ui.window.backup_state import SidebarBackups

    return SidebarBackups(parts.window)


def import_paths(parts: WindowParts, paths: list[Path]) -> None:
    """Show who is in files and folders, to bring them in."""
    if parts.window.book.only_read is not None:
        parts.shell.say_error(parts.window.book.only_read)
    elif paths:
        parts.shell.show("importing", paths)


def _actions(parts: WindowParts) -> Actions:
    from desktop_app.ui.window.actions import bound_actions

    return bound_actions(parts)


def _person(parts: WindowParts) -> PersonPane:
    from desktop_app.ui.person.pane import PersonPane

    window = parts.window
    tabs = sorted((tab for room in window.rooms for tab in room.tabs), key=lambda tab: tab.order)
    pane = PersonPane(window.pages, parts.shell, window.tools, tabs)
    pane.setObjectName("person")
    pane.back_requested.connect(parts.layout.show_list)
    pane.set_narrow(parts.layout.is_narrow())
    window.pages.insertWidget(0, pane)
    return pane


def _reminders(parts: WindowParts) -> RemindersPane:
    from desktop_app.ui.reminders.pane import RemindersPane

    pane = RemindersPane(parts.shell, parts.window.tools)
    pane.setObjectName("reminders")
    parts.window.side_box.addWidget(pane)
    return pane


def _toast(parts: WindowParts) -> Toast:
    from desktop_app.ui.kit.toast import Toast

    toast = Toast(parts.window.context.theme, parts.window)
    toast.setObjectName("toast")
    return toast


def _offer(parts: WindowParts) -> ReminderOffer:
    from desktop_app.ui.reminders.reminder_offer import ReminderOffer

    shell, window, reminders = parts.shell, parts.window, parts.window.book.reminders
    offer = ReminderOffer(window.context, reminders, window)
    offer.setObjectName("offer")
    offer.accepted.connect(lambda reminder: shell.confirm(reminders.add(reminder)))
    offer.settled.connect(
        lambda item: shell.confirm(reminders.complete(item.id, item.due, window.context.today()))
    )
    offer.reached.connect(lambda entry: shell.confirm(window.book.timeline.log(entry)))
    return offer


def _quick_log(parts: WindowParts) -> QuickLog:
    """The line for screens that have none of their own."""
    from desktop_app.ui.composer.quick_log import QuickLog

    window = parts.window
    line = QuickLog(window.context, window.book, window.runner)
    line.kept.connect(parts.shell.say_logged)
    line.take_trips(lambda visit: parts.shell.show("who_is_where", visit))
    line.told.connect(parts.shell.say_done)
    window.closed.connect(line.deleteLater)
    return line


def _first_start(parts: WindowParts) -> QWidget:
    from desktop_app.ui.window.first_start import FirstStart

    window, shell = parts.window, parts.shell
    vault = window.tools.vault
    can_encrypt = vault is not None and not window.book.is_encrypted
    first = FirstStart(window.context, window.desktop, can_encrypt=can_encrypt)
    first.setObjectName("first-start")
    first.import_requested.connect(lambda: shell.do("import"))
    first.add_requested.connect(lambda: shell.do("add"))
    first.demo_requested.connect(window.demo_requested)
    first.encrypt_requested.connect(lambda: vault is not None and vault("encrypt"))
    first.log_requested.connect(lambda: shell.do("log"))
    first.dropped.connect(lambda names: import_paths(parts, [Path(name) for name in names]))
    window.stack.addWidget(first)
    # Whoever is new begins here: the keys work at once.
    window.later.actions.get()
    return first
