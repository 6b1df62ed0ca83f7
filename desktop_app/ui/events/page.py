"""The page of one event: its head, and what there is to do before it or after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.events import is_called_off, is_to_be_asked
from desktop_app.ui.events.after import AfterPart
from desktop_app.ui.events.before import BeforePart
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.words.events import say_title, say_when

if TYPE_CHECKING:
    from desktop_app.domain.meetings import EventPage
    from desktop_app.services.naming import Naming
    from desktop_app.ui.events.actions import EventActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache


class EventHead(QWidget):
    """Name, when and where, its field; at its end what can be done with all of it."""

    over_asked = Signal()

    def __init__(self, context: UiContext, actions: EventActions) -> None:
        super().__init__()
        self._context, self._actions = context, actions
        self._page: EventPage | None = None
        theme, icons = context.theme, context.icons
        self.title = PlainLabel(theme, "", Face.NAME, wrap=True)
        self.when = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, theme.px(6))
        self.remind = button(
            self.tr("Remind me"), icon=icons.icon("bell-plus"), clicked=self._remind
        )
        self.print = button(self.tr("Print"), icon=icons.icon("printer"))
        self.over = button(self.tr("It is over"), clicked=self.over_asked.emit)
        self.all = button(self.tr("That was all"), "primary", clicked=self._settle)
        self.more = icon_button(theme, icons, "ellipsis", self.tr("More about the event"))
        self.more.setProperty("kind", "boxed")
        self.more.clicked.connect(lambda: pop_up(self.menu(), self.more))
        buttons = (self.over, self.remind, self.print, self.all, self.more)
        tools = column(theme, row(theme, *buttons, None, space=8), None, space=0)
        words = column(theme, self.title, self.when, self._chips, space=4)
        self._box = row(theme, words, tools, space=12)
        self._box.setStretch(0, 1)
        self.setLayout(self._box)

    def be_narrow(self, narrow: bool) -> None:
        """Have the buttons below the words, or beside them."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(down if narrow else across)

    def show_page(self, page: EventPage, *, after: bool) -> None:
        """Show an event, before or `after` it."""
        self._page = page
        event, today = page.event, self._context.today()
        off = is_called_off(event, today)
        self.title.setText(say_title(event))
        self.when.setText(say_when(event, self._context))
        clear(self._flow)
        chips = [event.field, self.tr("outside your field") if page.is_outside else ""]
        for words in filter(None, chips):
            self._flow.addWidget(Badge(self._context.theme, words))
        self._chips.setVisible(any(chips))
        self._chips.updateGeometry()
        for made in (self.remind, self.print):
            made.setVisible(not after and not off)
        self.over.setVisible(not after and not off and event.entry.day == today)
        self.all.setVisible(after and not event.is_settled)

    def menu(self) -> Menu:
        """What can be done with the event as a whole."""
        menu, icons, actions = Menu(self), self._context.icons, self._actions
        assert self._page is not None
        event = self._page.event
        ahead = event.entry.day >= self._context.today()
        menu.addAction(icons.icon("pencil"), self.tr("Edit…"), lambda: actions.edit(event))
        if ahead and (event.comes or event.to_meet):
            menu.addAction(
                icons.icon("notebook-pen"),
                self.tr("Before you meet them"),
                lambda: actions.before_all(event),
            )
        if ahead:
            move, off = self.tr("Move to another day…"), self.tr("Call it off")
            menu.addAction(
                icons.icon("calendar-days"), move, lambda: actions.move(event, self.more)
            )
            if event.is_settled:
                on = self.tr("It takes place after all")
                menu.addAction(icons.icon("undo-2"), on, lambda: actions.call_off(event, False))
            else:
                menu.addAction(icons.icon("x"), off, lambda: actions.call_off(event, True))
        elif is_to_be_asked(event, self._context.today()):
            menu.addAction(
                icons.icon("x"), self.tr("I was not there"), lambda: actions.settle(event)
            )
        menu.addSeparator()
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), lambda: actions.remove(event))
        return menu

    def _remind(self) -> None:
        if self._page is not None:
            self._actions.remind(self._page.event)

    def _settle(self) -> None:
        if self._page is not None:
            self._actions.settle(self._page.event)


class EventPane(QWidget):
    """The page; one of today stands before it until it is said to be over."""

    def __init__(
        self, context: UiContext, photos: PhotoCache, actions: EventActions, naming: Naming
    ) -> None:
        super().__init__()
        self._context, self._actions = context, actions
        self._parts = (context, photos, actions, naming)
        self._page: EventPage | None = None
        self._over: int | None = None
        self.head = EventHead(context, actions)
        self.head.over_asked.connect(self._be_over)
        self.head.print.clicked.connect(self._print)
        self.before = BeforePart(*self._parts)
        self.after = AfterPart(*self._parts)
        for part in (self.before, self.after):
            part.hide()
        self.setLayout(column(context.theme, self.head, self.before, self.after, None, space=18))

    def show_page(self, page: EventPage) -> None:
        """Show an event."""
        self._page = page
        event, today = page.event, self._context.today()
        is_told = bool(event.entry.people) or self._over == event.entry.id
        after = event.entry.day < today or (event.entry.day == today and is_told)
        self.head.show_page(page, after=after)
        shown, other = (self.after, self.before) if after else (self.before, self.after)
        shown.show_page(page)
        other.hide()
        shown.show()

    def be_narrow(self, narrow: bool, *, very: bool) -> None:
        """Have one column, or two; in `very` little room the buttons below the name."""
        self.head.be_narrow(very)
        self.before.be_narrow(narrow)
        self.after.be_narrow(narrow)

    def start_line(self) -> bool:
        """Put the cursor into the line of names."""
        part = self.after if self.after.isVisible() else self.before
        part.line.edit.setFocus()
        return True

    def _be_over(self) -> None:
        if self._page is not None:
            self._over = self._page.event.entry.id
            self.show_page(self._page)
            self.start_line()

    def _print(self) -> None:
        if self._page is not None:
            self._actions.print_page(self._page, self.before.asks.questions())
