"""The table of the planner: a row for each position of yours, a column for what people were to
you.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from desktop_app.domain.recommendations import COLUMNS
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.recommendations.menus import add_menu, menu_of
from desktop_app.ui.recommendations.person_button import PersonButton
from desktop_app.ui.recommendations.work_line import WorkLine
from desktop_app.ui.words.recommendations import say_column, say_place, say_work, say_years

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.person import Standing
    from desktop_app.domain.recommendations import Colleague, RecommendationsPage, Work
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.menus import Menu
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.recommendations.actions import RecommendationActions

MOST_ELSEWHERE = 24
"""So many are shown of whom it is not told where you worked together; *All favours* has all."""
SIDE = 20
"""Pixels at the usual font between the edge of the card and what is in it."""
_PERSON_INSET = 8
"""By so much the face stands within the button about somebody, and all else in a cell with it."""


class PlannerTable(QFrame):
    """`chosen` carries a Colleague and their Work."""

    chosen = Signal(object, object)

    def __init__(
        self, context: UiContext, photos: PhotoCache, actions: RecommendationActions
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._context, self._photos, self._actions = context, photos, actions
        self.setAccessibleName(self.tr("Where you worked, and who knew your work there"))
        self._narrow = False
        self._rows: list[QBoxLayout] = []
        self._labels: list[QWidget] = []
        self.people: list[PersonButton] = []
        self._head, self._below_head = self._header(), line()
        self._body = column(context.theme, space=0)
        self.line = WorkLine(context, actions.add_work)
        self.setLayout(
            column(
                context.theme,
                self._head,
                self._below_head,
                self._body,
                line(),
                self.line,
                space=0,
            )
        )

    def show_page(self, page: RecommendationsPage, lines: Mapping[int, PersonLine]) -> None:
        """Draw it anew; the focus stays at its place."""
        place = next((at for at, made in enumerate(self.people) if made.hasFocus()), None)
        clear(self._body)
        self._rows, self._labels, self.people = [], [], []
        for number, work in enumerate(page.rows):
            if number:
                self._body.addWidget(line())
            self._body.addWidget(self._work_row(work, lines))
        if page.elsewhere:
            if page.rows:
                self._body.addWidget(line())
            self._body.addWidget(self._elsewhere(page.elsewhere, lines))
        self.be_narrow(self._narrow)
        if place is not None and self.people:
            self.people[min(place, len(self.people) - 1)].setFocus()

    def be_narrow(self, narrow: bool) -> None:
        """Put the cells one below another, each with its heading, or side by side."""
        self._narrow = narrow
        for part in (self._head, self._below_head):
            part.setVisible(not narrow)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for box in self._rows:
            box.setDirection(down if narrow else across)
            _share(box, 0 if narrow else 1)
        for label in self._labels:
            label.setVisible(narrow)

    def mark(self, colleague: Colleague | None, work: Work | None) -> None:
        """Mark whoever is told of below."""
        for made in self.people:
            same = colleague is not None and made.colleague.person.id == colleague.person.id
            made.be_chosen(same and made.work is work)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from one of the people to the next."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        at = next((place for place, made in enumerate(self.people) if made.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(self.people):
            self.people[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _header(self) -> QWidget:
        theme, made = self._context.theme, QWidget()
        words = [self.tr("Where you worked"), *map(say_column, COLUMNS)]
        first, *others = [PlainLabel(theme, text, Face.SECONDARY, Role.SOFT) for text in words]
        cells = [_cell(column(theme, first))]
        cells += [_cell(column(theme, self._inset(label))) for label in others]
        made.setLayout(self._across(*cells, top=11))
        return made

    def _across(self, *cells: QWidget, top: float) -> QBoxLayout:
        theme = self._context.theme
        box = row(theme, *cells, space=10, margins=(SIDE, top, SIDE, top))
        _share(box, 1)
        return box

    def _work_row(self, work: Work, lines: Mapping[int, PersonLine]) -> QWidget:
        theme, made = self._context.theme, QWidget()
        position = work.position
        said = [PlainLabel(theme, say_work(position), Face.STRONG, wrap=True)]
        said += [
            PlainLabel(theme, text, Face.SECONDARY, Role.SOFT, wrap=True)
            for text in (say_place(position), say_years(position))
            if text
        ]
        title = _cell(column(theme, *said, None, space=0))
        cells = [self._cell(work, standing, lines) for standing in COLUMNS]
        box = self._across(title, *cells, top=14)
        self._rows.append(box)
        made.setLayout(box)
        made.setAccessibleName(", ".join(label.whole_text() for label in said))
        return made

    def _cell(self, work: Work, standing: Standing, lines: Mapping[int, PersonLine]) -> QWidget:
        theme, cell = self._context.theme, work.cells[standing]
        label = PlainLabel(theme, say_column(standing), Face.TINY, Role.FAINT)
        label.setVisible(self._narrow)
        self._labels.append(label)
        items: list[QWidget] = [self._person(item, work, lines) for item in cell.people]
        if not items and not cell.can_be:
            none = PlainLabel(theme, self.tr("none"), Face.SECONDARY, Role.FAINT)
            items.append(self._inset(none))
        elif not items or cell.others:
            items.append(self._adder(work, standing))
        made = _cell(column(theme, self._inset(label), *items, None, space=2))
        made.setAccessibleName(say_column(standing))
        return made

    def _adder(self, work: Work, standing: Standing) -> QWidget:
        theme, cell = self._context.theme, work.cells[standing]
        words = fill_in(
            self.tr("Add at %1: %2"), say_work(work.position), say_column(standing).lower()
        )
        if cell.people:
            more = fill_in(self.tr("%1 more"), str(len(cell.others)))
            made: QWidget = button(more, "quiet", self._context.icons.icon("plus"))
            made.setAccessibleName(f"{more}, {words}")
        else:
            made = icon_button(theme, self._context.icons, "plus", words, size=16)
            made.setProperty("kind", "add-box")
        made.clicked.connect(lambda: self._open_adding(made, work, standing))  # type: ignore[attr-defined]
        return self._inset(made)

    def _inset(self, item: QWidget) -> QWidget:
        """`item` in line with the faces."""
        theme, made = self._context.theme, QWidget()
        # Words on a button stand in from its edge already.
        inset = 0 if item.property("kind") == "quiet" else _PERSON_INSET
        box = row(theme, item, space=0, margins=(inset, 0, 0, 0))
        if not isinstance(item, PlainLabel):
            box.addStretch(1)
        made.setLayout(box)
        return made

    def _open_adding(self, made: QWidget, work: Work, standing: Standing) -> None:
        cell = work.cells[standing]
        if cell.others:
            menu = add_menu(work.position, standing, cell, self._actions, self._context.icons, self)
            pop_up(menu, made)
        else:
            self._actions.choose_somebody(work.position, standing)

    def _person(
        self, item: Colleague, work: Work | None, lines: Mapping[int, PersonLine]
    ) -> QWidget:
        made = PersonButton(self._context, self._photos, item, work, lines.get(item.person.id))
        made.clicked.connect(lambda: self.chosen.emit(item, work))
        made.menu_requested.connect(lambda at: self._pop_up(made, at))
        self.people.append(made)
        return made

    def _pop_up(self, made: PersonButton, at: QPoint) -> None:
        menu: Menu = menu_of(made.colleague, made.work, self._actions, self._context.icons, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _about_elsewhere(self, count: int) -> str:
        words = self.tr("where you worked together is not told")
        if count <= MOST_ELSEWHERE:
            return words
        return f"{words}; {self.tr('All favours has the rest')}"

    def _elsewhere(self, people: Sequence[Colleague], lines: Mapping[int, PersonLine]) -> QWidget:
        theme, made = self._context.theme, QWidget()
        title = _cell(
            column(
                theme,
                PlainLabel(theme, self.tr("Elsewhere"), Face.STRONG),
                PlainLabel(
                    theme,
                    self._about_elsewhere(len(people)),
                    Face.SECONDARY,
                    Role.SOFT,
                    wrap=True,
                ),
                None,
                space=0,
            )
        )
        shown = people[:MOST_ELSEWHERE]
        columns = [list(shown[place::4]) for place in range(4)]
        cells = [
            _cell(column(theme, *(self._person(item, None, lines) for item in part), None, space=2))
            for part in columns
        ]
        box = self._across(title, *cells, top=14)
        self._rows.append(box)
        made.setLayout(box)
        return made


def _share(box: QBoxLayout, times: int) -> None:
    """Give the cells their shares of a row, or with 0 none."""
    for place in range(box.count()):
        box.setStretch(place, times * (9 if place == 0 else 10))


def _cell(box: QBoxLayout) -> QWidget:
    """A cell whose width is its share of the row, whatever stands in it."""
    made = QWidget()
    made.setLayout(box)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made
