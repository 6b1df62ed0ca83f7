"""Choices and ticks of what is printed, each below its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desktop_app.domain.printing.paper import Paper
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.labels import PlainLabel, wrap
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.wrapped_box import WrappedBox
from desktop_app.ui.words.printed import say_paper, say_ticked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop_app.domain.printing.wishes import Ticked
    from desktop_app.ui.kit.context import UiContext

T = TypeVar("T")
LONGEST_LINE = 10_000
"""Pixels of which no words need more."""


class Choice(ChoiceBox, Generic[T]):
    """One of several things, each with its words, which take more than one line where they must: the
    measures of a sheet are read whole in a narrow window and in large letters.
    """

    def __init__(self, name: str, things: Sequence[tuple[str, T]], chosen: T | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._things: list[T] = []
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.currentIndexChanged.connect(lambda _: self.updateGeometry())
        self.fill(things, chosen)

    def fill(self, things: Sequence[tuple[str, T]], chosen: T | None = None) -> None:
        """Offer these instead."""
        self.blockSignals(True)
        self.clear()
        self._things = [thing for _, thing in things]
        for words, _ in things:
            self.addItem(words)
        if chosen in self._things:
            self.setCurrentIndex(self._things.index(chosen))
        self.blockSignals(False)

    def heightForWidth(self, width: int) -> int:
        around = self.size() - self._field().size()
        more = self._words_high(width - around.width()) - self._words_high(LONGEST_LINE)
        return super().sizeHint().height() + max(0, more)

    def paintEvent(self, event: QPaintEvent) -> None:
        field = self._field()
        if self._words_high(field.width()) <= self._words_high(LONGEST_LINE):
            super().paintEvent(event)
            return
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        words = option.currentText
        leads = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(field, leads | Qt.AlignmentFlag.AlignVCenter | wrap(words), words)

    def _field(self) -> QRect:
        """Where the words stand."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        combo = QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(combo, option, field, self)

    def _words_high(self, width: int) -> int:
        """How high the words chosen are at that width."""
        words = self.currentText()
        room = QRect(0, 0, max(1, width), LONGEST_LINE)
        return self.fontMetrics().boundingRect(room, wrap(words), words).height()

    @property
    def thing(self) -> T:
        """What is chosen."""
        return self._things[self.currentIndex()]


def paper_choice(name: str, paper: Paper) -> Choice[Paper]:
    """The papers there are."""
    return Choice(name, [(say_paper(each), each) for each in Paper], paper)


def below(context: UiContext, name: str, field: QWidget) -> QWidget:
    """A field with its name above it."""
    made = QWidget()
    words = PlainLabel(context.theme, name, Face.SECONDARY, Role.SOFT, wrap=True)
    made.setLayout(column(context.theme, words, field, space=3))
    return made


class Ticks(QWidget):
    """What is printed, each with a box."""

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        offered: Iterable[Ticked],
        ticked: Iterable[Ticked],
        *,
        in_directory: bool,
    ) -> None:
        super().__init__()
        self._boxes: dict[Ticked, WrappedBox] = {}
        at_first = set(ticked)
        for tick in offered:
            box = WrappedBox(say_ticked(tick, in_directory=in_directory))
            box.setChecked(tick in at_first)
            box.toggled.connect(lambda _: self.changed.emit())
            self._boxes[tick] = box
        self.setLayout(column(context.theme, *self._boxes.values(), space=6))

    @property
    def ticked(self) -> frozenset[Ticked]:
        """What is ticked now."""
        return frozenset(tick for tick, box in self._boxes.items() if box.isChecked())
