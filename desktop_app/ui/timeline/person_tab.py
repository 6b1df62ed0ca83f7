"""What passed with one person, as a tab of the page about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from desktop_app.domain.timeline import InteractionKind, TimelineQuery
from desktop_app.ui.entries.editing import wire
from desktop_app.ui.entries.entries import Entries
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.type_ahead import ListMenu
from desktop_app.ui.tab_page import TabPage
from desktop_app.ui.words.timeline import say_kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class TimelineTab(TabPage):
    """The entries with the person shown; a button at the end of the tabs shows those of one kind
    only.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self._person: int | None = None
        self.entries = Entries(tools.context, tools.book.timeline_list, tools.runner, tools.photos)
        wire(self.entries, shell, tools)
        self._kinds = button(self.tr("All kinds ▾"), "quiet", clicked=self._open_kinds)
        self._kinds.setObjectName("kinds")
        self.setFocusProxy(self.entries)
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
        menu = ListMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("All kinds"), lambda: self._filter(()))
        menu.addSeparator()
        for kind in InteractionKind:
            action = menu.addAction(say_kind(kind), lambda kind=kind: self._filter((kind,)))
            action.setCheckable(True)
            action.setChecked(kind in self.entries.model.query().kinds)
        menu.popup(self._kinds.mapToGlobal(QPoint(0, self._kinds.height())))

    def _filter(self, kinds: tuple[InteractionKind, ...]) -> None:
        self.entries.show_query(TimelineQuery(self._person, kinds))
        self._say_kinds()

    def _say_kinds(self) -> None:
        kinds = self.entries.model.query().kinds
        relabel(self._kinds, say_kind(kinds[0]) + " ▾" if kinds else self.tr("All kinds ▾"))
