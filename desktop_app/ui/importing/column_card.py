"""What the columns of a table say: a row for each, with its header, an example and a drop-down."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.tables.columns import DATES, column_of
from desktop_app.domain.tables.days import DayOrder
from desktop_app.domain.tables.look import AsTable
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, relabel
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.words.table_columns import (
    GROUPS,
    heading,
    name_of_column,
    say_column,
    say_order,
)

if TYPE_CHECKING:
    from desktop_app.domain.tables.look import ColumnLook, TableLook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.theme import Theme

DOZEN = 12
"""Columns that are shown at once; Google's tables have some fifty, most of them empty."""
HALF = 110
"""Pixels at the usual font that each half of a row wants beside the other."""
SHORTEST = 10
"""Characters a drop-down shows at least."""
AIR = 30
"""Pixels for the scroll bar and the edges of an open drop-down."""
SAYS = Qt.ItemDataRole.UserRole


class ColumnCard(TitledCard):
    """The columns of one table. `chosen` carries how it is to be read now, an AsTable."""

    chosen = Signal(object)

    def __init__(
        self, context: UiContext, names: Sequence[str], look: TableLook, *, is_open: bool
    ) -> None:
        super().__init__(context, QCoreApplication.translate("ColumnCard", "What the columns say"))
        self._context, self._look = context, look
        self._order_chosen: DayOrder | None = None
        self._boxes: dict[int, QComboBox] = {}
        self._coming: list[int] = []
        self._turns = Turns(self)
        self._model = _choices(context.theme, look.columns)
        theme = context.theme
        self.body.setSpacing(theme.px(8))
        about = fill_in(
            self.tr("%1: what you choose is remembered for tables with these headers."),
            ", ".join(Path(name).name for name in names),
        )
        self.body.addWidget(PlainLabel(theme, about, Face.SECONDARY, Role.SOFT, wrap=True))
        self._rows: QVBoxLayout = column(theme, space=8)
        self.body.addLayout(self._rows)
        self._order = self._order_row()
        self.body.addWidget(self._order)
        self._more = button("", "quiet", clicked=self._show_more)
        self.body.addLayout(row(theme, self._more, None))
        # Empty columns come last: there is nothing to see in them.
        places = range(len(look.columns))
        self._waiting = sorted(places, key=lambda place: not look.columns[place].examples)
        if is_open:
            self._show_dozen()
        self.show_look(look)

    def show_look(self, look: TableLook) -> None:
        """Show how the table is read now."""
        self._look = look
        for place, box in self._boxes.items():
            self._show_column(box, look.columns[place])
        has_days = any(
            said.field in DATES and not said.part
            for said in AsTable(tuple(item.says for item in look.columns)).said()
        )
        unsure = look.order_is_guess or look.order is None or self._order_chosen is not None
        self._order.setVisible(has_days and unsure)
        self._fill_orders()
        left = len(self._waiting)
        words = (
            self.tr("Show %Ln more column(s)", None, left)
            if self._boxes
            else self.tr("Show %Ln column(s)", None, left)
        )
        relabel(self._more, words)
        self._more.setVisible(left > 0)

    def _show_more(self) -> None:
        first = self._waiting[0]
        self._show_dozen()
        self.show_look(self._look)
        self._boxes[first].setFocus()

    def _show_dozen(self) -> None:
        self._coming, self._waiting = self._waiting[:DOZEN], self._waiting[DOZEN:]
        self._grow()

    def _grow(self) -> None:
        """Add a row, and the next one in a turn of its own: a dozen would be felt to falter."""
        if self._coming:
            place = self._coming.pop(0)
            self._rows.addLayout(self._row(place))
            self._show_column(self._boxes[place], self._look.columns[place])
            self._turns.take(self._grow)

    def _row(self, place: int) -> QLayout:
        theme, look = self._context.theme, self._look.columns[place]
        name = name_of_column(look.header, place)
        example = look.examples[0] if look.examples else self.tr("empty")
        labels = (
            PlainLabel(theme, name, Face.BODY, elide=True),
            PlainLabel(theme, example, Face.SECONDARY, Role.SOFT, elide=True),
        )
        for label in labels:
            # Half of the row, however much or little they say.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = column(theme, *labels, space=1)
        box = _drop_down(fill_in(self.tr("What %1 says"), name))
        box.setAccessibleDescription(", ".join(look.examples))
        box.setModel(self._model)
        box.activated.connect(lambda _: self._choose(place))
        self._boxes[place] = box
        return turning(theme, Part(words, 1, HALF), Part(box, 1, HALF), space=10, gap=4)

    def _show_column(self, box: QComboBox, look: ColumnLook) -> None:
        at = box.findData(look.says, SAYS)
        if at < 0:
            # What was chosen stands beside others of its kind, numbered on.
            self._model.appendRow(_item(look.says))
            at = self._model.rowCount() - 1
        box.setCurrentIndex(at)

    def _choose(self, place: int) -> None:
        says = [item.says for item in self._look.columns]
        wanted = self._boxes[place].currentData(SAYS)
        if wanted == says[place]:
            return
        says[place] = ""
        says[place] = _free(wanted, says)
        self._tell(says)

    def _tell(self, says: Sequence[str]) -> None:
        table = AsTable(tuple(says), self._order_chosen)
        self.show_look(self._look.read_as(table))
        self.chosen.emit(table)

    def _order_row(self) -> QWidget:
        theme, made = self._context.theme, QWidget()
        words = PlainLabel(theme, self.tr("How its days are written"), Face.BODY, wrap=True)
        self._orders = _drop_down(self.tr("How its days are written"))
        self._orders.activated.connect(lambda _: self._choose_order())
        halves = (Part(words, 1, HALF), Part(self._orders, 1, HALF))
        made.setLayout(turning(theme, *halves, space=10, gap=4))
        return made

    def _fill_orders(self) -> None:
        self._orders.clear()
        orders = [DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST]
        for order in orders if self._look.order in orders else [None, *orders]:
            self._orders.addItem(say_order(order), order)
        self._orders.setCurrentIndex(max(0, self._orders.findData(self._look.order)))

    def _choose_order(self) -> None:
        order = self._orders.currentData()
        if order is not self._look.order:
            self._order_chosen = order
            self._tell([item.says for item in self._look.columns])


