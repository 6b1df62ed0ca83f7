"""Organisations, and who works or studied there."""

from __future__ import annotations

from peewee import BooleanField

from desktop_app.domain.changes import Noun
from desktop_app.domain.organisations import ORGANISATION
from desktop_app.domain.person import Standing
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Json,
    Link,
    Name,
    NumberedRow,
    PartialDay,
    Place,
    Text,
    texts,
)
from desktop_app.storage.schema.person import PersonRow


class OrganisationRow(NumberedRow):
    """Where people work or study; `headline` is what it does, `fields` its areas of work."""

    about = About(ORGANISATION, "organisations", identity="name")

    name = Name(unique=True)
    headline = Text()
    place = Text()
    website = Text()
    fields = Json(default="[]", reads=texts)
    notes = Text()

    class Meta:
        table_name = "organisation"


class PositionRow(NumberedRow):
    """Work or study at an organisation, and what they were to you then."""

    about = About(Noun.PERSON, "positions", row="person_id")

    person_id = Link(PersonRow, owner=True)
    position = Place()
    organisation_id = Link(OrganisationRow, null=True)
    title = Text()
    department = Text()
    role = Text()
    since = PartialDay(null=True)
    until = PartialDay(null=True)
    ended = BooleanField(default=False)
    is_study = BooleanField(default=False)
    standing = Choice(Standing, null=True)

    class Meta:
        table_name = "position"
