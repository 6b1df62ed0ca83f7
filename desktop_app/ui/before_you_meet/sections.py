"""The parts of the page: an icon, a heading, lines, and what can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from desktop_app.domain.proposals import ProposalKind
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import IconLabel, PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel
from desktop_app.ui.kit.theme import Face, Role

if TYPE_CHECKING:
    from desktop_app.domain.meetings import MeetingPage
    from desktop_app.ui.before_you_meet.words import Part
    from desktop_app.ui.kit.context import UiContext


class Section(QFrame):
    """One part. `ticked` carries a reminder whose promise was kept, `help_asked` a match to take up,
    `talk_asked` one to talk about first.
    """

    ticked = Signal(object)
    help_asked = Signal(object)
    talk_asked = Signal(object)

    def __init__(self, context: UiContext, part: Part, page: MeetingPage) -> None:
        super().__init__()
        theme = context.theme
        self._context, self._page = context, page
        gives = part.key == "help"
        icon = IconLabel(context.icons, part.icon, theme, Role.GREEN if gives else Role.EMBER, 18)
        self._words = column(theme, PlainLabel(theme, part.heading, Face.TITLE, wrap=True), space=5)
        if part.key == "promised":
            self._add_promises()
        else:
            for strong, said in part.lines:
                self._add_line(strong, said)
        if gives and page.guest.helps:
            self._add_help()
        box = row(theme, icon, self._words, space=14)
        box.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.setAccessibleName(part.heading)

    def _add_line(self, strong: str, said: str) -> None:
        theme = self._context.theme
        if strong:
            made = MarkedLabel(theme, Face.BODY, Role.SOFT)
            made.show_parts([(strong, True), (f" {said}", False)])
            self._words.addWidget(made)
        else:
            self._words.addWidget(PlainLabel(theme, said, Face.BODY, Role.SOFT, wrap=True))

    def _add_promises(self) -> None:
        theme = self._context.theme
        for item in self._page.promises:
            box = QCheckBox()
            box.setAccessibleName(item.text)
            box.clicked.connect(lambda _, item=item: self.ticked.emit(item))
            line = row(theme, box, PlainLabel(theme, item.text, Face.BODY, wrap=True), space=8)
            line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            self._words.addLayout(line)

    def _add_help(self) -> None:
        help = self._page.guest.helps[0]
        words = {
            ProposalKind.INTRODUCE: self.tr("Introduce them"),
            ProposalKind.GIVE: self.tr("Offer it"),
            ProposalKind.TELL: self.tr("Tell them"),
        }[help.kind]
        act = button(words, "give", clicked=lambda: self.help_asked.emit(help))
        talk = button(self.tr("Talk about it first"), clicked=lambda: self.talk_asked.emit(help))
        self._words.addSpacing(self._context.theme.px(6))
        self._words.addWidget(flowing(self._context.theme, act, talk))
