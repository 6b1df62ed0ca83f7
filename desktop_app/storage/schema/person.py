"""People, and what is only theirs: ways to reach them and their picture."""

from __future__ import annotations

from peewee import BlobField, BooleanField

from desktop_app.domain.cadence import MOST_DAYS
from desktop_app.domain.changes import Noun
from desktop_app.domain.name_order import NameOrder
from desktop_app.domain.person import ChannelKind, PostalAddress
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Computed,
    Day,
    Derived,
    Json,
    Link,
    Moment,
    Name,
    Number,
    NumberedRow,
    OnlyOne,
    PartialDay,
    Place,
    Row,
    Text,
    Uid,
    Words,
    not_empty,
    texts,
)
from desktop_app.storage.schema.circle import CircleRow


def postal_address(stored: str) -> PostalAddress:
    """The seven parts that a JSON text holds; raises ValueError for anything else."""
    parts = texts(stored)
    if len(parts) != len(PostalAddress.__slots__):
        raise ValueError(f"an address is a list of {len(PostalAddress.__slots__)} texts")
    return PostalAddress(*parts)


class PersonRow(NumberedRow):
    """Someone you know. `sort_key` and `family_key` are the names as lists are put in order by;
    `rhythm_since` is the local day on which circle, own rhythm or a tag with one was last chosen.
    """

    about = About(Noun.PERSON, "people")

    uid = Uid()
    display_name = Words("names", default=None, reads=not_empty)
    sort_key = Computed(NameOrder().sort_key)
    family_key = Computed(NameOrder().family_key)
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
    met_on = PartialDay(null=True)
    met_event = Words("rest")
    introduced_by = Link("self", null=True)
    circle_id = Link(CircleRow, null=True)
    ideal_days = Number(1, MOST_DAYS, null=True)
    longest_days = Number(1, MOST_DAYS, null=True)
    rhythm_since = Day(null=True)
    fields = Json(group="rest", default="[]", reads=texts)
    starred = BooleanField(default=False)
    is_you = OnlyOne()
    is_company = BooleanField(default=False)
    archived_at = Moment(null=True)
    trashed_at = Moment(null=True)
    created_at = Moment(from_now=True)
    updated_at = Moment(from_now=True)
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
    kind = Choice(ChannelKind)
    label = Text()
    service = Text()
    value = Text(default=None)
    preferred = BooleanField(default=False)
    address = Json(null=True, reads=postal_address)

    class Meta:
        table_name = "channel"


class PhotoRow(Row):
    """A person's picture, encoded."""

    about = About(Noun.PERSON, "photo", row="person_id")

    person_id = Link(PersonRow, owner=True, primary_key=True)
    media_type = Name()
    data = BlobField()

    class Meta:
        table_name = "photo"
