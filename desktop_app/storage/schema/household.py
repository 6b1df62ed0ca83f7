"""Households, who lives in them, and who was said not to live together."""

from __future__ import annotations

from peewee import CompositeKey

from desktop_app.domain.changes import Noun
from desktop_app.domain.households import HOUSEHOLD
from desktop_app.storage.schema.base import (
    About,
    Day,
    Json,
    Link,
    Number,
    NumberedRow,
    Place,
    Row,
    Text,
    Uid,
)
from desktop_app.storage.schema.person import PersonRow, postal_address


class HouseholdRow(NumberedRow):
    """People who live together; `name` is the line on an envelope, "" where it is made of their
    names, `value` and `address` as with a channel.
    """

    about = About(HOUSEHOLD, "households")

    uid = Uid()
    name = Text()
    value = Text()
    address = Json(null=True, reads=postal_address)

    class Meta:
        table_name = "household"


class HouseholdPersonRow(NumberedRow):
    """That somebody lives in a household, of which a person has one; `place` is where their name
    stands on its envelope.
    """

    about = About(Noun.PERSON, "homes", row="person_id")

    person_id = Link(PersonRow, owner=True)
    position = Place()
    household_id = Link(HouseholdRow)
    place = Number(default=0)

    class Meta:
        table_name = "household_person"


class NotTogetherRow(Row):
    """Two people who do not live together, as was said on a local day: they are not offered as a
    household again. A pair stands there in either order.
    """

    about = About(Noun.PERSON, "not_together", row="person_id", person="other_id")

    person_id = Link(PersonRow, owner=True)
    other_id = Link(PersonRow)
    day = Day()

    class Meta:
        table_name = "not_together"
        primary_key = CompositeKey("person_id", "other_id")
