"""Fields of one's own, and what people's cards say in them."""

from __future__ import annotations

from desktop_app.domain.changes import Noun
from desktop_app.domain.own_fields import OWN_FIELD
from desktop_app.domain.own_values import OwnKind
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Json,
    Link,
    Name,
    NumberedRow,
    Place,
    Uid,
    texts,
)
from desktop_app.storage.schema.person import PersonRow


class OwnFieldRow(NumberedRow):
    """A field of one's own; `choices` are those offered, of a choice alone."""

    about = About(OWN_FIELD, "own_fields")

    uid = Uid()
    position = Place()
    name = Name()
    kind = Choice(OwnKind)
    choices = Json(default="[]", reads=texts)

    class Meta:
        table_name = "own_field"


class OwnValueRow(NumberedRow):
    """What a person's card says in one field, as `domain.own_fields.read_value` writes it: numbers
    compare as numbers and days as text. Shown in the order of the fields.
    """

    about = About(Noun.PERSON, "own_values", row="person_id")

    person_id = Link(PersonRow, owner=True)
    position = Place()
    own_field_id = Link(OwnFieldRow)
    text = Name()

    class Meta:
        table_name = "own_value"
