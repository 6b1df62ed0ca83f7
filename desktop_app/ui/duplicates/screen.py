"""Perhaps the same person: pairs almost certainly one, and pairs rather two."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.doubles.finding import Cancelled
from desktop_app.ui.duplicates.rows import DoubleRow
from desktop_app.ui.duplicates.shown import read_doubles
from desktop_app.ui.kit.boxes import back_arrow, clear, column, fill_page, keep_edges, line, row
from desktop_app.ui.kit.buttons import button, icon_button
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.part_head import HANGS
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.stack_layout import StackLayout
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.titled_card import TitledCard
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.kit.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.changes import Done
    from desktop_app.domain.doubles.scoring import Double
    from desktop_app.ui.duplicates.shown import ShownDouble, ShownDoubles
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 1240
WORDS = 240
"""Pixels at the usual font that words of the head want beside a button."""
AT_FIRST = 20
TELL_EVERY = 0.1
"""Seconds between two words about progress."""


class DuplicatesScreen(Screen):
    """Found on a thread; what was found before stays in sight meanwhile."""

    _progressed = Signal(int, int)

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Perhaps the same person"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._found: list[Double] | None = None
        self._apart: frozenset[tuple[int, int]] = frozenset()
        self._rows: list[DoubleRow] = []
        self._kept: dict[tuple[int, int], DoubleRow] = {}
        self._coming: list[tuple[TitledCard, ShownDouble, bool]] = []
        self._turns = Turns(self)
        self._wanted_place: tuple[int, int] | None = None
        self._most, self._landing = AT_FIRST, False
        self._stop = threading.Event()
        self._progressed.connect(self._show_progress)
        self._build()

    def _head(self) -> QHBoxLayout:
        """The title, what it says, and the way to look again."""
        theme, icons = self._context.theme, self._context.icons
        back = icon_button(
            theme, icons, back_arrow(), self.tr("Back"), lambda: self._shell.do("back")
        )
        title = PageTitle(theme, self.tr("Perhaps the same person"))
        said = self.tr("Kith puts nobody together without asking, and asks about a pair only once.")
        self.again = button(self.tr("Look again"), "plain", icons.icon("refresh-cw"), self._look)
        words = column(
            theme, title, PlainLabel(theme, said, Face.BODY, Role.SOFT, wrap=True), space=2
        )
        back.setFixedWidth(theme.px(HANGS))
        head = row(
            theme, back, turning(theme, Part(words, 1, WORDS), self.again, space=12), space=0
        )
        head.setStretch(1, 1)
        head.setAlignment(back, Qt.AlignmentFlag.AlignTop)
        return head

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        head = self._head()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the search"))
        self._cancel = button(self.tr("Cancel"), clicked=self._give_up)
        self._progress = QWidget()
        looking = PlainLabel(theme, self.tr("Comparing everybody with everybody…"), Face.BODY)
        bar = turning(theme, looking, Part(self._bar, 1, WORDS), self._cancel, space=12)
        self._progress.setLayout(bar)
        self._progress.hide()
        self.sure = TitledCard(self._context, self.tr("Almost certainly"))
        self.doubtful = TitledCard(self._context, self.tr("Rather two people"))
        self._more = button(self.tr("Show more"), clicked=self._show_more)
        self._nobody = EmptyState(theme, icons, "merge", "", "")
        self._stacks = {card: _stack_in(card) for card in (self.sure, self.doubtful)}
        for hidden in (self.sure, self.doubtful, self._more, self._nobody):
            hidden.hide()
        below = column(
            theme,
            self._progress,
            self.sure,
            self.doubtful,
            row(theme, self._more, None, space=0),
            self._nobody,
            None,
            space=16,
            margins=(HANGS, 0, 0, 0),
        )
        self._whole = column(theme, head, below, space=16)
        fill_page(self, theme, self._whole, WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_edges(self._context.theme, self._whole, self.width())

    def land(self) -> None:
        """The first pair, else what looks again."""
        self._landing = self._found is None
        self._focus((0, 0))
        if self._coming and not self._rows:
            self._wanted_place = (0, 0)

    def reload(self) -> None:
        """Look again: people may have come or changed since."""
        if not self.isVisible():
            self._come_again()
        self._look()

    def _come_again(self) -> None:
        """Have the rows come into sight in turns again, as all of them at once take a tenth of a second;
        but not those of people who are gone meanwhile.
        """
        if not self._rows:
            return
        there = self._tools.book.doubles.people([made.shown.double for made in self._rows])
        rows = [
            (
                self.sure if self.sure.isAncestorOf(made) else self.doubtful,
                made.shown,
                made.is_first,
            )
            for made in self._rows
            if there.keys() >= set(made.shown.double.pair)
        ]
        self._take_rows_out()
        for made in self._kept.values():
            made.hide()
        self._coming = [*rows, *self._coming]
        for card in self._stacks:
            # What is in sight stays at its place, and is not painted again for each that comes.
            card.setMinimumHeight(card.height())
            card.setVisible(any(at is card for at, *_ in self._coming))
        self._turns.take(self._grow)

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed."""
        if changes.touches(Noun.PERSON):
            self._look()

    def _look(self) -> None:
        self._stop.set()
        self._apart = frozenset()
        stop = self._stop = threading.Event()
        self._progress.setVisible(self._found is None)
        self._bar.setRange(0, 0)
        self._read(None, stop)

    def _read(self, known: list[Double] | None, stop: threading.Event) -> None:
        book, most, told, apart = self._tools.book, self._most, [0.0], self._apart

        def progress(done: int, all_: int) -> None:
            if time.monotonic() - told[0] > TELL_EVERY:
                told[0] = time.monotonic()
                self._progressed.emit(done, all_)

        work = lambda: read_doubles(book, most, known, apart, progress, stop.is_set)  # noqa: E731
        self._tools.runner.run("duplicates", work, self._fill, self._failed)

    def _show_progress(self, done: int, all_: int) -> None:
        self._bar.setRange(0, max(all_, 1))
        self._bar.setValue(done)

    def _give_up(self) -> None:
        self._stop.set()
        self._tools.runner.forget("duplicates")
        self._progress.hide()
        if self._found is None:
            self._say_nobody(
                self.tr("Not looked through"), self.tr("Look again when you have a minute.")
            )

    def _failed(self, error: BaseException) -> None:
        self._progress.hide()
        if not isinstance(error, Cancelled):
            self._shell.say_error(error)

    def _fill(self, read: tuple[list[Double], ShownDoubles]) -> None:
        place = self._place_of(self.focusWidget())
        # Many to let go of at once.
        self._turns.let_go(self._found or ())
        self._found, shown = read
        self._progress.hide()
        if place is None and self._landing and self.again.hasFocus():
            place = (0, 0)
        self._landing, self._wanted_place = False, place
        coming = []
        for card, doubles in ((self.sure, shown.sure), (self.doubtful, shown.doubtful)):
            card.setVisible(bool(doubles))
            there = [
                shown.shown[each.pair] for each in doubles[: self._most] if each.pair in shown.shown
            ]
            coming += [
                (card, each, card is self.sure and not number) for number, each in enumerate(there)
            ]
        self._more.setVisible(max(len(shown.sure), len(shown.doubtful)) > self._most)
        self._nobody.hide()
        if not self._found:
            self._say_nobody(*self._nobody_words(shown.people))
        stands = [(made.shown, made.is_first) for made in self._rows]
        if self._coming or stands != [(each, first) for _, each, first in coming]:
            self._take_rows_out()
            self._coming = coming
        self._grow()

    def _take_rows_out(self) -> None:
        """Out of their places, but in sight until it is known which stay."""
        self._kept |= {there.shown.double.pair: there for there in self._rows}
        self._rows = []
        for stack in self._stacks.values():
            for there in self._kept.values():
                stack.removeWidget(there)
            clear(stack)

    def _grow(self) -> None:
        """Put rows in their places: those that are there at once, each new one in a turn of its own,
        for many together would be felt to falter.
        """
        made = False
        while self._coming and not made:
            card, shown, first = self._coming.pop(0)
            there = self._kept.pop(shown.double.pair, None)
            if there is None or (there.shown, there.is_first) != (shown, first):
                self._let_go(there)
                there, made = self._made(shown, first=first), True
            stack = self._stacks[card]
            if stack.count():
                stack.addWidget(line())
            stack.addWidget(there)
            if there.isHidden():
                there.show()
                made = True
            self._rows.append(there)
        if self._coming:
            self._turns.take(self._grow)
        else:
            for there in self._kept.values():
                self._let_go(there)
            self._kept = {}
            for card in self._stacks:
                card.setMinimumHeight(0)
        place = self._wanted_place
        if place is not None and (len(self._rows) > place[0] or not self._coming):
            self._wanted_place = None
            self._focus(place)

    @staticmethod
    def _let_go(there: DoubleRow | None) -> None:
        if there is not None:
            there.hide()
            there.deleteLater()

    def _made(self, shown: ShownDouble, *, first: bool) -> DoubleRow:
        made = DoubleRow(self._context, self._tools.photos, shown, first=first)
        made.compared.connect(self._compare)
        made.told_apart.connect(self._tell_apart)
        made.opened.connect(self._shell.open_person)
        return made

    def _compare(self, pair: tuple[int, int]) -> None:
        # The last word brings one back here afterwards.
        self._shell.show("merging", (*pair, "duplicates"))

    def _nobody_words(self, people: int) -> tuple[str, str]:
        if people < 2:
            return self.tr("Nobody to compare yet"), self.tr(
                "Once two people are here, Kith can tell whether they are one."
            )
        return self.tr("Nobody is here twice"), self.tr(
            "%Ln people were compared by name, address, number, birthday and work.", None, people
        )

    def _say_nobody(self, title: str, text: str) -> None:
        self._nobody.say(title, text)
        self._nobody.show()

    def _show_more(self) -> None:
        self._most += 2 * AT_FIRST
        self._read(self._found, self._stop)

    def _tell_apart(self, pair: tuple[int, int]) -> None:
        future = self._tools.book.doubles.tell_apart(*pair, self._context.today())
        self._shell.confirm(future)
        self._tools.runner.watch(future, lambda done: self._drop(pair, done), lambda error: None)

    def _drop(self, pair: tuple[int, int], done: Done[None]) -> None:
        """Out of sight at once; a search that goes on finds the rest."""
        self._apart |= {pair}
        self._stop.set()
        stop = self._stop = threading.Event()
        self._read(self._found or [], stop)

    def _place_of(self, widget: QWidget | None) -> tuple[int, int] | None:
        """Which row has the focus, and which of its controls."""
        for number, made in enumerate(self._rows):
            if widget in made.controls:
                return number, made.controls.index(widget)
        return None

    def _focus(self, place: tuple[int, int]) -> None:
        if self._rows:
            row = self._rows[min(place[0], len(self._rows) - 1)]
            # At once rather than with the next event: only what is shown can have the focus. One row,
            # for each time the whole page is laid out.
            row.show()
            row.controls[place[1]].setFocus()
        else:
            self.again.setFocus()


def _stack_in(card: TitledCard) -> StackLayout:
    """For the rows of a card: nothing is squeezed or stretched while the others come."""
    inner = QWidget()
    card.body.addWidget(inner)
    return StackLayout(inner)
