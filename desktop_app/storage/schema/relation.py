"""Relations of one person to another, and their kinds in the user's own words."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.domain.relations import RELATION_KIND
from desktop_app.storage.schema.base import About, Link, Name, NumberedRow, Place, Text
from desktop_app.storage.schema.person import PersonRow


class RelationKindRow(NumberedRow):
    """A kind of relation in the user's own words: where one is `name`, the other is `other`."""

    about = About(RELATION_KIND, "relation_kinds", identity="name")

    name = Name(unique=True)
    other = Name()

    class Meta:
        table_name = "relation_kind"


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
