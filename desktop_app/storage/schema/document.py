"""Documents kept with people, and what is in them."""

from __future__ import annotations

from typing import Any

from peewee import BlobField

from desktop_app.domain.changes import Noun
from desktop_app.domain.documents import digest
from desktop_app.storage.schema.base import (
    About,
    Computed,
    Link,
    Moment,
    Name,
    NumberedRow,
    Row,
    Text,
)
from desktop_app.storage.schema.person import PersonRow


def _digest(row: Any) -> str:
    return digest(row.data)


class DocumentContentRow(Row):
    """The bytes of documents, those of several alike once: in a table of their own, so that nothing
    reads them but who asks for them.
    """

    about = About(None, "document_contents", row="", identity="digest", undoable=False, stock=True)

    digest = Computed(_digest, primary_key=True)
    data = BlobField()

    class Meta:
        table_name = "document_content"


class DocumentRow(NumberedRow):
    """A document of a person: the title it was given ("" for none) and what its file is called."""

    about = About(Noun.PERSON, "documents", row="person_id")

    person_id = Link(PersonRow, owner=True)
    title = Text()
    file_name = Name()
    content = Link(DocumentContentRow)
    added_at = Moment(from_now=True)

    class Meta:
        table_name = "document"
