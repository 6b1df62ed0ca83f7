"""The rhythm of a tag: how often to be in touch with everybody who carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QWidget

from desktop_app.domain.cadence import LONGEST_CHOSEN, PROPOSED, Cadence
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, plain_text
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.tags import Tag
    from desktop_app.ui.kit.context import UiContext


class TagRhythm(QDialog):
    """Asks for a rhythm or none; `saved` carries the Cadence or None."""

    help_page = "rhythms"
    saved = Signal(object)

    def __init__(self, context: UiContext, tag: Tag, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(fill_in(self.tr("Rhythm of the tag %1"), tag.name[:60]))
        self._theme = theme = context.theme
        self._on = QCheckBox(plain_text(self.tr("Everybody with this tag has a rhythm")))
        self._on.setChecked(tag.cadence is not None)
        self._on.toggled.connect(self._switch)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        proposed = tag.cadence or PROPOSED
        self._ideal = self._days(grid, 0, self.tr("Be in touch every"), proposed.ideal_days)
        self._longest = self._days(grid, 1, self.tr("At the latest after"), proposed.longest_days)
        self._ideal.valueChanged.connect(self._longest.setMinimum)
        self._longest.setMinimum(self._ideal.value())
        why = self.tr(
            "It goes before the rhythm of the circle; of several tags the shortest counts. A rhythm of the "
            "person’s own goes before both."
        )
        save = button(self.tr("Save"), "primary", clicked=self._save)
        save.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        words = PlainLabel(theme, why, Face.SECONDARY, Role.SOFT, wrap=True)
        self.setLayout(
            column(
                theme,
                words,
                self._on,
                grid,
                None,
                row(theme, None, cancel, save),
                space=14,
                margins=(20, 16, 20, 16),
            )
        )
        self._switch(self._on.isChecked())
        self.resize(theme.px(420), self.sizeHint().height())

    def _days(self, grid: QGridLayout, line: int, words: str, value: int) -> NumberBox:
        box = NumberBox()
        box.setRange(1, LONGEST_CHOSEN)
        box.setValue(value)
        box.setSuffix(self.tr(" days"))
        box.setAccessibleName(words)
        inset(self._theme, box)
        grid.addWidget(PlainLabel(self._theme, words), line, 0)
        grid.addWidget(box, line, 1)
        grid.setColumnStretch(2, 1)
        return box

    def _switch(self, on: bool) -> None:
        self._ideal.setEnabled(on)
        self._longest.setEnabled(on)

    def _save(self) -> None:
        self.saved.emit(
            Cadence(self._ideal.value(), self._longest.value()) if self._on.isChecked() else None
        )
        self.accept()
