"""What waits today, for everything that counts it; `domain.waiting` says what that is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.important_dates import missed_since
from desktop_app.domain.waiting import DueReminder, what_waits
from desktop_app.services.kept_page import KeptPage
from desktop_app.storage.queries import important_dates, reminders

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.waiting import Waiting
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.engine.store import Store

MOST_WITH_PEOPLE = 300
"""Of so many reminders the people are read as well; nothing shows more."""


def read_waiting(db: Database, now: datetime) -> Waiting:
    """What waits on the local day of `now`, an aware moment in the user's zone; the reminders
    without their people.
    """
    today = now.date()
    defaults = important_dates.default_lead_days(db)
    dates = important_dates.come_round(db, missed_since(today), today, defaults)
    return what_waits(reminders.due_until(db, today), dates, now)


class WhatWaits:
    """Read once, and kept until something changes. `now` is an aware moment in the user's zone."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept = KeptPage(store, self._read)

    def today(self, now: datetime) -> Waiting:
        """What waits on the local day of `now`, with the people of the first few hundred reminders.

        Takes some milliseconds with many people: call it off the UI thread.
        """
        return self._kept.get(now)

    def known(self, now: datetime) -> Waiting | None:
        """The same when nothing has changed since it was read; instant."""
        return self._kept.known(now)

    def _read(self, now: datetime) -> Waiting:
        db = self._store.reader
        found = read_waiting(db, now)
        first, rest = found.reminders[:MOST_WITH_PEOPLE], found.reminders[MOST_WITH_PEOPLE:]
        with_people = reminders.with_people(db, [item.reminder for item in first])
        named = [
            DueReminder(reminder, item.day)
            for reminder, item in zip(with_people, first, strict=True)
        ]
        return replace(found, reminders=(*named, *rest))
