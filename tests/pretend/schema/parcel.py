"""Parcels: a noun that Kith does not have."""

from __future__ import annotations

from peewee import BlobField, BooleanField

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Day,
    Link,
    Name,
    Number,
    NumberedRow,
    Place,
    Text,
    Uid,
    Words,
    one_of,
)
from desktop_app.storage.schema.person import PersonRow

PARCEL = Noun("parcel")


class ParcelRow(NumberedRow):
    """Something sent to somebody."""

    about = About(PARCEL, "parcels")

    uid = Uid()
    title = Words(default=None)
    notes = Words()
    state = Choice(one_of("packed", "sent"), default="packed")
    sent_on = Day(null=True)
    to_id = Link(PersonRow, null=True)
    from_id = Link(PersonRow, null=True)
    insured = BooleanField(default=False)
    label = BlobField(null=True)

    class Meta:
        table_name = "parcel"


class ParcelItemRow(NumberedRow):
    """What is in a parcel."""

    about = About(PARCEL, "items", row="parcel_id")

    parcel_id = Link(ParcelRow, owner=True)
    position = Place()
    name = Name()
    count = Number(1, 99, default=1)
    remark = Text()

    class Meta:
        table_name = "parcel_item"
