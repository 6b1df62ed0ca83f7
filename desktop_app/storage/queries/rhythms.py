"""The rhythm in force with somebody, and what the kinds of contact weigh, as they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.timeline import InteractionKind
from desktop_app.storage import timestamps

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.storage.engine.connection import Database


def of_person(db: Database, person_id: int) -> tuple[Cadence | None, date | None]:
    """The rhythm in force with a person and where its clock stands; None for what there is not."""
    row = db.one(
        "SELECT rhythm_ideal, rhythm_longest, clock_day FROM person WHERE id = ?", (person_id,)
    )
    if row is None:
        return None, None
    return None if row[0] is None else Cadence(row[0], row[1]), timestamps.day_from_ordinal(row[2])


def weights(db: Database) -> dict[InteractionKind, int]:
    """How much of the ideal interval each kind of contact is worth, in percent."""
    return {
        InteractionKind(kind): percent
        for kind, percent in db.rows("SELECT kind, percent FROM kind_weight")
    }
