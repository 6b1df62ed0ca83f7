"""Asks for a field of work: its name, its area, and the words that tell of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.fields import Field
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.ui.kit.theme import Theme


class FieldDialog(QDialog):
    """`then` is given the field. It can be kept once it has a name."""

    def __init__(
        self,
        theme: Theme,
        areas: Sequence[str],
        then: Callable[[Field], object],
        parent: QWidget,
        field: Field | None = None,
        area: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Field of work"))
        self._then, self._field, self._areas = then, field, areas
        self.name = self._line(self.tr("Field"), "" if field is None else field.name)
        self.area = self._line(self.tr("Area"), area if field is None else field.area)
        words = "" if field is None else ", ".join(field.words)
        self.words = self._line(self.tr("Words that tell of it"), words)
        self._build(theme)
        self.name.textChanged.connect(self._typed)
        self.resize(theme.px(420), self.sizeHint().height())
        self._typed()

    def _build(self, theme: Theme) -> None:
        self.keep = button(self.tr("Keep"), "primary", clicked=self._take)
        self.keep.setDefault(True)
        cancel = button(self.tr("Cancel"), clicked=self.reject)
        hint = self.tr(
            "Words as they stand in titles and names, commas between them; one that ends in a hyphen "
            "also stands for all that begin so (publish- for publisher)."
        )
        told = [
            PlainLabel(
                theme,
                self.tr("Without an area, the field is one of its own."),
                Face.SECONDARY,
                Role.SOFT,
                wrap=True,
            ),
            PlainLabel(theme, hint, Face.SECONDARY, Role.SOFT, wrap=True),
        ]
        lines = list[QWidget]()
        for line, below in ((self.name, None), (self.area, told[0]), (self.words, told[1])):
            lines.append(PlainLabel(theme, line.accessibleName(), Face.SMALL_STRONG))
            lines.append(line)
            if below is not None:
                lines.append(below)
        self.setLayout(
            column(
                theme,
                *lines,
                row(theme, None, cancel, self.keep),
                space=6,
                margins=(20, 16, 20, 16),
            )
        )

    def _line(self, label: str, text: str) -> LineField:
        line = LineField(text)
        line.setAccessibleName(label)
        return line

    def _typed(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    def _take(self) -> None:
        name = self.name.text().strip()
        area = self.area.text().strip()
        known = {each.casefold(): each for each in self._areas}
        words = tuple(word.strip() for word in self.words.text().split(",") if word.strip())
        is_general = self._field is not None and self._field.general
        self._then(Field(name, known.get(area.casefold(), area) or name, words, is_general))
        self.accept()
