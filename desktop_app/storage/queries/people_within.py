"""Whoever says words that lie within a circle, without a look at most of the words."""

from __future__ import annotations

import json
from math import ceil, floor
from typing import TYPE_CHECKING

from desktop_app.domain.whereabouts.town import At, distance_km
from desktop_app.storage.queries.whereabouts import GRID, PARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.domain.whereabouts.cells import Cells
    from desktop_app.domain.whereabouts.town import Box
    from desktop_app.storage.engine.connection import Database

_CELL = """cell(south, north, west, east) AS MATERIALIZED (SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3
    FROM json_each(?))"""
_IN_CELL = "l.latitude BETWEEN south AND north AND l.longitude BETWEEN west AND east"
_WORDS = f"cell CROSS JOIN located l INDEXED BY located_at ON {_IN_CELL}"
_RIM = f"WITH {_CELL} SELECT l.text, l.latitude, l.longitude FROM {_WORDS}"
# Organisations are fewer than words, and nothing finds them by their places.
_PEOPLE = f"""
WITH {_CELL}, rim(text) AS MATERIALIZED (SELECT value FROM json_each(?)),
word(text) AS MATERIALIZED (SELECT l.text FROM {_WORDS} UNION ALL SELECT text FROM rim)
SELECT person_id FROM word CROSS JOIN channel INDEXED BY channel_parts
    ON {PARTS} = word.text
UNION ALL SELECT person_id FROM word CROSS JOIN channel INDEXED BY channel_words
    ON kind = 'address' AND address IS NULL AND value = word.text
UNION ALL SELECT m.person_id FROM word CROSS JOIN household h INDEXED BY household_parts
    ON {PARTS} = word.text CROSS JOIN household_person m ON m.household_id = h.id
UNION ALL SELECT m.person_id FROM word CROSS JOIN household h INDEXED BY household_words
    ON value <> '' AND address IS NULL AND value = word.text CROSS JOIN household_person m ON m.household_id = h.id
UNION ALL SELECT id FROM word CROSS JOIN person INDEXED BY person_place ON place <> '' AND place = word.text
UNION ALL SELECT q.person_id FROM organisation o CROSS JOIN located l ON l.text = o.place AND l.how > 0
    AND (EXISTS (SELECT 1 FROM cell WHERE {_IN_CELL}) OR o.place IN (SELECT text FROM rim))
    CROSS JOIN position q ON q.organisation_id = o.id
    WHERE o.place <> '' AND q.until IS NULL AND NOT q.ended AND NOT q.is_study"""


def people_within(db: Database, cells: Cells, middle: At, km: float) -> tuple[str, list[str]]:
    """SQL for the ids of whoever says words that lie within `km` of the middle, of which `cells` are the
    boxes; wherever people are kept, and you too. With the values bound in it.
    """
    words = [
        text
        for text, north, east in db.rows(_RIM, [_listed(cells.rim, floor, ceil)])
        if distance_km(middle, At(north / GRID, east / GRID)) <= km
    ]
    return _PEOPLE, [_listed(cells.inside, ceil, floor), json.dumps(words, ensure_ascii=False)]


def _listed(boxes: Iterable[Box], low: Callable[[float], int], high: Callable[[float], int]) -> str:
    """The boxes as the table of words has places, in two where the line of the date lies within."""
    found = []
    for box in boxes:
        south, west = low(box.south * GRID), low(box.west * GRID)
        north, east = high(box.north * GRID), high(box.east * GRID)
        if box.west <= box.east:
            found.append((south, north, west, east))
        else:
            found += [(south, north, west, 180 * GRID), (south, north, -180 * GRID, east)]
    return json.dumps(found)
