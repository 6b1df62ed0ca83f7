"""Who may stand in the planner of recommendations, as it is stored."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.favour_steps import HAPPENED
from desktop_app.domain.favours import FavourKind, Side
from desktop_app.domain.recommendations import COLUMNS
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.organisations import HELD_FIELDS, held

if TYPE_CHECKING:
    from desktop_app.domain.organisations import Held
    from desktop_app.storage.engine.connection import Database

_STANDINGS = tuple(standing.value for standing in COLUMNS)
_HERE = (
    "p.trashed_at IS NULL AND NOT p.is_you AND NOT p.is_company AND (p.archived_at IS NULL "
    f"OR EXISTS (SELECT 1 FROM favour f WHERE f.kind = '{FavourKind.RECOMMENDATION.value}' "
    "AND p.id IN (f.giver_id, f.receiver_id)))"
)
_TOLD = f"""
SELECT {HELD_FIELDS}, coalesce(o.name, '')
FROM position t JOIN person p ON p.id = t.person_id LEFT JOIN organisation o ON o.id = t.organisation_id
WHERE t.standing IN ({marks(_STANDINGS)}) AND {_HERE}
ORDER BY p.last_contact IS NULL, p.last_contact DESC, p.sort_key LIMIT ?
"""
_HELPED = f"""
SELECT receiver_id, max(day) FROM favour
WHERE side = '{Side.GIVEN.value}' AND kind = '{FavourKind.HELP.value}'
    AND step IN ({marks(HAPPENED)}) AND receiver_id IN """


def told(db: Database, limit: int) -> list[Held]:
    """Positions in which somebody was manager, co-worker, report or client of yours, whoever you
    were in touch with last before the others; not of those in the trash, and of those in the
    archive only with a recommendation between you.
    """
    rows = db.rows(_TOLD, (*_STANDINGS, limit))
    return [held(row[:-1], row[-1]) for row in rows]


def called(db: Database, name: str) -> int | None:
    """Whoever is called exactly so and is not in the trash, None for nobody or several."""
    sql = (
        "SELECT id FROM person WHERE display_name = ? COLLATE NOCASE AND trashed_at IS NULL LIMIT 2"
    )
    rows = db.ids(sql, (name,))
    return rows[0] if len(rows) == 1 else None


def last_helped(db: Database, people: Collection[int]) -> dict[int, date]:
    """The local day on which you last did work for, or helped, each of those people; some hundreds
    at once.
    """
    few = tuple(people)
    steps = tuple(step.value for step in HAPPENED)
    rows = db.rows(f"{_HELPED}({marks(few)}) GROUP BY receiver_id", (*steps, *few))
    return {person: date.fromisoformat(day) for person, day in rows}
