"""Openings: those you pursue, by stage, each with its next step and the way in; those you heard of,
each with whom it may fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.needs import NEED
from desktop_app.domain.organisations import ORGANISATION
from desktop_app.ui.kit.boxes import back_arrow, column, fill_page, keep_edges, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.part_head import HANGS
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.openings.list_card import OpeningsCard
from desktop_app.ui.openings.shown import read_page
from desktop_app.ui.pursuing.actions import OpeningActions
from desktop_app.ui.words.advice import OPENINGS, OPENINGS_BEGIN
from desktop_app.ui.words.said import say_advice

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.openings.shown import ShownOpenings
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 1240
SIDE_BY_SIDE = 760
BUTTON_BESIDE = 520
"""From this width on the button stands beside the words, else below them."""
_SHOWS = (NEED, ORGANISATION, Noun.PERSON, Noun.REMINDER)


class OpeningsScreen(Screen):
    """Read on a thread; every click ends in a command that can be undone."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Openings"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._actions = actions = OpeningActions(shell, tools)
        self.pursued = OpeningsCard(
            actions,
            self.tr("You pursue"),
            self.tr("None yet. Press “Pursue it” on one you heard of."),
        )
        self.heard = OpeningsCard(
            actions, self.tr("You heard of"), self.tr("None besides those you pursue.")
        )
        self.shown: ShownOpenings | None = None
        self._build()

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        arrow = back_arrow()
        words = self.tr("Back to Give and ask")
        back = icon_button(theme, icons, arrow, words, lambda: self._shell.show("giving"))
        title = PageTitle(theme, self.tr("Openings"))
        said = PlainLabel(theme, say_advice(OPENINGS), Face.BODY, Role.SOFT, wrap=True)
        self.add = button(
            self.tr("Add an opening"), icon=icons.icon("plus"), clicked=self._actions.add
        )
        self._words = row(theme, column(theme, title, said, space=2), self.add, space=14)
        self._words.setStretch(0, 1)
        self._words.setAlignment(
            self.add, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        )
        back.setFixedWidth(theme.px(HANGS))
        head = row(theme, back, self._words, space=0)
        head.setStretch(1, 1)
        head.setAlignment(back, Qt.AlignmentFlag.AlignTop)
        self._columns = row(
            theme,
            column(theme, self.pursued, None, space=0),
            column(theme, self.heard, None, space=0),
            space=16,
        )
        self._columns.setStretch(0, 1)
        self._columns.setStretch(1, 1)
        self._cards = QWidget()
        self._cards.setLayout(self._columns)
        self._begin = self._make_begin()
        for part in (self._cards, self._begin):
            part.hide()
        below = column(theme, self._cards, self._begin, None, space=18, margins=(HANGS, 0, 0, 0))
        self._whole = column(theme, head, below, space=18)
        fill_page(self, theme, self._whole, WIDEST)

    def _make_begin(self) -> TitledCard:
        """What the first day shows."""
        theme = self._context.theme
        card = TitledCard(self._context, self.tr("Who is looking for somebody?"))
        said = PlainLabel(theme, say_advice(OPENINGS_BEGIN), Face.BODY, Role.SOFT, wrap=True)
        self.first = button(self.tr("Add the first"), "primary", clicked=self._actions.add)
        card.body.addWidget(said)
        card.body.addLayout(row(theme, self.first, None, margins=(0, 12, 0, 0)))
        return card

    def reload(self) -> None:
        """Read the page anew."""
        book, today = self._tools.book, self._context.today()
        self._tools.runner.run("openings", lambda: read_page(book, today), self._fill)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if any(changes.touches(noun) for noun in _SHOWS):
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        narrow = self.width() <= theme.px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)
        low = self.width() <= theme.px(BUTTON_BESIDE)
        self._words.setDirection(down if low else across)
        keep_edges(theme, self._whole, self.width())

    def _fill(self, shown: ShownOpenings) -> None:
        self.shown = shown
        self.pursued.show_groups(shown.pursued, shown.day)
        heard = ((None, shown.heard),) if shown.heard else ()
        self.heard.show_groups(heard, shown.day)
        self._cards.setVisible(not shown.is_empty)
        self._begin.setVisible(shown.is_empty)
        self.add.setVisible(not shown.is_empty)
