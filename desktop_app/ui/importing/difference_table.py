"""The fields in which a card differs, side by side, with a choice for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QRadioButton,
    QWidget,
)

from desktop_app.domain.field_choices import Take, holds_both
from desktop_app.ui.kit.boxes import line, row
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent

    from desktop_app.ui.importing.differences import Difference
    from desktop_app.ui.kit.theme import Theme


class DifferenceTable(QWidget):
    """Rows of a field, what stands here and what the card says. `chosen` carries the key of a field
    and whose word is to stand there, a Take.
    """

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, found: Sequence[Difference], *, may_choose: bool) -> None:
        super().__init__()
        self._theme, self._may_choose = theme, may_choose
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        for column, words in ((1, self.tr("In Kith")), (2, self.tr("On the card"))):
            grid.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.SOFT), 0, column)
            grid.setColumnStretch(column, 1)
        for item in found:
            self._add(item)

    def _add(self, item: Difference) -> None:
        theme, grid = self._theme, self._grid
        grid.addWidget(line(), grid.rowCount(), 0, 1, 3)
        place, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
        label = PlainLabel(theme, item.label, Face.SECONDARY, Role.SOFT, wrap=True)
        grid.addWidget(label, place, 0, top)
        if not item.may_choose:
            grid.addWidget(self._words(item.here), place, 1, top)
            there = self._words(item.there)
            takes = item.take is not Take.MINE
            there.setAccessibleDescription(self.tr("comes in") if takes else self.tr("stays out"))
            grid.addWidget(there, place, 2, top)
            return
        group = QButtonGroup(self)
        theirs = fill_in(self.tr("%1: take %2"), item.label, ", ".join(item.there))
        if not item.here:
            grid.addWidget(self._words(()), place, 1, top)
            box = self._button(QCheckBox(), theirs, item.take is Take.FILE)
            box.toggled.connect(
                lambda on: self.chosen.emit(item.key, Take.FILE if on else Take.MINE)
            )
            grid.addWidget(_Side(box, self._words(item.there), theme), place, 2, top)
            return
        mine = fill_in(self.tr("%1: keep %2"), item.label, ", ".join(item.here))
        sides = [(Take.MINE, mine, item.here), (Take.FILE, theirs, item.there)]
        for column, (take, name, said) in enumerate(sides, 1):
            radio = self._radio(group, item, take, name)
            grid.addWidget(_Side(radio, self._words(said), theme), place, column, top)
        if holds_both(item.key):
            name = fill_in(self.tr("%1: keep both"), item.label)
            radio = self._radio(group, item, Take.BOTH, name)
            words = PlainLabel(theme, self.tr("Keep both"), Face.BODY)
            grid.addWidget(_Side(radio, words, theme), place + 1, 1, 1, 2, top)

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
