"""New jobs that a later archive tells of: reminders to congratulate, a few a week."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.reminders import Reminder
from desktop_app.storage import reminders, timestamps
from desktop_app.storage.queries import mentioned
from desktop_app.storage.queries.participants import named

if TYPE_CHECKING:
    from desktop_app.domain.things_read import NewJob
    from desktop_app.storage.engine.connection import Database

JOBS = "linkedin-jobs"
"""The key of the option."""
A_WEEK = 3
"""Congratulations in a week: more would be a mailing."""


def congratulate(
    db: Database, jobs: Sequence[NewJob], titles: Mapping[str, str], now: datetime
) -> int:
    """Store a reminder for each that is not stored yet, from tomorrow on, and give their number.
    `titles` has the words under JOBS, with {job}; `now` is a UTC moment.
    """
    words = titles.get(JOBS, "{job}")
    by_uid = {
        str(uuid.uuid5(uuid.NAMESPACE_URL, f"{JOBS}:{job.uid}:{_job(job)}")): job for job in jobs
    }
    known = mentioned.stored(db, "reminder", by_uid)
    new = {uid: job for uid, job in by_uid.items() if uid not in known}
    people = named(db, (job.person_id for job in new.values()))
    today = timestamps.local_day(now)
    for place, (uid, job) in enumerate(new.items()):
        due = today + timedelta(1 + place * 7 // A_WEEK)
        text = words.format(job=_job(job))
        reminder = Reminder(text, due, people=(people[job.person_id],), uid=uid)
        reminders.insert(db, reminder, now)
    return len(new)


def _job(job: NewJob) -> str:
    """Title and place, as far as they are told."""
    return ", ".join(part for part in (job.position.title, job.position.organisation) if part)
