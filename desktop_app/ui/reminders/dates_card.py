"""Preferences: how many days ahead birthdays and other days are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.important_dates import MOST_LEAD_DAYS
from desktop_app.ui.kit.beside_layout import BesideLayout
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.person import date_kind

if TYPE_CHECKING:
    from desktop_app.domain.person import DateKind
    from desktop_app.services.important_dates import ImportantDates
    from desktop_app.ui.kit.context import UiContext


BOX = 150
"""Pixels at the usual font that a number wants beside what it is about."""


class DatesCard(Card):
    """Days ahead for each kind. `started` carries the future of every change."""

    started = Signal(object)

    def __init__(self, context: UiContext, dates: ImportantDates) -> None:
        super().__init__(context, self.tr("Important dates"))
        self._dates = dates
        self._boxes: dict[DateKind, NumberBox] = {}
        theme = context.theme
        rows = column(theme)
        for kind, days in dates.lead_days().items():
            line = BesideLayout(theme, 1, cell=BOX)
            line.name(PlainLabel(theme, date_kind(kind), elide=True))
            line.put(flowing(theme, self._box(kind, days)), 0)
            rows.addLayout(line)
        why = self.tr(
            "How long before the day to be told of it. In Details a single date can have its own."
        )
        self.hold(PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True), rows)

    def _box(self, kind: DateKind, days: int) -> NumberBox:
        box = NumberBox()
        box.setRange(0, MOST_LEAD_DAYS)
        box.setValue(days)
        box.setSpecialValueText(self.tr("on the day"))
        box.setSuffix(self.tr(" days before"))
        inset(self._context.theme, box)
        box.setAccessibleName(fill_in(self.tr("%1: days before"), date_kind(kind)))
        box.editingFinished.connect(lambda: self._save(kind, box.value()))
        self._boxes[kind] = box
        return box

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show the days that are stored now."""
        if changes.touches(Noun.SETTING):
            for kind, days in self._dates.lead_days().items():
                self._boxes[kind].show_stored(days)

    def _save(self, kind: DateKind, days: int) -> None:
        if self._dates.lead_days()[kind] != days:
            self.started.emit(self._dates.set_lead_days({kind: days}))
