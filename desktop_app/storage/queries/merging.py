"""How much hangs on people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.merging import ComesAlong
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop_app.storage.engine.connection import Database


def comes_along(db: Database, people: Sequence[int]) -> ComesAlong:
    """Entries, reminders still open, favours, needs and offers of these people together, each
    counted once.
    """
    ids = f"({marks(people)})"

    def count(sql: str) -> int:
        return int(db.value(sql.format(ids=ids), list(people) * sql.count("{ids}")))

    return ComesAlong(
        count("SELECT count(DISTINCT interaction_id) FROM participation WHERE person_id IN {ids}"),
        count(
            "SELECT count(DISTINCT r.id) FROM reminder r JOIN reminder_person p ON p.reminder_id = r.id "
            "WHERE r.done_at IS NULL AND p.person_id IN {ids}"
        ),
        count(
            "SELECT count(*) FROM favour WHERE giver_id IN {ids} OR receiver_id IN {ids} OR third_id IN {ids}"
        ),
        count("SELECT count(*) FROM need WHERE person_id IN {ids}"),
    )


def origins(db: Database, people: Sequence[int]) -> dict[int, tuple[str, datetime]]:
    """The format and the moment of the last import that told of these people, by id."""
    found = {}
    for row, kind, begun in db.rows(
        "SELECT r.person_id, s.kind, b.begun_at FROM record r JOIN source s ON s.id = r.source_id "
        f"JOIN batch b ON b.id = r.batch_id WHERE r.person_id IN ({marks(people)}) ORDER BY r.id",
        people,
    ):
        moment = timestamps.from_text(begun)
        if moment is not None:
            found[row] = (kind, moment)
    return found
