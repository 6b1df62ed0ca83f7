"""Interactions in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.timeline import Interaction, InteractionKind, PageEnd, Starter
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.participants import OF_INTERACTIONS, people_of, put_people, set_people

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
    """The newest interactions (of one person, of some kinds) older than `after`, and the end to go on from if any."""
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
        raise NotFoundError("This entry is no longer in the timeline.")
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
    return Interaction(**found, people=people, id=row[0], uid=row[1], created_at=timestamps.from_text(row[2]))


def _values(interaction: Interaction) -> tuple[Any, ...]:
    starter = interaction.starter
    return (
        interaction.kind.value, interaction.day.isoformat(), timestamps.to_text(interaction.at), interaction.zone,
        interaction.minutes, None if starter is None else starter.value, interaction.place, interaction.summary,
        interaction.body,
    )  # fmt: skip


def insert(db: Database, interaction: Interaction, now: datetime) -> int:
    """Store a new interaction with its people and give the id; `now` is a UTC moment."""
    columns = ("uid", "created_at", *_COLUMNS)
    sql = f"INSERT INTO interaction ({', '.join(columns)}) VALUES ({marks(columns)})"
    created = timestamps.to_text(interaction.created_at or now)
    row = db.run(sql, (interaction.uid or str(uuid4()), created, *_values(interaction))).lastrowid
    put_people(db, OF_INTERACTIONS, row, interaction.people)
    return int(row)


def save(db: Database, interaction: Interaction) -> None:
    """Write a stored interaction anew, with its people; raises NotFoundError."""
    assigned = ", ".join(f"{column} = ?" for column in _COLUMNS)
    done = db.run(f"UPDATE interaction SET {assigned} WHERE id = ?", (*_values(interaction), interaction.id))
    if done.rowcount == 0:
        raise NotFoundError("This entry is no longer in the timeline.")
    set_people(db, OF_INTERACTIONS, interaction.id, interaction.people)


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete interactions."""
    from desktop_app.storage.models import InteractionRow

    InteractionRow.delete().where(InteractionRow.id.in_(list(ids))).bind(db.orm).execute()
