"""What mailboxes and calendars propose as entries, until somebody confirms or dismisses it."""

from __future__ import annotations

from peewee import CompositeKey

from desktop_app.domain.proposed import PROPOSED, ProposedState
from desktop_app.domain.timeline import InteractionKind, Starter
from desktop_app.storage.schema.base import (
    About,
    Choice,
    Day,
    Link,
    Moment,
    Name,
    Number,
    Row,
    Text,
)
from desktop_app.storage.schema.person import PersonRow


class ProposedEntryRow(Row):
    """An entry proposed with a person. `occasion` is the uid of the entry that is made of it, which
    those who took part in the same share; `at` is its moment when the time is known, `source` the
    key of the format it was read from. One that was answered keeps neither words nor place.
    """

    about = About(PROPOSED, "proposed_entries", row="person_id")

    person_id = Link(PersonRow, owner=True)
    occasion = Name()
    kind = Choice(InteractionKind)
    day = Day()
    at = Moment(null=True)
    minutes = Number(null=True)
    starter = Choice(Starter, null=True)
    place = Text()
    summary = Text()
    body = Text()
    source = Text()
    state = Choice(ProposedState)

    class Meta:
        table_name = "proposed_entry"
        primary_key = CompositeKey("person_id", "occasion")
