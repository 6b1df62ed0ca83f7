"""Interactions: what passed between you and people."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from desktop_app.domain.changes import Noun
from desktop_app.storage.schema.base import About, Link, NumberedRow, Row, Text, Words
from desktop_app.storage.schema.person import PersonRow


class InteractionRow(NumberedRow):
    """An entry of the timeline; `day` is local, `at` its moment when the time is known, `zone` an IANA name."""

    about = About(Noun.INTERACTION, "interactions")

    uid = TextField(unique=True)
    kind = TextField()
    day = TextField()
    at = TextField(null=True)
    zone = Text()
    minutes = IntegerField(null=True)
    starter = TextField(null=True)
    place = Words()
    summary = Words()
    body = Words()
    created_at = TextField()

    class Meta:
        table_name = "interaction"


class ParticipationRow(Row):
    """Who took part in an interaction."""

    about = About(Noun.INTERACTION, "people", row="interaction_id", person="person_id")

    interaction_id = Link(InteractionRow, owner=True)
    person_id = Link(PersonRow)

    class Meta:
        table_name = "participation"
        primary_key = CompositeKey("interaction_id", "person_id")
