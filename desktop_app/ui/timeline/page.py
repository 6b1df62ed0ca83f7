"""The timeline of everybody: what passed lately, searched and filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.kit.boxes import SCROLL_BAR, column, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.search_field import SearchField
from desktop_app.ui.kit.theme import Face
from desktop_app.ui.timeline.composer import Composer
from desktop_app.ui.timeline.entries import Entries
from desktop_app.ui.timeline.words import say_kind

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.services.naming import Naming
    from desktop_app.services.timeline import Timeline
    from desktop_app.ui.look import Look


class TimelinePage(QFrame):
    """The composer, a search field and every entry."""

    composed = Signal(object)
    asked_edit = Signal(object)
    asked_remove = Signal(object)
    asked_open = Signal(int)
    has_side = True

    def __init__(self, look: Look, timeline: Timeline, naming: Naming) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        theme = look.theme
        self.composer = Composer(look, naming)
        self.composer.composed.connect(self.composed)
        self.entries = Entries(look, timeline, everybody=True)
        self.entries.asked_edit.connect(self.asked_edit)
        self.entries.asked_remove.connect(self.asked_remove)
        self.entries.asked_open.connect(self.asked_open)
        self._search = SearchField(theme, look.icons, self.tr("Search what passed"))
        self._search.textChanged.connect(lambda: self._filter(self.entries.kinds()))
        self._kinds = button(self.tr("All kinds ▾"), "quiet", clicked=self._open_kinds)
        head = row(theme, self._search, self._kinds)
        title = PlainLabel(theme, self.tr("Timeline"), Face.NAME)
        top = column(theme, title, self.composer, head, space=14, margins=(0, 0, SCROLL_BAR, 0))
        self.setLayout(column(theme, top, self.entries, space=14, margins=(28, 24, 28 - SCROLL_BAR, 0)))
        self.layout().setStretch(1, 1)

    def reload(self) -> None:
        """Read anew."""
        self.entries.reload()

    def show_day(self, day: date) -> None:
        """Show everything, and choose the first entry that is of that day or older."""
        self._search.clear()
        self._filter(())
        self.entries.show_day(day)

    def take(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if changes.touches(Noun.INTERACTION):
            self.reload()

    def _filter(self, kinds: tuple[InteractionKind, ...]) -> None:
        self.entries.set_filter(kinds, self._search.text())
        relabel(self._kinds, say_kind(kinds[0]) + " ▾" if kinds else self.tr("All kinds ▾"))

    def _open_kinds(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("All kinds"), lambda: self._filter(()))
        menu.addSeparator()
        for kind in InteractionKind:
            menu.addAction(say_kind(kind), lambda kind=kind: self._filter((kind,)))
        menu.popup(self._kinds.mapToGlobal(QPoint(0, self._kinds.height())))
