"""Timelines as lists of ids: which entries, newest first, and where a day or an entry stands among
them.

Ids take eight bytes each, and 1,000,000 of them are read in a third of a second, always off the UI
thread. Reading by `NOT INDEXED` whenever there is a filter: the index of the order would look each
entry up in the table, several times slower than putting those that fit in order afterwards.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import NotFoundError
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries import search

if TYPE_CHECKING:
    from desktop_app.domain.timeline import TimelineQuery
    from desktop_app.storage.engine.connection import Database

_ORDER = "i.day DESC, coalesce(i.at, '') DESC, i.id DESC"
_STRETCH = 1 << 16
"""Ids looked through at once: the search holds Python's lock, a millisecond for so many."""


def ids(
    db: Database,
    query: TimelineQuery,
    limit: int = -1,
    among: Sequence[int] | None = None,
    stop: Callable[[], bool] | None = None,
) -> array[int]:
    """The entries `query` wants, newest first; with `among`, only of those (some hundreds at most).

    Raises StoppedError soon after `stop` becomes true.
    """
    clauses, values = _where(query)
    if among is not None:
        clauses.append(f"i.id IN ({marks(among)})")
        values += among
    source = (
        f"interaction i NOT INDEXED WHERE {' AND '.join(clauses)}" if clauses else "interaction i"
    )
    return db.ids(f"SELECT i.id FROM {source} ORDER BY {_ORDER} LIMIT ?", (*values, limit), stop)


def _where(query: TimelineQuery) -> tuple[list[str], list[Any]]:
    clauses, values = list[str](), list[Any]()
    if query.person is not None:
        clauses.append("i.id IN (SELECT interaction_id FROM participation WHERE person_id = ?)")
        values.append(query.person)
    of_kind = list[str]()
    if query.kinds:
        of_kind.append(f"i.kind IN ({marks(query.kinds)})")
        values += [kind.value for kind in query.kinds]
    if query.favours:
        of_kind.append(
            f"i.id IN (SELECT entry_id FROM favour WHERE kind IN ({marks(query.favours)}))"
        )
        values += query.favours
    if of_kind:
        clauses.append(f"({' OR '.join(of_kind)})")
    of_person = list[str]()
    if query.circles:
        of_person.append(f"p.circle_id IN ({marks(query.circles)})")
        values += query.circles
    if query.tags:
        of_person.append(
            f"p.id IN (SELECT person_id FROM person_tag WHERE tag_id IN ({marks(query.tags)}))"
        )
        values += query.tags
    if of_person:
        people = f"SELECT p.id FROM person p WHERE {' AND '.join(of_person)}"
        clauses.append(
            f"i.id IN (SELECT interaction_id FROM participation WHERE person_id IN ({people}))"
        )
    words = search.tokens(query.text)
    if query.text.strip() and not words:
        # Signs without a word match nothing, as in the people list.
        clauses.append("0")
    for word in words:
        # One letter begins a word of nearly every entry; as in the people list it looks at names.
        sql, quick = search.interactions_with_word(word, names_only=sum(map(len, words)) == 1)
        clauses.append(f"i.id IN ({sql})")
        values += quick
    return clauses, values


def events_after(db: Database, day: date) -> Sequence[int]:
    """The events after a local day; an index of their own has them."""
    sql = "SELECT id FROM interaction WHERE kind = 'event' AND day > ?"
    return db.ids(sql, (day.isoformat(),))


def row_of_day(db: Database, found: Sequence[int], day: date) -> int:
    """The first row that is on `day` or older: some twenty look-ups by id, whatever the length."""
    wanted = day.isoformat()

    def has_come(row: int) -> bool:
        # An entry just deleted by somebody else counts as its neighbour below.
        for place in range(row, min(row + 50, len(found))):
            if stored := db.value("SELECT day FROM interaction WHERE id = ?", (found[place],)):
                return bool(stored <= wanted)
        return True

    return bisect_left(range(len(found)), True, key=has_come)


def day_of(db: Database, found: Sequence[int], row: int) -> date | None:
    """The day of a row; None when the entry is gone."""
    stored = db.value("SELECT day FROM interaction WHERE id = ?", (found[row],))
    return None if stored is None else date.fromisoformat(stored)


def row_of(found: array[int], wanted: int) -> int:
    """Where an id stands, -1 for nowhere."""
    for start in range(0, len(found), _STRETCH):
        try:
            return found.index(wanted, start, start + _STRETCH)
        except ValueError:
            continue
    return -1


def without(found: array[int], gone: Sequence[int]) -> array[int]:
    """A copy that lacks those ids."""
    rest = found[:]
    for row in sorted(
        (row for row_id in gone if (row := row_of(found, row_id)) >= 0), reverse=True
    ):
        del rest[row]
    return rest


def put(db: Database, found: array[int], new: Sequence[int]) -> None:
    """Put ids where they belong in `found`, which has none of them; raises NotFoundError for an
    entry that is gone.
    """
    for row_id in new:
        wanted = _place(db, row_id)
        found.insert(
            bisect_left(range(len(found)), True, key=lambda row: _place(db, found[row]) < wanted),
            row_id,
        )


def _place(db: Database, row_id: int) -> tuple[str, str, int]:
    row = db.one("SELECT day, coalesce(at, ''), id FROM interaction WHERE id = ?", (row_id,))
    if row is None:
        raise NotFoundError("entry-is-gone")
    return row[0], row[1], row[2]
