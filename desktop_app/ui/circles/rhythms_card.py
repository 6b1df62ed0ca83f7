"""Preferences: how often to be in touch with each circle."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from desktop_app.domain.cadence import LONGEST_CHOSEN, Cadence, Circle
from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.boxes import aside
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.runner import unless_invalid
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from desktop_app.services.circles import Circles
    from desktop_app.ui.kit.context import UiContext


class RhythmsCard(Card):
    """Size and rhythm of each circle. `started` carries the future of every change."""

    started = Signal(object)
    sort_requested = Signal()

    def __init__(self, context: UiContext, circles: Circles) -> None:
        super().__init__(context, self.tr("Rhythms"))
        self._circles = circles
        self._sizes: dict[int, NumberBox] = {}
        self._days: dict[int, list[NumberBox]] = {}
        theme = context.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        for place, words in enumerate(
            (
                self.tr("Circle"),
                self.tr("People"),
                self.tr("Be in touch every"),
                self.tr("At the latest after"),
            )
        ):
            grid.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.FAINT), 0, place)
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        for circle in self._circles.all():
            line = grid.rowCount()
            grid.addWidget(PlainLabel(theme, circle.name), line, 0)
            self._add_size(grid, line, circle)
            if circle.cadence is None:
                grid.addWidget(
                    PlainLabel(theme, self.tr("No rhythm"), Face.BODY, Role.FAINT), line, 2
                )
                continue
            self._add_rhythm(grid, line, circle, circle.cadence)
        grid.setColumnStretch(4, 1)
        why = self.tr(
            "The defaults follow what research found about how often ties of each closeness are kept up."
        )
        sort = button(
            self.tr("Sort people into circles"),
            icon=context.icons.icon("circle-dot"),
            clicked=self.sort_requested.emit,
        )
        about = PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True)
        self.hold(about, aside(grid), self._fault, flowing(theme, sort))

    def _add_size(self, grid: QGridLayout, line: int, circle: Circle) -> None:
        box = NumberBox()
        box.setRange(0, 10_000)
        box.setSpecialValueText(self.tr("any"))
        box.setValue(circle.size or 0)
        inset(self._context.theme, box)
        box.setAccessibleName(fill_in(self.tr("%1: how many people"), circle.name))
        box.editingFinished.connect(lambda: self._save(circle, size=box.value() or None))
        grid.addWidget(box, line, 1)
        self._sizes[circle.id] = box

    def _add_rhythm(self, grid: QGridLayout, line: int, circle: Circle, cadence: Cadence) -> None:
        boxes = []
        for place, (value, words) in enumerate(
            (
                (cadence.ideal_days, self.tr("%1: be in touch every")),
                (cadence.longest_days, self.tr("%1: at the latest after")),
            ),
            2,
        ):
            box = NumberBox()
            box.setRange(1, LONGEST_CHOSEN)
            box.setValue(value)
            box.setSuffix(self.tr(" days"))
            box.setAccessibleName(fill_in(words, circle.name))
            inset(self._context.theme, box)
            grid.addWidget(box, line, place)
            boxes.append(box)
        self._days[circle.id] = boxes
        for box in boxes:
            box.editingFinished.connect(
                lambda: self._save(circle, cadence=Cadence(boxes[0].value(), boxes[1].value()))
            )

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
