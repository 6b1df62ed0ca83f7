"""What Reach counts, read from indexes; people in the archive or the trash, companies and you are
nowhere among them.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.domain.reach.beginnings import Started
from desktop_app.domain.reach.everybody import Alike, Everybody
from desktop_app.domain.reach.reach import NEVER_AGAIN_DAYS, Span
from desktop_app.domain.suggestions import DORMANT_DAYS
from desktop_app.domain.timeline import MUTUAL
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.asks import INTRODUCED

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

HERE = (
    "{0}.trashed_at IS NULL AND {0}.archived_at IS NULL AND NOT {0}.is_you AND NOT {0}.is_company"
)
_PERSON = HERE.format("p")
_TOGETHER = ", ".join(f"'{kind.value}'" for kind in sorted(MUTUAL, key=lambda kind: kind.value))

_EVERYBODY = (
    f"SELECT p.circle_id, p.fields, group_concat(p.id) FROM person p WHERE {_PERSON} GROUP BY 1, 2"
)
# In the order of the index, so that nothing is sorted: the latest first.
_NEWEST = (
    "ORDER BY p.last_contact DESC, p.circle_id DESC, p.is_company DESC, p.is_you DESC, p.id DESC"
)
_BY_LAST = f"SELECT p.id FROM person p WHERE {_PERSON} AND p.last_contact BETWEEN ? AND ? {_NEWEST}"
# Each entry is read from the index of days alone, so in their order.
_BY_ENTRIES = (
    "SELECT q.person_id FROM interaction i INDEXED BY interaction_told "
    "CROSS JOIN participation q ON q.interaction_id = i.id "
    "WHERE i.day BETWEEN ? AND ? AND i.kind NOT IN ({weightless})"
)
_STARTED = """
SELECT q.person_id, sum(i.starter = 'you'), sum(i.starter = 'they'),
    min(CASE i.starter WHEN 'you' THEN i.day END), min(CASE i.starter WHEN 'they' THEN i.day END)
FROM interaction i INDEXED BY interaction_told CROSS JOIN participation q ON q.interaction_id = i.id
WHERE i.starter IS NOT NULL AND i.day BETWEEN ? AND ? AND i.kind NOT IN ({weightless}) GROUP BY 1"""
_ENTRIES = "participation q JOIN interaction i ON i.id = q.interaction_id WHERE q.person_id = p.id"
_MET_ONCE = f"""
SELECT p.id FROM person p WHERE {_PERSON} AND p.last_contact BETWEEN ? AND ?
    AND (SELECT count(*) FROM (SELECT 1 FROM {_ENTRIES} AND i.kind NOT IN ({{weightless}}) LIMIT 2)) = 1
    AND EXISTS (SELECT 1 FROM {_ENTRIES} AND i.kind IN ({_TOGETHER}) AND i.kind NOT IN ({{weightless}}))
