"""Writing rhythms: what kinds of contact weigh, and who gets a slower rhythm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.engine import rows
from desktop_app.storage.queries.contact_stats import has_rhythm_of_circle

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.domain.cadence import Circle
    from desktop_app.domain.timeline import InteractionKind
    from desktop_app.storage.engine.connection import Database


def save_weight(db: Database, kind: InteractionKind, percent: int) -> None:
    """Set the weight of one kind, 0 to 100."""
    rows.update(db, "kind_weight", {"percent": percent}, {"kind": kind.value})


def begin(db: Database, people: Iterable[int], day: date) -> None:
    """On the local `day` a rhythm was chosen for these people: from then on it counts."""
    rows.update_many(db, "person", ("rhythm_since",), [(day.isoformat(), row) for row in people])


def relax(db: Database, person_id: int, circle: Circle) -> None:
    """Give a person the rhythm of that circle: by moving them there when their rhythm is their
    circle's, else as their own, which goes before those of tags and circle. It counts from when the
    shorter one did: to relax is no new beginning.
    """
    assert circle.cadence is not None
    values = {"ideal_days": circle.cadence.ideal_days, "longest_days": circle.cadence.longest_days}
    if has_rhythm_of_circle(db, person_id):
        values = {"circle_id": circle.id}
    rows.update(db, "person", values, {"id": person_id})
