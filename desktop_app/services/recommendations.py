"""The planner of recommendations: read whole, and what is told in it of people and of your work."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.favours import FavourKind, FavourQuery
from desktop_app.domain.guards import guards
from desktop_app.domain.names import checked_text, fold
from desktop_app.domain.person import Contact, Position, Standing, person_named
from desktop_app.domain.person_parts import check_part
from desktop_app.domain.position_time import shared_until
from desktop_app.domain.recommendations import (
    COLUMNS,
    NOT_NOW_DAYS,
    Beside,
    Known,
    RecommendationsPage,
    plan,
)
from desktop_app.services.command import command
from desktop_app.storage import people, person_parts, settings, timestamps
from desktop_app.storage.queries import asks, favours, organisations
from desktop_app.storage.queries import people as people_queries
from desktop_app.storage.queries import recommendations as queries
from desktop_app.storage.queries import settings as settings_queries

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.guards import Asks
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST = 1000
"""Positions and recommendations looked at, of any number."""
AT_ONE_PLACE = 200
PUT_OFF = "recommendations.not-now"
"""The setting that says until which day whom is not proposed, by uid."""


class Recommendations:
    """Reads are synchronous; commands answer through futures. All days are local; `clock` gives the
    UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def page(self, today: date) -> RecommendationsPage:
        """Everything the planner shows. Call it off the UI thread."""
        db = self._store.reader
        you = people_queries.id_of_you(db)
        yours = [] if you is None else people_queries.load(db, you).positions
        found = favours.page(db, FavourQuery(kinds=(FavourKind.RECOMMENDATION,)), MOST)
        beside = _beside(db, yours, you)
        by_person: dict[int, list[Favour]] = {}
        for favour in found:
            if favour.other is not None:
                by_person.setdefault(favour.other.id, []).append(favour)
        rows = {item.person.id for item in beside} | by_person.keys()
        asked: dict[int, Asks] = {}
        helped: dict[int, date] = {}
        for few in _chunks(rows):
            asked |= asks.asks(db, few)
            helped |= queries.last_helped(db, few)
        known = Known(
            by_person,
            helped,
            asked,
            {row: guards(_whole(db, row, item), today) for row, item in asked.items()},
            self._put_off(db, today),
        )
        return plan(yours, beside, known, today, you)

    @command
    def add_work(self, work: Position, name: str = "") -> Future[Done[int]]:
        """Add a position of yours, and give the row of the person who is you. Where nobody is yet,
        `name` says who: somebody of exactly that name becomes you, else a new person does.

        The future raises InvalidValueError for a position that says nothing, and without a name.
        """
        check_part(work)
        db, now = self._store.reader, self._clock()
        you, called = people_queries.id_of_you(db), checked_text("name", name)
        if you is None and not called:
            raise InvalidValueError("name", "person-needs-name")

        def work_on(db: Database) -> int:
            row = people_queries.id_of_you(db)
            if row is None:
                row = queries.called(db, called)
                if row is None:
                    row = people.insert(db, Contact(person_named(called)), now)
                people.set_is_you(db, row)
            person_parts.save_part(db, replace(work, id=0, person_id=row))
            return row

        return self._store.write(Step("work.add", work.organisation or work.title), work_on)

    @command
    def set_standing(
        self, person: Participant, work: Position, standing: Standing, role: str = ""
    ) -> Future[Done[None]]:
        """Keep what somebody was to you at a position of yours: in a position of theirs there, or
        for a client where they are now; else in a new one, which has ended if yours has and for a
        client, or beside somebody on their own, is called `role`.

        Somebody with the row 0 is made. The future raises InvalidValueError for a name that cannot
        be held.
        """
        now = self._clock()
        today = timestamps.local_day(now)
        checked_text("name", person.name)

        def work_on(db: Database) -> None:
            row = person.id or people.insert(db, Contact(person_named(person.name)), now)
            theirs = people_queries.load(db, row).positions
            found = _position_for(theirs, work, standing, today)
            if found is not None:
                made = replace(found, standing=standing)
            else:
                there = "" if standing is Standing.CLIENT else work.organisation
                made = Position(there, role="" if there else role, ended=not work.is_current)
            person_parts.save_part(db, replace(made, standing=standing, person_id=row))

        step = Step("standing.keep", person.name)
        return self._store.write(step, work_on)

    @command
    def not_now(self, person: Participant, today: date) -> Future[Done[None]]:
        """Do not propose to ask somebody for a season."""
        until = (today + timedelta(NOT_NOW_DAYS)).isoformat()

        def work_on(db: Database) -> None:
            kept = settings_queries.setting(db, PUT_OFF) or {}
            still = {uid: day for uid, day in kept.items() if str(day) > today.isoformat()}
            settings.set_setting(db, PUT_OFF, still | {person.uid: until})

        return self._store.write(Step("recommendation.not-now", person.name), work_on)

    def _put_off(self, db: Database, today: date) -> frozenset[int]:
        kept = settings_queries.setting(db, PUT_OFF) or {}
        away = [uid for uid, day in kept.items() if str(day) > today.isoformat()]
        rows = [people_queries.id_of_uid(db, uid) for uid in away]
        return frozenset(row for row in rows if row is not None)


def _beside(db: Database, yours: Sequence[Position], you: int | None) -> list[Beside]:
    """Everybody who may stand in a cell, each position once."""
    found = queries.told(db, MOST)
    for name in {work.organisation for work in yours if work.organisation and not work.is_study}:
        place = organisations.named(db, name)
        if place is not None:
            found += organisations.people(db, place.id, AT_ONE_PLACE)
    once = {item.position.id: item for item in found if item.person.id != you}
    return [
        Beside(item.person, item.position, item.last_contact)
        for item in once.values()
        if not item.position.is_study or item.position.standing in COLUMNS
    ]


def _position_for(
    theirs: Sequence[Position], work: Position, standing: Standing, today: date
) -> Position | None:
    """The position of theirs in which they were that to you."""
    at = [item for item in theirs if fold(item.organisation) == fold(work.organisation)]
    if standing is Standing.CLIENT:
        now = [item for item in theirs if item.is_current and not item.is_study]
        at = now or [item for item in theirs if not item.is_study]
    fitting = [item for item in at if shared_until(work, item, today)[0]]
    free = [item for item in fitting if item.standing in (None, standing)]
    return next(iter(free or fitting), None)


def _whole(db: Database, row: int, found: Asks) -> Asks:
    return replace(found, asks_in_a_row=asks.asks_in_a_row(db, row)) if found.asked else found


def _chunks(rows: Iterable[int], size: int = 500) -> Iterable[tuple[int, ...]]:
    ordered = sorted(rows)
    for at in range(0, len(ordered), size):
        yield tuple(ordered[at : at + size])
