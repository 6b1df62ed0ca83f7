"""Important dates: what comes round, seen to or put off."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.changes import Done, Step
from desktop_app.domain.errors import InvalidValueError, NotFoundError
from desktop_app.domain.important_dates import MOST_LEAD_DAYS, missed_since
from desktop_app.domain.waiting import date_waits
from desktop_app.services.command import command
from desktop_app.storage import important_dates, settings
from desktop_app.storage.queries import important_dates as important_dates_queries

if TYPE_CHECKING:
    from desktop_app.domain.important_dates import UpcomingDate
    from desktop_app.domain.person import DateKind
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST_OF_ONE = 100


class ImportantDates:
    """Birthdays, anniversaries and named days. Reads are synchronous and quick; commands answer
    through futures.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def upcoming(
        self, first: date, days: int, limit: int = 200, chosen: bool | None = None
    ) -> list[UpcomingDate]:
        """What comes round from `first` through the `days` days after it, in order of the day; with
        `chosen` only what one is, or is not, reminded of.

        What was seen to is left out, and what is put off past `first`; so are people in the archive
        or the trash, you yourself, and the birthdays and anniversaries of those who have died.
        """
        return important_dates_queries.upcoming(
            self._store.reader, first, _later(first, days), self.lead_days(), limit, chosen
        )

    def near(self, today: date, limit: int = 200) -> list[UpcomingDate]:
        """What to be reminded of on `today`: what waits (`domain.waiting`), and days ahead within
        their lead time.
        """
        found = important_dates_queries.near(
            self._store.reader, missed_since(today), today, self.lead_days(), limit
        )
        return [item for item in found if item.day > today or date_waits(item, today, None)]

    def near_of(self, person_id: int, today: date) -> list[UpcomingDate]:
        """The dates of one person to be seen on `today`: those within their lead time, also of
        somebody of whom one is not reminded, and what waits.
        """
        found = important_dates_queries.near(
            self._store.reader,
            missed_since(today),
            today,
            self.lead_days(),
            MOST_OF_ONE,
            person_id,
        )
        return [item for item in found if item.day >= today or date_waits(item, today, None)]

    def is_over(self, date_id: int, day: date, today: date) -> bool:
        """Whether nobody is to be reminded of the occurrence on `day` on the local day `today`: it was
        seen to or put off, or the date or its person is gone.
        """
        return not important_dates_queries.waits(self._store.reader, date_id, day, today)

    @command
    def done(self, date_id: int, day: date) -> Future[Done[None]]:
        """The occurrence on `day` is seen to, for this year. The future raises NotFoundError when
        the date is gone.
        """
        return self._answer("date.done", date_id, day, important_dates_queries.DONE)

    @command
    def put_off(self, date_id: int, day: date, until: date) -> Future[Done[None]]:
        """Be reminded of the occurrence on `day` again on the local day `until`."""
        return self._answer("date.put-off", date_id, day, important_dates_queries.PUT_OFF, until)

    def lead_days(self) -> dict[DateKind, int]:
        """How many days ahead to be reminded of each kind."""
        return important_dates_queries.default_lead_days(self._store.reader)

    @command
    def set_lead_days(self, days: dict[DateKind, int]) -> Future[Done[None]]:
        """Change the days ahead of some kinds; the future raises InvalidValueError for fewer than 0
        or more than a year.
        """
        if not all(0 <= number <= MOST_LEAD_DAYS for number in days.values()):
            raise InvalidValueError("lead_days", "lead-days-out-of-range", most=MOST_LEAD_DAYS)
        kept = {kind.value: number for kind, number in (self.lead_days() | days).items()}
        key = important_dates_queries.LEAD_DAYS
        return self._store.write(
            Step("setting.edit", key), lambda db: settings.set_setting(db, key, kept)
        )

    def _answer(
        self, key: str, date_id: int, day: date, what: str, until: date | None = None
    ) -> Future[Done[None]]:
        def work(db: Database) -> None:
            if important_dates_queries.person_of(db, date_id) is None:
                raise NotFoundError("date-is-gone")
            important_dates.answer(db, date_id, day, what, until)

        who = important_dates_queries.person_of(self._store.reader, date_id) or ""
        return self._store.write(Step(key, who), work)


def _later(first: date, days: int) -> date:
    return date.fromordinal(min(date.max.toordinal(), first.toordinal() + max(0, days)))
