"""Preferences: how much each kind of contact counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import IconLabel, PlainLabel, inset
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import turning
from desktop_app.ui.words.timeline import kind_icon, say_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.timeline import InteractionKind
    from desktop_app.services.rhythms import Rhythms
    from desktop_app.ui.kit.context import UiContext


ROW_SPACE, KIND = 6, 64
"""Pixels at the usual font between rows, and that the name of a kind has at least."""


class WeightsCard(Card):
    """A table of kinds and percents. `started` carries the future of every change."""

    started = Signal(object)

    def __init__(self, context: UiContext, rhythms: Rhythms) -> None:
        super().__init__(context, self.tr("What counts as contact"))
        self._rhythms = rhythms
        theme = context.theme
        self._boxes: dict[InteractionKind, NumberBox] = {}
        half = (len(DEFAULT_WEIGHTS) + 1) // 2
        kinds = list(DEFAULT_WEIGHTS)
        table = turning(
            theme, self._grid(kinds[:half]), self._grid(kinds[half:]), space=30, gap=ROW_SPACE
        )
        why = self.tr(
            "100 % fills the ring and starts the whole rhythm anew; 50 % holds for half of it; 0 % does not count as "
            "contact. That meeting keeps a tie better than talking, and talking better than writing, is what research "
            "found (Roberts and Dunbar, 2015); the numbers are Kith’s own. Strength counts with them too."
        )
        reset = button(
            self.tr("Back to the defaults"), icon=context.icons.icon("undo-2"), clicked=self._reset
        )
        words = PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True)
        self.hold(words, table, flowing(theme, reset))
        self._fill(rhythms.weights())

    def _grid(self, kinds: Sequence[InteractionKind]) -> QGridLayout:
        grid, px = QGridLayout(), self._context.theme.px
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(ROW_SPACE))
        # Both halves in line where one stands below the other.
        grid.setColumnMinimumWidth(1, px(KIND))
        for line, kind in enumerate(kinds):
            self._add(grid, line, kind)
        return grid

    def _add(self, grid: QGridLayout, line: int, kind: InteractionKind) -> None:
        theme = self._context.theme
        box = NumberBox()
        box.setRange(0, 100)
        box.setSingleStep(10)
        box.setSuffix(self.tr(" %"))
        inset(theme, box)
        box.setAccessibleName(fill_in(self.tr("%1: counts for"), say_kind(kind)))
        box.editingFinished.connect(lambda: self._save(kind, box.value()))
        grid.addWidget(
            IconLabel(self._context.icons, kind_icon(kind), theme, Role.SOFT, 16), line, 0
        )
        grid.addWidget(PlainLabel(theme, say_kind(kind)), line, 1)
        grid.addWidget(box, line, 2)
        self._boxes[kind] = box

    def _fill(self, weights: dict[InteractionKind, int]) -> None:
        for kind, box in self._boxes.items():
            box.show_stored(weights.get(kind, 0))

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show the weights that are stored now."""
        if changes.touches(Noun.CIRCLE):
            self._fill(self._rhythms.weights())

    def _save(self, kind: InteractionKind, percent: int) -> None:
        if self._rhythms.weights().get(kind) != percent:
            self.started.emit(self._rhythms.set_weight(kind, percent))

    def _reset(self) -> None:
        self._fill(DEFAULT_WEIGHTS)
        self.started.emit(self._rhythms.reset_weights())
