"""What Reach counts, read from indexes; people in the archive or the trash, companies and you are
nowhere among them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.reach.beginnings import Started
from desktop_app.domain.reach.reach import NEVER_AGAIN_DAYS, Spoken
from desktop_app.domain.suggestions import DORMANT_DAYS
from desktop_app.domain.timeline import MUTUAL, Starter
from desktop_app.storage.engine.connection import marks
from desktop_app.storage.queries.asks import INTRODUCED

if TYPE_CHECKING:
    from desktop_app.domain.reach.reach import Span
    from desktop_app.storage.engine.connection import Database

HERE = (
    "{0}.trashed_at IS NULL AND {0}.archived_at IS NULL AND NOT {0}.is_you AND NOT {0}.is_company"
)
_PERSON = HERE.format("p")
_WEIGHS = "JOIN kind_weight w ON w.kind = i.kind AND w.percent > 0"
_TOGETHER = ", ".join(f"'{kind.value}'" for kind in sorted(MUTUAL, key=lambda kind: kind.value))

_BY_LAST = "p.last_contact BETWEEN ? AND ?"
_BY_ENTRIES = (
    "p.id IN (SELECT q.person_id FROM interaction i JOIN participation q ON q.interaction_id = i.id "
    f"{_WEIGHS} WHERE i.day BETWEEN ? AND ?)"
)
_BY_CIRCLE = f"SELECT p.circle_id, count(*) FROM person p WHERE {_PERSON} AND {{}} GROUP BY 1"
_SPOKEN = f"SELECT p.id, p.fields FROM person p WHERE p.fields <> '[]' AND {_PERSON} AND "
_NEWEST = "ORDER BY p.last_contact DESC, p.id"
_OF_A_FIELD = f"SELECT p.id, p.fields FROM person p WHERE p.fields <> '[]' AND {_PERSON}"
_STARTED = f"""
SELECT q.person_id, i.starter, count(*), min(i.day)
FROM interaction i JOIN participation q ON q.interaction_id = i.id {_WEIGHS}
JOIN person p ON p.id = q.person_id AND {_PERSON}
WHERE i.starter IS NOT NULL AND i.day BETWEEN ? AND ? GROUP BY 1, 2"""
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


def spoken(db: Database, span: Span, today: date) -> list[Spoken]:
    """With whom contact was logged within the span, of those of whom a field is known; the latest
    first.
    """
    condition, values = _within(span, today)
    return [
        Spoken(person, tuple(json.loads(fields)))
        for person, fields in db.rows(f"{_SPOKEN}{condition} {_NEWEST}", values)
    ]


def by_circle(db: Database, span: Span, today: date) -> dict[int | None, int]:
    """With how many of each circle, and of none, contact was logged within the span."""
    condition, values = _within(span, today)
    return dict(db.rows(_BY_CIRCLE.format(condition), values))


def _within(span: Span, today: date) -> tuple[str, tuple[object, ...]]:
    # Until today that is told by the last contact alone.
    return (_BY_LAST, _numbers(span)) if span.last >= today else (_BY_ENTRIES, _days(span))


def of_a_field(db: Database) -> dict[int, Sequence[str]]:
    """The fields of everybody who has any."""
    return {person: json.loads(fields) for person, fields in db.rows(_OF_A_FIELD)}


def started(db: Database, span: Span) -> list[Started]:
    """Who began within the span, by person, as far as is known."""
    found: dict[int, dict[str, tuple[int, date]]] = {}
    for person, starter, count, first in db.rows(_STARTED, _days(span)):
        found.setdefault(person, {})[starter] = (count, date.fromisoformat(first))
    nothing = (0, None)
    return [
        Started(person, you[0], they[0], you[1], they[1])
        for person, sides in found.items()
        for you, they in [
            (sides.get(Starter.YOU.value, nothing), sides.get(Starter.THEY.value, nothing))
        ]
    ]


def met_once(db: Database, span: Span, today: date) -> Sequence[int]:
    """Whom you met once, within the span, and were never in touch with again or before; the newest
    first.
    """
    first, last = _numbers(span)
    until = min(last, (today - timedelta(NEVER_AGAIN_DAYS)).toordinal())
    # In the text of the query: a join with the weights would take a quarter more.
    weightless = db.value("SELECT group_concat(quote(kind)) FROM kind_weight WHERE percent = 0")
    return db.ids(_MET_ONCE.format(weightless=weightless or ""), (first, until))


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
