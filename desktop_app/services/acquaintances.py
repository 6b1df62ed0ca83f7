"""Who knows whom: read for one person, confirmed or denied by you."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.acquaintances import TOLD, Acquainted, Connection, Connections
from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.ways.neighbourhood import Neighbourhood
from desktop_app.domain.ways.ties import cost_of
from desktop_app.services.command import command
from desktop_app.storage import acquaintances
from desktop_app.storage.queries import way_words
from desktop_app.storage.queries.ways import WaysReader

if TYPE_CHECKING:
    from desktop_app.storage.engine.store import Store

LIKELY_MOST = cost_of(1 / 8)
"""Whom somebody is tied to by a step that costs more is not asked about."""
ASKED_MOST = 20


class Acquaintances:
    """Reads are synchronous and take some milliseconds; commands answer through futures. All days
    are local.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, person_id: int, today: date) -> Connections:
        """Whom a person knows among those in the address book, and whom they may know."""
        db = self._store.reader
        graph = Neighbourhood(WaysReader(db, today), today)
        others = graph.tied(person_id, LIKELY_MOST)
        people = way_words.people(db, others)
        costs = {other: graph.cheapest(person_id, other) for other in others}
        order = sorted(others, key=lambda other: (costs[other][0], people[other].name, other))
        told = [other for other in order if costs[other][1].kind in TOLD]
        likely = [other for other in order if costs[other][1].kind not in TOLD][:ASKED_MOST]

        def connections(ids: list[int]) -> tuple[Connection, ...]:
            return tuple(
                Connection(people[other], way_words.named_tie(db, costs[other][1])) for other in ids
            )

        return Connections(connections(told), connections(likely))

    @command
    def say(
        self, person_id: int, other_id: int, answer: Acquainted | None, today: date
    ) -> Future[Done[None]]:
        """Keep on a local day that two people know each other, or that they do not; with None that
        nothing was said. Nobody is told of a tie that was denied, in either direction.

        Fails with InvalidValueError for one and the same person, NotFoundError when one is gone.
        """
        if person_id == other_id:
            raise InvalidValueError("other_id", "person-knows-themselves")
        people = way_words.people(self._store.reader, [person_id, other_id])
        if len(people) < 2:
            raise NotFoundError("person-is-gone")
        key = f"acquaintance.{'unsaid' if answer is None else answer.value}"
        return self._store.write(
            Step(key, people[person_id].name, to=people[other_id].name),
            lambda db: acquaintances.set_answer(db, person_id, other_id, answer, today),
        )
