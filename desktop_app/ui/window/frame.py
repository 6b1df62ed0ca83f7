"""What a window is made of: its widgets, and what they work with. What they do together stands in
the other files.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from desktop_app.ui.kit.boxes import column, frame, row
from desktop_app.ui.kit.panes import Panes
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.people.list_pane import ListPane
from desktop_app.ui.room import IN_SIDEBAR
from desktop_app.ui.window.sidebar import Sidebar

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.changes import Changes
    from desktop_app.ui.composer.quick_log import QuickLog
    from desktop_app.ui.kit.actions import Actions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.later import Later
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.kit.toast import Toast
    from desktop_app.ui.kit.window_state import WindowState
    from desktop_app.ui.person.pane import PersonPane
    from desktop_app.ui.reminders.pane import RemindersPane
    from desktop_app.ui.reminders.reminder_offer import ReminderOffer
    from desktop_app.ui.room import Room, RoomTools


class LaterParts(NamedTuple):
    """What the first frame can do without: each is made when it is first wanted."""

    person: Later[PersonPane]
    reminders: Later[RemindersPane]
    toast: Later[Toast]
    offer: Later[ReminderOffer]
    quick_log: Later[QuickLog]
    first_start: Later[QWidget]
    actions: Later[Actions]


class WindowFrame(QMainWindow):
    """The widgets of one window. `later` is given to it by whoever ties its parts together.

    Signals that end in `_requested` are for whoever opened it.
    """

    demo_requested = Signal()
    move_requested = Signal(object)
    vault_requested = Signal(str)
    help_requested = Signal(str)
    newer_requested = Signal()
    again_requested = Signal()
    about_requested = Signal()
    closed = Signal()
    later: LaterParts
    changes: Changes

    def __init__(self, tools: RoomTools, rooms: Sequence[Room], *, demo: bool) -> None:
        super().__init__()
        self.tools, self.rooms = tools, rooms
        self.book: AddressBook = tools.book
        self.context: UiContext = tools.context
        self.state: WindowState = tools.state
        self.runner: Runner = tools.runner
        self.desktop = tools.desktop
        context, theme = self.context, self.context.theme
        context.keys.load(self.state)
        self._title = self.tr("Kith – sample people") if demo else "Kith"
        self.setWindowTitle(self._title)
        self.setWindowIcon(context.icons.icon("kith"))
        self.setAcceptDrops(True)
        self.sidebar = Sidebar(
            context, [place for place in tools.places if place.where in IN_SIDEBAR]
        )
        self.list = ListPane(context, self.book, tools.people, tools.photos, self.runner)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.side_box = column(theme, space=0)
        self.side = frame("panel", self.side_box)
        self.splitter = Panes(*(theme.px(width) for width in (316, 600, 312)))
        self.people_page = QWidget()
        self.stack = QStackedWidget()
        self.banner_box = column(theme, space=0)
        self._put_together()

    def _put_together(self) -> None:
        """From the outside in: each time something is put into something else, Qt gives all that is
        in it its style again.
        """
        theme, whole = self.context.theme, QWidget()
        self.setCentralWidget(whole)
        whole.setLayout(column(theme, self.banner_box, self.stack, space=0))
        self.stack.addWidget(self.people_page)
        across = row(theme, self.sidebar, self.splitter, space=0)
        across.setStretch(1, 1)
        self.people_page.setLayout(across)
        for pane in (self.list, self.pages, self.side):
            self.splitter.addWidget(pane)

    @property
    def person(self) -> PersonPane:
        """The page about a person."""
        return self.later.person.get()

    @property
    def reminders(self) -> RemindersPane:
        """What is to be done."""
        return self.later.reminders.get()

    @property
    def toast(self) -> Toast:
        """The message that confirms a change and offers to undo it."""
        return self.later.toast.get()

    @property
    def offer(self) -> ReminderOffer:
        """What to be reminded of, offered after a line was logged."""
        return self.later.offer.get()

    def is_offering(self) -> bool:
        """Whether a reminder is offered now."""
        offer = self.later.offer.made
        return offer is not None and offer.isVisible()

    def participant(self, person_id: int) -> Participant | None:
        """Name and uid of somebody, None when they are gone."""
        from desktop_app.domain.timeline import Participant

        line = self.book.people_list.line(person_id)
        return None if line is None else Participant(line.id, line.name, line.uid)

    def is_first_start(self) -> bool:
        """Whether the page for those who have nobody yet is shown."""
        return self.stack.currentWidget() is not self.people_page

    def refresh_first_start(self) -> None:
        """Show the first-start page while there is nobody, and nothing that is for nobody; the
        panes otherwise.
        """
        shown = self.pages.currentWidget()
        panes = isinstance(shown, Screen) and shown.for_nobody and not self.pages.isHidden()
        panes = panes or self.book.people_list.anybody()
        self.stack.setCurrentWidget(self.people_page if panes else self.later.first_start.get())

    def say_waiting(self, count: int) -> None:
        """Say in the title how many things wait today; nothing for 0."""
        number = f" ({self.locale().toString(count)})" if count else ""
        self.setWindowTitle(self._title + number)

    def quit(self) -> None:
        """Close it for good, also where the tray would keep the program."""
        self.desktop = None
        self.close()
