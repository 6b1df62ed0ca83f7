"""Whom to choose from: the field, and the people proposed or found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.ui.circle_buttons import MOST, say_circle
from desktop_app.ui.getting_started.choosing_field import ChoosingField
from desktop_app.ui.getting_started.person_row import PersonRow
from desktop_app.ui.kit.boxes import clear, column, row
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import FlowLayout
from desktop_app.ui.kit.keycap import Keycap
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.cadence import Circle
    from desktop_app.domain.getting_started import CardSigns
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.photos import PhotoCache

MOST_ROWS, FEWEST_ROWS = 10, 5


class ChoiceList(QFrame):
    """`picked` carries somebody's id and the number of a circle, `searched` what is looked for.

    Rows are made once and filled anew, so that a key costs no more than their words.
    """

    picked = Signal(int, int)
    searched = Signal(str)

    def __init__(self, context: UiContext, photos: PhotoCache) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        theme, icons = context.theme, context.icons
        self._theme, self._context, self._photos = theme, context, photos
        self._circles: Sequence[Circle] = ()
        self._cards: Sequence[CardSigns] = ()
        self._count, self._first, self._current, self._room = 0, 0, 0, MOST_ROWS
        self._asked = False
        self.field = ChoosingField(theme, icons, self.tr("Find anybody by name"))
        self.field.textChanged.connect(lambda text: self.searched.emit(text.strip()))
        self.field.pressed_digit.connect(self._put)
        self.field.moved.connect(self._move)
        self.field.turned.connect(self._turn)
        self._legend = QWidget()
        self._flow = FlowLayout(self._legend, theme.px(8))
        words = self.tr(
            "Press the key, or click the number, and the next one follows. Backspace takes back."
        )
        how = PlainLabel(theme, words, Face.SECONDARY, Role.FAINT, wrap=True)
        self._rows: list[PersonRow] = []
        self._people = column(theme, space=0)
        self._nobody = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._foot = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT, wrap=True)
        self._others = button(self.tr("Others"), "chip", clicked=lambda: self._turn(1))
        foot = row(theme, self._foot, self._others, space=8)
        foot.setStretch(0, 1)
        people = column(theme, self._people, self._nobody, space=0)
        parts = (self.field, self._legend, how, people, foot, None)
        self.setLayout(column(theme, *parts, space=10, margins=(14, 14, 14, 14)))
        self._growing = False
        self._turns = Turns(self)

    def show_circles(self, circles: Sequence[Circle]) -> None:
        """The circles there are, each with its key."""
        if circles[:MOST] == self._circles:
            return
        self._circles = circles[:MOST]
        clear(self._flow)
        for number, circle in enumerate(self._circles, 1):
            words = PlainLabel(self._theme, say_circle(circle), Face.SECONDARY, Role.SOFT)
            item = QWidget()
            item.setLayout(row(self._theme, Keycap(self._theme, str(number)), words, space=4))
            self._flow.addWidget(item)
        self._legend.updateGeometry()
        self._fill()

    def show_people(self, cards: Sequence[CardSigns], count: int, *, asked: bool) -> None:
        """People proposed, or with `asked` those found, `count` in all. Where the keys were they
        stay; what is found is looked at from the first on.
        """
        if asked or asked != self._asked:
            self._first = self._current = 0
        self._cards, self._count, self._asked = cards, count, asked
        self._fill()

    def set_room(self, rows: int) -> None:
        """How many rows there is room for."""
        room = max(FEWEST_ROWS, min(MOST_ROWS, rows))
        if room != self._room:
            self._room = room
            self._fill()

    def current(self) -> CardSigns | None:
        """Whom the keys are for."""
        shown = self._cards[self._first : self._first + self._room]
        return shown[self._current] if self._current < len(shown) else None

    def _row(self, context: UiContext, photos: PhotoCache, at: int) -> PersonRow:
        made = PersonRow(context, photos)
        made.picked.connect(lambda number: self._pick(made.card, number))
        made.pressed.connect(lambda: self._go(at))
        made.hide()
        return made

    def _fill(self) -> None:
        if self._first >= len(self._cards):
            self._first = 0
        shown = self._cards[self._first : self._first + self._room]
        self._current = max(0, min(self._current, len(shown) - 1))
        for at in range(len(self._rows)):
            self._fill_row(at)
        if len(self._rows) < len(shown) and not self._growing:
            self._growing = True
            self._grow()
        self._nobody.setVisible(not shown)
        self._nobody.setText(self._say_nobody())
        foot = self._say_foot(len(shown))
        self._foot.setText(foot)
        self._foot.setVisible(bool(foot))
        self._others.setVisible(not self._asked and len(self._cards) > self._room)
        self._tell()

    def _grow(self) -> None:
        """Make a row, and the next one in a turn of its own: all at once would be felt to falter."""
        at = len(self._rows)
        self._rows.append(self._row(self._context, self._photos, at))
        self._people.addWidget(self._rows[at])
        self._fill_row(at)
        self._growing = len(self._rows) < min(self._room, len(self._cards) - self._first)
        if self._growing:
            self._turns.take(self._grow)

    def _fill_row(self, at: int) -> None:
        made, place = self._rows[at], self._first + at
        is_shown = at < self._room and place < len(self._cards)
        if is_shown:
            made.show_card(self._cards[place], self._circles)
            made.set_current(at == self._current)
        made.setVisible(is_shown)
        if at == self._current:
            self._tell()

    def _say_nobody(self) -> str:
        if self._asked:
            return self.tr("Nobody is found.")
        return self.tr("No card tells who else is close to you. Type a name to find them.")

    def _say_foot(self, shown: int) -> str:
        if not shown:
            return ""
        if not self._asked:
            return self.tr("Proposed for what their cards tell. Type a name to find anybody else.")
        if self._count <= shown:
            return self.tr("%Ln person(s) found.", None, self._count)
        return self.tr("%Ln person(s) found: type more to see fewer.", None, self._count)

    def _tell(self) -> None:
        """Who is current, for those who hear it."""
        is_there = self.current() is not None and self._current < len(self._rows)
        at = self._rows[self._current].accessibleName() if is_there else ""
        self.field.setAccessibleDescription(at)

    def _go(self, at: int) -> None:
        for number, made in enumerate(self._rows):
            made.set_current(number == at)
        self._current = at
        self._tell()
        self.field.setFocus()

    def _move(self, step: int) -> None:
        shown = len(self._cards[self._first : self._first + self._room])
        if 0 <= self._current + step < shown:
            self._go(self._current + step)
        elif not self._asked and step > 0 and self._first + shown < len(self._cards):
            self._turn(1)
        elif not self._asked and step < 0 and self._first > 0:
            self._turn(-1)
            self._go(self._room - 1)

    def _turn(self, step: int) -> None:
        """The next page of those proposed; after the last the first."""
        if self._asked or not self._cards:
            return
        last = (len(self._cards) - 1) // self._room * self._room
        first = self._first + step * self._room
        self._first = 0 if first > last else last if first < 0 else first
        self._current = 0
        self._fill()
        self.field.setFocus()

    def _put(self, number: int) -> None:
        self._pick(self.current(), number)

    def _pick(self, card: CardSigns | None, number: int) -> None:
        if card is not None and number <= len(self._circles):
            self.picked.emit(card.line.id, number)
