"""Reach: how far your circle goes, in figures and in the people they count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.reach.beginnings import beginnings, chains
from desktop_app.domain.reach.brokerage import acquainted, bridges, brokerage
from desktop_app.domain.reach.diversity import diversity
from desktop_app.domain.reach.reach import (
    Reach,
    Span,
    areas,
    outside,
    over_areas,
    thinnest,
)
from desktop_app.domain.strength import WINDOW_DAYS
from desktop_app.domain.suggestions import suggestion_for
from desktop_app.storage.queries import fields, suggestions, way_words
from desktop_app.storage.queries import reach as queries

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.store import Store

RANKED = 200
"""Of those dormant so many, the latest, are put in the order of what they are worth reviving."""


class Reaching:
    """Counts how far you reach. Reads are synchronous and take some hundreds of milliseconds with
    many people: call them off the UI thread. All days are local.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def over(self, span: Span, today: date) -> Reach:
        """Everything for a span of days; what sleeps and who leads where as it stands `today`."""
        db = self._store.reader
        with db.unchanging():
            yours, taxonomy = fields.your_fields(db), fields.taxonomy(db)
            spoken = queries.spoken(db, span, today)
            circles = queries.by_circle(db, span, today)
            led, told = queries.led(db), queries.ties(db)
            here = queries.last_contacts(db, {row for pair in told for row in pair})
            knows = acquainted(pair for pair in told if pair[0] in here and pair[1] in here)
            since = today.toordinal() - WINDOW_DAYS
            in_touch = [row for row, last in here.items() if last is not None and last > since]
            return Reach(
                span=span,
                spoken=sum(circles.values()),
                of_a_field=len(spoken),
                outside=outside(spoken, yours),
                areas=areas(spoken, yours, taxonomy),
                by_field=over_areas(spoken, taxonomy),
                by_circle=diversity([count for circle, count in circles.items() if circle]),
                thinnest=thinnest(queries.of_a_field(db), yours, taxonomy),
                met_once=tuple(queries.met_once(db, span, today)),
                dormant=self._dormant(today),
                beginnings=beginnings(queries.started(db, span)),
                brokerage=brokerage(in_touch, knows),
                bridges=tuple(bridges(in_touch, knows)),
                ties=sum(map(len, knows.values())) // 2,
                chains=tuple(
                    chains({one: by for one, by in led.items() if one in here and by in here})
                ),
            )

    def people(self, ids: Collection[int]) -> list[Participant]:
        """Those people, some hundreds, in that order."""
        found = way_words.people(self._store.reader, ids)
        return [found[row] for row in ids if row in found]

    def place_of(self, people: Sequence[int]) -> str:
        """The organisation at which most of these people are now, for naming them; "" where that is
        fewer than half.
        """
        return queries.common_place(self._store.reader, people)

    def _dormant(self, today: date) -> tuple[int, ...]:
        db = self._store.reader
        asleep = queries.dormant(db, today)
        latest = asleep[:RANKED]
        found = suggestions.candidates_of(db, latest, today, {})
        worth = {
            each.person.id: told.score
            for each in found
            if (told := suggestion_for(each, today)) is not None
        }
        order = {row: place for place, row in enumerate(latest)}
        first = sorted(latest, key=lambda row: (-worth.get(row, 0), order[row]))
        return (*first, *asleep[RANKED:])
