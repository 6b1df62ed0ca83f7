"""What a source said of a person or of a group, as it was read."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Link, Name, NumberedRow, Text
from desktop_app.storage.schema.person import PersonRow
from desktop_app.storage.schema.source import BatchRow, SourceRow
from desktop_app.storage.schema.tag import TagRow


class _Read(NumberedRow):
    """What records have in common.

    `own_id` is the record's own name at its source (the UID of a vCard). `fingerprint` is the same
    for records that say the same; empty for one of which that is not known, and which equals none.
    `rev` is the source's word for the version (REV, or an ETag). `version` and `lines` are what was
    read, lines joined by newlines; a record that a newer one of the same source has taken the place
    of keeps its fingerprint alone, so that it changes nothing when it comes again.
    """

    source_id = Link(SourceRow)
    batch_id = Link(BatchRow, null=True)
    own_id = Text()
    fingerprint = Name(null=True)
    rev = Text()
    version = Text()
    lines = Text(null=True)


class RecordRow(_Read):
    """What a source said of a person."""

    about = About(Noun.PERSON, "records", row="person_id")

    person_id = Link(PersonRow, owner=True)

    class Meta:
        table_name = "record"


class GroupRecordRow(_Read):
    """What a source said of a group; its people carry the tag."""

    about = About(Noun.TAG, "records", row="tag_id")

    tag_id = Link(TagRow, owner=True)

    class Meta:
        table_name = "group_record"
