"""People, and what is only theirs: ways to reach them and their picture."""

from __future__ import annotations

from peewee import BlobField, BooleanField, IntegerField, TextField

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Derived, Json, Link, NumberedRow, Place, Row, Text, Words
from desktop_app.storage.schema.circle import CircleRow


class PersonRow(NumberedRow):
    """Someone you know. `sort_key` and `family_key` are the names as lists are put in order by."""

    about = About(Noun.PERSON, "people")

    uid = TextField(unique=True)
    display_name = Words("names", default=None)
    sort_key = TextField()
    family_key = TextField()
    prefix = Text()
    given = Words("names")
    middle = Text()
    family = Words("names")
    suffix = Text()
    nickname = Words("names")
    phonetic_given = Words("names")
    phonetic_middle = Text()
    phonetic_family = Words("names")
    other_script = Words("names")
    file_as = Words("names")
    pronouns = Text()
    gender = Text()
    headline = Words("organisations")
    place = Words("rest")
    time_zone = Text()
    notes = Words("rest")
    met_text = Words("rest")
    met_on = TextField(null=True)
    met_event = Words("rest")
    introduced_by = Link("self", null=True)
    circle_id = Link(CircleRow, null=True)
    ideal_days = IntegerField(null=True)
    longest_days = IntegerField(null=True)
    fields = Json(group="rest", default="[]")
    starred = BooleanField(default=False)
    is_you = BooleanField(default=False)
    is_company = BooleanField(default=False)
    archived_at = TextField(null=True)
    trashed_at = TextField(null=True)
    created_at = TextField()
    updated_at = TextField()
    last_contact = Derived()
    rhythm_ideal = Derived()
    rhythm_longest = Derived()
    clock_day = Derived()
    due_day = Derived()

    class Meta:
        table_name = "person"


class ChannelRow(NumberedRow):
    """A way to reach a person; `address` is a JSON array of the seven parts of a postal address."""

    about = About(Noun.PERSON, "channels", row="person_id")

    person_id = Link(PersonRow, owner=True)
    position = Place()
    kind = TextField()
    label = Text()
    service = Text()
    value = TextField()
    preferred = BooleanField(default=False)
    address = Json(null=True)

    class Meta:
        table_name = "channel"


class PhotoRow(Row):
    """A person's picture, encoded."""

    about = About(Noun.PERSON, "photo", row="person_id")

    person_id = Link(PersonRow, owner=True, primary_key=True)
    media_type = TextField()
    data = BlobField()

    class Meta:
        table_name = "photo"
