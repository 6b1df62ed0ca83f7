"""One good turn a day, gathered from matches, from what is under way and from the day itself."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain import good_turns
from desktop_app.domain.good_turns import GoodTurn, GoodTurnsPage
from desktop_app.domain.timeline import Participant
from desktop_app.services.kept_page import KeptPage
from desktop_app.storage.queries import (
    favours,
    getting_started,
    needs,
    people_list,
    recommendable,
    suggestions,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.people_query import PersonLine
    from desktop_app.services.giving import Giving
    from desktop_app.services.guards import Guards
    from desktop_app.services.proposals import ProposalFinder
    from desktop_app.services.today import Today
    from desktop_app.storage.engine.store import Store

COLLEAGUES = 12
LIKELY_CLOSE = 3
"""People to begin with where nobody was put into a circle."""
FRESH_DAYS = 365
"""Somebody you were in touch with so lately may be recommended: you remember their work."""


class GoodTurns:
    """What could be done for somebody today. The newest page is kept until something changes."""

    def __init__(
        self, store: Store, today: Today, proposals: ProposalFinder, giving: Giving, guards: Guards
    ) -> None:
        self._store, self._today, self._proposals = store, today, proposals
        self._giving, self._guards = giving, guards
        self._kept = KeptPage(store, self.read)

    def known(self, now: datetime) -> GoodTurnsPage | None:
        """The page for the day of `now`, when nothing has changed since it was read; instant."""
        return self._kept.known(now)

    def page(self, now: datetime) -> GoodTurnsPage:
        """The page for the local day of `now`, an aware moment in the user's zone: what is known, or
        read anew.

        Call it off the UI thread: the first time it compares all needs with all offers.
        """
        return self._kept.get(now)

    def read(self, now: datetime) -> GoodTurnsPage:
        """The page read anew."""
        db, today = self._store.reader, now.date()
        page = self._today.page(now)
        answers = suggestions.answers(db, today)
        away = frozenset(answer.turn for answer in answers if answer.keeps_away(today))
        since = today - timedelta(FRESH_DAYS)
        turns = [
            *self._matches(today),
            *good_turns.of_waiting(self._giving.under_way(today)),
            *page.turns,
            *good_turns.of_colleagues(recommendable.worked_with(db, since, COLLEAGUES)),
            *good_turns.of_closest(_people(self._giving.closest(), today)),
        ]
        if not turns:
            turns = self._first(today, anybody=page.beginning.anybody)
        done = favours.gave_on(db, today) or any(
            answer.turn and answer.day == today and answer.until is None for answer in answers
        )
        return GoodTurnsPage(good_turns.in_order(turns, away), done, self._guards.rest(today))

    def _matches(self, today: date) -> list[GoodTurn]:
        db = self._store.reader
        if not needs.may_match(db):
            return []
        found = self._proposals.page(today).found
        rows = sorted({row for item in found for row in item.people})
        lines = people_list.lines(db, rows)
        rhythms = {line.id: line.cadence.ideal_days for line in lines if line.cadence is not None}
        return good_turns.of_matches(found, rhythms)

    def _first(self, today: date, *, anybody: bool) -> list[GoodTurn]:
        """Where nothing else is known: those likely to be close, else anybody, or how to begin."""
        db = self._store.reader
        if not anybody:
            return [good_turns.BEGIN]
        lines = [card.line for card in getting_started.signs(db, LIKELY_CLOSE)]
        lines = lines or people_list.lines(
            db, getting_started.somebody_for(db, today, LIKELY_CLOSE)
        )
        return good_turns.of_closest(_people(lines, today))


def _people(lines: Iterable[PersonLine], today: date) -> list[Participant]:
    """Those you were not in touch with today."""
    return [
        Participant(line.id, line.name, line.uid) for line in lines if line.last_contact != today
    ]
