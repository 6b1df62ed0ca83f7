"""Preferences: how often to be in touch with each circle."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.cadence import LONGEST_CHOSEN, Cadence, Circle
from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.boxes import aside, column
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.dates import say_length
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.services.circles import Circles
    from desktop_app.ui.kit.context import UiContext

NARROW = 520
"""Width of the card at the usual font under which a circle takes two lines."""
IN_DAYS = 60
"""Up to how many days one thinks in days."""


class RhythmsCard(Card):
    """Size and rhythm of each circle. `started` carries the future of every change."""

    started = Signal(object)
    sort_requested = Signal()

    def __init__(self, context: UiContext, circles: Circles) -> None:
        super().__init__(context, self.tr("Rhythms"))
        self._circles = circles
        self._sizes: dict[int, NumberBox] = {}
        self._days: dict[int, list[NumberBox]] = {}
        self._lines: list[tuple[PlainLabel, list[QWidget]]] = []
        self._is_narrow = False
        theme = context.theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(8))
        self._heads = [
            PlainLabel(theme, words, Face.SECONDARY, Role.FAINT)
            for words in (
                self.tr("Circle"),
                self.tr("People"),
                self.tr("Be in touch every"),
                self.tr("At the latest after"),
            )
        ]
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        for circle in self._circles.all():
            name = PlainLabel(theme, circle.name)
            cells: list[QWidget] = [self._size_box(circle)]
            if circle.cadence is None:
                none = PlainLabel(theme, self.tr("No rhythm"), Face.BODY, Role.FAINT)
                none.setContentsMargins(0, theme.px(7), 0, 0)
                cells.append(none)
            else:
                cells += self._rhythm_cells(circle, circle.cadence)
            self._lines.append((name, cells))
        why = self.tr(
            "The defaults follow what research found about how often ties of each closeness are kept up."
        )
        sort = button(
            self.tr("Sort people into circles"),
            icon=context.icons.icon("circle-dot"),
            clicked=self.sort_requested.emit,
        )
        about = PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True)
        self.hold(about, aside(self._grid), self._fault, flowing(theme, sort))
        # Once the grid belongs to the card: what is shown without a parent is a window for a moment.
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.px(NARROW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._lay_out()

    def _lay_out(self) -> None:
        """A line for each circle; where that has no room, its name stands above the fields."""
        grid, narrow, px = self._grid, self._is_narrow, self._context.theme.px
        while grid.takeAt(0) is not None:
            pass
        grid.setHorizontalSpacing(px(8 if narrow else 12))
        top = Qt.AlignmentFlag.AlignTop
        for place, head in enumerate(self._heads[narrow:]):
            grid.addWidget(head, 0, place)
        self._heads[0].setVisible(not narrow)
        for line, (name, cells) in enumerate(self._lines, 1):
            name.setContentsMargins(0, 0 if narrow else px(7), 0, 0)
            grid.addWidget(name, line * 2, 0, top)
            for place, cell in enumerate(cells):
                grid.addWidget(cell, line * 2 + narrow, place + 1 - narrow, top)
        for place in range(5):
            grid.setColumnStretch(place, int(place == 4 - narrow))

    def _size_box(self, circle: Circle) -> NumberBox:
        box = NumberBox()
        box.setRange(0, 10_000)
        box.setSpecialValueText(self.tr("any"))
        box.setValue(circle.size or 0)
        inset(self._context.theme, box)
        box.setAccessibleName(fill_in(self.tr("%1: how many people"), circle.name))
        box.editingFinished.connect(lambda: self._save(circle, size=box.value() or None))
        self._sizes[circle.id] = box
        return box

    def _rhythm_cells(self, circle: Circle, cadence: Cadence) -> list[QWidget]:
        boxes, cells = [], list[QWidget]()
        for value, words in (
            (cadence.ideal_days, self.tr("%1: be in touch every")),
            (cadence.longest_days, self.tr("%1: at the latest after")),
        ):
            box = NumberBox()
            box.setRange(1, LONGEST_CHOSEN)
            box.setValue(value)
            box.setSuffix(self.tr(" days"))
            box.setAccessibleName(fill_in(words, circle.name))
            inset(self._context.theme, box)
            boxes.append(box)
            cells.append(_InWords(self._context, box))
        self._days[circle.id] = boxes
        for box in boxes:
            box.editingFinished.connect(
                lambda: self._save(circle, cadence=Cadence(boxes[0].value(), boxes[1].value()))
            )
        return cells

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show the sizes and rhythms that are stored now."""
        if not changes.touches(Noun.CIRCLE):
            return
        for circle in self._circles.all():
            if circle.id in self._sizes:
                self._sizes[circle.id].show_stored(circle.size or 0)
            if circle.cadence is not None and circle.id in self._days:
                ideal, longest = self._days[circle.id]
                ideal.show_stored(circle.cadence.ideal_days)
                longest.show_stored(circle.cadence.longest_days)

    def _save(self, circle: Circle, **values: Any) -> None:
        stored = next((item for item in self._circles.all() if item.id == circle.id), circle)
        changed = replace(stored, **values)
        if changed == stored:
            return
        try:
            self.started.emit(unless_invalid(self._circles.save(changed)))
            self._fault.hide()
        except InvalidValueError as error:
            self._fault.setText(say_error(error))
            self._fault.show()


class _InWords(QWidget):
    """A number of days, and below it how long that is where nobody thinks in days."""

    def __init__(self, context: UiContext, box: NumberBox) -> None:
        super().__init__()
        theme = context.theme
        self._words = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT)
        self._words.setIndent(theme.px(9))
        self.setLayout(column(theme, box, self._words, space=1))
        box.valueChanged.connect(self._say)
        self._say(box.value())

    def _say(self, days: int) -> None:
        self._words.setText(say_length(days) if days > IN_DAYS else "")
        self._words.setVisible(days > IN_DAYS)
