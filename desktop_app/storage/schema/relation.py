"""Relations of one person to another."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Link, NumberedRow, Place, Text
from desktop_app.storage.schema.person import PersonRow


class RelationRow(NumberedRow):
    """`other_uid` is the uid a card gave of somebody who may not be here (yet), `other_name` their
    name.
    """

    about = About(Noun.PERSON, "relations", row="person_id")

    person_id = Link(PersonRow, owner=True)
    position = Place()
    kind = Text(default=None)
    other_id = Link(PersonRow, null=True)
    other_uid = Text()
    other_name = Text()

    class Meta:
        table_name = "relation"
