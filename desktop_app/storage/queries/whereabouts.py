"""Where people are, as their addresses, the place on their card and their organisation tell.

The words of a place stand with what says them and are located once each (`located`). So whatever
happens to people needs no upkeep: SQLite's own indexes find who says some words.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from desktop_app.domain.whereabouts.people import Gathered, Tie
from desktop_app.domain.whereabouts.town import At, Box, How, Located, Town
from desktop_app.storage.engine.connection import marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.storage.engine.connection import Database

GRID = 1000
"""Coordinates are stored in thousandths of a degree."""
PARTS = "iif(json_valid(address), json_extract(address, '$[3]', '$[4]', '$[5]', '$[6]'), NULL)"
"""City, region, postal code and country of a channel; the index of them holds the same words."""
EMPTY = '["","","",""]'
EDITION = ""
"""The words under which it is kept of what edition the table of places was."""

_TIE = f"CASE label WHEN 'home' THEN {Tie.HOME:d} WHEN 'work' THEN {Tie.WORK:d} ELSE {Tie.ADDRESS:d} END"
_SAYS = f"""
SELECT {PARTS} AS text, person_id, {_TIE} AS tie FROM channel
    WHERE {PARTS} {{0}}
UNION ALL SELECT value, person_id, {_TIE} FROM channel INDEXED BY channel_words
    WHERE kind = 'address' AND address IS NULL AND value {{0}}
UNION ALL SELECT {PARTS}, m.person_id, {Tie.HOME:d} FROM household h
    CROSS JOIN household_person m ON m.household_id = h.id WHERE {PARTS} {{0}}
UNION ALL SELECT h.value, m.person_id, {Tie.HOME:d} FROM household h
    CROSS JOIN household_person m ON m.household_id = h.id
    WHERE h.value <> '' AND h.address IS NULL AND h.value {{0}}
UNION ALL SELECT place, id, {Tie.PLACE:d} FROM person WHERE place <> '' AND place {{0}}
UNION ALL SELECT o.place, q.person_id, {Tie.ORGANISATION:d} FROM organisation o
    CROSS JOIN position q ON q.organisation_id = o.id
    WHERE o.place <> '' AND q.until IS NULL AND NOT q.ended AND NOT q.is_study AND o.place {{0}}"""
"""Who says which words of a place, and what it is to them; `{0}` narrows the words."""
_ALL = _SAYS.format("IS NOT NULL")
_THESE = "IN (SELECT value FROM json_each(?{}))"
_LIVING = "p.trashed_at IS NULL AND p.archived_at IS NULL AND NOT p.is_you"
_TEXTS = f"""
SELECT {PARTS} AS text FROM channel WHERE {PARTS} IS NOT NULL
UNION SELECT value FROM channel WHERE kind = 'address' AND address IS NULL
UNION SELECT {PARTS} FROM household WHERE {PARTS} IS NOT NULL
UNION SELECT value FROM household WHERE value <> '' AND address IS NULL
UNION SELECT place FROM person WHERE place <> ''
UNION SELECT place FROM organisation WHERE place <> ''"""
_UNLOCATED = f"""
SELECT text FROM ({_TEXTS}) WHERE text NOT IN ('', '{EMPTY}') AND text NOT IN (SELECT text FROM located)"""
_UNSAID = f"""
SELECT text FROM located WHERE text <> '{EDITION}'
    AND text NOT IN (SELECT text FROM ({_TEXTS}) WHERE text IS NOT NULL)"""
_ROW = "text, how, latitude, longitude, name, region, country"
_NEAR = (
    "SELECT text, latitude, longitude FROM located WHERE latitude BETWEEN ? AND ? AND {longitude}"
)
# Indexes tell all that is asked of channels; only the few organisations are looked through.
_PEOPLE = f"""
WITH word(number, text) AS MATERIALIZED (SELECT key, value FROM json_each(?))
SELECT number, person_id, {_TIE} FROM word CROSS JOIN channel INDEXED BY channel_parts ON {PARTS} = word.text
UNION ALL SELECT number, person_id, {_TIE} FROM word CROSS JOIN channel INDEXED BY channel_words
    ON kind = 'address' AND address IS NULL AND value = word.text
UNION ALL SELECT number, m.person_id, {Tie.HOME:d} FROM word CROSS JOIN household h INDEXED BY household_parts
    ON {PARTS} = word.text CROSS JOIN household_person m ON m.household_id = h.id
UNION ALL SELECT number, m.person_id, {Tie.HOME:d} FROM word CROSS JOIN household h INDEXED BY household_words
    ON value <> '' AND address IS NULL AND value = word.text CROSS JOIN household_person m ON m.household_id = h.id
UNION ALL SELECT number, id, {Tie.PLACE:d} FROM word CROSS JOIN person INDEXED BY person_place
    ON place <> '' AND place = word.text
