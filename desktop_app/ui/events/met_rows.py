"""Rows of people at an event, after it: whether you met them, and a line on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from desktop_app.ui.events.words_field import WordsField
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from desktop_app.domain.events import Event
    from desktop_app.domain.meetings import Guest
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.events.actions import EventActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 46


class MetRow(QFrame):
    """Somebody: a box to tick when you met them, and the words on them."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        actions: EventActions,
        event: Event,
        person: Participant,
        guest: Guest | None,
        words: str,
    ) -> None:
        super().__init__()
        self._context, self._actions, self._event = context, actions, event
        self.person, self._words = person, words
        self.met = any(one.id == person.id for one in event.entry.people)
        theme = context.theme
        self.box = QCheckBox()
        self.box.setChecked(self.met)
        self.box.setAccessibleName(fill_in(self.tr("You met %1"), person.name))
        self.box.clicked.connect(self._ticked)
        line = None if guest is None else guest.line
        face = PersonFace(context, photos, person, line, AVATAR)
        self.name = NameButton(person.name, lambda: actions.open_person(person.id))
        head: list[QWidget | None] = [self.name]
        if self.met and _is_new(guest, event):
            head.append(Badge(theme, self.tr("new"), Role.EMBER, Role.EMBER_BG))
        self._text = column(theme, space=0)
        self._show_words()
        said = column(theme, row(theme, *head, None, space=6), self._text, space=1)
        said.addStretch(1)
        self.more = icon_button(theme, context.icons, "ellipsis", "", size=16)
        self.more.setAccessibleName(fill_in(self.tr("More about %1"), person.name))
        self.more.clicked.connect(lambda: pop_up(self.menu(), self.more))
        self.setAccessibleName(f"{person.name}. {words}")
        box = row(theme, self.box, face, said, self.more, space=12, margins=(0, 8, 0, 8))
        box.setStretch(2, 1)
        self.setLayout(box)

    def menu(self) -> Menu:
        """What can be done with somebody here."""
        menu, icons, actions = Menu(self), self._context.icons, self._actions
        event, person = self._event, self.person
        name = fill_in(self.tr("Open %1"), person.name[:60]).replace("&", "&&")
        menu.addAction(icons.icon("user"), name, lambda: actions.open_person(person.id))
        if self.met:
            words = self.tr("Change the line") if self._words else self.tr("Add a line")
            menu.addAction(icons.icon("pencil"), words, self.edit_words)
            menu.addSeparator()
            menu.addAction(
                icons.icon("send"),
                self.tr("Draft a message…"),
                lambda: actions.write(event, person),
            )
            menu.addAction(
                icons.icon("bell-plus"),
                self.tr("Meet a second time…"),
                lambda: actions.meet_again(event, person),
            )
        return menu

    def edit_words(self) -> None:
        """Have the words be typed where they stand; Enter or leaving keeps them, Escape does not."""
        field = WordsField(self._words)
        field.setAccessibleName(fill_in(self.tr("A line about %1"), self.person.name))
        self._put(field)
        field.kept.connect(self._keep)
        field.given_up.connect(self._show_words)
        field.setFocus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pop_up(self.menu(), self.more)

    def _ticked(self) -> None:
        if self.box.isChecked():
            self._actions.meet(self._event, [self.person])
        else:
            self._actions.unmeet(self._event, self.person.id)

    def _keep(self, words: str) -> None:
        if " ".join(words.split()) != self._words:
            self._actions.set_line(self._event, self.person.id, words)
        self._show_words()

    def _show_words(self) -> None:
        theme = self._context.theme
        if self.met and not self._words:
            icon = self._context.icons.icon("pencil", Role.FAINT)
            add = button(self.tr("Add a line"), "quiet", icon, self.edit_words)
            add.setAccessibleName(fill_in(self.tr("Add a line about %1"), self.person.name))
            self._put(add, None)
            return
        words = self._words if self.met else self.tr("Did you meet them?")
        said = PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True)
        said.setContentsMargins(NAME_INSET, 0, 0, 0)
        self._put(said)

    def _put(self, *things: QWidget | None) -> None:
        clear(self._text)
        self._text.addLayout(row(self._context.theme, *things, space=0))


def _is_new(guest: Guest | None, event: Event) -> bool:
    """Whether it is there that you met somebody first."""
    entry = event.entry
    here = (entry.summary, entry.day.isoformat())
    return guest is not None and (guest.first_met, guest.first_met_on) == here
