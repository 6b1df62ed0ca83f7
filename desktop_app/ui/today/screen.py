"""Today: a greeting, one good turn, whom to reach, what is due and what comes, the week, a
thought.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.ui.kit.boxes import column, fill_page, frame, row, title_edge
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.keycap import say_keys
from desktop_app.ui.kit.labels import PlainLabel, hint
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.today.actions import TodayActions
from desktop_app.ui.today.begin_card import BeginCard
from desktop_app.ui.today.good_turn import GoodTurnCard
from desktop_app.ui.today.hellos_card import HellosCard
from desktop_app.ui.today.lists import ComingCard, DueCard
from desktop_app.ui.today.reach_out import ReachOutCard
from desktop_app.ui.today.thoughts import thought_of
from desktop_app.ui.today.week import WeekCard
from desktop_app.ui.today.words import say_greeting, say_headline

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from desktop_app.domain.today import TodayData
    from desktop_app.ui.kit.photos import PhotoCache
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.today.asked_card import AskedCard

TWO_COLUMNS = 780
WIDEST = 1240
A_MINUTE = 60_000
_SHOWS = (
    Noun.PERSON,
    Noun.INTERACTION,
    Noun.REMINDER,
    Noun.SUGGESTION,
    Noun.CIRCLE,
    Noun.TAG,
)


class TodayScreen(Screen):
    """Shows the page that is known at once; one that is not is read on a thread, and shown when it
    has come.

    `counted` says how many things wait today.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        context, photos, actions = tools.context, tools.photos, TodayActions(shell, tools)
        self._context, self._runner = context, tools.runner
        self._today, self._good_turns = tools.book.today, tools.book.good_turns
        self.page: TodayData | None = None
        self._build(shell, actions, photos)
        self.setAccessibleName(self.tr("Today"))
        self._clock = QTimer(self, interval=A_MINUTE)
        self._clock.timeout.connect(self._minute)
        self._greet()

    def _build(self, shell: Shell, actions: TodayActions, photos: PhotoCache) -> None:
        theme = self._context.theme
        self._make_parts(shell, actions, photos)
        self.thought = PlainLabel(theme, "", Face.BODY, wrap=True)
        head = PlainLabel(theme, self.tr("A thought for today"), Face.SMALL_STRONG, Role.FAINT)
        thought = frame(
            "card", column(theme, head, self.thought, space=6, margins=(16, 14, 16, 14))
        )
        left, right = QWidget(), QWidget()
        left.setLayout(column(theme, self.reach_out, self.hellos, self.week, None, space=18))
        right.setLayout(column(theme, self.due, self.coming, thought, None, space=18))
        # Until the page is read, what the cards say of an empty week is not known to be true.
        self._sides = (left, right)
        for side in self._sides:
            side.hide()
        self._columns = row(theme, left, right, space=18)
        self._columns.setStretch(0, 5)
        self._columns.setStretch(1, 4)
        buttons = flowing(theme, *self._make_buttons(shell))
        self.greeting = PlainLabel(theme, "", Face.GREETING, wrap=True)
        self.headline = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._head = row(
            theme, column(theme, self.greeting, self.headline, space=2), buttons, space=12
        )
        self._head.setStretch(0, 1)
        parts = (self._head, self.begin, self.turn, self._columns, None)
        whole = column(theme, *parts, space=18, margins=(36, 26, 36, 26))
        self._margins = whole
        self._asked: AskedCard | None = None
        self._actions = actions
        fill_page(self, theme, whole, WIDEST)

    def _make_parts(self, shell: Shell, actions: TodayActions, photos: PhotoCache) -> None:
        """The cards, which all show the page."""
        context = self._context
        self.begin = BeginCard(context, shell)
        self.turn = GoodTurnCard(context, actions)
        self.reach_out = ReachOutCard(context, photos, actions)
        self.hellos = HellosCard(context, photos, actions)
        self.due = DueCard(context, actions)
        self.coming = ComingCard(context, actions)
        self.week = WeekCard(context, actions)
        self._parts = (
            self.begin,
            self.reach_out,
            self.hellos,
            self.due,
            self.coming,
            self.week,
        )

    def _make_buttons(self, shell: Shell) -> tuple[QPushButton, QPushButton]:
        icons = self._context.icons
        log = button(self.tr("Quick log"), icon=icons.icon("plus"), clicked=lambda: shell.do("log"))
        self._log = log
        self._context.keys.changed.connect(self._say_key)
        self._say_key()
        words, icon = self.tr("Weekly review"), icons.icon("list-checks")
        review = button(words, "quiet", icon, lambda: shell.show("review"))
        return review, log

    def _say_key(self) -> None:
        key = say_keys(self._context.keys.first("log", "Ctrl+L"))
        hint(self._log, f"{self.tr('Log what happened')}  {key}".rstrip())

    def reload(self) -> None:
        """Read the page of this moment anew."""
        now = self._context.now()
        self._greet()
        known = self._today.known(now)
        if known is None:
            self._runner.run("today", lambda: self._today.page(now), self._show_read)
        else:
            self._runner.forget("today")
            self._show_read(known)

    def _show_read(self, page: TodayData) -> None:
        self._fill(page)
        now = self._context.now()
        turns = self._good_turns.known(now)
        if turns is None:
            self._runner.run("turns", lambda: self._good_turns.page(now), self.turn.show_turns)
        else:
            self._runner.forget("turns")
            self.turn.show_turns(turns)

    def read_ahead(self) -> None:
        now = self._context.now()
        if self._good_turns.known(now) is None:
            # It is kept by whoever reads it, the page it is made of too; nobody waits for it here.
            self._runner.run("today ahead", lambda: self._good_turns.page(now), lambda page: None)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        # Nothing of giving is loaded for the first frame.
        from desktop_app.domain.favours import FAVOUR
        from desktop_app.domain.needs import NEED

        if any(changes.touches(noun) for noun in (*_SHOWS, FAVOUR, NEED)):
            self.reload()

    def _ask_about(self, page: TodayData) -> None:
        """Ask whom one met at an event, on its morning after and for some days. Most days have
        none: the card is made with the first.
        """
        if self._asked is None and page.asked:
            from desktop_app.ui.today.asked_card import AskedCard

            self._asked = AskedCard(self._context, self._actions)
            self._margins.insertWidget(self._margins.indexOf(self.turn) + 1, self._asked)
        if self._asked is not None:
            self._asked.show_page(page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        two = self.width() > theme.px(TWO_COLUMNS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for box in (self._head, self._columns):
            box.setDirection(across if two else down)
        side = title_edge(theme, self.width())
        self._margins.setContentsMargins(side, theme.px(26), side, theme.px(26))

    def _fill(self, page: TodayData) -> None:
        if page == self.page:
            return
        self.page = page
        self._ask_about(page)
        self.counted.emit(page.count)
        self.headline.setText(say_headline(page))
        for part in self._parts:
            part.show_page(page)
        # In the first days there is nothing to see in it yet.
        begun = page.rhythms and not page.beginning.hellos
        self.week.setVisible(begun or any(day.contacts for day in page.week))
        for side in self._sides:
            side.show()

    def _greet(self) -> None:
        now = self._context.now()
        self.greeting.setText(say_greeting(now))
        self.thought.setText(thought_of(now.date()))

    def _minute(self) -> None:
        """The greeting follows the hour, and at midnight everything does; a reminder's hour changes
        nothing here.
        """
        if self.page is None or self.page.day != self._context.today():
            self.reload()
        else:
            self._greet()
