"""Somebody of a backup: a box to bring them back, and on a click what differs from now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QWidget

from desktop_app.domain.backup_contents import Then
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import column, is_mirrored, row
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
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
        below = row(theme, about, None, space=0, margins=(NAME_INSET, 0, 0, 0))
        words = column(theme, row(theme, self.name, None, space=0), below, space=0)
        badge = self._how(how)
        line = row(theme, self.box, face, words, badge, space=10)
        line.setStretch(2, 1)
        line.setAlignment(badge, Qt.AlignmentFlag.AlignVCenter)
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
        theme, made = self._context.theme, QWidget()
        found = differences(self.person)
        grid = QGridLayout(made)
        grid.setContentsMargins(*_hung(theme.px(HANGS), theme.px(6)))
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        if not found:
            same = self.person.state is Then.AS_NOW
            words = (
                self.tr("Nothing differs.") if same else self.tr("Only what no page shows differs.")
            )
            grid.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True))
            return made
        heads = ("", self.tr("In the copy"), self.tr("Now"))
        for place, words in enumerate(heads):
            grid.addWidget(PlainLabel(theme, words, Face.SECONDARY, Role.FAINT), 0, place)
            grid.setColumnStretch(place, 1)
        for at, side in enumerate(found, 1):
            for place, words in enumerate((side.label, _lines(side.then), _lines(side.now))):
                role = Role.SOFT if place == 0 else Role.INK
                said = PlainLabel(theme, words or "–", Face.SECONDARY, role, wrap=True)
                grid.addWidget(said, at, place, Qt.AlignmentFlag.AlignTop)
        return made


def _hung(beginning: int, below: int) -> tuple[int, int, int, int]:
    return (0, 0, beginning, below) if is_mirrored() else (beginning, 0, 0, below)


def _lines(values: tuple[str, ...]) -> str:
    shown = [cut(value, 200) for value in values[:MOST_LINES]]
    return "\n".join([*shown, *(["…"] if len(values) > MOST_LINES else [])])
