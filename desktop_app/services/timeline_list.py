"""Which entries a timeline shows, in what order, and what its rows say."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.timeline import (
    Interaction,
    InteractionKind,
    MonthOfEntries,
    TimelineQuery,
)
from desktop_app.storage import timestamps
from desktop_app.storage.queries import timeline, timeline_list

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour
    from desktop_app.storage.engine.store import Store

FIRST_ROWS = 60
FEW = 8
"""Changed entries that are moved one by one; of more, everything is read anew."""


class TimelineList:
    """Reads for timelines. All reads are synchronous and may be called on any thread.

    Events ahead have not passed: a timeline leaves them out until their day, unless it is searched
    by words. `clock` gives the UTC moment.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store, self._clock = store, clock

    def first(self, query: TimelineQuery) -> tuple[array[int], bool] | None:
        """The head of `ids`, quick enough for the UI thread, and whether it is all; None when only
        `ids` can tell.
        """
        if query.asks_people or (query.asks_kinds and query.person is None):
            return None
        ahead = self._ahead(query)
        found = timeline_list.ids(self._store.reader, query, FIRST_ROWS + 1 + len(ahead))
        found = timeline_list.without(found, ahead)
        return found[:FIRST_ROWS], len(found) <= FIRST_ROWS

    def ids(self, query: TimelineQuery, stop: Callable[[], bool] | None = None) -> array[int]:
        """Every entry `query` wants, newest first. Some 0.3 s for a million: call it off the UI
        thread.

        Raises StoppedError soon after `stop` becomes true: nobody waits for the answer any more.
        """
        found = timeline_list.ids(self._store.reader, query, stop=stop)
        ahead = self._ahead(query)
        return timeline_list.without(found, ahead) if ahead else found

    def changed(self, found: array[int], query: TimelineQuery, rows: Collection[int]) -> array[int]:
        """What `ids` would answer now that only those entries have changed since it answered
        `found`.
        """
        db = self._store.reader
        if len(rows) > FEW:
            return self.ids(query)
        rest = timeline_list.without(found, list(rows))
        fit = timeline_list.without(
            timeline_list.ids(db, query, among=list(rows)), self._ahead(query)
        )
        try:
            timeline_list.put(db, rest, fit)
        except NotFoundError:
            # Another one went meanwhile, and its change is still to come.
            return self.ids(query)
        return rest

    def _ahead(self, query: TimelineQuery) -> Sequence[int]:
        """The events to be left out."""
        if query.text.strip() or (query.kinds and InteractionKind.EVENT not in query.kinds):
            return ()
        today = timestamps.local_day(self._clock())
        return timeline_list.events_after(self._store.reader, today)

    def entries(self, ids: Sequence[int]) -> list[Interaction]:
        """Those entries that exist, newest first; quick for a page of a hundred."""
        return timeline.load(self._store.reader, ids)

    def favours(self, ids: Sequence[int]) -> dict[int, list[Favour]]:
        """The favours that hang on those entries, some hundreds at once; entries without any are
        left out.
        """
        # No start waits for what reads favours.
        from desktop_app.storage.queries import favours

        return favours.of_entries(self._store.reader, ids)

    def row_of_day(self, found: Sequence[int], day: date) -> int:
        """The first row that is on that day or older; as many as there are rows when every one is
        newer. Quick.
        """
        return timeline_list.row_of_day(self._store.reader, found, day)

    def months(self, found: Sequence[int]) -> list[MonthOfEntries]:
        """Every month that has entries, newest first: some twenty look-ups a month."""
        db, row = self._store.reader, 0
        months: list[MonthOfEntries] = []
        while row < len(found):
            day = timeline_list.day_of(db, found, row)
            if day is None:
                row += 1
                continue
            first = day.replace(day=1)
            end = (
                len(found)
                if first == date.min
                else self.row_of_day(found, first - timedelta(days=1))
            )
            end = max(end, row + 1)
            months.append(MonthOfEntries(first, row, end - row))
            row = end
        return months
