"""Reach: how far your circle goes, in figures and in the people they count."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Noun
from desktop_app.domain.reach.beginnings import beginnings, chains
from desktop_app.domain.reach.brokerage import acquainted, bridges, brokerage
from desktop_app.domain.reach.diversity import diversity
from desktop_app.domain.reach.reach import (
    Between,
    Reach,
    Sentences,
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

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.reach.beginnings import Beginnings
    from desktop_app.domain.reach.everybody import Everybody
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.store import Store

RANKED = 200
"""Of those dormant so many, the latest, are put in the order of what they are worth reviving."""


class Reaching:
    """Counts how far you reach. Reads are synchronous; each says what it costs with a hundred
    thousand people: call them off the UI thread. All days are local.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._version = 0
        self._everybody: Everybody | None = None
        store.listen(self._changed, first=True)

    def over(self, span: Span, today: date) -> Reach:
        """Everything for a span of days; what sleeps and who leads where as it stands `today`. Some
        seconds with many people: a window asks for the parts.
        """
        with self._store.reader.unchanging():
            said, between = self.sentences(span, today), self.between(today)
            return Reach(
                met_once=self.met_once(span, today),
                beginnings=self.beginnings(span),
                **{name: getattr(said, name) for name in Sentences.__slots__},
                **{name: getattr(between, name) for name in Between.__slots__},
            )

    def sentences(self, span: Span, today: date) -> Sentences:
        """Whom you spoke with, where it grows thin, and who sleeps: 0.2 s the first time, 0.1 s while
        nobody changes; for a span that ended before `today` 0.3 s more.
        """
        db, everybody = self._store.reader, self.everybody()
        yours, taxonomy = fields.your_fields(db), fields.taxonomy(db)
        spoken = queries.spoken(db, span, today)
        circles, kinds, of_a_field = Counter[int](), Counter[tuple[str, ...]](), 0
        groups = everybody.counted(spoken)
        for group, count in groups:
            if group.circle is not None:
                circles[group.circle] += count
            if group.fields:
                kinds[group.fields] += count
                of_a_field += count
        return Sentences(
            span=span,
            spoken=sum(count for _, count in groups),
            of_a_field=of_a_field,
            outside=outside(spoken, everybody, yours),
            areas=areas(kinds, yours, taxonomy),
            by_field=over_areas(kinds, taxonomy),
            by_circle=diversity(circles.values()),
            thinnest=thinnest(everybody, yours, taxonomy),
            dormant=self._dormant(today),
        )

    def met_once(self, span: Span, today: date) -> tuple[int, ...]:
        """Whom you met within the span, and never again or before; the newest first. 0.1 to 0.5 s."""
        return tuple(queries.met_once(self._store.reader, span, today))

    def beginnings(self, span: Span) -> Beginnings:
        """Who began within the span; 10 µs for each contact of which that is known."""
        everybody = self.everybody()
        started = queries.started(self._store.reader, span)
        return beginnings(each for each in started if each.person in everybody)

    def between(self, today: date) -> Between:
        """Who leads where, as far as was told: 10 µs a tie."""
        db = self._store.reader
        led, told = queries.led(db), queries.ties(db)
        here = queries.last_contacts(db, {row for pair in told for row in pair})
        knows = acquainted(pair for pair in told if pair[0] in here and pair[1] in here)
        since = today.toordinal() - WINDOW_DAYS
        in_touch = [row for row, last in here.items() if last is not None and last > since]
        return Between(
            brokerage=brokerage(in_touch, knows),
            bridges=tuple(bridges(in_touch, knows)),
            ties=sum(map(len, knows.values())) // 2,
            chains=tuple(
                chains({one: by for one, by in led.items() if one in here and by in here})
            ),
        )

    def everybody(self) -> Everybody:
        """Everybody who counts, with circles and fields: 0.15 s, then kept until people change."""
        known, version = self._everybody, self._version
        if known is not None:
            return known
        found = queries.everybody(self._store.reader)
        with self._lock:
            if version == self._version:
                self._everybody = found
        return found

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches(Noun.PERSON):
            with self._lock:
                self._version += 1
                self._everybody = None

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
