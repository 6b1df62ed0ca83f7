"""The timeline of a person: what passed, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.timeline.model import TimelineModel
from desktop_app.ui.timeline.view import TimelineView

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.timeline import Interaction, InteractionKind
    from desktop_app.services.timeline import Timeline
    from desktop_app.ui.look import Look


class Entries(QWidget):
    """A view on interactions, of one person or of everybody, with what to say when there are none."""

    asked_edit = Signal(object)
    asked_remove = Signal(object)
    asked_open = Signal(int)

    def __init__(self, look: Look, timeline: Timeline, *, everybody: bool = False) -> None:
        super().__init__()
        self._look, self._everybody = look, everybody
        self._person: int | None = None
        self._kinds: tuple[InteractionKind, ...] = ()
        self._text = ""
        self.model = TimelineModel(timeline, look)
        self.model.on_loaded = self._loaded
        self.view = TimelineView(look, self.model, names=everybody)
        self.view.asked_edit.connect(self.asked_edit)
        self.view.asked_remove.connect(self.asked_remove)
        self.view.asked_menu.connect(self._open_menu)
        self._empty = EmptyState(
            look.theme, look.icons, "clock", self.tr("Nothing logged yet"),
            self.tr("Write one line above, such as “Coffee yesterday, asked about Berlin”, and press Enter."),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.setLayout(column(look.theme, self._stack, space=0))

    def show_person(self, person_id: int | None) -> None:
        """Whose timeline (None: everybody's)."""
        if person_id != self._person:
            self.view.scrollToTop()
        self._person = person_id
        self.reload()

    def show_day(self, day: date) -> None:
        """Scroll to the first entry that is of that day or older, and choose it."""
        index = self.model.row_of_day(day)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, TimelineView.ScrollHint.PositionAtTop)
        self.view.setFocus()

    def set_filter(self, kinds: tuple[InteractionKind, ...], text: str = "") -> None:
        """Only some kinds, only entries with some words."""
        self._kinds, self._text = kinds, text
        self.reload()

    def kinds(self) -> tuple[InteractionKind, ...]:
        """The kinds shown, none for all."""
        return self._kinds

    def reload(self) -> None:
        """Read anew and stay where it was."""
        bar = self.view.verticalScrollBar()
        place = bar.value()
        self.model.show(self._person, self._kinds, self._text)
        bar.setValue(place)

    def _loaded(self) -> None:
        if self._text or self._kinds:
            self._empty.say(self.tr("Nothing found"), self.tr("No entry fits what you are looking for."))
        else:
            self._empty.say(
                self.tr("Nothing logged yet"),
                self.tr("Write one line above, such as “Coffee yesterday, asked about Berlin”, and press Enter."),
            )
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _open_menu(self, item: Interaction, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._look.icons
        menu.addAction(icons.icon("pencil"), self.tr("Edit…"), lambda: self.asked_edit.emit(item))
        if self._everybody:
            for person in item.people[:8]:
                words = self.tr("Open %1").replace("%1", person.name).replace("&", "&&")
                menu.addAction(icons.icon("user"), words, lambda person=person: self.asked_open.emit(person.id))
        menu.addSeparator()
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), lambda: self.asked_remove.emit(item))
        menu.popup(place)
