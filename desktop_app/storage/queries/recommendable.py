"""People you worked with and have not recommended yet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop_app.domain.person import Standing
from desktop_app.domain.timeline import Participant
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

WORKED_WITH = tuple(
    standing.value
    for standing in (
        Standing.MANAGER,
        Standing.REPORT,
        Standing.CO_WORKER,
        Standing.CLIENT,
        Standing.SUPPLIER,
    )
)
_LOOKED_AT = 300
_LIVING = "NOT is_you AND NOT is_company AND trashed_at IS NULL AND archived_at IS NULL"
_WORKED = (
    f"t.standing IN ({marks(WORKED_WITH)}) AND NOT t.is_study AND NOT EXISTS "
    "(SELECT 1 FROM favour f WHERE f.receiver_id = t.person_id AND f.kind = 'recommendation' AND f.side = 'given')"
)
_LATELY = f"""
SELECT p.id, p.display_name, p.uid, EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id),
    coalesce((SELECT o.name FROM organisation o WHERE o.id = t.organisation_id), '')
FROM (SELECT id FROM person WHERE last_contact >= ? AND {_LIVING} ORDER BY last_contact DESC, id LIMIT {_LOOKED_AT}) c
JOIN person p ON p.id = c.id JOIN position t ON t.person_id = p.id
WHERE {_WORKED} ORDER BY p.last_contact DESC, p.id, t.position"""


def worked_with(db: Database, since: date, limit: int) -> list[tuple[Participant, str]]:
    """Those you worked with, were in touch with since that local day, and have not recommended, the
    newest contact first: each with where it was.
    """
    found: dict[int, tuple[Participant, str]] = {}
    for row in db.rows(_LATELY, (since.toordinal(), *WORKED_WITH)):
        who = Participant(row[0], row[1], row[2], bool(row[3]))
        found.setdefault(row[0], (who, row[4]))
    return list(found.values())[:limit]


def is_recommendable(db: Database, person_id: int) -> bool:
    """Whether you worked with somebody and have not recommended them; instant."""
    sql = f"SELECT EXISTS (SELECT 1 FROM position t WHERE t.person_id = ? AND {_WORKED})"
    return bool(db.value(sql, (person_id, *WORKED_WITH)))
