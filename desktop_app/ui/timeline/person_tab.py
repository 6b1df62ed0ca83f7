"""What passed with one person, as a tab of the page about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from desktop_app.domain.favours import FavourKind
from desktop_app.domain.timeline import InteractionKind, TimelineQuery
from desktop_app.ui.entries.editing import wire
from desktop_app.ui.entries.entries import Entries
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.buttons import OPENS, button, relabel
from desktop_app.ui.kit.type_ahead import ListMenu
from desktop_app.ui.tab_page import TabPage
from desktop_app.ui.words.favour_entries import say_favour_kind
from desktop_app.ui.words.timeline import say_kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.kit.menus import Menu
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_ALL = tuple(kind.value for kind in FavourKind)


class TimelineTab(TabPage):
    """The entries with the person shown; a button at the end of the tabs shows those of one kind
    only.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._person: int | None = None
        self.entries = Entries(tools.context, tools.book.timeline_list, tools.runner, tools.photos)
        wire(self.entries, shell, tools)
        self._kinds = button(self.tr("All kinds") + OPENS, "quiet", clicked=self._open_kinds)
        self._kinds.setObjectName("kinds")
        hand_focus(self, self.entries)
        self.setLayout(column(tools.context.theme, self.entries, space=0))

    def corner(self) -> QWidget:
        """The button that shows entries of one kind only."""
        return self._kinds

    def show_page(self, page: PersonData) -> None:
        """Show what passed with that person; of the same one, anew and where it stood."""
        person = page.contact.person.id
        if person == self._person:
            self.entries.reload()
            return
        self._person = person
        self.entries.show_query(TimelineQuery(person))
        self._say_kinds()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed that does not change who the person is."""
        self.entries.apply_changes(changes)

    def _open_kinds(self) -> None:
        menu, person, query = ListMenu(self), self._person, self.entries.model.query()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer(menu, self.tr("All kinds"), TimelineQuery(person))
        menu.addSeparator()
        for kind in InteractionKind:
            self._offer(menu, say_kind(kind), TimelineQuery(person, (kind,)))
        menu.addSeparator()
        self._offer(menu, self.tr("Favours"), TimelineQuery(person, favours=_ALL))
        for favour in FavourKind:
            words, wanted = say_favour_kind(favour), (favour.value,)
            self._offer(menu, words, TimelineQuery(person, favours=wanted))
        for action in menu.actions():
            action.setChecked(action.isCheckable() and action.data() == query.to_json())
        menu.popup(self._kinds.mapToGlobal(QPoint(0, self._kinds.height())))

    def _offer(self, menu: Menu, words: str, query: TimelineQuery) -> None:
        action = menu.addAction(words, lambda: self._filter(query))
        action.setCheckable(query.asks_kinds)
        action.setData(query.to_json())

    def _filter(self, query: TimelineQuery) -> None:
        self.entries.show_query(query)
        self._say_kinds()

    def _say_kinds(self) -> None:
        query = self.entries.model.query()
        if query.kinds:
            words = say_kind(query.kinds[0])
        elif len(query.favours) == 1:
            words = say_favour_kind(FavourKind(query.favours[0]))
        else:
            words = self.tr("Favours") if query.favours else self.tr("All kinds")
        relabel(self._kinds, words + OPENS)
