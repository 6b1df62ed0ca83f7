"""The one thing offered after a line about giving was stored: below the line it was typed into, or
where that is gone, at the foot of the window or in a notice.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from desktop_app.domain.favour_steps import next_of
from desktop_app.domain.favours import FavourKind, FavourStep, NextKind, Side
from desktop_app.domain.giving import Waits
from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.needs import Whose
from desktop_app.domain.reminders import Origin, Reminder
from desktop_app.domain.told_parts import told_need
from desktop_app.domain.typed_line import by_the_way
from desktop_app.domain.weeks import monday
from desktop_app.ui.kit.later import Later
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.favours import first_pair, say_next, say_to_ask, say_waits
from desktop_app.ui.words.matches import say_match, say_verb
from desktop_app.ui.words.said import say_before_asking
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from datetime import date

    from desktop_app.domain.changes import Done
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.guards import Asks, Guard
    from desktop_app.domain.needs import Need
    from desktop_app.domain.proposals import Proposal
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.giving_actions import GivingActions
    from desktop_app.ui.kit.context import UiContext
    from desktop_app.ui.kit.runner import Runner
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

    Choice = tuple[str, Callable[[], object]]

THEY_MET_AFTER, LENT_FOR, CONNECT_AFTER = 21, 30, 3
"""Days after which one is reminded to ask whether two met, of something lent, and to write to
somebody met at an event."""


class Offered(Protocol):
    """Where something is offered."""

    def offer(self, words: str, choices: Sequence[Choice]) -> None:
        """Offer one thing: what it is about, and what a click on each of a few words does."""


class Host(Protocol):
    """What does it, once one is chosen. What needs a window brings it first."""

    def confirm(self, future: Future[Done[Any]]) -> None:
        """Say what a command did, and offer to undo that."""

    def give(self, act: Callable[[GivingActions], object]) -> None:
        """Do something with the window."""

    def show(self, room: str, at: object) -> None:
        """Show a place in a room."""


class InWindow:
    """A `Host` that is a window."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        self._shell, self._tools = shell, tools
        self._actions = Later(self._make)

    def confirm(self, future: Future[Done[Any]]) -> None:
        """Say what a command did, and offer to undo that."""
        self._shell.confirm(future)

    def give(self, act: Callable[[GivingActions], object]) -> None:
        """Do something with the window."""
        act(self._actions.get())

    def show(self, room: str, at: object) -> None:
        """Show a place in a room."""
        self._shell.show(room, at)

    def _make(self) -> GivingActions:
        from desktop_app.ui.giving_actions import GivingActions

        return GivingActions(self._shell, self._tools)


