"""What is known of an event besides its entry in the timeline."""

from __future__ import annotations

from peewee import BooleanField, CompositeKey

from desktop_app.domain.changes import Noun
from desktop_app.domain.events import EventPart
from desktop_app.storage.schema.base import About, Choice, Link, Row, Text
from desktop_app.storage.schema.interaction import InteractionRow
from desktop_app.storage.schema.person import PersonRow


class EventRow(Row):
    """An event: its area of work, whether that is outside yours, whether it was said whom you
    met.
    """

    about = About(Noun.INTERACTION, "event", row="interaction_id")

    interaction_id = Link(InteractionRow, owner=True, primary_key=True)
    field = Text()
    is_outside = BooleanField(null=True)
    is_settled = BooleanField(default=False)

    class Meta:
        table_name = "event"


class EventPersonRow(Row):
    """Who is to come to an event, and whom you want to meet there."""

    about = About(Noun.INTERACTION, "event_people", row="interaction_id", person="person_id")

    interaction_id = Link(InteractionRow, owner=True)
    person_id = Link(PersonRow)
    part = Choice(EventPart)

    class Meta:
        table_name = "event_person"
        primary_key = CompositeKey("interaction_id", "person_id", "part")
