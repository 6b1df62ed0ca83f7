"""Today: whom to reach and why, what is due and what comes, and the answers to it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain import reminders as reminder_rules
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import DateKind
from desktop_app.domain.rules.rule import DUE
from desktop_app.domain.suggestions import A_DAY, NOT_THIS_DAYS, Answer, AnswerKind, ReasonKey, rank
from desktop_app.domain.today import AHEAD, TodayData, last_seven_days
from desktop_app.domain.waiting import DueReminder, place_in_day
from desktop_app.services.command import command
from desktop_app.services.getting_started import beginning
from desktop_app.services.kept_page import KeptPage
from desktop_app.services.timeline import step_about
from desktop_app.storage import important_dates, reminders, suggestions, timeline
from desktop_app.storage.queries import asked_events, people_list
from desktop_app.storage.queries import important_dates as important_dates_queries
from desktop_app.storage.queries import reminders as reminders_queries
from desktop_app.storage.queries import suggestions as suggestions_queries

if TYPE_CHECKING:
    from desktop_app.domain.good_turns import GoodTurn
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.suggestions import Suggestion
    from desktop_app.domain.timeline import Interaction, Participant
    from desktop_app.domain.waiting import Waiting
    from desktop_app.services.important_dates import ImportantDates
    from desktop_app.services.waiting import WhatWaits
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST_REMINDERS = 300
MOST_EVENTS = 3
OTHERS = 8
"""Of the dates nobody is reminded of so many are shown; counting thousands would take longer than
all the rest of the page."""


class Today:
    """The page of the day and its answers. The newest page is kept until something changes. `clock`
    gives the UTC moment.
    """

    def __init__(
        self,
        store: Store,
        dates: ImportantDates,
        waiting: WhatWaits,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._store, self._dates, self._waiting, self._clock = store, dates, waiting, clock
        self._kept = KeptPage(store, self.read)

    def known(self, now: datetime) -> TodayData | None:
        """The page for the day of `now`, when nothing has changed since it was read; instant."""
        return self._kept.known(now)

    def page(self, now: datetime) -> TodayData:
        """Everything for the local day of `now`, an aware moment in the user's zone: the page
        known, or read anew.

        Reading takes some ten milliseconds with many people: call it off the UI thread.
        """
        return self._kept.get(now)

    def read(self, now: datetime) -> TodayData:
        """The page read anew."""
        # Not for the first frame, which is painted without.
        from desktop_app.domain import good_turns

        db, today = self._store.reader, now.date()
        dates = self._dates.upcoming(today, AHEAD, chosen=True)
        others = self._dates.upcoming(today, AHEAD, OTHERS + 1, chosen=False)
        waiting = self._waiting.today(now)
        answers = suggestions_queries.answers(db, today)
        chosen, rest, spent = self._ranked(db, today, dates, answers)
        done = frozenset(answer.turn for answer in answers if answer.keeps_away(today))
        return TodayData(
            today,
            tuple(chosen),
            spent,
            max(
                0,
                people_list.count(db, PeopleQuery.by(DUE), today)
                - sum(item.due for item in chosen),
            ),
            waiting,
            tuple(sorted([*_later(db, now), *_not_among(dates, waiting)], key=place_in_day)),
            tuple(others[:OTHERS]),
            len(others) > OTHERS,
            last_seven_days(
                suggestions_queries.week(db, today - timedelta(AHEAD - 1), today), today
            ),
            good_turns.of_the_day(
                today,
                waiting.dates,
                waiting.reminders[:MOST_REMINDERS],
                rest,
                done,
            ),
            bool(chosen or spent) or suggestions_queries.anybody_has_rhythm(db),
            beginning(db, today),
            tuple(asked_events.asked(db, today, 2)),
            tuple(asked_events.coming(db, now, MOST_EVENTS)),
        )

    def _ranked(
        self, db: Database, today: date, dates: list[UpcomingDate], answers: list[Answer]
    ) -> tuple[list[Suggestion], list[Suggestion], int]:
        """The day's suggestions, and everybody else worth a good turn, both with what was last
        spoken about; and how many places of the day are taken.
        """
        birthdays = {
            item.person.id: item.day for item in reversed(dates) if item.kind is DateKind.BIRTHDAY
        }
        answered = [answer.person_id for answer in answers if answer.day == today]
        found = suggestions_queries.candidates(db, today, birthdays, answered)
        chosen, others, spent = rank(found, today, answers)
        others = [item for item in others if item.reason(ReasonKey.POSITION) or item.is_fresh][
            : 2 * A_DAY
        ]
        topics = suggestions_queries.topics(db, [item.person.id for item in (*chosen, *others)])
        chosen, others = (
            [replace(item, topic=topics[item.person.id]) for item in items]
            for items in (chosen, others)
        )
        return chosen, others, spent

    @command
    def done(self, person: Participant, today: date, entry: Interaction) -> Future[Done[None]]:
        """You were in touch: log it, and take the suggestion as done, a birthday of today as
        wished. One step of undo.
        """
        dates = [item for item in self._dates.upcoming(today, 0) if item.person.id == person.id]
        now = self._clock()

        def work(db: Database) -> None:
            timeline.insert(db, entry, now)
            reminders.settle(db, entry, now)
            suggestions.add_answer(db, Answer(person.id, AnswerKind.DONE, today))
            for item in dates:
                important_dates.answer(db, item.date_id, item.day, important_dates_queries.DONE)

        return self._store.write(step_about("interaction.log", entry), work)

    @command
    def put_off(self, person: Participant, today: date, until: date) -> Future[Done[None]]:
        """Do not propose somebody before the local day `until`."""
        return self._answer(
            "suggestion.put-off", person, Answer(person.id, AnswerKind.SNOOZED, today, until)
        )

    @command
    def not_this(self, person: Participant, today: date) -> Future[Done[None]]:
        """Do not propose somebody for a year."""
        until = today + timedelta(NOT_THIS_DAYS)
        return self._answer(
            "suggestion.not-this", person, Answer(person.id, AnswerKind.NOT_THIS, today, until)
        )

    @command
    def turn_done(
        self, turn: GoodTurn, today: date, entry: Interaction | None = None
    ) -> Future[Done[None]]:
        """A good turn was done: its reminder or date is seen to, and `entry`, if any, is logged.
        One step of undo.
        """
        now = self._clock()

        def work(db: Database) -> None:
            if entry is not None:
                timeline.insert(db, entry, now)
                reminders.settle(db, entry, now)
            if turn.reminder_id:
                _complete(db, turn, today, now)
            elif turn.date_id and turn.day is not None:
                important_dates.answer(db, turn.date_id, turn.day, important_dates_queries.DONE)
            if turn.person is not None:
                suggestions.add_answer(
                    db, Answer(turn.person.id, AnswerKind.DONE, today, turn=turn.key)
                )

        if entry is not None:
            return self._store.write(step_about("interaction.log", entry), work)
        return self._store.write(
            Step("suggestion.turn", turn.text if turn.person is None else turn.person.name), work
        )

    @command
    def another_idea(self, turn: GoodTurn, today: date) -> Future[Done[None]]:
        """Do not propose a good turn again on that local day. It is for somebody: one that is about
        nobody cannot be put off.
        """
        assert turn.person is not None
        answer = Answer(turn.person.id, AnswerKind.SNOOZED, today, today + timedelta(1), turn.key)
        return self._answer("suggestion.another-idea", turn.person, answer)

    def _answer(self, key: str, person: Participant, answer: Answer) -> Future[Done[None]]:
        return self._store.write(
            Step(key, person.name), lambda db: suggestions.add_answer(db, answer)
        )


def _complete(db: Database, turn: GoodTurn, today: date, now: datetime) -> None:
    """Tick the reminder of a good turn; one that has gone on meanwhile stays as it is."""
    found = reminders_queries.load_one(db, turn.reminder_id)
    due = turn.day or found.due
    moved = reminder_rules.complete(found, due, today, now)
    if moved != found:
        reminders.save(db, moved)
        reminders.log(db, turn.reminder_id, due, "done", now)


def _later(db: Database, now: datetime) -> list[DueReminder]:
    """The reminders of the week after today."""
    zone, today = now.tzinfo or UTC, now.date()
    found = (
        DueReminder(item, reminder_rules.shown_day(item, zone))
        for item in reminders_queries.waiting(db, limit=MOST_REMINDERS)
    )
    return [item for item in found if today < item.day <= today + timedelta(AHEAD)]


def _not_among(dates: list[UpcomingDate], waiting: Waiting) -> list[UpcomingDate]:
    """The dates that come, without those that wait already."""
    waits = {(item.date_id, item.day) for item in waiting.dates}
    return [item for item in dates if (item.date_id, item.day) not in waits]