class _DropDown(ChoiceBox):
    """Opens as wide as what it offers, which it learns only then: a dozen of them are made at
    once.
    """

    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + AIR)
        super().showPopup()


def _drop_down(name: str) -> QComboBox:
    """A drop-down that is no wider than its place, however long what it offers."""
    made = _DropDown()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(SHORTEST)
    return made


def _item(text: str) -> QStandardItem:
    made = QStandardItem(say_column(text))
    made.setData(text, SAYS)
    return made


def _choices(theme: Theme, columns: Sequence[ColumnLook]) -> QStandardItemModel:
    """What any column may be said to say, under headings; with what these say besides that."""
    made = QStandardItemModel()
    made.appendRow(_item(""))
    offered = {text for texts in GROUPS.values() for text in texts}
    said = dict.fromkeys(text for item in columns for text in (item.says, item.guess) if text)
    for group, texts in GROUPS.items():
        title = QStandardItem(heading(group))
        title.setFlags(Qt.ItemFlag.NoItemFlags)
        title.setFont(theme.font(Face.SMALL_STRONG))
        made.appendRow(title)
        fields = {column_of(text).field for text in texts}
        others = [text for text in said if text not in offered and _field(text) in fields]
        for text in (*texts, *others):
            made.appendRow(_item(text))
    return made


def _field(text: str) -> object:
    try:
        return column_of(text).field
    except ValueError:
        return None


def _free(text: str, taken: Sequence[str]) -> str:
    """The same, numbered on until no other column says it: two columns “Phone” are two numbers."""
    column = column_of(text)
    while text and str(column) in taken:
        column = replace(column, number=column.number + 1)
    return str(column)


class ColumnCards(QWidget):
    """A card for each header among the tables. `chosen` carries the path of one of its tables, and
    how it is to be read, an AsTable.
    """

    chosen = Signal(str, object)

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._cards: dict[tuple[str, ...], ColumnCard] = {}
        self._body: QVBoxLayout = column(context.theme, space=12)
        self.setLayout(self._body)

    def show_tables(self, tables: dict[str, TableLook], strange: Collection[str]) -> None:
        """Show the columns of tables by path; open are those that are `strange`, of no program
        whose columns are known. Those shown already stay, and the focus in them.
        """
        by_key: dict[str, list[str]] = {}
        for path, look in tables.items():
            by_key.setdefault(look.key, []).append(path)
        wanted = {(key, *paths): paths for key, paths in by_key.items()}
        for name in [name for name in self._cards if name not in wanted]:
            card = self._cards.pop(name)
            card.hide()
            card.deleteLater()
        for place, (name, paths) in enumerate(wanted.items()):
            if name in self._cards:
                self._cards[name].show_look(tables[paths[0]])
            else:
                is_open = place == 0 and paths[0] in strange
                self._add(name, paths, tables[paths[0]], is_open=is_open)
        self.setVisible(bool(wanted))

    def _add(
        self, name: tuple[str, ...], paths: Sequence[str], look: TableLook, *, is_open: bool
    ) -> None:
        card = ColumnCard(self._context, paths, look, is_open=is_open)
        card.chosen.connect(lambda table, path=paths[0]: self.chosen.emit(path, table))
        self._cards[name] = card
        self._body.addWidget(card)
