"""The people list: which people, in what order, and what each row shows."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.names import LAST_OF_ALL
from desktop_app.domain.people_query import PeopleQuery, PersonLine, Scope, Sort
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.scopes import IN_SCOPE, in_scopes

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.rules.members import Members

_BY_NAME = "p.sort_key, p.id"
_ORDERS = {
    Sort.NAME: _BY_NAME,
    Sort.FAMILY: "p.family_key, p.id",
    Sort.SILENT: f"p.last_contact IS NULL, p.last_contact, {_BY_NAME}",
    Sort.WARMTH: "p.rhythm_longest IS NULL, coalesce((? - p.clock_day) * 1.0 / p.rhythm_longest, 1e9) DESC, "
    + _BY_NAME,
    Sort.ADDED: "p.created_at DESC, p.id DESC",
}


_ALL = "person p NOT INDEXED"
"""Everybody in the order of the table, for rules that look at rows: one after another as they lie
in the file takes an eighth of looking them up in the order of an index."""
FEW = 3_000
"""People found by rules who are put in order by themselves."""
_AMONG = "p.id IN (SELECT value FROM json_each(?))"
"""People of some ids, as one value: there may be tens of thousands."""


def ids(
    db: Database,
    query: PeopleQuery,
    today: date,
    limit: int = -1,
    among: Sequence[int] | None = None,
) -> Sequence[int]:
    """The people `query` wants, in its order; its text is not looked at. `today` is the local day.

    With `among`, only people of those ids (some thousands at most).
    """
    is_all = among is None and limit < 0
    if is_all and _asks_more(query):
        from desktop_app.storage.engine.one_moment import at_one_moment

        return at_one_moment(db, lambda: _all_ids(db, query, today))
    where, values = _where(db, query, today)
    if among is not None:
        where += f" AND {_AMONG}"
        values.append(_listed(among))
    people = _ALL if is_all and query.rules.parts else "person p"
    return db.ids(*_ordered(people, where, values, query.sort, today, limit))


def _ordered(
    people: str, where: str, values: Sequence[Any], sort: Sort, today: date, limit: int = -1
) -> tuple[str, list[Any]]:
    """SQL for the ids of at most `limit` people in an order, and the values bound in it."""
    more = [today.toordinal()] if sort is Sort.WARMTH else []
    sql = f"SELECT p.id FROM {people} WHERE {where} ORDER BY {_ORDERS[sort]} LIMIT ?"
    return sql, [*values, *more, limit]


def _asks_more(query: PeopleQuery) -> bool:
    """Whether rules look at more than people's own rows."""
    if not query.rules.parts:
        return False
    from desktop_app.storage.queries.rules.conditions import is_plain

    return not is_plain(query.rules)


def _all_ids(db: Database, query: PeopleQuery, today: date) -> Sequence[int]:
    """Everybody whom rules find: few are put in order, of many the others are left out of the order
    of all.
    """
    from desktop_app.storage.engine.beside import THREADS
    from desktop_app.storage.engine.id_lists import stretches
    from desktop_app.storage.engine.one_moment import begin
    from desktop_app.storage.queries.rules.members import size_of

    kept = in_scopes(query.scopes)
    found = _members(db, query, today)
    if not found.but and found.how_many() <= FEW:
        values = [_listed(found.ids())]
        return db.ids(*_ordered("person p", f"{kept} AND {_AMONG}", values, query.sort, today))
    sql, values = _ordered("person p", kept, [], query.sort, today)
    parts = [
        partial(_part, db, f"{sql} OFFSET ?", [*values[:-1], last - first + 1, first - 1], found)
        for first, last in stretches(size_of(db), THREADS)
    ]
    ids = array("q")
    for part in [*begin(db, parts)][::-1]:
        ids += part
    return ids


def _part(db: Database, sql: str, values: Sequence[Any], found: Members) -> array[int]:
    """A part of everybody in order: those who are among the found."""
    from desktop_app.storage.engine.id_lists import all_ids

    return array("q", [row for ids in all_ids(db, sql, values) for row in found.among(ids)])


def _members(db: Database, query: PeopleQuery, today: date) -> Members:
    """Who fits the rules and is counted, wherever they are kept."""
    from desktop_app.storage.queries.rules.asked import Asked
    from desktop_app.storage.queries.rules.members import marked, members

    found = members(query.rules, Asked(db, today))
    if query.counted is None:
        return found
    people = query.counted.people
    return found.both(marked([people], max(people, default=0) + 1))


