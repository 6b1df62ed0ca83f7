"""Reminders: what is to be done, about whom, and what was done."""

from __future__ import annotations

from peewee import BooleanField, CompositeKey, TextField

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Link, NumberedRow, Row, Text
from desktop_app.storage.schema.person import PersonRow


class ReminderRow(NumberedRow):
    """Something to do by a time. `due` and `anchor` are local days, `time_of_day` is HH:MM, `rule` an RRULE."""

    about = About(Noun.REMINDER, "reminders")

    uid = TextField(unique=True)
    text = TextField()
    due = TextField()
    time_of_day = TextField(null=True)
    zone = Text()
    rule = Text()
    anchor = TextField(null=True)
    origin = TextField(default="hand")
    snoozed_until = TextField(null=True)
    done_at = TextField(null=True)
    created_at = TextField()
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
    due = TextField()
    action = TextField()
    at = TextField()

    class Meta:
        table_name = "reminder_log"
