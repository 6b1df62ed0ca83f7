"""What you said of two people: that they know each other, or that they do not."""

from __future__ import annotations

from peewee import CompositeKey

from desktop_app.domain.acquaintances import Acquainted
from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Choice, Day, Link, Row
from desktop_app.storage.schema.person import PersonRow


class AcquaintanceRow(Row):
    """An answer about two people, given on a local day. A pair stands there in
    either order.
    """

    about = About(Noun.PERSON, "acquaintances", row="person_id", person="other_id")

    person_id = Link(PersonRow, owner=True)
    other_id = Link(PersonRow)
    answer = Choice(Acquainted)
    day = Day()

    class Meta:
        table_name = "acquaintance"
        primary_key = CompositeKey("person_id", "other_id")
