"""Somebody of a backup: a box to bring them back, and on a click what differs from now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from desktop_app.domain.backup_contents import Then
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import column, is_mirrored, row
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.backup_contents import differences, say_person
from desktop_app.ui.words.card_facts import headline
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from desktop_app.domain.backup_contents import PersonThen
    from desktop_app.ui.kit.context import UiContext

AVATAR = 34
NAME_INSET = 4
HANGS = 78
"""How far the name stands from the beginning of a row."""
WORDS = 150
"""Pixels at the usual font below which how they differ stands under the name."""
MOST_LINES = 3


class PersonThenRow(QFrame):
    """`ticked` when the box is."""

    ticked = Signal()

    def __init__(self, context: UiContext, person: PersonThen) -> None:
        super().__init__()
        self.person, self._context = person, context
        theme = context.theme
        name = cut(person.then.person.display_name, LONGEST_NAME)
        how = say_person(person, context.now())
        self.setAccessibleName(fill_in(self.tr("%1: %2"), name, how))
        self.box = QCheckBox()
        self.box.setAccessibleName(self.accessibleName())
        self.box.toggled.connect(lambda _: self.ticked.emit())
        # Of who is as now there is nothing to be brought back; the name stays in line.
        policy = self.box.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.box.setSizePolicy(policy)
        if person.state is Then.AS_NOW:
            self.box.hide()
        face = Avatar(theme, AVATAR, ring=False)
        face.show_person(name, person.then.person.uid)
        self.name = NameButton(name, self.unfold)
        self.name.setAccessibleName(fill_in(self.tr("%1: what differs"), name))
        about = PlainLabel(theme, headline(person.then), Face.SECONDARY, Role.SOFT, elide=True)
        below = row(theme, about, None, space=0)
        below.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        words = column(theme, row(theme, self.name, None, space=0), below, space=0)
        said = turning(theme, Part(words, 1, WORDS), self._how(how), space=10, gap=2)
        line = row(theme, self.box, face, said, space=10)
        line.setStretch(2, 1)
        self._more: QWidget | None = None
        self._whole = column(theme, line, space=6, margins=(0, 5, 0, 5))
        self.setLayout(self._whole)

    def uid(self) -> str:
        """Whose row it is."""
        return self.person.then.person.uid

    def unfold(self) -> None:
        """Show what differs, or hide it again."""
        if self._more is None:
            self._more = self._differences()
            self._whole.addWidget(self._more)
            self._more.show()
        else:
            self._more.setVisible(self._more.isHidden())

    def _how(self, words: str) -> QWidget:
        theme, state = self._context.theme, self.person.state
        if state is Then.AS_NOW:
            return PlainLabel(theme, words, Face.SECONDARY, Role.FAINT)
        if state in (Then.GONE, Then.TRASHED):
            return Badge(theme, words, Role.EMBER, Role.EMBER_BG)
        return Badge(theme, words)

    def _differences(self) -> QWidget:
        theme, found = self._context.theme, differences(self.person)
        lines: list[QWidget] = []
        for side in found:
            lines.append(self._line(side.label, Role.SOFT))
            for words, values in (
                (self.tr("In the copy: %1"), side.then),
                (self.tr("Now: %1"), side.now),
            ):
                lines.append(self._line(fill_in(words, _lines(values) or "–"), Role.INK))
        if not found:
            same = self.person.state is Then.AS_NOW
            words = (
                self.tr("Nothing differs.") if same else self.tr("Only what no page shows differs.")
            )
            lines = [self._line(words, Role.SOFT)]
        made, box = QWidget(), column(theme, *lines, space=2)
        box.setContentsMargins(*_hung(theme.px(HANGS), theme.px(6)))
        made.setLayout(box)
        return made

    def _line(self, words: str, role: Role) -> PlainLabel:
        return PlainLabel(self._context.theme, words, Face.SECONDARY, role, wrap=True)


def _hung(beginning: int, below: int) -> tuple[int, int, int, int]:
    return (0, 0, beginning, below) if is_mirrored() else (beginning, 0, 0, below)


def _lines(values: tuple[str, ...]) -> str:
    shown = [cut(value, 200) for value in values[:MOST_LINES]]
    return "; ".join([*shown, *(["…"] if len(values) > MOST_LINES else [])])
