"""Writing what is known of an event besides its entry in the timeline."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.events import EventPart
from desktop_app.storage import timeline
from desktop_app.storage.engine import rows
from desktop_app.storage.queries.trash import in_trash

if TYPE_CHECKING:
    from desktop_app.domain.events import Event
    from desktop_app.storage.engine.connection import Database


def insert(db: Database, event: Event, now: datetime) -> int:
    """Store a new event with its entry and give the id of that; `now` is a UTC moment."""
    row = timeline.insert(db, event.entry, now)
    _put(db, row, event)
    return row


def save(db: Database, event: Event) -> None:
    """Write a stored event and its entry anew; raises NotFoundError. What those in the trash are to it
    stays, for `event` names none of them.
    """
    timeline.save(db, event.entry)
    _put(db, event.entry.id, event)


def _put(db: Database, entry_id: int, event: Event) -> None:
    values = {
        "field": event.field,
        "is_outside": event.is_outside,
        "is_settled": event.is_settled,
    }
    rows.put(db, "event", {"interaction_id": entry_id}, values)
    columns = ("interaction_id", "person_id", "part")
    several = {EventPart.COMES: event.comes, EventPart.TO_MEET: event.to_meet}
    wanted = [(entry_id, who.id, part.value) for part, people in several.items() for who in people]
    stored = rows.select(db, "event_person", columns, where=columns[0], among=(entry_id,))
    unnamed = [row for row in stored if row not in wanted]
    waiting = in_trash(db, [person for _, person, _ in unnamed])
    gone = [row for row in unnamed if row[1] not in waiting]
    rows.delete_many(db, "event_person", columns, gone)
    rows.insert_many(db, "event_person", columns, wanted, skip_known=True)
