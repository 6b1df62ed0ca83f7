"""Rows of people at an event, before it: a face, the name, a line on each, and in green how you could
help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop_app.domain.events import EventPart
from desktop_app.ui.events.guest_words import guest_parts
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel
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

AVATAR, SMALL = 46, 38


class GuestRow(QFrame):
    """Somebody who comes, or whom you want to meet."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        actions: EventActions,
        event: Event,
        person: Participant,
        guest: Guest | None,
        part: EventPart,
    ) -> None:
        super().__init__()
        self._context, self._actions, self._event = context, actions, event
        self._guest, self.person, self._part = guest, person, part
        theme, comes = context.theme, part is EventPart.COMES
        line = None if guest is None else guest.line
        size = AVATAR if comes else SMALL
        face = PersonFace(context, photos, person, line, size, ring=comes)
        name = NameButton(person.name, lambda: actions.open_person(person.id))
        said = MarkedLabel(theme, Face.SECONDARY, Role.SOFT, Role.GREEN)
        said.show_parts([] if guest is None else guest_parts(guest, context, part))
        said.setContentsMargins(NAME_INSET, 0, 0, 0)
        words = column(theme, row(theme, name, None, space=0), said, space=1)
        words.addStretch(1)
        more = icon_button(theme, context.icons, "ellipsis", "", size=16)
        more.setAccessibleName(fill_in(self.tr("More about %1"), person.name))
        more.clicked.connect(lambda: pop_up(self.menu(), more))
        self.name, self.more = name, more
        self.setAccessibleName(f"{person.name}. {said.whole_text()}")
        box = row(theme, face, words, more, space=10, margins=(0, 8, 0, 8))
        box.setStretch(1, 1)
        self.setLayout(box)

    def menu(self) -> Menu:
        """What can be done with somebody here."""
        menu, icons, actions = Menu(self), self._context.icons, self._actions
        event, person, part = self._event, self.person, self._part
        menu.addAction(
            icons.icon("user"),
            fill_in(self.tr("Open %1"), person.name[:60]).replace("&", "&&"),
            lambda: actions.open_person(person.id),
        )
        menu.addAction(
            icons.icon("notebook-pen"),
            self.tr("Before you meet"),
            lambda: actions.before_you_meet(person.id),
        )
        if self._guest is not None and self._guest.helps:
            menu.addAction(
                icons.icon("hand-heart"),
                self.tr("Help with it…"),
                lambda help=self._guest.helps[0]: actions.giving.take_up(help),
            )
        menu.addSeparator()
        self._add_moves(menu)
        words = self.tr("Does not come") if part is EventPart.COMES else self.tr("Leave out")
        menu.addAction(icons.icon("x"), words, lambda: actions.leave_out(event, person.id, part))
        return menu

    def _add_moves(self, menu: Menu) -> None:
        """Offer to have them in the other part of the page as well."""
        event, person, actions = self._event, self.person, self._actions
        wanted = (EventPart.TO_MEET, event.to_meet, self.tr("I want to meet them"))
        comes = (EventPart.COMES, event.comes, self.tr("They come"))
        part, there, words = wanted if self._part is EventPart.COMES else comes
        if all(one.id != person.id for one in there):
            menu.addAction(words, lambda: actions.bring(event, [person], part))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        pop_up(self.menu(), self.more)


def none_there(context: UiContext, words: str) -> PlainLabel:
    """What an empty card says."""
    return PlainLabel(context.theme, words, Face.BODY, Role.SOFT, wrap=True)