UNION ALL SELECT number, q.person_id, {Tie.ORGANISATION:d} FROM organisation o CROSS JOIN word ON word.text = o.place
    CROSS JOIN position q ON q.organisation_id = o.id
    WHERE o.place <> '' AND q.until IS NULL AND NOT q.ended AND NOT q.is_study"""
_NOT_LIVING = """
SELECT id FROM person WHERE trashed_at IS NOT NULL OR archived_at IS NOT NULL
UNION ALL SELECT id FROM person WHERE is_you"""
# With min() SQLite takes the other columns from the row that has it.
_EVERYBODY = f"""
SELECT l.name, l.country, l.region, l.latitude, l.longitude, group_concat(m.person_id) FROM (
    SELECT s.person_id, s.text, min(s.tie) FROM ({_ALL}) s JOIN located k ON k.text = s.text AND k.how > 0
    CROSS JOIN person p ON p.id = s.person_id WHERE {_LIVING} GROUP BY s.person_id) m
JOIN located l ON l.text = m.text GROUP BY l.latitude, l.longitude, l.name"""


def edition(db: Database) -> str:
    """Of what edition the table of places was by which words were located; "" for none."""
    return str(db.value("SELECT name FROM located WHERE text = ?", (EDITION,)) or "")


def unlocated(db: Database) -> list[str]:
    """The words of places that were not looked for yet: 0.1 s with a hundred thousand people."""
    return [row[0] for row in db.rows(_UNLOCATED)]


def unsaid(db: Database) -> list[str]:
    """Words that were located and that nobody says any more."""
    return [row[0] for row in db.rows(_UNSAID)]


def near(db: Database, box: Box) -> list[tuple[str, At]]:
    """The words that lie within a box, and where; an index tells both."""
    across = "longitude BETWEEN ? AND ?"
    if box.west > box.east:
        across = "(longitude >= ? OR longitude <= ?)"
    edges = (box.south, box.north, box.west, box.east)
    values = [round(edge * GRID) + (-1, 1)[place % 2] for place, edge in enumerate(edges)]
    rows = db.rows(_NEAR.format(longitude=across), values)
    return [(text, At(north / GRID, east / GRID)) for text, north, east in rows]


def of_kind(db: Database, *hows: How) -> dict[str, Located]:
    """The words that are located in one of those ways."""
    values = [int(how) for how in hows]
    rows = db.rows(f"SELECT {_ROW} FROM located WHERE how IN ({marks(values)})", values)
    return {row[0]: _located(row) for row in rows if row[0] != EDITION}


def these(db: Database, texts: Collection[str]) -> dict[str, Located]:
    """Those of some words that were looked for."""
    sql = f"SELECT {_ROW} FROM located WHERE text {_THESE.format('')}"
    rows = db.rows(sql, (_listed(texts),))
    return {row[0]: _located(row) for row in rows}


def people_who_say(db: Database, texts: Sequence[str]) -> Iterator[tuple[int, int, Tie]]:
    """Who of the living list says one of these words, as the number of the words, the person, and what
    the place is to them; you are not among them.
    """
    away, ties = {row[0] for row in db.rows(_NOT_LIVING)}, {int(tie): tie for tie in Tie}
    for number, person, tie in db.rows(_PEOPLE, (_listed(texts),)):
        if person not in away:
            yield number, person, ties[tie]


def everybody(db: Database) -> list[Gathered]:
    """Everybody who is somewhere, once, by the town that tells best where they are: 0.6 s with a hundred
    thousand people of whom half say words of their own.
    """
    return [
        Gathered(
            Town(name, country, region, At(north / GRID, east / GRID)),
            array("q", map(int, people.split(","))),
        )
        for name, country, region, north, east, people in db.each(_EVERYBODY)
    ]


def count_living(db: Database) -> int:
    """How many people there are in the living list, without you."""
    return int(db.value(f"SELECT count(*) FROM person p WHERE {_LIVING}"))


def misplaced(db: Database) -> int:
    """How many words are located where nothing on earth is: none, unless the file was tampered with."""
    return int(
        db.value(
            "SELECT count(*) FROM located WHERE text <> ? AND (how NOT BETWEEN 0 AND 3 OR how > 0 AND NOT "
            "coalesce(abs(latitude) <= 90000 AND abs(longitude) <= 180000, 0))",
            (EDITION,),
        )
    )


def _listed(texts: Collection[str]) -> str:
    return json.dumps(list(texts), ensure_ascii=False)


def _located(row: tuple[Any, ...]) -> Located:
    _, how, north, east, name, region, country = row
    if not how or north is None or east is None:
        return Located(How.UNKNOWN)
    return Located(How(how), Town(name, country, region, At(north / GRID, east / GRID)))
