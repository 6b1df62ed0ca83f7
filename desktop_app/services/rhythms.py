"""Rhythms: why a tie is warm or strong, what kinds of contact weigh, which circle fits, and the
yearly budget.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.contact_weights import DEFAULT_WEIGHTS
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.rhythms import (
    MOST_TO_RELAX,
    Budget,
    CircleSuggestion,
    Warmth,
    relaxed,
    suggest_circle,
    warmth_of,
    whom_to_relax,
)
from desktop_app.domain.strength import strength
from desktop_app.services.command import command
from desktop_app.storage import rhythms
from desktop_app.storage.queries import circles, contact_stats, people
from desktop_app.storage.queries import rhythms as rhythms_queries

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.strength import Strength
    from desktop_app.domain.timeline import InteractionKind
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

CANDIDATES = 10 * MOST_TO_RELAX
"""People looked at to find whom to relax: some may have no longer rhythm to go to."""


class Rhythms:
    """Reads are synchronous and may be called on any thread; `today` is the local day. Commands
    answer through futures.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def warmth(self, person_id: int, today: date) -> Warmth:
        """How full a person's ring is, and why."""
        db = self._store.reader
        cadence, clock = rhythms_queries.of_person(db, person_id)
        kept = contact_stats.kept_by(db, person_id, cadence.ideal_days if cadence else 0)
        return warmth_of(clock, cadence, kept, today, rhythms_queries.begun(db, person_id))

    def strength(self, person_id: int, today: date) -> Strength:
        """How strong the tie is, with the numbers behind it."""
        db = self._store.reader
        found = contact_stats.tallies(db, person_id, today)
        last = contact_stats.last_contact(db, person_id)
        return strength(
            found,
            rhythms_queries.weights(db),
            today,
            last,
            uncounted=last is None and contact_stats.anything_but_notes(db, person_id),
        )

    def weights(self) -> dict[InteractionKind, int]:
        """How much of the ideal interval each kind of contact is worth, in percent."""
        return rhythms_queries.weights(self._store.reader)

    @command
    def set_weight(self, kind: InteractionKind, percent: int) -> Future[Done[None]]:
        """Say what a kind of contact is worth; the future raises InvalidValueError outside 0 to
        100.
        """
        if not 0 <= percent <= 100:
            raise InvalidValueError("percent", "weight-out-of-range")
        return self._store.write(
            Step("weight.edit"), lambda db: rhythms.save_weight(db, kind, percent)
        )

    @command
    def reset_weights(self) -> Future[Done[None]]:
        """Every weight as it was at first, in one step."""

        def work(db: Database) -> None:
            now = rhythms_queries.weights(db)
            for kind, percent in DEFAULT_WEIGHTS.items():
                if now.get(kind) != percent:
                    rhythms.save_weight(db, kind, percent)

        return self._store.write(Step("weight.reset"), work)

    def budget(self, today: date) -> Budget:
        """What the rhythms ask for a year against what was made in the last 365 days, and whom to
        relax.

        Some half a second at a million interactions: call it off the UI thread.
        """
        db = self._store.reader
        every = circles.all_circles(db)
        by_circle, others, costs = contact_stats.budget(db, every, today, CANDIDATES)
        whole = Budget(tuple(by_circle), others)
        return Budget(
            whole.circles, others, whom_to_relax(costs, every, whole.asked - whole.made, today)
        )

    def without_circle(self) -> Sequence[int]:
        """Everybody who has no circle yet, whom you were in contact with last first."""
        return contact_stats.without_circle(self._store.reader)

    def in_circle(self, circle_id: int) -> Sequence[int]:
        """Everybody in a circle, by name."""
        return contact_stats.in_circle(self._store.reader, circle_id)

    def suggested_circles(
        self, today: date, limit: int = 100, among: Sequence[int] | None = None
    ) -> list[CircleSuggestion]:
        """What was logged with people without a circle (or with those of `among`) and the circle
        that fits it.
        """
        db = self._store.reader
        ids = list(self.without_circle() if among is None else among)[:limit]
        every, found = circles.all_circles(db), contact_stats.logs(db, ids, today)
        return [suggest_circle(row, found.get(row), every, today) for row in ids]

    @command
    def relax(self, ids: Iterable[int]) -> Future[Done[None]]:
        """Give people the rhythm of the next wider circle, in one step; those who have none longer
        stay as they are.
        """
        rows = list(ids)

        def work(db: Database) -> None:
            every = circles.all_circles(db)
            for row in rows:
                cadence, _ = rhythms_queries.of_person(db, row)
                to = None if cadence is None else relaxed(cadence, every)
                wider = next(
                    (item for item in every if to is not None and item.cadence == to), None
                )
                if wider is not None:
                    rhythms.relax(db, row, wider)

        named = people.participants(self._store.reader, rows).values() if len(rows) == 1 else ()
        subject = "".join(person.name for person in named)
        return self._store.write(Step("rhythm.relax", subject, len(rows)), work)
