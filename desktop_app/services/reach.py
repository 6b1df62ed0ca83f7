"""Reach: how far your circle goes, in figures and in the people they count."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop_app.domain.changes import Noun
from desktop_app.domain.reach.beginnings import beginnings, chains
from desktop_app.domain.reach.brokerage import acquainted, bridges, brokerage
from desktop_app.domain.reach.circles import drawn, rings, sliced
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
from desktop_app.domain.reach.slices import areas_of, people_by_cell
from desktop_app.domain.strength import WINDOW_DAYS
from desktop_app.domain.suggestions import suggestion_for
from desktop_app.storage.queries import fields, suggestions, way_words
from desktop_app.storage.queries import reach as queries
from desktop_app.storage.queries.circles import all_circles

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.reach.beginnings import Beginnings
    from desktop_app.domain.reach.circles import Circles
    from desktop_app.domain.reach.everybody import Everybody
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.store import Store

T = TypeVar("T")

MOST_KEPT = 12
"""Answers kept until something is written."""
RANKED = 200
"""Of those dormant so many, the latest, are put in the order of what they are worth reviving."""


class Reaching:
    """Counts how far you reach. Reads are synchronous; each says what it costs with a hundred
    thousand people: call them off the UI thread. All days are local.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock, self._reading = threading.Lock(), threading.Lock()
        self._version = self._commits = 0
        self._everybody: Everybody | None = None
        self._kept: dict[object, Any] = {}
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
        return self._keep(("sentences", span, today), lambda: self._sentences(span, today))

    def _sentences(self, span: Span, today: date) -> Sentences:
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
        return self._keep(
            ("met-once", span, today),
            lambda: tuple(queries.met_once(self._store.reader, span, today)),
        )

    def beginnings(self, span: Span) -> Beginnings:
        """Who began within the span; 10 µs for each contact of which that is known."""
        return self._keep(("beginnings", span), lambda: self._beginnings(span))

    def _beginnings(self, span: Span) -> Beginnings:
        everybody = self.everybody()
        started = queries.started(self._store.reader, span)
        return beginnings([each for each in started if each.person in everybody])

    def between(self, today: date) -> Between:
        """Who leads where, as far as was told: 10 µs a tie."""
        return self._keep(("between", today), lambda: self._between(today))

    def _between(self, today: date) -> Between:
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
        with self._reading:
            known, version = self._everybody, self._version
            if known is not None:
                return known
            found = queries.everybody(self._store.reader)
            with self._lock:
                if version == self._version:
                    self._everybody = found
            return found

    def _keep(self, key: object, read: Callable[[], T]) -> T:
        """What `read` gave when nothing had changed since, else what it gives now."""
        with self._lock:
            known, commits = self._kept.get(key), self._commits
        if known is not None:
            return cast(T, known)
        found = read()
        with self._lock:
            if commits == self._commits:
                if len(self._kept) >= MOST_KEPT:
                    self._kept.clear()
                self._kept[key] = found
        return found

    def circles(self) -> Circles:
        """Everybody in their place about you, with who knows whom: 0.3 s, half of it `everybody`."""
        return self._keep("circles", self._circles)

    def _circles(self) -> Circles:
        db, everybody = self._store.reader, self.everybody()
        circles = all_circles(db)
        slices, place = areas_of(everybody, fields.taxonomy(db), fields.your_fields(db))
        people = people_by_cell(everybody, place, [circle.id for circle in circles])
        outside = any(ring == len(circles) for ring, _ in people)
        bands = rings([circle.name for circle in circles], outside)
        return drawn(bands, sliced(slices), people, queries.ties(db))

    def _changed(self, changes: ChangeSet) -> None:
        with self._lock:
            self._commits += 1
            self._kept.clear()
            if changes.touches(Noun.PERSON):
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
