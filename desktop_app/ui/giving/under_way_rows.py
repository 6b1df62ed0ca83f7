"""The rows of “Under way”: a favour that waits for a step, a need or an offer that may hold no more."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop_app.domain.favour_steps import following
from desktop_app.domain.favours import NextKind
from desktop_app.ui.faces import Faces
from desktop_app.ui.kit.boxes import column, row
from desktop_app.ui.kit.buttons import button, icon_button, plain_text
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.marked_label import MarkedLabel, filled_parts
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import pop_up
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.favours import (
    pair,
    say_next,
    say_since,
    say_step,
    say_waits,
    waits_pattern,
)
from desktop_app.ui.words.short import cut
from desktop_app.ui.words.still_so import say_still_so, say_told_on, still_so_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent

    from desktop_app.domain.giving import Waits
    from desktop_app.domain.needs import Need
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.timeline import Participant
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.marked_label import Parts
    from desktop_app.ui.kit.photos import PhotoCache

AVATAR = 30
BUTTON_BESIDE = 420
_ASKED = (NextKind.WHAT_CAME, NextKind.DID_THEY_MEET, NextKind.IS_IT_BACK)


class UnderWayRow(QFrame):
    """Who it is about, what waits, since when, and one button; the rest is in its menu."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        people: Sequence[Participant],
        lines: Mapping[int, PersonLine],
    ) -> None:
        super().__init__()
        self._context = context
        self._faces = Faces(context, photos, people, lines, AVATAR)

    def _build(
        self, parts: Parts, sentence: str, since: str, words: str, act: Callable[[], object]
    ) -> None:
        """Lay it out: `sentence` is what `parts` say, `words` stand on the button."""
        theme = self._context.theme
        said = MarkedLabel(theme)
        said.show_parts(parts)
        below = PlainLabel(theme, since, Face.SECONDARY, Role.SOFT, wrap=True)
        self.act = button(words, clicked=act)
        self.act.setAccessibleName(f"{words}: {sentence}")
        self.act.setText(plain_text(words))
        self.more = icon_button(theme, self._context.icons, "ellipsis", "", size=16)
        self.more.setAccessibleName(fill_in(self.tr("More about: %1"), sentence))
        self.more.clicked.connect(lambda: pop_up(self.menu(), self.more))
        self.setAccessibleName(f"{sentence}. {since}")
        head = row(theme, self._faces, column(theme, said, below, space=1), space=12)
        head.setStretch(1, 1)
        tools = row(theme, None, self.act, self.more, space=2)
        self._box = row(theme, head, tools, space=8, margins=(0, 8, 0, 8))
        self._box.setStretch(0, 1)
        self.setLayout(self._box)

    @abstractmethod
    def menu(self) -> Menu:
        """All that can be done with it."""

    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.act, self.more]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > self._context.theme.px(BUTTON_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)

    def _add_people(
        self, menu: Menu, people: Sequence[Participant], actions: GivingActions
    ) -> None:
        for person in people:
            words = plain_text(fill_in(self.tr("Open %1"), person.name[:60]))
            menu.addAction(
                self._context.icons.icon("user"),
                words,
                lambda row=person.id: actions.open_person(row),
            )


class WaitsRow(UnderWayRow):
    """A favour: what it waits for, since when, and the next step."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        actions: GivingActions,
        waits: Waits,
        lines: Mapping[int, PersonLine],
    ) -> None:
        favour = waits.favour
        super().__init__(context, photos, favour.people, lines)
        self._actions, self.waits = actions, waits
        names = (*pair(favour), cut(favour.text))
        self._build(
            filled_parts(waits_pattern(waits), names, plain=(3,)),
            say_waits(waits),
            say_since(waits, context.today()),
            say_next(waits),
            lambda: actions.go_on(waits),
        )

    def menu(self) -> Menu:
        """Every step it may take, whom to open, and deleting it."""
        menu, icons, favour = Menu(self), self._context.icons, self.waits.favour
        actions, kind = self._actions, self.waits.next.kind
        if kind is NextKind.THANK:
            menu.addAction(self.tr("Thanks are said"), lambda: actions.thanked(favour))
        if kind is NextKind.TELL:
            menu.addAction(self.tr("They know"), lambda: actions.told(favour))
        if kind in _ASKED:
            menu.addAction(self.tr("Say what came of it…"), lambda: actions.say_what_came(favour))
            menu.addAction(self.tr("Ask in a month"), lambda: actions.ask_later(favour))
            menu.addAction(
                self.tr("Do not ask again"), lambda: actions.ask_later(favour, ever=False)
            )
        if not menu.isEmpty():
            menu.addSeparator()
        for step in following(favour):
            menu.addAction(
                plain_text(say_step(favour, step)),
                lambda step=step: actions.step(favour, step),
            )
        menu.addSeparator()
        self._add_people(menu, favour.people, actions)
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), lambda: actions.remove(favour))
        return menu


class StillSoRow(UnderWayRow):
    """A need or an offer told of long ago: whether it still holds."""

    def __init__(
        self,
        context: UiContext,
        photos: PhotoCache,
        actions: GivingActions,
        need: Need,
        lines: Mapping[int, PersonLine],
    ) -> None:
        people = () if need.person is None else (need.person,)
        super().__init__(context, photos, people, lines)
        self._actions, self._need, self._people = actions, need, people
        owner = need.organisation if need.person is None else need.person.name
        self._build(
            filled_parts(still_so_pattern(need), (cut(owner, 60), cut(need.text)), plain=(2,)),
            say_still_so(need),
            say_told_on(need, context.today()),
            self.tr("Still so"),
            lambda: actions.still_holds(need),
        )

    def menu(self) -> Menu:
        menu, icons, need = Menu(self), self._context.icons, self._need
        actions = self._actions
        menu.addAction(self.tr("Close with a word…"), lambda: actions.close_with_word(need))
        menu.addAction(self.tr("Change the words…"), lambda: actions.edit_need(need))
        menu.addAction(self.tr("Ask in a month"), lambda: actions.ask_need_later(need))
        menu.addAction(
            self.tr("Do not ask again"), lambda: actions.ask_need_later(need, ever=False)
        )
        menu.addSeparator()
        self._add_people(menu, self._people, actions)
        menu.addAction(icons.icon("trash-2"), self.tr("Delete"), lambda: actions.remove_need(need))
        return menu
