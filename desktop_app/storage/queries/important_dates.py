"""Important dates in the database: what comes round between two days, and what was seen to.

They are found by the index on the last five characters of the day (`02-29`), one stretch for each
calendar year that is asked for. A month without a day (`2005-10`) looks like a day there, so the
form is asked as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.domain.important_dates import (
    DEFAULT_LEAD_DAYS,
    MOST_LEAD_DAYS,
    UpcomingDate,
    lead_days,
    turns,
)
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import DateKind
from desktop_app.domain.timeline import Participant
from desktop_app.domain.waiting import FEW
from desktop_app.storage import timestamps
from desktop_app.storage.queries import settings

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_Query: TypeAlias = tuple[str, tuple[object, ...]]
LEAD_DAYS = "lead-days"
"""The setting that holds the days ahead by kind of date."""
DONE, PUT_OFF = "done", "put-off"
"""What may be said of an occurrence."""

_KEY = "substr(d.day, -5)"
_OCCURS = f"?1 || iif({_KEY} = '02-29', ?4, '-' || {_KEY})"
_COMING_ROUND = f"""
FROM important_date d JOIN person p ON p.id = d.person_id
LEFT JOIN date_answer a ON a.important_date_id = d.id AND a.day = {_OCCURS}
WHERE d.day IS NOT NULL AND {_KEY} BETWEEN ?2 AND ?3
AND (d.day LIKE '--__-__' OR (length(d.day) = 10 AND substr(d.day, 1, 4) <= ?1))
"""
_WAITING = f"""
AND p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_you
AND (d.kind = 'death' OR NOT EXISTS (SELECT 1 FROM important_date e WHERE e.person_id = p.id AND e.kind = 'death'))
AND (a.answer IS NULL OR (a.answer = '{PUT_OFF}' AND a.until <= ?5))
"""
_CHOSEN = (
    "(p.circle_id IS NOT NULL OR p.starred OR p.ideal_days IS NOT NULL OR d.lead_days IS NOT NULL "
    "OR a.until IS NOT NULL OR EXISTS (SELECT 1 FROM person_tag s WHERE s.person_id = p.id "
    "AND s.tag_id NOT IN (SELECT value FROM json_each(?7))))"
)
_CROWDED = (
    "SELECT json_group_array(t.id) FROM tag t WHERE "
    f"(SELECT 1 FROM person_tag s WHERE s.tag_id = t.id LIMIT 1 OFFSET {FEW}) IS NOT NULL"
)
_COLUMNS = (
    "SELECT d.id, p.id, p.display_name, p.uid, d.kind, d.label, d.day, d.lead_days, a.until, p.created_at, "
    "{chosen}"
)
_ORDER = f"ORDER BY {_KEY}, d.id LIMIT ?6"
_OF_KIND = "d.lead_days IS NULL AND julianday(occurs) - julianday(?5) <= CASE d.kind {} END"
_OF_ITS_OWN = "d.lead_days IS NOT NULL AND julianday(occurs) - julianday(?5) <= d.lead_days"
_PUT_OFF = f"""
, a.day FROM date_answer a JOIN important_date d ON d.id = a.important_date_id JOIN person p ON p.id = d.person_id
WHERE a.until BETWEEN ?1 AND ?5 AND a.day < ?1 {_WAITING} {{more}} ORDER BY a.until LIMIT ?6
"""


def default_lead_days(db: Database) -> dict[DateKind, int]:
    """How many days ahead to be reminded of each kind."""
    kept = settings.setting(db, LEAD_DAYS) or {}
    return {kind: kept.get(kind.value, days) for kind, days in DEFAULT_LEAD_DAYS.items()}


def upcoming(
    db: Database,
    first: date,
    last: date,
    defaults: dict[DateKind, int],
    limit: int,
    chosen: bool | None = None,
) -> list[UpcomingDate]:
    """What comes round from `first` to `last` (both included), not seen to and not put off past
    `first`, in order; with `chosen` only what one is, or is not, reminded of.
    """
    queries = _coming_round(first, last, first, _which(chosen), limit, _crowded(db))
    return _read(db, queries, defaults)[:limit]


def come_round(
    db: Database, first: date, today: date, defaults: dict[DateKind, int]
) -> list[UpcomingDate]:
    """What one is reminded of that came round from `first` to `today`, or was put off to one of
    these days, and is not seen to, in order.
    """
    which, crowded = _which(True), _crowded(db)
    queries = (
        *_coming_round(first, today, today, which, -1, crowded),
        _put_off(first, today, which, -1, crowded),
    )
    return _read(db, queries, defaults)


def near(
    db: Database,
    first: date,
    today: date,
    defaults: dict[DateKind, int],
    limit: int,
    person_id: int | None = None,
) -> list[UpcomingDate]:
    """What one is reminded of: that came round since `first`, or does so within its lead time, and
    is not seen to on `today`, in order.

    What was put off to a day since `first` comes again, however long ago it came round. Of one
    person when named, and then all there is.
    """
    which = _which(True) if person_id is None else (f"d.person_id = {int(person_id)}", _CHOSEN)
    queries = _near(first, today, defaults, limit, which, _crowded(db))
    return _read(db, queries, defaults)[:limit]


def _which(chosen: bool | None) -> tuple[str, str]:
    """A condition for those dates, and what tells of each whether one is reminded of it; it is asked
    once.
    """
    if chosen is None:
        return "1", _CHOSEN
    return (_CHOSEN, "1") if chosen else (f"NOT {_CHOSEN}", "0")


def _crowded(db: Database) -> str:
    """The ids of the tags that too many carry to say anything, as a JSON text."""
    return str(db.value(_CROWDED))


def _near(
    first: date,
    today: date,
    defaults: dict[DateKind, int],
    limit: int,
    which: tuple[str, str],
    crowded: str,
) -> Iterator[_Query]:
    whens = " ".join(f"WHEN '{kind.value}' THEN {int(days)}" for kind, days in defaults.items())
    wanted, chosen = which
    plain = f"{_OF_KIND.format(whens)} AND {wanted}", chosen
    own = f"{_OF_ITS_OWN} AND {wanted}", chosen
    ahead = _later(today, max(defaults.values()))
    yield from _coming_round(first, ahead, today, plain, limit, crowded)
    yield from _coming_round(first, _later(today, MOST_LEAD_DAYS), today, own, limit, crowded)
    yield _put_off(first, today, which, limit, crowded)


def _put_off(first: date, today: date, which: tuple[str, str], limit: int, crowded: str) -> _Query:
    wanted, chosen = which
    sql = _COLUMNS.format(chosen=chosen) + _PUT_OFF.format(more=f"AND {wanted}")
    return sql, (first.isoformat(), "", "", "", today.isoformat(), limit, crowded)


def _coming_round(
    first: date, last: date, today: date, which: tuple[str, str], limit: int, crowded: str
) -> Iterator[_Query]:
    wanted, chosen = which
    columns = _COLUMNS.format(chosen=chosen)
    sql = f"{columns}, {_OCCURS} AS occurs {_COMING_ROUND} {_WAITING} AND {wanted} {_ORDER}"
    return (
        (sql, (*stretch, today.isoformat(), limit, crowded)) for stretch in stretches(first, last)
    )


def _read(
    db: Database, queries: Iterable[_Query], defaults: dict[DateKind, int]
) -> list[UpcomingDate]:
    found = [_upcoming(row, defaults) for sql, values in queries for row in db.rows(sql, values)]
    return sorted(found, key=lambda item: (item.day, item.date_id))


def stretches(first: date, last: date) -> Iterator[tuple[str, str, str, str]]:
    """For each calendar year the span touches: the year, the keys between which it lies, and where
    29 February goes.
    """
    for year in range(first.year, last.year + 1):
        low, high = max(first, date(year, 1, 1)), min(last, date(year, 12, 31))
        is_leap = (date(year, 3, 1) - timedelta(1)).day == 29
        until = "02-29" if (high.month, high.day) == (2, 28) and not is_leap else f"{high:%m-%d}"
        yield f"{year:04d}", f"{low:%m-%d}", until, "-02-29" if is_leap else "-02-28"


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(date.max.toordinal(), day.toordinal() + days))


def _upcoming(row: tuple[Any, ...], defaults: dict[DateKind, int]) -> UpcomingDate:
    kind, when, day = DateKind(row[4]), PartialDate.parse(row[6]), date.fromisoformat(row[11])
    until = timestamps.day_from_text(row[8])
    return UpcomingDate(
        row[0],
        Participant(*row[1:4]),
        kind,
        row[5],
        day,
        turns(when, day),
        lead_days(kind, row[7], defaults),
        until,
        bool(row[10]),
        timestamps.from_text(row[9]),
    )


def waits(db: Database, date_id: int, day: date, today: date) -> bool:
    """Whether one may be reminded on `today` of the occurrence on `day` of a date that is here, of
    somebody who is neither in the archive nor in the trash.
    """
    sql = (
        "SELECT 1 FROM important_date d JOIN person p ON p.id = d.person_id "
        "LEFT JOIN date_answer a ON a.important_date_id = d.id AND a.day = ? "
        "WHERE d.id = ? AND p.trashed_at IS NULL AND p.archived_at IS NULL "
        f"AND (a.answer IS NULL OR (a.answer = '{PUT_OFF}' AND a.until <= ?))"
    )
    return db.one(sql, (day.isoformat(), date_id, today.isoformat())) is not None


def person_of(db: Database, date_id: int) -> str | None:
    """The name of the person whose date it is, None when it is gone."""
    sql = "SELECT p.display_name FROM important_date d JOIN person p ON p.id = d.person_id WHERE d.id = ?"
    found: str | None = db.value(sql, (date_id,))
    return found
