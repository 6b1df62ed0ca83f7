"""What a smart list is called, its icon, and the order of its people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.people_query import Sort
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.room import translated
from desktop_app.ui.words.rules import say_sort

if TYPE_CHECKING:
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.theme import Theme

NAME, ICON, SORT = 200, 132, 196
"""Widths in pixels at the usual font; the name has at least its own."""
ICONS = {
    "list": QT_TRANSLATE_NOOP("Rooms", "List"),
    "heart": QT_TRANSLATE_NOOP("Rooms", "Heart"),
    "flame": QT_TRANSLATE_NOOP("Rooms", "Flame"),
    "sparkles": QT_TRANSLATE_NOOP("Rooms", "Sparkles"),
    "star": QT_TRANSLATE_NOOP("Rooms", "Star"),
    "briefcase": QT_TRANSLATE_NOOP("Rooms", "Briefcase"),
    "building-2": QT_TRANSLATE_NOOP("Rooms", "Building"),
    "graduation-cap": QT_TRANSLATE_NOOP("Rooms", "Cap"),
    "cake": QT_TRANSLATE_NOOP("Rooms", "Cake"),
    "gift": QT_TRANSLATE_NOOP("Rooms", "Gift"),
    "handshake": QT_TRANSLATE_NOOP("Rooms", "Handshake"),
    "coffee": QT_TRANSLATE_NOOP("Rooms", "Coffee"),
    "calendar": QT_TRANSLATE_NOOP("Rooms", "Calendar"),
    "map-pin": QT_TRANSLATE_NOOP("Rooms", "Pin"),
    "globe": QT_TRANSLATE_NOOP("Rooms", "Globe"),
    "phone": QT_TRANSLATE_NOOP("Rooms", "Telephone"),
    "bookmark": QT_TRANSLATE_NOOP("Rooms", "Bookmark"),
    "clock": QT_TRANSLATE_NOOP("Rooms", "Clock"),
}


class ListForm(QWidget):
    """`sorted_anew` tells that another order was chosen."""

    sorted_anew = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        theme = context.theme
        self.name = LineField()
        self.name.setAccessibleName(self.tr("Name of the list"))
        self.name.textEdited.connect(lambda _: self.say_fault(""))
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self._icon, self._sort = ChoiceBox(), ChoiceBox()
        for key, words in ICONS.items():
            self._icon.addItem(context.icons.icon(key), translated(words), key)
        for sort in Sort:
            self._sort.addItem(say_sort(sort), sort)
        for box, words, wide in (
            (self._icon, self.tr("Icon"), ICON),
            (self._sort, self.tr("Order of people"), SORT),
        ):
            box.setAccessibleName(words)
            box.setFixedWidth(theme.px(wide))
        self._sort.currentIndexChanged.connect(lambda _: self.sorted_anew.emit())
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        def titled(words: str, field: QWidget) -> QWidget:
            made = QWidget()
            label = PlainLabel(theme, words, Face.SECONDARY, Role.SOFT)
            made.setLayout(column(theme, label, field, space=3))
            return made

        fields = turning(
            theme,
            Part(titled(self.tr("Name"), self.name), 1, NAME),
            titled(self.tr("Icon"), self._icon),
            titled(self.tr("Order"), self._sort),
            space=12,
            gap=8,
        )
        self.setLayout(column(theme, fields, self._fault, space=4))

    @property
    def icon(self) -> str:
        """The icon chosen."""
        return str(self._icon.currentData())

    @property
    def sort(self) -> Sort:
        """The order chosen."""
        return Sort(self._sort.currentData())

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it, in reading order."""
        return [self.name, self._icon, self._sort]

    def show_list(self, name: str, icon: str, sort: Sort) -> None:
        """Show another list. An icon that is not among those offered is put among them."""
        self.name.setText(name)
        if self._icon.findData(icon) < 0:
            self._icon.addItem(icon, icon)
        self._icon.setCurrentIndex(self._icon.findData(icon))
        self._sort.blockSignals(True)
        self._sort.setCurrentIndex(list(Sort).index(sort))
        self._sort.blockSignals(False)
        self.say_fault("")

    def say_fault(self, words: str) -> None:
        """Say below what is wrong with the name, "" when nothing is."""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        if words:
            self.name.setFocus()
