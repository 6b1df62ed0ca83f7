"""The head of the page: whom one meets, when and where, and whose page it is of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.ui.before_you_meet.words import called, say_meeting
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, chip, plain_text
from desktop_app.ui.kit.flow_layout import FlowLayout, flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.ui.before_you_meet.shown import ShownMeeting
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 72


class MeetingHead(QWidget):
    """`chosen` carries the id of another of those one is to meet."""

    chosen = Signal(int)
    opened = Signal()
    printed = Signal()

    def __init__(self, context: UiContext, photos: PhotoCache) -> None:
        super().__init__()
        self._context, self._photos = context, photos
        theme, icons = context.theme, context.icons
        self._face = column(theme, space=0)
        self.title = PlainLabel(theme, "", Face.NAME, wrap=True)
        self.when = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self.print = button(self.tr("Print"), icon=icons.icon("printer"), clicked=self.printed.emit)
        self.open = button(
            self.tr("Open the page"), icon=icons.icon("user"), clicked=self.opened.emit
        )
        words = column(theme, self.title, self.when, space=2)
        tools = flowing(theme, self.print, self.open)
        self._line = line = row(theme, words, tools, space=12)
        line.setStretch(0, 1)
        box = row(theme, self._face, line, space=18)
        box.setStretch(1, 1)
        box.setAlignment(line, Qt.AlignmentFlag.AlignVCenter)
        self._others = QWidget()
        self._flow = FlowLayout(self._others, theme.px(6))
        self.setLayout(column(theme, box, self._others, space=12))

    def be_narrow(self, narrow: bool) -> None:
        """Have the buttons below the words, or beside them."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(down if narrow else across)

    def show_meeting(self, shown: ShownMeeting) -> None:
        """Show whom one meets."""
        guest = shown.page.guest
        clear(self._face)
        self._face.addWidget(
            PersonFace(self._context, self._photos, guest.person, guest.line, AVATAR)
        )
        self.title.setText(fill_in(self.tr("Before you meet %1"), called(shown.page)))
        self.when.setText(say_meeting(shown, self._context))
        self.when.setVisible(bool(self.when.whole_text()))
        self.open.setAccessibleName(fill_in(self.tr("Open the page of %1"), guest.person.name))
        clear(self._flow)
        several = len(shown.people) > 1
        for person in shown.people if several else ():
            made = chip(
                plain_text(person.name[:40]),
                checkable=True,
                clicked=lambda person=person: self.chosen.emit(person.id),
            )
            made.setAccessibleName(fill_in(self.tr("Before you meet %1"), person.name))
            made.setChecked(person.id == guest.person.id)
            self._flow.addWidget(made)
        self._others.setVisible(several)
        self._others.updateGeometry()
