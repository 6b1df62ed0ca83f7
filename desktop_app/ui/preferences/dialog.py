"""Preferences: appearance, text size, rhythms of the circles, where the data is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from desktop_app.domain.cadence import Cadence, Circle
from desktop_app.domain.errors import InvalidValueError
from desktop_app.ui.kit.boxes import column, frame, row, scroller, steady
from desktop_app.ui.kit.buttons import button, choices
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.theme import SCALES, Face, Role

if TYPE_CHECKING:
    from desktop_app.services.tags import Tags
    from desktop_app.ui.look import Look


class Preferences(QDialog):
    """Every change takes effect at once."""

    started = Signal(object)
    appearance_changed = Signal(str, float)
    asked_move = Signal(object)

    def __init__(self, look: Look, tags: Tags, folder: Path, can_move: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._look, self._tags, self._folder = look, tags, folder
        theme = look.theme
        content = QWidget()
        cards = column(theme, self._appearance(), self._rhythms(), self._data(can_move), None, space=12)
        content.setLayout(cards)
        close = button(self.tr("Close"), clicked=self.accept)
        foot = row(theme, None, close, margins=(20, 0, 20, 0))
        area = steady(scroller(content), cards, theme)
        self.setLayout(column(theme, row(theme, area, margins=(20, 0, 6, 0)), foot, space=14, margins=(0, 20, 0, 16)))
        room = self.screen().availableGeometry().height() - theme.px(80)
        self.resize(theme.px(620), min(theme.px(730), room))

    def _card(self, title: str, *things) -> QWidget:
        theme = self._look.theme
        return frame(
            "card", column(theme, PlainLabel(theme, title, Face.TITLE), *things, space=10, margins=(18, 14, 18, 16))
        )

    def _appearance(self) -> QWidget:
        theme = self._look.theme
        made = []
        for key, words in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            mode = QRadioButton(words)
            mode.setProperty("choice", key)
            mode.setChecked(theme.choice == key)
            made.append(mode)
        self._modes = choices(*made)
        modes = row(theme, *made, None, space=16)
        self._modes.buttonClicked.connect(lambda _: self._say_appearance())
        self._size = QComboBox()
        self._size.setAccessibleName(self.tr("Text size"))
        for scale in SCALES:
            self._size.addItem(f"{round(scale * 100)} %", scale)
            if abs(scale - theme.text_scale) < 0.01:
                self._size.setCurrentIndex(self._size.count() - 1)
        self._size.currentIndexChanged.connect(lambda _: self._say_appearance())
        size = row(theme, PlainLabel(theme, self.tr("Text size"), Face.BODY, Role.SOFT), self._size, None, space=12)
        return self._card(self.tr("Appearance"), modes, size)

    def _say_appearance(self) -> None:
        chosen = self._modes.checkedButton()
        self.appearance_changed.emit(chosen.property("choice") if chosen else "system", self._size.currentData())

    def _rhythms(self) -> QWidget:
        theme = self._look.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        for place, words in enumerate(
            (self.tr("Circle"), self.tr("Be in touch every"), self.tr("At the latest after"))
        ):
            grid.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.FAINT), 0, place)
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        for circle in self._tags.circles():
            line = grid.rowCount()
            grid.addWidget(PlainLabel(theme, circle.name), line, 0)
            if circle.cadence is None:
                grid.addWidget(PlainLabel(theme, self.tr("No rhythm"), Face.BODY, Role.FAINT), line, 1)
                continue
            self._add_rhythm(grid, line, circle, circle.cadence)
        grid.setColumnStretch(3, 1)
        why = self.tr("The defaults follow what research found about how often ties of each closeness are kept up.")
        return self._card(
            self.tr("Rhythms"), PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True), grid, self._fault
        )

    def _add_rhythm(self, grid: QGridLayout, line: int, circle: Circle, cadence: Cadence) -> None:
        boxes = []
        for place, (value, words) in enumerate(
            (
                (cadence.ideal_days, self.tr("%1: be in touch every")),
                (cadence.longest_days, self.tr("%1: at the latest after")),
            ),
            1,
        ):
            box = QSpinBox()
            box.setRange(1, 3650)
            box.setValue(value)
            box.setSuffix(self.tr(" days"))
            box.setAccessibleName(words.replace("%1", circle.name))
            inset(self._look.theme, box)
            grid.addWidget(box, line, place)
            boxes.append(box)
        for box in boxes:
            box.editingFinished.connect(lambda: self._save_rhythm(circle, boxes[0].value(), boxes[1].value()))

    def _save_rhythm(self, circle: Circle, ideal: int, longest: int) -> None:
        stored = next((item for item in self._tags.circles() if item.id == circle.id), circle)
        if stored.cadence == Cadence(ideal, longest):
            return
        try:
            self.started.emit(self._tags.save_circle(replace(stored, cadence=Cadence(ideal, longest))))
            self._fault.hide()
        except InvalidValueError as error:
            self._fault.setText(str(error))
            self._fault.show()

    def _data(self, can_move: bool) -> QWidget:
        theme = self._look.theme
        place = PlainLabel(theme, str(self._folder), Face.BODY, Role.INK, wrap=True)
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        open_it = button(
            self.tr("Show folder"), icon=self._look.icons.icon("folder-open"),
            clicked=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))),
        )  # fmt: skip
        move = button(self.tr("Keep it elsewhere…"), clicked=self._choose)
        move.setEnabled(can_move)
        words = self.tr("Everything is in one file on this computer. Nothing leaves it.")
        return self._card(
            self.tr("Your data"), PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True), place,
            row(theme, open_it, move, None),
        )  # fmt: skip

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to keep your address book"), str(self._folder.parent))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.asked_move.emit(Path(name)))
        dialog.open()
