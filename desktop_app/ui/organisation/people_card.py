"""Who is there now, or was before: the first of them, and the way to all in the list."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.rules.rule import at_organisations
from desktop_app.ui.faces import PersonFace
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.kit.boxes import clear, column, line, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.dates import say_ago, say_partial
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.name_button import NameButton
from desktop_app.ui.kit.sure import sure
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.person import standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.organisations import Held
    from desktop_app.domain.person import Position
    from desktop_app.ui.organisation.shown import ShownOrganisation
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

AVATAR = 42
AT_FIRST = 6
A_TURN = 2
"""Rows made in a turn of the event loop: each takes one to two milliseconds with its place."""


class PeopleCard(TitledCard):
    """`now` or before."""

    def __init__(self, shell: Shell, tools: RoomTools, *, now: bool) -> None:
        self._all = button("", "link", clicked=self._open_list)
        title = self.tr("There now") if now else self.tr("There before")
        super().__init__(tools.context, title, self._all)
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._now, self._organisation = now, 0
        self._drawn: object = None
        self._to_make: deque[Callable[[], QWidget]] = deque()

    @property
    def is_filled(self) -> bool:
        """Whether everybody stands there."""
        return not self._to_make

    def grow(self) -> None:
        """Make the next rows."""
        for _ in range(min(A_TURN, len(self._to_make))):
            if self.body.count():
                self.body.addWidget(line())
            self.body.addWidget(self._to_make.popleft()())

    def show_page(self, shown: ShownOrganisation) -> None:
        """Show who is or was there, the first at once and others as it grows; a card about nobody is not
        shown, but for now.
        """
        page = shown.page
        people = page.now if self._now else page.before
        count = page.now_count if self._now else page.before_count
        self._organisation = page.organisation.id
        self.setVisible(bool(people) or self._now)
        state = (people, count, shown.lines, shown.day)
        if state == self._drawn:
            return
        self._drawn = state
        clear(self.body)
        self._all.setVisible(count > AT_FIRST)
        words = self.tr("Everybody in the list")
        self._all.setText(words)
        self._all.setAccessibleName(f"{self.accessibleName()}: {words}")
        self._to_make = deque(partial(self._row, held, shown) for held in people[:AT_FIRST])
        self.grow()
        if not people:
            words = self.tr("Nobody you know, as far as you told Kith.")
            theme = self._context.theme
            self.body.addWidget(PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True))

    def _row(self, held: Held, shown: ShownOrganisation) -> QWidget:
        theme, made, person = self._context.theme, QWidget(), held.person
        row_of = shown.lines.get(person.id)
        face = PersonFace(
            self._context, self._tools.photos, person, row_of, AVATAR, ring=self._now, parent=made
        )
        name = NameButton(person.name, lambda: self._shell.open_person(person.id))
        work = self._work(held)
        said = PlainLabel(theme, work, Face.SECONDARY, Role.SOFT, elide=True)
        said.setContentsMargins(theme.px(4), 0, 0, 0)
        if not work:
            said.hide()
        words = column(theme, row(theme, name, None, space=0), said, space=0)
        box = row(theme, face, words, *self._end(held, shown), space=10, margins=(0, 7, 0, 7))
        box.setStretch(1, 1)
        for place in range(2, box.count()):
            sure(box.itemAt(place)).setAlignment(Qt.AlignmentFlag.AlignVCenter)
        made.setLayout(box)
        return made

    def _end(self, held: Held, shown: ShownOrganisation) -> list[QWidget]:
        theme, was = self._context.theme, held.position.standing
        found: list[QWidget] = []
        if was is not None:
            pattern = self.tr("is your %1") if self._now else self.tr("was your %1")
            found.append(Badge(theme, fill_in(pattern, standing(was))))
        if self._now and held.last_contact is not None:
            ago = say_ago(held.last_contact, shown.day)
            found.append(PlainLabel(theme, ago, Face.SECONDARY, Role.FAINT))
        return found

    def _work(self, held: Held) -> str:
        """What they are or were, since when or from when to when, and where they are today."""
        position = held.position
        title = position.title or position.role or position.department
        if self._now:
            since = position.since
            if since is None:
                return title
            words = fill_in(self.tr("%1 since %2"), title, say_partial(since))
            return words if title else fill_in(self.tr("Since %1"), say_partial(since))
        parts = [", ".join(part for part in (title, self._span(position)) if part)]
        if held.now_at:
            parts.append(fill_in(self.tr("now at %1"), held.now_at))
        return " · ".join(part for part in parts if part)

    def _span(self, position: Position) -> str:
        since = say_partial(position.since) if position.since else ""
        until = say_partial(position.until) if position.until else ""
        if since and until:
            return fill_in(self.tr("%1 to %2"), since, until)
        if since:
            return fill_in(self.tr("from %1"), since)
        return fill_in(self.tr("until %1"), until) if until else ""

    def _open_list(self) -> None:
        self._shell.show(PeopleQuery.by(at_organisations(self._organisation)))
