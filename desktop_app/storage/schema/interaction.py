"""Interactions: what passed between you and people."""

from __future__ import annotations

from peewee import CompositeKey

from desktop_app.domain.changes import Noun
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Day,
    Link,
    Moment,
    Number,
    NumberedRow,
    Row,
    Text,
    Uid,
    Words,
)
from desktop_app.storage.schema.person import PersonRow


class InteractionRow(NumberedRow):
    """An entry of the timeline; `at` is its moment when the time is known, `zone` an IANA name."""

    about = About(Noun.INTERACTION, "interactions")

    uid = Uid()
    kind = Choice(InteractionKind)
    day = Day()
    at = Moment(null=True)
    zone = Text()
    minutes = Number(null=True)
    starter = Choice(Starter, null=True)
    place = Words()
    summary = Words()
    body = Words()
    created_at = Moment(from_now=True)

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
