"""One rule of the page: what it looks at, how it compares, with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.rules.kind import KNOWN, Shape
from desktop_app.domain.rules.kinds import KINDS, is_complete
from desktop_app.domain.rules.own_kinds import COMPARISONS
from desktop_app.domain.rules.rule import Rule, Unknown
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.rules.editor import Desk, Editor
from desktop_app.ui.rules.editors import NothingEditor, editor, first_value
from desktop_app.ui.rules.own_field_box import OwnFieldBox
from desktop_app.ui.words.rules import (
    say_comparison,
    say_kind,
    say_missing,
    say_no_field,
    say_unknown,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.rules.rule import Value
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext

KIND, COMPARISON = 178, 178
"""Widths in pixels at the usual font."""
FIRST = Rule("tag", "is", ())
"""What a rule that is added looks at before another is chosen."""


class PartRow(QWidget):
    """What rules and what is not understood have in common: a way to take it out."""

    removed = Signal()
    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.remove = icon_button(
            context.theme, context.icons, "x", self.tr("Take the rule out"), self.removed.emit
        )

    def part(self) -> Rule | Unknown:
        """What it says."""
        raise NotImplementedError

    def fault(self) -> str:
        """What is still to be said, "" when nothing is."""
        return ""

    def show_fault(self) -> bool:
        """Say what is still to be said; False when nothing is."""
        return False

    def set_name(self, words: str) -> None:
        """What it is called, as "Rule 2"."""
        said = fill_in(self.tr("Take out: %1"), words)
        self.remove.setAccessibleName(said)
        hint(self.remove, said)

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it, in reading order."""
        return [self.remove]

    def land(self) -> None:
        """Put the focus where it begins."""
        self.remove.setFocus()


class UnknownRow(PartRow):
    """A rule of a newer Kith: kept unless it is taken out."""

    def __init__(self, context: UiContext, unknown: Unknown) -> None:
        super().__init__(context)
        self._unknown = unknown
        words = PlainLabel(context.theme, say_unknown(1), Face.BODY, Role.SOFT, wrap=True)
        box = row(context.theme, words, self.remove)
        box.setStretch(0, 1)
        self.setLayout(box)

    def part(self) -> Unknown:
        return self._unknown


