"""Reminders: what is to be done, about whom, and what was done."""

from __future__ import annotations

from datetime import time

from peewee import BooleanField, CompositeKey

from desktop_app.domain.changes import Noun
from desktop_app.domain.recurrence import validate
from desktop_app.domain.reminders import Origin
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Day,
    Link,
    Moment,
    Name,
    NumberedRow,
    Row,
    Text,
    Uid,
    one_of,
)
from desktop_app.storage.schema.person import PersonRow


def _rule(text: str) -> None:
    if text:
        validate(text)


class ReminderRow(NumberedRow):
    """Something to do by a time, or some day when `due` is NULL; `rule` is an RRULE counted from `anchor`, `zone` an IANA name."""

    about = About(Noun.REMINDER, "reminders")

    uid = Uid()
    text = Name()
    due = Day(null=True)
    time_of_day = Name(reads=time.fromisoformat, null=True)
    zone = Text()
    rule = Text(reads=_rule)
    anchor = Day(null=True)
    origin = Choice(Origin, default="hand")
    snoozed_until = Moment(null=True)
    done_at = Moment(null=True)
    created_at = Moment(from_now=True)
    from_done = BooleanField(default=False)

    class Meta:
        table_name = "reminder"


class ReminderPersonRow(Row):
    """Whom a reminder is about."""

    about = About(Noun.REMINDER, "people", row="reminder_id", person="person_id")

    reminder_id = Link(ReminderRow, owner=True)
    person_id = Link(PersonRow)

    class Meta:
        table_name = "reminder_person"
        primary_key = CompositeKey("reminder_id", "person_id")


class ReminderLogRow(NumberedRow):
    """An occurrence that was done or skipped."""

    about = About(Noun.REMINDER, "log", row="reminder_id")

    reminder_id = Link(ReminderRow, owner=True)
    due = Day()
    action = Choice(one_of("done", "skip"))
    at = Moment()

    class Meta:
        table_name = "reminder_log"
