"""Interactions in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.timeline import Interaction, InteractionKind, PageEnd, Participant, Starter
from desktop_app.storage import moments

if TYPE_CHECKING:
    from desktop_app.storage.database import Database

_COLUMNS = ("kind", "day", "at", "zone", "minutes", "starter", "place", "summary", "body")
_READ = f"i.id, i.uid, i.created_at, {', '.join(f'i.{column}' for column in _COLUMNS)}"
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
        clauses.append(f"i.kind IN ({', '.join('?' * len(kinds))})")
        values += [kind.value for kind in kinds]
    if after is not None:
        clauses.append(f"{_PLACE_IN_ORDER} < (?, ?, ?)")
        values += [after.day, after.at, after.id]
    sql = f"SELECT {_READ} FROM {source} WHERE {' AND '.join(clauses)} ORDER BY {_ORDER} LIMIT ?"
    rows = db.rows(sql, (*values, limit + 1))
    found = _with_people(db, rows[:limit])
    if len(rows) <= limit:
        return found, None
    last = rows[limit - 1]
    return found, PageEnd(last[4], last[5] or "", last[0])


def load(db: Database, wanted: Sequence[int]) -> list[Interaction]:
    """Those interactions that exist, newest first."""
    sql = f"SELECT {_READ} FROM interaction i WHERE i.id IN ({', '.join('?' * len(wanted))}) ORDER BY {_ORDER}"
    return _with_people(db, db.rows(sql, wanted))


def load_one(db: Database, interaction_id: int) -> Interaction:
    """The interaction; raises NotFoundError."""
    found = load(db, (interaction_id,))
    if not found:
        raise NotFoundError("This entry is no longer in the timeline.")
    return found[0]


def count(db: Database, person_id: int) -> int:
    """How many interactions a person took part in."""
    return int(db.value("SELECT count(*) FROM participation WHERE person_id = ?", (person_id,)))


def _with_people(db: Database, rows: Sequence[tuple[Any, ...]]) -> list[Interaction]:
    people: dict[int, list[Participant]] = {row[0]: [] for row in rows}
    sql = (
        "SELECT q.interaction_id, p.id, p.display_name, p.uid, EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id) "
        "FROM participation q JOIN person p ON p.id = q.person_id "
        f"WHERE q.interaction_id IN ({', '.join('?' * len(people))}) ORDER BY q.rowid"
    )
    for interaction_id, person_id, name, uid, has_photo in db.rows(sql, tuple(people)):
        people[interaction_id].append(Participant(person_id, name, uid, bool(has_photo)))
    return [_interaction(row, tuple(people[row[0]])) for row in rows]


def _interaction(row: tuple[Any, ...], people: tuple[Participant, ...]) -> Interaction:
    found = dict(zip(_COLUMNS, row[3:], strict=True))
    found["kind"] = InteractionKind(found["kind"])
    found["day"] = date.fromisoformat(found["day"])
    found["at"] = moments.from_text(found["at"])
    found["starter"] = None if found["starter"] is None else Starter(found["starter"])
    return Interaction(**found, people=people, id=row[0], uid=row[1], created_at=moments.from_text(row[2]))


def _values(interaction: Interaction) -> tuple[Any, ...]:
    starter = interaction.starter
    return (
        interaction.kind.value, interaction.day.isoformat(), moments.to_text(interaction.at), interaction.zone,
        interaction.minutes, None if starter is None else starter.value, interaction.place, interaction.summary,
        interaction.body,
    )  # fmt: skip


def insert(db: Database, interaction: Interaction, now: datetime) -> int:
    """Store a new interaction with its people and give the id; `now` is a UTC moment."""
    columns = ("uid", "created_at", *_COLUMNS)
    sql = f"INSERT INTO interaction ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    created = moments.to_text(interaction.created_at or now)
    row = db.run(sql, (interaction.uid or str(uuid4()), created, *_values(interaction))).lastrowid
    _put_people(db, row, interaction.people)
    return int(row)


def save(db: Database, interaction: Interaction) -> None:
    """Write a stored interaction anew, with its people; raises NotFoundError."""
    assigned = ", ".join(f"{column} = ?" for column in _COLUMNS)
    done = db.run(f"UPDATE interaction SET {assigned} WHERE id = ?", (*_values(interaction), interaction.id))
    if done.rowcount == 0:
        raise NotFoundError("This entry is no longer in the timeline.")
    before = {
        row[0] for row in db.rows("SELECT person_id FROM participation WHERE interaction_id = ?", (interaction.id,))
    }
    now = {person.id for person in interaction.people}
    gone = [(interaction.id, person) for person in before - now]
    db.run_many("DELETE FROM participation WHERE interaction_id = ? AND person_id = ?", gone)
    _put_people(db, interaction.id, [person for person in interaction.people if person.id not in before])


def _put_people(db: Database, interaction_id: int, people: Iterable[Participant]) -> None:
    rows = [(interaction_id, person.id) for person in people]
    db.run_many("INSERT OR IGNORE INTO participation (interaction_id, person_id) VALUES (?, ?)", rows)


def remove(db: Database, ids: Iterable[int]) -> None:
    """Delete interactions."""
    from desktop_app.storage.models import InteractionRow

    InteractionRow.delete().where(InteractionRow.id.in_(list(ids))).bind(db.orm).execute()
