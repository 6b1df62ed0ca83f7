"""The field for how near somebody is to a place: so many kilometres, and the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.rules.place_kinds import km_of, near_value, town_of
from desktop_app.domain.whereabouts.town import FARTHEST_KM
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.place_field import PlaceField
from desktop_app.ui.rules.editor import Desk, Editor

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Value
    from desktop_app.domain.whereabouts.town import Town

KM, PLACE = 104, 190
"""Widths in pixels at the usual font; the place has at least its own."""


class NearEditor(Editor):
    """What is typed is no place until one is chosen, or Enter or leaving the field finds one."""

    needs = 350

    def __init__(self, desk: Desk, value: Value) -> None:
        super().__init__()
        theme = desk.context.theme
        self._town = town_of(value)
        self._km = NumberBox()
        self._km.setRange(1, FARTHEST_KM)
        self._km.setSuffix(" " + self.tr("km"))
        self._km.setValue(km_of(value))
        self._km.setFixedWidth(theme.px(KM))
        inset(theme, self._km)
        self._field = PlaceField(desk.context, desk.book.whereabouts, self.tr("Town"))
        if self._town is not None:
            self._field.show_town(self._town)
        self._unknown = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._unknown.hide()
        around = row(
            theme, self._km, PlainLabel(theme, self.tr("of"), Face.BODY, Role.SOFT), space=6
        )
        fields = turning(theme, around, Part(self._field, 1, PLACE), space=6, gap=4)
        self.setLayout(column(theme, fields, self._unknown, space=4))
        hand_focus(self, self._field)
        self._km.valueChanged.connect(lambda _: self.changed.emit())
        self._field.textEdited.connect(lambda _: self._take(None))
        self._field.chosen.connect(self._take)
        self._field.unknown.connect(self._say_unknown)
        self._field.left.connect(self._field_left)

    def value(self) -> Value:
        return near_value(self._town, self._km.value())

    def set_name(self, words: str) -> None:
        self._km.setAccessibleName(fill_in(self.tr("%1: kilometres"), words))
        self._field.setAccessibleName(fill_in(self.tr("%1: place"), words))

    def _take(self, town: Town | None) -> None:
        self._unknown.hide()
        if town != self._town:
            self._town = town
            self.changed.emit()

    def _field_left(self) -> None:
        if self._town is None:
            self._field.understand()

    def _say_unknown(self, text: str) -> None:
        told = self.tr("Kith knows no place called “%1”. Try the nearest town, or add its country.")
        self._unknown.setText(fill_in(told, text))
        self._unknown.show()
