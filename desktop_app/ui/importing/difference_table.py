"""The fields in which a card differs, side by side, with a choice for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QWidget,
)

from desktop_app.domain.field_choices import Take, holds_both
from desktop_app.ui.kit.beside_layout import BesideLayout
from desktop_app.ui.kit.boxes import column, line, row
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from desktop_app.ui.importing.differences import Difference
    from desktop_app.ui.kit.theme import Theme


LABELS, SIDE = 70, 130
"""Width at the usual font of what the fields are called, and of either side at least."""


class DifferenceTable(QWidget):
    """Rows of a field, what stands here and what the card says. `chosen` carries the key of a field
    and whose word is to stand there, a Take.
    """

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, found: Sequence[Difference], *, may_choose: bool) -> None:
        super().__init__()
        self._theme, self._may_choose = theme, may_choose
        self._captions: list[PlainLabel] = []
        self._rows = column(theme, space=6)
        self.setLayout(self._rows)
        self._heads = [self._caption(words) for words in self._sides()]
        self._head = self._row(None, *self._heads)
        for item in found:
            self._add(item)
        self._fit()

    def _sides(self) -> tuple[str, str]:
        return self.tr("In Kith"), self.tr("On the card")

    def _caption(self, words: str) -> PlainLabel:
        return PlainLabel(self._theme, words, Face.SECONDARY, Role.SOFT)

    def _row(self, name: QWidget | None, *sides: QWidget) -> BesideLayout:
        made = BesideLayout(self._theme, 2, labels=LABELS, cell=SIDE, at_top=True)
        if name is not None:
            made.name(name)
        for place, side in enumerate(sides):
            made.put(side, place)
        self._rows.addLayout(made)
        return made

    def _side(self, place: int, made: QAbstractButton | None, words: PlainLabel) -> QWidget:
        """What stands on one side; where the sides stand one below the other it says which it is."""
        caption = self._caption(self._sides()[place])
        self._captions.append(caption)
        holder = QWidget()
        side = words if made is None else _Side(made, words, self._theme)
        holder.setLayout(column(self._theme, caption, side, space=2))
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self._head.is_beside(self.width())
        for head in self._heads:
            head.setVisible(beside)
        for caption in self._captions:
            caption.setVisible(not beside)

    def _add(self, item: Difference) -> None:
        theme = self._theme
        self._rows.addWidget(line())
        label = PlainLabel(theme, item.label, Face.SECONDARY, Role.SOFT, wrap=True)
        if not item.may_choose:
            there = self._words(item.there)
            takes = item.take is not Take.MINE
            there.setAccessibleDescription(self.tr("comes in") if takes else self.tr("stays out"))
            here = self._words(item.here)
            self._row(label, self._side(0, None, here), self._side(1, None, there))
            return
        group = QButtonGroup(self)
        theirs = fill_in(self.tr("%1: take %2"), item.label, ", ".join(item.there))
        if not item.here:
            box = self._button(QCheckBox(), theirs, item.take is Take.FILE)
            box.toggled.connect(
                lambda on: self.chosen.emit(item.key, Take.FILE if on else Take.MINE)
            )
            words = self._words(item.there)
            self._row(label, self._side(0, None, self._words(())), self._side(1, box, words))
            return
        mine = fill_in(self.tr("%1: keep %2"), item.label, ", ".join(item.here))
        sides = [(Take.MINE, mine, item.here), (Take.FILE, theirs, item.there)]
        made = []
        for place, (take, name, said) in enumerate(sides):
            radio = self._radio(group, item, take, name)
            made.append(self._side(place, radio, self._words(said)))
        self._row(label, *made)
        if holds_both(item.key):
            name = fill_in(self.tr("%1: keep both"), item.label)
            radio = self._radio(group, item, Take.BOTH, name)
            words = PlainLabel(theme, self.tr("Keep both"), Face.BODY)
            self._row(None, _Side(radio, words, theme))

    def _radio(
        self, group: QButtonGroup, item: Difference, take: Take, name: str
    ) -> QAbstractButton:
        made = self._button(QRadioButton(), name, item.take is take)
        group.addButton(made)
        made.clicked.connect(lambda: self.chosen.emit(item.key, take))
        return made

    def _button(self, made: QAbstractButton, name: str, on: bool) -> QAbstractButton:
        made.setCheckable(True)
        made.setAccessibleName(name)
        made.setChecked(on)
        made.setEnabled(self._may_choose)
        return made

    def _words(self, said: tuple[str, ...]) -> PlainLabel:
        if not said:
            return PlainLabel(self._theme, self.tr("not known"), Face.BODY, Role.FAINT, wrap=True)
        return PlainLabel(self._theme, "\n".join(said), Face.BODY, wrap=True)


class _Side(QWidget):
    """A button and its words, which wrap as those of a button do not; a click on them is one on it."""

    def __init__(self, made: QAbstractButton, words: PlainLabel, theme: Theme) -> None:
        super().__init__()
        self._button = made
        box = row(theme, made, words, space=6)
        box.setStretch(1, 1)
        box.setAlignment(made, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._button.click()
