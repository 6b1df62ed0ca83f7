"""Whom to say hello to first: people chosen to be kept close, with whom nothing was logged yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from desktop_app.domain.cadence import warmth
from desktop_app.domain.suggestions import Action, Reason, ReasonKey, Suggestion
from desktop_app.domain.timeline import Participant
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NAME_INSET, NameButton
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.today.parts import Card
from desktop_app.ui.today.words import say_hello_reason

if TYPE_CHECKING:
    from desktop_app.domain.getting_started import Hello
    from desktop_app.domain.today import TodayData
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.today.actions import TodayActions

AVATAR = 40


class HellosCard(Card):
    """Nobody of them is due, so nothing here counts as waiting. Hidden where somebody is proposed,
    or there is nobody to begin with.
    """

    def __init__(self, context: UiContext, photos: PhotoCache, actions: TodayActions) -> None:
        super().__init__(context, self.tr("Say hello first"))
        self._context, self._photos, self._actions = context, photos, actions
        self._shown: tuple[Hello, ...] = ()
        photos.ready.connect(lambda _: self._fill())
        self.hide()

    def show_page(self, page: TodayData) -> None:
        """Show those people."""
        hellos = () if page.suggestions else page.beginning.hellos
        self.setVisible(bool(hellos))
        if hellos != self._shown:
            self._shown = hellos
            self._fill()

    def _fill(self) -> None:
        clear(self.body)
        for number, item in enumerate(self._shown):
            if number:
                self.body.addWidget(line())
            self.body.addWidget(self._row(item))

    def _row(self, item: Hello) -> QFrame:
        theme, found, made = self._context.theme, item.line, QFrame()
        avatar = Avatar(theme, AVATAR)
        photo = self._photos.pixmap(found.id, theme.px(AVATAR)) if found.has_photo else None
        how_warm = warmth(found.clock_day, found.cadence, self._context.today())
        avatar.show_person(found.name, found.uid, how_warm, photo)
        name = NameButton(found.name, lambda: self._actions.open_person(found.id))
        why = PlainLabel(theme, say_hello_reason(item), Face.SECONDARY, Role.SOFT, wrap=True)
        why.setContentsMargins(NAME_INSET, 0, NAME_INSET, 0)
        hello = button(self.tr("Say hello"), clicked=lambda: self._actions.act(_proposed(item)))
        words = fill_in(self.tr("Say hello to %1"), found.name)
        hello.setAccessibleName(words)
        both = column(theme, row(theme, name, None, space=0), why, space=0)
        box = row(theme, avatar, both, hello, space=12, margins=(0, 7, 0, 7))
        box.setStretch(1, 1)
        made.setLayout(box)
        made.setAccessibleName(f"{found.name[:200]}. {why.whole_text()}")
        return made


def _proposed(item: Hello) -> Suggestion:
    """What to do about it: write, for nothing is known of them yet."""
    found = item.line
    ideal = found.cadence.ideal_days if found.cadence is not None else 0
    reason = Reason(ReasonKey.NEVER, 0, ideal=ideal)
    person = Participant(found.id, found.name, found.uid)
    return Suggestion(person, (reason,), Action.MESSAGE)