def _where(db: Database, query: PeopleQuery, today: date) -> tuple[str, list[Any]]:
    clauses, values = [in_scopes(query.scopes)], list[Any]()
    if query.rules.parts:
        from desktop_app.storage.queries.rules.asked import Asked
        from desktop_app.storage.queries.rules.conditions import condition

        clause, more = condition(query.rules, Asked(db, today))
        clauses.append(clause)
        values += more
    if query.counted is not None:
        clauses.append(_AMONG)
        values.append(_listed(query.counted.people))
    return " AND ".join(clauses), values


def _listed(ids: Iterable[int]) -> str:
    return f"[{','.join(map(str, ids))}]"


_CURRENT = "FROM position q WHERE q.person_id = p.id AND q.until IS NULL AND NOT q.ended ORDER BY q.position, q.id LIMIT 1"
_LINE = f"""
SELECT p.id, p.uid, p.display_name, p.headline, (SELECT q.title {_CURRENT}),
    (SELECT name FROM organisation WHERE id = (SELECT q.organisation_id {_CURRENT})),
    p.last_contact, p.rhythm_ideal, p.rhythm_longest, p.circle_id, p.starred,
    EXISTS (SELECT 1 FROM photo f WHERE f.person_id = p.id), p.is_you, p.is_company, p.archived_at, p.trashed_at,
    p.clock_day
FROM person p WHERE p.id IN """


def lines(db: Database, wanted: Sequence[int]) -> list[PersonLine]:
    """The rows of those people, in the order asked for; people who are gone are left out."""
    found = {row[0]: _line(row) for row in db.rows(f"{_LINE} ({marks(wanted)})", wanted)}
    return [found[row] for row in wanted if row in found]


def _line(row: tuple[Any, ...]) -> PersonLine:
    return PersonLine(
        id=row[0],
        uid=row[1],
        name=row[2],
        headline=row[3],
        title=row[4] or "",
        organisation=row[5] or "",
        last_contact=timestamps.day_from_ordinal(row[6]),
        cadence=None if row[7] is None else Cadence(row[7], row[8]),
        circle_id=row[9],
        starred=bool(row[10]),
        has_photo=bool(row[11]),
        is_you=bool(row[12]),
        is_company=bool(row[13]),
        clock_day=timestamps.day_from_ordinal(row[16]),
        scope=Scope.TRASH if row[15] else Scope.ARCHIVE if row[14] else Scope.PEOPLE,
        trashed_at=timestamps.from_text(row[15]),
    )


_KEYS = {Sort.NAME: "p.sort_key", Sort.FAMILY: "p.family_key"}


def starting_with(db: Database, text: str, limit: int, sort: Sort = Sort.NAME) -> list[int]:
    """The first `limit` living people whose name, as the list is sorted by it, begins with `text`,
    in order.
    """
    from desktop_app.storage.engine import sort_keys

    column, key = _KEYS.get(sort, _KEYS[Sort.NAME]), sort_keys.order(db).letters.key(text)
    sql = (
        f"SELECT p.id FROM person p WHERE {IN_SCOPE[Scope.PEOPLE]} AND {column} >= ? AND {column} < ? "
        f"ORDER BY {column}, p.id LIMIT ?"
    )
    return [row[0] for row in db.rows(sql, (key, key + LAST_OF_ALL, limit))]


def letter_of(db: Database, person_id: int, sort: Sort) -> str:
    """The letter with which somebody's name begins as a list sorted by `sort`, which is by a name,
    has it; "" when they are gone.
    """
    from desktop_app.storage.engine import sort_keys

    sql = f"SELECT {_KEYS[sort]} FROM person p WHERE p.id = ?"
    key = next((row[0] for row in db.rows(sql, (person_id,))), None)
    return "" if key is None else sort_keys.order(db).letters.letter(key[:2])


def anybody(db: Database) -> bool:
    """Whether there is any person."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM person)"))


def counts(db: Database) -> dict[Scope, int]:
    """How many people each scope holds."""
    return {
        scope: int(db.value(f"SELECT count(*) FROM person p WHERE {clause}"))
        for scope, clause in IN_SCOPE.items()
    }


def count(db: Database, query: PeopleQuery, today: date) -> int:
    """How many people `query` wants, its text not looked at."""
    if _asks_more(query):
        from desktop_app.storage.engine.one_moment import at_one_moment
        from desktop_app.storage.queries.rules.members import count_in

        return at_one_moment(db, lambda: count_in(db, _members(db, query, today), query.scopes))
    where, values = _where(db, query, today)
    people = _ALL if query.rules.parts else "person p"
    return int(db.value(f"SELECT count(*) FROM {people} WHERE {where}", values))
