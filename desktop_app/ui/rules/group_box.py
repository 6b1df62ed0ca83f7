"""Rules of the page that stand together: all, any or none of them have to hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.domain.rules.rule import Group, How, Rule, Unknown
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.calm_fields import ChoiceBox
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.rules.rule_row import FIRST, PartRow, RuleRow, UnknownRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from desktop_app.domain.rules.rule import Part
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext

HOW = 92
"""Width in pixels at the usual font."""


class GroupBox(QFrame):
    """Its rows one below another. The outermost holds groups; those hold rules, and groups only
    where a list that was made elsewhere has them.
    """

    changed = Signal()
    removed = Signal()

    def __init__(
        self, context: UiContext, book: AddressBook, group: Group, *, inner: bool = False
    ) -> None:
        super().__init__()
        self._context, self._book, self._inner = context, book, inner
        theme = context.theme
        self._name = ""
        self._parts: list[PartRow | GroupBox] = []
        self._rows: QVBoxLayout = column(theme, space=10)
        self._add_rule = button(
            self.tr("Add a rule"), "quiet", context.icons.icon("plus"), self.add_rule
        )
        self._add_group = button(
            self.tr("Add a group"), "quiet", context.icons.icon("plus"), self.add_group
        )
        self._add_group.setVisible(not inner)
        self._fault = PlainLabel(theme, "", Face.SECONDARY, Role.EMBER, wrap=True)
        self._fault.hide()
        self._head = self._make_head(group.how)
        foot = flowing(theme, self._add_rule, self._add_group, space=6)
        whole = column(theme, self._head, self._rows, self._fault, foot, space=10)
        if inner:
            self.setProperty("kind", "within")
            whole.setContentsMargins(theme.px(10), theme.px(10), theme.px(6), theme.px(8))
        self.setLayout(whole)
        for part in group.parts:
            self._put(part)
        self.set_name("")

    def _make_head(self, how: How) -> QWidget:
        theme = self._context.theme
        self._how = ChoiceBox()
        words = {How.ALL: self.tr("all"), How.ANY: self.tr("any"), How.NONE: self.tr("none")}
        for each, said in words.items():
            self._how.addItem(said, each)
        self._how.setCurrentIndex(self._how.findData(how))
        self._how.setFixedWidth(theme.px(HOW))
        self._how.currentIndexChanged.connect(lambda _: self.changed.emit())
        before = self.tr("Fits") if self._inner else self.tr("People who fit")
        told = flowing(
            theme,
            PlainLabel(theme, before, Face.BODY, Role.INK),
            self._how,
            PlainLabel(theme, self.tr("of these rules"), Face.BODY, Role.INK),
        )
        self.remove = icon_button(
            theme, self._context.icons, "x", self.tr("Take the group out"), self.removed.emit
        )
        if not self._inner:
            return told
        made, line = QWidget(), row(theme, told, self.remove, space=8)
        line.setStretch(0, 1)
        line.setAlignment(self.remove, Qt.AlignmentFlag.AlignTop)
        made.setLayout(line)
        return made

    def group(self) -> Group:
        """What it says."""
        parts = (
            part.group() if isinstance(part, GroupBox) else part.part() for part in self._parts
        )
        return Group(How(self._how.currentData()), tuple(parts))

    def complete(self) -> Group:
        """The same without rules in which something is still to be said."""
        parts: list[Part] = []
        for part in self._parts:
            if isinstance(part, GroupBox):
                parts.append(part.complete())
            elif not part.fault():
                parts.append(part.part())
        return Group(How(self._how.currentData()), tuple(parts))

    def show_group(self, group: Group) -> None:
        """Show other rules."""
        clear(self._rows)
        self._parts.clear()
        self._how.setCurrentIndex(self._how.findData(group.how))
        self._fault.hide()
        for part in group.parts:
            self._put(part)
        self.set_name(self._name)

    def show_faults(self) -> bool:
        """Say what is still to be said; True when something is. The focus goes to the first."""
        empty = "" if self._parts else self._nothing()
        self._fault.setText(empty)
        self._fault.setVisible(bool(empty))
        if empty:
            self._add_rule.setFocus()
        faulty = [
            part
            for part in reversed(self._parts)
            if (part.show_faults() if isinstance(part, GroupBox) else part.show_fault())
        ]
        return bool(faulty or empty)

    def _nothing(self) -> str:
        if self._inner:
            return self.tr("Add a rule to this group, or take the group out.")
        return self.tr("Add a rule: without one everybody would be in the list.")

    def set_name(self, words: str) -> None:
        """What the group is called, as "Group 3"; "" for the outermost."""
        self._name = words
        called = words or self.tr("The list")
        self._how.setAccessibleName(fill_in(self.tr("%1: how many of its rules hold"), called))
        for made, plain, said in (
            (self._add_rule, self.tr("Add a rule"), self.tr("Add a rule to: %1")),
            (self._add_group, self.tr("Add a group"), self.tr("Add a group to: %1")),
        ):
            made.setAccessibleName(fill_in(said, called) if words else plain)
        said = fill_in(self.tr("Take out: %1"), called)
        self.remove.setAccessibleName(said)
        hint(self.remove, said)
        for number, part in enumerate(self._parts, 1):
            name = self.tr("Group %1") if isinstance(part, GroupBox) else self.tr("Rule %1")
            own = fill_in(name, str(number))
            part.set_name(f"{words}, {own}" if words else own)

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it, in reading order."""
        inner = [self.remove] if self._inner else []
        within = [stop for part in self._parts for stop in part.stops()]
        foot = [self._add_rule] if self._inner else [self._add_rule, self._add_group]
        return [self._how, *inner, *within, *foot]

    def land(self) -> None:
        """Put the focus on the first rule, or where one is added."""
        if self._parts:
            self._parts[0].land()
        else:
            self._add_rule.setFocus()

    def add_rule(self) -> None:
        """One more rule, with the focus in it."""
        self._added(self._put(FIRST))

    def add_group(self) -> None:
        """A group with a rule, with the focus in it."""
        self._added(self._put(Group(How.ANY, (FIRST,))))

    def _added(self, made: PartRow | GroupBox) -> None:
        self._fault.hide()
        self.changed.emit()
        made.land()

    def _put(self, part: Part) -> PartRow | GroupBox:
        made: PartRow | GroupBox
        if isinstance(part, Rule):
            made = RuleRow(self._context, self._book, part)
        elif isinstance(part, Unknown):
            made = UnknownRow(self._context, part)
        else:
            made = GroupBox(self._context, self._book, part, inner=True)
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._take_out(made))
        self._parts.append(made)
        self._rows.addWidget(made)
        self.set_name(self._name)
        return made

    def _take_out(self, made: PartRow | GroupBox) -> None:
        at = self._parts.index(made)
        self._parts.remove(made)
        self._rows.removeWidget(made)
        made.hide()
        made.deleteLater()
        self.set_name(self._name)
        self.changed.emit()
        if self._parts:
            self._parts[min(at, len(self._parts) - 1)].land()
        else:
            self._add_rule.setFocus()
