"""The timeline of a person or of everybody: what passed, newest first, and what can be done with an
entry.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.timeline import Interaction, TimelineQuery
from desktop_app.ui.entries.model import TimelineModel
from desktop_app.ui.entries.painter import EntryPainter
from desktop_app.ui.entries.view import TimelineView
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.services.timeline_list import TimelineList
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.kit.runner import Runner

MOST_PEOPLE = 12


class Entries(QWidget):
    """A view on interactions, of one person or of everybody, with what to say when there are
    none.
    """

    edit_requested = Signal(object)
    remove_requested = Signal(object)
    open_requested = Signal(int)
    follow_up_requested = Signal(object)
    only_requested = Signal(object)
    portfolio_requested = Signal(object)
    shown = Signal()

    def __init__(
        self,
        context: UiContext,
        timeline: TimelineList,
        runner: Runner,
        photos: PhotoCache,
        *,
        everybody: bool = False,
    ) -> None:
        super().__init__()
        self._context, self._everybody = context, everybody
        self._wanted: tuple[int, int, bool] | None = None
        self.model = TimelineModel(timeline, context, runner)
        self._painter = EntryPainter(
            context, photos, everybody=everybody, favours=self.model.favours
        )
        self.view = TimelineView(context, self.model, self._painter)
        photos.ready.connect(lambda _: self.view.viewport().update())
        self.model.loaded.connect(self._loaded)
        self.view.edit_requested.connect(self.edit_requested)
        self.view.remove_requested.connect(self.remove_requested)
        self.view.open_requested.connect(self.open_requested)
        self.view.copy_requested.connect(self.copy)
        self.view.menu_requested.connect(self._open_menu)
        self._empty = EmptyState(context.theme, context.icons, "clock", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        hand_focus(self, self.view)
        self.setLayout(column(context.theme, self._stack, space=0))

    def show_query(self, query: TimelineQuery) -> None:
        """Show other entries, from the newest; whichever was chosen is shown again if it is among
        them.
        """
        chosen = self.view.current_item()
        self._painter.person = query.person if not self._everybody else None
        if query != self.model.query():
            self._wanted = None
            if chosen is not None and query.person == self.model.query().person:
                self._wanted = (chosen.id, -self.view.viewport().height() // 3, True)
            self.view.start_over()
        self.model.show(query)

    def expect(self, query: TimelineQuery, place: tuple[int, int]) -> None:
        """Show, from the next `reload` on, entries with that one and so many pixels of it above the
        window at the top.
        """
        self._wanted = (*place, False)
        self.model.expect(query)

    def place(self) -> tuple[int, int]:
        """Where it stands (or is about to), for `expect`; 0 for the newest."""
        if self._wanted is not None and not self._wanted[2]:
            return self._wanted[:2]
        return self.view.place() or (0, 0)

    def reload(self) -> None:
        """Read anew and stay where it was."""
        self.model.show(self.model.query())

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        self.model.apply_changes(changes)

    def jump(self, day: date) -> None:
        """Go to the entries of a day, or those before it when it has none, and choose the first of
        them.
        """
        row = self.model.row_of_day(day)
        if row >= 0:
            self.view.go_to(row)
            self.view.choose(row)

    def seek(self, entry_id: int) -> None:
        """Go to an entry and choose it, as soon as all are there; if it is none of those shown,
        stay.
        """
        self._wanted = (entry_id, -self.view.viewport().height() // 3, True)
        if self.model.is_whole():
            self._go_to_wanted(whole=True)

    def copy(self, item: Interaction) -> None:
        """Put an entry on the clipboard as text."""
        from desktop_app.ui.words.favour_entries import as_text

        QGuiApplication.clipboard().setText(
            as_text(item, self._context.today(), self._context.zone, self.model.favours(item.id))
        )

    def _go_to_wanted(self, *, whole: bool) -> None:
        """To the entry that is waited for, once it is there; given up when all are there without
        it.
        """
        if self._wanted is not None and (whole or self.model.row_of(self._wanted[0]) >= 0):
            entry, above, choose = self._wanted
            self._wanted = None
            if (row := self.model.row_of(entry)) >= 0:
                self.view.go_to(row, above)
                if choose:
                    self.view.choose(row)

    def _loaded(self, whole: bool) -> None:
        self._go_to_wanted(whole=whole)
        query = self.model.query()
        if query != TimelineQuery(person=None if self._everybody else query.person):
            self._empty.say(
                self.tr("Nothing found"), self.tr("No entry fits what you are looking for.")
            )
        else:
            self._empty.say(
                self.tr("Nothing logged yet"),
                self.tr(
                    "Write one line above, such as “Coffee yesterday, asked about Berlin”, and press Enter."
                ),
            )
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.shown.emit()

    def _open_menu(self, item: Interaction, place: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._context.icons
        menu.addAction(
            icons.icon("pencil"), self.tr("Edit…"), lambda: self.edit_requested.emit(item)
        )
        menu.addAction(
            icons.icon("bell-plus"),
            self.tr("Remind me…"),
            lambda: self.follow_up_requested.emit(item),
        )
        menu.addAction(icons.icon("copy"), self.tr("Copy text"), lambda: self.copy(item))
        self._add_favours(menu, item)
        whose = self.model.query().person
        others = [person for person in item.people if person.id != whose][:MOST_PEOPLE]
        people = list(item.people[:MOST_PEOPLE]) if self._everybody else others
        if people:
            menu.addSeparator()
        for person in people:
            words = plain_text(fill_in(self.tr("Open %1"), person.name[:60]))
            menu.addAction(
                icons.icon("user"), words, lambda person=person: self.open_requested.emit(person.id)
            )
        for person in others if self._everybody else ():
            words = plain_text(fill_in(self.tr("Only with %1"), person.name[:60]))
            menu.addAction(
                icons.icon("list-filter"),
                words,
                lambda person=person: self.only_requested.emit(person),
            )
        menu.addSeparator()
        menu.addAction(
            icons.icon("trash-2"), self.tr("Delete"), lambda: self.remove_requested.emit(item)
        )
        menu.popup(place)

    def _add_favours(self, menu: Menu, item: Interaction) -> None:
        """What hangs on it and can be shown goes into the portfolio, or out of it."""
        from desktop_app.domain.portfolio import can_be_shown

        for favour in self.model.favours(item.id):
            if can_be_shown(favour):
                words = (
                    self.tr("Out of your portfolio")
                    if favour.in_portfolio
                    else self.tr("Into your portfolio")
                )
                menu.addAction(
                    self._context.icons.icon("images"),
                    words,
                    lambda favour=favour: self.portfolio_requested.emit(favour),
                )
