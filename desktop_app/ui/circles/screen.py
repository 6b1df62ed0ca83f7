"""Sorting people into circles: a queue of those who have none, a lane for each circle, and what it
asks a year.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Done, Noun
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.rules.rule import in_circles
from desktop_app.ui.circles.board import Board
from desktop_app.ui.circles.budget_card import BudgetCard
from desktop_app.ui.circles.chosen_card import ChosenCard
from desktop_app.ui.circles.lane import Lane
from desktop_app.ui.circles.lane_filter import LaneFilter
from desktop_app.ui.kit.boxes import SCROLL_BAR, column, scroller, title_edge
from desktop_app.ui.kit.dates import say_days
from desktop_app.ui.kit.empty_state import EmptyState
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.people_view.delegate import PersonDelegate
from desktop_app.ui.words.rhythms import say_warmth

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop_app.domain.cadence import Circle
    from desktop_app.domain.people_query import PersonLine
    from desktop_app.domain.rhythms import Budget, CircleBudget
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

LANES = 5
FIELD = 230
"""Width of the search field at the usual font."""
SHORT, NARROW = 780, 860
"""Height and width at the usual font below which sentences that only help give room to the
people."""
PAUSE = 400
"""Milliseconds after the last change until the budget is counted anew."""


class CirclesScreen(Screen):
    """Digits and drags put people into circles; Backspace takes that back and goes back to them."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        context, book, photos = tools.context, tools.book, tools.photos
        self._shell, self._context, self._book, self._runner = shell, context, book, tools.runner
        self._circles: Sequence[Circle] = ()
        self._pending = self._waiting = 0
        self._counts: list[int] = []
        self._begins = False
        self._asked: dict[int, str] = {}
        self._moves: list[tuple[list[int], Future[Done[None]] | None]] = []
        self._wanted: int | None = None
        self.queue = Lane(
            context, book.people_list, photos, self._explain, delegate=PersonDelegate, opens=False
        )
        words = self.tr("Drag people here, or press %1 while they are chosen.")
        self.lanes = [
            Lane(context, book.people_list, photos, self._explain, fill_in(words, str(number)))
            for number in range(1, LANES + 1)
        ]
        self._at = self.queue
        self.chosen = ChosenCard(context)
        self.budget = BudgetCard(context)
        self._filter = LaneFilter(tools, self.tr("Find somebody"))
        self._count_later = QTimer(self, singleShot=True, interval=PAUSE)
        self._count_later.timeout.connect(self._count)
        self._build()
        self._wire()

    def _build(self) -> None:
        theme = self._context.theme
        self.finished = EmptyState(
            theme,
            self._context.icons,
            "circle-check",
            self.tr("Everybody has a circle"),
            self.tr(
                "Whoever you add next waits here. Drag people from circle to circle, or choose some and press 1 to 5; "
                "0 takes them out."
            ),
        )
        self._left = QStackedWidget()
        self._left.addWidget(self.queue)
        self._left.addWidget(self.finished)
        self._board = Board(theme, self.chosen, self._left, self.lanes)
        title = PlainLabel(theme, self.tr("Circles"), Face.NAME)
        why = self.tr("Who is how close, and so how often you want to be in touch.")
        self._about = PlainLabel(theme, why, Face.BODY, Role.SOFT, elide=True)
        head = turning(theme, title, Part(self._about, 1), self._filter.field, space=14)
        self._whole = column(theme, head, self.budget, self._board, space=12)
        self._whole.setStretch(2, 1)
        within = QWidget()
        within.setLayout(self._whole)
        self.setLayout(column(theme, scroller(within), space=0))

    def _wire(self) -> None:
        for number, lane in enumerate((self.queue, *self.lanes)):
            view = lane.view
            view.pressed_digit.connect(self.put)
            view.pressed_back.connect(self.back)
            view.pressed_enter.connect(self.accept)
            view.focused.connect(lambda lane=lane: self._came_to(lane))
            view.typed.connect(self._type)
            view.selection_changed.connect(
                lambda lane=lane: self._say_chosen() if lane is self._at else None
            )
            lane.dropped.connect(lambda ids, number=number: self._move(ids, number))
            lane.count_pressed.connect(lambda number=number: self._show_circle(number))
        self._filter.shown.connect(self._show_lanes)
        self._filter.field.entered.connect(self._go_to_found)
        self.chosen.pressed.connect(self.put)
        self.chosen.pressed_back.connect(self.back)
        self.budget.relax_requested.connect(lambda ids: self._start(self._book.rhythms.relax(ids)))

    def reload(self) -> None:
        """Read anew: it is shown again."""
        self._at, self._begins = self.queue, True
        self._moves.clear()
        self._filter.field.setText("")
        self._read()
        self._count()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed while it is shown."""
        if any(
            changes.touches(noun) for noun in (Noun.PERSON, Noun.CIRCLE, Noun.TAG, Noun.INTERACTION)
        ):
            self._read()
            self._count_later.start()

    def put(self, number: int) -> None:
        """Put who is chosen into the circle with that number and go on; 0 takes them out, or goes
        on without.
        """
        ids = self._at.view.selected_ids()
        if not ids or number > len(self._circles):
            return
        if number == 0 and self._at is self.queue:
            at = self.queue.view.currentIndex().row()
            self._moves.append((ids[:1], None))
            self.queue.view.selectRow(min(at + 1, len(self.queue.ids()) - 1))
            return
        self._move(ids, number)

    def accept(self) -> None:
        """Put who is chosen where what was logged suggests."""
        ids = self._at.view.selected_ids()
        found = (
            self._book.rhythms.suggested_circles(self._context.today(), 1, ids[:1]) if ids else []
        )
        if found and found[0].circle is not None and len(ids) == 1:
            self.put(
                next(
                    n
                    for n, circle in enumerate(self._circles, 1)
                    if circle.id == found[0].circle.id
                )
            )

    def back(self) -> None:
        """Take back what was done last here, and be at that person again."""
        if not self._moves:
            return
        ids, future = self._moves.pop()
        self.queue.view.setFocus()
        if self.queue.view.show_person(ids[0]) or future is None:
            return
        self._wanted = ids[0]
        self._runner.watch(future, self._take_back)

    def _take_back(self, done: Done[None]) -> None:
        if done.step is not None:
            self._shell.undo(done.step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        short = self.height() < theme.px(SHORT)
        self._about.setVisible(self.width() > theme.px(NARROW))
        self.chosen.set_short(short)
        self.queue.set_short(short)
        edge = title_edge(theme, self.width())
        self._whole.setContentsMargins(edge, theme.px(26), edge, theme.px(16))
        room = self.width() - 2 * edge - theme.px(SCROLL_BAR)
        self._filter.field.setFixedWidth(min(theme.px(FIELD), room))
        self._board.fit(room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._shell.show("people")
        else:
            super().keyPressEvent(event)

    def _show_circle(self, number: int) -> None:
        """Show whom the number over a lane counts."""
        self._shell.show(PeopleQuery.by(in_circles(self._circles[number - 1].id)))

    def _move(self, ids: list[int], number: int) -> None:
        circle = self._circles[number - 1] if number else None
        target = self.lanes[number - 1] if number else self.queue
        moved = [row_id for row_id in ids if target.model.row_of(row_id) < 0]
        if not moved:
            return
        # Shown before it is stored, so that the next key finds the next person.
        for lane in (self.queue, *self.lanes):
            if lane is not target:
                lane.show_ids(lane.without(moved))
        future = self._book.people.set_circle(moved, circle.id if circle else None)
        self._moves.append((moved, future))
        self._start(future)
        self._say_chosen()

    def _start(self, future: Future[Done[Any]]) -> None:
        self._pending += 1
        self._runner.watch(future, self._finish, self._finish)
        self._shell.confirm(future)

    def _finish(self, _: object) -> None:
        self._pending -= 1
        if not self._pending:
            self._read()

    def _read(self) -> None:
        def read() -> tuple[list[Circle], list[Sequence[int]]]:
            circles = self._book.circles.all()[:LANES]
            service = self._book.rhythms
            return circles, [
                service.without_circle(),
                *(service.in_circle(circle.id) for circle in circles),
            ]

        self._runner.run("circles", read, self._fill)

    def _fill(self, found: tuple[list[Circle], list[Sequence[int]]]) -> None:
        if self._pending:
            # Older than what is shown already; read again once all is stored.
            return
        self._circles, ids = found
        self._waiting, self._counts = len(ids[0]), [len(held) for held in ids[1:]]
        self.chosen.set_circles(self._circles)
        for lane, circle, count in zip(self.lanes, self._circles, self._counts, strict=False):
            self._say_lane(lane, circle, count)
        self.queue.say(
            self.tr("Without a circle"),
            self._look_number(self._waiting),
            self.tr("Whom you were in touch with last comes first."),
        )
        self._filter.set_lists(ids)

    def _show_lanes(self, lists: list[Sequence[int]]) -> None:
        """Show who stands in which lane, as far as they are searched for."""
        for lane, held in zip((self.queue, *self.lanes), lists, strict=False):
            wanted, lane_wanted = self._wanted, None
            if wanted is not None and wanted in held:
                self._wanted, lane_wanted = None, wanted
            lane.set_searched(self._filter.is_searching())
            lane.show_ids(held, lane_wanted)
        self._left.setCurrentWidget(self.queue if self._waiting else self.finished)
        self._settle_focus()
        self._say_chosen()

    def _type(self, text: str) -> None:
        """Letters typed among the people search for them."""
        self._filter.field.setFocus()
        self._filter.field.setText(text)

    def _go_to_found(self) -> None:
        """From the field to whoever was found, where the keys choose a circle."""
        if self._at.ids():
            self._at.view.setFocus()
            self._at.view.choose_somebody()
            self._say_chosen()

    def focus_search(self) -> bool:
        """Put the cursor into the search field."""
        self._filter.field.setFocus()
        self._filter.field.selectAll()
        return True

    def _settle_focus(self) -> None:
        """Somebody is chosen, and the keys reach a list."""
        if not self._at.ids():
            self._at = next(
                (lane for lane in (self.queue, *self.lanes) if len(lane.ids())), self.queue
            )
            self._begins = True
        if self._begins and self.isVisible():
            self._begins = False
            if not self._filter.field.hasFocus():
                self._at.view.setFocus()
        self._at.view.choose_somebody()

    def _say_lane(self, lane: Lane, circle: Circle, count: int) -> None:
        over = circle.size is not None and count > circle.size
        words = (
            fill_in(self.tr("%Ln of %1", None, count), self._look_number(circle.size))
            if circle.size
            else self._look_number(count)
        )
        rhythm = say_days(circle.cadence.ideal_days) if circle.cadence else self.tr("no rhythm")
        lane.say(circle.name, words, f"{rhythm}\n{self._asked.get(circle.id, '')}", over=over)
        if over and circle.size is not None:
            lane.hint(self.tr("%Ln more than the circle is meant for", None, count - circle.size))

    def _say_asked(self, item: CircleBudget, asked: int) -> str:
        words = self.tr("%1 of %2 a year") if item.running else self.tr("%2 a year")
        return fill_in(words, self._look_number(item.made), self._look_number(asked))

    def _look_number(self, number: int) -> str:
        return self.locale().toString(number)

    def _came_to(self, lane: Lane) -> None:
        if lane is not self._at:
            self._at = lane
        self._say_chosen()

    def _say_chosen(self) -> None:
        ids = self._at.view.selected_ids()
        at = self._at.view.currentIndex().row()
        line = self._at.model.line(at) if ids and 0 <= at < len(self._at.ids()) else None
        self.chosen.setVisible(line is not None)
        if line is None:
            return
        suggestion = self._book.rhythms.suggested_circles(self._context.today(), 1, [line.id])[0]
        self.chosen.show_person(
            line, self._at.model.warmth(line), suggestion, self._circles, len(ids) - 1
        )

    def _explain(self, line: PersonLine) -> str:
        today = self._context.today()
        # The name too: a very long one may be shortened even here.
        return f"{line.name}. {say_warmth(self._book.rhythms.warmth(line.id, today), today)}"

    def _count(self) -> None:
        today = self._context.today()
        self._runner.run("budget", lambda: self._book.rhythms.budget(today), self._say_budget)

    def _say_budget(self, budget: Budget) -> None:
        self.budget.show_budget(budget)
        self._asked = {
            item.circle.id: self._say_asked(item, asked)
            for item, asked in zip(budget.circles, budget.asked_each(), strict=True)
            if item.circle is not None
        }
        for lane, circle, count in zip(self.lanes, self._circles, self._counts, strict=False):
            self._say_lane(lane, circle, count)
