"""How many people the rules find, and the first of them as the list will show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.people_view.delegate import ROW, PersonDelegate
from desktop_app.ui.people_view.model import PeopleModel
from desktop_app.ui.people_view.view import PeopleView

if TYPE_CHECKING:
    from desktop_app.services.rules import Found
    from desktop_app.ui.room import RoomTools

FIRST = 6
"""People shown."""
PATIENCE = 300
"""Milliseconds until it is said that the number is still to come."""


class FoundCard(QFrame):
    """`opened` carries the id of somebody whose page is wanted."""

    opened = Signal(int)

    def __init__(self, tools: RoomTools) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        context = self._context = tools.context
        theme = context.theme
        self._count = PlainLabel(theme, "", Face.TITLE)
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self._say_late)
        self._more = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._model = PeopleModel(tools.book.people_list, context, tools.people.mime)
        self._view = PeopleView(
            context, self._model, PersonDelegate(context, self._model, tools.photos)
        )
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._view.setAccessibleName(self.tr("The first people of the list"))
        self._view.activated.connect(lambda index: self.opened.emit(self._model.ids()[index.row()]))
        theme.changed.connect(self._fit)
        head = column(theme, self._count, self._more, space=2, margins=(18, 14, 18, 0))
        self.setLayout(column(theme, head, self._view, space=8, margins=(1, 0, 1, 10)))
        self._fit()

    def await_found(self) -> None:
        """Others will be shown: soon, or else it is said that they are still looked for."""
        self._late.start()

    def _say_late(self) -> None:
        self._count.setText(self.tr("Counting…"))
        self._more.hide()

    def show_found(self, found: Found, left_out: int) -> None:
        """Show whom the rules find; `left_out` rules are not complete yet, and not asked."""
        self._late.stop()
        self._count.setText(self.tr("%Ln person(s)", None, found.count))
        self._more.setText(self._say_more(found, left_out))
        self._more.setVisible(bool(self._more.text()))
        self._model.keep(found.first)
        self._model.set_ids([line.id for line in found.first])
        self._fit()

    def _say_more(self, found: Found, left_out: int) -> str:
        said = []
        if found.count > len(found.first):
            said.append(self.tr("The first %Ln of them:", None, len(found.first)))
        if left_out:
            said.insert(0, self.tr("%Ln rule(s) not complete yet, and not asked.", None, left_out))
        return " ".join(said)

    def _fit(self) -> None:
        rows = len(self._model.ids())
        self._view.setFixedHeight(self._context.theme.px(ROW) * rows)
        self._view.setVisible(bool(rows))
