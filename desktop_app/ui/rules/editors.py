"""Fields for what a rule compares with, one for each shape of value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.rules.kind import MONTHS, MOST_DAYS, Shape
from desktop_app.domain.rules.place_kinds import USUAL_KM, near_value
from desktop_app.domain.rules.spans import UNITS, parted
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import chip, plain_text
from desktop_app.ui.kit.calm_fields import ChoiceBox, NumberBox
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.day_sheet import Near
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.labels import inset
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.rules.editor import Desk, Editor
from desktop_app.ui.rules.names_editor import NamesEditor
from desktop_app.ui.rules.near_editor import NearEditor
from desktop_app.ui.words.own_fields import say_text, typed_value
from desktop_app.ui.words.rules import say_choice, say_row, say_unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.rules.rule import Value

DAYS_AT_FIRST = 90
NUMBER, UNIT = 84, 128
"""Widths in pixels at the usual font."""
FEW = ("circles", "sources")
"""Rows of which there are so few that all are offered at once."""


class NothingEditor(Editor):
    """For comparisons with nothing."""

    def value(self) -> Value:
        return None

    def set_name(self, words: str) -> None:
        """There is nothing to be heard."""


class TextEditor(Editor):
    """A line of text."""

    def __init__(self, desk: Desk, value: Value) -> None:
        super().__init__()
        self._line = LineField(str(value))
        self._line.textChanged.connect(lambda _: self.changed.emit())
        self.setLayout(column(desk.context.theme, self._line, space=0))
        hand_focus(self, self._line)

    def value(self) -> Value:
        return self._line.text().strip()

    def set_name(self, words: str) -> None:
        self._line.setAccessibleName(words)


class NumberEditor(Editor):
    """A number as it is typed here; what is none counts as nothing said."""

    def __init__(self, desk: Desk, value: Value) -> None:
        super().__init__()
        self._line = LineField(say_text(OwnKind.NUMBER, str(value)))
        self._line.setFixedWidth(desk.context.theme.px(UNIT))
        self._line.textChanged.connect(lambda _: self.changed.emit())
        self.setLayout(row(desk.context.theme, self._line, None, space=0))
        hand_focus(self, self._line)

    def value(self) -> Value:
        try:
            return typed_value(OwnKind.NUMBER, self._line.text())
        except InvalidValueError:
            return ""

    def set_name(self, words: str) -> None:
        self._line.setAccessibleName(words)


class TicksEditor(Editor):
    """Several of a few things, each a chip to be put on; `things` are what is kept and its words."""

    def __init__(self, desk: Desk, value: Value, things: Sequence[tuple[str | int, str]]) -> None:
        super().__init__()
        chosen = value if isinstance(value, tuple) else ()
        flow = FlowLayout(self, desk.context.theme.px(6))
        self._chips = {}
        self._words = dict(things)
        for key, words in things:
            made = chip(plain_text(words), checkable=True)
            made.setChecked(key in chosen)
            made.toggled.connect(lambda _: self.changed.emit())
            flow.addWidget(made)
            self._chips[key] = made
        if self._chips:
            hand_focus(self, next(iter(self._chips.values())))

    def value(self) -> Value:
        return tuple(key for key, made in self._chips.items() if made.isChecked())

    def set_name(self, words: str) -> None:
        for key, made in self._chips.items():
            made.setAccessibleName(f"{words}: {self._words[key]}")


class DaysEditor(Editor):
    """A number of days, weeks, months or years."""

    def __init__(self, desk: Desk, value: Value) -> None:
        super().__init__()
        theme = desk.context.theme
        count, unit = parted(value if isinstance(value, int) else DAYS_AT_FIRST)
        self._number, self._unit = NumberBox(), ChoiceBox()
        for days in reversed(UNITS):
            self._unit.addItem(say_unit(days, count), days)
        self._unit.setCurrentIndex(self._unit.findData(unit))
        self._limit()
        self._number.setValue(count)
        self._number.setFixedWidth(theme.px(NUMBER))
        inset(theme, self._number)
        self._unit.setFixedWidth(theme.px(UNIT))
        self._number.valueChanged.connect(self._other_number)
        self._unit.currentIndexChanged.connect(lambda _: self._other_unit())
        flow = FlowLayout(self, theme.px(6))
        for field in (self._number, self._unit):
            flow.addWidget(field)
        hand_focus(self, self._number)

    def _limit(self) -> None:
        self._number.setRange(1, MOST_DAYS // int(self._unit.currentData()))

    def _other_number(self, count: int) -> None:
        for place in range(self._unit.count()):
            self._unit.setItemText(place, say_unit(int(self._unit.itemData(place)), count))
        self.changed.emit()

    def _other_unit(self) -> None:
        self._limit()
        self.changed.emit()

    def value(self) -> Value:
        return self._number.value() * int(self._unit.currentData())

    def set_name(self, words: str) -> None:
        self._number.setAccessibleName(words)
        self._unit.setAccessibleName(fill_in(self.tr("%1: days, weeks, months or years"), words))


class DayEditor(Editor):
    """A day."""

    def __init__(self, desk: Desk, value: Value) -> None:
        super().__init__()
        day = date.fromisoformat(str(value)) if value else desk.context.today()
        self._field = DayField(desk.context, day, Near.PAST)
        self._field.changed.connect(lambda _: self.changed.emit())
        self.setLayout(row(desk.context.theme, self._field, None, space=0))
        hand_focus(self, self._field)

    def value(self) -> Value:
        return self._field.day().isoformat()

    def set_name(self, words: str) -> None:
        self._field.setAccessibleName(words)


class MonthEditor(Editor):
    """A month of the year."""

    def __init__(self, desk: Desk, value: Value) -> None:
        super().__init__()
        self._months = ChoiceBox()
        for month in range(1, MONTHS + 1):
            self._months.addItem(QLocale().standaloneMonthName(month), month)
        self._months.setCurrentIndex(value - 1 if isinstance(value, int) and value else 0)
        self._months.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.setLayout(row(desk.context.theme, self._months, None, space=0))
        hand_focus(self, self._months)

    def value(self) -> Value:
        return int(self._months.currentData())

    def set_name(self, words: str) -> None:
        self._months.setAccessibleName(words)


def _choices(desk: Desk, value: Value) -> Editor:
    key = desk.kind.key
    return TicksEditor(desk, value, [(item, say_choice(key, item)) for item in desk.kind.choices])


def _rows(desk: Desk, value: Value) -> Editor:
    key, rows = desk.kind.key, desk.kind.rows
    if rows in FEW:
        things = [(row_id, say_row(key, name)) for row_id, name in desk.book.rules.named(rows)]
        return TicksEditor(desk, value, things)
    return NamesEditor(desk, value)


def _offered(desk: Desk, value: Value) -> Editor:
    """What the field offers, and what is asked for though it offers it no more."""
    chosen = value if isinstance(value, tuple) else ()
    offered = (*(desk.of.choices if desk.of else ()), *map(str, chosen))
    return TicksEditor(desk, value, [(text, text) for text in dict.fromkeys(offered)])


EDITORS: dict[Shape, Callable[[Desk, Value], Editor]] = {
    Shape.NOTHING: lambda desk, value: NothingEditor(),
    Shape.TEXT: TextEditor,
    Shape.ROWS: _rows,
    Shape.PEOPLE: NamesEditor,
    Shape.CHOICES: _choices,
    Shape.NAMES: NamesEditor,
    Shape.DAYS: DaysEditor,
    Shape.DAY: DayEditor,
    Shape.MONTH: MonthEditor,
    Shape.NUMBER: NumberEditor,
    Shape.OFFERED: _offered,
}
OWN_EDITORS: dict[str, Callable[[Desk, Value], Editor]] = {"near": NearEditor}
"""Of kinds whose values have a shape of their own, by the key of the kind."""
OWN_FIRST: dict[str, Value] = {"near": near_value(None, USUAL_KM)}
"""What a new rule of such a kind compares with."""


def editor(desk: Desk, value: Value) -> Editor:
    """The field for the value of a rule."""
    shape = desk.kind.comparisons[desk.comparison]
    make = OWN_EDITORS[desk.kind.key] if shape is Shape.OWN else EDITORS[shape]
    return make(desk, value)


def first_value(desk: Desk) -> Value:
    """What a new rule compares with."""
    match desk.kind.comparisons[desk.comparison]:
        case Shape.ROWS | Shape.PEOPLE | Shape.CHOICES | Shape.NAMES | Shape.OFFERED:
            return ()
        case Shape.DAYS:
            return DAYS_AT_FIRST
        case Shape.DAY:
            return desk.context.today().isoformat()
        case Shape.MONTH:
            return desk.context.today().month
        case Shape.TEXT | Shape.NUMBER:
            return ""
        case Shape.OWN:
            return OWN_FIRST[desk.kind.key]
    return None
