"""Households, and who lives in them."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.domain.households import HOUSEHOLD
from desktop_app.storage.schema.base import About, Json, Link, Number, NumberedRow, Place, Text, Uid
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
