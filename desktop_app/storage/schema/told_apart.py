"""Who was said to be two people."""

from __future__ import annotations

from peewee import CompositeKey

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Day, Link, Row
from desktop_app.storage.schema.person import PersonRow


class ToldApartRow(Row):
    """Two people who are not one, as was said on a local day: they are not asked about again. A
    pair stands there in either order.
    """

    about = About(Noun.PERSON, "told_apart", row="person_id", person="other_id")

    person_id = Link(PersonRow, owner=True)
    other_id = Link(PersonRow)
    day = Day()

    class Meta:
        table_name = "told_apart"
        primary_key = CompositeKey("person_id", "other_id")
