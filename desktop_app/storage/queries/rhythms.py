"""The rhythm in force with somebody, and what the kinds of contact weigh, as they are stored."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.cadence import Cadence
from desktop_app.domain.timeline import InteractionKind
from desktop_app.storage import timestamps
from desktop_app.storage.engine.rhythms import BEGUN

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop_app.storage.engine.connection import Database


def of_person(db: Database, person_id: int) -> tuple[Cadence | None, date | None]:
    """The rhythm in force with a person and where its clock stands; None for what there is not."""
    row = db.one(
        "SELECT rhythm_ideal, rhythm_longest, clock_day FROM person WHERE id = ?", (person_id,)
    )
    if row is None:
        return None, None
    return None if row[0] is None else Cadence(row[0], row[1]), timestamps.day_from_ordinal(row[2])


def begun(db: Database, person_id: int) -> date | None:
    """The local day from which a person's rhythm counts while nothing is logged; None when they
    are gone.
    """
    sql = f"SELECT {BEGUN.format(person='p')} FROM person p WHERE p.id = ?"
    return timestamps.day_from_ordinal(db.value(sql, (person_id,)))


def with_tag(db: Database, tag_id: int) -> list[int]:
    """The ids of those who carry a tag."""
    return [
        row[0] for row in db.rows("SELECT person_id FROM person_tag WHERE tag_id = ?", (tag_id,))
    ]


def in_circle(db: Database, circle_id: int) -> list[int]:
    """The ids of those in a circle, wherever they are kept."""
    return [row[0] for row in db.rows("SELECT id FROM person WHERE circle_id = ?", (circle_id,))]


def newly_in_rhythm(db: Database, people: Iterable[int], tags: Iterable[int]) -> list[int]:
    """Those of the people to whom one of the tags would bring a rhythm: it has one, and they do not
    carry it yet.
    """
    sql = (
        "SELECT DISTINCT p.value FROM json_each(?) p JOIN json_each(?) t JOIN tag g ON g.id = t.value "
        "WHERE g.ideal_days IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM person_tag s WHERE s.person_id = p.value AND s.tag_id = g.id)"
    )
    return [row[0] for row in db.rows(sql, (json.dumps(list(people)), json.dumps(list(tags))))]


def in_other_circle(db: Database, people: Iterable[int], circle_id: int | None) -> list[int]:
    """Those of the people who are not in that circle (None: in any)."""
    sql = (
        "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?)) AND circle_id IS NOT ?"
    )
    return [row[0] for row in db.rows(sql, (json.dumps(list(people)), circle_id))]


def weights(db: Database) -> dict[InteractionKind, int]:
    """How much of the ideal interval each kind of contact is worth, in percent."""
    return {
        InteractionKind(kind): percent
        for kind, percent in db.rows("SELECT kind, percent FROM kind_weight")
    }