class RuleRow(PartRow):
    """A rule that can be changed."""

    def __init__(self, context: UiContext, book: AddressBook, rule: Rule) -> None:
        super().__init__(context)
        self._context, self._book = context, book
        self._name = ""
        theme = context.theme
        self._kind, self._comparison = ChoiceBox(), ChoiceBox()
        for key in KINDS:
            self._kind.addItem(say_kind(key), key)
        self._kind.setMaxVisibleItems(len(KINDS))
        self._of = OwnFieldBox(book)
        for box, wide in (
            (self._kind, KIND),
            (self._of, KIND),
            (self._comparison, COMPARISON),
        ):
            box.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setFixedWidth(theme.px(wide))
        self._place = QWidget()
        self._held = column(theme, space=0)
        self._place.setLayout(self._held)
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self._editor: Editor = NothingEditor()
        asks = turning(theme, self._kind, self._of, self._comparison, gap=4, space=6)
        self._fields = turning(theme, asks, Part(self._place, 1), space=6, gap=4, at_top=True)
        line = row(theme, self._fields, self.remove, space=6)
        line.setStretch(0, 1)
        line.setAlignment(self.remove, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(theme, line, self._fault, space=4))
        self._kind.setCurrentIndex(self._kind.findData(rule.kind))
        self._offer_fields(rule.of)
        self._offer_comparisons(rule.comparison)
        self._edit(rule.value)
        self._kind.currentIndexChanged.connect(lambda _: self._other_kind())
        self._of.currentIndexChanged.connect(lambda _: self._other_field())
        self._comparison.currentIndexChanged.connect(lambda _: self._other_comparison())

    def part(self) -> Rule:
        desk = self._desk()
        of = self._of.chosen() if desk.kind.of else 0
        return Rule(desk.kind.key, desk.comparison, self._editor.value(), of)

    def fault(self) -> str:
        rule = self.part()
        if is_complete(rule):
            return ""
        if KINDS[rule.kind].of and not rule.of:
            return say_no_field(any_there=self._of.count() > 1)
        return say_missing(rule)

    def show_fault(self) -> bool:
        words = self.fault()
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        if words:
            rule = self.part()
            (self._of if KINDS[rule.kind].of and not rule.of else self._editor).setFocus()
        return bool(words)

    def set_name(self, words: str) -> None:
        super().set_name(words)
        self._name = words
        self._kind.setAccessibleName(fill_in(self.tr("%1, what it looks at"), words))
        self._of.setAccessibleName(fill_in(self.tr("%1, which field"), words))
        self._comparison.setAccessibleName(fill_in(self.tr("%1, how it compares"), words))
        self._editor.set_name(fill_in(self.tr("%1, with what"), words))

    def stops(self) -> list[QWidget]:
        of = [self._of] if self._desk().kind.of else []
        return [self._kind, *of, self._comparison, *self._editor.stops(), self.remove]

    def land(self) -> None:
        self._kind.setFocus()

    def _desk(self) -> Desk:
        kind = KINDS[str(self._kind.currentData())]
        comparison = str(self._comparison.currentData())
        return Desk(
            self._context, self._book, kind, comparison, self._of.field() if kind.of else None
        )

    def _offer_fields(self, chosen: int | None = None) -> None:
        has_fields = bool(KINDS[str(self._kind.currentData())].of)
        if has_fields:
            self._of.offer(chosen)
        self._of.setVisible(has_fields)

    def _offer_comparisons(self, chosen: str = "") -> None:
        key = str(self._kind.currentData())
        self._comparison.blockSignals(True)
        self._comparison.clear()
        for comparison in self._comparisons(key, chosen):
            self._comparison.addItem(say_comparison(key, comparison), comparison)
        self._comparison.setCurrentIndex(max(0, self._comparison.findData(chosen)))
        self._comparison.blockSignals(False)

    def _comparisons(self, key: str, chosen: str) -> Sequence[str]:
        """Those that fit the field a rule looks at, and the one it has all the same."""
        if not KINDS[key].of:
            return tuple(KINDS[key].comparisons)
        field = self._of.field()
        fitting = COMPARISONS[field.kind] if field else tuple(KNOWN)
        return fitting if chosen in ("", *fitting) else (*fitting, chosen)

    def _other_kind(self) -> None:
        self._offer_fields()
        self._offer_comparisons()
        self._edit(first_value(self._desk()))
        self._tell()

    def _other_field(self) -> None:
        """One of the same kind is compared in the same way."""
        before = str(self._comparison.currentData())
        field = self._of.field()
        self._offer_comparisons(before if field and before in COMPARISONS[field.kind] else "")
        desk, value = self._desk(), self._editor.value()
        shape = desk.kind.comparisons[desk.comparison]
        fits = desk.comparison == before and shape is not Shape.OFFERED
        self._edit(value if fits else first_value(desk))
        self._tell()

    def _other_comparison(self) -> None:
        """Another one that asks for a value of the same shape keeps it."""
        desk, value = self._desk(), self._editor.value()
        if not desk.kind.fits(desk.comparison, value) or value is None:
            value = first_value(desk)
        self._edit(value)
        self._tell()

    def _edit(self, value: Value) -> None:
        before, self._editor = self._editor, editor(self._desk(), value)
        before.hide()
        before.deleteLater()
        self._editor.changed.connect(self._tell)
        self._held.addWidget(self._editor)
        self._fields.need(1, self._context.theme.px(self._editor.needs))
        self._place.setVisible(not isinstance(self._editor, NothingEditor))
        if self._name:
            self.set_name(self._name)

    def _tell(self) -> None:
        words = self.fault()
        self._fault.setText(words)
        if not words:
            self._fault.hide()
        self.changed.emit()
