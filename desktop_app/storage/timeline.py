"""Writing entries of the timeline."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.domain.errors import NotFoundError
from desktop_app.storage import timestamps
from desktop_app.storage.engine import rows
from desktop_app.storage.participants import put_people, set_people
from desktop_app.storage.queries.participants import OF_INTERACTIONS

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction
    from desktop_app.storage.engine.connection import Database


def _values(interaction: Interaction) -> dict[str, object]:
    starter = interaction.starter
    return {
        "kind": interaction.kind.value,
        "day": interaction.day.isoformat(),
        "at": timestamps.to_text(interaction.at),
        "zone": interaction.zone,
        "minutes": interaction.minutes,
        "starter": None if starter is None else starter.value,
        "place": interaction.place,
        "summary": interaction.summary,
        "body": interaction.body,
    }


def insert(db: Database, interaction: Interaction, now: datetime) -> int:
    """Store a new interaction with its people and give the id; `now` is a UTC moment."""
    created = timestamps.to_text(interaction.created_at or now)
    new = {"uid": interaction.uid or str(uuid4()), "created_at": created, **_values(interaction)}
    row = rows.insert(db, "interaction", new)
    put_people(db, OF_INTERACTIONS, row, interaction.people)
    return row


def save(db: Database, interaction: Interaction) -> None:
    """Write a stored interaction anew, with its people; raises NotFoundError."""
    if rows.update(db, "interaction", _values(interaction), {"id": interaction.id}) == 0:
        raise NotFoundError("entry-is-gone")
    set_people(db, OF_INTERACTIONS, interaction.id, interaction.people)


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete interactions."""
    rows.delete_many(db, "interaction", ("id",), [(row,) for row in ids])
