"""Taking days, events and reminders out as one calendar, for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from desktop_app.domain.events import is_called_off
from desktop_app.formats.calendar.ics_writer import IcsWriter
from desktop_app.storage.queries import calendar_file, events, reminders

if TYPE_CHECKING:
    from desktop_app.domain.calendar_file import CalendarTexts
    from desktop_app.storage.engine.store import Store

EVENTS_AT_ONCE = 500


class CalendarFile:
    """The address book as a calendar. `clock` gives the UTC moment."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._store = store
        self._clock = clock

    def parts(self, texts: CalendarTexts, today: date) -> Iterator[str]:
        """The calendar as iCalendar, piece by piece: the days of everybody that come round, events,
        and reminders not done yet. `today` is the local day. Reads only; call it off the UI thread.

        Nothing of notes or of what passed between you is in it.
        """
        db, writer = self._store.reader, IcsWriter(texts, self._clock())
        yield writer.beginning()
        for day in calendar_file.yearly_days(db):
            yield writer.yearly_day(day)
        heads = [row for row, _ in events.heads(db, today)]
        for first in range(0, len(heads), EVENTS_AT_ONCE):
            for event in events.load(db, heads[first : first + EVENTS_AT_ONCE]):
                yield writer.event(event, is_called_off(event, today))
        for reminder in reminders.all_waiting(db):
            yield writer.reminder(reminder)
        yield writer.end()
