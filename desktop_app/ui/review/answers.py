"""The rows of the review's lists, and the commands their keys give."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.reminders import Origin, Reminder, Snooze, snooze_moment
from desktop_app.domain.review import next_pick_day
from desktop_app.domain.timeline import Interaction, InteractionKind, Participant
from desktop_app.ui.kit.dates import say_weekday
from desktop_app.ui.review.rows import ReviewRow, RowAction, portrait, sign
from desktop_app.ui.words.reminders import say_due, stored_texts
from desktop_app.ui.words.rhythms import say_relaxing, say_warmth

if TYPE_CHECKING:
    from desktop_app.domain.changes import Done
    from desktop_app.domain.review import DuePerson, Review
    from desktop_app.domain.rhythms import Relaxable
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.review.state import ReviewState

Then = Callable[[Any], None]


class Answers(QObject):
    """`started` carries a future, and what to note in the state once it is stored."""

    started = Signal(object, object)

    def __init__(self, context: UiContext, book: AddressBook) -> None:
        super().__init__()
        self._context, self._book = context, book

    def overdue_rows(self, review: Review, state: ReviewState) -> list[ReviewRow]:
        """Late reminders, then people whose rhythm has run out."""
        rows = [self._reminder_row(item, state) for item in review.reminders]
        return rows + [self._person_row(item, state) for item in review.people]

    def relax_rows(self, review: Review, state: ReviewState) -> list[ReviewRow]:
        """Whom to relax, and why."""
        rows = []
        for item in review.relax:
            relax = lambda item=item: self._relax([item], state)  # noqa: E731
            picture = portrait(self._context, item.person.name, item.person.uid)
            words = say_relaxing(item, self._context.today())
            rows.append(
                self._row(
                    f"p{item.person.id}",
                    item.person.name,
                    words,
                    picture,
                    [("R", self.tr("Relax"), relax)],
                )
            )
        return rows

    def relax_all(self, review: Review, state: ReviewState) -> tuple[Future[Done[None]], Then]:
        """Relax everybody listed in one step."""
        return self._relaxing(list(review.relax), state)

    def pick_rows(self, review: Review, state: ReviewState) -> list[ReviewRow]:
        """Whom to meet next week; the day stands on those who are picked."""
        rows = []
        for item in review.next_week:
            pick = lambda item=item: self._pick(item, state)  # noqa: E731
            made = self._row_of(item, [(self.tr("Space"), self.tr("Pick"), pick)])
            reminder_id = state.picks.get(str(item.line.id))
            if reminder_id is not None:
                due = self._book.reminders.reminder(reminder_id).due
                made.set_answer(say_weekday(due, self._context.today()))
            rows.append(made)
        return rows

    def _reminder_row(self, item: Reminder, state: ReviewState) -> ReviewRow:
        key, today, service = f"r{item.id}", self._context.today(), self._book.reminders
        monday = snooze_moment(Snooze.NEXT_WEEK, self._context.now())
        row_actions: list[RowAction] = [
            (
                "D",
                self.tr("Done"),
                self._doing(lambda: service.complete(item.id, item.due, today), state.done, key),
            ),
            (
                "S",
                self.tr("Put off"),
                self._doing(lambda: service.snooze(item.id, monday), state.put_off, key),
            ),
        ]
        return self._row(
            key,
            item.text,
            say_due(item, item.due, self._context),
            sign(self._context, "bell"),
            row_actions,
        )

    def _person_row(self, item: DuePerson, state: ReviewState) -> ReviewRow:
        key, today, line = f"p{item.line.id}", self._context.today(), item.line
        who = Participant(line.id, line.name, line.uid)
        entry = Interaction(InteractionKind.OTHER, today, self.tr("In touch"), people=(who,))
        monday = snooze_moment(Snooze.NEXT_WEEK, self._context.now()).date()
        row_actions: list[RowAction] = [
            (
                "D",
                self.tr("Done"),
                self._doing(lambda: self._book.timeline.log(entry), state.done, key),
            ),
            (
                "S",
                self.tr("Put off"),
                self._doing(
                    lambda: self._book.today.put_off(who, today, monday), state.put_off, key
                ),
            ),
        ]
        if item.longer is not None:
            days = item.longer.ideal_days
            relax = lambda: self.started.emit(  # noqa: E731
                self._book.rhythms.relax([line.id]),
                lambda _: state.relaxed.update({str(line.id): days}),
            )
            row_actions.append(("R", self.tr("Relax"), relax))
        made = self._row_of(item, row_actions)
        if str(line.id) in state.relaxed:
            made.set_answer(self.tr("Relaxed"))
        elif item.put_off:
            made.set_answer(self.tr("Put off"))
        return made

    def _row_of(self, item: DuePerson, row_actions: list[RowAction]) -> ReviewRow:
        line = item.line
        picture = portrait(self._context, line.name, line.uid, item.warmth.value)
        return self._row(
            f"p{line.id}",
            line.name,
            say_warmth(item.warmth, self._context.today()),
            picture,
            row_actions,
        )

    def _row(
        self, key: str, title: str, words: str, picture: Any, row_actions: list[RowAction]
    ) -> ReviewRow:
        return ReviewRow(self._context, key, title, words, picture, row_actions)

    def _doing(
        self, command: Callable[[], Future[Done[Any]]], noted: list[str], key: str
    ) -> Callable[[], None]:
        def act() -> None:
            self.started.emit(command(), lambda _: noted.append(key) if key not in noted else None)

        return act

    def _relax(self, items: list[Relaxable], state: ReviewState) -> None:
        self.started.emit(*self._relaxing(items, state))

    def _relaxing(
        self, items: list[Relaxable], state: ReviewState
    ) -> tuple[Future[Done[None]], Then]:
        noted = {str(item.person.id): item.to.ideal_days for item in items}
        return self._book.rhythms.relax(
            [item.person.id for item in items]
        ), lambda _: state.relaxed.update(noted)

    def _pick(self, item: DuePerson, state: ReviewState) -> None:
        """Make a reminder of somebody, on the first day still free, or take it away again."""
        key, today, service = str(item.line.id), self._context.today(), self._book.reminders
        if key in state.picks:
            self.started.emit(
                service.remove([state.picks[key]]), lambda _: state.picks.pop(key, None)
            )
            return
        day = next_pick_day(
            today, [service.reminder(row_id).due for row_id in state.picks.values()]
        )
        if day is None:
            return
        who = Participant(item.line.id, item.line.name, item.line.uid)
        reminder = Reminder(
            stored_texts().be_in_touch((who,)),
            day,
            zone=self._context.zone.key,
            origin=Origin.CADENCE,
            people=(who,),
        )
        self.started.emit(service.add(reminder), lambda done: state.picks.update({key: done.value}))
