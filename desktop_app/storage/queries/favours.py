"""Favours, as they are stored."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop_app.domain import favour_steps
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.favours import Favour, FavourKind, FavourQuery, FavourStep, Passed, Side
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.participants import named
from desktop_app.storage.queries.search import rows_matching

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_COLUMNS = ("organisation_id", "need_id", "text", "words", "link", "outcome", "thanked_on", "told_on", "ask_on",
            "in_portfolio", "may_ask", "entry_id", "reminder_id", "uid")  # fmt: skip
_DAYS = ("thanked_on", "told_on", "ask_on")
_FIELDS = (
    "f.id, f.kind, f.side, f.step, f.day, f.giver_id, f.receiver_id, f.third_id, f.created_at, "
    f"coalesce(o.name, ''), {', '.join(f'f.{column}' for column in _COLUMNS)}"
)
_FROM = "FROM favour f LEFT JOIN organisation o ON o.id = f.organisation_id"
_NEWEST = "ORDER BY f.day DESC, f.id DESC"
_NOBODY_AWAY = (
    "NOT EXISTS (SELECT 1 FROM person p WHERE p.id IN (f.giver_id, f.receiver_id, f.third_id) "
    "AND p.trashed_at IS NOT NULL)"
)
_STEPS_WAITING = tuple(
    step.value for step in FavourStep if step not in favour_steps.HAPPENED | favour_steps.ENDS
)
_GIVING_STEPS = tuple(
    step.value for step in favour_steps.HAPPENED | {FavourStep.FIRST_YES, FavourStep.SECOND_YES}
)
_GAVE_ON = (
    "SELECT EXISTS (SELECT 1 FROM favour WHERE day = ? AND side = 'given' "
    f"AND (entry_id IS NOT NULL OR step IN ({marks(_GIVING_STEPS)}))) "
    "OR EXISTS (SELECT 1 FROM favour WHERE thanked_on = ? AND side = 'received') "
    "OR EXISTS (SELECT 1 FROM favour WHERE told_on = ? AND side = 'received')"
)
_MAY_WAIT = f"""
SELECT id FROM favour WHERE step IN ({marks(_STEPS_WAITING)})
UNION SELECT id FROM favour WHERE step = '{FavourStep.GIVEN.value}' AND side = 'received'
UNION SELECT id FROM favour WHERE ask_on <= ?
UNION SELECT id FROM favour WHERE side = 'received' AND thanked_on IS NULL AND day >= ?
UNION SELECT id FROM favour WHERE side = 'received' AND told_on IS NULL AND outcome <> '' AND day >= ?
"""
"""More than those that wait for something, each half from an index; `favour_steps` has the rule."""


def load(db: Database, ids: Collection[int]) -> list[Favour]:
    """Those favours that exist, the newest first; some hundreds at once."""
    sql = f"SELECT {_FIELDS} {_FROM} WHERE f.id IN ({marks(ids)}) {_NEWEST}"
    return _read(db, db.rows(sql, tuple(ids)))


def load_one(db: Database, favour_id: int) -> Favour:
    """The favour; raises NotFoundError."""
    found = load(db, (favour_id,))
    if not found:
        raise NotFoundError("favour-is-gone")
    return found[0]


def page(db: Database, query: FavourQuery, limit: int, offset: int = 0) -> list[Favour]:
    """The favours `query` wants, the newest first, after `offset` of them. Of the portfolio and of
    all, none with somebody who is in the trash.
    """
    clauses, values = list[str](), list[Any]()
    if query.person is not None:
        clauses.append("(f.giver_id = ? OR f.receiver_id = ? OR f.third_id = ?)")
        values += [query.person] * 3
    else:
        clauses.append(_NOBODY_AWAY)
    if query.organisation is not None:
        clauses.append("f.organisation_id = ?")
        values.append(query.organisation)
    if query.side is not None:
        clauses.append("f.side = ?")
        values.append(query.side.value)
    if query.kinds:
        clauses.append(f"f.kind IN ({marks(query.kinds)})")
        values += [kind.value for kind in query.kinds]
    if query.in_portfolio:
        clauses.append("f.in_portfolio")
    sql = f"SELECT {_FIELDS} {_FROM} WHERE {' AND '.join(clauses)} {_NEWEST} LIMIT ? OFFSET ?"
    return _read(db, db.rows(sql, (*values, limit, offset)))


def found(db: Database, text: str, limit: int) -> list[Favour]:
    """Favours in which every word of `text` begins a word, the newest first; none with somebody who
    is in the trash.
    """
    ids = rows_matching(db, "favour", text, 10 * limit)
    sql = f"SELECT {_FIELDS} {_FROM} WHERE f.id IN ({marks(ids)}) AND {_NOBODY_AWAY} {_NEWEST} LIMIT ?"
    return _read(db, db.rows(sql, (*ids, limit)))


def may_wait(db: Database, today: date, limit: int) -> list[Favour]:
    """Favours that may wait for something on the local day, the oldest first; `favour_steps.next_of`
    says whether they do. None with somebody who is in the trash.
    """
    long_ago = (today - timedelta(favour_steps.TIME_TO_THANK)).isoformat()
    sql = (
        f"SELECT {_FIELDS} {_FROM} WHERE f.id IN ({_MAY_WAIT}) AND f.side <> 'between' AND {_NOBODY_AWAY} "
        "ORDER BY f.day, f.id LIMIT ?"
    )
    return _read(db, db.rows(sql, (*_STEPS_WAITING, today.isoformat(), long_ago, long_ago, limit)))


def of_entries(db: Database, entries: Collection[int]) -> dict[int, list[Favour]]:
    """The favours that hang on each of those entries, some hundreds at once; entries without any
    are left out.
    """
    found: dict[int, list[Favour]] = {}
    sql = f"SELECT {_FIELDS} {_FROM} WHERE f.entry_id IN ({marks(entries)}) ORDER BY f.id"
    for favour in _read(db, db.rows(sql, tuple(entries))):
        assert favour.entry_id is not None
        found.setdefault(favour.entry_id, []).append(favour)
    return found


def of_reminder(db: Database, reminder_id: int) -> Favour | None:
    """The newest favour that hangs on a reminder; None for none."""
    sql = f"SELECT {_FIELDS} {_FROM} WHERE f.reminder_id = ? ORDER BY f.id DESC LIMIT 1"
    return next(iter(_read(db, db.rows(sql, (reminder_id,)))), None)


def answering(db: Database) -> set[tuple[int, int]]:
    """The needs that favours answer, each with the row of everybody in the favour."""
    parts = " UNION ".join(
        f"SELECT need_id, {part} FROM favour WHERE need_id IS NOT NULL AND {part} IS NOT NULL"
        for part in ("giver_id", "receiver_id", "third_id")
    )
    return {(need, person) for need, person in db.rows(parts)}


def last_given(db: Database, people: Collection[int]) -> dict[int, date]:
    """The local day on which you last gave each of those people something; some hundreds at
    once.
    """
    sql = (
        f"SELECT receiver_id, max(day) FROM favour WHERE side = 'given' AND receiver_id IN "
        f"({marks(people)}) GROUP BY receiver_id"
    )
    return {person: date.fromisoformat(day) for person, day in db.rows(sql, tuple(people))}


def gave_on(db: Database, day: date) -> bool:
    """Whether you did something for somebody on that local day, as far as was kept: gave it, brought
    an introduction further, said thanks or told what came of it.
    """
    told = day.isoformat()
    return bool(db.value(_GAVE_ON, (told, *_GIVING_STEPS, told, told)))


def are_any(db: Database) -> bool:
    """Whether there is any favour; instant."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM favour)"))