ORDER BY p.last_contact DESC, p.id"""
_TIES = f"""
SELECT person_id, other_id FROM relation WHERE other_id IS NOT NULL
UNION ALL SELECT introduced_by, id FROM person WHERE introduced_by > 0
UNION ALL SELECT person_id, other_id FROM acquaintance WHERE answer = 'yes'
UNION ALL SELECT receiver_id, third_id FROM favour f WHERE side <> 'received' AND {INTRODUCED} AND receiver_id > 0 AND third_id > 0
UNION ALL SELECT giver_id, third_id FROM favour f WHERE side = 'received' AND {INTRODUCED} AND giver_id > 0 AND third_id > 0"""
# Above 0, for an index of links is not used for those that are not NULL.
_LED = f"""
SELECT third_id, giver_id FROM favour f WHERE side = 'received' AND {INTRODUCED} AND giver_id > 0 AND third_id > 0
UNION ALL SELECT id, introduced_by FROM person WHERE introduced_by > 0"""
_LAST = f"SELECT p.id, p.last_contact FROM person p WHERE p.id IN (SELECT value FROM json_each(?)) AND {_PERSON}"
MOST_NAMED = 500
"""So many people are looked at for a name they share."""
_FIRST_DAY = date(1, 1, 1)


def _days(span: Span) -> tuple[str, str]:
    return (span.first or _FIRST_DAY).isoformat(), span.last.isoformat()


def _numbers(span: Span) -> tuple[int, int]:
    return (span.first or _FIRST_DAY).toordinal(), span.last.toordinal()


def everybody(db: Database) -> Everybody:
    """Everybody who counts, with their circles and fields."""
    # Put into groups by the database: that many rows would take twice as long to hand over.
    return Everybody(
        Alike(circle, tuple(json.loads(fields)), array("q", map(int, people.split(","))))
        for circle, fields, people in db.rows(_EVERYBODY)
    )


def spoken(db: Database, span: Span, today: date) -> Sequence[int]:
    """With whom contact was logged within the span, those with the latest contact first."""
    # Until today that is told by the last contact alone.
    if span.last >= today:
        return db.ids(_BY_LAST, _numbers(span))
    found = set(db.ids(_BY_ENTRIES.format(weightless=_weightless(db)), _days(span)))
    return [row for row in db.ids(_BY_LAST, _numbers(Span(None, date.max))) if row in found]


def _weightless(db: Database) -> str:
    """The kinds that are no contact, for the text of a query: a join with the weights would take a
    quarter more.
    """
    found = db.value("SELECT group_concat(quote(kind)) FROM kind_weight WHERE percent = 0")
    return str(found or "")


def started(db: Database, span: Span) -> list[Started]:
    """Who began within the span, by person, as far as is known; some may not count."""
    sql = _STARTED.format(weightless=_weightless(db))
    # Of a hundred thousand people many began on the same day.
    day = cache(date.fromisoformat)
    return [
        Started(person, you, they, you_on and day(you_on), they_on and day(they_on))
        for person, you, they, you_on, they_on in db.rows(sql, _days(span))
    ]


def met_once(db: Database, span: Span, today: date) -> Sequence[int]:
    """Whom you met once, within the span, and were never in touch with again or before; the newest
    first.
    """
    first, last = _numbers(span)
    until = min(last, (today - timedelta(NEVER_AGAIN_DAYS)).toordinal())
    return db.ids(_MET_ONCE.format(weightless=_weightless(db)), (first, until))


def dormant(db: Database, today: date) -> Sequence[int]:
    """With whom the last contact is so long ago that the tie sleeps, the newest first."""
    sql = f"SELECT p.id FROM person p WHERE {_PERSON} AND p.last_contact <= ? ORDER BY p.last_contact DESC, p.id"
    return db.ids(sql, (today.toordinal() - DORMANT_DAYS,))


def ties(db: Database) -> list[tuple[int, int]]:
    """Pairs of people of whom it was told outright that they know each other; some may be away."""
    return db.rows(_TIES)


def led(db: Database) -> dict[int, int]:
    """Who introduced whom to you: person to introducer, as the card says before what favours do;
    some may be away.
    """
    return dict(db.rows(_LED))


def last_contacts(db: Database, people: Iterable[int]) -> dict[int, int | None]:
    """The number of the day of the last contact with each of these people who is not away."""
    # As one value, for there may be tens of thousands.
    return dict(db.rows(_LAST, (json.dumps(list(people)),)))


def common_place(db: Database, people: Sequence[int]) -> str:
    """The organisation at which most of these people are now, at least half of them; else ""."""
    few = tuple(people[:MOST_NAMED])
    sql = (
        "SELECT o.name, count(DISTINCT q.person_id) FROM position q "
        "JOIN organisation o ON o.id = q.organisation_id "
        f"WHERE q.until IS NULL AND NOT q.ended AND q.person_id IN ({marks(few)}) "
        "GROUP BY o.id ORDER BY 2 DESC, o.name LIMIT 1"
    )
    row = db.one(sql, few)
    return row[0] if row is not None and 2 * row[1] >= len(few) else ""
