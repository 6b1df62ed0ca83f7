"""Choices and ticks of what is printed, each below its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.printing.paper import Paper
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.wrapped_box import WrappedBox
from desktop_app.ui.words.printed import say_paper, say_ticked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.domain.printing.wishes import Ticked
    from desktop_app.ui.kit.context import UiContext

T = TypeVar("T")


class Choice(ChoiceBox, Generic[T]):
    """One of several things, each with its words."""

    def __init__(self, name: str, things: Sequence[tuple[str, T]], chosen: T | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._things: list[T] = []
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
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
