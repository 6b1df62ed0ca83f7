"""What is asked about somebody you are to meet, or met at an event."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import TYPE_CHECKING

from desktop_app.domain.names import fold
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries import events, timeline

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.events import Event
    from desktop_app.domain.timeline import Interaction
    from desktop_app.storage.engine.connection import Database

_LAST = """
SELECT i.id FROM participation q JOIN interaction i ON i.id = q.interaction_id
WHERE q.person_id = ? AND i.kind <> 'note' AND i.id <> ?
ORDER BY i.day DESC, coalesce(i.at, '') DESC, i.id DESC LIMIT 1"""


def last_contact(db: Database, person_id: int, but: int = 0) -> Interaction | None:
    """The newest entry with somebody that is more than a note, the entry `but` aside."""
    row = db.value(_LAST, (person_id, but))
    return None if row is None else timeline.load_one(db, row)


def events_between(db: Database, after: datetime, until: datetime) -> list[Event]:
    """The events that begin after one UTC moment, up to another, and were not called off."""
    # The day is read by an index; the time zone of an event may be a day away from UTC.
    sql = (
        "SELECT i.id FROM interaction i LEFT JOIN event e ON e.interaction_id = i.id "
        "WHERE i.kind = 'event' AND i.day BETWEEN date(?, '-1 day') AND date(?, '+1 day') "
        "AND i.at > ? AND i.at <= ? AND coalesce(e.is_settled, 0) = 0 ORDER BY i.at, i.id"
    )
    first, last = timestamps.to_text(after), timestamps.to_text(until)
    return events.load(db, [row for (row,) in db.rows(sql, (first, last, first, last))])


def first_met(db: Database, people: Collection[int]) -> dict[int, tuple[str, str]]:
    """At which event some hundred people were met first, and on which date, as it is stored; ""
    where that is not known.
    """
    sql = f"SELECT id, met_event, coalesce(met_on, '') FROM person WHERE id IN ({marks(people)})"
    return {row: (event, day) for row, event, day in db.rows(sql, tuple(people))}


def fresh_fields(db: Database, people: Collection[int]) -> list[str]:
    """The fields of these people, each once, in which nobody else is whom you know."""
    if not people:
        return []
    theirs = f"SELECT fields FROM person WHERE id IN ({marks(people)}) AND fields <> '[]'"
    others = (
        f"SELECT DISTINCT fields FROM person WHERE id NOT IN ({marks(people)}) AND fields <> '[]' "
        "AND trashed_at IS NULL"
    )
    known = {
        fold(field) for (text,) in db.rows(others, tuple(people)) for field in json.loads(text)
    }
    found = [field for (text,) in db.rows(theirs, tuple(people)) for field in json.loads(text)]
    return [field for field in dict.fromkeys(found) if fold(field) not in known]
