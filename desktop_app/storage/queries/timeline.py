"""Entries of the timeline, as they are stored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.timeline import Interaction, InteractionKind, PageEnd, Starter
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.participants import OF_INTERACTIONS, people_of

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Participant
    from desktop_app.storage.engine.connection import Database

_COLUMNS = ("kind", "day", "at", "zone", "minutes", "starter", "place", "summary", "body")
_FIELDS = f"i.id, i.uid, i.created_at, {', '.join(f'i.{column}' for column in _COLUMNS)}"
_ORDER = "i.day DESC, coalesce(i.at, '') DESC, i.id DESC"
_PLACE_IN_ORDER = "(i.day, coalesce(i.at, ''), i.id)"


def page(
    db: Database,
    person_id: int | None = None,
    kinds: Sequence[InteractionKind] = (),
    after: PageEnd | None = None,
    limit: int = 50,
) -> tuple[list[Interaction], PageEnd | None]:
    """The newest interactions (of one person, of some kinds) older than `after`, and the end to go
    on from if any.
    """
    clauses, values = ["1"], list[Any]()
    source = "interaction i"
    if person_id is not None:
        source = "participation q JOIN interaction i ON i.id = q.interaction_id"
        clauses.append("q.person_id = ?")
        values.append(person_id)
    if kinds:
        clauses.append(f"i.kind IN ({marks(kinds)})")
        values += [kind.value for kind in kinds]
    if after is not None:
        clauses.append(f"{_PLACE_IN_ORDER} < (?, ?, ?)")
        values += [after.day, after.at, after.id]
    sql = f"SELECT {_FIELDS} FROM {source} WHERE {' AND '.join(clauses)} ORDER BY {_ORDER} LIMIT ?"
    rows = db.rows(sql, (*values, limit + 1))
    found = _read(db, rows[:limit])
    if len(rows) <= limit:
        return found, None
    last = rows[limit - 1]
    return found, PageEnd(last[4], last[5] or "", last[0])


def load(db: Database, wanted: Sequence[int]) -> list[Interaction]:
    """Those interactions that exist, newest first."""
    sql = f"SELECT {_FIELDS} FROM interaction i WHERE i.id IN ({marks(wanted)}) ORDER BY {_ORDER}"
    return _read(db, db.rows(sql, wanted))


def load_one(db: Database, interaction_id: int) -> Interaction:
    """The interaction; raises NotFoundError."""
    found = load(db, (interaction_id,))
    if not found:
        raise NotFoundError("entry-is-gone")
    return found[0]


def count(db: Database, person_id: int) -> int:
    """How many interactions a person took part in."""
    return int(db.value("SELECT count(*) FROM participation WHERE person_id = ?", (person_id,)))


def _read(db: Database, rows: Sequence[tuple[Any, ...]]) -> list[Interaction]:
    people = people_of(db, OF_INTERACTIONS, [row[0] for row in rows])
    return [_interaction(row, people[row[0]]) for row in rows]


def _interaction(row: tuple[Any, ...], people: tuple[Participant, ...]) -> Interaction:
    found = dict(zip(_COLUMNS, row[3:], strict=True))
    found["kind"] = InteractionKind(found["kind"])
    found["day"] = date.fromisoformat(found["day"])
    found["at"] = timestamps.from_text(found["at"])
    found["starter"] = None if found["starter"] is None else Starter(found["starter"])
    return Interaction(
        **found, people=people, id=row[0], uid=row[1], created_at=timestamps.from_text(row[2])
    )
