"""“What you said you would do”: after an event, a word to those you met, and what you promised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from desktop_app.domain.events import follow_up_by
from desktop_app.domain.proposals import ProposalKind
from desktop_app.domain.reminders import SOME_DAY
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_day, say_day_within
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.advice import FOLLOW_UP
from desktop_app.ui.words.meetings import say_help
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.domain.meetings import EventPage, Guest
    from desktop_app.ui.events.actions import EventActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

AT_MOST = 8
SHOWN_FOR = 30
"""Days after an event for which a word to those one met is proposed."""
SECOND_FOR = 90
"""Days after an event for which a second meeting is proposed."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something to do about somebody one met: the words, by when, and the button."""

    guest: Guest
    words: str
    when: str
    button: str
    act: Callable[[], object]


class FollowUpsCard(TitledCard):
    """At most some of them, each with one button."""

    def __init__(self, context: UiContext, photos: PhotoCache, actions: EventActions) -> None:
        super().__init__(context, self.tr("What you said you would do"))
        self._context, self._photos, self._actions = context, photos, actions

    def show_page(self, page: EventPage) -> None:
        """Show what follows; nothing is shown where nothing does."""
        clear(self.body)
        theme = self._context.theme
        found = list(self._found(page))[:AT_MOST]
        self.setVisible(bool(found))
        advice = QCoreApplication.translate("Events", FOLLOW_UP)
        self.body.addWidget(PlainLabel(theme, advice, Face.SECONDARY, Role.SOFT, wrap=True))
        for number, item in enumerate(found):
            if number:
                self.body.addWidget(line())
            self.body.addWidget(self._row(item))

    def _found(self, page: EventPage) -> Iterator[FollowUp]:
        """First what was promised, then matches, a word to each, and a second meeting."""
        met = [page.guests[one.id] for one in page.event.entry.people if one.id in page.guests]
        yield from self._promised(page, met)
        yield from self._matched(met)
        yield from self._words(page, met)

    def _promised(self, page: EventPage, met: list[Guest]) -> Iterator[FollowUp]:
        seen, today = set[int](), self._context.today()
        for guest in met:
            for item in guest.reminders:
                if item.id in seen or item.due < page.event.entry.day:
                    continue
                seen.add(item.id)
                when = fill_in(self.tr("By %1"), say_day_within(item.due, today))
                if item.due == SOME_DAY:
                    when = say_day(item.due, today)
                yield FollowUp(
                    guest,
                    cut(item.text),
                    when,
                    self.tr("Open"),
                    lambda item=item: self._actions.edit_reminder(item),
                )

    def _matched(self, met: list[Guest]) -> Iterator[FollowUp]:
        seen = set[tuple[int, int]]()
        for guest in met:
            for help in guest.helps[:1]:
                pair = (help.need.id, help.offer.id)
                if pair in seen:
                    continue
                seen.add(pair)
                introduces = help.kind is ProposalKind.INTRODUCE
                yield FollowUp(
                    guest,
                    say_help(help, guest.person.id),
                    "",
                    self.tr("Introduce them") if introduces else self.tr("Draft"),
                    lambda help=help: self._actions.giving.take_up(help),
                )

    def _words(self, page: EventPage, met: list[Guest]) -> Iterator[FollowUp]:
        event, today = page.event, self._context.today()
        ago = (today - event.entry.day).days
        for guest in met:
            name = cut(guest.person.name, LONGEST_NAME)
            person = guest.person
            since = (
                guest.line.last_contact is not None and guest.line.last_contact > event.entry.day
            )
            if not since and ago <= SHOWN_FOR:
                by = follow_up_by(event)
                late = self.tr("Late is better than never")
                yield FollowUp(
                    guest,
                    fill_in(self.tr("Write to %1"), name),
                    late if by < today else fill_in(self.tr("By %1"), say_day_within(by, today)),
                    self.tr("Draft"),
                    lambda person=person: self._actions.write(event, person),
                )
            if guest.last is None and ago <= SECOND_FOR and not guest.reminders:
                yield FollowUp(
                    guest,
                    fill_in(self.tr("Meet %1 a second time"), name),
                    self.tr("In three weeks"),
                    self.tr("Remind me"),
                    lambda person=person: self._actions.meet_again(event, person),
                )

    def _row(self, item: FollowUp) -> QFrame:
        theme, made = self._context.theme, QFrame()
        face = PersonFace(
            self._context, self._photos, item.guest.person, item.guest.line, 30, ring=False
        )
        words = PlainLabel(theme, item.words, Face.BODY, wrap=True)
        texts = column(theme, words, space=1)
        if item.when:
            texts.addWidget(PlainLabel(theme, item.when, Face.SECONDARY, Role.SOFT, wrap=True))
        act = button(item.button, clicked=item.act)
        act.setAccessibleName(f"{item.button}: {item.words}")
        box = row(theme, face, texts, act, space=12, margins=(0, 8, 0, 8))
        box.setStretch(1, 1)
        made.setLayout(box)
        made.setAccessibleName(". ".join(part for part in (item.words, item.when) if part))
        return made