class GivingOffers(QObject):
    """Offers what a stored line gives reason for, at most one thing."""

    def __init__(
        self, host: Host, book: AddressBook, context: UiContext, runner: Runner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._host, self._book, self._context, self._runner = host, book, context, runner

    def after(self, draft: Draft, done: Done[int], where: Offered) -> bool:
        """Offer something in `where` for what `draft` was stored as, `done` with the row of its
        entry, or of its reminder where it is that alone; False where there is nothing to offer, and
        something else may be.
        """
        told = draft.give
        if told is None or by_the_way(draft):
            return False
        need = told_need(told, draft.day) if draft.summary else None
        if need is not None:
            self._after_need(need, where)
            return True
        favour = self._favour_of(draft, done.value)
        if favour is not None:
            return self._after_favour(favour, where)
        if told.what is not GivingKind.EVENT or not draft.summary:
            return False
        if draft.day > self._today():
            comes = self.tr("Who comes?")
            where.offer(
                cut(draft.summary), [(comes, lambda: self._host.show("events", done.value))]
            )
            return True
        return self._after_event(draft, where)

    def _favour_of(self, draft: Draft, row: int) -> Favour | None:
        """The favour that hangs on the entry with that row, or on the reminder."""
        favours = self._book.favours
        if not draft.summary:
            return favours.of_reminder(row)
        return next(iter(favours.of_entries([row]).get(row, [])), None)

    def step_of(self, reminder: Reminder) -> tuple[str, str, Callable[[], object]] | None:
        """Of a reminder that hangs on a favour, what that waits for, the words of the next step, and
        what does it; None for any other, and when nothing is left to do.
        """
        favour = self._book.favours.of_reminder(reminder.id)
        if favour is None:
            return None
        today = self._today()
        waits = next_of(replace(favour, ask_on=today), today)
        if waits is None:
            return None
        shown = Waits(favour, waits)
        return say_waits(shown), say_next(shown), self._go_on(shown)

    def _after_favour(self, favour: Favour, where: Offered) -> bool:
        waits = next_of(favour, self._today())
        if waits is not None and waits.kind is NextKind.ASK and favour.giver is not None:
            self._before_asking(Waits(favour, waits), favour.giver, where)
            return True
        words, choices = self._favour_offer(favour)
        if choices:
            where.offer(words, choices)
        return bool(choices)

    def _before_asking(self, waits: Waits, who: Participant, where: Offered) -> None:
        """What there is to think of is read on a thread, and said with when to ask."""
        guards, today = self._book.guards, self._today()
        name = first_pair(waits.favour)[0]

        def read() -> tuple[tuple[Guard, ...], Asks]:
            return guards.before_asking(who.id, today), guards.known(who.id)

        def show(found: tuple[tuple[Guard, ...], Asks]) -> None:
            words = say_before_asking(*found, name, today)
            where.offer(words, self._when_to_ask(waits))

        self._runner.run((self, "ask"), read, show)

    def _when_to_ask(self, waits: Waits) -> list[Choice]:
        """Days on which to be reminded, unless that is settled, and the letter."""
        favour, today = waits.favour, self._today()
        days = [
            (self.tr("tomorrow"), today + timedelta(1)),
            (self.tr("next week"), monday(today, 1)),
        ]
        choices: list[Choice] = [
            (label, self._remind(favour, say_to_ask(favour), day))
            for label, day in days
            if favour.reminder_id is None
        ]
        return [*choices, (self.tr("Draft"), self._go_on(waits))]

    def _go_on(self, waits: Waits) -> Callable[[], object]:
        return lambda: self._host.give(lambda actions: actions.go_on(waits))

    def _favour_offer(self, favour: Favour) -> tuple[str, list[Choice]]:
        one, other = first_pair(favour)
        waits = next_of(favour, self._today())
        if waits is not None and waits.kind is NextKind.THANK:
            shown = Waits(favour, waits)
            thank = fill_in(self.tr("Thank %1"), one)
            return say_waits(shown), [(thank, self._go_on(shown))]
        if favour.side is not Side.GIVEN:
            return "", []
        if favour.step is FavourStep.INTRODUCED:
            text = fill_in(self.tr("Did %1 and %2 meet?"), one, other)
            words = self.tr("Ask in 3 weeks whether they met")
            return text, [(words, self._remind(favour, text, self._in(THEY_MET_AFTER)))]
        if favour.step is FavourStep.GIVEN:
            what = cut(favour.text) or self.tr("what you lent")
            text = fill_in(self.tr("Ask %1: %2"), one, what)
            return text, [
                (self.tr("Ask in a month"), self._remind(favour, text, self._in(LENT_FOR)))
            ]
        if favour.kind is FavourKind.HELP and favour.step is FavourStep.DONE:
            keep = partial(self._keep_in_portfolio, favour)
            return self.tr("Something to show?"), [(self.tr("Into your portfolio"), keep)]
        return "", []

    def _keep_in_portfolio(self, favour: Favour) -> None:
        self._host.confirm(self._book.favours.set_in_portfolio(favour.id, True))

    def _remind(self, favour: Favour, text: str, day: date) -> Callable[[], object]:
        reminder = self._reminder(text, day, favour.people)
        return lambda: self._host.confirm(self._book.favours.remind(favour.id, reminder))

    def _reminder(self, text: str, day: date, people: tuple[Participant, ...]) -> Reminder:
        zone = self._context.zone.key
        return Reminder(text, day, zone=zone, origin=Origin.FOLLOW_UP, people=people)

    def _in(self, days: int) -> date:
        return self._today() + timedelta(days)

    def _after_need(self, told: Need, where: Offered) -> None:
        """The best match is found on a thread, and offered when it is there."""
        book, today = self._book, self._today()

        def find() -> tuple[int, Proposal | None]:
            mine = _those_of(book, told)
            same = [need.id for need in mine if need.is_open and need.text == told.text]
            row = same[0] if same else 0
            return row, next(iter(book.proposals.of_need(row, today)), None)

        def show(found: tuple[int, Proposal | None]) -> None:
            row, best = found
            if best is not None:
                take = lambda: self._host.give(lambda actions: actions.take_up(best))  # noqa: E731
                where.offer(say_match(best, row), [(say_verb(best.kind), take)])

        self._runner.run((self, "match"), find, show)

    def _after_event(self, draft: Draft, where: Offered) -> bool:
        """Somebody met at an event: to connect soon after."""
        told = draft.give
        met = told is not None and told.what is GivingKind.EVENT and bool(draft.people)
        if not met:
            return False
        names = cut(", ".join(person.name for person in draft.people[:2]), LONGEST_NAME)
        text = fill_in(self.tr("Write to %1"), names)
        reminder = self._reminder(text, self._in(CONNECT_AFTER), draft.people)
        connect = lambda: self._host.confirm(self._book.reminders.add(reminder))  # noqa: E731
        where.offer(text, [(self.tr("Connect in 3 days"), connect)])
        return True

    def _today(self) -> date:
        return self._context.today()


def _those_of(book: AddressBook, told: Need) -> list[Need]:
    """Needs and offers of the same person, organisation or you."""
    if told.person is not None:
        return book.needs.of_person(told.person.id)
    if told.whose is Whose.YOU:
        return book.needs.yours()
    firm = book.organisations.named(told.organisation)
    return [] if firm is None else book.needs.of_organisation(firm.id)
