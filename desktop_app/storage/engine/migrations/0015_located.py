"""Version 15: where the words of addresses lie, and indexes by which those are found who say them.

`located` holds what a table of places says of words (`domain.whereabouts.said`): nothing of people, and
nothing that could not be looked up again. Coordinates are thousandths of a degree.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_PARTS = "iif(json_valid(address), json_extract(address, '$[3]', '$[4]', '$[5]', '$[6]'), NULL)"

STATEMENTS = f"""
CREATE TABLE located (text TEXT PRIMARY KEY, how INTEGER NOT NULL, latitude INTEGER, longitude INTEGER,
    name TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '', country TEXT NOT NULL DEFAULT '')
    WITHOUT ROWID;
CREATE INDEX located_at ON located (latitude, longitude) WHERE how > 0;
CREATE INDEX channel_parts ON channel ({_PARTS}, person_id, label) WHERE address IS NOT NULL;
CREATE INDEX channel_words ON channel (value, person_id, label) WHERE kind = 'address' AND address IS NULL;
CREATE INDEX person_place ON person (place) WHERE place <> '';
"""


def up(migrator: Any, db: Any) -> None:
    """Make the table and the indexes; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