def _read(db: Database, rows: Sequence[tuple[Any, ...]]) -> list[Favour]:
    people = named(db, (person for row in rows for person in row[5:8]))
    passed = _passed(db, [row[0] for row in rows])
    found = []
    for row in rows:
        rest = dict(zip(_COLUMNS, row[10:], strict=True))
        for column in _DAYS:
            rest[column] = timestamps.day_from_text(rest[column])
        rest["in_portfolio"], rest["may_ask"] = bool(rest["in_portfolio"]), bool(rest["may_ask"])
        favour = Favour(
            FavourKind(row[1]), Side(row[2]), FavourStep(row[3]), date.fromisoformat(row[4]),
            people.get(row[5]), people.get(row[6]), people.get(row[7]), row[9], **rest,
            passed=tuple(passed.get(row[0], ())), id=row[0],
            created_at=timestamps.from_text(row[8]),
        )  # fmt: skip
        found.append(favour)
    return found


def _passed(db: Database, ids: Sequence[int]) -> dict[int, list[Passed]]:
    found: dict[int, list[Passed]] = {}
    sql = f"SELECT favour_id, step, day FROM favour_step WHERE favour_id IN ({marks(ids)}) ORDER BY rowid"
    for favour_id, step, day in db.rows(sql, ids):
        found.setdefault(favour_id, []).append(Passed(FavourStep(step), date.fromisoformat(day)))
    return found
