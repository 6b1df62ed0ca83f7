"""The weekly review: ten minutes, five steps or six, no mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.proposed import PROPOSED
from desktop_app.domain.review import PICKS
from desktop_app.ui.kit.at_least import AtLeast
from desktop_app.ui.kit.boxes import back_arrow, column, row, scroller, title_edge
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.keycap import say_keys
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.turns import Turns
from desktop_app.ui.review.answers import Answers
from desktop_app.ui.review.finish_step import FinishStep
from desktop_app.ui.review.meet_step import MeetStep
from desktop_app.ui.review.proposed_step import ProposedStep
from desktop_app.ui.review.rows_step import RowsStep
from desktop_app.ui.review.state import restore

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desktop_app.domain.proposed import ProposedEntry
    from desktop_app.domain.review import Review
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

LOWEST = 170
"""Pixels at the usual font that what is asked has at least; the page scrolls where it is lower."""

ReviewStep: TypeAlias = MeetStep | ProposedStep | RowsStep | FinishStep


class ReviewScreen(Screen):
    """What was answered is kept until the week is over, so one may leave and come back to the same
    step.
    """

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        context, book = tools.context, tools.book
        self._shell, self._context, self._book, self._runner = shell, context, book, tools.runner
        self._kept = tools.state
        self.state = restore(tools.state, context.today())
        self._review: Review | None = None
        self._begins = False
        self._turns = Turns(self)
        self.answers = Answers(context, book)
        self.answers.started.connect(self._start)
        self.meet = MeetStep(context, book)
        self.proposed = ProposedStep(context)
        tr = self.tr
        self.overdue = RowsStep(
            context,
            "circle-check",
            tr("Nothing is overdue"),
            tr("No reminder is late and nobody waits longer than you meant. Enter goes on."),
        )
        self.relax = RowsStep(
            context,
            "gauge",
            tr("Nobody to relax"),
            tr(
                "What your rhythms ask for fits what you make, or cannot be made longer. Enter goes on."
            ),
        )
        self.next_week = RowsStep(
            context,
            "sparkles",
            tr("Nobody presses"),
            tr(
                "Nobody is due next week. Give people a rhythm, and three of them are proposed here. Enter goes on."
            ),
        )
        self.finish = FinishStep(context)
        lists = (self.overdue, self.relax, self.next_week)
        self.steps: tuple[ReviewStep, ...] = (self.meet, self.proposed, *lists, self.finish)
        self._say()
        self._build()
        self._wire()

    def _say(self) -> None:
        """What stands at the top and the bottom of each step."""
        tr = self.tr
        self._titles = (
            tr("Whom did you meet?"),
            tr("What mails and calendars tell"),
            tr("What is overdue"),
            tr("Whom to relax"),
            tr("Next week’s three"),
            tr("Done for this week"),
        )
        self._helps = (
            tr(
                "One line a day, as far as you remember: “Lunch with Ben, talked about the fair”. Enter saves it."
            ),
            tr("Log what was a contact, dismiss what was not. Nothing is logged until you say so."),
            tr("Done, put off till next Monday, or a longer rhythm."),
            tr(
                "Their rhythms ask for more than you make. A longer one is honest, and nobody is told."
            ),
            tr("Space picks somebody. Each pick becomes a reminder: Monday, Wednesday, Friday."),
            "",
        )
        self._keys = self._say_keys()

    def _say_keys(self) -> tuple[str, ...]:
        """The keys of each step."""
        key = say_keys(self._context.keys.first("back", "Alt+Left"))
        back = fill_in(self.tr("%1: back"), key) if key else self.tr("Back")
        tr, dot = self.tr, " · "
        enter, choose = tr("Enter: next"), tr("Up, Down: choose")
        others = back + dot + tr("Esc: leave, and come back to the same place")
        typing = tr("Enter in an empty line: next line, then next step · Ctrl+Enter: next step")
        of_lists = (
            tr("D: log, X: dismiss; on a name all of theirs"),
            tr("D: done, S: put off, R: relax"),
            tr("R: relax, A: relax all"),
            tr("Space: pick"),
        )
        lists = (dot.join((choose, words, enter, others)) for words in of_lists)
        return (typing + dot + others, *lists, tr("Enter or Esc: back to your people"))

    def _build(self) -> None:
        theme, tr = self._context.theme, self.tr
        self._step_words = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT)
        self._title = PlainLabel(theme, "", Face.TITLE, wrap=True)
        self._help = PlainLabel(theme, "", Face.BODY, Role.SOFT, wrap=True)
        self._key_words = PlainLabel(theme, "", Face.SECONDARY, Role.FAINT, wrap=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress of the review"))
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
        self._back = button(
            tr("Back"),
            "quiet",
            self._context.icons.icon(back_arrow()),
            self.go_back,
        )
        self._next = button(tr("Next"), "primary", clicked=self.go_on)
        title = PlainLabel(theme, tr("Weekly review"), Face.NAME)
        head = flowing(theme, title, self._step_words, space=14)
        steps = AtLeast(theme, self._stack, LOWEST)
        words = (head, self._progress, self._title, self._help, steps, self._key_words)
        page, self._words = QWidget(), column(theme, *words, space=10)
        self._words.setStretch(4, 1)
        page.setLayout(self._words)
        self._foot = row(theme, self._back, None, self._next)
        self.setLayout(column(theme, scroller(page), self._foot, space=10))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._context.theme
        edge = title_edge(theme, self.width())
        self._words.setContentsMargins(edge, theme.px(26), edge, 0)
        self._foot.setContentsMargins(edge, 0, edge, theme.px(16))

    def _wire(self) -> None:
        self.meet.composed.connect(self._shell.log)
        self.meet.add_requested.connect(self._shell.add_person)
        self.meet.refused.connect(self._shell.say)
        self.meet.keeping.connect(self._shell.confirm)
        self.meet.finished.connect(self.go_on)
        self.meet.leave_requested.connect(self._leave)
        self.finish.overdue_requested.connect(lambda: self._go_to(self.overdue))
        self.finish.logged_requested.connect(self._show_logged)
        self.finish.proposed_requested.connect(lambda: self._go_to(self.proposed))
        self.proposed.view.answered.connect(self._answer)

    def _show_logged(self) -> None:
        """Show what was logged for the week, the newest first."""
        days = [day for day, entries in self._review.days if entries] if self._review else []
        if days:
            self._shell.show("timeline", max(days))

    def _leave(self) -> None:
        self._shell.show("people")

    def reload(self) -> None:
        """Read anew: it is shown again, where it was left, unless a new week has begun."""
        self.state = restore(self._kept, self._context.today())
        self._begins = True
        self._read()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Something was committed while it is shown."""
        wanted = (
            Noun.PERSON,
            Noun.INTERACTION,
            Noun.REMINDER,
            Noun.CIRCLE,
            Noun.TAG,
            Noun.SUGGESTION,
            PROPOSED,
        )
        if any(changes.touches(noun) for noun in wanted):
            self._read()

    def correct(self) -> bool:
        """Offer other readings of the tinted words under the cursor; False when there are none."""
        return any(line.edit.hasFocus() and line.open_token_menu() for line in self.meet.composers)

    def keep_facts(self) -> bool:
        """Keep the facts offered below the line one is in; False when none are."""
        return any(line.edit.hasFocus() and line.keep_offered() for line in self.meet.composers)

    def go_on(self) -> None:
        """The next step; after the last, leave."""
        if self.state.step + 1 < len(self._asked()):
            self.go(self.state.step + 1)
        else:
            self._leave()

    def _asked(self) -> list[ReviewStep]:
        """The steps of this review: what is proposed is asked about where something was this week."""
        left_out = None if self.state.asks else self.proposed
        return [step for step in self.steps if step is not left_out]

    def can_go_back(self) -> bool:
        """Whether this is not the first step."""
        return self.state.step > 0

    def go_back(self) -> None:
        """The step before."""
        self.go(self.state.step - 1)

    def go(self, step: int) -> None:
        """Show that step of this review, counted from 0."""
        self.state.step = max(0, min(step, len(self._asked()) - 1))
        self.state.save(self._kept)
        self._show_step()

    def _go_to(self, step: ReviewStep) -> None:
        self.go(self._asked().index(step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif (
            event.text().upper() == "A"
            and self._stack.currentWidget() is self.relax
            and self._review
        ):
            self._start(*self.answers.relax_all(self._review, self.state))
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        now = self._context.now()
        self._runner.run("review", lambda: self._book.reviews.review(now), self._fill)

    def _fill(self, review: Review) -> None:
        self._review = review
        self._reconcile(review)
        if review.proposed and not self.state.asks:
            # One stays at the step one had come to, which is a further one now.
            self.state.asks = True
            self.state.step += self.state.step > 0
        state, answers = self.state, self.answers
        fills: dict[ReviewStep, Callable[[], object]] = {
            self.meet: lambda: self.meet.show_review(review),
            self.proposed: lambda: self.proposed.show_entries(review.proposed),
            self.overdue: lambda: self.overdue.show_rows(answers.overdue_rows(review, state)),
            self.relax: lambda: self.relax.show_rows(answers.relax_rows(review, state)),
            self.next_week: lambda: self.next_week.show_rows(answers.pick_rows(review, state)),
            self.finish: lambda: self.finish.show_summary(review, state, self._book),
        }
        shown = self._stack.currentWidget()
        # Each in a turn of its own, the one in sight first.
        first = sorted(fills, key=lambda step: step is not shown)
        self._turns.forget()
        self._turns.take(*(fills[step] for step in first), self._begin)

    @property
    def is_filled(self) -> bool:
        """Whether every step shows what was read last."""
        return self._review is not None and not self._turns.is_busy

    def _begin(self) -> None:
        """Show the step one had come to, once when the page is shown."""
        if self._begins:
            self._begins = False
            self._show_step()

    def _show_step(self) -> None:
        asked, number = self._asked(), self.state.step + 1
        step = asked[self.state.step]
        at = self.steps.index(step)
        self._stack.setCurrentWidget(step)
        words = fill_in(self.tr("Step %1 of %2"), str(number), str(len(asked)))
        self._step_words.setText(words)
        self._title.setText(self._titles[at])
        self._help.setText(self._helps[at])
        self._help.setVisible(bool(self._helps[at]))
        self._key_words.setText(self._keys[at])
        self._progress.setRange(0, len(asked))
        self._progress.setValue(number)
        self._back.setEnabled(number > 1)
        self._next.setText(self.tr("Next") if number < len(asked) else self.tr("Finish"))
        # With nothing to go through the keys still need somebody who hears them.
        (self._next.setFocus if step.is_empty() else step.take_focus)()

    def _answer(self, entries: list[ProposedEntry], log: bool) -> None:
        service = self._book.proposed
        self._start((service.confirm if log else service.dismiss)(entries), lambda _: None)

    def _start(self, future: Any, then: Any) -> None:
        def done(result: object) -> None:
            then(result)
            self.state.save(self._kept)
            # What was being read is older than this answer.
            self._read()

        self._runner.watch(future, done)
        self._shell.confirm(future)

    def _reconcile(self, review: Review) -> None:
        """What was undone in the meantime is no longer answered."""
        state = self.state
        listed = {f"r{item.id}": False for item in review.reminders}
        listed |= {f"p{item.line.id}": item.put_off for item in review.people}
        # In place: a row that was clicked before this adds to the same lists when its answer comes.
        state.done[:] = [key for key in state.done if key not in listed]
        state.put_off[:] = [key for key in state.put_off if listed.get(key, True)]
        lines = self._book.people_list.lines([int(row_id) for row_id in state.relaxed])
        rhythms = {str(line.id): line.cadence.ideal_days for line in lines if line.cadence}
        state.relaxed = {
            row_id: days for row_id, days in state.relaxed.items() if rhythms.get(row_id) == days
        }
        state.picks = {
            row_id: reminder for row_id, reminder in state.picks.items() if self._is_there(reminder)
        }
        assert len(state.picks) <= PICKS
        state.save(self._kept)

    def _is_there(self, reminder_id: int) -> bool:
        try:
            self._book.reminders.reminder(reminder_id)
        except NotFoundError:
            return False
        return True
