"""The weekly review: everything it goes through, read at once. Its commands are those of the other
services.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop_app.domain.people_query import PeopleQuery, Sort
from desktop_app.domain.reminders import shown_day
from desktop_app.domain.review import DAYS, DuePerson, Review, pick_day
from desktop_app.domain.rhythms import relaxed
from desktop_app.domain.rules.rule import DUE
from desktop_app.domain.suggestions import suggest
from desktop_app.storage.queries import circles, people_list, reminders, suggestions, timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.reminders import Reminder
    from desktop_app.domain.timeline import Interaction
    from desktop_app.services.proposed import Proposed
    from desktop_app.services.rhythms import Rhythms
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST = 20
CHOICES = 9
PAGE = 200


class Reviews:
    """Reads may be called on any thread; some 100 ms with many people."""

    def __init__(self, store: Store, rhythms: Rhythms, proposed: Proposed) -> None:
        self._store, self._rhythms, self._proposed = store, rhythms, proposed

    def review(self, now: datetime) -> Review:
        """All to go through on the local day of `now`, an aware moment in the user's zone."""
        db, today = self._store.reader, now.date()
        answers = suggestions.answers(db, today)
        away = {item.person_id for item in answers if item.until is not None and item.until > today}
        due = people_list.ids(db, PeopleQuery.by(DUE, sort=Sort.WARMTH), today, MOST)
        monday = pick_day(today, 0)
        found = suggest(suggestions.candidates(db, monday, {}), monday, answers, CHOICES)
        return Review(
            tuple(_days(db, today)),
            tuple(_overdue(db, now)),
            tuple(self._people(due, today, away)),
            self._rhythms.budget(today).relax,
            tuple(self._people([item.person.id for item in found], today, away)),
            tuple(self._proposed.waiting(today)),
        )

    def _people(self, ids: Sequence[int], today: date, away: set[int]) -> list[DuePerson]:
        every = circles.all_circles(self._store.reader)
        found = []
        for line in people_list.lines(self._store.reader, ids):
            longer = relaxed(line.cadence, every) if line.cadence else None
            found.append(
                DuePerson(line, self._rhythms.warmth(line.id, today), line.id in away, longer)
            )
        return found


def _days(db: Database, today: date) -> list[tuple[date, tuple[Interaction, ...]]]:
    last = today - timedelta(DAYS - 1)
    found, end = timeline.page(db, limit=PAGE)
    while end is not None and found[-1].day >= last:
        more, end = timeline.page(db, after=end, limit=PAGE)
        found += more
    days = [today - timedelta(number) for number in range(DAYS)]
    return [(day, tuple(entry for entry in found if entry.day == day)) for day in days]


def _overdue(db: Database, now: datetime) -> list[Reminder]:
    zone = now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else ZoneInfo("UTC")
    return [
        item for item in reminders.waiting(db, limit=PAGE) if shown_day(item, zone) < now.date()
    ][:MOST]
