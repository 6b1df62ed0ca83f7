"""What is asked to find doubles: everybody with all by which they may be recognised."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop_app.domain.doubles.candidate import Candidate, Number
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import ChannelKind, PostalAddress
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.storage.engine.connection import Database

_PEOPLE = (
    "SELECT id, uid, display_name, prefix, given, middle, family, suffix, nickname, phonetic_given, phonetic_family, "
    "other_script, is_company, headline, place FROM person WHERE trashed_at IS NULL"
)

_CHANNELS = "SELECT person_id, kind, label, service, value, address FROM channel WHERE true"
_WORK = (
    "SELECT p.person_id, o.name FROM position p JOIN organisation o ON o.id = p.organisation_id "
    "WHERE NOT p.is_study"
)
_BIRTHDAYS = "SELECT person_id, day FROM important_date WHERE kind = 'birthday' AND day IS NOT NULL"


def candidates(db: Database, ids: Sequence[int] | None = None) -> list[Candidate]:
    """Everybody who is not in the trash, or of those ids (some hundreds at most), by id."""
    people: dict[int, Candidate] = {}
    for row in _rows(db, _PEOPLE, "id", ids):
        phonetic = f"{row[9]} {row[10]}".strip()
        also = tuple(name for name in (phonetic, row[11]) if name)
        people[row[0]] = person = Candidate(*row[:9])
        person.also, person.is_company = also, bool(row[12])
        person.headline, person.place = row[13:]
    for row in _rows(db, _CHANNELS, "person_id", ids):
        if row[0] in people:
            _add_channel(people[row[0]], *row[1:])
    for person_id, name in _rows(db, _WORK, "person_id", ids):
        if person_id in people:
            people[person_id].work += (name,)
    for person_id, day in _rows(db, _BIRTHDAYS, "person_id", ids):
        if person_id in people:
            people[person_id].birthday = PartialDate.parse(day)
    return list(people.values())


def _rows(
    db: Database, sql: str, column: str, ids: Sequence[int] | None
) -> Iterable[tuple[Any, ...]]:
    if ids is None:
        return db.each(f"{sql} ORDER BY {column}")
    return db.rows(f"{sql} AND {column} IN ({marks(ids)}) ORDER BY {column}", ids)


def _add_channel(
    person: Candidate, kind: str, label: str, service: str, value: str, address: str | None
) -> None:
    if kind == ChannelKind.EMAIL.value:
        person.emails += (value,)
    elif kind == ChannelKind.PHONE.value:
        person.phones += (Number(value, label),)
    elif kind == ChannelKind.ADDRESS.value:
        if address is not None:
            person.addresses += (PostalAddress(*json.loads(address)),)
    elif kind == ChannelKind.CHAT.value:
        person.chats += ((service, value),)
    else:
        person.pages += (value,)


def told_apart(db: Database) -> set[tuple[int, int]]:
    """Pairs of people who were said to be two, the smaller id first."""
    pairs = db.rows("SELECT person_id, other_id FROM told_apart")
    return {(min(pair), max(pair)) for pair in pairs}


def own_ids(db: Database, people: Sequence[int]) -> set[str]:
    """The ids that records of these people have at their sources."""
    sql = f"SELECT DISTINCT own_id FROM record WHERE person_id IN ({marks(people)})"
    return {own_id for (own_id,) in db.rows(sql, people)}


def uids(db: Database, people: Sequence[int]) -> list[str]:
    """The uids of these people."""
    sql = f"SELECT uid FROM person WHERE id IN ({marks(people)}) ORDER BY id"
    return [uid for (uid,) in db.rows(sql, people)]


def has_pair(db: Database, table: str, one: int, other: int) -> bool:
    """Whether a table of pairs of people has this one, in this order."""
    sql = f"SELECT 1 FROM {table} WHERE person_id = ? AND other_id = ?"
    return db.value(sql, (one, other)) is not None


def relations_with(db: Database, person_id: int) -> list[tuple[int, int, str, int]]:
    """Relations of somebody to people who are here, and theirs to them: row, whose, kind, to whom;
    their own first.
    """
    return db.rows(
        "SELECT id, person_id, kind, other_id FROM relation WHERE other_id IS NOT NULL AND "
        "(person_id = ?1 OR other_id = ?1) ORDER BY person_id <> ?1, id",
        (person_id,),
    )


def favours_with_oneself(db: Database, person_id: int) -> list[tuple[int, str]]:
    """Favours in which somebody stands twice: the row, and the column of the second place."""
    return db.rows(
        "SELECT id, 'third_id' FROM favour WHERE third_id = ?1 AND ?1 IN (giver_id, receiver_id) "
        "UNION ALL SELECT id, 'receiver_id' FROM favour WHERE receiver_id = ?1 AND giver_id = ?1",
        (person_id,),
    )


def living(db: Database) -> int:
    """How many people are not in the trash."""
    return int(db.value("SELECT count(*) FROM person WHERE trashed_at IS NULL"))


def first_reach(db: Database, ids: Sequence[int]) -> dict[int, str]:
    """The first e-mail address, else number, of each, by id."""
    sql = (
        "SELECT person_id, value FROM channel WHERE kind IN ('email', 'phone') "
        f"AND person_id IN ({marks(ids)}) ORDER BY kind DESC, position DESC"
    )
    return dict(db.rows(sql, ids))
