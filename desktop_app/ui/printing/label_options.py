"""What can be chosen for labels: the sheet, or own measures, and where to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.printing.labels import SHEETS, own_sheet, usual_sheet
from desktop_app.domain.printing.wishes import Each, LabelWishes, WhichAddress
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.calm_fields import NumberBox
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.wrapped_box import WrappedBox
from desktop_app.ui.printing.fields import Choice, below, paper_choice
from desktop_app.ui.printing.options import Options, Whom
from desktop_app.ui.words.errors import say_error
from desktop_app.ui.words.printed import say_each, say_sheet, say_which

if TYPE_CHECKING:
    from desktop_app.domain.printing.labels import LabelSheet
    from desktop_app.domain.printing.paper import Paper
    from desktop_app.ui.kit.context import UiContext


class LabelOptions(Options):
    """The sheet, the label to begin with, which address, and outlines for a test."""

    def __init__(self, context: UiContext, whom: Choice[Whom], paper: Paper) -> None:
        super().__init__(context)
        self.whom = whom
        of_paper = sorted(SHEETS.values(), key=lambda sheet: sheet.paper is not paper)
        offered: list[tuple[str, LabelSheet | None]] = [
            (say_sheet(sheet), sheet) for sheet in of_paper
        ]
        offered.append((self.tr("Other measures…"), None))
        self._sheet: Choice[LabelSheet | None] = Choice(
            self.tr("Sheet"), offered, usual_sheet(paper)
        )
        # The list may be wider than the field: all of each sheet is read.
        sure(self._sheet.view()).setMinimumWidth(context.theme.px(330))
        self._own = OwnMeasures(context, paper)
        self._own.hide()
        self._start = NumberBox()
        self._start.setAccessibleName(self.tr("Begin with label"))
        self._start.setMinimum(1)
        self._which = Choice(self.tr("Address"), [(say_which(each), each) for each in WhichAddress])
        self._each = Choice(self.tr("One label for"), [(say_each(each), each) for each in Each])
        self._which.currentIndexChanged.connect(lambda _: self._fit_each())
        self._outline = WrappedBox(self.tr("Draw the edges, for a test"))
        for choice in (whom, self._which, self._each):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._sheet.currentIndexChanged.connect(lambda _: self._sheet_chosen())
        self._own.changed.connect(self._sheet_chosen)
        self._start.valueChanged.connect(lambda _: self.changed.emit())
        self._outline.toggled.connect(lambda _: self.changed.emit())
        self.stack(
            (self.tr("Whom"), whom),
            (self.tr("Sheet"), self._sheet),
            self._own,
            (self.tr("Begin with label"), self._start),
            (self.tr("Address"), self._which),
            (self.tr("One label for"), self._each),
            self._outline,
        )
        self._bound()

    def wishes(self) -> LabelWishes | None:
        """What is wanted; None while own measures cannot be."""
        sheet = self._sheet.thing or self._own.sheet
        if sheet is None:
            return None
        start, outline = self._start.value(), self._outline.isChecked()
        return LabelWishes(sheet, start, self._which.thing, outline, self._each.thing)

    def _fit_each(self) -> None:
        """Nobody works in a household."""
        self._each.setEnabled(self._which.thing is not WhichAddress.WORK)

    def _sheet_chosen(self) -> None:
        self._own.setVisible(self._sheet.thing is None)
        self._bound()
        self.changed.emit()

    def _bound(self) -> None:
        """No label is begun with that the sheet does not have."""
        sheet = self._sheet.thing or self._own.sheet
        if sheet is not None:
            self._start.blockSignals(True)
            self._start.setMaximum(sheet.count)
            self._start.blockSignals(False)


class OwnMeasures(Options):
    """A sheet by its measures, in millimetres; what cannot be is said below."""

    def __init__(self, context: UiContext, paper: Paper) -> None:
        super().__init__(context)
        self.sheet: LabelSheet | None = None
        self._paper = paper_choice(self.tr("Paper of the labels"), paper)
        self._paper.currentIndexChanged.connect(lambda _: self._read())
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(context.theme.px(8))
        self._fields: dict[str, QLineEdit] = {}
        for place, (key, words, value) in enumerate(self._measures(usual_sheet(paper))):
            field = QLineEdit(QLocale().toString(round(value, 2)))
            field.setAccessibleName(words)
            field.setMinimumWidth(context.theme.px(40))
            field.textEdited.connect(lambda _: self._read())
            self._fields[key] = field
            grid.addWidget(below(context, words, field), place // 2, place % 2)
        holder = QWidget()
        holder.setLayout(grid)
        self._wrong = PlainLabel(context.theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        paper_field = below(context, self.tr("Paper of the labels"), self._paper)
        self.setLayout(column(context.theme, paper_field, holder, self._wrong, space=8))
        self._read(tell=False)

    def _measures(self, sheet: LabelSheet) -> list[tuple[str, str, float]]:
        return [
            ("across", self.tr("Labels across"), sheet.across),
            ("down", self.tr("Labels down"), sheet.down),
            ("width", self.tr("Width, mm"), sheet.width),
            ("height", self.tr("Height, mm"), sheet.height),
            ("left", self.tr("From the left, mm"), sheet.left),
            ("top", self.tr("From above, mm"), sheet.top),
            ("step_x", self.tr("Step across, mm"), sheet.step_x),
            ("step_y", self.tr("Step down, mm"), sheet.step_y),
        ]

    def _read(self, *, tell: bool = True) -> None:
        numbers = {key: _number(field.text()) for key, field in self._fields.items()}
        self.sheet, wrong = None, ""
        if None in numbers.values():
            wrong = self.tr("Write numbers in all fields.")
        else:
            try:
                self.sheet = self._sheet_of({key: value or 0 for key, value in numbers.items()})
            except InvalidValueError as error:
                wrong = say_error(error)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        if tell:
            self.changed.emit()

    def _sheet_of(self, numbers: dict[str, float]) -> LabelSheet:
        return own_sheet(
            self._paper.thing,
            int(numbers["across"]),
            int(numbers["down"]),
            (numbers["width"], numbers["height"]),
            (numbers["left"], numbers["top"]),
            (numbers["step_x"], numbers["step_y"]),
        )


def _number(text: str) -> float | None:
    """A number as it is written here, or with a point; None for anything else."""
    for locale in (QLocale(), QLocale.c()):
        value, fits = locale.toDouble(text.strip())
        if fits and 0 <= value < 1000:
            return float(value)
    return None
