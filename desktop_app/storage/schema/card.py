"""The vCards that people and groups were read from."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Link, Name, NumberedRow, Row, Text, Uid
from desktop_app.storage.schema.person import PersonRow
from desktop_app.storage.schema.tag import TagRow


class RawCardRow(Row):
    """The newest card of a person, property lines joined by newlines."""

    about = About(Noun.PERSON, "vcard", row="person_id")

    person_id = Link(PersonRow, owner=True, primary_key=True)
    version = Text(default=None)
    lines = Text(default=None)

    class Meta:
        table_name = "raw_card"


class SeenCardRow(Row):
    """A card that has been imported: the same one again changes nothing."""

    about = About(Noun.PERSON, "seen_cards", row="person_id")

    fingerprint = Name(primary_key=True)
    person_id = Link(PersonRow, owner=True)

    class Meta:
        table_name = "seen_card"


class GroupCardRow(NumberedRow):
    """The newest card that described a group; its people carry the tag."""

    about = About(Noun.TAG, "group_cards", row="tag_id")

    uid = Uid()
    tag_id = Link(TagRow, owner=True)
    version = Text(default=None)
    lines = Text(default=None)

    class Meta:
        table_name = "group_card"


class SeenGroupRow(Row):
    """A group card that has been imported: the same one again changes nothing."""

    about = About(Noun.TAG, "seen_groups", row="tag_id")

    fingerprint = Name(primary_key=True)
    tag_id = Link(TagRow, owner=True)

    class Meta:
        table_name = "seen_group"
