"""The one thing offered after a line about giving was stored, below the line it was typed into."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.favour_steps import next_of
from desktop_app.domain.favours import FavourKind, FavourStep, NextKind, Side
from desktop_app.domain.giving import Waits
from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.needs import Whose
from desktop_app.domain.reminders import Reminder
from desktop_app.domain.told_parts import told_need
from desktop_app.domain.typed_line import by_the_way
from desktop_app.ui.giving_actions import GivingActions
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.words.favours import first_pair, say_next, say_waits
from desktop_app.ui.words.matches import say_match, say_verb
from desktop_app.ui.words.short import LONGEST_NAME, cut

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.domain.changes import Done
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.grammar.line import Draft
    from desktop_app.domain.needs import Need
    from desktop_app.domain.proposals import Proposal
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Line, Shell

    Choice = tuple[str, Callable[[], object]]

THEY_MET_AFTER, LENT_FOR, CONNECT_AFTER = 21, 30, 3
"""Days after which one is reminded to ask whether two met, of something lent, and to write to
somebody met at an event."""


class GivingOffers(QObject):
    """Offers what a stored line gives reason for, at most one thing."""

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__(shell.parent())
        self._shell, self._tools, self._book = shell, tools, tools.book
        self._actions = GivingActions(shell, tools)

    def after(self, draft: Draft, done: Done[int], line: Line) -> bool:
        """Offer something below `line` for what `draft` was stored as, `done` with the row of its
        entry; False where there is nothing to offer, and something else may be.
        """
        told = draft.give
        if told is None or by_the_way(draft) or not draft.summary:
            return False
        need = told_need(told, draft.day)
        if need is not None:
            self._after_need(need, line)
            return True
        favours = self._book.favours.of_entries([done.value]).get(done.value, [])
        if favours:
            return self._after_favour(favours[0], line)
        if told.what is GivingKind.EVENT and draft.day > self._today():
            comes = self.tr("Who comes?")
            line.offer(
                cut(draft.summary), [(comes, lambda: self._shell.show("events", done.value))]
            )
            return True
        return self._after_event(draft, line)

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
        return say_waits(shown), say_next(shown), lambda: self._actions.go_on(shown)

    def _after_favour(self, favour: Favour, line: Line) -> bool:
        words, choices = self._favour_offer(favour)
        if choices:
            line.offer(words, choices)
        return bool(choices)

    def _favour_offer(self, favour: Favour) -> tuple[str, list[Choice]]:
        one, other = first_pair(favour)
        waits = next_of(favour, self._today())
        if waits is not None and waits.kind is NextKind.THANK:
            shown = Waits(favour, waits)
            thank = fill_in(self.tr("Thank %1"), one)
            return say_waits(shown), [(thank, lambda: self._actions.go_on(shown))]
        if favour.side is not Side.GIVEN:
            return "", []
        if favour.step is FavourStep.INTRODUCED:
            text = fill_in(self.tr("Did %1 and %2 meet?"), one, other)
            words = self.tr("Ask in 3 weeks whether they met")
            return text, [(words, self._remind(favour, text, THEY_MET_AFTER))]
        if favour.step is FavourStep.GIVEN:
            what = cut(favour.text) or self.tr("what you lent")
            text = fill_in(self.tr("Ask %1: %2"), one, what)
            return text, [(self.tr("Ask in a month"), self._remind(favour, text, LENT_FOR))]
        if favour.kind is FavourKind.HELP and favour.step is FavourStep.DONE:
            keep = lambda: self._confirm_portfolio(favour)  # noqa: E731
            return self.tr("Something to show?"), [(self.tr("Into your portfolio"), keep)]
        return "", []

    def _confirm_portfolio(self, favour: Favour) -> None:
        self._shell.confirm(self._book.favours.set_in_portfolio(favour.id, True))

    def _remind(self, favour: Favour, text: str, days: int) -> Callable[[], object]:
        reminder = self._reminder(text, days, favour.people)
        return lambda: self._shell.confirm(self._book.favours.remind(favour.id, reminder))

    def _reminder(self, text: str, days: int, people: tuple[Participant, ...]) -> Reminder:
        zone = self._tools.context.zone.key
        return Reminder(text, self._today() + timedelta(days), zone=zone, people=people)

    def _after_need(self, told: Need, line: Line) -> None:
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
                take = lambda: self._actions.take_up(best)  # noqa: E731
                line.offer(say_match(best, row), [(say_verb(best.kind), take)])

        self._tools.runner.run((self, "match"), find, show)

    def _after_event(self, draft: Draft, line: Line) -> bool:
        """Somebody met at an event: to connect soon after."""
        told = draft.give
        met = told is not None and told.what is GivingKind.EVENT and bool(draft.people)
        if not met:
            return False
        names = cut(", ".join(person.name for person in draft.people[:2]), LONGEST_NAME)
        text = fill_in(self.tr("Write to %1"), names)
        reminder = self._reminder(text, CONNECT_AFTER, draft.people)
        connect = lambda: self._shell.confirm(self._book.reminders.add(reminder))  # noqa: E731
        line.offer(text, [(self.tr("Connect in 3 days"), connect)])
        return True

    def _today(self) -> date:
        return self._tools.context.today()


def _those_of(book: AddressBook, told: Need) -> list[Need]:
    """Needs and offers of the same person, organisation or you."""
    if told.person is not None:
        return book.needs.of_person(told.person.id)
    if told.whose is Whose.YOU:
        return book.needs.yours()
    firm = book.organisations.named(told.organisation)
    return [] if firm is None else book.needs.of_organisation(firm.id)
