"""What you asked of people and did for them, as the guards want it, and whom favours made known to
one another.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from desktop_app.domain.favour_steps import HAPPENED
from desktop_app.domain.favours import FavourKind, FavourStep, Side
from desktop_app.domain.guards import Asks
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

LOOK_BACK = 10
"""So many contacts are looked at for asks one after the other."""

_HAPPENED = ", ".join(sorted(f"'{step.value}'" for step in HAPPENED))
_GIVEN, _RECEIVED = f"'{Side.GIVEN.value}'", f"'{Side.RECEIVED.value}'"
_ASKED_ON = f"(SELECT s.day FROM favour_step s WHERE s.favour_id = f.id AND s.step = '{FavourStep.ASKED.value}')"
_ASKED = (
    f"SELECT f.giver_id, f.step, f.day, {_ASKED_ON} FROM favour f "
    f"WHERE f.side = {_RECEIVED} AND f.giver_id IN "
)
_WHEN = (
    "coalesce((SELECT min(s.day) FROM favour_step s WHERE s.favour_id = f.id "
    f"AND s.step IN ({_HAPPENED})), CASE WHEN f.step IN ({_HAPPENED}) THEN f.day END)"
)
_HELPED = (
    f"SELECT f.receiver_id, {_WHEN} FROM favour f WHERE f.side = {_GIVEN} AND f.receiver_id IN "
)
_HELPED_AS_WELL = (
    f"SELECT f.third_id, {_WHEN} FROM favour f WHERE f.side = {_GIVEN} "
    f"AND f.kind = '{FavourKind.INTRODUCTION.value}' AND f.third_id IN "
)
_GIVEN_SINCE = (
    f"SELECT count(*) FROM favour f WHERE f.side = {_GIVEN} AND f.day >= ? AND {_WHEN} >= ?"
)
_WERE_ASKS = f"""
SELECT EXISTS (SELECT 1 FROM favour f WHERE f.entry_id = i.id AND f.giver_id = q.person_id AND f.side = {_RECEIVED}
    AND (f.step = '{FavourStep.ASKED.value}' OR {_ASKED_ON} IS NOT NULL))
FROM participation q JOIN interaction i ON i.id = q.interaction_id
JOIN kind_weight w ON w.kind = i.kind AND w.percent > 0
WHERE q.person_id = ? ORDER BY i.day DESC, coalesce(i.at, '') DESC, i.id DESC LIMIT {LOOK_BACK}"""

INTRODUCED = f"f.kind = '{FavourKind.INTRODUCTION.value}' AND {_WHEN} IS NOT NULL"
"""That a favour `f` is an introduction that took place."""


def asks(db: Database, people: Collection[int]) -> dict[int, Asks]:
    """What was asked of those of these people, some hundreds, of whom anything was asked or for
    whom anything was done; asks in a row are left at 0.
    """
    few = tuple(people)
    among = f"({marks(few)})"
    asked: dict[int, list[tuple[Any, ...]]] = {}
    for row in db.rows(_ASKED + among, few):
        asked.setdefault(row[0], []).append(row[1:])
    helped: dict[int, date] = {}
    for person, day in [*db.rows(_HELPED + among, few), *db.rows(_HELPED_AS_WELL + among, few)]:
        if day is not None:
            told = date.fromisoformat(day)
            helped[person] = max(told, helped.get(person, told))
    return {
        person: _asks(asked.get(person, []), helped.get(person))
        for person in asked.keys() | helped.keys()
    }


def everybody_asked(db: Database) -> list[int]:
    """Everybody of whom you ever asked anything."""
    sql = f"SELECT DISTINCT giver_id FROM favour WHERE side = {_RECEIVED} AND giver_id IS NOT NULL"
    return list(db.ids(sql))


def asks_in_a_row(db: Database, person: int) -> int:
    """How many of the newest contacts with somebody were asks of yours."""
    return sum(1 for _ in takewhile(lambda row: row[0], db.rows(_WERE_ASKS, (person,))))


def given_since(db: Database, day: date) -> int:
    """How often you gave somebody something since that local day; looks at the favours of these
    days alone.
    """
    told = day.isoformat()
    return int(db.value(_GIVEN_SINCE, (told, told)))


def _asks(rows: list[tuple[Any, ...]], helped: date | None) -> Asks:
    """From step, its day and the day of asking of each favour wished for."""
    is_open, no = FavourStep.ASKED.value, FavourStep.DECLINED.value
    asked = [day if step == is_open else on for step, day, on in rows]
    return Asks(
        tuple(sorted(date.fromisoformat(day) for day in asked if day is not None)),
        _last(day for step, day, _ in rows if step == is_open),
        _last(day for step, day, _ in rows if step == no),
        helped,
    )


def _last(days: Any) -> date | None:
    found = max(days, default=None)
    return None if found is None else date.fromisoformat(found)
