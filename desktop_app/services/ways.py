"""The way in: by whom one gets to a person or to an organisation, as far as who knows whom was
told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.errors import AmbiguousNameError, NotFoundError
from desktop_app.domain.names import fold
from desktop_app.domain.ways.neighbourhood import OFFICE, Neighbourhood
from desktop_app.domain.ways.ties import cost_of
from desktop_app.domain.ways.ways import (
    JOB_CANDIDATES,
    WAYS,
    Way,
    WayStep,
    different_ways,
    for_a_job,
)
from desktop_app.storage.queries import way_words
from desktop_app.storage.queries.way_words import named_tie
from desktop_app.storage.queries.ways import WaysReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.timeline import Participant
    from desktop_app.domain.ways.ways import Route
    from desktop_app.services.guards import Guards
    from desktop_app.services.naming import Naming
    from desktop_app.storage.engine.store import Store

SHARED_MOST = cost_of(0.25)
"""Whom somebody is tied to by a step of at most this cost is taken for a contact of theirs."""
NAMES_TOLD = 6


@dataclass(frozen=True, slots=True)
class WaysIn:
    """The ways to `name`, best first; `person` when it is one, else an organisation."""

    name: str
    ways: tuple[Way, ...]
    person: Participant | None = None
    organisation_id: int = 0


class Ways:
    """Finds ways. Reads are synchronous and take some tens of milliseconds with many people: call
    them off the UI thread. All days are local.
    """

    def __init__(self, store: Store, naming: Naming, guards: Guards) -> None:
        self._store, self._naming, self._guards = store, naming, guards

    def named(self, text: str, today: date, *, job: bool = False) -> WaysIn:
        """The ways to the person or, when nobody is called so, to the organisation `text` names; an
        organisation of that very name goes before people of whose names it is a part.

        Raises NotFoundError or AmbiguousNameError.
        """
        wanted = text.strip()
        places = way_words.organisations_called(self._store.reader, wanted, NAMES_TOLD)
        exact = [place for place in places if fold(place[1]) == fold(wanted)]
        if exact and not any(fold(each.name) == fold(wanted) for each in self._naming.find(wanted)):
            return self.to_organisation(exact[0][0], today, job=job)
        try:
            person = self._naming.resolve(wanted)
        except NotFoundError:
            return self.to_organisation(_only(places, wanted), today, job=job)
        return self.to_person(person.id, today, job=job)

    def to_person(self, person_id: int, today: date, *, job: bool = False) -> WaysIn:
        """The ways to a person who is neither archived nor in the trash; none for you.

        Raises NotFoundError when they are no longer there.
        """
        person = way_words.people(self._store.reader, [person_id]).get(person_id)
        if person is None:
            raise NotFoundError("person-is-gone")
        graph = self._graph(today, job=job)
        graph.first_step(person_id)
        known = graph.acquaintances.get(person_id)
        # A card is no way to somebody: that is why one asks.
        direct = known is not None and known.is_known
        return WaysIn(person.name, self._ways(graph, person_id, today, job, direct), person)

    def to_organisation(self, organisation_id: int, today: date, *, job: bool = False) -> WaysIn:
        """The ways to whoever is or was at an organisation; raises NotFoundError when it is gone."""
        name = way_words.organisation(self._store.reader, organisation_id)
        if not name:
            raise NotFoundError("organisation-is-gone")
        graph = self._graph(today, job=job, office=organisation_id)
        return WaysIn(name, self._ways(graph, OFFICE, today, job), organisation_id=organisation_id)

    def _graph(self, today: date, *, job: bool, office: int = 0) -> Neighbourhood:
        reader = WaysReader(self._store.reader, today)
        return Neighbourhood(reader, today, office=office, by_closeness=not job)

    def _ways(
        self, graph: Neighbourhood, target: int, today: date, job: bool, direct: bool = True
    ) -> tuple[Way, ...]:
        count = JOB_CANDIDATES if job else WAYS
        routes = list(different_ways(graph, target, count, direct=direct))
        shared = {route.helper: self._shared(graph, route.helper) for route in routes}
        ordered = for_a_job(routes, shared)[:WAYS] if job else routes
        return tuple(self._told(graph, route, shared[route.helper], today) for route in ordered)

    def _shared(self, graph: Neighbourhood, helper: int) -> int:
        """How many people you know are contacts of the helper, as far as was told."""
        return len(graph.known_among(graph.tied(helper, SHARED_MOST)))

    def _told(self, graph: Neighbourhood, route: Route, shared: int, today: date) -> Way:
        db, nodes = self._store.reader, route.nodes
        rows = [node for node in nodes if node > 0]
        called = way_words.people(db, rows)
        helper = graph.acquaintances[rows[0]]
        first = replace(helper.tie(), text=way_words.last_contact(db, helper.person_id))
        steps = [WayStep(called[rows[0]], first)]
        for place, node in enumerate(nodes[2:], 2):
            if node > 0:
                group = min(nodes[place - 1], 0)
                tie = graph.tie(nodes[place - 2 if group else place - 1], node, group)
                steps.append(WayStep(called[node], named_tie(db, tie)))
        arrival = graph.arrival(rows[-1]) if nodes[-1] == OFFICE else None
        if arrival is not None:
            arrival = replace(arrival, text=way_words.title(db, rows[-1], arrival.row_id))
        guards = self._guards.before_asking(helper.person_id, today)
        return Way(tuple(steps), route.cost, arrival, shared, guards)


def _only(places: Sequence[tuple[int, str]], text: str) -> int:
    """The id of the one organisation `text` may name."""
    if not places:
        raise NotFoundError("neither-person-nor-organisation", text=text)
    if len(places) > 1:
        raise AmbiguousNameError(text, tuple(name for _, name in places))
    return places[0][0]
