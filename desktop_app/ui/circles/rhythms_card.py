"""Preferences: how often to be in touch with each circle."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.cadence import LONGEST_CHOSEN, Cadence, Circle
from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.boxes import aside
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.dates import say_days, say_length
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


class RhythmsCard(Card):
    """Size and rhythm of each circle. `started` carries the future of every change."""

    started = Signal(object)
    sort_requested = Signal()

    def __init__(self, context: UiContext, circles: Circles) -> None:
        super().__init__(context, self.tr("Rhythms"))
        self._circles = circles
        self._sizes: dict[int, NumberBox] = {}
        self._days: dict[int, list[NumberBox]] = {}
        self._said: dict[int, PlainLabel] = {}
        self._lines: list[tuple[QWidget, QWidget, list[QWidget]]] = []
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
            said = PlainLabel(theme, self.tr("No rhythm"), Face.SECONDARY, Role.SOFT, wrap=True)
            boxes: list[QWidget] = [self._size_box(circle)]
            if circle.cadence is not None:
                self._said[circle.id] = said
                boxes += self._rhythm_boxes(circle, circle.cadence)
            self._lines.append((PlainLabel(theme, circle.name), said, boxes))
        self._lay_out()
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._context.theme.px(NARROW)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._lay_out()

    def _lay_out(self) -> None:
        """A line for each circle, what it comes to in words at its end; where that has no room, name and
        words stand above the fields.
        """
        grid, narrow = self._grid, self._is_narrow
        while grid.takeAt(0) is not None:
            pass
        self._heads[0].setVisible(not narrow)
        for place, head in enumerate(self._heads[narrow:]):
            grid.addWidget(head, 0, place)
        for line, (name, said, boxes) in enumerate(self._lines, 1):
            at = line * 2
            grid.addWidget(name, at, 0)
            if narrow:
                grid.addWidget(said, at, 1, 1, 3)
            else:
                grid.addWidget(said, at, 2 if len(boxes) == 1 else 4, 1, 3)
            for place, box in enumerate(boxes):
                grid.addWidget(box, at + narrow, place + 1 - narrow)
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

    def _rhythm_boxes(self, circle: Circle, cadence: Cadence) -> list[NumberBox]:
        boxes = []
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
        self._days[circle.id] = boxes
        self._say(circle.id)
        for box in boxes:
            box.valueChanged.connect(lambda _: self._say(circle.id))
            box.editingFinished.connect(
                lambda: self._save(circle, cadence=Cadence(boxes[0].value(), boxes[1].value()))
            )

        return boxes

    def _say(self, circle_id: int) -> None:
        """Say in words what the days come to."""
        ideal, longest = (box.value() for box in self._days[circle_id])
        words = self.tr("%1, at the latest after %2")
        self._said[circle_id].setText(fill_in(words, say_days(ideal), say_length(longest)))

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
