"""Menus and sheets in which a composer asks what a piece of its line means."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.composer.questions import Whom
from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.menus import Menu
from desktop_app.ui.kit.sheets import beside
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.timeline import kind_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.services.naming import Naming
    from desktop_app.ui.composer.person_sheet import PersonSheet
    from desktop_app.ui.kit.context import UiContext

MOST_FAVOURS = 12
"""Favours of which one may be meant."""


class Asking(QObject):
    """`replaced` carries a token and what it means, `dismissed` one that is plain text,
    `add_requested` one whose name is to become a person, each with whether Enter asked and is to go
    on. `whom` carries a Participant, None for nobody; `add_whom` a name that is to become one. `settled` carries the draft with the favour it goes on
    with, or none.

    All of it appears below `frame`, never over the line that is being read.
    """

    replaced = Signal(object, object, bool)
    dismissed = Signal(object, bool)
    add_requested = Signal(object, bool)
    whom = Signal(object)
    add_whom = Signal(str)
    settled = Signal(object)

    def __init__(self, context: UiContext, naming: Naming, frame: QWidget) -> None:
        super().__init__(frame)
        self._context, self._naming, self._frame = context, naming, frame

    def about(self, token: Token, x: int, *, saving: bool = False) -> None:
        """Offer what a token may mean, below the frame at its `x`. With `saving`, Enter asked: a
        menu says the question, and its first answer is ready to be taken.
        """
        if token.kind in (TokenKind.DATE, TokenKind.REMINDER) and not _repeats(token):
            self._days(token, x, saving)
            return
        menu = Menu(self._frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if saving:
            menu.addAction(plain_text(self._question(token))).setEnabled(False)
        self._add_choices(menu, token, x, saving)
        if not menu.isEmpty():
            menu.addSeparator()
        plain = partial(self.dismissed.emit, token, saving)
        menu.addAction(self._plain_words(token, saving), plain)
        if saving:
            menu.setActiveAction(
                next(item for item in menu.actions() if item.isEnabled() and not item.isSeparator())
            )
        menu.popup(beside(self._frame, x, menu.shown_size()))

    def whom_it_was(self, asked: Whom, x: int) -> None:
        """Ask with whom something happened."""
        note = asked is Whom.NOTE
        title = self.tr("Whom is this note about?") if note else self.tr("With whom?")
        sheet = self._people(title, self.tr("About nobody"), note, add=True)
        sheet.picked.connect(self.whom)
        sheet.add_requested.connect(self.add_whom)
        sheet.open_at(beside(self._frame, x, sheet.shown_size()), sheet.line, self._frame)

    def which_favour(self, found: Sequence[Favour], draft: Draft, x: int) -> None:
        """Ask which favour the line goes on with, the first ready to be taken."""
        from desktop_app.ui.words.giving_lines import say_begun

        menu = Menu(self._frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Which is it?")).setEnabled(False)
        for favour in found[:MOST_FAVOURS]:
            settle = partial(self.settled.emit, replace(draft, goes_on=favour.id))
            menu.addAction(plain_text(say_begun(favour)), settle)
        menu.addSeparator()
        menu.addAction(
            self.tr("None of these"), partial(self.settled.emit, replace(draft, give=None))
        )
        menu.setActiveAction(menu.actions()[1])
        menu.popup(beside(self._frame, x, menu.shown_size()))

    def _add_choices(self, menu: Menu, token: Token, x: int, saving: bool) -> None:
        from desktop_app.ui.composer.token_words import choices

        icons = self._context.icons
        for words, value in choices(token, self._context, self._naming):
            take = partial(self.replaced.emit, token, value, saving)
            entry = menu.addAction(plain_text(words), take)
            if isinstance(value, InteractionKind):
                entry.setIcon(icons.icon(kind_icon(value)))
        if token.kind is TokenKind.UNKNOWN:
            words = fill_in(self.tr("Add %1 to your people"), token.text)
            add = partial(self.add_requested.emit, token, saving)
            menu.addAction(icons.icon("user-plus"), plain_text(words), add)
        if token.kind in (TokenKind.UNKNOWN, TokenKind.AMBIGUOUS, TokenKind.PERSON):
            somebody = partial(self._somebody, token, x, saving)
            menu.addAction(icons.icon("search"), self.tr("Somebody else…"), somebody)
        if token.kind is TokenKind.WHEN:
            another = partial(self._days, token, x, saving)
            menu.addAction(icons.icon("calendar-days"), self.tr("Another day…"), another)

    def _question(self, token: Token) -> str:
        if token.kind is TokenKind.WHEN:
            from desktop_app.ui.composer.token_words import ask_when

            return ask_when(token, self._context.today())
        words = self.tr("Which %1?") if token.kind is TokenKind.AMBIGUOUS else self.tr("Who is %1?")
        return fill_in(words, token.text[:40])

    def _plain_words(self, token: Token, saving: bool) -> str:
        if token.kind is TokenKind.WHEN:
            return self.tr("Leave it as text, a note of today")
        return self.tr("Save without them") if saving else self.tr("Plain text")

    def _somebody(self, token: Token, x: int, saving: bool) -> None:
        sheet = self._people(token.text[:40], "", False, add=False)
        sheet.picked.connect(lambda value: self.replaced.emit(token, value, saving))
        sheet.open_at(beside(self._frame, x, sheet.shown_size()), sheet.line, self._frame)

    def _people(self, title: str, nobody: str, first: bool, *, add: bool) -> PersonSheet:
        from desktop_app.ui.composer.person_sheet import PersonSheet

        return PersonSheet(
            self._context,
            self._naming,
            self._frame,
            title=title,
            nobody=nobody,
            nobody_first=first,
            add_words=self.tr("Add %1 to your people") if add else "",
        )

    def _days(self, token: Token, x: int, saving: bool) -> None:
        """The days most often meant beside a calendar of past and future, the present one marked;
        of a month, and where the question named them already, the calendar alone.
        """
        from desktop_app.ui.composer.token_words import day_of_token
        from desktop_app.ui.kit.day_sheet import DaySheet, Near

        near = Near.AHEAD if token.kind is TokenKind.REMINDER else Near.PAST
        plain = partial(self.dismissed.emit, token, saving)
        more = [(self._plain_words(token, saving), plain)]
        if token.stays or token.kind is TokenKind.WHEN:
            near = Near.NONE
        sheet = DaySheet(self._context, day_of_token(token), near, self._frame, more=more)
        sheet.picked.connect(lambda value: self.replaced.emit(token, value, saving))
        sheet.open_by(beside(self._frame, x, sheet.shown_size()), self._frame)


def _repeats(token: Token) -> bool:
    """What repeats keeps to the days it said."""
    return token.kind is TokenKind.REMINDER and bool(token.value.rule)
