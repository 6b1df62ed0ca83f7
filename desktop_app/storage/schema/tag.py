"""Tags: words put on people by hand."""

from __future__ import annotations

from peewee import CompositeKey

from desktop_app.domain.cadence import MOST_DAYS
from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Link, Name, Number, NumberedRow, Row
from desktop_app.storage.schema.person import PersonRow


class TagRow(NumberedRow):
    """A tag, with the rhythm it gives to those who carry it, if any."""

    about = About(Noun.TAG, "tags", identity="name")

    name = Name(unique=True)
    colour = Number(default=0)
    ideal_days = Number(1, MOST_DAYS, null=True)
    longest_days = Number(1, MOST_DAYS, null=True)

    class Meta:
        table_name = "tag"


class PersonTagRow(Row):
    """Which tags a person carries."""

    about = About(Noun.PERSON, "tags", row="person_id")

    person_id = Link(PersonRow, owner=True)
    tag_id = Link(TagRow)

    class Meta:
        table_name = "person_tag"
        primary_key = CompositeKey("person_id", "tag_id")
