"""Places that no table knows, and those that may mean several: one says which is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from desktop_app.domain.people_query import Counted, PeopleQuery, Sort
from desktop_app.domain.whereabouts import said
from desktop_app.domain.whereabouts.town import How
from desktop_app.ui.kit.boxes import clear, column, row, scroller
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.room_on_screen import resize_within
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.place_field import PlaceField
from desktop_app.ui.who_is_where.words import say_people
from desktop_app.ui.words.places import town_in_full

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.whereabouts.people import Unclear
    from desktop_app.domain.whereabouts.town import Town
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

MOST = 60
"""So many are shown at once: once these are mended, the next come."""


class MendingDialog(QDialog):
    """A row for each: what is written, who says it, and a field for the town that is meant. What is
    chosen holds for everybody whose address says the same, and can be undone.
    """

    help_page = "places"

    def __init__(self, shell: Shell, tools: RoomTools, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Where is that?"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        theme = self._context.theme
        why = self.tr(
            "Kith does not know these places, or had to guess which is meant. What you choose holds for "
            "everybody whose address says the same."
        )
        self._told = PlainLabel(theme, why, Face.BODY, Role.SOFT, wrap=True)
        self._rows = column(theme, space=0)
        content = QWidget()
        content.setLayout(column(theme, self._rows, None, space=0, margins=(0, 0, 8, 0)))
        close = button(self.tr("Close"), "primary", clicked=self.accept)
        whole = column(
            theme,
            self._told,
            scroller(content),
            row(theme, None, close),
            space=14,
            margins=(22, 20, 22, 18),
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)
        resize_within(self, theme.px(620), theme.px(460))
        self._read()

    def _read(self) -> None:
        self._tools.runner.run("places-unclear", self._tools.book.whereabouts.unclear, self._show)

    def _show(self, found: Sequence[Unclear]) -> None:
        clear(self._rows)
        if not found:
            self._told.setText(self.tr("Every place is known."))
        for each in found[:MOST]:
            self._rows.addWidget(self._row(each))

    def _row(self, each: Unclear) -> QWidget:
        theme, words = self._context.theme, said.words(each.text)
        name = PlainLabel(theme, words, Face.STRONG, wrap=True)
        what = PlainLabel(theme, self._say(each), Face.SECONDARY, Role.SOFT, wrap=True)
        people = button(
            say_people(len(each.people)), "plain", clicked=lambda: self._open(each, words)
        )
        people.setAccessibleName(f"{words}: {people.text()}")
        field = PlaceField(self._context, self._tools.book.whereabouts, self.tr("Which town?"))
        field.setAccessibleName(fill_in(self.tr("Which town is “%1”?"), words))
        field.setMinimumWidth(theme.px(220))
        field.chosen.connect(lambda town: self._choose(each, town))
        field.unknown.connect(
            lambda text: what.setText(fill_in(self.tr("Kith knows no place called “%1”."), text))
        )
        line = row(theme, column(theme, name, what, space=0), people, field, space=10)
        line.setStretch(0, 1)
        made = QFrame()
        made.setProperty("kind", "plain-row")
        made.setLayout(column(theme, line, space=0, margins=(0, 8, 0, 8)))
        return made

    def _say(self, each: Unclear) -> str:
        town = each.located.town
        if town is None:
            return self.tr("Not known")
        words = {
            How.CHOSEN: self.tr("You said: %1"),
            How.GUESS: self.tr("Probably %1"),
        }
        return fill_in(words.get(each.located.how, "%1"), town_in_full(town))

    def _choose(self, each: Unclear, town: Town | None) -> None:
        if town is None:
            return
        future = self._tools.book.whereabouts.choose(each.text, town)
        self._shell.confirm(future)
        self._tools.runner.watch(future, lambda _: self._read())

    def _open(self, each: Unclear, words: str) -> None:
        self.accept()
        self._shell.show(PeopleQuery(counted=Counted(each.people, words), sort=Sort.NAME))
