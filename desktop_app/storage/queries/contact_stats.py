"""What was logged with people, counted: for warmth, strength, suggested circles and the yearly
budget.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import DAYS_OF_YEAR, Cadence, Circle
from desktop_app.domain.rhythms import LOOK_BACK_DAYS, CircleBudget, Cost, Log, Touch
from desktop_app.domain.strength import WINDOW_DAYS, Tally
from desktop_app.domain.timeline import InteractionKind, Participant, Starter
from desktop_app.storage import timestamps
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database

_LIVING = "p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_you"
_CONTACTS = "participation q JOIN interaction i ON i.id = q.interaction_id JOIN kind_weight w ON w.kind = i.kind"
_BETWEEN = "i.day > ? AND i.day <= ? AND w.percent > 0"


def _since(today: date, days: int) -> tuple[str, str]:
    return (today - timedelta(days)).isoformat(), today.isoformat()


def tallies(db: Database, person_id: int, today: date) -> list[Tally]:
    """The contacts with a person within the window of strength, by kind and by who started them."""
    sql = (
        f"SELECT i.kind, i.starter, count(*), max(i.day) FROM {_CONTACTS} WHERE q.person_id = ? AND {_BETWEEN} "
        "GROUP BY i.kind, i.starter ORDER BY max(i.day) DESC"
    )
    return [
        Tally(
            InteractionKind(kind),
            None if starter is None else Starter(starter),
            count,
            date.fromisoformat(last),
        )
        for kind, starter, count, last in db.rows(sql, (person_id, *_since(today, WINDOW_DAYS)))
    ]


def last_contact(db: Database, person_id: int) -> date | None:
    """The newest contact that counts."""
    return timestamps.day_from_ordinal(
        db.value("SELECT last_contact FROM person WHERE id = ?", (person_id,))
    )


def anything_but_notes(db: Database, person_id: int) -> bool:
    """Whether an entry with somebody is more than a note, whatever its kind weighs."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM participation q JOIN interaction i ON i.id = q.interaction_id "
        "WHERE q.person_id = ? AND i.kind <> 'note')"
    )
    return bool(db.value(sql, (person_id,)))


def kept_by(db: Database, person_id: int, ideal_days: int) -> Touch | None:
    """The contact a person's clock stands on; without a rhythm (0 days) the newest."""
    sql = (
        f"SELECT i.kind, i.day, w.percent FROM {_CONTACTS} WHERE q.person_id = ? AND w.percent > 0 "
        "ORDER BY julianday(i.day) * 100 - ? * (100 - w.percent) DESC, i.id DESC LIMIT 1"
    )
    row = db.one(sql, (person_id, ideal_days))
    return (
        None if row is None else Touch(InteractionKind(row[0]), date.fromisoformat(row[1]), row[2])
    )


def without_circle(db: Database) -> Sequence[int]:
    """Everybody in the list who has no circle, whom you were in contact with last first, then by
    name.
    """
    return db.ids(
        f"SELECT p.id FROM person p WHERE p.circle_id IS NULL AND {_LIVING} "
        "ORDER BY p.last_contact IS NULL, p.last_contact DESC, p.sort_key, p.id"
    )


def in_circle(db: Database, circle_id: int) -> Sequence[int]:
    """Everybody of the list in a circle, by name."""
    return db.ids(
        f"SELECT p.id FROM person p WHERE p.circle_id = ? AND {_LIVING} ORDER BY p.sort_key, p.id",
        (circle_id,),
    )


def logs(db: Database, ids: Sequence[int], today: date) -> dict[int, Log]:
    """What was logged with each of those people within the look-back, by person; a hundred at a
    time.
    """
    sql = (
        f"SELECT q.person_id, count(*), sum(w.percent), min(i.day), max(i.day) FROM {_CONTACTS} "
        f"WHERE q.person_id IN ({marks(ids)}) AND {_BETWEEN} GROUP BY q.person_id"
    )
    rows = db.rows(sql, (*ids, *_since(today, LOOK_BACK_DAYS)))
    return {
        row[0]: Log(row[1], row[2] / 100, date.fromisoformat(row[3]), date.fromisoformat(row[4]))
        for row in rows
    }


# Counting a year of contacts is what takes time with many of them: it is done once for both
# questions.
_BUDGET = f"""
WITH made AS MATERIALIZED (
    SELECT q.person_id AS id, count(*) AS contacts FROM {_CONTACTS} WHERE {_BETWEEN} GROUP BY q.person_id)
SELECT p.circle_id, p.rhythm_ideal IS NOT NULL, count(*), total({DAYS_OF_YEAR}.0 / p.rhythm_ideal),
    coalesce(sum(m.contacts), 0), sum(p.last_contact IS NOT NULL OR p.due_day <= ?), NULL, NULL, NULL
FROM person p LEFT JOIN made m ON m.id = p.id
WHERE {_LIVING} AND (p.rhythm_ideal IS NOT NULL OR m.contacts) GROUP BY 1, 2
UNION ALL SELECT * FROM (
    SELECT p.id, 2, coalesce(m.contacts, 0), p.rhythm_ideal, p.rhythm_longest, p.clock_day, p.last_contact,
        p.display_name, p.uid
    FROM person p LEFT JOIN made m ON m.id = p.id WHERE {_LIVING} AND p.due_day <= ?
    ORDER BY coalesce(m.contacts, 0) - {DAYS_OF_YEAR}.0 / p.rhythm_ideal, coalesce(p.clock_day, 0), p.id LIMIT ?)
"""
_IN_RHYTHM, _PERSON = 1, 2


def budget(
    db: Database, circles: Sequence[Circle], today: date, most: int
) -> tuple[list[CircleBudget], int, list[Cost]]:
    """What the people with a rhythm ask for by circle and got in the last year, contacts with all
    others, and those who are due and whose rhythms ask for most that was not made, the worst first,
    at most `most`.
    """
    known, day = {circle.id: circle for circle in circles}, timestamps.day_from_ordinal
    found, others, costs = list[CircleBudget](), 0, list[Cost]()
    number = today.toordinal()
    for row in db.rows(_BUDGET, (*_since(today, DAYS_OF_YEAR), number, number, most)):
        if row[1] == _PERSON:
            person = Participant(row[0], row[7], row[8])
            costs.append(Cost(person, Cadence(row[3], row[4]), row[2], day(row[5]), day(row[6])))
        elif row[1] == _IN_RHYTHM:
            found.append(CircleBudget(known.get(row[0]), row[2], row[3], row[4], row[5]))
        else:
            others += row[4]
    found.sort(key=lambda item: (item.circle is None, item.circle.position if item.circle else 0))
    return found, others, costs


def has_rhythm_of_circle(db: Database, person_id: int) -> bool:
    """Whether a person's rhythm is that of their circle: they have none of their own, and no tag
    gives one.
    """
    sql = (
        "SELECT p.ideal_days IS NULL AND NOT EXISTS (SELECT 1 FROM person_tag s JOIN tag t ON t.id = s.tag_id "
        "WHERE s.person_id = p.id AND t.ideal_days IS NOT NULL) FROM person p WHERE p.id = ?"
    )
    return bool(db.value(sql, (person_id,)))
